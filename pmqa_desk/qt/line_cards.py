"""What more there is to a line than its text: a card lies above it while it is written, and moves nothing."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QLineEdit, QWidget
from typing_extensions import override

from pmqa_desk.domain.owners import owners
from pmqa_desk.domain.people import assessors
from pmqa_desk.domain.question_board import answerer_names, asker_names, owner_names
from pmqa_desk.domain.visit import Resolution
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.name_edit import NameEdit
from pmqa_desk.qt.typed_edit import DateEdit
from pmqa_desk.qt.word_row import WordRow


class LineKind(StrEnum):
    """What the line will become."""

    QUESTION = "question"
    NOTE = "note"
    RESOLUTION = "resolution"
    ACTION = "action"
    EVIDENCE = "evidence"
    """A document that was asked for."""


class QuestionCard(QFrame):
    """Who asked, the answer, who answered, whether it is to be followed up; of a document who fetches it."""

    changed = Signal()

    asked_by_edit: NameEdit
    answer_edit: QLineEdit
    answered_by_edit: NameEdit
    follow_up_check: QCheckBox

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = LineKind.QUESTION
        load_form(self, "question_card.ui", NameEdit)
        self.asked_by_edit.prepare(self._askers)
        self.answered_by_edit.prepare(self._answerers)
        self.fields: Mapping[str, QLineEdit] = {
            "-asked-by": self.asked_by_edit,
            "-answer": self.answer_edit,
            "-answered-by": self.answered_by_edit,
        }
        self.stops: tuple[QWidget, ...] = (*self.fields.values(), self.follow_up_check)
        self.follow_up_check.toggled.connect(self.changed)
        self.hide()

    def suits(self, kind: LineKind) -> bool:
        """Return whether the card belongs to a kind of line, and ask for what that kind has."""
        if kind not in {LineKind.QUESTION, LineKind.EVIDENCE}:
            return False
        self._kind = kind
        self._name()
        return True

    def marks(self) -> dict[str, str]:
        """Return what is chosen rather than typed, as drafts keep it."""
        return {"-follow-up": "yes" if self.follow_up_check.isChecked() else ""}

    def restore(self, drafts: Mapping[str, str]) -> None:
        """Show what was typed and chosen when the program last ended."""
        for part, field in self.fields.items():
            field.setText(drafts.get(part, ""))
        self.follow_up_check.setChecked(bool(drafts.get("-follow-up")))

    def clear(self) -> None:
        """Make room for the next question."""
        self.restore({})

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "stops"):
            self._name()

    def _name(self) -> None:
        question = self._kind is LineKind.QUESTION
        self.answer_edit.setVisible(question)
        self.follow_up_check.setVisible(question)
        by = self.tr("ผู้ตอบ") if question else self.tr("ผู้จัดหา")
        self.answered_by_edit.setPlaceholderText(f"{by}  ↓")
        self.answered_by_edit.setAccessibleName(by)

    def _askers(self) -> tuple[str, ...]:
        session = self._context.bridge.session
        here = (each.name for each in assessors(session.roll().attendees))
        return tuple(dict.fromkeys((*here, *asker_names(session.visit))))

    def _answerers(self) -> tuple[str, ...]:
        visit = self._context.bridge.session.visit
        return owner_names(visit) if self._kind is LineKind.EVIDENCE else answerer_names(visit)


class DeedCard(QFrame):
    """The word of a resolution; of what is to be done, who does it and by when."""

    changed = Signal()

    word_row: WordRow
    owner_row: QWidget
    owner_edit: NameEdit
    due_edit: DateEdit
    hint_label: QLabel

    def __init__(self, context: Context, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._context = context
        self._kind = LineKind.RESOLUTION
        load_form(self, "deed_card.ui", WordRow, NameEdit, DateEdit)
        self.owner_edit.prepare(lambda: owners(context.bridge.session.visit))
        self.due_edit.prepare(context)
        self.fields: Mapping[str, QLineEdit] = {"-owner": self.owner_edit, "-due": self.due_edit}
        self.stops: tuple[QWidget, ...] = (self.word_row, *self.fields.values())
        self.word_row.chosen.connect(self._on_word_chosen)
        self.due_edit.echoed.connect(self._on_echoed)
        self.due_edit.editingFinished.connect(self.changed)
        self.hide()

    @property
    def word(self) -> Resolution | None:
        """Return the chosen word of a resolution."""
        return self.word_row.word

    @property
    def owner(self) -> str | None:
        """Return who is to do it."""
        return self.owner_edit.text().strip() or None

    @property
    def due(self) -> date | None:
        """Return by when."""
        value = self.due_edit.value
        return value if isinstance(value, date) else None

    def suits(self, kind: LineKind) -> bool:
        """Return whether the card belongs to a kind of line, and show what that kind has."""
        if kind not in {LineKind.RESOLUTION, LineKind.ACTION}:
            return False
        self._kind = kind
        self.word_row.setVisible(kind is LineKind.RESOLUTION)
        self.owner_row.setVisible(kind is LineKind.ACTION or self.word is Resolution.ASSIGNED)
        self._hint()
        return True

    def marks(self) -> dict[str, str]:
        """Return what is chosen rather than typed, as drafts keep it."""
        return {"-word": self.word.value if self.word else ""}

    def restore(self, drafts: Mapping[str, str]) -> None:
        """Show what was typed and chosen when the program last ended."""
        self.owner_edit.setText(drafts.get("-owner", ""))
        self.due_edit.retype(drafts.get("-due", ""))
        word = drafts.get("-word")
        self.word_row.show_word(Resolution(word) if word in set(Resolution) else None)
        self._hint()

    def clear(self) -> None:
        """Make room for the next one."""
        self.restore({})

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "stops"):
            self._hint()

    def _hint(self) -> None:
        set_state(self.hint_label, "muted")
        text = self.tr("เลือกถ้อยคำด้วย Alt+1 ถึง Alt+5  ข้อความเว้นว่างได้")
        if self.word is Resolution.ASSIGNED:
            text = self.tr("พิมพ์งานที่มอบหมายในบรรทัดล่าง แล้วกด Tab ไปผู้รับผิดชอบและกำหนดเสร็จ")
        if self._kind is LineKind.ACTION:
            text = self.tr("ผู้รับผิดชอบและกำหนดเสร็จเว้นว่างได้  ↓ เลือกชื่อที่เคยใช้")
        self.hint_label.setText(self._context.words.breakable(text))

    def _on_word_chosen(self, word: Resolution | None) -> None:
        del word
        self.suits(LineKind.RESOLUTION)
        self.changed.emit()

    def _on_echoed(self, sentence: str, wrong: bool) -> None:
        if not sentence:
            self._hint()
            return
        set_state(self.hint_label, "danger" if wrong else "muted")
        self.hint_label.setText(self._context.words.breakable(sentence))
