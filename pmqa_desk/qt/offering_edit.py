"""A line that offers names while one types: any other may be typed as well."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget
from typing_extensions import override

MOST_SHOWN = 9


class OfferingEdit(QLineEdit):
    """Offers what holds the letters typed; with ↓ all there is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = QStringListModel(self)
        self._completer = QCompleter(self._names, self)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(MOST_SHOWN)

    @property
    def offered(self) -> tuple[str, ...]:
        """Return the names that are offered."""
        return tuple(self._names.stringList())

    def offer(self, names: Sequence[str]) -> None:
        """Offer other names from now on."""
        if tuple(names) != self.offered:
            self._names.setStringList(list(names))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        # Set only while one types here: what else changes the text opens no list.
        self.setCompleter(self._completer)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == (
            Qt.KeyboardModifier.NoModifier
        ):
            self._completer.setCompletionPrefix("")
            self._completer.complete()
            return
        super().keyPressEvent(event)
