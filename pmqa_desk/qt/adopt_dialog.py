"""Rehearsed times as the new plan: which of them, item by item or whole."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from pmqa_desk.desk.rehearsal_advice import accept_times
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.rehearsed_times import Adoption, Figure, Kept, propose_times
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.proposal_dialog import ProposalDialog, ProposalRow


class AdoptDialog(ProposalDialog):
    """One press takes all that is chosen as one step, which undo takes back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._proposal: tuple[Adoption, ...] = ()
        self.setWindowTitle(self.tr("ใช้เวลาที่ซ้อมเป็นแผนใหม่"))
        names = {
            Figure.LAST: self.tr("ที่ใช้ในครั้งล่าสุด"),
            Figure.MEDIAN: self.tr("กลาง ๆ ของทุกครั้ง (มัธยฐาน)"),
            Figure.LONGEST: self.tr("ที่นานที่สุด"),
        }
        for figure, name in names.items():
            self.figure_combo.addItem(name, figure.value)
        self.figure_combo.currentIndexChanged.connect(self._propose)
        self.taken.connect(self._on_taken)
        self._propose()

    def _propose(self) -> None:
        session = self._context.bridge.session
        self._proposal = propose_times(session.matrix(), Figure(self.figure_combo.currentData()))
        items = session.visit.items
        rows = [
            self._row(adoption, number, item.title)
            for adoption, number, item in zip(self._proposal, item_numbers(items), items, strict=True)
        ]
        count = sum(row.offered for row in rows)
        # {count} is how many items would have another length.
        some = self.tr("เวลาของ {count} ลำดับจะเปลี่ยนตามที่ซ้อม ปัดขึ้นเป็นครึ่งนาที เลือกเฉพาะลำดับที่ต้องการได้ และเลิกทำได้")
        none = self.tr("ทุกลำดับที่ซ้อมแล้วมีเวลาตรงกับแผน ไม่มีสิ่งที่ต้องเปลี่ยน")
        self.show_rows(some.replace("{count}", str(count)) if count else none, rows)

    def _row(self, adoption: Adoption, number: str, title: str) -> ProposalRow:
        remark = self._remark(adoption)
        offered = adoption.kept is None
        return ProposalRow(adoption.uid, number, title, adoption.was_s, adoption.becomes_s, remark, offered)

    def _remark(self, adoption: Adoption) -> str:
        why = {
            Kept.NOT_REHEARSED: self.tr("ยังไม่เคยซ้อม"),
            Kept.ENDS_BY_CLOCK: self.tr("จบตามเวลานาฬิกา"),
            Kept.PROTECTED: self.tr("คงเวลาไว้ ไม่ตัด"),
            Kept.THE_SAME: self.tr("ตรงกับแผนแล้ว"),
        }
        if adoption.kept is not None:
            return why[adoption.kept]
        # %1 is what was measured, %2 in how many runs.
        text = self.tr("ซ้อมได้ %1 (%2 ครั้ง)").replace("%1", self._context.length(adoption.rehearsed_s))
        return text.replace("%2", str(adoption.runs))

    def _on_taken(self, uids: Collection[str]) -> None:
        session, label = self._context.bridge.session, self.tr("ใช้เวลาที่ซ้อมเป็นแผนใหม่")
        self._context.bridge.attempt(lambda: accept_times(session, self._proposal, label, uids))
