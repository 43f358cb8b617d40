"""The summary field of the console: large, kept as it is typed, with its item until it is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import NoteKind
from pmqa_desk.qt.line_cards import LineKind
from tests.qt.consoles import CONTROL, press, shown
from tests.qt.keys import type_text

SENTENCE = "ที่ประชุมรับทราบผลการดำเนินงาน"


@pytest.fixture
def console(context, session, qtbot):
    session.open_run()
    session.run(Command(Do.START))
    return shown(context, qtbot)


def _summaries(session):
    return [note for note in session.visit.notes if note.kind is NoteKind.SUMMARY]


def test_what_is_typed_is_kept_by_itself_and_once(console, session, qtbot):
    press(console, Qt.Key.Key_F12)
    type_text(console.summary.edit, SENTENCE)
    qtbot.waitUntil(lambda: [n.text for n in _summaries(session)] == [SENTENCE], timeout=1000)
    press(console, Qt.Key.Key_Return)
    type_text(console.summary.edit, "สอง")
    press(console, Qt.Key.Key_Return, CONTROL)
    (note,) = _summaries(session)
    assert (note.text, note.item_uid) == (f"{SENTENCE}\nสอง", session.live.state.current_uid)
    assert not console.summary.isVisible()


def test_who_types_without_a_pause_is_safe_all_the_same(console, session, qtbot):
    press(console, Qt.Key.Key_F12)
    for _ in range(12):
        type_text(console.summary.edit, "ก")
        qtbot.wait(40)
    assert len(_summaries(session)[0].text) >= 4


def test_it_stays_with_its_item_when_the_run_moves_on(console, session, clocks, qtbot):
    first, second = session.visit.items[:2]
    press(console, Qt.Key.Key_F12)
    type_text(console.summary.edit, "หนึ่ง")
    assert not console.summary.elsewhere_label.isVisible()
    clocks.forward(60)
    session.run(Command(Do.NEXT))
    assert first.title in console.summary.head_label.whole
    assert console.summary.elsewhere_label.isVisible()
    type_text(console.summary.edit, "สอง")
    press(console, Qt.Key.Key_F12)
    assert second.title in console.summary.head_label.whole
    assert console.summary.edit.text() == ""
    assert [(n.item_uid, n.text) for n in _summaries(session)] == [(first.uid, "หนึ่งสอง")]


def test_letters_and_spaces_in_it_are_no_commands(console, session, clocks):
    clocks.forward(60)
    press(console, Qt.Key.Key_F12)
    QTest.keyClicks(console.summary.edit, "b p+ ")
    press(console, Qt.Key.Key_Return)
    assert console.summary.edit.text() == "b p+ \n"
    assert session.live.view().place == 0
    assert not console.stage_side.blank


def test_escape_leaves_it_with_its_text_kept(console, session):
    press(console, Qt.Key.Key_F12)
    type_text(console.summary.edit, "ค้าง")
    press(console, Qt.Key.Key_Escape)
    assert not console.summary.isVisible()
    assert _summaries(session)[0].text == "ค้าง"
    press(console, Qt.Key.Key_F12)
    assert console.summary.edit.text() == "ค้าง"


def test_a_key_of_the_line_leaves_it_for_the_line(console, session):
    press(console, Qt.Key.Key_F12)
    type_text(console.summary.edit, "ค้าง")
    press(console, Qt.Key.Key_F7)
    assert not console.summary.isVisible()
    assert console.line_bar.kind is LineKind.QUESTION
    assert console.line_bar.line_edit.hasFocus()
    assert _summaries(session)[0].text == "ค้าง"


def test_where_it_cannot_be_kept_the_field_stays_with_its_text(console, store):
    press(console, Qt.Key.Key_F12)
    type_text(console.summary.edit, "ค้าง")
    store.failure = DeskError("พื้นที่ดิสก์เต็ม", "The disk is full.")
    press(console, Qt.Key.Key_Escape)
    assert console.summary.isVisible()
    assert console.summary.edit.text() == "ค้าง"
    assert console.news.text == "พื้นที่ดิสก์เต็ม"
    store.failure = None


def test_between_two_items_it_is_that_of_the_last_one(context, session, qtbot, clocks):
    session.open_run()
    console = shown(context, qtbot)
    press(console, Qt.Key.Key_F12)
    assert session.visit.items[0].title in console.summary.head_label.whole


def test_what_is_undone_elsewhere_goes_from_the_field(console, session, qtbot):
    press(console, Qt.Key.Key_F12)
    type_text(console.summary.edit, "ผิด")
    qtbot.waitUntil(lambda: bool(_summaries(session)), timeout=1000)
    session.undo()
    assert console.summary.edit.text() == ""


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614), (1920, 1080)])
def test_it_covers_neither_clock_nor_main_button_however_long_it_is(console, qtbot, size):
    console.resize(*size)
    press(console, Qt.Key.Key_F12)
    console.summary.edit.insertPlainText(f"{SENTENCE}\n" * 60)
    qtbot.wait(30)
    for widget in (console.big_clock, console.next_button, console.line_bar):
        rect = widget.rect().translated(widget.mapTo(console, widget.rect().topLeft()))
        assert not console.summary.geometry().intersects(rect)


def test_who_presses_next_with_the_mouse_goes_on_writing(console, session, clocks, qtbot):
    press(console, Qt.Key.Key_F12)
    type_text(console.summary.edit, "one")
    clocks.forward(60)
    QTest.mouseClick(console.next_button, Qt.MouseButton.LeftButton)
    place = session.live.state.place
    assert place == 1
    qtbot.waitUntil(console.summary.edit.hasFocus)
    type_text(console.focusWidget(), " two")
    clocks.forward(60)
    press(console, Qt.Key.Key_Escape)
    assert session.live.state.place == place
    assert [note.text for note in _summaries(session)] == ["one two"]
