"""Where items stand on the day's line, channel by channel."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from pmqa_desk.domain.programme import lay, limit_ms, programme_of
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item, Visit
from pmqa_desk.qt.day_marks import GUESSED_MS, MINUTE_MS, Channel, Day, plan_day, run_day


def _plan(visit: Visit) -> Day:
    programme = programme_of(visit)
    return plan_day(lay(programme), limit_ms(programme))


def test_the_plan_stands_to_scale_up_to_the_limit_of_the_day(example_visit):
    day = _plan(example_visit)

    assert len(day.marks) == len(example_visit.items)
    assert day.scaled
    assert day.last_ms == day.limit_ms
    assert [mark.uid for mark in day.marks if mark.pinned] == [
        item.uid for item in example_visit.items if item.start is not None
    ]


def test_without_a_date_items_stand_one_after_the_other_without_a_scale():
    items = (Item("a", "ก", duration_s=600), Item("b", "ข"), Item("c", "ค", duration_s=60))

    day = _plan(Visit("visit", items=items))

    assert not day.scaled
    assert [(mark.begin_ms, mark.end_ms) for mark in day.marks] == [
        (0, 10 * MINUTE_MS),
        (10 * MINUTE_MS, 10 * MINUTE_MS + GUESSED_MS),
        (10 * MINUTE_MS + GUESSED_MS, 11 * MINUTE_MS + GUESSED_MS),
    ]
    assert [mark.guessed for mark in day.marks] == [False, True, False]


def test_a_programme_that_is_too_long_reaches_past_its_limit():
    visit = Visit(
        "v", date=date(2026, 7, 21), start=time(9), end=time(10), items=(Item("a", "ก", duration_s=7200),)
    )

    day = _plan(visit)

    assert day.limit_ms is not None
    assert day.last_ms == day.limit_ms + 60 * MINUTE_MS


def test_an_empty_programme_has_no_marks():
    assert _plan(Visit("visit")).marks == ()


def test_a_run_has_all_three_channels_and_a_now(session, clocks):
    session.open_run()
    session.run(Command(Do.NEXT))
    clocks.forward(600)
    session.run(Command(Do.NEXT))
    clocks.forward(60)
    day = run_day(session.live.view())

    channels = [mark.channel for mark in day.marks]

    assert channels.count(Channel.PLANNED) == len(session.visit.items)
    assert channels.count(Channel.ACTUAL) == 1
    assert channels.count(Channel.NOW) == 1
    assert channels.count(Channel.NEXT) == 1
    # What runs is expected to go on, and so is everything behind what is next.
    assert channels.count(Channel.EXPECTED) == 1 + len(session.visit.items) - 3
    assert day.now_ms == session.live.view().now_ms


def test_an_ended_run_has_no_now(session, clocks):
    session.open_run()
    session.run(Command(Do.NEXT))
    clocks.forward(600)
    session.run(Command(Do.END))

    day = run_day(session.live.view())

    assert day.now_ms is None
    assert {mark.channel for mark in day.marks} == {Channel.PLANNED, Channel.ACTUAL}


def test_a_next_item_without_a_length_is_drawn_so_that_it_is_seen(session):
    first, *rest = session.visit.items
    session.edit(lambda v: replace(v, items=(replace(first, duration_s=None), *rest)), "x")
    session.open_run()

    upcoming = next(m for m in run_day(session.live.view()).marks if m.channel is Channel.NEXT)

    assert upcoming.guessed
    assert upcoming.end_ms - upcoming.begin_ms == GUESSED_MS
