"""Who is here is marked beside the run: one key each, nothing modal, and the run's own keys stay safe."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from pmqa_desk.domain.attendance import appearance_of
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Person, Presence, SessionKind
from tests.qt.consoles import ALT, CONTROL, hold, press, shown
from tests.qt.keys import type_text

KEY = Qt.Key.Key_F11


@pytest.fixture
def item(session):
    return next(item for item in session.visit.items if item.presenters and item.agency)


@pytest.fixture
def console(context, session, qtbot, item):
    people = (
        Person("first", "นายหนึ่ง ดี"),
        Person("speaks", item.presenters[0], "หัวหน้า"),
        Person("last", "นายสาม ดี"),
    )
    session.edit(lambda visit: replace(visit, people=people, appearances=()), "เตรียม")
    session.open_run()
    session.run(Command(Do.JUMP, item_uid=item.uid))
    return shown(context, qtbot)


def _presence(session, uid, session_uid=None):
    return appearance_of(session.visit, uid, session_uid).presence


def _rows(console):
    rows = console.attendance.people_list
    return [rows.item(row).text() for row in range(rows.count())]


def test_key_opens_the_sheet_at_the_presenter_and_escape_gives_the_keys_back(console):
    press(console, KEY)
    sheet = console.attendance
    assert sheet.isVisible()
    assert sheet.people_list.hasFocus()
    assert _rows(console)[sheet.people_list.currentRow()].startswith("กำลังนำเสนอ")
    press(console, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert console.hasFocus()


def test_button_opens_it_and_says_how_many_are_here(console, session, qtbot):
    assert console.attendance.button.text().startswith("ผู้มา 0/3")
    qtbot.mouseClick(console.attendance.button, Qt.MouseButton.LeftButton)
    assert console.attendance.isVisible()
    press(console, Qt.Key.Key_1)
    assert console.attendance.button.text().startswith("ผู้มา 1/3")


def test_what_is_changed_while_the_console_is_hidden_is_counted_when_it_is_seen(console, session):
    console.hide()
    session.edit(lambda visit: replace(visit, people=visit.people[:2]), "ลบ")
    assert console.attendance.button.text().startswith("ผู้มา 0/3")
    console.show()
    assert console.attendance.button.text().startswith("ผู้มา 0/2")


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614), (1920, 1080)])
def test_clock_and_main_button_stay_in_sight(console, size, qtbot):
    console.resize(*size)
    qtbot.waitUntil(lambda: (console.width(), console.height()) == size)
    press(console, KEY)
    sheet = console.attendance.geometry()
    for widget in (console.big_clock, console.next_button, console.late_strip, console.line_bar):
        corner = widget.mapTo(console, QPoint(0, 0))
        assert not sheet.intersects(widget.rect().translated(corner))


def test_arrow_and_number_mark_somebody_with_the_hour_of_the_press(console, session, clocks):
    press(console, KEY)
    press(console, Qt.Key.Key_Down)
    press(console, Qt.Key.Key_3)
    late = appearance_of(session.visit, "last", None)
    assert (late.presence, late.arrived_ms) == (Presence.LATE, clocks.wall_ms())
    press(console, Qt.Key.Key_Up)
    press(console, Qt.Key.Key_2)
    assert _presence(session, "speaks") is Presence.ABSENT
    press(console, Qt.Key.Key_9)
    assert _presence(session, "first") is Presence.PRESENT
    assert _presence(session, "speaks") is Presence.ABSENT


def test_substitute_is_typed_there_and_at_once_presents(console, session):
    press(console, KEY)
    press(console, Qt.Key.Key_5)
    sheet = console.attendance
    assert sheet.substitute_edit.hasFocus()
    type_text(sheet.substitute_edit, "นางแทน มาดี")
    press(console, Qt.Key.Key_Return)
    assert "นางแทน มาดี" in console.agency_label.whole
    assert sheet.people_list.hasFocus()
    assert appearance_of(session.visit, "speaks", None).substitute == "นางแทน มาดี"


def test_substitute_whom_the_directory_knows_brings_the_position(console, session):
    session.edit(lambda v: replace(v, people=(*v.people, Person("x", "นางแทน มาดี", "นักวิชาการ"))), "เพิ่ม")
    press(console, KEY)
    press(console, Qt.Key.Key_5)
    type_text(console.attendance.substitute_edit, "นางแทน มาดี")
    press(console, Qt.Key.Key_Return)
    assert appearance_of(session.visit, "speaks", None).substitute_position == "นักวิชาการ"


def test_escape_leaves_the_text_first_and_the_sheet_after(console, session):
    press(console, KEY)
    press(console, Qt.Key.Key_5)
    type_text(console.attendance.substitute_edit, "ค้าง")
    press(console, Qt.Key.Key_Escape)
    assert console.attendance.isVisible()
    assert console.attendance.people_list.hasFocus()
    assert appearance_of(session.visit, "speaks", None).substitute is None
    press(console, Qt.Key.Key_Escape)
    assert not console.attendance.isVisible()


def test_keys_of_the_run_do_what_they_always_do(console, session, clocks):
    press(console, KEY)
    place = session.live.view().place
    press(console, Qt.Key.Key_P)
    assert session.live.view().held_ms is not None
    press(console, Qt.Key.Key_P)
    clocks.forward(1)
    press(console, Qt.Key.Key_Space)
    assert session.live.view().place == place + 1
    assert console.attendance.isVisible()


def test_letters_of_a_name_are_no_keys_of_the_run(console, session):
    press(console, KEY)
    press(console, Qt.Key.Key_5)
    for key in (Qt.Key.Key_P, Qt.Key.Key_Space, Qt.Key.Key_1):
        press(console, key)
    assert session.live.view().held_ms is None
    assert console.attendance.substitute_edit.text().strip()
    assert _presence(session, "speaks") is Presence.EXPECTED


def test_numbers_mark_nobody_while_the_sheet_is_shut(console, session):
    press(console, Qt.Key.Key_1)
    assert session.visit.appearances == ()


def test_number_held_down_marks_once_and_types_nothing(console, session):
    press(console, KEY)
    press(console, Qt.Key.Key_5)
    hold(console, Qt.Key.Key_5)
    assert console.attendance.substitute_edit.text() == ""


def test_undo_takes_back_the_mark_made_in_sight_and_after_that_the_run(console, session):
    press(console, KEY)
    press(console, Qt.Key.Key_1)
    press(console, Qt.Key.Key_2)
    press(console, Qt.Key.Key_Z, CONTROL)
    assert _presence(session, "speaks") is Presence.PRESENT
    press(console, Qt.Key.Key_Z, CONTROL)
    assert _presence(session, "speaks") is Presence.EXPECTED
    assert session.live.view().current is not None
    press(console, Qt.Key.Key_Z, CONTROL)
    assert session.live.view().current is None, "the run's own last action is taken back next"


def test_search_finds_somebody_and_enter_gives_the_list_the_keys(console, session):
    press(console, KEY)
    sheet = console.attendance
    sheet.search_edit.setFocus()
    type_text(sheet.search_edit, "สาม")
    assert [row.split("  ·  ")[0] for row in _rows(console)] == ["นายสาม ดี"]
    press(console, Qt.Key.Key_Return)
    press(console, Qt.Key.Key_1)
    assert _presence(session, "last") is Presence.PRESENT


def test_marking_is_of_the_session_that_runs(context, session, qtbot):
    rehearsal = next(dated for dated in session.visit.sessions if dated.kind is SessionKind.REHEARSAL)
    session.open_run(rehearsal)
    console = shown(context, qtbot)
    press(console, KEY)
    press(console, Qt.Key.Key_1)
    (marked,) = (a for a in session.visit.appearances if a.session_uid == rehearsal.uid)
    assert marked.presence is Presence.PRESENT


def test_nobody_to_mark_is_no_harm(console, session):
    session.edit(lambda visit: replace(visit, people=(), appearances=()), "ลบ")
    press(console, KEY)
    for key in (Qt.Key.Key_1, Qt.Key.Key_5, Qt.Key.Key_9, Qt.Key.Key_Return, Qt.Key.Key_Down):
        press(console, key)
    press(console, Qt.Key.Key_Up, ALT)
    assert session.visit.appearances == ()
    press(console, Qt.Key.Key_Escape)
    assert not console.attendance.isVisible()


def test_another_sheet_takes_its_place(console):
    press(console, KEY)
    press(console, Qt.Key.Key_F6)
    assert not console.attendance.isVisible()
    assert console.presenter.sheet.isVisible()
    press(console, KEY)
    assert not console.presenter.sheet.isVisible()


def test_it_follows_what_is_marked_elsewhere(console, session):
    press(console, KEY)
    row = console.attendance.people_list.currentRow()
    session.edit(lambda visit: replace(visit, people=(*visit.people, Person("new", "นายใหม่"))), "เพิ่ม")
    assert len(_rows(console)) == 4
    assert console.attendance.people_list.currentRow() == row


def test_other_key_of_the_user_opens_it_and_stands_on_the_button(console, context):
    context.preferences.set("console_keys", "attendance board F10")
    assert console.attendance.button.text().endswith("F10")
    press(console, Qt.Key.Key_F10)
    assert console.attendance.isVisible()


def test_what_comes_next_is_marked_after_the_press_that_moves_the_run(console, session, item):
    press(console, KEY)
    later = session.visit.items.index(item) + 1
    nameless = replace(session.visit.items[later], presenters=("นายสาม ดี",))
    items = tuple(nameless if n == later else each for n, each in enumerate(session.visit.items))
    session.edit(lambda visit: replace(visit, items=items), "ผู้นำเสนอ")
    assert _rows(console)[2].startswith("ถัดไป")
    session.run(Command(Do.JUMP, item_uid=nameless.uid))
    assert _rows(console)[2].startswith("กำลังนำเสนอ")


def test_it_speaks_english(console, context, qtbot):
    press(console, KEY)
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: console.attendance.search_edit.placeholderText() == "Find a name or a position")
    qtbot.waitUntil(lambda: console.attendance.head_label.text().startswith("Attendance · 0 present"))
    context.speech.speak(Language.THAI)
