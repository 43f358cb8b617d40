"""Ties questions of the day to entries of the bank, and unties them; each is an edit that can be undone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.question_board import Board
from pmqa_desk.domain.question_edits import change_questions
from pmqa_desk.domain.visit import Question
from pmqa_desk.qt.bank_picker import BankPicker
from pmqa_desk.qt.context import Context


class BankLinks(QObject):
    """Asks which entry a question is."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._question: Question | None = None

    def ask(self, question: Question) -> BankPicker:
        """Let an entry be found for a question."""
        self._question = question
        agency = Board(self._context.bridge.session.visit).agency_of(question)
        picker = BankPicker(self._context, question, agency, self._window)
        picker.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        picker.picked.connect(self._on_picked)
        picker.new_wished.connect(self._on_new_wished)
        picker.open()
        return picker

    def untie(self, question: Question) -> None:
        """Let a question be none of the bank's."""
        self._tie(question, None, self.tr("เลิกผูกกับคลังคำถาม"))

    def linked(self, question: Question) -> BankEntry | None:
        """Return the entry that a question is, or ``None``."""
        uid = question.bank_uid
        return None if uid is None else self._context.bridge.session.bank.entry(uid)

    def _on_picked(self, entry: BankEntry, with_answer: bool) -> None:
        if self._question is not None:
            self._tie(self._question, entry, self.tr("ผูกกับคลังคำถาม"), with_answer=with_answer)

    def _on_new_wished(self) -> None:
        """Take the question into the bank and tie it to what it has become there, or was already."""
        question, session = self._question, self._context.bridge.session
        if question is None:
            return
        taken = []
        label = self.tr("นำคำถามเข้าคลัง")
        if self._context.bridge.attempt(
            lambda: taken.append(session.bank.take_up((question,), session.visit, None, label))
        ):
            became = (*taken[0].added, *taken[0].completed, *taken[0].known)
            if became:
                self._tie(question, became[0], self.tr("ผูกกับคลังคำถาม"))

    def _tie(
        self, question: Question, entry: BankEntry | None, label: str, *, with_answer: bool = False
    ) -> None:
        session = self._context.bridge.session

        def tied(each: Question) -> Question:
            linked = replace(each, bank_uid=None if entry is None else entry.uid)
            if entry is None or not with_answer:
                return linked
            return replace(linked, answer=entry.answer, answered_by=each.answered_by or entry.answered_by)

        self._context.bridge.attempt(
            lambda: session.edit(lambda visit: change_questions(visit, (question.uid,), tied), label)
        )
