"""Enter on a button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from pmqa_desk.qt.press import press_focused

NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot):
    made = QWidget()
    made.button, made.edit, made.presses = QPushButton(), QLineEdit(), []
    layout = QVBoxLayout(made)
    layout.addWidget(made.button)
    layout.addWidget(made.edit)
    made.button.clicked.connect(lambda: made.presses.append(1))
    qtbot.addWidget(made)
    made.show()
    return made


def _key(key=Qt.Key.Key_Return, modifier=NONE, repeated=False):
    return QKeyEvent(QEvent.Type.KeyPress, key, modifier, "", repeated)


def test_enter_presses_the_focused_button(window):
    window.button.setFocus()

    assert press_focused(window, _key())
    assert press_focused(window, _key(Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier))
    assert len(window.presses) == 2


def test_a_key_held_down_presses_once(window):
    window.button.setFocus()

    assert press_focused(window, _key(repeated=True))
    assert window.presses == []


def test_enter_in_a_field_and_other_keys_are_left_to_the_window(window):
    window.edit.setFocus()
    assert not press_focused(window, _key())

    window.button.setFocus()
    assert not press_focused(window, _key(Qt.Key.Key_A))
    assert not press_focused(window, _key(modifier=Qt.KeyboardModifier.ControlModifier))
    assert window.presses == []
