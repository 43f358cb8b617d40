"""A field that takes the next key, whatever it is: what it means elsewhere, it does not do here."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from pmqa_desk.qt.key_places import chord_of

# Held with another key, or not known to Qt: none of these is a key by itself.
_NO_KEYS = frozenset(
    {
        0,
        Qt.Key.Key_unknown,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_ScrollLock,
    }
)


class KeyCatcher(QLabel):
    """While it has the focus each key is caught; Esc and going elsewhere leave it."""

    caught = Signal(object)
    """A ``Chord``."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("role", "strong")

    def catch(self) -> None:
        """Take the next key."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            # Else the key of a command of this window would be its own.
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._take(event)
            return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _take(self, event: QKeyEvent) -> None:
        if event.key() in _NO_KEYS or event.isAutoRepeat():
            return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        chord = chord_of(event, QGuiApplication.platformName())
        if chord is not None:
            self.caught.emit(chord)
