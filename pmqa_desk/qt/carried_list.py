"""Advice to presenters and assignments: listed with what is open first, added, settled, taken out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from typing_extensions import override

from pmqa_desk.domain.carried import is_overdue
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.record_edits import drop_record, put_assignment, put_note
from pmqa_desk.domain.visit import Assignment, Note, NoteKind, Status, Visit, new_uid
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.names import status_name
from pmqa_desk.qt.rows_model import Cell, RowsModel, prepare_view
from pmqa_desk.qt.typed_edit import DateEdit

Record = Note | Assignment
ADVICE, ASSIGNMENT = "advice", "assignment"


class CarriedList(QWidget):
    """Of one item, or of all with ``None``; each deed is an edit of its own that can be undone."""

    record_view: QTableView
    echo_label: QLabel
    status_combo: QComboBox
    settle_button: QPushButton
    delete_button: QPushButton
    kind_combo: QComboBox
    text_edit: QLineEdit
    owner_edit: QLineEdit
    due_edit: DateEdit
    add_button: QPushButton

    def __init__(self, context: Context, item_uid: str | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._item_uid = item_uid
        load_form(self, "carried_list.ui", DateEdit)
        self._model = RowsModel(self)
        prepare_view(self.record_view, self._model, 2)
        self.due_edit.prepare(context)
        for kind in (ADVICE, ASSIGNMENT):
            self.kind_combo.addItem("", kind)
        for status in Status:
            self.status_combo.addItem("", status.value)
        context.look.set_icon(self.delete_button, "delete-outline", "danger")
        self._name_texts()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        """Show the records as they stand."""
        key = self._chosen_uid()
        records = sorted(self._records(), key=_is_settled)
        heads = (self.tr("ลำดับ"), self.tr("ชนิด"), self.tr("เรื่อง"), self.tr("ผู้รับผิดชอบ"), self.tr("กำหนดเสร็จ"))
        self._model.show(
            (*heads, self.tr("สถานะ")),
            tuple(self._row(record) for record in records),
            tuple(record.uid for record in records),
        )
        self.record_view.setColumnHidden(0, self._item_uid is not None)
        if records:
            self.record_view.selectRow(self._model.row_of(key) or 0)
        self._name_deeds()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_texts()
            self.refresh()

    def _connect(self) -> None:
        self._context.bridge.visit_changed.connect(self.refresh)
        self.record_view.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.kind_combo.currentIndexChanged.connect(self._on_kind_changed)
        self.text_edit.textChanged.connect(self._on_typed)
        self.text_edit.returnPressed.connect(self._on_add_clicked)
        self.due_edit.echoed.connect(self._on_echoed)
        self.add_button.clicked.connect(self._on_add_clicked)
        self.status_combo.activated.connect(self._on_status_activated)
        self.settle_button.clicked.connect(self._on_settle_clicked)
        self.delete_button.clicked.connect(self._on_delete_clicked)

    def _name_texts(self) -> None:
        self.kind_combo.setItemText(0, self.tr("คำแนะนำ"))
        self.kind_combo.setItemText(1, self.tr("มอบหมาย"))
        for place, status in enumerate(Status):
            self.status_combo.setItemText(place, status_name(status))
        self._on_kind_changed()

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _records(self) -> list[Record]:
        advice = [note for note in self._visit.notes if note.kind is NoteKind.ADVICE]
        every: list[Record] = [*advice, *self._visit.assignments]
        return [each for each in every if self._item_uid in {None, each.item_uid}]

    def _chosen_uid(self) -> str | None:
        return self._model.key(self.record_view.currentIndex().row())

    def _chosen(self) -> Record | None:
        uid = self._chosen_uid()
        return next((record for record in self._records() if record.uid == uid), None)

    def _row(self, record: Record) -> tuple[Cell, ...]:
        context, settled = self._context, _is_settled(record)
        items = self._visit.items
        numbers = dict(zip((item.uid for item in items), item_numbers(items), strict=True))
        owner = due = ""
        kind = self.tr("คำแนะนำ")
        if isinstance(record, Assignment):
            kind, owner = self.tr("มอบหมาย"), record.owner or ""
            due = "" if record.due is None else context.day(record.due, short=True)
        number = context.figures(numbers.get(record.item_uid or "", ""))
        tone = context.look.colour("faint") if settled else None
        texts = (number, kind, " ".join(record.text.split()), owner, due)
        return (*(Cell(text, colour=tone) for text in texts), self._state(record))

    def _state(self, record: Record) -> Cell:
        look = self._context.look
        if isinstance(record, Assignment) and record.status is Status.DROPPED:
            return Cell(f"– {status_name(record.status)}", colour=look.colour("faint"))
        if _is_settled(record):
            return Cell(self.tr("✓ ทำแล้ว"), colour=look.colour("now"))
        if isinstance(record, Assignment) and is_overdue(record, self._context.bridge.session.today()):
            return Cell(self.tr("▲ เกินกำหนด"), colour=look.colour("danger"))
        if isinstance(record, Assignment) and record.status is Status.STARTED:
            return Cell(f"● {status_name(record.status)}", colour=look.colour("next"))
        return Cell(self.tr("○ ค้าง"), colour=look.colour("warning"))

    def _name_deeds(self) -> None:
        record = self._chosen()
        free = record is not None and self._context.bridge.session.read_only_because is None
        self.settle_button.setEnabled(free)
        self.delete_button.setEnabled(free)
        settled = record is not None and _is_settled(record)
        self.status_combo.setVisible(isinstance(record, Assignment))
        self.status_combo.setEnabled(free)
        if isinstance(record, Assignment):
            self.status_combo.setCurrentIndex(self.status_combo.findData(record.status.value))
        self.settle_button.setText(self.tr("ยังไม่เสร็จ") if settled else self.tr("ทำแล้ว"))
        self.add_button.setEnabled(bool(self.text_edit.text().strip()))

    def _put(self, record: Record, label: str) -> bool:
        bridge = self._context.bridge
        put = put_note if isinstance(record, Note) else put_assignment
        return bridge.attempt(lambda: bridge.session.edit(lambda visit: put(visit, record), label))  # type: ignore[arg-type]  # each takes its own kind

    def _on_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        self._name_deeds()

    def _on_kind_changed(self) -> None:
        given = self.kind_combo.currentData() == ASSIGNMENT
        self.owner_edit.setVisible(given)
        self.due_edit.setVisible(given)

    def _on_typed(self, text: str) -> None:
        del text
        self._name_deeds()

    def _on_echoed(self, sentence: str, wrong: bool) -> None:
        set_state(self.echo_label, "danger" if wrong else "muted")
        self.echo_label.setText(self._context.words.breakable(sentence))

    def _on_add_clicked(self) -> None:
        text = " ".join(self.text_edit.text().split())
        if not text or self.due_edit.wrong:
            return
        session = self._context.bridge.session
        runs, now = session.runs, session.now_ms()
        run_uid = runs[-1].uid if runs else None
        record: Record = Note(new_uid(), NoteKind.ADVICE, text, self._item_uid, run_uid, now)
        label = self.tr("เพิ่มคำแนะนำ")
        if self.kind_combo.currentData() == ASSIGNMENT:
            owner, due = self.owner_edit.text().strip() or None, self.due_edit.value
            due = due if isinstance(due, date) else None
            record = Assignment(
                new_uid(), text, owner, due, item_uid=self._item_uid, run_uid=run_uid, given_ms=now
            )
            label = self.tr("มอบหมายงาน")
        if self._put(record, label):
            self.text_edit.clear()
            self.owner_edit.clear()
            self.due_edit.set_value(None)
            self.text_edit.setFocus()

    def _on_settle_clicked(self) -> None:
        record, label = self._chosen(), self.settle_button.text()
        if isinstance(record, Note):
            self._put(replace(record, settled=not record.settled), label)
        elif record is not None:
            self._put(replace(record, status=Status.OPEN if record.done else Status.DONE), label)

    def _on_status_activated(self) -> None:
        record = self._chosen()
        if isinstance(record, Assignment):
            status = Status(self.status_combo.currentData())
            self._put(replace(record, status=status), self.tr("เปลี่ยนสถานะงาน"))

    def _on_delete_clicked(self) -> None:
        record, bridge = self._chosen(), self._context.bridge
        if record is not None:
            label = self.tr("ลบคำแนะนำ") if isinstance(record, Note) else self.tr("ลบงานที่มอบหมาย")
            bridge.attempt(lambda: bridge.session.edit(lambda visit: drop_record(visit, record.uid), label))


def _is_settled(record: Record) -> bool:
    return record.settled if isinstance(record, Note) else record.done
