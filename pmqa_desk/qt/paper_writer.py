"""A field that lies over a block of a paper while its words are written anew."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent, QTextOption
from PySide6.QtWidgets import QAbstractScrollArea, QCheckBox, QPlainTextEdit
from typing_extensions import override

# What is typed is on the disk this long after the last key.
KEEP_MS = 150
# Room for another line or two, so that a block grows before it is laid anew.
SPARE_LINES = 2
# Of a line of the paper, how much a letter of the screen's font takes.
LETTER_SHARE = 0.62


class PaperWriter(QPlainTextEdit):
    """Takes words in place; they are kept as they are typed, and Esc or Ctrl+Enter leave the field."""

    both_wanted = Signal(bool)
    """Whether the words are to stand in the other edition too."""
    left = Signal()

    def __init__(self, view: QAbstractScrollArea, keep: Callable[[str], bool]) -> None:
        super().__init__(view.viewport())
        self._view = view
        # Keeps a text and returns whether it was kept; what was refused stays in the field.
        self._keep = keep
        self._waiting = False
        self.setObjectName("paper_writer")
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(True)
        self._showing = False
        # Beneath the words; to press it takes the keyboard from them no more than F6 does.
        self.both_check = QCheckBox(self)
        self.both_check.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.both_check.clicked.connect(self._on_both_clicked)
        self.setViewportMargins(0, 0, 0, self.both_check.sizeHint().height())
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._on_text_changed)
        self.hide()

    @property
    def writing(self) -> bool:
        """Return whether the field is open."""
        return self.isVisible()

    def open(self, text: str) -> None:
        """Show the field with a text, the cursor at its end; what it held before was told."""
        self._put(text)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        cursor = self.textCursor()
        cursor.movePosition(cursor.MoveOperation.End)
        self.setTextCursor(cursor)

    def show_anew(self, text: str) -> None:
        """Show what the words have become elsewhere, unless somebody has begun to change them here."""
        if not self.document().isModified() and self.toPlainText() != text:
            self._put(text)

    def show_edition(self, name: str, *, both: bool, free: bool) -> None:
        """Say whether the words stand in the other edition too; ``free`` lets that be changed."""
        self.both_check.setText(name)
        self.both_check.setChecked(both)
        self.both_check.setEnabled(free)
        self.both_check.adjustSize()

    def lie(self, area: QRect, line_px: float) -> None:
        """Lie over a strip of the paper, in letters of its size, and reach as far down as the words need."""
        face = self.font()
        face.setPixelSize(max(12, round(line_px * LETTER_SHARE)))
        self.setFont(face)
        lines = max(1, self.document().size().height()) + SPARE_LINES
        wanted = (
            round(lines * self.fontMetrics().lineSpacing()) + 2 * self.frameWidth() + self.both_check.height()
        )
        seen = self._view.viewport().rect()
        height = min(max(area.height(), wanted), seen.height())
        top = area.top()
        if area.intersects(seen):
            # A long block is written in what is seen of it; out of sight the field goes with it.
            top = max(seen.top(), min(top, seen.bottom() + 1 - height))
        self.setGeometry(area.left(), top, area.width(), height)

    def leave(self) -> None:
        """Keep what waits and close the field; words that were refused stay in it, with the keyboard."""
        if not self.isVisible() or not self.flush():
            return
        if self.window().focusWidget() is self:
            # Hidden with the focus it would go on to whatever field comes next. To lose it is to leave.
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.isVisible():
            self.hide()
            self.left.emit()

    def flush(self) -> bool:
        """Tell at once what was typed and not told yet; return whether nothing is left unkept."""
        self._timer.stop()
        if self._waiting:
            self._waiting = not self._keep(self.toPlainText())
        return not self._waiting

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (enter and ctrl):
            self.leave()
            return
        if event.key() == Qt.Key.Key_F6:
            self.both_check.click()
            return
        super().keyPressEvent(event)
        # A key that means nothing here means something on the paper: it would write elsewhere or cut a block.
        event.accept()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # A menu or another window takes the keyboard for a moment only.
        if event.reason() not in {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}:
            self.leave()
        else:
            self.flush()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # Its page was turned or its window closed: it does not lie open when they come back.
        if not event.spontaneous() and self.flush():
            self.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.both_check.sizeHint().height()
        self.both_check.move(self.frameWidth() + 4, self.height() - height - self.frameWidth())

    def _put(self, text: str) -> None:
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        self.document().clearUndoRedoStacks()

    def _on_both_clicked(self, both: bool) -> None:
        self.flush()
        self.both_wanted.emit(both)

    def _on_text_changed(self) -> None:
        if self._showing:
            return
        self._waiting = True
        # Who types without a pause waits no longer for it to be kept.
        if not self._timer.isActive():
            self._timer.start()
