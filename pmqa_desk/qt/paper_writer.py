"""A field that lies over a block of a paper while its words are written anew."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

# What is typed is on the disk this long after the last key.
KEEP_MS = 150
# Room for another line or two, so that a block grows before it is laid anew.
SPARE_LINES = 2
# Of a line of the paper, how much a letter of the screen's font takes.
LETTER_SHARE = 0.62


class PaperWriter(QPlainTextEdit):
    """Takes words in place; they are told as they are typed, and Esc or Ctrl+Enter leave the field."""

    written = Signal(str)
    left = Signal()

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.setObjectName("paper_writer")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self._showing = False
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._on_text_changed)
        self.hide()

    @property
    def writing(self) -> bool:
        """Return whether the field is open."""
        return self.isVisible()

    def open(self, text: str) -> None:
        """Show the field with a text, the cursor at its end."""
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        self.document().clearUndoRedoStacks()
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def lie(self, area: QRect, line_px: float) -> None:
        """Lie over a strip of the paper, in letters of its size, and reach as far down as the words need."""
        face = self.font()
        face.setPixelSize(max(12, round(line_px * LETTER_SHARE)))
        self.setFont(face)
        lines = max(1, self.document().size().height()) + SPARE_LINES
        wanted = round(lines * self.fontMetrics().lineSpacing()) + 2 * self.frameWidth()
        self.setGeometry(area.left(), area.top(), area.width(), max(area.height(), wanted))

    def leave(self) -> None:
        """Keep what waits, and close the field."""
        if not self.isVisible():
            return
        self.flush()
        self.hide()
        self.left.emit()

    def flush(self) -> None:
        """Tell at once what was typed and not told yet."""
        if self._timer.isActive():
            self._tell()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and ctrl):
            self.leave()
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu or another window takes the keyboard for a moment only.
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.leave()
        else:
            self.flush()

    def _on_text_changed(self) -> None:
        if not self._showing:
            self._timer.start()

    def _tell(self) -> None:
        self._timer.stop()
        self.written.emit(self.toPlainText())
