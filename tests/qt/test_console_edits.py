"""Rows are edited while the run goes on: the running item is never interrupted, everything is taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.run_log import EventKind
from pmqa_desk.domain.visit import NoteKind
from tests.qt.consoles import ALT, CONTROL, choose, hold, press, shown


@pytest.fixture
def console(context, session, clocks, qtbot):
    """A console in the middle of the day, its lock open, the item after the next chosen."""
    session.open_run()
    console = shown(context, qtbot)
    for _ in range(4):
        clocks.forward(240)
        press(console, Qt.Key.Key_Space)
    clocks.forward(30)
    press(console, Qt.Key.Key_L, CONTROL)
    choose(console, 5)
    return console


def _titles(session):
    return [item.title for item in session.visit.items]


def _undo(console):
    console.run_view.setFocus()
    press(console, Qt.Key.Key_Z, CONTROL)


def _type(field, text):
    field.selectAll()
    QTest.keyClicks(field, text)


def test_title_and_length_are_typed_and_kept_as_one_edit(console, session):
    press(console, Qt.Key.Key_F2)
    sheet = console.edits.sheet
    assert sheet.title_edit.hasFocus()
    _type(sheet.title_edit, "Another")
    press(console, Qt.Key.Key_Tab)
    assert sheet.length_edit.hasFocus()
    _type(sheet.length_edit, "12")
    assert sheet.echo_label.whole == "= 12 นาที"
    before = len(session.live.run.events)
    press(console, Qt.Key.Key_Return)
    assert (session.visit.items[5].title, session.visit.items[5].duration_s) == ("Another", 720)
    events = session.live.run.events[before:]
    assert [event.kind for event in events] == [EventKind.EDITED]
    assert session.live.view().items[5].item.title == "Another"
    assert not sheet.isVisible()
    assert console.run_view.hasFocus()
    assert console.news.text == "แก้ไขแล้ว · Ctrl+Z เลิกทำ"


def test_edit_is_in_the_store_with_its_event(console, session, store):
    press(console, Qt.Key.Key_F2)
    _type(console.edits.sheet.title_edit, "Another")
    press(console, Qt.Key.Key_Return)
    assert store.visit.items[5].title == "Another"
    assert store.kept_runs[0].events[-1].items == store.visit.items


def test_running_item_goes_on_while_its_row_is_edited(console, session, clocks):
    choose(console, 3)
    press(console, Qt.Key.Key_F2)
    _type(console.edits.sheet.length_edit, "20")
    clocks.forward(10)
    press(console, Qt.Key.Key_Return)
    view = session.live.view()
    assert (view.place, view.speaking_ms, view.length_s) == (3, 40_000, 1200)


def test_length_that_cannot_be_read_is_told_and_not_kept(console, session):
    before = session.visit
    press(console, Qt.Key.Key_F2)
    sheet = console.edits.sheet
    _type(sheet.length_edit, "1:60")
    assert sheet.echo_label.property("state") == "danger"
    press(console, Qt.Key.Key_Return)
    assert sheet.isVisible()
    assert session.visit == before


def test_emptied_length_is_none_and_said(console, session):
    press(console, Qt.Key.Key_F2)
    sheet = console.edits.sheet
    sheet.length_edit.selectAll()
    press(console, Qt.Key.Key_Tab)
    _type(sheet.length_edit, " ")
    assert sheet.echo_label.whole == "ไม่กำหนดเวลา"


def test_empty_title_is_refused_with_a_word(console, session):
    before = session.visit
    press(console, Qt.Key.Key_F2)
    _type(console.edits.sheet.title_edit, " ")
    press(console, Qt.Key.Key_Return)
    assert console.news.text == "กรุณาพิมพ์ชื่อเรื่องก่อน"
    assert console.edits.sheet.isVisible()
    assert session.visit == before


def test_escape_keeps_nothing(console, session):
    before = session.visit
    press(console, Qt.Key.Key_F2)
    _type(console.edits.sheet.title_edit, "Another")
    press(console, Qt.Key.Key_Escape)
    assert session.visit == before
    assert console.run_view.hasFocus()
    assert console.lock.is_open


def test_row_moves_among_those_to_come_and_stays_chosen(console, session):
    title = session.visit.items[5].title
    press(console, Qt.Key.Key_Down, ALT)
    assert _titles(session)[6] == title
    assert console.run_view.currentIndex().row() == 6
    assert console.news.text == "ย้ายลำดับที่ 5 แล้ว · Ctrl+Z เลิกทำ"
    press(console, Qt.Key.Key_Up, ALT)
    assert _titles(session)[5] == title


def test_last_row_moved_down_says_nothing(console, session):
    choose(console, len(session.visit.items) - 1)
    console.news.clear()
    quiet = console.news.text
    press(console, Qt.Key.Key_Down, ALT)
    assert console.news.text == quiet


def test_row_does_not_move_above_the_running_one(console, session):
    choose(console, 4)
    before = session.visit
    press(console, Qt.Key.Key_Up, ALT)
    assert session.visit == before
    assert console.news.text == "ย้ายขึ้นเหนือลำดับที่เริ่มหรือผ่านไปแล้วไม่ได้"


def test_new_item_is_typed_below_with_a_length(console, session):
    press(console, Qt.Key.Key_Insert)
    sheet = console.edits.sheet
    assert (sheet.title, sheet.length_s) == ("", 300)
    assert not sheet.up_button.isVisible()
    before = session.visit
    QTest.keyClicks(sheet.title_edit, "Guest")
    assert session.visit == before, "nothing is there before it has a title"
    press(console, Qt.Key.Key_Return)
    assert _titles(session)[6] == "Guest"
    assert console.run_view.currentIndex().row() == 6


def test_row_is_taken_out_and_the_strip_stays(console, session):
    title = session.visit.items[5].title
    press(console, Qt.Key.Key_Delete)
    assert title not in _titles(session)
    assert "แล้ว · Ctrl+Z เลิกทำ" in console.news.text
    assert not console.news._timer.isActive(), "until the next action"
    assert console.run_view.currentIndex().row() == 5, "the keyboard goes on from there"
    _undo(console)
    assert console.run_view.currentIndex().row() == 5
    assert _titles(session)[5] == title


def test_running_row_is_not_taken_out(console, session):
    choose(console, 3)
    before = session.visit
    press(console, Qt.Key.Key_Delete)
    assert session.visit == before
    assert console.news.text == "ลำดับที่เริ่มไปแล้วลบไม่ได้ เพราะอยู่ในบันทึกของวันนี้"


def test_edits_are_taken_back_one_by_one_and_the_run_goes_on(console, session, clocks):
    before = session.visit
    press(console, Qt.Key.Key_Down, ALT)
    press(console, Qt.Key.Key_Delete)
    clocks.forward(5)
    _undo(console)
    _undo(console)
    assert session.visit == before
    view = session.live.view()
    assert (view.place, view.speaking_ms) == (3, 35_000)
    assert console.news.text == "เลิกทำการแก้ไขแล้ว"


def test_what_was_done_last_is_taken_back_first(console, session, clocks):
    before = session.visit
    press(console, Qt.Key.Key_Delete)
    clocks.forward(5)
    press(console, Qt.Key.Key_Plus)
    given = session.live.view().length_s
    _undo(console)
    assert session.live.view().length_s == given - 60
    assert session.visit.items != before.items
    _undo(console)
    assert session.visit.items == before.items


@pytest.fixture
def apart(console):
    """Return the sheet of the chosen row, while the list has gone to another one."""
    press(console, Qt.Key.Key_F2)
    console.run_view.setCurrentIndex(console.table.index(9, 0))
    return console.edits.sheet


def test_sheet_takes_out_the_item_it_names_wherever_the_list_has_gone(console, session, apart):
    before = _titles(session)
    apart.remove_button.click()
    assert _titles(session) == before[:5] + before[6:]
    assert not apart.isVisible()


def test_sheet_moves_the_item_it_names_wherever_the_list_has_gone(console, session, apart):
    before = _titles(session)
    apart.down_button.click()
    assert _titles(session) == [*before[:5], before[6], before[5], *before[7:]]
    assert console.run_view.currentIndex().row() == 6


def test_sheet_puts_an_item_below_the_one_it_names_wherever_the_list_has_gone(console, session, apart):
    apart.insert_button.click()
    _type(apart.title_edit, "New")
    press(console, Qt.Key.Key_Return)
    assert session.visit.items[6].title == "New"


def test_keys_of_the_list_are_about_its_chosen_row_whatever_sheet_is_open(console, session, apart):
    before = _titles(session)
    _type(apart.title_edit, "Half typed")
    console.run_view.setFocus()
    press(console, Qt.Key.Key_Delete)
    assert _titles(session) == before[:9] + before[10:]
    assert (apart.isVisible(), apart.title) == (True, "Half typed")
    console.run_view.setFocus()
    press(console, Qt.Key.Key_Insert)
    _type(apart.title_edit, "New")
    press(console, Qt.Key.Key_Return)
    assert (session.visit.items[5].title, session.visit.items[10].title) == ("Half typed", "New")


def test_sheet_stays_at_the_row_it_names(console, qtbot, apart):
    before = apart.geometry()
    apart.place()
    assert apart.geometry() == before
    console.run_view.scrollToBottom()
    apart.place()
    view = console.run_view
    assert console.header.height() <= apart.y()
    assert apart.geometry().bottom() <= view.mapTo(console, QPoint(0, view.height())).y()


def test_notes_taken_meanwhile_stay(console, session):
    press(console, Qt.Key.Key_Delete)
    session.record_note(NoteKind.NOTE, "said", "")
    _undo(console)
    assert [note.text for note in session.visit.notes] == ["said"]
    assert len(session.visit.items) == len(session.live.run.programme.items)


def test_without_an_edit_the_last_action_of_the_run_is_taken_back(console, session, clocks):
    clocks.forward(1)
    press(console, Qt.Key.Key_Plus)
    length = session.live.view().length_s
    _undo(console)
    assert session.live.view().length_s == length - 60


def test_shut_again_undo_is_for_the_run(console, session, clocks):
    press(console, Qt.Key.Key_Delete)
    press(console, Qt.Key.Key_L, CONTROL)
    clocks.forward(5)
    press(console, Qt.Key.Key_Space)
    press(console, Qt.Key.Key_Z, CONTROL)
    assert session.live.view().place == 3
    assert len(session.visit.items) == len(session.live.run.programme.items) - 1
    press(console, Qt.Key.Key_Z, CONTROL)
    assert len(session.visit.items) == len(session.live.run.programme.items)


def test_refused_edit_leaves_the_sheet_open(console, session, store):
    press(console, Qt.Key.Key_F2)
    _type(console.edits.sheet.title_edit, "Another")
    store.failure = DeskError("พื้นที่ดิสก์เต็ม", "The disk is full.")
    press(console, Qt.Key.Key_Return)
    assert console.edits.sheet.title == "Another"
    assert console.news.text == "พื้นที่ดิสก์เต็ม"


def test_right_click_opens_the_row_under_the_pointer(console):
    view = console.run_view
    spot = view.visualRect(console.table.index(6, 2)).center()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse,
        spot,
        view.viewport().mapToGlobal(spot),
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.currentIndex().row() == 6
    assert console.edits.sheet.title == console.context.bridge.session.visit.items[6].title


def test_menu_key_opens_the_chosen_row(console):
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard, QPoint(0, 0), QPoint(0, 0), Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(console.run_view, event)
    assert console.edits.sheet.title == console.context.bridge.session.visit.items[5].title


def test_buttons_of_the_sheet_do_what_the_keys_do(console, session):
    press(console, Qt.Key.Key_F2)
    sheet, title = console.edits.sheet, session.visit.items[5].title
    sheet.down_button.click()
    assert _titles(session)[6] == title
    sheet.up_button.click()
    assert _titles(session)[5] == title
    sheet.insert_button.click()
    assert sheet.title == ""
    sheet.title_edit.setText("Guest")
    sheet.keep_button.click()
    assert _titles(session)[6] == "Guest"
    press(console, Qt.Key.Key_F2)
    sheet.remove_button.click()
    assert "Guest" not in _titles(session)
    assert not sheet.isVisible()


def test_what_is_typed_is_kept_before_an_item_is_put_below(console, session):
    press(console, Qt.Key.Key_F2)
    sheet = console.edits.sheet
    _type(sheet.title_edit, "Another")
    sheet.insert_button.click()
    assert session.visit.items[5].title == "Another"
    assert (sheet.title, sheet.isVisible()) == ("", True)


def test_what_cannot_be_kept_is_not_lost_to_a_new_item(console, session):
    press(console, Qt.Key.Key_F2)
    sheet = console.edits.sheet
    _type(sheet.length_edit, "1:60")
    sheet.insert_button.click()
    assert sheet.title == session.visit.items[5].title


def test_after_the_end_rows_are_for_the_main_window(console, session, clocks):
    console.end_button.click()
    clocks.forward(1)
    console.end_button.click()
    before = session.visit
    choose(console, 5)
    press(console, Qt.Key.Key_Delete)
    assert session.visit == before
    assert console.news.text == "จบการดำเนินรายการแล้ว แก้ไขกำหนดการได้ที่หน้าหลัก"


def test_shutting_the_lock_closes_the_sheet(console):
    press(console, Qt.Key.Key_F2)
    press(console, Qt.Key.Key_L, CONTROL)
    assert not console.edits.sheet.isVisible()


def test_key_held_down_does_not_take_row_after_row(console, session):
    count = len(session.visit.items)
    hold(console, Qt.Key.Key_Delete)
    assert len(session.visit.items) == count


@pytest.mark.parametrize("size", [(1093, 614), (1366, 768), (1920, 1080)])
@pytest.mark.parametrize("place", [4, 12, 19])
def test_sheet_covers_neither_clock_nor_main_button_nor_its_row(console, qtbot, size, place):
    console.resize(*size)
    qtbot.waitUntil(lambda: console.size().toTuple() == size)
    QApplication.processEvents()
    choose(console, place)
    console.run_view.scrollTo(console.table.index(place, 0))
    press(console, Qt.Key.Key_F2)
    sheet = console.edits.sheet.geometry()
    for widget in (console.big_clock, console.next_button, console.line_bar):
        rect = widget.rect().translated(widget.mapTo(console, QPoint(0, 0)))
        assert not sheet.intersects(rect)
    row = console.run_view.visualRect(console.table.index(place, 2))
    row.moveTopLeft(console.run_view.viewport().mapTo(console, row.topLeft()))
    assert not sheet.intersects(row)
    assert sheet.top() >= console.header.height()


def test_words_follow_the_language_while_the_sheet_is_open(console, context, qtbot):
    press(console, Qt.Key.Key_F2)
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: console.edits.sheet.keep_button.text() == "Keep")
    context.speech.speak(Language.THAI)
    qtbot.waitUntil(lambda: console.edits.sheet.keep_button.text() == "เก็บการแก้ไข")
