"""The room is told of the start without haste, and never of a start that was missed."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.before_start import TURN_MS, Countdown, countdown, turn

MINUTE_MS = 60_000


@pytest.mark.parametrize(
    ("left_ms", "told"),
    [
        (750_000, Countdown(750)),
        (749_001, Countdown(750)),
        (1, Countdown(1)),
        (60 * MINUTE_MS, Countdown(3600)),
        (60 * MINUTE_MS + 1, Countdown(None)),
        (12 * 60 * MINUTE_MS + 1, Countdown(None, other_day=True)),
        (0, Countdown(None, soon=True)),
        (-5 * MINUTE_MS, Countdown(None, soon=True)),
    ],
)
def test_start_is_counted_in_its_last_hour_only(left_ms, told):
    assert countdown(1_000_000_000, 1_000_000_000 + left_ms) == told


def test_unknown_start_is_not_counted():
    assert countdown(5, None) == Countdown(None)


def test_welcome_has_two_turns_and_every_other_picture_one():
    turns = [turn(1000, 1000 + place * TURN_MS, 3) for place in range(9)]
    assert turns == [0, 0, 1, 2, 0, 0, 1, 2, 0]


@pytest.mark.parametrize("pictures", [0, 1])
def test_single_picture_stands_still(pictures):
    assert {turn(0, now, pictures) for now in range(0, 10 * TURN_MS, TURN_MS)} == {0}


def test_clock_set_back_begins_with_the_welcome():
    assert turn(10 * TURN_MS, 0, 4) == 0
