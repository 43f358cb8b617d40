"""Which items a partial run holds, and how they are laid and measured."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import project
from pmqa_desk.domain.partial_runs import chosen_items, items_from
from pmqa_desk.domain.programme import lay, limit_ms, programme_of
from pmqa_desk.domain.visit import Session, SessionKind
from tests.runs import Desk, clock, clock_ms, item, programme
from tests.visits import PLAIN_VISIT


def test_the_chosen_stand_in_the_order_of_the_programme():
    assert chosen_items(PLAIN_VISIT, ["c", "gone", "a"]) == ("a", "c")


@pytest.mark.parametrize("uids", [(), ("c", "b", "a")])
def test_none_or_all_is_no_choice(uids):
    assert chosen_items(PLAIN_VISIT, uids) == ()


def test_items_that_are_gone_are_refused():
    with pytest.raises(DeskError, match="no longer in the programme"):
        chosen_items(PLAIN_VISIT, ["gone"])


def test_from_an_item_on_is_all_after_it_too():
    assert items_from(PLAIN_VISIT, "b") == ("b", "c")
    assert items_from(PLAIN_VISIT, "gone") == ()


def laid(whole, *chosen):
    return [(clock(slot.start_ms), clock(slot.end_ms)) for slot in lay(replace(whole, chosen=chosen))]


def test_a_stretch_lies_where_the_whole_programme_has_it():
    whole = programme("09:00", 10, 20, item("", 5, fixed="09:45"), 15)
    assert laid(whole, "2", "3", "4") == [("9:10", "9:30"), ("9:45", "9:50"), ("9:50", "10:05")]


def test_what_is_left_aside_leaves_no_gap_behind():
    whole = programme("09:00", 10, 20, item("", 5, fixed="09:45"), 15, item("", until="10:30"))
    assert laid(whole, "1", "3", "4") == [("9:00", "9:10"), ("9:10", "9:15"), ("9:15", "9:30")]
    assert laid(whole, "5") == [("10:05", "10:30")]


def test_none_of_the_chosen_left_is_an_empty_plan():
    assert lay(replace(programme("09:00", 10), chosen=("gone",))) == ()


def test_a_part_of_the_day_has_no_limit():
    rehearsal = Session("r", SessionKind.REHEARSAL)
    assert limit_ms(programme_of(PLAIN_VISIT, rehearsal)) is not None
    assert limit_ms(programme_of(PLAIN_VISIT, rehearsal, ("b",))) is None


def test_a_partial_run_is_measured_in_the_moved_plan_whatever_the_hour():
    desk = Desk(replace(programme("09:00", 10, 20, 5), chosen=("2", "3")))
    desk.do("09:20", "start").do("09:45", "next")
    view = project(desk.state, clock_ms("09:47"))
    assert view.shift_ms == 10 * 60_000
    assert (view.shown_lateness_ms, view.lateness_ms) == (5 * 60_000, 15 * 60_000)
    assert [each.item.uid for each in view.items] == ["2", "3"]


@pytest.mark.parametrize(("below", "joins"), [("1", False), ("2", True), ("3", True), ("4", False)])
def test_an_item_put_in_meanwhile_joins_below_what_the_run_holds(below, joins):
    whole = programme("09:00", 10, 20, 5, 5)
    desk = Desk(replace(whole, chosen=("2", "3"))).do("09:10", "start")
    place = int(below)
    desk.edit("09:11", *whole.items[:place], item("new", 3), item("newer", 1), *whole.items[place:])
    assert [uid in [i.uid for i in desk.state.items] for uid in ("new", "newer")] == [joins, joins]
    desk.edit("09:12", *whole.items)
    assert [each.uid for each in desk.state.items] == ["2", "3"]


def test_a_partial_run_whose_items_all_go_keeps_the_one_that_runs():
    whole = programme("09:00", 10, 20, 5)
    desk = Desk(replace(whole, chosen=("2",))).do("09:10", "start")
    desk.edit("09:11", whole.items[0], whole.items[2])
    assert [each.uid for each in desk.state.items] == ["2"]
    desk.do("09:12", "reset", items=(whole.items[0], whole.items[2]))
    assert desk.state.items == ()


def test_an_item_moved_among_those_left_aside_does_not_join():
    whole = programme("09:00", 10, 20, 5)
    desk = Desk(replace(whole, chosen=("2", "3")))
    desk.do("09:10", "start")
    first, second, third = whole.items
    desk.do("09:11", "edit", items=(second, first, replace(third, duration_s=60)))
    assert [(slot.item.uid, slot.length_s) for slot in desk.state.slots] == [("2", 1200), ("3", 60)]


def test_one_item_again_and_again_is_a_new_attempt_each_time():
    desk = Desk(replace(programme("09:00", 10, 20), chosen=("1",)))
    desk.do("09:00", "start").do("09:04", "jump", 1).do("09:10", "jump", 1).do("09:15", "end")
    attempts = desk.state.logs["1"].attempts
    assert [(a.end_ms - a.start_ms) // 60_000 for a in attempts] == [4, 6, 5]
