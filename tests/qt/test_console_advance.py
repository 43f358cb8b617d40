"""An item that goes on by itself says so, goes at its zero, and guards the press that comes with it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.bridge import Bridge
from tests.qt.consoles import new_console, press, shown

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def store(store):
    items = list(store.visit.items)
    items[1] = replace(items[1], advance=True, warning_s=90, danger_s=30)
    store.visit = replace(store.visit, items=tuple(items))
    return store


@pytest.fixture
def console(context, session, qtbot):
    session.open_run()
    console = shown(context, qtbot)
    session.run(Command(Do.START, item_uid=session.visit.items[1].uid))
    return console


def _place(session):
    return session.live.view().place


def _reach(console, clocks, qtbot, seconds):
    clocks.forward(seconds)
    console.context.bridge.tick()
    qtbot.wait(1)


def test_button_says_beforehand_that_it_will(console, session):
    assert console.next_word.whole == "ลำดับถัดไป · จบแล้วไปต่อเอง"
    session.run(Command(Do.NEXT))
    assert console.next_word.whole == "ลำดับถัดไป"


def test_next_item_starts_at_the_zero_with_a_word(console, session, clocks, qtbot):
    _reach(console, clocks, qtbot, 299)
    assert _place(session) == 1
    _reach(console, clocks, qtbot, 1)
    assert _place(session) == 2
    assert console.news.text == "ไปต่อเองตามที่กำหนดไว้ · Ctrl+Z เลิกทำ"


def test_all_windows_see_the_zero_before_it_goes_on(console, session, clocks, qtbot):
    seen = []
    console.context.bridge.ticked.connect(lambda view: seen.append((view.place, view.now_ms)))
    _reach(console, clocks, qtbot, 300)
    assert [place for place, _ in seen] == sorted(place for place, _ in seen)
    assert seen[-1][0] == 2


def test_press_within_half_a_second_is_one_too_many(console, session, clocks, qtbot):
    _reach(console, clocks, qtbot, 300)
    clocks.forward(0.3)
    press(console, Qt.Key.Key_Space)
    assert _place(session) == 2
    assert console.next_title.whole == "กดซ้ำเร็วเกินไป ระบบไม่ได้ข้าม"
    clocks.forward(0.3)
    press(console, Qt.Key.Key_Space)
    assert _place(session) == 3


def test_undo_brings_the_item_back_and_it_stays(console, session, clocks, qtbot):
    _reach(console, clocks, qtbot, 300)
    clocks.forward(5)
    press(console, Qt.Key.Key_Z, CONTROL)
    assert _place(session) == 1
    assert console.next_word.whole == "ลำดับถัดไป"
    _reach(console, clocks, qtbot, 60)
    assert _place(session) == 1


def test_operator_who_goes_on_at_that_moment_goes_on_once(console, session, clocks, qtbot):
    clocks.forward(300)
    console.context.bridge.tick()
    session.run(Command(Do.NEXT))
    qtbot.wait(5)
    assert _place(session) == 2


def test_film_that_plays_on_is_waited_for(console, session, clocks, qtbot, monkeypatch):
    left = [4000]
    monkeypatch.setattr(type(console.medium), "film_rest_ms", property(lambda _: left[0]))
    _reach(console, clocks, qtbot, 300)
    assert _place(session) == 1
    left[0] = 0
    _reach(console, clocks, qtbot, 4)
    assert _place(session) == 2


def test_console_opened_anew_in_overrun_does_not_go_on(console, context, session, clocks, qtbot):
    console.advance.deleteLater()
    clocks.forward(330)
    qtbot.wait(1)
    again = new_console(replace(context, bridge=Bridge(session)), qtbot)
    again.context.bridge.tick()
    qtbot.wait(1)
    assert _place(session) == 1
    again.context.bridge.stop()


def test_bar_and_signs_follow_the_items_own_marks(console, session, clocks):
    assert console.progress_bar.marks == (0.7, 0.9)
    clocks.forward(209)
    console.context.bridge.tick()
    assert console.phase_label.text() == "อยู่ในเวลา"
    clocks.forward(1)
    console.context.bridge.tick()
    assert console.phase_label.text() == "ใกล้หมดเวลา"
    session.run(Command(Do.NEXT))
    assert console.progress_bar.marks == pytest.approx((0.8, 0.9))


def test_run_taken_up_has_no_marks_before_an_item_runs(console, session):
    session.run(Command(Do.FINISH))
    assert console.progress_bar.marks == (1.0, 1.0)
