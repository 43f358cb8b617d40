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
        self._hid = False

    def make_way(self, *, aside: bool, fills: bool = True) -> None:
        """Go behind the others, or come back before them; a stage that ``fills`` no screen is let be."""
        if aside == self._aside:
            return
        self._aside = aside
        if aside:
            self._go()
        elif fills:
            self._come()
        self._hid = self._hid and aside

    def look(self) -> None:
        """Go behind the others again: whatever moved the stage brought it to the front."""
        if self._aside:
            self._go()

    def _go(self) -> None:
        if self._hides:
            self._stage.hide()
            self._hid = True
        else:
            self._stage.lower()

    def _come(self) -> None:
        if self._hid:
            self._stage.showFullScreen()
        else:
            self._stage.raise_()
