"""A run in progress keeps its time whatever happens to clock, machine and program."""

from __future__ import annotations

import pytest

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.run_log import EventKind
from pmqa_desk.domain.visit import Item, Visit
from tests.fakes import FakeClocks, MemoryStore

ITEMS = tuple(Item(uid, uid, duration_s=600) for uid in "abc")


@pytest.fixture
def clocks():
    return FakeClocks()


@pytest.fixture
def store():
    return MemoryStore(Visit("v", items=ITEMS))


@pytest.fixture
def session(store, clocks):
    session = Session(store, clocks, "first")
    session.open_run()
    session.run(Command(Do.START))
    return session


def _remaining_s(session):
    return session.live.view().remaining_ms / 1000


def test_setting_the_machines_clock_does_not_move_the_countdown(session, clocks):
    clocks.forward(60)
    clocks.set_wall(3600)
    assert session.notice_clock() == 3_600_000
    assert _remaining_s(session) == 540
    assert session.live.run.events[-1].kind is EventKind.CLOCK_CHANGED


def test_clock_step_is_said_once(session, clocks):
    clocks.set_wall(-3600)
    session.notice_clock()
    assert session.notice_clock() is None


def test_small_correction_of_the_clock_is_not_worth_a_word(session, clocks):
    clocks.set_wall(1.5)
    assert session.notice_clock() is None


def test_meeting_goes_on_while_the_machine_sleeps(session, clocks):
    clocks.sleep(480)
    assert session.notice_clock() is None
    assert _remaining_s(session) == 120


def test_time_goes_on_while_the_program_is_dead(session, store, clocks):
    clocks.forward(120)
    session.mark_alive()
    clocks.forward(180)
    again = Session(store, clocks, "second")
    assert _remaining_s(again) == 300
    recovery = again.live.recovery
    assert (recovery.back_ms - recovery.alive_ms) / 1000 == 180


def test_clock_may_be_held_from_the_crash_instead_and_that_undone(session, store, clocks):
    clocks.forward(120)
    session.mark_alive()
    clocks.forward(180)
    again = Session(store, clocks, "second")
    again.hold_from_crash()
    assert _remaining_s(again) == 480
    again.undo_run()
    assert _remaining_s(again) == 300


def test_pause_stays_frozen_over_a_crash(session, store, clocks):
    clocks.forward(60)
    session.run(Command(Do.PAUSE))
    clocks.forward(600)
    again = Session(store, clocks, "second")
    assert again.live.state.phase is Phase.PAUSED
    assert _remaining_s(again) == 540


def test_clock_set_back_while_the_program_was_dead_counts_on_from_the_last_event(session, store, clocks):
    clocks.forward(60)
    session.run(Command(Do.ADD, seconds=60))
    clocks.set_wall(-7200)
    again = Session(store, clocks, "second")
    assert again.live.recovery.clock_went_back
    assert _remaining_s(again) == 600
    again.run(Command(Do.NEXT))
    assert again.live.run.events[-1].at_ms >= again.live.run.events[0].at_ms


def test_ended_run_is_not_taken_up_again(session, store, clocks):
    session.run(Command(Do.END))
    assert Session(store, clocks, "second").live is None


def test_log_is_kept_before_the_state_changes(session, store):
    store.failure = DeskError("ดิสก์เต็ม", "disk full")
    with pytest.raises(DeskError):
        session.run(Command(Do.NEXT))
    assert session.live.state.current_uid == "a"
    session.run(Command(Do.NEXT))
    assert session.live.state.current_uid == "b"


def test_each_event_bears_its_process_and_monotonic_reading(session, clocks):
    event = session.live.run.events[0]
    assert (event.process, event.monotonic_ms) == ("first", clocks.monotonic)
