"""Rows for what was recorded: notes, resolutions, actions, questions, each edited where it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.carried import is_overdue
from pmqa_desk.domain.owners import owners
from pmqa_desk.domain.record_edits import put_assignment, put_note, put_question
from pmqa_desk.domain.visit import Assignment, Note, NoteKind, Question, Resolution, Status, Visit
from pmqa_desk.qt.console_keys import number_of
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.name_edit import NameEdit
from pmqa_desk.qt.names import note_name, resolution_name, status_name
from pmqa_desk.qt.soon_keeper import SoonKeeper
from pmqa_desk.qt.typed_edit import DateEdit
from pmqa_desk.qt.word_row import WORDS
from pmqa_desk.qt.wrapped_edit import WrappedEdit

Record = Note | Assignment | Question
MOST_LINES = 8
KIND_ROOM = 112


class GrowingEdit(WrappedEdit):
    """Is as tall as its text, up to some lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "growing")
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        # A plain document counts its size in lines.
        lines = max(1, min(MOST_LINES, int(self.document().size().height())))
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 12)


class RecordRow(QFrame):
    """One record; each key is kept soon, and one stay in the row is one step of undo."""

    removed = Signal(str)

    def __init__(self, context: Context, keeper: SoonKeeper, uid: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.context = context
        self.uid = uid
        self._keeper = keeper
        self._showing = False
        self.setProperty("role", "record")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.kind_label = QLabel(self)
        self.kind_label.setProperty("role", "strong")
        self.kind_label.setFixedWidth(KIND_ROOM)
        self.text_edit = GrowingEdit(self)
        self.text_edit.prepare(context.words)
        self.time_label = QLabel(self)
        self.time_label.setProperty("role", "caption")
        self.delete_button = QPushButton(self)
        self.delete_button.setProperty("role", "control")
        self.delete_button.setFixedWidth(36)
        context.look.set_icon(self.delete_button, "delete-outline", "danger", 18)
        self.grid = QGridLayout(self)
        self.grid.setContentsMargins(10, 4, 6, 4)
        self.grid.setHorizontalSpacing(8)
        self.grid.setVerticalSpacing(4)
        top = Qt.AlignmentFlag.AlignTop
        self.grid.addWidget(self.kind_label, 0, 0, top)
        self.grid.addWidget(self.text_edit, 0, 1)
        self.grid.addWidget(self.time_label, 0, 2, top)
        self.grid.addWidget(self.delete_button, 0, 3, top)
        self.grid.setColumnStretch(1, 1)
        self.text_edit.typed.connect(self.type)
        self.delete_button.clicked.connect(self._on_delete_clicked)

    def begin(self) -> None:
        """Write here."""
        self.text_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_record(self, record: Record) -> None:
        """Show the record as it stands; what is being typed is not taken away."""
        if self._keeper.waits_for(self.uid):
            return
        self._showing = True
        self.text_edit.show_text(record.text)
        self.fill(record)
        self._showing = False

    def fill(self, record: Record) -> None:
        """Show what the kind of record has beyond its text."""
        raise NotImplementedError

    def changed(self, visit: Visit) -> Visit:
        """Return the visit with the record as the row has it."""
        raise NotImplementedError

    def name(self) -> None:
        """Write the words in the language of the screen."""
        self.delete_button.setAccessibleName(self.tr("ลบ"))
        self.delete_button.setToolTip(self.tr("ลบ"))

    def type(self) -> None:
        """Keep what stands in the row, soon."""
        if not self._showing:
            self._keeper.typed(self.uid, self._keep)

    def show_time(self, instant_ms: int | None) -> None:
        """Show when it was recorded."""
        self.time_label.setText("" if instant_ms is None else self.context.clock(instant_ms))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "grid"):
            self.name()
            self.text_edit.cut_anew()

    def _keep(self) -> bool:
        session = self.context.bridge.session
        label, merge = self.tr("แก้เรื่องที่จดไว้"), f"record/{self.uid}"
        return self.context.bridge.attempt(lambda: session.edit(self.changed, label, merge))

    def _on_delete_clicked(self) -> None:
        self.removed.emit(self.uid)


