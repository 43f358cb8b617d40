"""A run as lines and bars: when each item was planned and ran, and how late the day was as it went on.

All figures are seconds from the planned start of the day in the plan that is shown: a rehearsal at another
hour is held against the moved plan (T12), so that runs of different days lie one above the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.domain.programme import item_numbers


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time."""

    start_s: float
    end_s: float

    @property
    def length_s(self) -> float:
        """Return how long it is."""
        return self.end_s - self.start_s


@dataclass(frozen=True, slots=True)
class Strip:
    """One item of one run; what is not known is ``None``, what never ran has no actual span."""

    uid: str
    number: str
    title: str
    planned: Span | None
    actual: tuple[Span, ...]
    """Its attempts, pauses included."""
    spoken_s: float
    over_s: float | None
    """Spoken beyond its planned length; negative is less."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """A whole run to scale."""

    name: str
    strips: tuple[Strip, ...]
    limit_s: float | None
    """By when all must be over."""
    clock_s: int | None
    """Seconds after midnight of the planned start of the day, the instant from which all is counted."""


@dataclass(frozen=True, slots=True)
class LatenessPoint:
    """How late the day was when an item ended; negative is early."""

    at_s: float
    late_s: float
    title: str


def timeline(
    view: RunView,
    name: str,
    timezone: str,
    numbers: Mapping[str, str] | None = None,
    aside: Collection[str] = (),
) -> Timeline:
    """Return a run to scale, its clock that of ``timezone``; nothing where the plan knows no start.

    ``numbers`` are those of the whole programme where the run is a part of it. Items that are left ``aside``
    were not brought to their end: how they compare with their plan is not known.
    """
    zero = _zero(view)
    if zero is None:
        return Timeline(name, (), None, None)
    own = numbers or _numbers(view)
    strips = tuple(
        _strip(each, own.get(each.item.uid, ""), view, zero, known=each.item.uid not in aside)
        for each in view.items
    )
    limit = None if view.limit_ms is None else (view.limit_ms - zero) / 1000
    planned = datetime.fromtimestamp((zero - view.shift_ms) / 1000, ZoneInfo(timezone)).time()
    clock_s = planned.hour * 3600 + planned.minute * 60 + planned.second
    return Timeline(name, strips, limit, clock_s)


def lateness(view: RunView, aside: Collection[str] = ()) -> tuple[LatenessPoint, ...]:
    """Return how late the day was at the end of each item that ran and has a planned end, in time's order.

    Items that are left ``aside`` were not brought to their end: they say nothing of it.
    """
    zero = _zero(view)
    if zero is None:
        return ()
    points = [
        LatenessPoint(
            (each.actual_end_ms - zero) / 1000,
            (each.actual_end_ms - each.planned_end_ms - view.shift_ms) / 1000,
            each.item.title,
        )
        for each in view.items
        if each.item.uid not in aside and each.actual_end_ms is not None and each.planned_end_ms is not None
    ]
    return tuple(sorted(points, key=lambda point: point.at_s))


def reach(timelines: Iterable[Timeline]) -> Span:
    """Return the stretch that holds all that was planned and all that ran."""
    spans = [
        span
        for line in timelines
        for strip in line.strips
        for span in (*strip.actual, *((strip.planned,) if strip.planned else ()))
    ]
    if not spans:
        return Span(0, 0)
    return Span(min(span.start_s for span in spans), max(span.end_s for span in spans))


def _zero(view: RunView) -> int | None:
    """Return the instant from which all is counted."""
    starts = (each.planned_start_ms for each in view.items)
    first = next((ms for ms in starts if ms is not None), None)
    return None if first is None else first + view.shift_ms


def _numbers(view: RunView) -> Mapping[str, str]:
    items = [each.item for each in view.items]
    return dict(zip((item.uid for item in items), item_numbers(items), strict=True))


def _strip(each: ItemView, number: str, view: RunView, zero: int, *, known: bool) -> Strip:
    planned = None
    if each.planned_start_ms is not None and each.planned_end_ms is not None:
        start, end = (ms + view.shift_ms - zero for ms in (each.planned_start_ms, each.planned_end_ms))
        planned = Span(start / 1000, end / 1000)
    ends = [(a.start_ms, view.now_ms if a.end_ms is None else a.end_ms) for a in each.attempts]
    spoken = each.actual_ms / 1000
    known = known and bool(each.attempts) and each.planned_s is not None
    return Strip(
        each.item.uid,
        number,
        each.item.title,
        planned,
        tuple(Span((start - zero) / 1000, (end - zero) / 1000) for start, end in ends),
        spoken,
        spoken - (each.planned_s or 0) if known else None,
    )
