"""A forgotten start is told a minute after it was due and each half minute from then, never too early."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.forgotten_start import Because, forgotten_start
from tests.runs import Desk, item, programme


def _desk(*lengths, start="9:00"):
    return Desk(programme(start.zfill(5), *lengths))


def _told(desk, at):
    found = forgotten_start(desk.at(at))
    return None if found is None else (found.because, found.coming.item.uid, found.turn, found.minutes)


def test_nothing_is_forgotten_before_the_run_begins():
    assert _told(_desk(10, 10), "9:30") is None


@pytest.mark.parametrize(
    ("at", "turn", "minutes"),
    [("9:11", 1, 1), ("9:11:29", 1, 1), ("9:11:30", 2, 1), ("9:12", 3, 2), ("9:20", 19, 10)],
)
def test_item_that_ended_with_none_begun_is_told_again_and_again(at, turn, minutes):
    desk = _desk(10, 10).do("9:00", "start").do("9:10", "finish")
    assert _told(desk, at) == (Because.ENDED, "2", turn, minutes)


def test_a_minute_must_be_full():
    desk = _desk(10, 10).do("9:00", "start").do("9:10", "finish")
    assert _told(desk, "9:10:59") is None


def test_after_the_last_item_nothing_is_forgotten():
    desk = _desk(10).do("9:00", "start").do("9:10", "finish")
    assert _told(desk, "9:20") is None


def test_fixed_item_is_not_called_forgotten_before_its_hour():
    desk = _desk(10, item("x", 10, fixed="09:30")).do("9:00", "start").do("9:10", "finish")
    assert _told(desk, "9:30:59") is None
    assert _told(desk, "9:31") == (Because.DUE, "2", 1, 1)


def test_fixed_item_that_is_late_counts_from_the_end_of_the_one_before():
    desk = _desk(10, item("x", 10, fixed="09:05")).do("9:00", "start").do("9:10", "finish")
    assert _told(desk, "9:11") == (Because.ENDED, "2", 1, 1)


def test_overrun_with_the_next_one_due_is_told():
    desk = _desk(10, 10).do("9:00", "start")
    assert _told(desk, "9:10:59") is None
    assert _told(desk, "9:11") == (Because.OVERRUN, "2", 1, 1)
    assert _told(desk, "9:11:30") == (Because.OVERRUN, "2", 2, 1)


def test_on_a_late_day_the_overrun_counts_and_not_the_plan():
    desk = _desk(10, 10).do("9:05", "start")
    assert _told(desk, "9:15:59") is None
    assert _told(desk, "9:16") == (Because.OVERRUN, "2", 1, 1)


def test_on_an_early_day_an_overrun_waits_until_the_next_is_due_by_the_plan():
    desk = _desk(10, 10, 10).do("9:00", "start").do("9:04", "next")
    assert _told(desk, "9:16") is None
    assert _told(desk, "9:21") == (Because.OVERRUN, "3", 1, 1)


def test_rehearsal_at_another_hour_is_held_against_its_moved_plan():
    desk = _desk(10, 10).do("12:00", "start")
    assert forgotten_start(desk.at("12:11", moved=True)).waited_ms == 60_000


def test_held_time_is_no_overrun():
    desk = _desk(10, 10).do("9:00", "start").do("9:05", "pause")
    assert _told(desk, "9:30") is None


def test_item_without_a_length_is_never_in_overrun():
    assert _told(_desk(None, 10).do("9:00", "start"), "10:00") is None


def test_last_item_in_overrun_has_nothing_due():
    assert _told(_desk(10).do("9:00", "start"), "9:20") is None


def test_start_that_is_forgotten_can_be_put_where_it_was():
    desk = _desk(10, 10).do("9:00", "start")
    minutes = forgotten_start(desk.at("9:12:10")).minutes
    desk.do("9:12:10", "began", to=f"9:{12 - minutes}:10")
    view = desk.at("9:12:10")
    assert (view.current.item.uid, view.speaking_ms) == ("2", 120_000)
    assert view.items[0].actual_ms == 610_000
