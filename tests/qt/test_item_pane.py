"""The detail pane keeps what is typed, field by field, and never loses a letter of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import Format, Kind, StartRule
from pmqa_desk.qt.programme_page import ProgrammePage
from tests.qt.keys import type_text


@pytest.fixture
def page(context, qtbot):
    page = ProgrammePage(context)
    qtbot.addWidget(page)
    page.resize(1154, 678)
    page.show()
    page.activateWindow()
    page.item_view.choose({"rice"})
    return page


@pytest.fixture
def pane(page):
    return page.detail_pane


def _rice(session):
    return next(item for item in session.visit.items if item.uid == "rice")


def _retype(edit, text):
    edit.setFocus()
    edit.selectAll()
    type_text(edit, text)


@pytest.mark.parametrize(
    ("widget", "typed", "field", "value"),
    [
        ("title_edit", "ข้าว  หอม", "title", "ข้าว หอม"),
        ("agency_edit", "สำนักงานเกษตร", "agency", "สำนักงานเกษตร"),
        ("script_edit", "ขอเรียนเชิญ", "script", "ขอเรียนเชิญ"),
        ("length_edit", "12:30", "duration_s", 750),
    ],
)
def test_what_is_typed_is_kept_after_a_pause(
    page, pane, session, context, qtbot, widget, typed, field, value
):
    with qtbot.waitSignal(context.bridge.visit_changed, timeout=1000):
        _retype(getattr(pane, widget), typed)
        assert session.undo_label is None
    assert getattr(_rice(session), field) == value
    assert pane.saved_label.text() == "บันทึกแล้ว"


def test_field_that_is_left_is_kept_at_once(pane, session):
    _retype(pane.title_edit, "ใหม่")
    pane.agency_edit.setFocus()
    assert _rice(session).title == "ใหม่"


def test_item_that_is_left_is_kept_at_once(page, pane, session):
    _retype(pane.title_edit, "ใหม่")
    page.item_view.choose({"welcome"})
    assert _rice(session).title == "ใหม่"
    assert pane.title_edit.toPlainText() != "ใหม่"


def test_page_that_is_left_is_kept_at_once(page, pane, session):
    _retype(pane.title_edit, "ใหม่")
    page.hide()
    assert _rice(session).title == "ใหม่"


def test_one_stay_in_a_field_is_one_step_of_undo(pane, session):
    before = session.visit
    _retype(pane.title_edit, "หนึ่ง")
    pane.flush()
    type_text(pane.title_edit, " สอง")
    pane.flush()
    pane.agency_edit.setFocus()
    assert _rice(session).title == "หนึ่ง สอง"
    session.undo()
    assert session.visit == before


def test_undo_key_in_a_field_takes_back_the_typing(pane, session, qtbot):
    before = session.visit
    _retype(pane.title_edit, "ใหม่")
    qtbot.keyClick(pane.title_edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.visit == before
    assert pane.title_edit.toPlainText() == _rice(session).title
    qtbot.keyClick(pane.title_edit, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert _rice(session).title == "ใหม่"


def test_undo_key_with_nothing_to_undo_is_silent(pane, session, context, qtbot):
    refused = []
    context.bridge.refused.connect(refused.append)
    pane.title_edit.setFocus()
    qtbot.keyClick(pane.title_edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert refused == []


def test_cursor_stays_while_the_visit_tells_of_the_edit(pane, session):
    _retype(pane.title_edit, "กข ")
    pane.flush()
    type_text(pane.title_edit, "ค")
    assert pane.title_edit.toPlainText() == "กข ค"


def test_wrong_length_turns_the_echo_red_and_changes_nothing(pane, session):
    _retype(pane.length_edit, "1:60")
    pane.flush()
    assert _rice(session).duration_s == 600
    assert pane.echo_label.property("state") == "danger"
    pane.title_edit.setFocus()
    assert pane.length_edit.text() == "10:00"


def test_length_is_echoed_in_words(pane):
    _retype(pane.length_edit, "90")
    assert pane.echo_label.text().replace("\u200b", "") == "= 1 ชั่วโมง 30 นาที"


def test_emptied_length_is_no_length(pane, session, qtbot):
    pane.length_edit.setFocus()
    pane.length_edit.selectAll()
    qtbot.keyClick(pane.length_edit, Qt.Key.Key_Delete)
    pane.flush()
    assert _rice(session).duration_s is None
    assert pane.length_edit.text() == ""


def test_fixed_start_takes_the_planned_hour_and_then_the_typed_one(pane, session, qtbot):
    qtbot.mouseClick(pane.fixed_button, Qt.MouseButton.LeftButton)
    assert (_rice(session).start_rule, _rice(session).start) == (StartRule.FIXED, time(10, 5))
    _retype(pane.clock_edit, "10.30")
    pane.flush()
    assert _rice(session).start == time(10, 30)
    qtbot.mouseClick(pane.linked_button, Qt.MouseButton.LeftButton)
    assert _rice(session).start_rule is StartRule.LINKED
    assert pane.clock_edit.isHidden()


def test_item_that_finishes_at_a_time_shows_its_length_but_takes_none(pane, session, qtbot):
    qtbot.mouseClick(pane.finish_button, Qt.MouseButton.LeftButton)
    assert _rice(session).finish == time(10, 15)
    assert pane.length_edit.isReadOnly()
    assert pane.length_edit.text() == "10:00"


def test_clock_being_emptied_keeps_its_rule(pane, session, qtbot):
    qtbot.mouseClick(pane.fixed_button, Qt.MouseButton.LeftButton)
    pane.clock_edit.selectAll()
    qtbot.keyClick(pane.clock_edit, Qt.Key.Key_Delete)
    pane.flush()
    assert _rice(session).start_rule is StartRule.FIXED


def test_kind_and_format_are_chosen_from_lists(pane, session):
    place = pane.kind_combo.findData(Kind.BREAK.value)
    pane.kind_combo.setCurrentIndex(place)
    pane.kind_combo.activated.emit(place)
    assert _rice(session).kind is Kind.BREAK
    for value in (Format.VIDEO, None):
        place = pane.format_combo.findData(value.value if value else None)
        pane.format_combo.activated.emit(place)
        assert _rice(session).format is value


def test_presenters_stand_one_a_line(pane, session, qtbot):
    pane.presenter_edit.setFocus()
    pane.presenter_edit.selectAll()
    type_text(pane.presenter_edit, "ก, ข")
    qtbot.keyClick(pane.presenter_edit, Qt.Key.Key_Return)
    type_text(pane.presenter_edit, "ค")
    pane.flush()
    assert _rice(session).presenters == ("ก, ข", "ค")


def test_section_is_kept_when_the_field_is_left(pane, session):
    _retype(pane.section_edit, "ช่วงบ่าย")
    assert _rice(session).section != "ช่วงบ่าย"
    pane.title_edit.setFocus()
    assert _rice(session).section == "ช่วงบ่าย"


def test_medium_is_taken_off(pane, session, qtbot):
    session.edit(
        lambda v: replace(v, items=tuple(replace(i, media="x.pdf") for i in v.items)),
        "x",
    )
    assert pane.media_label.toolTip() == "x.pdf"
    qtbot.mouseClick(pane.detach_button, Qt.MouseButton.LeftButton)
    assert _rice(session).media is None


def test_enter_in_the_title_makes_no_second_line(pane, session, qtbot):
    _retype(pane.title_edit, "ใหม่")
    qtbot.keyClick(pane.title_edit, Qt.Key.Key_Return)
    assert _rice(session).title == "ใหม่"
    assert not pane.title_edit.hasFocus()


def test_control_characters_and_emoji_do_no_harm(pane, session):
    pane.title_edit.setPlainText("ก\x07ข 🎉 \u200bค")
    pane.flush()
    assert _rice(session).title == "กข 🎉 ค"


def test_text_that_cannot_be_saved_stays_and_is_tried_again(pane, session, store, context, qtbot):
    store.failure = DeskError("พื้นที่เต็ม", "Disk full")
    with qtbot.waitSignal(context.bridge.refused):
        _retype(pane.title_edit, "ใหม่")
        pane.flush()
    assert pane.saved_label.text() == "ยังไม่ได้บันทึก"
    assert pane.title_edit.toPlainText() == "ใหม่"
    pane.flush()
    assert _rice(session).title == "ใหม่"
    assert pane.saved_label.text() == "บันทึกแล้ว"


def test_no_item_shows_no_fields(page, pane, session):
    session.edit(lambda v: replace(v, items=()), "x")
    assert pane.pane_stack.currentWidget() is pane.none_page


def test_every_field_has_a_name_for_screen_readers(pane):
    edits = [edit for edit in pane.findChildren(QLineEdit) if edit.objectName().endswith("_edit")]
    assert edits
    assert all(edit.accessibleName() for edit in edits)


def test_presenters_are_moved_by_alt_and_an_arrow(pane, session, qtbot):
    edit = pane.presenter_edit
    edit.setFocus()
    edit.setPlainText("ก\nข\nค")
    edit.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClick(edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    pane.flush()
    assert edit.toPlainText() == "ข\nก\nค"
    assert edit.textCursor().blockNumber() == 1
