"""The questions page: what was asked, answered, noted and resolved, found again and completed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QTextOption
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.record_edits import drop_record, put_note, put_question
from pmqa_desk.domain.resolutions import resolution_text
from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Note, NoteKind, Question, Visit, new_uid
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.names import note_name
from pmqa_desk.qt.rows_model import Cell, RowsModel, prepare_view

Record = Question | Note
# name of a filter -> whether it lets a record through
_FILTERS: dict[str, Callable[[Record], bool]] = {
    "questions": lambda record: isinstance(record, Question),
    "open": lambda record: isinstance(record, Question) and not record.answer,
    "follow_up": lambda record: isinstance(record, Question) and record.follow_up,
    "notes": lambda record: isinstance(record, Note) and record.kind is NoteKind.NOTE,
    "resolutions": lambda record: isinstance(record, Note) and record.kind is NoteKind.RESOLUTION,
    "all": lambda record: bool(record.uid),
}


class QuestionsPage(QWidget):
    """Lists what was recorded, oldest first; the chosen record is edited beside it as one types."""

    filter_combo: QComboBox
    search_edit: QLineEdit
    body_stack: QStackedWidget
    empty_page: QWidget
    empty_icon_label: QLabel
    empty_label: QLabel
    record_page: QWidget
    record_view: QTableView
    record_frame: QFrame
    where_label: QLabel
    text_label: QLabel
    text_edit: QPlainTextEdit
    asker_label: QLabel
    asker_edit: QLineEdit
    answer_label: QLabel
    answer_edit: QPlainTextEdit
    answerer_label: QLabel
    answerer_edit: QLineEdit
    follow_check: QCheckBox
    next_button: QPushButton
    delete_button: QPushButton
    sum_label: QLabel

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._uid: str | None = None
        self._showing = False
        load_form(self, "questions_page.ui")
        self._model = RowsModel(self)
        prepare_view(self.record_view, self._model, 3)
        self._new_button = QPushButton(self)
        self._new_button.setProperty("role", "primary")
        self._dress()
        self._connect()
        self._name_texts()
        self._refresh()

    def title(self) -> str:
        """Return the page's name."""
        return self.tr("ประเด็นคำถาม")

    def place(self) -> str:
        """Return the line under the page's name."""
        return self.tr("คำถามของผู้ตรวจประเมิน บันทึก และมติ")

    def head_buttons(self) -> list[QPushButton]:
        """Return the buttons of the page's head."""
        return [self._new_button]

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_texts()
            self._refresh()

    def _dress(self) -> None:
        look = self._context.look
        look.set_icon(self._new_button, "plus", "on_action")
        look.set_icon(self.delete_button, "delete-outline", "danger")
        look.set_icon(self.empty_icon_label, "comment-question-outline", "faint", 48)
        for editor in (self.text_edit, self.answer_edit):
            editor.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def _connect(self) -> None:
        bridge = self._context.bridge
        bridge.visit_changed.connect(self._refresh)
        self.filter_combo.currentIndexChanged.connect(self._on_filter_changed)
        self.search_edit.textChanged.connect(self._on_search_edit_changed)
        self.record_view.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._new_button.clicked.connect(self._on_new_button_clicked)
        self.delete_button.clicked.connect(self._on_delete_button_clicked)
        self.next_button.clicked.connect(self._on_next_button_clicked)
        for editor in (self.text_edit, self.answer_edit):
            editor.textChanged.connect(self._on_edited)
        for line in (self.asker_edit, self.answerer_edit):
            line.textEdited.connect(self._on_edited)
        self.follow_check.clicked.connect(self._on_edited)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(
                QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(self._on_next_button_clicked)

    def _name_texts(self) -> None:
        self._new_button.setText(self.tr("เพิ่มคำถาม"))
        names = {
            "questions": self.tr("คำถามทั้งหมด"),
            "open": self.tr("ยังไม่ได้ตอบ"),
            "follow_up": self.tr("ต้องติดตาม"),
            "notes": self.tr("บันทึก"),
            "resolutions": self.tr("มติ"),
            "all": self.tr("ทุกเรื่องตามเวลา"),
        }
        chosen = self.filter_combo.currentData() or "questions"
        self._showing = True
        self.filter_combo.clear()
        for key, name in names.items():
            self.filter_combo.addItem(name, key)
        self.filter_combo.setCurrentIndex(self.filter_combo.findData(chosen))
        self._showing = False

    @property
    def _visit(self) -> Visit:
        return self._context.bridge.session.visit

    def _records(self) -> list[Record]:
        records: list[Record] = [*self._visit.questions, *self._visit.notes]
        return sorted(records, key=_instant)

    def _record(self) -> Record | None:
        return next((record for record in self._records() if record.uid == self._uid), None)

    def _refresh(self) -> None:
        wanted = _FILTERS[self.filter_combo.currentData()]
        sought = fold_for_search(self.search_edit.text()).strip()
        records = self._records()
        # The chosen record stays while it is edited, even where the edit takes it out of the filter.
        shown = [
            record
            for record in records
            if record.uid == self._uid or (wanted(record) and sought in fold_for_search(_all_text(record)))
        ]
        self._model.show(
            (self.tr("เวลา"), self.tr("ลำดับ"), self.tr("ผู้ถาม"), self.tr("เรื่อง"), self.tr("สถานะ")),
            tuple(self._row(record) for record in shown),
            tuple(record.uid for record in shown),
        )
        row = self._model.row_of(self._uid)
        if row is None:
            self._uid = shown[0].uid if shown else None
            row = 0
        if shown and self.record_view.currentIndex().row() != row:
            self.record_view.selectRow(row)
        self.body_stack.setCurrentWidget(self.record_page if records else self.empty_page)
        sentence = self.tr("ยังไม่มีคำถาม กด F7 ระหว่างดำเนินรายการเพื่อจดคำถาม")
        self.empty_label.setText(self._context.words.breakable(sentence))
        self._show_sums(records)
        self._show_record()

    def _show_sums(self, records: list[Record]) -> None:
        # %1 questions, %2 of them without an answer, %3 to be followed up.
        text = self.tr("คำถาม %1 ข้อ ยังไม่ได้ตอบ %2 ข้อ ต้องติดตาม %3 ข้อ")
        for mark, name in (("%1", "questions"), ("%2", "open"), ("%3", "follow_up")):
            count = sum(_FILTERS[name](record) for record in records)
            text = text.replace(mark, self._context.figures(count))
        self.sum_label.setText(text if records else "")

    def _row(self, record: Record) -> tuple[Cell, ...]:
        number, title = self._item_of(record)
        asked_by = record.asked_by if isinstance(record, Question) else None
        told = resolution_text(record) if isinstance(record, Note) else record.text
        return (
            Cell(self._context.clock(_instant(record) or None)),
            Cell(self._context.figures(number), tip=title),
            Cell(asked_by or ""),
            Cell(" ".join(told.split()), tip=told),
            self._state(record),
        )

    def _state(self, record: Record) -> Cell:
        look = self._context.look
        if isinstance(record, Note):
            return Cell(note_name(record.kind))
        if record.follow_up:
            return Cell(self.tr("▲ ต้องติดตาม"), colour=look.colour("warning"))
        if record.answer:
            return Cell(self.tr("✓ ตอบแล้ว"), colour=look.colour("now"))
        return Cell(self.tr("○ ยังไม่ได้ตอบ"), colour=look.colour("danger"))

    def _item_of(self, record: Record) -> tuple[str, str]:
        item = next((item for item in self._visit.items if item.uid == record.item_uid), None)
        if item is None:
            return "–", self.tr("ไม่ผูกกับลำดับใด")
        return item.number or "–", item.title

    def _show_record(self) -> None:
        record = self._record()
        self.record_frame.setVisible(record is not None)
        if record is None:
            return
        self._showing = True
        number, title = self._item_of(record)
        # %1 is the number of an item, %2 its title.
        where = self.tr("ลำดับที่ %1 %2").replace("%1", self._context.figures(number)).replace("%2", title)
        self.where_label.setText(self._context.words.breakable(where if number != "–" else title))
        self.text_label.setText(note_name(record.kind) if isinstance(record, Note) else self.tr("คำถาม"))
        self.text_edit.setAccessibleName(self.text_label.text())
        _show_text(self.text_edit, record.text)
        self._show_question(record if isinstance(record, Question) else None)
        self._showing = False

    def _show_question(self, question: Question | None) -> None:
        widgets = (self.asker_label, self.asker_edit, self.answer_label, self.answer_edit)
        for widget in (*widgets, self.answerer_label, self.answerer_edit, self.follow_check):
            widget.setVisible(question is not None)
        if question is None:
            return
        _show_line(self.asker_edit, question.asked_by)
        _show_text(self.answer_edit, question.answer or "")
        _show_line(self.answerer_edit, question.answered_by)
        self.follow_check.setChecked(question.follow_up)

    def _on_edited(self) -> None:
        record = self._record()
        if self._showing or record is None:
            return
        text = self.text_edit.toPlainText()
        session = self._context.bridge.session
        if isinstance(record, Note):
            note = replace(record, text=text)
            label = self.tr("แก้บันทึก")
            self._context.bridge.attempt(
                lambda: session.edit(lambda visit: put_note(visit, note), label, f"note/{note.uid}")
            )
            return
        question = replace(
            record,
            text=text,
            asked_by=self.asker_edit.text() or None,
            answer=self.answer_edit.toPlainText() or None,
            answered_by=self.answerer_edit.text() or None,
            follow_up=self.follow_check.isChecked(),
        )
        label = self.tr("แก้คำถาม")
        self._context.bridge.attempt(
            lambda: session.edit(
                lambda visit: put_question(visit, question), label, f"question/{question.uid}"
            )
        )

    def _on_filter_changed(self, index: int) -> None:
        del index
        if not self._showing:
            self._uid = None
            self._refresh()

    def _on_search_edit_changed(self, text: str) -> None:
        del text
        self._uid = None
        self._refresh()

    def _on_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del previous
        key = self._model.key(current.row())
        if key is not None and key != self._uid:
            self._uid = key
            self._show_record()

    def _on_new_button_clicked(self) -> None:
        question = Question(new_uid(), "", run_uid=self._run_uid())
        session = self._context.bridge.session
        label = self.tr("เพิ่มคำถาม")
        self.filter_combo.setCurrentIndex(self.filter_combo.findData("questions"))
        self.search_edit.clear()
        if self._context.bridge.attempt(
            lambda: session.edit(lambda visit: put_question(visit, question), label)
        ):
            self._uid = question.uid
            self._refresh()
            self.text_edit.setFocus()

    def _run_uid(self) -> str | None:
        runs = self._context.bridge.session.runs
        return runs[-1].uid if runs else None

    def _on_delete_button_clicked(self) -> None:
        uid = self._uid
        if uid is None:
            return
        session = self._context.bridge.session
        label = self.tr("ลบเรื่องที่จดไว้")
        self._context.bridge.attempt(lambda: session.edit(lambda visit: drop_record(visit, uid), label))

    def _on_next_button_clicked(self) -> None:
        row = self.record_view.currentIndex().row()
        if row + 1 < self._model.rowCount():
            self.record_view.selectRow(row + 1)
            self.text_edit.setFocus()


def _instant(record: Record) -> int:
    instant = record.asked_ms if isinstance(record, Question) else record.noted_ms
    return instant or 0


def _all_text(record: Record) -> str:
    if isinstance(record, Note):
        return record.text
    parts = (record.text, record.asked_by, record.answer, record.answered_by)
    return "\n".join(part for part in parts if part)


def _show_text(editor: QPlainTextEdit, text: str) -> None:
    # Setting the same text again would throw the cursor to the start while one types.
    if editor.toPlainText() != text:
        editor.setPlainText(text)


def _show_line(line: QLineEdit, text: str | None) -> None:
    if line.text() != (text or ""):
        line.setText(text or "")
