"""Chances come true over two thousand visits of each world that the forecast does not know."""

from __future__ import annotations

import pytest

from tests.synthetic_days import WORLDS
from tests.torture.reliability import ABOUT_80, between, share, tell

pytestmark = pytest.mark.torture


@pytest.mark.parametrize("world", ["usual", "rough"])
def test_of_two_thousand_visits_those_given_about_80_percent_mostly_end_in_time(world):
    told = tell(WORLDS[world], 2000, 300, 2565)
    assert 0.7 <= share(between(told, *ABOUT_80)) <= 0.9


def test_where_everything_goes_as_rehearsed_the_forecast_is_only_too_cautious():
    told = tell(WORLDS["calm"], 2000, 300, 2565)
    assert share(between(told, *ABOUT_80)) >= 0.8
