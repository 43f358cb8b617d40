"""A line of the check in words, shape and button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.ready_check import CheckLine, Deed, Offer, Said, State
from pmqa_desk.qt.ready_row import ReadyRow
from pmqa_desk.qt.words import plain

OFFER = Offer(Deed.USE_LENGTH, Said("ใช้ 7:12 เป็นแผน", "Plan 7:12"), "b", seconds=432)
LINE = CheckLine(
    "media/b",
    State.WARN,
    Said("ลำดับที่ 2", "Item 2"),
    Said("วีดิทัศน์ยาว 7:12", "The film takes 7:12"),
    Said("ใช้ความยาวนี้", "Plan this."),
    OFFER,
)


@pytest.fixture
def row(context, qtbot):
    made = ReadyRow(context)
    qtbot.addWidget(made)
    return made


def test_trouble_is_said_with_its_word_and_its_button(qtbot, row):
    row.show_line(LINE)
    assert row.state_label.text() == "ควรตรวจ"
    assert plain(row.found_label.text()) == "วีดิทัศน์ยาว 7:12"
    with qtbot.waitSignal(row.pressed) as asked:
        qtbot.mouseClick(row.deed_button, Qt.MouseButton.LeftButton)
    assert asked.args == [OFFER]
    assert row.deed_button.accessibleDescription() == "ควรตรวจ วีดิทัศน์ยาว 7:12"


def test_line_that_is_well_has_no_button_and_nothing_to_do(qtbot, row):
    row.show_line(CheckLine("power", State.READY, Said("ไฟฟ้า", "Power"), Said("ใช้ไฟบ้าน", "On mains")))
    assert not row.deed_button.isVisibleTo(row)
    assert not row.to_do_label.isVisibleTo(row)
    with qtbot.assertNotEmitted(row.pressed):
        row.deed_button.click()


def test_digits_and_language_of_the_screen_are_kept(row, context):
    context.preferences.set("digits", "thai")
    row.show_line(LINE)
    assert row.deed_button.text() == "ใช้ ๗:๑๒ เป็นแผน"
    context.speech.speak(Language.ENGLISH)
    row.show_line(LINE)
    assert (row.state_label.text(), row.deed_button.text()) == ("Look at it", "Plan 7:12")


def test_button_before_anything_is_shown_asks_for_nothing(qtbot, row):
    with qtbot.assertNotEmitted(row.pressed):
        row.deed_button.click()
