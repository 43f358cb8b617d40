"""A console on the screen for a test, and its keys as the system sends them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.console import Console

NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def new_console(context, qtbot, size=(1366, 768)) -> Console:
    """Make a console of the run that is open; it ends the run before it is closed."""
    console = Console(context)
    console.resize(*size)
    qtbot.addWidget(console, before_close_func=_let_close)
    return console


def shown(context, qtbot, size=(1366, 768)) -> Console:
    """Open a console on the run that is open."""
    console = new_console(context, qtbot, size)
    console.show()
    qtbot.waitActive(console)
    return console


def press(console, key, modifiers=NONE) -> None:
    """Press a key as the window gets it."""
    QTest.keyClick(console.windowHandle(), key, modifiers)


def hold(console, key) -> None:
    """Let a key that is down repeat itself."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, 0, 0, 0, " " if key == Qt.Key.Key_Space else "", True)
    QApplication.sendEvent(console.windowHandle(), event)


def choose(console, place: int) -> None:
    """Give the list the focus, and choose a row."""
    console.run_view.setFocus()
    console.run_view.setCurrentIndex(console.table.index(place, 0))


def _let_close(console) -> None:
    session = console.context.bridge.session
    if session.live.state.phase is not Phase.ENDED:
        session.run(Command(Do.END))
