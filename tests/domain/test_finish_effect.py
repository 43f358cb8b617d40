"""The end of an item's time is marked once for each zero."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.finish_effect import FinishEffect
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item, Kind, Visit
from tests.fakes import FakeClocks, MemoryStore

VISIT = Visit(
    "v",
    items=(
        Item("one", Kind.SHOWCASE, "One", duration_s=600),
        Item("two", Kind.SHOWCASE, "Two", duration_s=300),
        Item("three", Kind.OTHER, "Three"),
    ),
)


class Day:
    """A run of the visit, and what was heard of it."""

    def __init__(self):
        self.clocks = FakeClocks()
        self.store = MemoryStore(VISIT)
        self.session = Session(self.store, self.clocks, "test")
        self.session.open_run()
        self.effect = FinishEffect()
        self.heard = 0

    def look(self):
        self.effect, due = self.effect.after(self.session.live.view())
        self.heard += due

    def do(self, command):
        self.session.run(command)
        self.look()

    def undo(self):
        self.session.undo_run()
        self.look()

    def wait(self, seconds):
        for _ in range(seconds):
            self.clocks.forward(1)
            self.look()


@pytest.fixture
def day():
    day = Day()
    day.look()
    day.do(Command(Do.START))
    return day


def test_zero_is_marked_once(day):
    day.wait(599)
    assert day.heard == 0
    day.wait(300)
    assert day.heard == 1


def test_time_taken_away_beyond_zero_marks_it_once(day):
    day.wait(360)
    day.do(Command(Do.ADD, seconds=-300))
    day.wait(60)
    assert day.heard == 1


def test_added_time_gives_a_zero_of_its_own(day):
    day.wait(360)
    day.do(Command(Do.ADD, seconds=-300))
    day.do(Command(Do.ADD, seconds=120))
    assert day.heard == 1
    day.wait(120)
    assert day.heard == 2


def test_added_time_taken_back_leaves_the_zero_marked(day):
    day.wait(620)
    day.do(Command(Do.ADD, seconds=120))
    day.undo()
    day.wait(60)
    assert day.heard == 1


def test_zero_passed_behind_a_wrong_press_is_marked_when_that_is_undone(day):
    day.wait(595)
    day.do(Command(Do.NEXT))
    day.wait(20)
    assert day.heard == 0
    day.undo()
    assert day.heard == 1


def test_held_time_comes_to_no_zero(day):
    day.wait(599)
    day.do(Command(Do.PAUSE))
    day.wait(60)
    assert day.heard == 0


def test_new_attempt_has_a_zero_of_its_own(day):
    day.wait(610)
    day.do(Command(Do.NEXT))
    day.do(Command(Do.BACK))
    day.wait(600)
    assert day.heard == 2


def test_run_taken_up_again_in_overrun_marks_nothing(day):
    day.wait(610)
    session = Session(day.store, day.clocks, "again")
    effect, due = FinishEffect().after(session.live.view())
    assert not due
    assert effect == FinishEffect()


def test_item_without_a_length_has_no_zero(day):
    day.do(Command(Do.JUMP, item_uid="three"))
    day.wait(5)
    assert day.heard == 0


def test_every_item_of_the_day_is_marked(day):
    day.wait(605)
    day.do(Command(Do.NEXT))
    day.wait(305)
    assert day.heard == 2
    assert replace(day.effect, ahead=frozenset()) == day.effect
