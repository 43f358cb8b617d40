"""Times over several runs: which way they go, and that one alone is no average."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.spread import Spread, Trend, spread_of, trend_of


@pytest.mark.parametrize(
    ("times", "trend"),
    [
        ((), Trend.UNKNOWN),
        ((600,), Trend.UNKNOWN),
        ((600, 630), Trend.STEADY),
        ((600, 630, 601), Trend.STEADY),
        ((600, 631), Trend.LONGER),
        ((631, 600), Trend.SHORTER),
        ((700, 600, 630, 500), Trend.SHORTER),
        ((700, 600, 631, 500), Trend.VARYING),
        ((500, 480, 600), Trend.LONGER),
        ((600, 700, 600), Trend.VARYING),
    ],
)
def test_a_step_of_half_a_minute_is_none(times, trend):
    assert trend_of(times) is trend


def test_of_one_run_only_its_own_time_is_said():
    assert spread_of((610,)) == Spread(1, 610, 610, 610)
    assert spread_of((610,)).median_s is None


def test_of_none_nothing_is_said():
    assert spread_of(()) == Spread()


def test_the_middle_of_two_lies_between_them():
    assert spread_of((600, 701)) == Spread(2, 701, 600, 701, 650, Trend.LONGER, 101)
