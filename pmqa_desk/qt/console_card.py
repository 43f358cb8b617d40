"""What a line of the console is, and the card with who is concerned by a question or a document."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QWidget

from pmqa_desk.qt.forms import load_form


class LineKind(StrEnum):
    """What the line will become."""

    QUESTION = "question"
    NOTE = "note"
    RESOLUTION = "resolution"
    EVIDENCE = "evidence"
    """A document was asked for."""


# These have a card with who is concerned.
CARDED = frozenset({LineKind.QUESTION, LineKind.EVIDENCE})


class QuestionCard(QFrame):
    """What more there is to a question or a document; it lies above the line while one is written."""

    asked_by_edit: QLineEdit
    answer_edit: QLineEdit
    answered_by_edit: QLineEdit
    follow_up_check: QCheckBox

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(parent)
        load_form(self, "question_card.ui")
        self.hide()

    def turn_to(self, kind: LineKind) -> None:
        """Ask for what belongs to a question, or to a document: who asked for it and who fetches it."""
        question = kind is LineKind.QUESTION
        self.answer_edit.setVisible(question)
        self.follow_up_check.setVisible(question)
        by = self.tr("ผู้ตอบ  ↓ เลือกชื่อ") if question else self.tr("ผู้จัดหา  ↓ เลือกชื่อ")
        self.answered_by_edit.setPlaceholderText(by)
        self.answered_by_edit.setAccessibleName(self.tr("ผู้ตอบ") if question else self.tr("ผู้จัดหา"))

    def show_for(self, kind: LineKind | None) -> None:
        """Show while a line of such a kind is written; as tall as what it asks for, its foot where it was."""
        self.setVisible(kind in CARDED)
        if self.isVisible():
            foot = self.y() + self.height()
            self.adjustSize()
            self.move(self.x(), foot - self.height())
            self.raise_()
