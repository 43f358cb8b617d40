"""What the runs of an open visit say of its day, and what is taken up from it."""

from __future__ import annotations

from datetime import date, time

import pytest

from pmqa_desk.desk.rehearsal_advice import accept_fit, accept_times, advice
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.rehearsed_times import propose_times
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item, SessionKind, Visit
from pmqa_desk.domain.visit import Session as Dated
from tests.fakes import FakeClocks, MemoryStore

DATED = Dated("r", SessionKind.REHEARSAL)
ITEMS = tuple(Item(uid, uid, duration_s=600) for uid in "abc")
VISIT = Visit("v", date=date(2022, 7, 25), start=time(9, 0), end=time(9, 25), items=ITEMS, sessions=(DATED,))


@pytest.fixture
def clocks():
    return FakeClocks()


@pytest.fixture
def session(clocks):
    return Session(MemoryStore(VISIT), clocks, "test")


def rehearse(session, clocks, *seconds):
    live = session.open_run(DATED)
    for length in seconds:
        session.run(Command(Do.NEXT))
        clocks.forward(length)
    session.run(Command(Do.END))
    return live.run.uid


def test_runs_give_slots_a_chance_and_where_to_cut(session, clocks):
    rehearse(session, clocks, 580, 700, 620)
    rehearse(session, clocks, 600, 720, 640)
    found = advice(session.visit, session.matrix())
    assert found.history == ({"a": 580, "b": 700, "c": 620}, {"a": 600, "b": 720, "c": 640})
    assert {uid: slot.needed_s for uid, slot in found.slots().items()} == {"a": 600, "b": 720, "c": 660}
    assert [overrun.uid for overrun in found.overruns()] == ["b"]
    chance = found.chance(draws=500)
    assert chance.runs == 2
    # Thirty-two minutes against twenty-five.
    assert chance.chance is not None
    assert chance.chance < 0.1


def test_a_run_that_is_left_out_counts_nowhere(session, clocks):
    interrupted = rehearse(session, clocks, 100, 100, 100)
    rehearse(session, clocks, 580, 700, 620)
    session.leave_out_run(interrupted, left_out=True)
    assert advice(session.visit, session.matrix()).history == ({"a": 580, "b": 700, "c": 620},)


def test_a_fit_is_taken_whole_or_for_some_and_undone(session, clocks):
    rehearse(session, clocks, 480, 600, 590)
    fit = advice(session.visit, session.matrix()).fit()
    # Only a had more than it was shown to need, two minutes of it; three more are shared by all.
    assert {cut.uid: cut.becomes_s for cut in fit.cuts} == {"a": 420, "b": 540, "c": 540}
    assert fit.cut_s == 300
    accept_fit(session, fit, "ปรับให้พอดีกรอบ", ["a"])
    assert session.visit.items[1:] == ITEMS[1:]
    session.undo()
    accept_fit(session, fit, "ปรับให้พอดีกรอบ")
    assert sum(item.duration_s or 0 for item in session.visit.items) == 25 * 60
    assert session.undo_label == "ปรับให้พอดีกรอบ"
    session.undo()
    assert session.visit.items == ITEMS


def test_rehearsed_times_are_adopted_for_some_or_whole_and_undone(session, clocks):
    rehearse(session, clocks, 580, 700, 620)
    proposal = propose_times(session.matrix())
    accept_times(session, proposal, "ใช้เวลาจากการซ้อม", ["b"])
    assert [item.duration_s for item in session.visit.items] == [600, 720, 600]
    session.undo()
    accept_times(session, proposal, "ใช้เวลาจากการซ้อม")
    assert [item.duration_s for item in session.visit.items] == [600, 720, 630]
    session.undo()
    assert session.visit == VISIT
