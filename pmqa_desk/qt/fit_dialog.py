"""The programme fitted to its window: who would give how much, item by item or whole, or why it cannot be."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QWidget

from pmqa_desk.desk.rehearsal_advice import accept_fit, advice
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.fit_window import Cut, Fit
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.safe_slot import SafeSlot
from pmqa_desk.domain.time_sharing import is_protected
from pmqa_desk.domain.visit import Item
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.proposal_dialog import ProposalDialog, ProposalRow


class FitDialog(ProposalDialog):
    """One press takes all that is chosen as one step, which undo takes back."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._fit = Fit(0, ())
        self.setWindowTitle(self.tr("ปรับให้พอดีกรอบเวลา"))
        self.figure_label.hide()
        self.figure_combo.hide()
        self.taken.connect(self._on_taken)
        self._propose()

    def _propose(self) -> None:
        session = self._context.bridge.session
        said = advice(session.visit, session.matrix())
        try:
            self._fit = said.fit()
        except DeskError as refusal:
            self.show_rows(refusal.sentence(self._context.language), ())
            return
        cuts, slots = {cut.uid: cut for cut in self._fit.cuts}, said.slots()
        items = session.visit.items
        rows = [
            self._row(item, number, cuts.get(item.uid), slots.get(item.uid))
            for item, number in zip(items, item_numbers(items), strict=True)
        ]
        self.show_rows(self._fit.sentence(self._context.language), rows)

    def _row(self, item: Item, number: str, cut: Cut | None, slot: SafeSlot | None) -> ProposalRow:
        was = item.duration_s
        if cut is None:
            remark = self.tr("คงเวลาไว้ ไม่ตัด") if is_protected(item) else ""
            return ProposalRow(item.uid, number, item.title, was, was, remark, offered=False)
        remark = "" if slot is None else slot.sentence(self._context.language)
        if cut.below_rehearsed:
            less = self.tr("▲ น้อยกว่าที่เคยซ้อม")
            remark = f"{less} · {remark}"
        return ProposalRow(item.uid, number, item.title, was, cut.becomes_s, remark, offered=True)

    def _on_taken(self, uids: Collection[str]) -> None:
        session, label = self._context.bridge.session, self.tr("ปรับให้พอดีกรอบเวลา")
        self._context.bridge.attempt(lambda: accept_fit(session, self._fit, label, uids))
