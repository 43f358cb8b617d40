"""Names are offered and never forced: what is typed stands until one is taken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pmqa_desk.qt.name_edit import NameEdit
from tests.qt.keys import type_text


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(400, 400)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def edit(window):
    edit = NameEdit(window)
    QVBoxLayout(window).addWidget(edit)
    edit.prepare(lambda: ("ฝ่ายแผน", "ฝ่ายอำนวยการ", "กลุ่มงาน"))
    window.show()
    edit.setFocus()
    return edit


def test_names_are_offered_as_one_types_and_go_with_the_last_letter(edit):
    type_text(edit, "ฝ่าย")
    assert edit.offers == ("ฝ่ายแผน", "ฝ่ายอำนวยการ")
    type_text(edit, "อื่น")
    assert edit.offers == ()
    assert edit.text() == "ฝ่ายอื่น"


def test_enter_without_an_arrow_takes_none(edit):
    type_text(edit, "ฝ่าย")
    assert not edit.choose()
    assert edit.text() == "ฝ่าย"


def test_an_arrow_points_and_choose_takes(edit, qtbot):
    type_text(edit, "ฝ่าย")
    QTest.keyClick(edit, Qt.Key.Key_Down)
    QTest.keyClick(edit, Qt.Key.Key_Down)
    with qtbot.waitSignal(edit.textEdited):
        assert edit.choose()
    assert (edit.text(), edit.offers) == ("ฝ่ายอำนวยการ", ())


def test_an_arrow_in_an_empty_field_offers_all(edit):
    QTest.keyClick(edit, Qt.Key.Key_Up)
    assert len(edit.offers) == 3
    assert edit.choose()
    assert edit.text() == "กลุ่มงาน"


def test_names_are_no_longer_offered_where_one_goes_elsewhere(edit):
    type_text(edit, "ฝ่าย")
    edit.clearFocus()
    assert edit.offers == ()