class NoteRow(RecordRow):
    """A note, an advice, or a resolution with its word."""

    def __init__(self, context: Context, keeper: SoonKeeper, note: Note, parent: QWidget | None) -> None:
        super().__init__(context, keeper, note.uid, parent)
        self._kind = note.kind
        self.word_combo = QComboBox(self)
        self.word_combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for word in (None, *WORDS):
            self.word_combo.addItem("", word.value if word else "")
        self.word_combo.activated.connect(self.type)
        if note.kind is NoteKind.RESOLUTION:
            # Under the kind: the text has the whole width.
            self.word_combo.setFixedWidth(KIND_ROOM)
            self.grid.addWidget(self.word_combo, 1, 0)
            self.grid.removeWidget(self.text_edit)
            self.grid.addWidget(self.text_edit, 0, 1, 2, 1)
            QWidget.setTabOrder(self.word_combo, self.text_edit)
            self.text_edit.installEventFilter(self)
        else:
            self.word_combo.hide()
        self.name()

    @override
    def fill(self, record: Record) -> None:
        if isinstance(record, Note):
            self.word_combo.setCurrentIndex(
                self.word_combo.findData(record.resolution.value if record.resolution else "")
            )
            self.show_time(record.noted_ms)

    @override
    def changed(self, visit: Visit) -> Visit:
        note = next((note for note in visit.notes if note.uid == self.uid), None)
        if note is None:
            return visit
        word = self.word_combo.currentData()
        return put_note(
            visit,
            replace(note, text=self.text_edit.text(), resolution=Resolution(word) if word else None),
        )

    @override
    def name(self) -> None:
        super().name()
        self.kind_label.setText(note_name(self._kind))
        self.text_edit.setAccessibleName(note_name(self._kind))
        self.word_combo.setAccessibleName(self.tr("ถ้อยคำของมติ"))
        for place, word in enumerate((None, *WORDS)):
            self.word_combo.setItemText(place, resolution_name(word) if word else self.tr("ไม่ระบุคำ"))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Alt and a number choose the word, as on the console; the field would write the number."""
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        alt = Qt.KeyboardModifier.AltModifier
        number = number_of(event, QGuiApplication.platformName(), held=alt)
        if number is None or number > len(WORDS):
            return super().eventFilter(watched, event)
        self.word_combo.setCurrentIndex(number)
        self.type()
        return True


class AssignmentRow(RecordRow):
    """What somebody is to do: who, by when, and how it stands."""

    def __init__(self, context: Context, keeper: SoonKeeper, uid: str, parent: QWidget | None) -> None:
        super().__init__(context, keeper, uid, parent)
        self.owner_edit = NameEdit(self)
        self.owner_edit.prepare(lambda: owners(context.bridge.session.visit))
        self.due_edit = DateEdit(self)
        self.due_edit.prepare(context)
        self.status_combo = QComboBox(self)
        self.status_combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for status in Status:
            self.status_combo.addItem("", status.value)
        self.echo_label = QLabel(self)
        self.echo_label.setProperty("role", "caption")
        self.echo_label.hide()
        more = QHBoxLayout()
        more.setSpacing(8)
        more.addWidget(self.owner_edit, 3)
        more.addWidget(self.due_edit, 2)
        more.addWidget(self.status_combo)
        self.grid.addLayout(more, 1, 1, 1, 3)
        self.grid.addWidget(self.echo_label, 2, 1, 1, 3)
        self.owner_edit.textEdited.connect(self.type)
        self.due_edit.value_typed.connect(self.type)
        self.due_edit.echoed.connect(self._on_echoed)
        self.status_combo.activated.connect(self.type)
        self.name()

    @override
    def fill(self, record: Record) -> None:
        if not isinstance(record, Assignment):
            return
        if self.owner_edit.text() != (record.owner or "") and not self.owner_edit.hasFocus():
            self.owner_edit.setText(record.owner or "")
        self.due_edit.set_value(record.due)
        self.status_combo.setCurrentIndex(self.status_combo.findData(record.status.value))
        self.show_time(record.given_ms)
        late = is_overdue(record, self.context.bridge.session.today())
        set_state(self.kind_label, "danger" if late else "")
        self.kind_label.setText(self.tr("▲ เกินกำหนด") if late else self.tr("งาน"))

    @override
    def changed(self, visit: Visit) -> Visit:
        given = next((each for each in visit.assignments if each.uid == self.uid), None)
        if given is None:
            return visit
        due = self.due_edit.value
        return put_assignment(
            visit,
            replace(
                given,
                text=self.text_edit.text(),
                owner=self.owner_edit.text().strip() or None,
                due=due if isinstance(due, date) else None,
                status=Status(self.status_combo.currentData()),
            ),
        )

    @override
    def name(self) -> None:
        super().name()
        self.kind_label.setText(self.tr("งาน"))
        self.text_edit.setAccessibleName(self.tr("งานที่มอบหมาย"))
        for edit, name in ((self.owner_edit, self.tr("ผู้รับผิดชอบ")), (self.due_edit, self.tr("กำหนดเสร็จ"))):
            edit.setPlaceholderText(name)
            edit.setAccessibleName(name)
        self.status_combo.setAccessibleName(self.tr("สถานะ"))
        for place, status in enumerate(Status):
            self.status_combo.setItemText(place, status_name(status))
        self.due_edit.retranslate()

    def _on_echoed(self, sentence: str, wrong: bool) -> None:
        set_state(self.echo_label, "danger" if wrong else "muted")
        self.echo_label.setText(self.context.words.breakable(sentence))
        self.echo_label.setVisible(bool(sentence) and self.due_edit.hasFocus())


class QuestionRow(RecordRow):
    """A question with its answer; the rest of it is edited on the page of questions."""

    def __init__(self, context: Context, keeper: SoonKeeper, uid: str, parent: QWidget | None) -> None:
        super().__init__(context, keeper, uid, parent)
        self.answer_edit = GrowingEdit(self)
        self.answer_edit.prepare(context.words)
        self.grid.addWidget(self.answer_edit, 1, 1, 1, 3)
        self.answer_edit.typed.connect(self.type)
        self.name()

    @override
    def fill(self, record: Record) -> None:
        if isinstance(record, Question):
            self.answer_edit.show_text(record.answer or "")
            self.show_time(record.asked_ms)

    @override
    def changed(self, visit: Visit) -> Visit:
        question = next((each for each in visit.questions if each.uid == self.uid), None)
        if question is None:
            return visit
        answer = self.answer_edit.text() or None
        return put_question(visit, replace(question, text=self.text_edit.text(), answer=answer))

    @override
    def name(self) -> None:
        super().name()
        self.kind_label.setText(self.tr("คำถาม"))
        self.text_edit.setAccessibleName(self.tr("คำถาม"))
        self.answer_edit.setAccessibleName(self.tr("คำตอบ"))
        self.answer_edit.setPlaceholderText(self.tr("คำตอบ"))


def row_for(context: Context, keeper: SoonKeeper, record: Record, parent: QWidget | None) -> RecordRow:
    """Return a row that edits a record."""
    if isinstance(record, Note):
        return NoteRow(context, keeper, record, parent)
    make: Callable[..., RecordRow] = AssignmentRow if isinstance(record, Assignment) else QuestionRow
    return make(context, keeper, record.uid, parent)
