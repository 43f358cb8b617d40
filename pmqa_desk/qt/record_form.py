"""The chosen question or note beside the board, or several questions at once; kept as one types."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.question_board import Record, agency_names, answerer_names, asker_names
from pmqa_desk.domain.question_edits import change_questions, with_category, with_criterion
from pmqa_desk.domain.question_state import QuestionState, question_state
from pmqa_desk.domain.record_edits import put_note
from pmqa_desk.domain.visit import Note, Question
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.evidence_cells import fill_categories
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.name_edit import NameEdit
from pmqa_desk.qt.names import note_name, question_state_name
from pmqa_desk.qt.offered_names import offer_names
from pmqa_desk.qt.record_fields import RecordFields
from pmqa_desk.qt.typed_edit import CriterionEdit, DateEdit

Change = Callable[[Question], Question]


class RecordForm(QFrame):
    """Shows records and edits them; which ones is the board's matter."""

    where_label: QLabel
    field_scroll: QScrollArea
    field_layout: QGridLayout
    text_label: QLabel
    text_edit: QPlainTextEdit
    asker_label: QLabel
    asker_edit: NameEdit
    agency_label: QLabel
    agency_edit: NameEdit
    answer_label: QLabel
    answer_edit: QPlainTextEdit
    answerer_label: QLabel
    answerer_edit: NameEdit
    state_label: QLabel
    state_combo: QComboBox
    category_label: QLabel
    category_combo: QComboBox
    criterion_label: QLabel
    criterion_edit: CriterionEdit
    due_label: QLabel
    due_edit: DateEdit
    handed_label: QLabel
    handed_button: QPushButton
    bank_label: ElidedLabel
    bank_button: QPushButton
    untie_button: QPushButton
    echo_label: QLabel
    next_button: QPushButton
    evidence_button: QPushButton
    delete_button: QPushButton

    state_wished = Signal(object)
    """The chosen questions are to stand in a ``QuestionState``."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._records: tuple[Record, ...] = ()
        self._turn = 0
        load_form(self, "record_form.ui", ElidedLabel, NameEdit, CriterionEdit, DateEdit)
        self._fields = RecordFields({"text": self.text_edit}, self)
        self._question_fields = RecordFields(
            {
                "asked_by": self.asker_edit,
                "agency": self.agency_edit,
                "answer": self.answer_edit,
                "answered_by": self.answerer_edit,
                "category": self.category_combo,
                "criterion": self.criterion_edit,
                "due": self.due_edit,
            },
            self,
        )
        self._dress()
        self._connect()
        self.name_texts()

    @property
    def shown(self) -> tuple[Record, ...]:
        """Return the records that are shown."""
        return self._records

    def show_records(self, records: Sequence[Record], item: tuple[str, str] | None) -> None:
        """Show one record with number and title of its item, or what several questions have in common."""
        chosen = tuple(records)
        if [each.uid for each in chosen] != [each.uid for each in self._records]:
            self._turn += 1
            self.echo_label.hide()
        self._records = chosen
        self.setVisible(bool(chosen))
        if not chosen:
            return
        questions = self._questions()
        self._show_place(item)
        self._show_kind(chosen[0] if len(chosen) == 1 else None, bool(questions))
        self._fields.show(chosen if len(chosen) == 1 else ())
        self._question_fields.show(questions)
        self._show_state(questions)

    def show_link(self, entry: BankEntry | None) -> None:
        """Say which entry of the bank the question is, or that it is none."""
        text = self.tr("ยังไม่ได้ผูกกับคลังคำถาม")
        if entry is not None:
            # %1 is a question of the bank.
            text = self.tr("ในคลัง: %1").replace("%1", " ".join(entry.text.split()))
        self.bank_label.show_text(text)
        self.untie_button.setEnabled(entry is not None)

    def name_texts(self) -> None:
        """Write in the language of the screen what the form itself does not."""
        fill_categories(self.category_combo, self._context, self.tr("ไม่ระบุ"))
        self.state_combo.clear()
        for state in QuestionState:
            self.state_combo.addItem(question_state_name(state), state)
        self._fields.show_names()
        self._question_fields.show_names()
        self.bank_button.setText(self.tr("คลังคำถาม"))
        self.bank_button.setToolTip(self.tr("ค้นหาข้อที่ตรงกันในคลังคำถาม หรือเพิ่มข้อนี้เข้าคลัง (B)"))
        self.evidence_button.setToolTip(self.tr("จดว่าผู้ตรวจประเมินขอเอกสารพร้อมคำถามนี้ (E)"))
        for edit in (self.criterion_edit, self.due_edit):
            edit.retranslate()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_question_fields"):
            self.name_texts()

    def _dress(self) -> None:
        self._context.look.set_icon(self.delete_button, "delete-outline", "danger")
        self._context.look.set_icon(self.evidence_button, "file-document-outline")
        for editor in (self.text_edit, self.answer_edit):
            editor.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        names = ((self.asker_edit, asker_names), (self.agency_edit, agency_names))
        for line, offered in (*names, (self.answerer_edit, answerer_names)):
            offer_names(line, self._context, offered)
        for edit in (self.criterion_edit, self.due_edit):
            edit.prepare(self._context)
            edit.echoed.connect(self._on_echoed)

    def _connect(self) -> None:
        self._fields.edited.connect(self._on_text_edited)
        self._question_fields.edited.connect(self._on_field_edited)
        self.state_combo.activated.connect(self._on_state_chosen)
        self.handed_button.clicked.connect(self._on_handed_clicked)

    def _questions(self) -> tuple[Question, ...]:
        return tuple(each for each in self._records if isinstance(each, Question))

    def _show_place(self, item: tuple[str, str] | None) -> None:
        if len(self._records) > 1:
            # %1 is a number of questions.
            text = self.tr("เลือกไว้ %1 ข้อ แก้พร้อมกัน").replace("%1", str(len(self._records)))
        elif item is None:
            text = self.tr("ไม่ผูกกับลำดับใด")
        else:
            # %1 is the number of an item, %2 its title.
            text = self.tr("ลำดับที่ %1 %2").replace("%1", item[0]).replace("%2", item[1])
        self.where_label.setText(self._context.words.breakable(self._context.figures(text)))

    def _show_kind(self, alone: Record | None, of_questions: bool) -> None:
        """Show the fields that there are: a note has its words alone, several questions have no words."""
        for place in range(self.field_layout.count()):
            entry = self.field_layout.itemAt(place)
            widget = None if entry is None else entry.widget()
            if widget is not None:
                widget.setVisible(of_questions)
        for words in (self.text_label, self.text_edit):
            words.setVisible(alone is not None)
        for words in (self.answer_label, self.answer_edit):
            words.setVisible(of_questions and alone is not None)
        # What room is left is the editors'; without them it is left empty.
        shares = (1, alone is not None), (5, alone is not None and of_questions), (14, alone is None)
        for row, stretches in shares:
            self.field_layout.setRowStretch(row, int(stretches))
        for part in (self.bank_label, self.bank_button, self.untie_button, self.evidence_button):
            part.setVisible(of_questions and alone is not None)
        self.next_button.setVisible(alone is not None)
        kind = self.tr("คำถาม") if not isinstance(alone, Note) else note_name(alone.kind)
        self.text_label.setText(kind)
        self.text_edit.setAccessibleName(kind)

    def _show_state(self, questions: tuple[Question, ...]) -> None:
        if not questions:
            return
        states = {question_state(each) for each in questions}
        alike = len(states) == 1
        self.state_combo.setPlaceholderText("" if alike else self.tr("ต่างกัน"))
        self.state_combo.setCurrentIndex(self.state_combo.findData(states.pop()) if alike else -1)
        handed = {each.handed_ms for each in questions}
        all_handed = None not in handed
        self.handed_button.setText(self.tr("ยังไม่ได้ส่งมอบ") if all_handed else self.tr("ส่งมอบแล้ว"))
        text = self.tr("ส่งมอบเมื่อ")
        instant = next(iter(handed))
        if all_handed and len(handed) == 1 and instant is not None:
            day = self._context.day(self._context.date_of(instant), short=True)
            text = f"{text} {day} {self._context.clock(instant)}"
        self.handed_label.setText(text)

    def _on_text_edited(self, field: str, text: object) -> None:
        del field
        record, words = self._records[0], str(text or "")
        if isinstance(record, Question):
            self._edit("text", lambda question: replace(question, text=words))
            return
        note = replace(record, text=words)
        session, label = self._context.bridge.session, self.tr("แก้บันทึก")
        self._context.bridge.attempt(
            lambda: session.edit(lambda visit: put_note(visit, note), label, f"note/{note.uid}")
        )

    def _on_field_edited(self, field: str, value: object) -> None:
        tags: dict[str, Callable[[Question], Question]] = {
            "category": lambda question: with_category(question, _number(value)),
            "criterion": lambda question: with_criterion(question, None if value is None else str(value)),
        }
        usual: Change = lambda question: replace(question, **{field: value})  # type: ignore[arg-type]  # noqa: E731 - each field takes its own type
        self._edit(field, tags.get(field, usual))

    def _edit(self, field: str, change: Change) -> None:
        """Change all that is shown; what is typed into one field during one stay is one step of undo."""
        session, label = self._context.bridge.session, self.tr("แก้คำถาม")
        uids = [each.uid for each in self._records]
        merge = f"question/{self._turn}/{field}"
        self._context.bridge.attempt(
            lambda: session.edit(lambda visit: change_questions(visit, uids, change), label, merge)
        )

    def _on_state_chosen(self, index: int) -> None:
        self.state_wished.emit(self.state_combo.itemData(index))
        # What was refused stays as it was.
        self._show_state(self._questions())

    def _on_handed_clicked(self) -> None:
        handed = all(each.handed_ms is not None for each in self._questions())
        if not handed:
            self.state_wished.emit(QuestionState.HANDED_OVER)
            return
        self._turn += 1
        self._edit("handed", lambda question: replace(question, handed_ms=None))

    def _on_echoed(self, text: str, wrong: bool) -> None:
        self.echo_label.setText(self._context.words.breakable(text))
        self.echo_label.setVisible(bool(text))
        set_state(self.echo_label, "danger" if wrong else "")


def _number(value: object) -> int | None:
    return value if isinstance(value, int) else None
