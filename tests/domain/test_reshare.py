"""Sharing the rest of a day anew is offered within bounds, and proposed so that the day ends as it should."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import project
from pmqa_desk.domain.reshare import Change, aims, propose
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.time_sharing import is_protected
from pmqa_desk.domain.visit import Kind, Visit
from tests.runs import Desk, clock_ms, expected, item, late, programme

pytestmark = pytest.mark.usefixtures("machine_zone")


def _propose(desk: Desk, at: str):
    return propose(desk.state, desk.at(at))


def _becomes(proposal):
    return [change.becomes_s for change in proposal.changes]


def _shared(desk: Desk, at: str):
    """Take a proposal as the program does."""
    proposal = _propose(desk, at)
    items = proposal.applied_to(Visit("v", items=desk.state.items)).items
    return desk.command(clock_ms(at), Command(Do.RESHARE, items=items)).at(at)


def test_three_items_with_ten_minutes_less_share_in_proportion():
    desk = Desk(programme("09:00", 5, 15, 30, 3)).do("9:00", "start")
    assert _becomes(_propose(desk, "9:15")) == [11 * 60 + 52, 23 * 60 + 45, 2 * 60 + 23]
    assert late(_shared(desk, "9:15")) == 0


def test_two_items_with_five_minutes_less_share_in_proportion():
    desk = Desk(programme("09:00", 5, 25, 8)).do("9:00", "start")
    assert _becomes(_propose(desk, "9:10")) == [21 * 60 + 12, 6 * 60 + 48]


@pytest.mark.parametrize(
    ("at", "offered"),
    [("9:10:15", False), ("9:10:16", True), ("9:25", True), ("9:25:01", False)],
)
def test_offered_from_above_fifteen_seconds_up_to_fifteen_minutes(at, offered):
    desk = Desk(programme("09:00", 10, 60)).do("9:00", "start")
    assert bool(aims(desk.at(at))) is offered


@pytest.mark.parametrize(("began", "offered"), [("8:59:45", False), ("8:59:44", True), ("8:45", True)])
def test_early_day_is_offered_its_time_back(began, offered):
    desk = Desk(programme("09:00", 10, 60)).do(began, "start")
    assert bool(aims(desk.at(began))) is offered


def test_time_gained_goes_to_what_is_still_to_come():
    desk = Desk(programme("09:00", 10, 20, 40)).do("8:54", "start")
    assert _becomes(_propose(desk, "8:55")) == [1320, 2640]
    assert late(_shared(desk, "8:55")) == 0


def test_nothing_is_offered_on_time_out_of_bounds_or_unknown():
    on_time = Desk(programme("09:00", 10, 20)).do("9:00", "start")
    open_end = Desk(programme("09:00", 10, None)).do("9:05", "start")
    ended = Desk(programme("09:00", 10)).do("9:05", "start").do("9:20", "end")
    for desk, at in ((on_time, "9:01"), (open_end, "9:06"), (ended, "9:21")):
        with pytest.raises(DeskError, match="15 seconds to 15 minutes"):
            _propose(desk, at)


def test_what_runs_keeps_its_length():
    desk = Desk(programme("09:00", 30, 30)).do("9:05", "start")
    assert [change.uid for change in _propose(desk, "9:06").changes] == ["2"]


def test_questions_thanks_and_fixed_items_are_never_cut():
    questions = replace(item("", 20), kind=Kind.QUESTIONS)
    desk = Desk(programme("09:00", 5, 20, questions, item("", 10, fixed="09:45"), 20)).do("9:05", "start")
    proposal = _propose(desk, "9:06")
    # Five minutes late push the fixed item by five: what comes before it gives them, and the rest stays.
    assert proposal.changes == (Change("2", 1200, 900),)
    assert expected(_shared(desk, "9:06"))[3:] == ["9:45", "9:55", "10:15"]


def test_lateness_that_a_gap_takes_up_costs_nobody_anything():
    desk = Desk(programme("09:00", 10, item("", 10, fixed="09:30"), 20)).do("9:00", "start")
    desk.do("9:32", "next")
    assert [change.uid for change in _propose(desk, "9:33").changes] == ["3"]


def test_what_cannot_be_given_before_a_fixed_start_is_given_behind_it():
    desk = Desk(programme("09:00", 5, 2, item("", 10, fixed="09:07"), 20)).do("9:03", "start")
    proposal = _propose(desk, "9:04")
    assert proposal.changes == (Change("2", 120, 60), Change("4", 1200, 1080))


def test_finish_at_item_takes_lateness_up_before_anybody_gives():
    desk = Desk(programme("09:00", 5, 10, item("", until="09:30"), 20)).do("9:20", "start")
    # 9:35 would be the end of item 2; the finish-at item has nothing left, five minutes are passed on.
    assert _propose(desk, "9:21").changes == (Change("2", 600, 300),)


def test_end_aimed_at_is_the_limit_where_the_plan_passes_it():
    desk = Desk(programme("09:00", 10, 60, end="10:05")).do("9:00", "start")
    view = desk.at("9:01")
    assert [(aim.end_ms, aim.deviation_ms) for aim in aims(view)] == [(clock_ms("10:05"), 300_000)]
    assert expected(_shared(desk, "9:01"))[-1] == "10:05"


def test_plan_out_of_reach_leaves_the_limit_to_aim_at():
    desk = Desk(programme("09:00", 10, 60, end="10:20")).do("9:15", "start")
    assert [aim.deviation_ms for aim in aims(desk.at("9:15"))] == [900_000, 300_000]
    late_by_more = Desk(programme("09:00", 10, 60, end="10:20")).do("9:20", "start")
    assert [aim.deviation_ms for aim in aims(late_by_more.at("9:20"))] == [600_000]
    short = Desk(programme("09:00", 20, 11, end="09:40")).do("9:14", "start")
    assert _propose(short, "9:14").changes == (Change("2", 660, 360),)


def test_limit_that_is_kept_with_room_offers_nothing_to_a_plan_that_passes_it():
    desk = Desk(programme("09:00", 10, 60, end="10:05")).do("9:00", "start").lengthen("9:01", 2, 30)
    assert aims(desk.at("9:02")) == ()


def test_moved_rehearsal_is_shared_in_its_moved_plan():
    laid = replace(programme("09:00", 10, 20, 40, end="10:30"), rehearsal=True)
    desk = Desk(laid).do("13:00", "start")
    assert _becomes(_propose(desk, "13:16")) == [1080, 2160]
    assert expected(_shared(desk, "13:16"))[-1] == "14:10"


def test_sentence_says_the_least_that_would_do():
    desk = Desk(programme("09:00", 10, replace(item("", 20), protected=True), 5)).do("9:10", "start")
    with pytest.raises(DeskError, match="at least 6 minutes more"):
        _propose(desk, "9:10")


def test_early_day_of_protected_items_says_that_none_can_take_the_time():
    desk = Desk(programme("09:00", 10, replace(item("", 20), protected=True))).do("8:50", "start")
    with pytest.raises(DeskError, match="No item can take"):
        _propose(desk, "8:50")


def test_run_not_begun_is_shared_into_its_limit():
    desk = Desk(programme("09:00", 30, 30, end="09:50"))
    assert _becomes(_propose(desk, "8:55")) == [1500, 1500]
    assert expected(_shared(desk, "8:55"))[-1] == "9:50"


def test_total_says_how_much_shorter_all_become():
    assert _propose(Desk(programme("09:00", 5, 25, 8)).do("9:00", "start"), "9:10").total_s == -300


_lengths = st.lists(
    st.one_of(
        st.integers(1, 30),
        st.builds(lambda m: replace(item("", m), kind=Kind.QUESTIONS), st.integers(1, 30)),
        st.builds(lambda m, p: replace(item("", m), priority=p), st.integers(1, 30), st.integers(1, 9)),
        st.builds(
            lambda m, at: item("", m, fixed=at),
            st.integers(1, 9),
            st.sampled_from(["09:20", "09:50", "10:30"]),
        ),
        st.builds(lambda at: item("", until=at), st.sampled_from(["09:40", "10:10"])),
    ),
    min_size=1,
    max_size=7,
)


@given(_lengths, st.integers(-900, 900), st.sampled_from([None, "10:00", "11:00"]))
def test_day_ends_where_it_was_aimed_at_and_protected_items_stay(lengths, off_s, end):
    desk = Desk(programme("09:00", 5, *lengths, end=end))
    start = clock_ms("9:00") + off_s * 1000
    desk.command(start, Command(Do.START))
    now = start + 1234
    try:
        proposal = propose(desk.state, project(desk.state, now))
    except DeskError:
        return
    before = {each.uid: each for each in desk.state.items}
    assert not any(is_protected(before[change.uid]) for change in proposal.changes)
    late_day = proposal.aim.deviation_ms > 0
    assert all((change.becomes_s < change.was_s) is late_day for change in proposal.changes)
    items = proposal.applied_to(Visit("v", items=desk.state.items)).items
    desk.command(now, Command(Do.RESHARE, items=items))
    reached = project(desk.state, now).expected_end_ms
    assert reached <= proposal.aim.end_ms
    assert late_day or proposal.aim.end_ms - reached < 1000
