"""A line offers names, and takes any other."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.qt.offering_edit import OfferingEdit


@pytest.fixture
def line(qtbot):
    line = OfferingEdit()
    qtbot.addWidget(line)
    line.offer(("สำนักงานเกษตร", "สำนักงานคลัง"))
    with qtbot.waitActive(line):
        line.show()
    line.setFocus()
    return line


def test_arrow_down_shows_all_names(line, qtbot):
    qtbot.keyClick(line, Qt.Key.Key_Down)
    popup = line.completer().popup()
    assert popup.isVisible()
    assert line.completer().completionCount() == 2
    popup.hide()


def test_letters_in_the_middle_find_a_name(line):
    line.completer().setCompletionPrefix("คลัง")
    assert line.completer().currentCompletion() == "สำนักงานคลัง"


def test_any_other_name_may_be_typed(line, qtbot):
    qtbot.keyClicks(line, "else")
    assert line.text() == "else"
    line.completer().popup().hide()
