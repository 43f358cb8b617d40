"""How the times of one item lie over several runs: shortest to longest, the middle one, which way they go."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from statistics import median

# Within this much two times are the same: nobody speaks to the second.
SAME_S = 30


class Trend(StrEnum):
    """Which way the times go from run to run."""

    UNKNOWN = "unknown"
    """Fewer than two runs have a time."""
    STEADY = "steady"
    SHORTER = "shorter"
    LONGER = "longer"
    VARYING = "varying"


@dataclass(frozen=True, slots=True)
class Spread:
    """The counted times of an item, oldest first, taken together; of one alone nothing but itself is said."""

    count: int = 0
    last_s: int | None = None
    shortest_s: int | None = None
    longest_s: int | None = None
    median_s: int | None = None
    """The middle time, of two halfway between them; ``None`` of fewer than two."""
    trend: Trend = Trend.UNKNOWN
    change_s: int | None = None
    """The last minus the first; ``None`` of fewer than two."""


def spread_of(times_s: Sequence[int]) -> Spread:
    """Return the spread of times, oldest first."""
    if not times_s:
        return Spread()
    shortest, longest, last = min(times_s), max(times_s), times_s[-1]
    if len(times_s) == 1:
        return Spread(1, last, shortest, longest)
    return Spread(
        len(times_s), last, shortest, longest, int(median(times_s)), trend_of(times_s), last - times_s[0]
    )


def trend_of(times_s: Sequence[int]) -> Trend:
    """Return which way times go; a step of no more than half a minute is none."""
    if len(times_s) < 2:
        return Trend.UNKNOWN
    if max(times_s) - min(times_s) <= SAME_S:
        return Trend.STEADY
    steps = [after - before for before, after in pairwise(times_s)]
    change = times_s[-1] - times_s[0]
    if change < -SAME_S and all(step <= SAME_S for step in steps):
        return Trend.SHORTER
    if change > SAME_S and all(step >= -SAME_S for step in steps):
        return Trend.LONGER
    return Trend.VARYING
