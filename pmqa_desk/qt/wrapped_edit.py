"""A large field whose Thai wraps between words on every system; what it holds is what was typed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from pmqa_desk.qt.words import ZERO_WIDTH_SPACE, Words, plain


class WrappedEdit(QPlainTextEdit):
    """Shows zero-width spaces between words, which Qt breaks at; nobody sees, copies or keeps one.

    The caret passes over them, and one undo takes them back with the letters that brought them.
    """

    typed = Signal()
    """The user changed the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: Words | None = None
        self._busy = False
        self._touched = (0, 0)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self.document().contentsChange.connect(self._on_contents_change)
        self.textChanged.connect(self._on_text_changed)

    def prepare(self, words: Words) -> None:
        """Cut the text with these words from now on."""
        self._words = words
        self.cut_anew()

    def text(self) -> str:
        """Return what was typed."""
        return plain(self.toPlainText())

    def show_text(self, text: str) -> None:
        """Show a text; the one that is shown already keeps its caret, and nothing counts as typed."""
        if text == self.text():
            return
        self._busy = True
        self.setPlainText(text)
        self._busy = False
        self.cut_anew()
        self.document().clearUndoRedoStacks()

    def cut_anew(self) -> None:
        """Cut the whole text: the words were loaded since, or it is another text."""
        self._touched = (0, self.document().characterCount())
        self._cut()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            document, keys = self.document(), QKeySequence.StandardKey
            none_left = (event.matches(keys.Undo) and not document.isUndoAvailable()) or (
                event.matches(keys.Redo) and not document.isRedoAvailable()
            )
            if none_left:
                # The window's own: a row that was just deleted comes back though another has the focus.
                event.ignore()
                return False
        return super().event(event)

    @override
    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(plain(self.textCursor().selection().toPlainText()))
        return data

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            self.insertPlainText(plain(source.text()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, chosen = event.key(), self.textCursor().hasSelection()
        for sequence, step in (
            (QKeySequence.StandardKey.Undo, self.undo),
            (QKeySequence.StandardKey.Redo, self.redo),
        ):
            if event.matches(sequence):
                self._go_back(step)
                return
        if key == Qt.Key.Key_Backspace and not chosen:
            self._pass(QTextCursor.MoveOperation.Left)
        elif key == Qt.Key.Key_Delete and not chosen:
            self._pass(QTextCursor.MoveOperation.Right)
        before = self.textCursor().position()
        super().keyPressEvent(event)
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self._step_over(before, event)

    def _go_back(self, step: Callable[[], None]) -> None:
        """Undo or redo until something changes that can be seen."""
        before = self.text()
        for _ in range(self.document().availableUndoSteps() + self.document().availableRedoSteps()):
            step()
            if self.text() != before:
                break

    def _step_over(self, before: int, event: QKeyEvent) -> None:
        """Go on where the caret has moved over nothing that can be seen."""
        cursor = self.textCursor()
        first, last = sorted((before, cursor.position()))
        passed = {self.document().characterAt(place) for place in range(first, last)}
        if passed == {ZERO_WIDTH_SPACE}:
            super().keyPressEvent(event)

    def _pass(self, way: QTextCursor.MoveOperation) -> None:
        """Move the caret over what nobody sees, so that the next press takes a letter."""
        cursor = self.textCursor()
        left = way is QTextCursor.MoveOperation.Left
        while self.document().characterAt(cursor.position() - left) == ZERO_WIDTH_SPACE:
            cursor.movePosition(way)
        self.setTextCursor(cursor)

    def _on_contents_change(self, place: int, removed: int, added: int) -> None:
        del removed
        if not self._busy:
            self._touched = (place, place + added)

    def _on_text_changed(self) -> None:
        if self._busy:
            return
        # What was undone is left as it is: a change of ours would leave nothing to redo.
        if not self.document().isRedoAvailable():
            self._cut()
        self.typed.emit()

    def _cut(self) -> None:
        if self._words is None or self._busy:
            return
        self._busy = True
        first, last = self._touched
        block = self.document().findBlock(first)
        while block.isValid() and block.position() <= last:
            self._cut_block(block, self._words)
            block = block.next()
        self._busy = False

    def _cut_block(self, block: QTextBlock, words: Words) -> None:
        shown, wanted = block.text(), words.breakable(plain(block.text()))
        if shown == wanted:
            return
        cursor = QTextCursor(block)
        cursor.beginEditBlock()
        for place, sign in reversed(_breaks_to_move(shown, wanted)):
            cursor.setPosition(block.position() + place)
            if sign:
                cursor.insertText(sign)
            else:
                cursor.deleteChar()
        cursor.endEditBlock()


def _breaks_to_move(shown: str, wanted: str) -> list[tuple[int, str]]:
    """Return where breaks come, and where one goes (an empty sign); Qt counts in halves of UTF-16."""
    moves: list[tuple[int, str]] = []
    place, rest = 0, iter(wanted)
    sign = next(rest, "")
    for letter in shown:
        if letter == ZERO_WIDTH_SPACE != sign:
            moves.append((place, ""))
        else:
            if sign == ZERO_WIDTH_SPACE != letter:
                moves.append((place, sign))
                sign = next(rest, "")
            sign = next(rest, "")
        place += 2 if letter > "\uffff" else 1
    return moves
