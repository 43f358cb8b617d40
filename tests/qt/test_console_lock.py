"""The lock: shut at first, opened and shut by keyboard alone, shuts by itself and says so."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt import console_lock
from pmqa_desk.qt.key_bindings import ENTRY
from tests.qt.consoles import CONTROL, choose, press, shown


@pytest.fixture
def console(context, session, clocks, qtbot):
    session.open_run()
    console = shown(context, qtbot)
    press(console, Qt.Key.Key_Space)
    clocks.forward(1)
    return console


def _toggle(console):
    press(console, Qt.Key.Key_L, CONTROL)


def test_console_opens_in_show_mode(console):
    assert not console.lock.is_open
    assert console.show_button.isChecked()
    assert not console.edit_button.isChecked()
    assert console.header.property("state") != "editing"


def test_keyboard_opens_it_and_the_header_says_so(console):
    _toggle(console)
    assert console.lock.is_open
    assert (console.show_button.isChecked(), console.edit_button.isChecked()) == (False, True)
    assert console.header.property("state") == "editing"
    assert console.news.text == "แก้ไขได้ กด F2 ที่ลำดับ · Ctrl+L ล็อก"
    assert console.run_view.hasFocus(), "what is edited is a row"
    _toggle(console)
    assert not console.lock.is_open
    assert console.hasFocus()


def test_thai_layout_opens_it_too(console, monkeypatch):
    monkeypatch.setattr("pmqa_desk.qt.console.platform", lambda: "xcb")
    event = QKeyEvent(QEvent.Type.KeyPress, ord("ส"), CONTROL, 38 + 8, 0, 0, "")
    QApplication.sendEvent(console.windowHandle(), event)
    assert console.lock.is_open


def test_it_opens_while_one_types_and_the_line_keeps_the_focus(console):
    press(console, Qt.Key.Key_F8)
    _toggle(console)
    assert console.lock.is_open
    assert console.line_bar.line_edit.hasFocus()


def test_segments_are_clicked_too(console):
    console.edit_button.click()
    assert console.lock.is_open
    console.edit_button.click()
    assert console.edit_button.isChecked(), "it is open still"
    console.show_button.click()
    assert not console.lock.is_open


def test_it_shuts_by_itself_and_says_so(console, qtbot):
    console.lock._timer.setInterval(30)
    _toggle(console)
    qtbot.waitUntil(lambda: not console.lock.is_open, timeout=1000)
    assert console.news.text == "ล็อกเองแล้ว เพราะไม่มีการแก้ไขมา 2 นาที"


def test_two_minutes_are_two_minutes():
    assert console_lock.RELOCK_MS == 120_000


def test_edit_and_typing_keep_it_open(console):
    _toggle(console)
    choose(console, 5)
    press(console, Qt.Key.Key_F2)
    console.lock._timer.setInterval(60_000)
    console.lock._timer.stop()
    QTest.keyClicks(console.edits.sheet.title_edit, "a")
    assert console.lock._timer.isActive()


def test_nothing_keeps_a_shut_lock_open(console):
    console.lock.touch()
    assert not console.lock._timer.isActive()


def test_trying_in_a_shut_list_pulses_and_says_why(console):
    before = console.context.bridge.session.visit
    choose(console, 5)
    for key, held in (
        (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Insert, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier),
    ):
        console.news.clear()
        press(console, key, held)
        assert console.news.text == "ล็อกอยู่ กด Ctrl+L เพื่อแก้ไข"
        assert console.show_button.property("state") == "warning"
    assert console.context.bridge.session.visit == before
    assert not console.edits.sheet.isVisible()


def test_sentence_names_the_key_that_opens_it(console, context):
    context.preferences.set(ENTRY, "lock board F12")
    choose(console, 5)
    press(console, Qt.Key.Key_Delete)
    assert console.news.text == "ล็อกอยู่ กด F12 เพื่อแก้ไข"


def test_opening_stops_the_pulse(console):
    console.lock.refuse()
    _toggle(console)
    assert console.show_button.property("state") == ""


def test_where_there_is_little_room_only_the_unusual_state_is_in_words(console, qtbot):
    console.resize(1093, 614)
    qtbot.waitUntil(lambda: console.show_button.text() == "")
    assert console.edit_button.text() == ""
    assert console.show_button.accessibleName() == "ดำเนินรายการ"
    _toggle(console)
    assert (console.show_button.text(), console.edit_button.text()) == ("", "แก้ไข")


@pytest.mark.parametrize("language", list(Language))
def test_why_not_is_read_whole_on_the_smallest_screen(console, context, qtbot, language):
    context.speech.speak(language)
    console.resize(1093, 614)
    qtbot.waitUntil(lambda: console.show_button.text() == "")
    console.lock.refuse()
    qtbot.waitUntil(lambda: console.news_label.text() == console.news_label.whole, timeout=1000)
    assert console.news_label.whole
    context.speech.speak(Language.THAI)


def test_it_never_shuts_over_what_is_being_typed(console):
    _toggle(console)
    choose(console, 3)
    press(console, Qt.Key.Key_F2)
    assert console.edits.sheet.isVisible()
    console.lock._timer.timeout.emit()
    assert console.lock.is_open
    assert console.edits.sheet.isVisible()
    press(console, Qt.Key.Key_Escape)
    console.lock._timer.timeout.emit()
    assert not console.lock.is_open
