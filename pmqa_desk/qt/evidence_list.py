"""The register of evidence on the screen: what was asked for, who fetches it, whether it is handed over."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent, QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.evidence_register import waited_for
from pmqa_desk.domain.question_board import asker_names, holds, owner_names
from pmqa_desk.domain.question_edits import change_evidence, drop_records, with_category, with_criterion
from pmqa_desk.domain.question_state import is_overdue
from pmqa_desk.domain.record_edits import put_evidence
from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Evidence, Visit, new_uid
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.evidence_cells import EvidenceCells, fill_categories, searched
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.list_rows import RecordRows
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.name_edit import NameEdit
from pmqa_desk.qt.offered_names import offer_names
from pmqa_desk.qt.record_fields import RecordFields
from pmqa_desk.qt.record_table import Columns, RecordTable, plain_key
from pmqa_desk.qt.typed_edit import CriterionEdit, DateEdit

Change = Callable[[Evidence], Evidence]
WAITED_FOR, HANDED, ALL = "waited_for", "handed", "all"
COLUMNS = Columns(widest=2, names=(3, 4), spare=(0, 1, 5))


class EvidenceList(QWidget):
    """Lists what was asked for, what is waited for first; the chosen ones are edited beside it."""

    filter_combo: QComboBox
    search_edit: QLineEdit
    body_stack: QStackedWidget
    empty_page: QWidget
    empty_icon_label: QLabel
    empty_label: QLabel
    record_page: QWidget
    record_layout: QHBoxLayout
    evidence_view: QTableView
    form_frame: QFrame
    where_label: QLabel
    title_edit: QPlainTextEdit
    asker_edit: NameEdit
    owner_edit: NameEdit
    category_combo: QComboBox
    criterion_edit: CriterionEdit
    due_edit: DateEdit
    handed_label: QLabel
    handed_button: QPushButton
    echo_label: QLabel
    remark_edit: QPlainTextEdit
    delete_button: QPushButton
    sum_label: ElidedLabel
    key_label: ElidedLabel

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cells = EvidenceCells(context)
        self._turn, self._shown_once = 0, False
        load_form(self, "evidence_list.ui", NameEdit, CriterionEdit, DateEdit, ElidedLabel)
        self.rows = RecordRows(self._cells.row, self)
        self.table = RecordTable(self.evidence_view, self.rows, COLUMNS, self)
        self._fields = RecordFields(
            {
                "title": self.title_edit,
                "asked_by": self.asker_edit,
                "owner": self.owner_edit,
                "category": self.category_combo,
                "criterion": self.criterion_edit,
                "due": self.due_edit,
                "remark": self.remark_edit,
            },
            self,
        )
        self._dress()
        self._connect()
        self._name_texts()
        self.refresh()

    def add(self) -> None:
        """Add a document that was asked for at no item, and let it be typed."""
        runs, session = self._context.bridge.session.runs, self._context.bridge.session
        run_uid = runs[-1].uid if runs else None
        made = Evidence(new_uid(), "", run_uid=run_uid, asked_ms=session.now_ms())
        label = self.tr("ขอเอกสาร")
        if self._context.bridge.attempt(lambda: session.edit(lambda visit: put_evidence(visit, made), label)):
            self.point_to(made.uid)

    def point_to(self, uid: str) -> None:
        """Choose a document and let its title be typed; what it has already is taken away by that."""
        self.filter_combo.setCurrentIndex(self.filter_combo.findData(ALL))
        self.search_edit.clear()
        self.table.choose((uid,))
        self.refresh()
        self.title_edit.setFocus()
        self.title_edit.selectAll()

    def refresh(self) -> None:
        """Show what is wanted as the visit has it."""
        visit, today = self._visit, self._context.bridge.session.today()
        old = self._cells.look(visit, today)
        if self.rows.show(self._cells.heads(), self._wanted(visit)):
            self.table.settle()
        elif not self.table.uids:
            self.table.mark_first()
        if old:
            self.rows.retell()
        self.body_stack.setCurrentWidget(self.record_page if visit.evidence else self.empty_page)
        sentence = self.tr("ยังไม่มีเอกสารที่ขอ กด Shift+F7 ระหว่างดำเนินรายการ หรือ E ที่คำถาม")
        self.empty_label.setText(self._context.words.breakable(sentence))
        self._show_sums(visit)
        self._show_chosen()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_fields"):
            self._name_texts()
            self.rows.retell()
            self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown_once = True
        self.refresh()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _dress(self) -> None:
        look = self._context.look
        look.set_icon(self.empty_icon_label, "file-document-outline", "faint", 48)
        look.set_icon(self.delete_button, "delete-outline", "danger")
        for editor in (self.title_edit, self.remark_edit):
            editor.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        offer_names(self.asker_edit, self._context, asker_names)
        offer_names(self.owner_edit, self._context, owner_names)
        for edit in (self.criterion_edit, self.due_edit):
            edit.prepare(self._context)
            edit.echoed.connect(self._on_echoed)

    def _connect(self) -> None:
        self._context.bridge.visit_changed.connect(self._on_visit_changed)
        self.filter_combo.currentIndexChanged.connect(self._on_filter_changed)
        self.search_edit.textChanged.connect(self._on_filter_changed)
        self.table.chosen_changed.connect(self._on_chosen_changed)
        self._fields.edited.connect(self._on_field_edited)
        self.handed_button.clicked.connect(self._turn_handed)
        self.delete_button.clicked.connect(self._delete)
        self.evidence_view.installEventFilter(self)

    def _name_texts(self) -> None:
        names = {
            ALL: self.tr("เอกสารทั้งหมด"),
            WAITED_FOR: self.tr("ค้างส่ง"),
            HANDED: self.tr("ส่งมอบแล้ว"),
        }
        chosen = self.filter_combo.currentData() or ALL
        self.filter_combo.blockSignals(True)
        self.filter_combo.clear()
        for key, name in names.items():
            self.filter_combo.addItem(name, key)
        self.filter_combo.setCurrentIndex(self.filter_combo.findData(chosen))
        self.filter_combo.blockSignals(False)
        fill_categories(self.category_combo, self._context, self.tr("ไม่ระบุ"))
        self._fields.show_names()
        for edit in (self.criterion_edit, self.due_edit):
            edit.retranslate()

    def _wanted(self, visit: Visit) -> list[Evidence]:
        words, kept = fold_for_search(self.search_edit.text()).split(), set(self.table.uids)
        wanted = self.filter_combo.currentData()
        handed = sorted(
            (e for e in visit.evidence if e.handed_ms is not None), key=lambda e: -(e.handed_ms or 0)
        )
        every = (*waited_for(visit), *handed)
        lets = {ALL: every, WAITED_FOR: waited_for(visit), HANDED: tuple(handed)}[wanted]
        shown = {each.uid for each in lets if holds(searched(each), words)} | kept
        return [each for each in every if each.uid in shown]

    def _chosen(self) -> tuple[Evidence, ...]:
        known = {each.uid: each for each in self._visit.evidence}
        return tuple(known[uid] for uid in self.table.uids if uid in known)

    def _show_chosen(self) -> None:
        chosen = self._chosen()
        self.form_frame.setVisible(bool(chosen))
        if not chosen:
            return
        self.where_label.setText(self._context.words.breakable(self._where(chosen)))
        self.title_edit.setEnabled(len(chosen) == 1)
        self._fields.show(chosen)
        handed = [each.handed_ms for each in chosen]
        all_handed = None not in handed
        self.handed_button.setText(self.tr("ยังไม่ได้ส่งมอบ") if all_handed else self.tr("ส่งมอบแล้ว"))
        text = self.tr("ส่งมอบเมื่อ")
        if all_handed and len(set(handed)) == 1 and handed[0] is not None:
            day = self._context.day(self._context.date_of(handed[0]), short=True)
            text = f"{text} {day} {self._context.clock(handed[0])}"
        self.handed_label.setText(text)

    def _where(self, chosen: Sequence[Evidence]) -> str:
        if len(chosen) > 1:
            # %1 is a number of documents.
            text = self.tr("เลือกไว้ %1 รายการ แก้พร้อมกัน").replace("%1", str(len(chosen)))
            return self._context.figures(text)
        place = self._cells.place_of(chosen[0])
        question = next((q for q in self._visit.questions if q.uid == chosen[0].question_uid), None)
        # %1 is the number of an item, %2 its title.
        at = self.tr("ลำดับที่ %1 %2")
        text = "" if place is None else at.replace("%1", place[0]).replace("%2", place[1])
        if question is not None:
            asked = self.tr("จากคำถาม “%1”").replace("%1", " ".join(question.text.split()))
            text = "\n".join(part for part in (text, asked) if part)
        return self._context.figures(text or self.tr("ไม่ผูกกับลำดับใด"))

    def _show_sums(self, visit: Visit) -> None:
        today = self._context.bridge.session.today()
        late = sum(is_overdue(each, today) for each in visit.evidence)
        # %1 documents, %2 of them not handed over, %3 of these overdue.
        text = self.tr("เอกสารที่ขอ %1 รายการ ค้างส่ง %2 เกินกำหนด %3")
        for place, figure in enumerate((len(visit.evidence), len(waited_for(visit)), late), 1):
            text = text.replace(f"%{place}", self._context.figures(figure))
        self.sum_label.show_text(text if visit.evidence else "")
        self.key_label.show_text(self.tr("ในรายการ: H ส่งมอบแล้ว · N เพิ่ม · Del ลบ") if visit.evidence else "")

    def _key(self, event: QKeyEvent) -> bool:
        deeds: dict[int | None, Callable[[], None]] = {
            Qt.Key.Key_H: self._turn_handed,
            Qt.Key.Key_N: self.add,
            Qt.Key.Key_Delete: self._delete,
            Qt.Key.Key_Return: self.title_edit.setFocus,
        }
        deed = deeds.get(plain_key(event))
        if deed is not None:
            deed()
        return deed is not None

    def _on_field_edited(self, field: str, value: object) -> None:
        tags: dict[str, Change] = {
            "title": lambda each: replace(each, title=str(value or "")),
            "category": lambda each: with_category(each, value if isinstance(value, int) else None),
            "criterion": lambda each: with_criterion(each, None if value is None else str(value)),
        }
        usual: Change = lambda each: replace(each, **{field: value})  # type: ignore[arg-type]  # noqa: E731 - each field takes its own type
        self._edit(tags.get(field, usual), self.tr("แก้เอกสารที่ขอ"), f"evidence/{self._turn}/{field}")

    def _turn_handed(self) -> None:
        """Let what is chosen be handed over at this instant; where all of it is, not handed over."""
        chosen, now = self._chosen(), self._context.bridge.session.now_ms()
        if all(each.handed_ms is not None for each in chosen):
            self._edit(lambda each: replace(each, handed_ms=None), self.tr("ยังไม่ได้ส่งมอบเอกสาร"))
            return
        missing: Change = lambda each: each if each.handed_ms is not None else replace(each, handed_ms=now)  # noqa: E731 - one deed
        self._edit(missing, self.tr("ส่งมอบเอกสาร"))

    def _edit(self, change: Change, label: str, merge: str | None = None) -> None:
        uids, session = self.table.uids, self._context.bridge.session
        if uids:
            self._context.bridge.attempt(
                lambda: session.edit(lambda visit: change_evidence(visit, uids, change), label, merge)
            )

    def _delete(self) -> None:
        uids, session, label = self.table.uids, self._context.bridge.session, self.tr("ลบเอกสารที่ขอ")
        if uids:
            self._context.bridge.attempt(lambda: session.edit(lambda visit: drop_records(visit, uids), label))

    def _on_chosen_changed(self) -> None:
        self._turn += 1
        self.echo_label.hide()
        self._show_chosen()

    def _on_echoed(self, text: str, wrong: bool) -> None:
        self.echo_label.setText(self._context.words.breakable(text))
        self.echo_label.setVisible(bool(text))
        set_state(self.echo_label, "danger" if wrong else "")

    def _on_visit_changed(self) -> None:
        if self.isVisible() or not self._shown_once:
            self.refresh()

    def _on_filter_changed(self, *args: object) -> None:
        del args
        self.table.forget()
        self.refresh()
