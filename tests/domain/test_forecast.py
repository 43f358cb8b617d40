"""The rules of the run clock, each with the numbers of its case, on machines of four time zones."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from pmqa_desk.domain.forecast import Marks, Urgency, marks_of, project, urgency
from pmqa_desk.domain.run import Phase, begin
from tests.runs import Desk, by_uid, clock, clock_ms, expected, item, late, left, minutes, programme

pytestmark = pytest.mark.usefixtures("machine_zone")


def test_t1_ten_minute_item_has_seven_left_after_three():
    assert left(Desk(programme("10:00", 10)).do("10:00", "start").at("10:03")) == 7


def test_t2_pause_is_no_speaking_time():
    desk = Desk(programme("10:00", 10)).do("10:00", "start").do("10:02", "pause")
    assert minutes(desk.at("10:05").speaking_ms) == 2
    assert minutes(desk.do("10:07", "resume").at("10:08").speaking_ms) == 3


def test_t2_pause_moves_finish_and_lateness():
    desk = Desk(programme("10:00", 10, 5)).do("10:00", "start").do("10:02", "pause").do("10:07", "resume")
    view = desk.at("10:08")
    assert (left(view), late(view)) == (7, 5)
    assert expected(view) == ["10:00", "10:15", "10:20"]


def test_t2_remaining_is_frozen_and_lateness_grows_each_second_of_a_pause():
    desk = Desk(programme("10:00", 10)).do("10:00", "start").do("10:02", "pause")
    views = [desk.at(at) for at in ("10:02:01", "10:02:02", "10:05")]
    assert [left(view) for view in views] == [8, 8, 8]
    assert [view.lateness_ms for view in views] == [1000, 2000, 180_000]
    assert [view.held_ms for view in views] == [1000, 2000, 180_000]


def test_t2_pause_in_overrun_keeps_the_overrun_and_grows_lateness():
    desk = Desk(programme("10:00", 10)).do("10:00", "start").do("10:11", "pause")
    assert [(left(v), late(v)) for v in (desk.at("10:11"), desk.at("10:14"))] == [(-1, 1), (-1, 4)]


def test_t3_ten_seconds_added_are_ten_seconds_more_of_lateness():
    desk = Desk(programme("10:00", 10)).do("10:00:50", "start")
    assert desk.at("10:02").lateness_ms == 50_000
    assert desk.do("10:02", "add", seconds=10).at("10:02").lateness_ms == 60_000


def test_t3_time_taken_away_may_make_an_overrun_and_time_given_end_it():
    desk = Desk(programme("10:00", 10)).do("10:00", "start")
    assert left(desk.at("10:06")) == 4
    view = desk.do("10:06", "add", seconds=-300).at("10:06")
    assert (left(view), view.urgency, late(view)) == (-1, Urgency.OVER, -4)
    view = desk.do("10:06", "add", seconds=120).at("10:06")
    assert (left(view), view.urgency) == (1, Urgency.WARNING)


def test_t3_time_added_can_be_undone():
    desk = Desk(programme("10:00", 10)).do("10:00", "start").do("10:02", "add", seconds=90)
    assert (desk.at("10:02").length_s, left(desk.undo("10:02").at("10:02"))) == (690, 8)


def test_t4_overrun_keeps_counting_and_nothing_advances():
    desk = Desk(programme("10:00", 5, 5)).do("10:00", "start")
    view = desk.at("10:05:07")
    assert (view.remaining_ms, view.place, view.phase) == (-7000, 0, Phase.RUNNING)
    assert desk.at("11:00").place == 0


def test_t9_skipped_item_takes_no_time():
    desk = Desk(programme("09:00", 5, 10, 15)).do("09:00", "start").do("09:01", "skip", 2, reason="ไม่มา")
    view = desk.at("09:02")
    assert expected(view) == ["9:00", None, "9:05", "9:20"]
    assert (by_uid(view, 2).skip.reason, clock(by_uid(view, 2).skip.at_ms)) == ("ไม่มา", "9:01")


@pytest.mark.parametrize(
    ("skipped", "times"),
    [
        ((1,), [None, "9:00", "9:10", "9:25"]),
        ((3,), ["9:00", "9:05", None, "9:15"]),
        ((1, 2, 3), [None, None, None, "9:00"]),
    ],
)
def test_t9_items_may_be_skipped_before_the_start(skipped, times):
    desk = Desk(programme("09:00", 5, 10, 15))
    for place in skipped:
        desk.do("08:50", "skip", place)
    assert expected(desk.at("08:55")) == times


TEN = programme("09:00", 5, 10, 15)


def _jumped():
    return Desk(TEN).do("09:00", "start").do("09:02", "jump", 3).do("09:15", "jump", 1)


def test_t10_jump_back_starts_a_new_attempt_with_the_whole_length():
    view = _jumped().at("09:15")
    assert (left(view), expected(view)) == (5, ["9:15", "9:20", "9:30", "9:45"])


def test_t10_actual_time_is_the_sum_of_all_attempts():
    view = _jumped().at("09:18")
    assert [minutes(each.actual_ms) for each in view.items] == [5, 0, 13]
    assert [len(each.attempts) for each in view.items] == [2, 0, 1]
    assert clock(by_uid(view, 1).actual_start_ms) == "9:00"


def test_t10_item_that_a_jump_passed_counts_nothing_and_is_not_skipped():
    second = by_uid(Desk(TEN).do("09:00", "start").do("09:02", "jump", 3).at("09:03"), 2)
    assert (second.actual_ms, second.skip, second.expected_start_ms) == (0, None, None)


def test_t10_time_added_belongs_to_its_attempt():
    desk = Desk(TEN).do("09:00", "start").do("09:01", "add", seconds=60).do("09:02", "next")
    assert left(desk.do("09:03", "back").at("09:03")) == 5


def test_t12_hour_late_all_on_plan_is_relatively_on_time():
    view = Desk(programme("09:00", 30, 30)).do("10:00", "start").at("10:10")
    assert (late(view), minutes(view.relative_lateness_ms)) == (60, 0)


WITH_CLOCKS = programme("09:00", 30, item("2", 30, fixed="09:45"), item("3", until="10:45"), 5)


def test_t12_fixed_and_finish_at_times_move_with_the_relative_plan():
    view = Desk(WITH_CLOCKS).do("09:40", "start").at("09:40")
    assert (late(view), minutes(view.relative_lateness_ms)) == (0, 0)
    assert expected(view) == ["9:40", "10:10", "10:40", "10:45", "10:50"]


def test_t12_relative_lateness_grows_where_the_moved_plan_is_not_kept():
    desk = Desk(WITH_CLOCKS).do("09:40", "start").do("10:30", "next").do("11:05", "next").do("11:30", "next")
    assert minutes(desk.at("11:30").relative_lateness_ms) == 5


REHEARSAL = replace(WITH_CLOCKS, rehearsal=True)


def test_t12_rehearsal_at_another_hour_is_forecast_in_the_moved_plan():
    view = Desk(REHEARSAL).do("18:00", "start").at("18:00")
    assert expected(view) == ["18:00", "18:45", "19:15", "19:45", "19:50"]
    assert (minutes(view.shift_ms), minutes(view.relative_lateness_ms)) == (540, 0)


def test_t12_lateness_of_a_moved_rehearsal_is_its_expected_end_less_the_planned_end():
    desk = Desk(REHEARSAL).do("18:00", "start").do("18:50", "next")
    view = desk.at("18:50")
    assert view.lateness_ms == view.expected_end_ms - view.planned_end_ms
    assert view.lateness_ms == view.relative_lateness_ms + view.shift_ms


@pytest.mark.parametrize(("start", "moved"), [("9:30", 0), ("9:30:01", 1), ("8:30", 0), ("8:29:59", 1)])
def test_t12_rehearsal_begun_within_half_an_hour_is_not_moved(start, moved):
    assert bool(Desk(REHEARSAL).do(start, "start").at("10:00").shift_ms) == bool(moved)


def test_t12_half_hour_counts_from_the_sessions_start_not_from_an_early_first_item():
    laid = replace(programme("09:00", item("1", 5, fixed="08:00"), 30), rehearsal=True)
    assert Desk(laid).do("09:10", "start").at("09:10").shift_ms == 0


def test_t12_switch_moves_a_real_visit_and_keeps_a_rehearsal():
    assert minutes(Desk(WITH_CLOCKS).do("10:00", "start").at("10:00", moved=True).shift_ms) == 60
    assert Desk(REHEARSAL).do("18:00", "start").at("18:00", moved=False).shift_ms == 0


def test_t12_limit_moves_with_the_plan():
    desk = Desk(replace(REHEARSAL, end=time(11))).do("18:00", "start")
    assert (clock(desk.at("18:00").limit_ms), minutes(desk.at("18:00").slack_ms)) == ("20:00", 10)


def test_t14_shortened_past_pays_for_a_lengthened_item():
    desk = Desk(programme("09:00", 10, 10, 10)).do("08:58", "start").do("09:06", "next")
    assert late(desk.at("09:06")) == -4
    view = desk.lengthen("09:06", 2, 14).at("09:06")
    assert minutes(by_uid(view, 3).lateness_ms) == 0
    assert (by_uid(view, 2).planned_s, left(view), late(view)) == (600, 14, 0)


def test_t14_edit_changes_expected_and_never_planned_times():
    desk = Desk(programme("09:00", 10, 10, 10)).do("09:00", "start")
    planned = [(each.planned_start_ms, each.planned_s) for each in desk.at("09:01").items]
    view = desk.lengthen("09:01", 2, 20).at("09:01")
    assert [(each.planned_start_ms, each.planned_s) for each in view.items] == planned
    assert (expected(view), late(view)) == (["9:00", "9:10", "9:30", "9:40"], 10)


def test_t14_inserted_item_has_no_planned_time_and_makes_the_day_late():
    desk = Desk(programme("09:00", 10, 10)).do("09:00", "start")
    first, second = desk.state.items
    view = desk.edit("09:01", first, item("new", 5), second).at("09:01")
    assert (by_uid(view, "new").planned_start_ms, by_uid(view, "new").planned_s) == (None, None)
    assert (expected(view), late(view)) == (["9:00", "9:10", "9:15", "9:25"], 5)


def test_t14_removed_item_makes_the_day_early():
    desk = Desk(programme("09:00", 10, 10, 10)).do("09:00", "start")
    first, _second, third = desk.state.items
    view = desk.edit("09:01", first, third).at("09:01")
    assert (expected(view), late(view)) == (["9:00", "9:10", "9:20"], -10)


def test_t14_order_of_what_is_to_come_takes_effect_at_once():
    desk = Desk(programme("09:00", 10, 5, 20)).do("09:00", "start")
    first, second, third = desk.state.items
    view = desk.edit("09:01", first, third, second).at("09:01")
    assert [each.item.uid for each in view.items] == ["1", "3", "2"]
    assert expected(view) == ["9:00", "9:10", "9:30", "9:35"]


def test_t14_first_item_put_in_before_the_start_begins_the_day():
    desk = Desk(programme("09:00", 10))
    view = desk.edit("07:00", item("new", 20, fixed="08:30"), *desk.state.items).at("07:00")
    assert expected(view) == ["8:30", "8:50", "9:00"]


def test_t15_everything_is_from_plan_until_the_start_however_late():
    desk = Desk(programme("09:00", 10, 10, item("3", 5, fixed="09:30")))
    assert expected(desk.at("09:25")) == ["9:00", "9:10", "9:30", "9:35"]
    assert (late(desk.at("09:25")), desk.at("09:25").place) == (0, None)


def test_t15_run_may_start_at_any_item():
    view = Desk(programme("09:00", 5, 10, 15)).do("09:10", "start", 3).at("09:11")
    assert (expected(view), late(view)) == ([None, None, "9:10", "9:25"], -5)


def test_t16_item_across_midnight_has_four_minutes_left_at_one_past():
    desk = Desk(programme("23:55", 10)).do("23:55", "start")
    assert left(desk.at("+0:01")) == 4


def test_t16_paused_item_across_midnight_has_what_was_left():
    desk = Desk(programme("23:55", 10)).do("23:55", "start").do("+0:01", "pause")
    assert (left(desk.at("+0:01")), left(desk.at("+0:20"))) == (4, 4)


def test_t16_day_across_midnight_is_on_time():
    laid = programme("23:50", 5, 10, item("3", 5, fixed="00:05"), end="00:15")
    view = Desk(laid).do("23:50", "start").do("23:55", "next").at("+0:01")
    assert (expected(view), late(view)) == (["23:50", "23:55", "+0:05", "+0:10"], 0)
    assert (clock(view.limit_ms), minutes(view.slack_ms)) == ("+0:15", 5)


def test_t19_time_goes_on_while_the_program_is_gone():
    desk = Desk(programme("10:00", 10)).do("10:00", "start")
    view = desk.at("10:05")
    assert (left(view), view.place, view.phase) == (5, 0, Phase.RUNNING)


def test_after_the_last_item_the_expected_end_is_when_it_ended():
    desk = Desk(programme("09:00", 10)).do("09:00", "start").do("09:12", "finish")
    assert (clock(desk.at("09:40").expected_end_ms), late(desk.at("09:40"))) == ("9:12", 2)


def test_lateness_of_an_ended_run_is_its_actual_end_less_the_planned_end():
    desk = Desk(programme("09:00", 10)).do("10:00", "start").do("10:12", "finish").do("10:15", "end")
    view = desk.at("12:00")
    assert (clock(view.expected_end_ms), late(view), minutes(view.relative_lateness_ms)) == ("10:15", 65, 5)


def test_begun_and_skipped_item_keeps_its_actual_start_as_expected():
    desk = Desk(programme("09:00", 10, 10)).do("09:01", "start").do("09:03", "skip", 1)
    first = by_uid(desk.at("09:04"), 1)
    assert (clock(first.expected_start_ms), minutes(first.actual_ms)) == ("9:01", 2)


def test_programme_without_a_start_has_no_lateness_but_remaining_time():
    view = Desk(replace(programme("09:00", 10, 10), start=None)).do("09:00", "start").at("09:04")
    assert (left(view), late(view), view.relative_lateness_ms) == (6, None, None)
    assert expected(view) == ["9:00", "9:10", "9:20"]


def test_empty_programme_can_be_looked_at():
    view = Desk(programme("09:00")).at("09:00")
    assert (view.items, view.lateness_ms, view.next, view.current) == ((), None, None, None)


def test_view_names_the_running_item_and_the_next():
    desk = Desk(programme("09:00", 5, 5, 5)).do("09:00", "start").do("09:00", "skip", 2)
    view = desk.at("09:01")
    assert (view.current.item.uid, view.next.item.uid) == ("1", "3")
    between = desk.do("09:05", "finish").at("09:06")
    assert (between.current, between.next.item.uid) == (None, "3")


def test_shown_lateness_is_relative_in_a_moved_plan_only():
    desk = Desk(programme("09:00", 10)).do("10:00", "start")
    assert minutes(desk.at("10:01").shown_lateness_ms) == 60
    assert minutes(desk.at("10:01", moved=True).shown_lateness_ms) == 0


@pytest.mark.parametrize(
    ("seconds", "urge"),
    [(121, "normal"), (120, "warning"), (61, "warning"), (60, "danger"), (1, "danger"), (0, "over")],
)
def test_urgency_follows_a_fifth_and_a_tenth_of_the_length(seconds, urge):
    assert urgency(seconds * 1000, marks_of(item("a", 10), 600)) == urge


@pytest.mark.parametrize(
    ("seconds", "urge"),
    [(91, "normal"), (90, "warning"), (31, "warning"), (30, "danger"), (0, "over")],
)
def test_urgency_follows_the_items_own_marks(seconds, urge):
    marked = replace(item("a", 10), warning_s=90, danger_s=30)
    assert urgency(seconds * 1000, marks_of(marked, 600)) == urge


def test_mark_left_open_follows_the_length_as_it_has_become():
    desk = Desk(programme("09:00", replace(item("", 10), danger_s=30))).do("9:00", "start")
    assert desk.at("9:01").marks == Marks(120_000, 30_000)
    assert desk.do("9:02", "add", seconds=300).at("9:03").marks == Marks(180_000, 30_000)


def test_mark_of_nothing_left_is_never_reached():
    silent = replace(item("a", 10), warning_s=0, danger_s=0)
    assert urgency(1, marks_of(silent, 600)) == "normal"


def test_nothing_that_runs_has_no_marks():
    desk = Desk(programme("09:00", 10, None))
    assert desk.at("9:00").marks is None
    assert desk.do("9:00", "jump", 2).at("9:01").marks is None


def test_view_depends_on_nothing_but_state_and_instant():
    state = begin(programme("09:00", 10))
    assert project(state, clock_ms("09:00")) == project(state, clock_ms("09:00"))


def test_item_without_a_planned_or_an_expected_start_has_no_lateness_of_its_own():
    view = Desk(programme("09:00", 10, None, 5)).do("09:00", "start").at("09:01")
    assert [minutes(each.lateness_ms) for each in view.items] == [0, 0, None]
