"""The table of a list of lines: everything in it is done with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget
from typing_extensions import override


class LineView(QTableView):
    """Asks for what its keys mean; letters and F2 begin to type in the cell that is current."""

    tick_wanted = Signal()
    line_wanted = Signal()
    deletion_wanted = Signal()
    step_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def let_type(self) -> None:
        """Let cells be typed in: a table of records is only read otherwise."""
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        deed = self._deeds().get((event.key(), held))
        # Enter that ends the typing in a cell comes here too.
        typing = self.state() is QAbstractItemView.State.EditingState
        if deed is not None and not typing:
            deed()
        else:
            super().keyPressEvent(event)

    def _deeds(self) -> dict[tuple[int, Qt.KeyboardModifier], Callable[[], None]]:
        plain, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
        return {
            (Qt.Key.Key_Space, plain): self.tick_wanted.emit,
            (Qt.Key.Key_Return, plain): self.line_wanted.emit,
            (Qt.Key.Key_Enter, plain): self.line_wanted.emit,
            (Qt.Key.Key_Insert, plain): self.line_wanted.emit,
            (Qt.Key.Key_Delete, plain): self.deletion_wanted.emit,
            (Qt.Key.Key_Up, alt): lambda: self.step_wanted.emit(-1),
            (Qt.Key.Key_Down, alt): lambda: self.step_wanted.emit(1),
        }
