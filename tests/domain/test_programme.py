"""The planned channel: the programme laid on its date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from pmqa_desk.domain.programme import (
    lay,
    limit_ms,
    missing_lengths,
    planned_end_ms,
    programme_of,
    start_ms,
    total_s,
)
from pmqa_desk.domain.visit import Item, Session, SessionKind, StartRule, Visit
from tests.runs import DAY, clock, clock_ms, item, programme


def _starts(laid):
    return [clock(slot.start_ms) for slot in lay(laid)]


def _end(laid):
    return clock(planned_end_ms(lay(laid)))


def test_first_item_starts_at_the_sessions_start_and_linked_ones_follow():
    laid = programme("09:00", 5, 10, 15)
    assert _starts(laid) == ["9:00", "9:05", "9:15"]
    assert _end(laid) == "9:30"


def test_fixed_item_stands_at_its_time_after_a_gap():
    laid = programme("15:00", 10, item("2", 5, fixed="15:15"))
    assert _starts(laid) == ["15:00", "15:15"]
    assert (lay(laid)[1].gap_s, lay(laid)[1].overlap_s) == (300, 0)


def test_fixed_item_stands_at_its_time_even_where_the_plan_overlaps_itself():
    laid = programme("15:00", 20, item("2", 5, fixed="15:15"), 10)
    assert _starts(laid) == ["15:00", "15:15", "15:20"]
    assert (lay(laid)[1].gap_s, lay(laid)[1].overlap_s) == (0, 300)


def test_first_item_before_the_start_overlaps_nothing():
    slot = lay(programme("09:00", item("1", 60, fixed="08:00")))[0]
    assert (clock(slot.start_ms), slot.overlap_s) == ("8:00", 0)


def test_finish_at_item_is_planned_up_to_its_finish():
    laid = programme("15:00", 15, item("2", until="15:25"), 5)
    assert lay(laid)[1].length_s == 600
    assert _starts(laid) == ["15:00", "15:15", "15:25"]


def test_finish_at_item_already_past_its_finish_has_no_length_and_no_negative_one():
    laid = programme("15:00", 30, item("2", until="15:25"), 5)
    assert lay(laid)[1].length_s == 0
    assert _starts(laid) == ["15:00", "15:30", "15:30"]


def test_fixed_time_more_than_twelve_hours_before_what_precedes_it_is_the_next_days():
    laid = programme("13:00", 60, item("2", 30, fixed="01:00"))
    assert _starts(laid) == ["13:00", "+1:00"]


def test_fixed_time_just_twelve_hours_before_what_precedes_it_is_the_same_days():
    laid = programme("13:00", 60, item("2", 30, fixed="02:00"))
    assert _starts(laid) == ["13:00", "2:00"]


def test_finish_time_more_than_twelve_hours_before_what_precedes_it_is_the_next_days():
    laid = programme("22:00", 60, item("2", until="00:30"))
    assert lay(laid)[1].length_s == 90 * 60


def test_fixed_time_after_two_midnights_is_the_day_after_what_precedes_it():
    second_day = replace(item("1", 600, fixed="20:00"), date=date(2021, 7, 31))
    laid = programme("09:00", second_day, item("2", 30, fixed="07:00"))
    assert lay(laid)[1].start_ms == clock_ms("+7:00") + 24 * 3600 * 1000


def test_dated_item_stands_on_its_own_date():
    laid = programme("09:00", 60, replace(item("2", 30, fixed="09:00"), date=date(2021, 7, 31)))
    assert _starts(laid) == ["9:00", "+9:00"]


def test_next_day_of_a_zone_that_changes_its_clock_keeps_the_hour():
    # Sydney put its clocks forward in the night to 3 October 2021.
    laid = replace(
        programme("22:00", 60, item("2", 30, fixed="07:00")),
        date=date(2021, 10, 2),
        timezone="Australia/Sydney",
    )
    first, second = lay(laid)
    assert second.start_ms - first.start_ms == 8 * 3600 * 1000


def test_item_without_a_length_leaves_what_follows_unknown_until_a_fixed_item():
    laid = programme("13:00", 10, None, 5, item("4", 5, fixed="14:00"))
    assert _starts(laid) == ["13:00", "13:10", None, "14:00"]
    assert _end(laid) == "14:05"
    assert missing_lengths(lay(laid)) == 1


def test_missing_length_in_the_middle_and_a_fixed_item_at_the_end_give_a_planned_end():
    laid = programme("13:00", 10, None, item("3", 5, fixed="14:00"))
    assert _starts(laid) == ["13:00", "13:10", "14:00"]
    assert _end(laid) == "14:05"


def test_finish_at_item_after_an_unknown_end_has_an_unknown_start():
    slot = lay(programme("13:00", None, item("2", until="14:00")))[1]
    assert (slot.start_ms, slot.length_s, slot.end_ms) == (None, None, None)


def test_fixed_item_without_a_time_is_laid_as_a_linked_one():
    bare = Item("2", "x", start_rule=StartRule.FIXED, duration_s=60)
    assert _starts(programme("09:00", 5, bare)) == ["9:00", "9:05"]


def test_programme_without_a_date_has_no_planned_times():
    laid = replace(programme("09:00", 5, item("2", 5, fixed="10:00")), date=None)
    assert _starts(laid) == [None, None]
    assert (start_ms(laid), limit_ms(laid)) == (None, None)


def test_programme_without_an_hour_is_known_from_its_first_fixed_item():
    laid = replace(programme("09:00", 5, item("2", 5, fixed="10:00"), 5), start=None)
    assert _starts(laid) == [None, "10:00", "10:05"]


def test_empty_programme_has_no_planned_end():
    assert planned_end_ms(lay(programme("09:00"))) is None


def test_sum_counts_only_the_lengths_that_are_known():
    assert total_s(programme("09:00", 5, None, 1.5).items) == 390


@pytest.mark.parametrize(("end", "limit"), [("15:40", "15:40"), ("01:00", "+1:00"), (None, None)])
def test_limit_before_the_start_is_the_next_days(end, limit):
    assert clock(limit_ms(programme("15:00", 30, end=end))) == limit


def test_limit_without_a_start_is_on_the_date():
    assert clock(limit_ms(replace(programme("09:00", end="12:00"), start=None))) == "12:00"


VISIT = Visit("v", date=DAY, start=time(9), end=time(12), items=(item("1", 5),))


def test_visit_day_is_laid_on_the_visits_own_date_and_hours():
    laid = programme_of(VISIT)
    assert (laid.date, laid.start, laid.end, laid.rehearsal) == (DAY, time(9), time(12), False)


def test_rehearsal_is_laid_on_its_own_date_with_a_limit_as_far_from_its_start():
    day = date(2021, 7, 29)
    laid = programme_of(VISIT, Session("s", SessionKind.REHEARSAL, day, time(22, 30)))
    assert (laid.date, laid.start, laid.end, laid.rehearsal) == (day, time(22, 30), time(1, 30), True)


def test_session_without_date_or_hour_takes_the_visits():
    laid = programme_of(VISIT, Session("s", SessionKind.MEETING))
    assert (laid.date, laid.start, laid.end, laid.rehearsal) == (DAY, time(9), time(12), False)


def test_session_of_a_visit_without_a_limit_has_none():
    laid = programme_of(replace(VISIT, end=None), Session("s", SessionKind.REHEARSAL, None, time(8)))
    assert laid.end is None
