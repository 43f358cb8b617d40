"""The stage makes way for another program's window on its screen, and comes back before it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

# These systems let no program put a window behind the others: there it must go.
CANNOT_LOWER = frozenset({"cocoa", "wayland"})


class StageAside(QObject):
    """Puts the stage behind all other windows of its screen.

    It stays where it is: until the other window has come, and where that is small, the room sees the card and
    not a desktop.
    """

    def __init__(self, stage: QWidget, platform: str, parent: QObject) -> None:
        super().__init__(parent)
        self._stage = stage
        self._hides = platform in CANNOT_LOWER
        self._aside = False

    def make_way(self, *, aside: bool) -> None:
        """Go behind the others, or come back before them."""
        if aside != self._aside:
            self._aside = aside
            self._place()

    def look(self) -> None:
        """Go behind the others again: whatever moved the stage brought it to the front."""
        if self._aside:
            self._place()

    def _place(self) -> None:
        stage = self._stage
        if self._aside and self._hides:
            stage.hide()
        elif self._aside:
            stage.lower()
        elif self._hides:
            stage.showFullScreen()
        else:
            stage.raise_()
