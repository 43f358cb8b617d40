"""What is expected from now on, each rule with the numbers of its case, in four time zones."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from tests.runs import Desk, by_uid, clock, expected, item, late, left, minutes, programme

pytestmark = pytest.mark.usefixtures("machine_zone")


def _latest(view):
    return [clock(each.latest_start_ms) for each in view.items]


def test_t4_what_follows_an_overrun_is_expected_now():
    desk = Desk(programme("10:00", 5, 5)).do("10:00", "start")
    assert expected(desk.at("10:08")) == ["10:00", "10:08", "10:13"]


def test_t5_linked_items_follow_a_late_start():
    view = Desk(programme("15:00", 10, 10, 10)).do("15:05", "start").at("15:06")
    assert (expected(view), late(view)) == (["15:05", "15:15", "15:25", "15:35"], 5)


def test_t5_linked_items_follow_an_early_start():
    view = Desk(programme("15:00", 10, 10, 10)).do("14:55", "start").at("14:56")
    assert (expected(view), late(view)) == (["14:55", "15:05", "15:15", "15:25"], -5)


FIXED = programme("15:00", 10, item("2", 10, fixed="15:15"))


def test_t6_fixed_item_waits_for_its_time():
    second = by_uid(Desk(FIXED).do("15:02", "start").at("15:03"), 2)
    assert (clock(second.expected_start_ms), minutes(second.gap_ms), second.overlap_ms) == ("15:15", 3, 0)


def test_t6_fixed_item_pushed_past_its_time_bears_the_overlap():
    second = by_uid(Desk(FIXED).do("15:08", "start").at("15:09"), 2)
    assert (clock(second.expected_start_ms), minutes(second.overlap_ms)) == ("15:18", 3)
    assert (minutes(second.lateness_ms), second.gap_ms) == (3, 0)


def test_t6_fixed_item_begun_late_keeps_its_overlap():
    second = by_uid(Desk(FIXED).do("15:08", "start").do("15:18", "next").at("15:20"), 2)
    assert (clock(second.expected_start_ms), minutes(second.overlap_ms)) == ("15:18", 3)


FINISH = programme("15:05", 10, item("2", until="15:25"), 5)


def test_t7_lateness_shortens_a_finish_at_item():
    desk = Desk(FINISH).do("15:05", "start").do("15:20", "next")
    assert left(desk.at("15:20")) == 5
    assert expected(desk.at("15:20")) == ["15:05", "15:20", "15:25", "15:30"]
    assert late(desk.at("15:20")) == 0


def test_t7_finish_at_item_past_its_finish_has_nothing_left_and_passes_the_rest_on():
    desk = Desk(programme("15:00", 10, item("2", until="15:15"), 5)).do("15:00", "start").do("15:20", "next")
    view = desk.at("15:20")
    assert (left(view), late(view)) == (0, 5)
    assert clock(by_uid(view, 3).expected_start_ms) == "15:20"


def test_t7_finish_at_item_still_to_come_is_shortened_too():
    view = Desk(FINISH).do("15:05", "start").at("15:20")
    assert expected(view) == ["15:05", "15:20", "15:25", "15:30"]


def test_t7_early_start_does_not_lengthen_a_finish_at_item():
    desk = Desk(FINISH).do("15:05", "start").do("15:10", "next")
    assert left(desk.at("15:10")) == 10
    assert late(desk.at("15:10")) == -5


def test_t7_later_finish_is_asked_for_by_an_edit():
    desk = Desk(FINISH).do("15:05", "start").do("15:15", "next")
    later = [replace(i, finish=time(15, 40)) if i.uid == "2" else i for i in FINISH.items]
    assert left(desk.edit("15:16", *later).at("15:20")) == 20


def test_t7_edit_of_another_item_does_not_lengthen_a_finish_at_item():
    desk = Desk(FINISH).do("15:05", "start").lengthen("15:06", 1, 5).do("15:10", "next")
    assert left(desk.at("15:10")) == 10


def test_t7_item_given_a_finish_during_the_run_lasts_until_then():
    desk = Desk(programme("15:00", 10, 5, 5)).do("15:00", "start")
    bound = replace(item("2", 5, until="15:25"))
    view = desk.edit("15:01", desk.state.items[0], bound, desk.state.items[2]).at("15:01")
    assert expected(view) == ["15:00", "15:10", "15:25", "15:30"]


def test_t7_pause_does_not_freeze_what_is_left_of_a_finish_at_item():
    desk = Desk(FINISH).do("15:05", "start").do("15:15", "next").do("15:17", "pause")
    view = desk.at("15:20")
    assert (left(view), minutes(view.speaking_ms), late(view)) == (5, 2, 0)


def test_t7_added_time_moves_the_finish():
    desk = Desk(FINISH).do("15:05", "start").do("15:15", "next").do("15:20", "add", seconds=120)
    view = desk.at("15:20")
    assert (left(view), late(view), expected(view)[-2:]) == (7, 2, ["15:27", "15:32"])


def test_t8_gap_before_a_fixed_item_absorbs_lateness():
    laid = programme("09:00", 30, item("2", 30, fixed="09:45"))
    view = Desk(laid).do("09:20", "start").at("09:20")
    assert [minutes(each.lateness_ms) for each in view.items] == [20, 5]
    assert late(view) == 5


def test_t11_fixed_item_that_cannot_be_met_is_flagged_while_there_is_time():
    laid = programme("09:00", 20, 25, 15, item("4", 10, fixed="10:00"))
    view = Desk(laid).do("09:00", "start").do("09:20", "next").at("09:50")
    assert minutes(by_uid(view, 4).overlap_ms) == 5
    assert clock(by_uid(view, 4).expected_start_ms) == "10:05"


def test_t13_slack_is_what_lies_between_the_end_and_the_limit():
    view = Desk(programme("15:00", 10, 10, 10, end="15:40")).at("14:50")
    assert (clock(view.limit_ms), minutes(view.slack_ms)) == ("15:40", 10)
    assert _latest(view) == ["15:10", "15:20", "15:30"]


def test_t13_latest_start_reaches_across_a_gap():
    laid = programme("09:00", 30, item("2", 30, fixed="10:00"), end="10:45")
    assert _latest(Desk(laid).at("08:00")) == ["9:45", "10:15"]


def test_t13_finish_at_item_gives_way_before_the_limit_is_missed():
    laid = programme("09:00", 30, item("2", until="10:00"), 30, end="10:45")
    assert _latest(Desk(laid).at("08:00")) == ["9:45", "10:15", "10:15"]


def test_t13_finish_at_item_that_ends_after_the_limit_needs_its_planned_length():
    laid = programme("09:00", 30, item("2", until="10:00"), end="09:50")
    assert _latest(Desk(laid).at("08:00")) == ["8:50", "9:20"]


def test_t13_latest_starts_of_a_moved_plan_are_held_against_the_moved_finish():
    laid = programme("09:00", 30, item("2", until="10:00"), end="09:50")
    view = Desk(laid).do("18:00", "start").at("18:00", moved=True)
    assert _latest(view) == [None, "18:20"]


def test_t13_latest_starts_are_of_what_is_still_to_come():
    desk = Desk(programme("15:00", 10, 10, 10, end="15:40")).do("15:00", "start").do("15:01", "skip", 2)
    assert _latest(desk.at("15:02")) == [None, None, "15:30"]
    assert _latest(desk.do("15:03", "end").at("15:03")) == [None, None, None]


def test_t13_missing_length_leaves_what_comes_before_it_without_a_latest_start():
    laid = programme("15:00", 10, None, 10, end="15:40")
    assert _latest(Desk(laid).at("14:00")) == [None, None, "15:30"]


def test_t13_missed_limit_is_a_negative_slack():
    view = Desk(programme("15:00", 30, end="15:40")).do("15:20", "start").at("15:20")
    assert minutes(view.slack_ms) == -10


def test_t26_item_without_a_length_has_no_remaining_time_and_no_urgency():
    view = Desk(programme("13:00", None, 5)).do("13:00", "start").at("13:07")
    assert (view.remaining_ms, view.length_s, view.urgency) == (None, None, None)
    assert minutes(view.speaking_ms) == 7


def test_t26_nothing_is_expected_after_a_missing_length_until_a_fixed_item():
    laid = programme("13:00", 10, None, 3, item("4", 5, fixed="14:00"))
    view = Desk(laid).do("13:00", "start").at("13:01")
    assert expected(view) == ["13:00", "13:10", None, "14:00", "14:05"]
    assert late(view) is None


def test_t26_case_of_the_rules():
    view = Desk(programme("13:00", 10, None, item("3", 5, fixed="14:00"))).at("12:00")
    assert expected(view) == ["13:00", "13:10", "14:00", "14:05"]
    assert (clock(view.planned_end_ms), late(view)) == ("14:05", None)


def test_t26_lateness_is_known_again_once_the_missing_length_is_past():
    laid = programme("13:00", 10, None, item("3", 5, fixed="14:00"))
    desk = Desk(laid).do("13:00", "start").do("13:10", "next")
    assert late(desk.at("13:30")) is None
    assert late(desk.do("13:50", "finish").at("13:55")) == 0
    assert late(desk.do("14:03", "next").at("14:03")) == 3


def test_t26_skipped_missing_length_is_not_ahead():
    desk = Desk(programme("13:00", 10, None, item("3", 5, fixed="14:00"))).do("13:00", "start")
    assert late(desk.do("13:01", "skip", 2).at("13:02")) == 0


def test_t26_plan_without_an_end_has_no_lateness():
    desk = Desk(programme("13:00", 10, None)).do("13:00", "start")
    assert late(desk.at("13:01")) is None
    assert late(desk.do("13:02", "end").at("13:02")) is None


def test_t26_finish_at_without_a_finish_or_a_length_is_a_missing_length():
    bare = replace(item("2", until="13:30"), finish=None)
    view = Desk(programme("13:00", 10, bare, item("3", 5, fixed="14:00"))).do("13:00", "start").at("13:01")
    assert late(view) is None


def test_t26_fixed_item_after_an_open_end_is_expected_now_at_the_earliest():
    desk = Desk(programme("13:00", None, item("2", 5, fixed="14:00"))).do("13:00", "start")
    second = by_uid(desk.at("14:10"), 2)
    assert (clock(second.expected_start_ms), minutes(second.overlap_ms)) == ("14:10", 10)


def test_t26_fixed_item_after_an_open_end_is_not_expected_before_what_precedes_it():
    laid = programme("09:00", 30, None, item("3", 5, fixed="09:10"))
    third = by_uid(Desk(laid).at("08:00"), 3)
    assert (clock(third.expected_start_ms), minutes(third.overlap_ms)) == ("9:30", 20)


def test_t26_time_added_to_an_item_without_a_length_stays_without_a_length():
    desk = Desk(programme("13:00", None)).do("13:00", "start").do("13:01", "add", seconds=60)
    assert left(desk.at("13:02")) is None


def test_t26_length_given_during_the_run_counts_at_once():
    desk = Desk(programme("13:00", None, 5)).do("13:00", "start").lengthen("13:02", 1, 10)
    assert (left(desk.at("13:02")), expected(desk.at("13:02"))) == (8, ["13:00", "13:10", "13:15"])


def test_between_items_what_follows_is_expected_now():
    desk = Desk(programme("09:00", 10, 10)).do("09:00", "start").do("09:08", "finish")
    assert expected(desk.at("09:08")) == ["9:00", "9:08", "9:18"]
    assert (expected(desk.at("09:13")), late(desk.at("09:13"))) == (["9:00", "9:13", "9:23"], 3)
