"""A row says truly whether its goal was reached."""

from __future__ import annotations

import pytest

from tests.bench.present import rows_of
from tests.bench.row import Row


@pytest.mark.parametrize(
    ("ours", "goal", "most", "verdict"),
    [
        (3.0, 1.5, None, "  (goal 1.5 times: met)"),
        (3.1, 1.5, None, "  (goal 1.5 times: MISSED)"),
        (5.0, None, 5, "  (goal 5 ms: met)"),
        (5.1, None, 5, "  (goal 5 ms: MISSED)"),
        (5.1, None, None, ""),
    ],
)
def test_verdict_is_of_the_ratio_or_of_the_figure(ours, goal, most, verdict):
    assert Row("row", "ms", ours, 2.0, "floor", goal, most).verdict == verdict


def test_presenter_rows_take_middle_and_tail():
    floor = {"item": [2.0, 4.0, 3.0], "flip": [1.0], "late": [10.0], "idle_percent": 1.0, "memory_mb": 80.0}
    ours = {
        **floor, "item": [60.0, 110.0, 70.0], "slide": [20.0], "look": [0.3], "idle_percent": 2.5,
        "late": [*[5.0] * 99, 200.0],
    }  # fmt: skip
    rows = {row.name: row for row in rows_of(ours, floor)}
    picture = rows["key to the next item's picture"]
    assert (picture.ours, picture.floor, picture.most) == (70.0, 3.0, 100)
    assert rows["  the slowest"].ours == 110.0
    assert rows["  99 of 100"].ours == 5.0
    assert rows["idle use, card and clocks up"].ratio == 2.5
