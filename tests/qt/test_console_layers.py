"""Esc closes the innermost; one sheet gives way to another, and what is no sheet to none."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.qt.console_layers import Header, Layer, Layers
from pmqa_desk.qt.key_bindings import Press
from tests.qt.consoles import press, shown


class Part:
    def __init__(self):
        self.is_open = True

    def lies_open(self):
        return self.is_open

    def leave(self):
        self.is_open = False


@pytest.fixture
def console(context, session, qtbot):
    session.open_run()
    return shown(context, qtbot)


@pytest.fixture
def parts():
    return [Part() for _ in range(4)]


@pytest.fixture
def layers(parts):
    openers = (Header.BUTTON, Press.FIND, None, Press.MESSAGE)
    pairs = zip(parts, openers, strict=True)
    return Layers(*(Layer(part.lies_open, part.leave, opener) for part, opener in pairs))


def left_open(parts):
    return [part.is_open for part in parts]


def test_one_after_the_other_is_closed_and_then_nothing(layers, parts):
    for count in range(4):
        layers.close_innermost()
        assert left_open(parts) == [False] * (count + 1) + [True] * (3 - count)
    layers.close_innermost()


def test_a_sheet_that_is_opened_leaves_only_itself_and_what_is_no_sheet(layers, parts):
    layers.make_room(Press.FIND)
    assert left_open(parts) == [False, True, True, False]


def test_a_press_that_opens_nothing_closes_nothing(layers, parts):
    layers.make_room(Press.NEXT)
    assert left_open(parts) == [True] * 4


def test_the_console_shows_one_sheet_at_a_time(console):
    press(console, Qt.Key.Key_F4)
    assert console.questions.isVisible()
    press(console, Qt.Key.Key_F6)
    assert console.presenter.sheet.isVisible()
    assert not console.questions.isVisible()
    console.screens_button.click()
    assert console.sheets.screens.isVisible()
    assert not console.presenter.sheet.isVisible()
    press(console, Qt.Key.Key_F1)
    assert console.keys_sheet.isVisible()
    assert not console.sheets.screens.isVisible()
