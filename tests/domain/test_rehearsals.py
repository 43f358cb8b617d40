"""Three rehearsals and the day of the fifteen-step case: every figure against numbers worked out by hand."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.rehearsals import Sum
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.spread import Spread, Trend
from pmqa_desk.domain.visit import Item, Session, SessionKind, StartRule
from tests.rehearsed import (
    DAY,
    FIRST,
    LAST,
    SECOND,
    SESSIONS,
    Telling,
    all_runs,
    first_rehearsal,
    second_rehearsal,
    third_rehearsal,
    visit_day,
)

RUNS = all_runs()


def matrix(visit=LAST, runs=RUNS, **options):
    return RunBook().matrix(visit, runs, **options)


def row(uid, told=None):
    return next(each for each in (told or matrix()).rows if each.item.uid == uid)


# What each item took in the four runs, in seconds; None was not known or not run. By hand from
# tests/rehearsed.py: 780 = 690 + 90 and 705 = 120 + 585 are the two attempts of the jump.
TIMES = {
    "w": (655, 680, None, 610),
    "v": (410, 410, None, 410),
    "st": (1120, 1015, 920, 930),
    "lv": (905, 790, None, 715),
    "x": (None, None, None, 185),
    "b": (615, 655, None, 600),
    "a": (640, 590, None, 605),
    "c": (745, 780, 620, 630),
    "d": (560, 705, None, 600),
    "br": (600, 600, None, 720),
    "e": (720, 610, None, 595),
    "f": (665, 640, None, 600),
    "ex": (1130, 930, 300, 905),
    "q": (1890, 2210, None, 2310),
    "t": (260, 290, None, 240),
    "g": (505, 470, None, None),
}
DIFFERENCES = {
    "w": (55, 80, None, 10),
    "v": (0, 0, None, 0),
    "st": (220, 115, 20, 30),
    "lv": (185, 70, None, -5),
    "x": (None, None, None, 5),
    "b": (15, 55, None, 0),
    "a": (40, -10, None, 5),
    "c": (145, 180, 20, 30),
    "d": (-40, 105, None, 0),
    "br": (0, 0, None, 120),
    "e": (120, 10, None, -5),
    "f": (65, 40, None, 0),
    "ex": (230, 30, -600, 5),
    "q": (-210, 110, None, 210),
    "t": (-40, -10, None, -60),
    "g": (25, -10, None, None),
}
# Count, last, shortest, longest, median, trend, last minus first; the broken-off 300 of "ex" is in none.
SPREADS = {
    "w": Spread(3, 610, 610, 680, 655, Trend.SHORTER, -45),
    "v": Spread(3, 410, 410, 410, 410, Trend.STEADY, 0),
    "st": Spread(4, 930, 920, 1120, 972, Trend.SHORTER, -190),
    "lv": Spread(3, 715, 715, 905, 790, Trend.SHORTER, -190),
    "x": Spread(1, 185, 185, 185),
    "b": Spread(3, 600, 600, 655, 615, Trend.VARYING, -15),
    "a": Spread(3, 605, 590, 640, 605, Trend.SHORTER, -35),
    "c": Spread(4, 630, 620, 780, 687, Trend.VARYING, -115),
    "d": Spread(3, 600, 560, 705, 600, Trend.VARYING, 40),
    "br": Spread(3, 720, 600, 720, 600, Trend.LONGER, 120),
    "e": Spread(3, 595, 595, 720, 610, Trend.SHORTER, -125),
    "f": Spread(3, 600, 600, 665, 640, Trend.SHORTER, -65),
    "ex": Spread(3, 905, 905, 1130, 930, Trend.SHORTER, -225),
    "q": Spread(3, 2310, 1890, 2310, 2210, Trend.LONGER, 420),
    "t": Spread(3, 240, 240, 290, 260, Trend.VARYING, -20),
    "g": Spread(2, 470, 470, 505, 487, Trend.SHORTER, -35),
}
COLUMNS = (
    # actual, planned of the same items, over, counted, without a length, interrupted, skipped
    Sum(11_420, 10_610, 810, 15),
    Sum(11_375, 10_610, 765, 15, skipped=1),
    Sum(1_540, 1_500, 40, 2, aside=1),
    Sum(10_655, 10_310, 345, 15),
)


def test_rows_follow_the_programme_of_now_then_what_only_older_runs_know():
    assert [each.item.uid for each in matrix().rows] == list(TIMES)
    assert [each.place for each in matrix().rows] == [*range(1, 16), None]


@pytest.mark.parametrize("uid", TIMES)
def test_times_stand_where_they_belong(uid):
    cells = row(uid).cells
    assert tuple(None if cell is None else cell.actual_s for cell in cells) == TIMES[uid]
    assert tuple(None if cell is None else cell.difference_s for cell in cells) == DIFFERENCES[uid]


@pytest.mark.parametrize("uid", SPREADS)
def test_spread_and_trend(uid):
    assert row(uid).spread == SPREADS[uid]


@pytest.mark.parametrize("place", range(4))
def test_sums_of_a_run(place):
    assert matrix().columns[place].sum == COLUMNS[place]


def test_what_is_known_of_each_run():
    told = matrix().columns
    assert [column.uid for column in told] == ["r1", "r2", "r3", "day"]
    assert [column.kind.value for column in told] == ["rehearsal"] * 3 + ["visit"]
    assert [column.rehearsal for column in told] == [1, 2, 3, None]
    assert [column.date for column in told] == [*(session.date for session in SESSIONS), DAY]
    assert [column.partial for column in told] == [False, False, True, False]
    assert [column.cut_short for column in told] == [False, False, True, False]
    # From the first start to the end, the pause of two minutes included.
    assert [column.lasted_s for column in told] == [11_540, 11_375, 1_840, 10_655]


def test_the_window_is_exceeded_by_whole_days_alone():
    told = matrix()
    assert told.window_s == 10_800
    assert [column.over_window_s for column in told.columns] == [620, 575, None, None]


def test_the_last_time_of_each_item_is_summed_against_the_plan_of_now():
    assert matrix().merged == Sum(10_655, 10_310, 345, 15)


def test_a_partial_run_merges_by_item():
    merged = matrix(SECOND, RUNS[:3]).merged
    # Run 2 but for the third and eighth item, which run 3 took anew: 11,375 - 1,015 - 780 + 920 + 620.
    assert (merged.actual_s, merged.planned_s, merged.counted) == (11_120, 10_610, 15)


def test_the_pause_is_no_speaking_time():
    cell = row("st").cells[0]
    (attempt,) = cell.attempts
    assert (attempt.speaking_s, attempt.paused_s, cell.paused_s) == (1120, 120, 120)


def test_the_jump_back_is_two_attempts_of_both_items():
    assert [a.speaking_s for a in row("c").cells[1].attempts] == [690, 90]
    assert [a.speaking_s for a in row("d").cells[1].attempts] == [120, 585]
    assert not row("d").cells[1].interrupted, "it was taken up again"


def test_the_skipped_item_says_why_and_counts_for_nothing():
    cell = row("x").cells[1]
    assert (cell.skipped, cell.reason, cell.actual_s) == (True, "ไฟล์ยังไม่มา", None)


def test_added_time_stands_at_its_item():
    assert [cell.added_s for cell in row("q").cells if cell] == [0, 0, 120]


def test_what_was_broken_off_is_shown_and_in_no_sum():
    cell = row("ex").cells[2]
    assert (cell.actual_s, cell.interrupted, cell.counted) == (300, True, False)
    assert row("g").cells[2].actual_s is None, "it was chosen and not reached"


def test_a_renamed_item_keeps_its_row_and_its_old_title_in_the_old_run():
    found = row("c")
    assert found.title == "ผลงานที่ 3 (ชื่อใหม่)"
    assert [cell.item.title for cell in found.cells][:2] == ["ผลงานที่ 3", "ผลงานที่ 3 (ชื่อใหม่)"]


def test_items_that_changed_places_say_where_they_stood():
    assert [cell.place for cell in row("a").cells if cell] == [5, 7, 7]


def test_a_removed_item_bears_its_last_title_and_has_no_plan_of_now():
    found = row("g")
    assert (found.title, found.place, found.planned_s) == ("ผลงานที่ 7", None, None)


def test_a_left_out_run_is_shown_and_counts_in_nothing_over_several():
    left_out = tuple(replace(run, left_out=run.uid == "r2") for run in RUNS)
    told = matrix(runs=left_out)
    assert row("st", told).cells[1].actual_s == 1015
    assert row("st", told).spread == Spread(3, 930, 920, 1120, 930, Trend.SHORTER, -190)
    assert (told.columns[1].left_out, told.columns[1].sum) == (True, COLUMNS[1])
    assert told.before_latest == 0


def test_a_later_run_never_alters_an_earlier_one():
    alone = matrix(FIRST, RUNS[:1])
    together = matrix()
    assert together.columns[0] == alone.columns[0]
    for each in alone.rows:
        assert row(each.item.uid, together).cells[0] == each.cells[0]


def test_the_day_is_held_against_the_last_run_with_most_of_its_items():
    told = matrix()
    assert (told.latest, told.before_latest) == (3, 1)
    assert matrix(runs=RUNS[2:]).before_latest == 0, "a partial run is better than none"
    assert matrix(runs=RUNS[:1]).before_latest is None
    assert matrix(runs=()).latest is None


def test_lengths_that_are_missing_are_counted():
    items = tuple(replace(item, duration_s=None) if item.uid in {"a", "b"} else item for item in FIRST.items)
    visit = replace(FIRST, items=items)
    told = Telling(visit, SESSIONS[0]).after(0, "start").each(600, 400, 950, 700, 100).after(50, "end")
    (column,) = matrix(visit, (told.run("r"),)).columns
    # Four items with a plan of 2,630 took 2,650; one without took 100; the last was broken off.
    assert column.sum == Sum(2_750, 2_630, 20, 5, unplanned=1, aside=1)


def test_a_run_that_goes_on_counts_what_is_over_and_is_not_the_latest():
    told = Telling(LAST, None).after(0, "start").each(610)
    told.now_ms += 100_000
    going = told.run("live")
    found = matrix(runs=(RUNS[0], going), live=("live", told.desk.state, told.now_ms))
    assert (found.columns[1].live, found.columns[1].cut_short) == (True, False)
    assert (row("v", found).cells[1].actual_s, row("v", found).cells[1].running) == (100, True)
    assert (row("w", found).spread.last_s, row("v", found).spread.count) == (610, 1)
    assert found.latest == 0


def test_a_run_that_was_only_opened_counts_for_nothing():
    told = matrix(runs=(Run("r", programme_of(LAST), 0),))
    assert (told.columns[0].counts, told.columns[0].date, told.latest) == (False, DAY, None)


def test_a_meeting_in_which_the_programme_was_run_is_one():
    meeting = Session("m", SessionKind.MEETING, date(2022, 7, 1))
    visit = replace(LAST, sessions=(meeting,))
    (column,) = matrix(visit, (Telling(visit, meeting).after(0, "start").run("r"),)).columns
    assert (column.kind, column.rehearsal) == (SessionKind.MEETING, None)


def test_an_item_before_the_day_opens_widens_the_window():
    early = Item("reg", "ลงทะเบียน", duration_s=1800, start_rule=StartRule.FIXED, start=time(8, 30))
    visit = replace(LAST, items=(early, *LAST.items))
    assert matrix(visit).window_s == 12_600


def test_without_hours_there_is_no_window():
    told = matrix(replace(LAST, end=None))
    assert (told.window_s, told.columns[0].over_window_s) == (None, None)


def test_the_runs_are_told_the_same_again():
    assert all_runs() == (first_rehearsal(), second_rehearsal(), third_rehearsal(), visit_day())
