"""The arithmetic of the soak sees what it is there to see."""

from __future__ import annotations

import pytest

from tests.torture.flips import Paint, flips, growth_percent, missed, second_of, share, skews_ms, summary


def paint(second, at_ms, window="stage", epoch=1, late_ms=0.0, turn=0):
    return Paint(window, at_ms, second, late_ms, epoch, turn)


@pytest.mark.parametrize(
    ("figure", "left_ms", "second"),
    [
        ("6:50", 409_100, 410),
        ("0:07", -7_300, -7),
        ("๑:๐๐:๐๑", 3_600_400, 3601),
        ("0:00", -3, 0),
        ("0:01", 4, 1),
    ],
)
def test_a_figure_is_read_with_the_sign_of_its_time(figure, left_ms, second):
    assert second_of(figure, left_ms) == second


def test_only_a_second_that_gives_way_is_a_flip():
    paints = [paint(9, 0), paint(9, 400), paint(8, 1000), paint(8, 1000, "console"), paint(7, 2000)]
    assert [each.second for each in flips(paints)["stage"]] == [8, 7]
    assert "console" not in flips(paints)


def test_a_second_left_out_is_missed_but_not_where_something_was_done():
    assert missed([paint(9, 0), paint(7, 2000)]) == ["stage: 9 -> 7"]
    assert missed([paint(9, 0), paint(120, 2000, epoch=2), paint(119, 2001, epoch=2)]) == []
    assert missed([paint(9, 0), paint(5, 4000, turn=1)]) == [], "the stage was black meanwhile"


def test_a_second_that_stands_when_it_is_long_over_is_missed():
    assert missed([paint(9, 0, late_ms=1500.0)]) == ["stage: 9 painted 1500 ms late"]
    assert missed([paint(9, 0, late_ms=1010.0)]) == []


def test_windows_are_compared_second_by_second():
    paints = [paint(9, 0), paint(9, 2, "console"), paint(8, 1000), paint(8, 1007, "console")]
    assert skews_ms(paints) == [7]


def test_shares_and_growth():
    assert share([5.0, 1.0, 3.0], 0.5) == 3.0
    assert share([], 0.99) == 0.0
    assert summary([1.0, 2.0, 40.0]) == {"n": 3, "p50": 2.0, "p99": 40.0, "max": 40.0}
    level = [(float(at), 100.0 if at < 10 else 200.0 + at) for at in range(110)]
    assert growth_percent(level, 10) == pytest.approx(1.5 * 100 * (293 - 226) / 226, abs=0.01)
    assert growth_percent([], 10) == 0.0
