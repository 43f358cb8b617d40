"""Days counted on or back from another."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from pmqa_desk.domain.days import day_after


@pytest.mark.parametrize(
    ("day", "days", "moved"),
    [
        (date(2026, 7, 22), -6, date(2026, 7, 16)),
        (date(2024, 2, 28), 1, date(2024, 2, 29)),
        (None, -6, None),
        (date.min, -1, None),
        (date.max, 1, None),
        (date(1900, 1, 1), -1, None),
    ],
)
def test_a_day_is_counted_as_far_as_a_file_can_hold_it(day, days, moved):
    assert day_after(day, timedelta(days=days)) == moved
