"""Enter presses the button that has the focus, as Space does: of itself Qt does so in dialogs only."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

ENTERS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def press_focused(window: QWidget, event: QKeyEvent) -> bool:
    """Press the focused button of a window that was given an Enter; return whether there was one.

    A button does nothing with Enter and hands it on, so it comes to the window.
    """
    focused = window.focusWidget()
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == Qt.KeyboardModifier.NoModifier
    if event.key() not in ENTERS or not plain or not isinstance(focused, QPushButton):
        return False
    # A key held down presses once.
    if not event.isAutoRepeat():
        focused.click()
    return True
