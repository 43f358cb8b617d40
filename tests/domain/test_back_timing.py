"""The programme timed backwards: from the end of the day, from a fixed start, over what is not known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.back_timing import (
    latest_day_start_ms,
    latest_starts,
    settable_start_ms,
    with_start_from_end,
)
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme_check import check_day
from pmqa_desk.domain.visit import Item, Visit
from tests.runs import clock, item, programme


def visit(*items: float | Item | None, end: str | None = "12:00", start: str = "09:00") -> Visit:
    laid = programme(start, *items, end=end)
    return Visit("v", date=laid.date, start=laid.start, end=laid.end, items=laid.items)


def clocks(made: Visit, before: str | None = None) -> dict[str, str | None]:
    return {uid: clock(at) for uid, at in sorted(latest_starts(made, before).items())}


def test_each_item_begins_at_the_latest_where_those_behind_it_just_fit():
    assert clocks(visit(30, 60, 15)) == {"1": "10:15", "2": "10:45", "3": "11:45"}


def test_what_is_too_long_should_have_begun_before_its_planned_start():
    assert clocks(visit(100, 90)) == {"1": "8:50", "2": "10:30"}


def test_a_fixed_start_is_met_by_what_stands_before_it():
    made = visit(30, 20, item("", 10, fixed="10:00"), 15)
    assert clocks(made) == {"1": "9:10", "2": "9:40", "3": "10:00", "4": "11:45"}


def test_a_fixed_start_that_is_too_late_for_the_limit_moves_its_own_latest_start_forward():
    assert clocks(visit(30, item("", 40, fixed="11:30"))) == {"1": "10:50", "2": "11:20"}


def test_an_item_that_ends_at_a_clock_time_keeps_its_planned_length():
    made = visit(30, item("", until="10:00"), 15)
    assert clocks(made) == {"1": "9:00", "2": "9:30", "3": "11:45"}


def test_nothing_is_known_before_a_missing_length_but_again_before_a_fixed_start():
    made = visit(10, item("", 10, fixed="10:00"), 5, None, 20)
    assert clocks(made) == {"1": "9:50", "2": "10:00", "5": "11:40"}


def test_from_a_chosen_item_only_what_stands_before_it_is_timed():
    made = visit(10, 20, item("", 10, fixed="10:00"), 15)
    assert clocks(made, "3") == {"1": "9:30", "2": "9:40"}
    assert clocks(made, "gone") == {}
    assert clocks(visit(10, None, 15), "3") == {}


def test_without_an_end_only_fixed_starts_bind():
    assert clocks(visit(30, 20, end=None)) == {}
    assert clocks(visit(30, item("", 20, fixed="10:00"), end=None)) == {"1": "9:30", "2": "10:00"}


def test_the_day_is_set_to_begin_so_that_it_ends_at_its_end():
    made = visit(30, 60, 15)
    after = with_start_from_end(made)
    assert after.start == time(10, 15)
    assert check_day(after).slack_s == 0
    assert with_start_from_end(replace(made, start=None)).start == time(10, 15)


def test_a_start_between_two_minutes_is_the_earlier_one():
    after = with_start_from_end(visit(29.5))
    assert after.start == time(11, 30)
    assert check_day(after).slack_s == 30


def test_a_day_over_midnight_begins_on_its_own_date():
    made = visit(90, end="00:30", start="23:30")
    assert with_start_from_end(made).start == time(23)
    assert with_start_from_end(visit(60, start="13:00")).start == time(11)


def test_items_up_to_a_clock_time_need_their_own_length_where_the_day_has_no_start():
    made = replace(visit(30, item("", until="10:00")), start=None)
    assert latest_day_start_ms(made) is None
    own = replace(made, items=(made.items[0], replace(made.items[1], duration_s=1200)))
    assert clock(latest_day_start_ms(own)) == "9:10"


def test_a_first_item_with_its_own_hour_leaves_nothing_to_set():
    made = visit(item("", 30, fixed="08:30"), 60)
    assert clock(latest_day_start_ms(made)) == "8:30"
    assert settable_start_ms(made) is None
    with pytest.raises(DeskError, match="hour of its own"):
        with_start_from_end(made)
    assert clock(settable_start_ms(visit(30, 60))) == "10:30"


@pytest.mark.parametrize(
    "made",
    [
        visit(30, end=None),
        replace(visit(30), date=None),
        visit(30, None),
        visit(*[12 * 60.0] * 4),
        visit(),
    ],
)
def test_what_is_not_known_is_refused_with_what_to_do(made):
    with pytest.raises(DeskError, match=r"Fill them in|Give every item"):
        with_start_from_end(made)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 40), min_size=1, max_size=8), st.sampled_from(("06:00", "12:00", "23:59")))
def test_a_linked_day_begun_at_its_latest_ends_within_a_minute_of_its_end(lengths_min, end):
    made = replace(visit(*lengths_min, end=end), date=date(2021, 7, 30))
    slack = check_day(with_start_from_end(made)).slack_s
    assert slack is not None
    assert 0 <= slack < 60


@settings(max_examples=40, deadline=None)
@given(st.lists(st.integers(1, 40), min_size=1, max_size=8), st.integers(0, 7))
def test_every_item_begun_a_minute_after_its_latest_start_makes_the_day_too_long(lengths_min, place):
    made = visit(*lengths_min, end="23:00")
    uid = made.items[place % len(made.items)].uid
    late = latest_starts(made)[uid] + 60_000
    behind = sum(i.duration_s or 0 for i in made.items[place % len(made.items) :])
    assert late + behind * 1000 > (check_day(made).limit_ms or 0)
