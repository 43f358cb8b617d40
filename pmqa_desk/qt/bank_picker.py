"""A question of the day is linked to the bank's, found as one types; only while preparing or afterwards."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.visit import Question
from pmqa_desk.qt.bank_words import answer_words
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.press import press_focused
from pmqa_desk.qt.window_size import open_at


class BankPicker(QDialog):
    """Shows the entries of the question's agency and category first."""

    question_label: QLabel
    search_edit: QLineEdit
    entry_list: QListWidget
    answer_area: QScrollArea
    answer_label: QLabel
    new_button: QPushButton
    cancel_button: QPushButton
    link_button: QPushButton
    take_button: QPushButton

    picked = Signal(object, bool)
    """An entry, and whether its answer is the question's, too."""
    new_wished = Signal()
    """The question itself is to be an entry."""

    def __init__(
        self, context: Context, question: Question, agency: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._question = question
        self._agency = agency
        self._found: tuple[BankEntry, ...] = ()
        load_form(self, "bank_picker.ui")
        self.setObjectName("page")
        open_at(self, 720, 560)
        self.setModal(True)
        context.look.dress(self)
        self.question_label.setText(context.words.breakable(" ".join(question.text.split())))
        self._connect()
        self._show_found()
        self.search_edit.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_focused(self, event):
            super().keyPressEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move through the list while one types; Enter links."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and watched is self.search_edit:
                step = 1 if event.key() == Qt.Key.Key_Down else -1
                last = self.entry_list.count() - 1
                self.entry_list.setCurrentRow(min(max(0, self.entry_list.currentRow() + step), last))
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self._pick(with_answer=False)
                return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.search_edit.textChanged.connect(self._show_found)
        self.search_edit.installEventFilter(self)
        self.entry_list.installEventFilter(self)
        self.entry_list.currentRowChanged.connect(self._on_row_changed)
        self.cancel_button.clicked.connect(self.reject)
        self.link_button.clicked.connect(self._on_link_clicked)
        self.take_button.clicked.connect(self._on_take_clicked)
        self.new_button.clicked.connect(self._on_new_clicked)

    def _show_found(self) -> None:
        bank = self._context.bridge.session.bank
        self._found = bank.search(
            self.search_edit.text(), agency=self._agency or None, category=self._question.category
        )
        look = self._context.look
        self.entry_list.clear()
        for entry in self._found:
            icon, tone = ("check-circle", "now") if entry.answer else ("circle-outline", "muted")
            self.entry_list.addItem(QListWidgetItem(look.icon(icon, tone), " ".join(entry.text.split())))
        self.entry_list.setCurrentRow(0 if self._found else -1)
        self._on_row_changed()

    def _chosen(self) -> BankEntry | None:
        row = self.entry_list.currentRow()
        return self._found[row] if 0 <= row < len(self._found) else None

    def _on_row_changed(self) -> None:
        entry = self._chosen()
        text = self.tr("ไม่พบในคลัง") if entry is None else answer_words(entry, self._context)
        self.answer_label.setText(self._context.words.breakable(text))
        self.link_button.setEnabled(entry is not None)
        free = entry is not None and bool(entry.answer) and not (self._question.answer or "").strip()
        self.take_button.setEnabled(free)
        why = self.tr("ใช้ได้เมื่อข้อในคลังมีคำตอบ และคำถามนี้ยังไม่มีคำตอบ")
        self.take_button.setToolTip("" if free else why)

    def _pick(self, *, with_answer: bool) -> None:
        entry = self._chosen()
        if entry is not None:
            self.picked.emit(entry, with_answer)
            self.accept()

    def _on_link_clicked(self) -> None:
        self._pick(with_answer=False)

    def _on_take_clicked(self) -> None:
        self._pick(with_answer=True)

    def _on_new_clicked(self) -> None:
        self.new_wished.emit()
        self.accept()
