"""Typed fields echo what they read and refuse what they cannot."""

from __future__ import annotations

from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt.typed_edit import ClockEdit, DateEdit, DurationEdit


@pytest.fixture
def show(qtbot, context):
    windows = []

    def _show(cls):
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        edit, other = cls(window), DurationEdit(window)
        layout = QVBoxLayout(window)
        layout.addWidget(edit)
        layout.addWidget(other)
        edit.prepare(context)
        window.show()
        window.activateWindow()
        edit.setFocus()
        qtbot.waitUntil(edit.hasFocus)
        said, values = [], []
        edit.echoed.connect(lambda text, wrong: said.append((text, wrong)))
        edit.value_typed.connect(values.append)
        return edit, other, said, values

    return _show


@pytest.mark.parametrize(
    ("cls", "keys", "value", "echo", "left"),
    [
        (DurationEdit, "90", 5400, "= 1 ชั่วโมง 30 นาที", "1:30:00"),
        (DurationEdit, "6:50", 410, "= 6 นาที 50 วินาที", "6:50"),
        (ClockEdit, "9:30", time(9, 30), "= 09.30 น.", "09.30"),
        (DateEdit, "21/7/2569", date(2026, 7, 21), "= วันอังคารที่ 21 กรกฎาคม 2569", "21 ก.ค. 2569"),
    ],
)
def test_what_is_typed_is_said_in_words_and_shown_in_one_form(show, qtbot, cls, keys, value, echo, left):
    edit, other, said, values = show(cls)
    qtbot.keyClicks(edit, keys)
    assert values[-1] == value
    assert said[-1] == (echo, False)
    other.setFocus()
    assert edit.text() == left
    assert edit.value == value


def test_wrong_length_leaves_the_old_one_and_says_why(show, qtbot):
    edit, other, said, values = show(DurationEdit)
    edit.set_value(600)
    edit.selectAll()
    qtbot.keyClicks(edit, "1:60")
    assert edit.wrong
    assert edit.property("wrong") is True
    assert "00 ถึง 59" in said[-1][0]
    other.setFocus()
    assert (edit.text(), edit.value, values[-1]) == ("10:00", 600, 600)
    assert said[-1][1] is True


def test_field_that_is_emptied_stands_for_nothing(show, qtbot):
    edit, _, said, values = show(DurationEdit)
    edit.set_value(600)
    edit.selectAll()
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    assert values == [None]
    assert said[-1] == ("", False)


def test_escape_goes_back_to_the_value(show, qtbot):
    edit, _, _, _ = show(ClockEdit)
    edit.set_value(time(9))
    qtbot.keyClicks(edit, "x")
    qtbot.keyClick(edit, Qt.Key.Key_Escape)
    assert edit.text() == "09.00"
    assert not edit.wrong


def test_value_from_outside_leaves_what_is_being_typed(show, qtbot):
    edit, _, _, _ = show(DurationEdit)
    qtbot.keyClicks(edit, "10")
    edit.set_value(600)
    assert edit.text() == "10"
    edit.set_value(900)
    assert edit.text() == "15:00"


def test_field_follows_language_and_digits(show, context):
    edit, _, said, _ = show(ClockEdit)
    edit.set_value(time(9, 5))
    context.preferences.set("digits", "thai")
    edit.retranslate()
    assert edit.text() == "๐๙.๐๕"
    assert said[-1][0] == "= ๐๙.๐๕ น."
    assert context.language is Language.THAI


def test_a_text_that_was_left_unfinished_is_shown_as_it_was_with_what_it_means(show):
    edit, _, said, values = show(DateEdit)
    edit.retype("25/7/2569")
    assert (edit.text(), edit.value, values) == ("25/7/2569", date(2026, 7, 25), [date(2026, 7, 25)])
    edit.retype("32/13")
    assert (edit.text(), edit.value, edit.wrong) == ("32/13", None, True)
    assert said[-1][1]
