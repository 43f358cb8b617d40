"""The find bar goes from item to item and never leaves the field by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.visit import Item
from pmqa_desk.qt.find_bar import FindBar

ITEMS = tuple(
    Item(uid, title) for uid, title in zip("abcd", ("ข้าวหอม", "น้ำ", "ข้าวสาร", "ข้าวโพด"), strict=True)
)


@pytest.fixture
def bar(context, session, qtbot):
    session.edit(lambda visit: replace(visit, items=ITEMS), "เตรียม")
    bar = FindBar(context)
    qtbot.addWidget(bar)
    bar.went = []
    bar.wanted.connect(bar.went.append)
    bar.open_bar("b")
    return bar


def test_typing_goes_to_the_next_one_found_and_says_which_of_how_many(bar):
    bar.find_edit.setText("ข้าว")
    assert bar.went == ["c"]
    assert bar.count_label.text() == "2 จาก 3"


def test_enter_goes_round_and_shift_enter_back(bar):
    bar.find_edit.setText("ข้าว")
    for _ in range(2):
        QTest.keyClick(bar.find_edit, Qt.Key.Key_Return)
    assert bar.went == ["c", "d", "a"]
    QTest.keyClick(bar.find_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.went[-1] == "d"


def test_nothing_found_is_said(bar):
    bar.find_edit.setText("ทะเล")
    bar.go_on()
    assert bar.went == []
    assert bar.count_label.text() == "ไม่พบ"
    assert not bar.next_button.isEnabled()


def test_one_more_letter_stays_where_it_still_fits(bar):
    bar.find_edit.setText("ข้าว")
    bar.find_edit.setText("ข้าวส")
    assert bar.went == ["c"]
    assert bar.count_label.text() == "1 จาก 1"


def test_escape_closes_and_gives_the_cursor_back(bar, qtbot):
    with qtbot.waitSignal(bar.left):
        QTest.keyClick(bar.find_edit, Qt.Key.Key_Escape)
    assert bar.isHidden()


def test_item_that_is_gone_meanwhile_is_no_hindrance(bar, session):
    bar.find_edit.setText("ข้าว")
    session.edit(lambda visit: replace(visit, items=ITEMS[:2]), "ลบ")
    assert bar.count_label.text() == "0 จาก 1"
    bar.go_on()
    assert bar.went[-1] == "a"
