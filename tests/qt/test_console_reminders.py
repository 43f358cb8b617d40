"""What the console brings up by itself: one sentence, the choice already made, never a dialog."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt import console_reminders
from tests.qt.consoles import press, shown


def _shown(context, qtbot):
    return shown(context, qtbot, (1093, 614))


@pytest.fixture
def store(example_visit, clocks, request):
    """A store whose last run was cut short, five minutes before: the second item had run two of them."""
    store = request.getfixturevalue("memory_store")
    store.visit = example_visit
    session = Session(store, clocks, "before")
    session.open_run()
    for command in getattr(request.module, "CUT_SHORT", ()):
        session.run(command)
    clocks.forward(300)
    return store


CUT_SHORT = (Command(Do.START), Command(Do.NEXT))


@pytest.fixture
def console(context, qtbot):
    return _shown(context, qtbot)


def test_restored_run_is_told_with_item_and_time_left(console):
    band = console.reminders.band
    assert band.isVisible()
    assert band.band_label.whole == "กลับมาทำงานต่อแล้ว ลำดับที่ 1 เกินเวลา 0:00 (หยุดทำงานไป 5 นาที)"


def test_sentence_of_a_recovery_keeps_its_second(console, clocks, context):
    clocks.forward(37)
    context.bridge.tick()
    assert "เกินเวลา 0:37" in console.reminders.band.band_label.whole


def test_going_on_takes_the_sentence_of_a_recovery_away(console, session, clocks, context):
    clocks.forward(10)
    session.run(Command(Do.NEXT))
    context.bridge.tick()
    assert not console.reminders.band.isVisible()


def test_enter_takes_the_choice_that_is_in_force(console, session):
    press(console, Qt.Key.Key_Return)
    assert not console.reminders.band.isVisible()
    assert session.live.view().phase is Phase.RUNNING


def test_time_can_go_on_from_the_moment_it_stopped_and_that_be_undone(console, session, clocks):
    console.reminders.band.second_button.click()
    clocks.forward(10)
    view = session.live.view()
    assert (view.phase, view.speaking_ms, view.remaining_ms) == (Phase.RUNNING, 10_000, 290_000)
    press(console, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.live.view().speaking_ms == 310_000


def test_time_held_from_the_stop_is_taken_back_before_an_edit_made_earlier(console, session):
    press(console, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    console.run_view.setFocus()
    console.run_view.setCurrentIndex(console.table.index(6, 0))
    press(console, Qt.Key.Key_Delete)
    edited = session.visit.items
    before = session.live.view().speaking_ms
    console.reminders.band.second_button.click()
    assert session.live.view().speaking_ms < before
    press(console, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (session.visit.items, session.live.view().speaking_ms) == (edited, before)


def test_band_covers_neither_clock_nor_main_button(console):
    band = console.reminders.band.geometry()
    for widget in (console.big_clock, console.next_button):
        corner = widget.mapTo(console, widget.rect().topLeft())
        assert band.bottom() <= corner.y()


def test_escape_puts_the_band_away(console):
    console.setFocus()
    press(console, Qt.Key.Key_Escape)
    assert not console.reminders.band.isVisible()


def test_forgotten_start_is_told_after_a_minute_and_again(console, session, clocks, context):
    console.reminders.band.hide()
    session.run(Command(Do.FINISH))
    clocks.forward(59)
    context.bridge.tick()
    assert not console.reminders.band.isVisible()
    clocks.forward(1)
    context.bridge.tick()
    band = console.reminders.band
    assert band.isVisible()
    assert band.band_label.whole == "สิ้นสุดลำดับก่อนแล้ว 1 นาที ยังไม่เริ่มลำดับที่ 2"
    band.hide()
    clocks.forward(30)
    context.bridge.tick()
    assert band.isVisible()


def test_forgotten_start_is_corrected_in_the_log(console, session, clocks, context):
    session.run(Command(Do.FINISH))
    clocks.forward(130)
    context.bridge.tick()
    assert console.reminders.band.second_button.text() == "เริ่มไปแล้ว 2 นาที"
    console.reminders.band.second_button.click()
    view = session.live.view()
    assert (view.current.item.number, view.speaking_ms) == ("2", 120_000)


def test_forgotten_item_can_be_started_now(console, session, clocks, context):
    session.run(Command(Do.FINISH))
    clocks.forward(70)
    context.bridge.tick()
    console.reminders.band.first_button.click()
    view = session.live.view()
    assert (view.current.item.number, view.speaking_ms) == ("2", 0)


def test_reminder_goes_when_the_item_is_started(console, session, clocks, context):
    session.run(Command(Do.FINISH))
    clocks.forward(70)
    context.bridge.tick()
    session.run(Command(Do.NEXT))
    assert not console.reminders.band.isVisible()


def test_stage_left_blank_is_told(context, qtbot, monkeypatch):
    monkeypatch.setattr(console_reminders, "BLANK_MS", 30)
    console = _shown(context, qtbot)
    console.blank_button.click()
    qtbot.waitUntil(lambda: console.news.text.startswith("จอแสดงผลว่างอยู่"))


def test_overrun_with_the_next_one_due_is_told_and_corrected(console, session, clocks, context):
    console.reminders.band.hide()
    session.run(Command(Do.ADD, seconds=1))
    clocks.forward(61)
    context.bridge.tick()
    band = console.reminders.band
    assert band.band_label.whole == "เลยเวลาของลำดับนี้แล้ว 1 นาที ยังไม่เริ่มลำดับที่ 2"
    clocks.forward(10)
    band.second_button.click()
    view = session.live.view()
    assert (view.current.item.number, view.speaking_ms) == ("2", 60_000), "as far back as was said"


def test_enter_does_not_cut_off_who_speaks_in_overrun(console, session, clocks, context):
    console.reminders.band.hide()
    clocks.forward(61)
    context.bridge.tick()
    assert console.reminders.band.isVisible()
    console.setFocus()
    press(console, Qt.Key.Key_Return)
    assert session.live.view().place == 1
    console.reminders.band.first_button.click()
    assert session.live.view().place == 2


def test_enter_starts_what_was_forgotten_between_two_items(console, session, clocks, context):
    session.run(Command(Do.FINISH))
    clocks.forward(70)
    context.bridge.tick()
    console.setFocus()
    press(console, Qt.Key.Key_Return)
    assert session.live.view().current.item.number == "2"


def test_overrun_that_got_more_time_is_asked_for_no_more(console, session, clocks, context):
    console.reminders.band.hide()
    clocks.forward(61)
    context.bridge.tick()
    assert console.reminders.band.isVisible()
    session.run(Command(Do.ADD, seconds=600))
    assert not console.reminders.band.isVisible()


def test_fixed_item_whose_hour_has_come_is_told_so(console, session, clocks, context):
    # The example's questions are fixed at 11.05.
    session.run(Command(Do.JUMP, item_uid=session.visit.items[13].uid))
    session.run(Command(Do.FINISH))
    coming = session.live.view().next
    assert coming.item.start is not None
    wait_ms = coming.planned_start_ms - session.live.view().now_ms
    clocks.forward(wait_ms / 1000 + 59)
    context.bridge.tick()
    assert not console.reminders.band.isVisible()
    clocks.forward(1)
    context.bridge.tick()
    assert console.reminders.band.band_label.whole.startswith("ถึงเวลาเริ่มแล้ว 1 นาที ยังไม่เริ่ม")
