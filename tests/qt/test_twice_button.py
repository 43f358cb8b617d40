"""What no undo takes back is asked twice in the same button, and never by a double click."""

from __future__ import annotations

import pytest

from pmqa_desk.qt.twice_button import TOO_SOON_S, TwiceButton


@pytest.fixture
def button(qtbot):
    button = TwiceButton()
    qtbot.addWidget(button)
    button.name("lock", "press again")
    return button


def test_the_second_press_acts_and_one_too_soon_does_not(button, qtbot):
    pressed = []
    button.confirmed.connect(lambda: pressed.append(1))
    button.click()
    button.click()
    assert (pressed, button.text()) == ([], "press again")
    qtbot.wait(round(TOO_SOON_S * 1000) + 20)
    button.click()
    assert (pressed, button.text()) == ([1], "lock")


def test_left_alone_it_asks_anew(button, qtbot):
    pressed = []
    button.confirmed.connect(lambda: pressed.append(1))
    button.click()
    button._timer.setInterval(1)
    qtbot.waitUntil(lambda: button.text() == "lock")
    button.click()
    assert pressed == []
