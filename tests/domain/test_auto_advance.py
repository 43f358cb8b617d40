"""An item that says so goes on at its zero, once, and never over a film, a pause or a crash."""

from __future__ import annotations

import pytest

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.auto_advance import AutoAdvance, will_advance
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item, Visit
from tests.fakes import FakeClocks, MemoryStore

VISIT = Visit(
    "v",
    items=(
        Item("film", "Film", duration_s=600, advance=True),
        Item("talk", "Talk", duration_s=300),
        Item("last", "Last", duration_s=60, advance=True),
    ),
)


class Day:
    """A run that is looked at each second, as the console does."""

    def __init__(self):
        self.clocks = FakeClocks()
        self.store = MemoryStore(VISIT)
        self.session = Session(self.store, self.clocks, "test")
        self.session.open_run()
        self.advance = AutoAdvance()
        self.film_left_ms = None
        self.times = 0
        self.do(Command(Do.START))

    @property
    def item(self):
        return self.session.live.view().current.item.uid

    def look(self):
        self.advance, due = self.advance.after(self.session.live.view(), self.film_left_ms)
        if due:
            self.times += 1
            self.do(Command(Do.NEXT))

    def do(self, command):
        self.session.run(command)
        self.look()

    def wait(self, seconds):
        for _ in range(seconds):
            self.clocks.forward(1)
            self.look()


@pytest.fixture
def day():
    return Day()


def test_next_item_starts_at_the_zero_and_the_one_after_does_not(day):
    day.wait(599)
    assert day.item == "film"
    day.wait(1)
    assert day.item == "talk"
    day.wait(400)
    assert (day.item, day.times) == ("talk", 1)


def test_taking_the_rest_away_goes_on_once(day):
    day.wait(360)
    day.do(Command(Do.ADD, seconds=-300))
    assert (day.item, day.times) == ("talk", 1)


def test_undone_it_stays_undone_and_a_new_zero_may_go_on_once_more(day):
    day.wait(600)
    day.session.undo_run()
    day.wait(60)
    assert (day.item, day.times) == ("film", 1)
    day.do(Command(Do.ADD, seconds=120))
    day.wait(60)
    assert (day.item, day.times) == ("talk", 2)


def test_film_that_plays_on_is_waited_for(day):
    day.film_left_ms = 30_000
    day.wait(620)
    assert day.item == "film"
    day.film_left_ms = 0
    day.wait(1)
    assert day.item == "talk"


@pytest.mark.parametrize("command", [Command(Do.PAUSE), Command(Do.ADD, seconds=120)])
def test_pause_or_time_given_lets_go_of_what_waited_for_a_film(day, command):
    day.film_left_ms = 30_000
    day.wait(610)
    day.do(command)
    day.film_left_ms = 0
    if command.do is Do.PAUSE:
        day.wait(30)
        day.do(Command(Do.RESUME))
    day.wait(30)
    assert (day.item, day.times) == ("film", 0)


def test_held_item_never_goes_on(day):
    day.wait(599)
    day.do(Command(Do.PAUSE))
    day.wait(60)
    assert (day.item, day.times) == ("film", 0)


def test_last_item_has_nothing_to_go_on_to(day):
    day.do(Command(Do.JUMP, item_uid="last"))
    assert not will_advance(day.session.live.view())
    day.wait(90)
    assert (day.item, day.times) == ("last", 0)


def test_run_taken_up_again_in_overrun_does_not_go_on(day):
    day.session.run(Command(Do.ADD, seconds=-540))
    day.clocks.forward(90)
    day.session = Session(day.store, day.clocks, "again")
    day.advance = AutoAdvance()
    day.wait(30)
    assert (day.item, day.times) == ("film", 0)


def test_what_goes_on_by_itself_can_be_told_beforehand(day):
    assert will_advance(day.session.live.view())
    day.do(Command(Do.NEXT))
    assert not will_advance(day.session.live.view())
