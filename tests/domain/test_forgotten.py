"""A start is overdue after an end without a start, and in overrun once the plan has come to the next item."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.forgotten import overdue_ms
from tests.runs import Desk, item, programme

pytestmark = pytest.mark.usefixtures("machine_zone")


def _overdue_s(desk: Desk, at: str) -> float | None:
    overdue = overdue_ms(desk.at(at))
    return None if overdue is None else overdue / 1000


def test_item_that_ended_with_none_started_makes_the_next_overdue():
    desk = Desk(programme("09:00", 10, 10)).do("9:00", "start").do("9:08", "finish")
    assert _overdue_s(desk, "9:09") == 60


def test_overrun_makes_the_next_overdue_from_its_planned_start():
    desk = Desk(programme("09:00", 10, 10)).do("9:00", "start")
    assert _overdue_s(desk, "9:09:59") is None
    assert _overdue_s(desk, "9:11") == 60


def test_overrun_of_an_early_day_takes_nothing_from_the_next():
    desk = Desk(programme("09:00", 10, 10)).do("8:55", "start")
    assert _overdue_s(desk, "9:09") is None
    assert _overdue_s(desk, "9:11") == 60


def test_overrun_before_a_fixed_item_waits_for_its_hour():
    desk = Desk(programme("09:00", 10, item("", 10, fixed="09:20"))).do("9:00", "start")
    assert _overdue_s(desk, "9:15") is None
    assert _overdue_s(desk, "9:21") == 60


def test_overrun_of_a_late_day_counts_from_its_own_zero():
    desk = Desk(programme("09:00", 10, None, 5)).do("9:30", "start")
    assert _overdue_s(desk, "9:41") == 60
    # What follows an item without a length has no planned start.
    assert _overdue_s(desk.do("9:41", "edit", items=(*desk.state.items[:1], item("new", 5))), "9:42") == 120


@pytest.mark.parametrize("word", ["pause", "end", "skip"])
def test_held_ended_or_last_item_leaves_nothing_overdue(word):
    desk = Desk(programme("09:00", 10, 10)).do("9:00", "start")
    desk.do("9:01", word, *([2] if word == "skip" else []))
    assert _overdue_s(desk, "9:30") is None


def test_item_without_a_length_is_never_in_overrun():
    assert _overdue_s(Desk(programme("09:00", None, 10)).do("9:00", "start"), "9:30") is None
