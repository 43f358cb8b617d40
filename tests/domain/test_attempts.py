"""One go at an item and its pauses."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.attempts import Attempt, clipped, held, moved, plus, unpaused


def test_pause_that_runs_is_no_speaking_time():
    attempt = Attempt(0, paused_since_ms=2000)
    assert (attempt.speaking_ms(7000), attempt.rest_ms(7000)) == (2000, 5000)


def test_pauses_that_are_over_are_no_speaking_time():
    attempt = unpaused(Attempt(0, paused_since_ms=2000), 7000)
    assert (attempt.speaking_ms(8000), attempt.pauses) == (3000, ((2000, 7000),))


def test_attempt_that_is_over_speaks_no_longer():
    assert Attempt(1000, end_ms=4000).speaking_ms(9000) == 3000


def test_attempt_that_is_not_paused_is_left_as_it_is():
    assert unpaused(Attempt(5), 9) == Attempt(5)


def test_pause_cannot_end_before_it_began():
    assert unpaused(Attempt(0, paused_since_ms=5000), 3000).rested_ms == 0


@pytest.mark.parametrize(
    ("start", "end", "left"),
    [
        (0, None, ((10, 20), (30, 40))),
        (15, None, ((15, 20), (30, 40))),
        (25, None, ((30, 40),)),
        (0, 35, ((10, 20), (30, 35))),
        (0, 30, ((10, 20),)),
        (20, 30, ()),
    ],
)
def test_pauses_are_cut_to_the_attempt(start, end, left):
    attempt = clipped(Attempt(start, end, pauses=((10, 20), (30, 40)), rested_ms=20))
    assert attempt.pauses == left
    assert attempt.rested_ms == sum(until - since for since, until in left)


def test_running_pause_begins_no_earlier_than_the_attempt():
    assert clipped(Attempt(50, paused_since_ms=40)).paused_since_ms == 50


@pytest.mark.parametrize(
    ("since", "left"),
    [
        (50, ((10, 20), (30, 40), (50, 60))),
        (35, ((10, 20), (30, 60))),
        (15, ((10, 60),)),
        (-5, ((0, 60),)),
    ],
)
def test_held_clock_swallows_the_pauses_within(since, left):
    attempt = held(Attempt(0, pauses=((10, 20), (30, 40)), rested_ms=20), since, 60)
    assert attempt.pauses == left
    assert attempt.rested_ms == sum(until - begin for begin, until in left)


@pytest.mark.parametrize(("since", "open_since"), [(60, 50), (45, 45), (35, 30), (5, 5)])
def test_held_clock_of_a_paused_attempt_stays_paused(since, open_since):
    attempt = held(Attempt(0, pauses=((30, 40),), rested_ms=10, paused_since_ms=50), since, 70)
    assert attempt.paused_since_ms == open_since
    assert attempt.speaking_ms(70) == open_since - (0 if open_since <= 30 else 10)


def test_moved_attempt_has_the_same_speaking_time():
    attempt = Attempt(0, pauses=((10, 20),), rested_ms=10, paused_since_ms=60)
    later = moved(attempt, 3_600_000)
    assert later.speaking_ms(3_600_100) == attempt.speaking_ms(100) == 50
    assert (later.start_ms, later.pauses) == (3_600_000, ((3_600_010, 3_600_020),))


def test_unknown_instant_stays_unknown_when_moved():
    assert (plus(None, 5), plus(1, 5)) == (None, 6)
