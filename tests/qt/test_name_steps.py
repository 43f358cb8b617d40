"""Names are put into a line with the arrows; what was typed chooses among them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from pmqa_desk.qt.name_steps import NameSteps


@pytest.fixture
def line(qtbot):
    line = QLineEdit()
    qtbot.addWidget(line)
    NameSteps(line, lambda: ("anna", "ben", "hanna"))
    return line


def test_arrows_go_round_through_the_names_that_hold_what_was_typed(line, qtbot):
    qtbot.keyClicks(line, "AN")
    seen = []
    for _ in range(3):
        qtbot.keyClick(line, Qt.Key.Key_Down)
        seen.append(line.text())
    assert seen == ["anna", "hanna", "anna"]


def test_where_no_name_holds_it_all_are_offered(line, qtbot):
    qtbot.keyClicks(line, "x")
    qtbot.keyClick(line, Qt.Key.Key_Up)
    assert line.text() == "hanna"


def test_without_names_nothing_changes(qtbot):
    line = QLineEdit("as typed")
    qtbot.addWidget(line)
    NameSteps(line, tuple)
    qtbot.keyClick(line, Qt.Key.Key_Down)
    assert line.text() == "as typed"
