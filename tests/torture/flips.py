"""What the windows painted of the item's second, and what can be said of it; arithmetic only."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

# A second repainted, by a fade or a frame, while the next is on its way to the window is not stale yet.
STALE_MS = 1500


@dataclass(frozen=True, slots=True)
class Paint:
    """One paint of the item's clock while it goes; ``second`` is what was to be read."""

    window: str
    at_ms: float
    """When the paint was done, in the run's own time."""
    second: int
    """Seconds left, negative once over; spent, where the item has no length."""
    late_ms: float
    """How long after the instant at which this second was due."""
    epoch: int
    """The length of the run's log: within one epoch time only goes by."""
    turn: int = 0
    """How often this window's clock had been away by then: black, frozen, or a film's own time."""
    fading: bool = False


def second_of(figure: str, left_ms: float) -> int:
    """Return the second that a figure shows; below zero it is written without a sign.

    The last second before zero may be painted once more just after it; the first after it is a second away.
    """
    size = 0
    for part in figure.split(":"):
        size = size * 60 + int(part)
    return size if left_ms > -500 else -size


def flips(paints: Iterable[Paint]) -> dict[str, list[Paint]]:
    """Return, window by window, the paints on which a second gave way to its neighbour."""
    found: dict[str, list[Paint]] = defaultdict(list)
    for before, paint in _pairs(paints):
        if paint.second != before.second:
            found[paint.window].append(paint)
    return dict(found)


def missed(paints: Iterable[Paint]) -> list[str]:
    """Return in words every second that a window never painted, or that stood when it was long over."""
    paints = list(paints)
    skipped = [
        f"{paint.window}: {before.second} -> {paint.second}"
        for before, paint in _pairs(paints)
        if abs(paint.second - before.second) > 1
    ]
    stale = [
        f"{paint.window}: {paint.second} painted {paint.late_ms:.0f} ms late"
        for paint in paints
        if paint.late_ms >= STALE_MS
    ]
    return skipped + stale


def skews_ms(paints: Iterable[Paint]) -> list[float]:
    """Return for each second how long its first window showed it before its last."""
    together: dict[tuple[int, int], list[float]] = defaultdict(list)
    for each in flips(paints).values():
        for paint in each:
            together[paint.epoch, paint.second].append(paint.at_ms)
    return [max(at) - min(at) for at in together.values() if len(at) > 1]


def share(values: Sequence[float], part: float) -> float:
    """Return the value that ``part`` of all do not exceed; 0 of none."""
    if not values:
        return 0.0
    return sorted(values)[max(0, math.ceil(part * len(values)) - 1)]


def summary(values: Sequence[float]) -> dict[str, float]:
    """Return how many there are, their middle, their 99th percentile and the worst."""
    worst = max(values, default=0.0)
    named = {"p50": share(values, 0.5), "p99": share(values, 0.99), "max": worst}
    return {"n": len(values), **{name: round(value, 2) for name, value in named.items()}}


def growth_percent(samples: Sequence[tuple[float, float]], after: float) -> float:
    """Return by how much a level rose from ``after`` to the end, in %.

    Each level is the middle of a third of that time: a whole round of film, slides and card, which hold more
    and less. Of shorter stretches one item would be held against another. The middles of the first and the
    last third are two thirds of the time apart: what they tell is carried to the whole.
    """
    rest = [value for at, value in samples if at >= after]
    third = max(1, len(rest) // 3)
    first, last = share(rest[:third], 0.5), share(rest[-third:], 0.5)
    return round(1.5 * 100 * (last - first) / first, 2) if first else 0.0


def _pairs(paints: Iterable[Paint]) -> Iterable[tuple[Paint, Paint]]:
    """Yield each paint with the one before it in the same window, while only time went by between."""
    last: dict[str, Paint] = {}
    for paint in paints:
        before = last.get(paint.window)
        if before is not None and (before.epoch, before.turn) == (paint.epoch, paint.turn):
            yield before, paint
        last[paint.window] = paint
