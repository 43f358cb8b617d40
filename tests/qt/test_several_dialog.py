"""Several items are changed alike, in one step, and only where one ticked."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.visit import Format, Item, ItemStatus, Kind
from pmqa_desk.qt.several_dialog import SeveralDialog
from tests.qt.keys import type_text

ITEMS = (
    Item("a", "หนึ่ง", Kind.SHOWCASE, duration_s=600, agency="สำนักงานเกษตร"),
    Item("b", "สอง", Kind.SHOWCASE, duration_s=900, agency="สำนักงานเกษตร"),
    Item("c", "สาม", Kind.THANKS, duration_s=300),
)


@pytest.fixture
def dialog(context, session, qtbot):
    session.edit(lambda visit: replace(visit, items=ITEMS), "เตรียม")
    dialog = SeveralDialog(context, ("a", "b"))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _choose(dialog, field, value):
    combo = dialog.fields[field]
    combo.setCurrentIndex(combo.findData(value))
    combo.activated.emit(combo.currentIndex())


def test_what_all_share_stands_there_and_nothing_is_ticked(dialog):
    assert dialog.windowTitle() == "แก้ 2 ลำดับพร้อมกัน"
    assert dialog.fields["agency"].text() == "สำนักงานเกษตร"
    assert dialog.fields["kind"].currentData() == "showcase"
    assert dialog.fields["length"].text() == ""
    assert not dialog.apply_button.isEnabled()


def test_ticked_fields_are_changed_and_the_others_stay(dialog, session):
    QTest.keyClicks(dialog.fields["length"], "12")
    _choose(dialog, "format", "slides")
    _choose(dialog, "status", "ready")
    dialog.apply_button.click()
    first, second, third = session.visit.items
    for item, before in ((first, ITEMS[0]), (second, ITEMS[1])):
        assert item == replace(before, duration_s=720, format=Format.SLIDES, status=ItemStatus.READY)
    assert third == ITEMS[2]
    session.undo()
    assert session.visit.items == ITEMS


def test_ticked_empty_field_takes_the_value_away(dialog, session):
    dialog.fields["agency"].clear()
    dialog.checks["agency"].setChecked(True)
    dialog.apply_button.click()
    assert [item.agency for item in session.visit.items] == [None, None, None]


def test_length_that_cannot_be_read_is_not_applied(dialog):
    QTest.keyClicks(dialog.fields["length"], "abc")
    assert not dialog.apply_button.isEnabled()
    dialog.checks["length"].setChecked(False)
    dialog.checks["agency"].setChecked(True)
    assert dialog.apply_button.isEnabled()


@pytest.mark.parametrize("field", ["kind", "format", "status", "protected"])
def test_choice_that_was_never_made_changes_nothing(context, session, qtbot, field):
    first = replace(ITEMS[0], format=Format.SLIDES, status=ItemStatus.READY, protected=True)
    items = (first, *ITEMS[1:])
    session.edit(lambda visit: replace(visit, items=items), "เตรียม")
    dialog = SeveralDialog(context, ("a", "c"))
    qtbot.addWidget(dialog)
    dialog.checks[field].setChecked(True)
    dialog.apply_button.click()
    assert session.visit.items == items


def test_typing_begins_in_the_first_field_and_enter_applies_what_was_typed(dialog, session):
    assert dialog.focusWidget() is dialog.fields["kind"]
    type_text(dialog.fields["section"], "ช่วงที่สอง")
    QTest.keyClick(dialog.fields["section"], Qt.Key.Key_Return)
    assert [item.section for item in session.visit.items] == ["ช่วงที่สอง", "ช่วงที่สอง", None]
