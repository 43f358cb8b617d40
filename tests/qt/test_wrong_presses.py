"""The table of wrong presses, row by row: each taken back, ignored with a visible reason, or asked twice.

Rows that need a film or slides are in ``test_console_medium``, the unplugged projector in ``test_screens``.
"""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.run import Phase
from pmqa_desk.qt import console_reminders
from tests.qt.consoles import CONTROL, SHIFT, choose, hold, press, shown

TOO_SOON = "กดซ้ำเร็วเกินไป ระบบไม่ได้ข้าม"


@pytest.fixture
def console(context, session, clocks, qtbot):
    """A console whose second item has run for a minute."""
    session.open_run()
    console = shown(context, qtbot)
    for _ in range(2):
        press(console, Qt.Key.Key_Space)
        clocks.forward(60)
    return console


def _place(session):
    return session.live.view().place


def test_space_twice(console, session, clocks):
    press(console, Qt.Key.Key_Space)
    clocks.forward(0.12)
    press(console, Qt.Key.Key_Space)
    assert _place(session) == 2
    assert console.next_title.whole == TOO_SOON


def test_space_twice_with_another_guard(console, session, clocks, context):
    context.preferences.set("guard_ms", "1500")
    press(console, Qt.Key.Key_Space)
    clocks.forward(1.4)
    press(console, Qt.Key.Key_Space)
    assert _place(session) == 2
    assert console.next_title.whole == TOO_SOON
    clocks.forward(0.2)
    press(console, Qt.Key.Key_Space)
    assert _place(session) == 3


@pytest.mark.parametrize("kept", ["", "0", "none", "99999"])
def test_guard_cannot_be_turned_off_by_a_damaged_entry(console, session, clocks, context, kept):
    context.preferences.set("guard_ms", kept)
    press(console, Qt.Key.Key_Space)
    clocks.forward(0.4)
    press(console, Qt.Key.Key_Space)
    clocks.forward(0.2)
    assert _place(session) == 2
    press(console, Qt.Key.Key_Space)
    assert _place(session) == 3


def test_space_with_the_key_still_down_however_long(console, session, clocks):
    press(console, Qt.Key.Key_Space)
    for _ in range(20):
        clocks.forward(0.6)
        hold(console, Qt.Key.Key_Space)
    assert _place(session) == 2
    assert console.next_title.whole == TOO_SOON


def test_enter_with_the_key_still_down_on_the_main_button(console, session, clocks):
    console.next_button.setFocus()
    press(console, Qt.Key.Key_Return)
    for _ in range(5):
        clocks.forward(0.6)
        hold(console, Qt.Key.Key_Return)
    assert _place(session) == 2


def test_enter_with_the_key_still_down_in_the_list_does_not_answer_itself(console, session, clocks):
    choose(console, 6)
    press(console, Qt.Key.Key_Return)
    for _ in range(5):
        clocks.forward(0.6)
        hold(console, Qt.Key.Key_Return)
    assert _place(session) == 1


def test_main_button_clicked_twice(console, session, clocks):
    console.next_button.click()
    clocks.forward(0.1)
    console.next_button.click()
    assert _place(session) == 2
    assert console.next_title.whole == TOO_SOON


def test_typing_outside_the_line(console, session, clocks):
    press(console, Qt.Key.Key_A)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_P, Qt.Key.Key_Plus):
        clocks.forward(0.3)
        press(console, key)
    view = session.live.view()
    assert (view.place, view.phase) == (1, Phase.RUNNING)
    assert console.news.text == "ดูเหมือนกำลังพิมพ์ กด F8 เพื่อจดบันทึก"


def test_thai_typing_outside_the_line(console, session, clocks, monkeypatch):
    monkeypatch.setattr("pmqa_desk.qt.console.platform", lambda: "xcb")
    typed = QKeyEvent(QEvent.Type.KeyPress, ord("ก"), Qt.KeyboardModifier.NoModifier, 32 + 8, 0, 0, "ก")
    QApplication.sendEvent(console.windowHandle(), typed)
    clocks.forward(0.3)
    space = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, 65, 0, 0, " ")
    QApplication.sendEvent(console.windowHandle(), space)
    assert _place(session) == 1


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F5])
def test_escape_or_f5_of_the_clicker_in_mid_run(console, session, clocks, key):
    before = session.live.run.events
    press(console, key)
    clocks.forward(1)
    assert session.live.run.events == before
    assert console.isVisible()


def test_next_too_early(console, session, clocks):
    press(console, Qt.Key.Key_Space)
    clocks.forward(3)
    press(console, Qt.Key.Key_Z, CONTROL)
    view = session.live.view()
    assert (view.place, view.speaking_ms) == (1, 63_000)


@pytest.mark.parametrize("slip", ["skip", "end", "less"])
def test_skip_end_and_five_minutes_less(console, session, clocks, slip):
    before = session.live.view()
    if slip == "skip":
        press(console, Qt.Key.Key_Right, CONTROL)
    elif slip == "end":
        console.end_button.click()
        clocks.forward(1)
        before = session.live.view()
        console.end_button.click()
    else:
        press(console, Qt.Key.Key_Minus, SHIFT)
    assert console.news.text.endswith(("เลิกทำ", "จดเหตุผล"))
    assert not console.news._timer.isActive(), "the strip stays"
    press(console, Qt.Key.Key_Z, CONTROL)
    after = session.live.view()
    assert (after.place, after.length_s, after.phase) == (before.place, before.length_s, before.phase)
    assert after.speaking_ms == before.speaking_ms


def test_strip_of_a_skip_stays_until_the_next_action(console, session, clocks):
    press(console, Qt.Key.Key_Right, CONTROL)
    assert console.news.text == "ข้ามลำดับที่ 1 แล้ว · Ctrl+Z เลิกทำ · F8 จดเหตุผล"
    clocks.forward(600)
    console.context.bridge.tick()
    assert console.news.text == "ข้ามลำดับที่ 1 แล้ว · Ctrl+Z เลิกทำ · F8 จดเหตุผล"
    press(console, Qt.Key.Key_Space)
    assert "ข้าม" not in console.news.text


def test_blank_and_forgotten(context, session, qtbot, monkeypatch):
    monkeypatch.setattr(console_reminders, "BLANK_MS", 150)
    session.open_run()
    console = shown(context, qtbot)
    press(console, Qt.Key.Key_B)
    qtbot.waitUntil(lambda: console.news.text == "จอแสดงผลว่างอยู่ 1 นาที", timeout=1000)
    assert console.blank_button.property("state") == "warning"
    qtbot.waitUntil(lambda: console.news.text == "จอแสดงผลว่างอยู่ 2 นาที", timeout=1000)
    press(console, Qt.Key.Key_B)
    assert console.blank_button.property("state") == ""
    console.news.clear()
    qtbot.wait(80)
    assert "ว่าง" not in console.news.text


def test_close_in_mid_run(console, session):
    assert not console.close()
    assert console.isVisible()
    assert console.news.text == "กำลังดำเนินรายการ กด “จบการดำเนินรายการ” ก่อนปิด"


def test_typing_in_a_locked_row(console, session):
    before = session.visit
    choose(console, 4)
    press(console, Qt.Key.Key_F2)
    QTest.keyClicks(console.run_view, "x")
    assert session.visit == before
    assert console.show_button.property("state") == "warning"


def test_undo_again_and_again_never_ends_the_program(console, session):
    for _ in range(10):
        press(console, Qt.Key.Key_Z, CONTROL)
    assert session.live.view().phase is Phase.READY
    assert console.news.text == "ไม่มีสิ่งที่จะเลิกทำ"
