"""What was cut short in a run, and what was not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.run_figures import figures_of
from pmqa_desk.domain.run_log import EventKind
from tests.runs import Desk, clock_ms, item, programme

DAY = programme("09:00", 10, 5, 20, 8)


def figures(desk: Desk, at: str = "10:00"):
    return figures_of(desk.state, clock_ms(at))


def interrupted(desk: Desk) -> list[str]:
    return [uid for uid, figure in figures(desk).items.items() if figure.interrupted]


def told(*steps: str) -> Desk:
    """Commands a minute apart."""
    desk = Desk(DAY)
    for minute, words in enumerate(steps):
        desk.do(f"09:{minute:02}", *words.split())
    return desk


@pytest.mark.parametrize(
    ("steps", "cut"),
    [
        (("start", "next", "next", "next", "end"), []),
        (("start", "next", "end"), ["2"]),
        (("start", "next", "finish", "end"), []),
        (("start", "next", "skip", "end"), ["2", "3"]),
        (("start", "jump 3", "jump 4", "end"), []),
        (("start", "next", "back", "jump 3", "next", "end"), ["2"]),
        (("start", "next", "back", "next", "next", "next", "end"), []),
        (("start", "next", "next", "next", "finish", "jump 1", "finish", "end"), []),
    ],
)
def test_what_was_left_in_mid_speech_is_interrupted(steps, cut):
    assert interrupted(told(*steps)) == cut


@pytest.mark.parametrize(
    ("steps", "short"),
    [
        ((), False),
        (("start",), True),
        (("start", "next", "next", "next"), False),
        (("start", "skip 4", "next", "next", "end"), False),
        (("start", "next", "end"), True),
    ],
)
def test_a_run_left_with_items_to_come_is_cut_short(steps, short):
    assert figures(told(*steps)).cut_short is short


def test_a_running_item_is_counted_up_to_the_instant_and_not_held_to_be_over():
    found = figures(told("start", "next"), "09:03").items["2"]
    assert (found.actual_s, found.running, found.counted) == (120, True, False)
    assert found.attempts[0].end_ms is None


def test_an_item_taken_out_after_it_ran_keeps_its_time():
    desk = told("start", "next")
    desk.edit("09:02", *(each for each in DAY.items if each.uid != "1"))
    found = figures(desk)
    assert (found.items["1"].actual_s, found.items["1"].place, found.items["1"].number) == (60, None, "")
    assert list(found.items) == ["2", "3", "4", "1"]


def test_an_item_put_in_while_it_runs_has_no_plan():
    desk = told("start")
    desk.edit("09:01", *DAY.items, item("new", 3))
    desk.do("09:02", "jump", "new").do("09:05", "end")
    found = figures(desk).items["new"]
    assert (found.planned_s, found.actual_s, found.difference_s) == (None, 180, None)


def test_pauses_and_added_time_are_told_apart_from_speech():
    desk = told("start", "pause", "resume").do("09:02", "add", seconds=-30).do("09:05", "next")
    found = figures(desk).items["1"]
    assert (found.actual_s, found.paused_s, found.added_s) == (240, 60, -30)
    assert found.start_ms == clock_ms("09:00")
    assert figures(desk).items["3"].start_ms is None


def test_a_corrected_clock_moves_starts_and_no_length():
    desk = told("start").notice("09:02", 3600).do("09:04", "next")
    found = figures(desk, "09:05")
    assert (found.items["1"].actual_s, found.started_ms) == (240, clock_ms("10:00"))
    assert found.items["2"].actual_s == 60


def test_a_reset_leaves_nothing_of_what_was_begun_and_undo_brings_it_back():
    desk = told("start", "next", "reset")
    assert [figure.actual_s for figure in figures(desk).items.values()] == [None] * 4
    desk.undo("09:04")
    assert figures(desk, "09:04").items["1"].actual_s == 60
    assert [event.kind for event in desk.log][-2:] == [EventKind.RESET, EventKind.UNDONE]


def test_numbers_of_a_partial_run_are_those_of_the_whole_programme():
    desk = Desk(replace(DAY, chosen=("2", "4"))).do("09:00", "start")
    assert [(f.number, f.place) for f in figures(desk).items.values()] == [("2", 1), ("4", 2)]
