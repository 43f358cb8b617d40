"""How long the items may take on the day: what their plans and their rehearsals say, and how little.

The model in plain words. Looked at is the logarithm of a spoken length over the planned one: a talk runs
over by a share of itself, and further over than under. On a day it is the sum of

* levels that are the same in every run: of the whole visit (the plans of one office err alike), of a
  presenter, and of the item itself;
* what the day adds: to all items alike, to those of one presenter alike, and to each alone.

A level known from few runs is drawn to the level above it, an item's to its presenter's, that one to the
visit's, that one to the plan: the fewer the runs, the more. Later runs tell more than earlier ones. An
item never rehearsed stands at its presenter's level, with the spread that the others show around their
plans. The spreads are those of the runs joined with the typical ones below, which count as a few
observations more, since two rehearsals say little of how days differ. What the real day adds to a
rehearsed one no rehearsal tells: it is taken as half of what one rehearsal adds to another.

Where the numbers come from: the typical spreads are assumptions of ours, not measurements, settled by how
often days drawn by other laws ended where they should. A talk given again takes mostly within an eighth of
what it took; most plans are within a fifth of what is spoken. How chances made from them come true is what
``python -m tests.torture.reliability`` prints.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, log, sqrt
from statistics import fmean, median

from pmqa_desk.domain.visit import Item

History = Sequence[Mapping[str, float]]
"""The spoken seconds of each item by its identity, one mapping a run, the oldest first."""


@dataclass(frozen=True, slots=True)
class Typical:
    """A spread as the standard deviation of a logarithm, and how many observations it counts as."""

    spread: float
    worth: float

    def variance(self, squares: float, count: float) -> float:
        """Return the variance once ``count`` observations have shown this sum of squares."""
        return (self.worth * self.spread**2 + max(0.0, squares)) / (self.worth + max(0.0, count))


# The same item in another run.
REPEAT = Typical(0.12, 6)
# A whole run beside another: so much at least, and a share of what items differ by, since where talks are
# steady days are too; and how many runs that counts as.
RUN_LEAST = 0.02
RUN_OF_REPEAT = 0.25
RUN_WORTH = 8
# The real day beside a rehearsed one, as a part of the variance of runs.
REAL_DAY_PART = 0.5
# The plans of a whole visit beside what is spoken.
VISIT_VARIANCE = 0.10**2
# An item around the level of its visit; a part of it, as variance, is its presenter's.
ITEM = Typical(0.18, 6)
PRESENTERS_PART = 0.5
# Of what a day adds to an item, the part that it adds to all of the same presenter.
PRESENTERS_DAY = 0.3
# How much a run tells beside the one after it: everybody learns from a rehearsal.
FADES = 0.7
# More runs than these say nothing new of a day to come.
MOST_RUNS = 12
# Shorter than this share of what is usual, an item was not given whole: a slip of the key.
LEAST_SHARE = 0.2


@dataclass(frozen=True, slots=True)
class Level:
    """A logarithm that is known so well."""

    mean: float
    variance: float


@dataclass(frozen=True, slots=True)
class Leaning:
    """A level given the one above it: so much, plus a share of that one, with a variance of its own."""

    mean: float
    share: float
    variance: float


@dataclass(frozen=True, slots=True)
class ItemLength:
    """One item: the length from which logarithms count, its presenter, and its level given theirs."""

    uid: str
    base_s: float
    presenter: str
    level: Leaning


@dataclass(frozen=True, slots=True)
class LengthModel:
    """What is known of the lengths of a day to come."""

    items: tuple[ItemLength, ...]
    presenters: Mapping[str, Leaning]
    visit: Level
    item_day_variance: float
    presenter_day_variance: float
    day_variance: float
    """Of what the day adds to all items alike."""
    day_worth: float
    """On how many observations that one rests: the fewer, the likelier are extremes."""


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was seen of one item: a logarithm for each run that had it whole, by the run's age."""

    item: Item
    base_s: float
    ratios: Mapping[int, float]

    @property
    def mean(self) -> float:
        """Return the mean of the logarithms, the later ones first."""
        weights = fsum(FADES**age for age in self.ratios)
        return fsum(FADES**age * ratio for age, ratio in self.ratios.items()) / weights


def length_model(items: Sequence[Item], history: History) -> LengthModel:
    """Return what plans and runs say of these items; each has a plan or was rehearsed."""
    runs = [run for run in history if any(item.uid in run for item in items)][-MOST_RUNS:]
    seen = [_look(item, runs[::-1]) for item in items]
    repeat, run_variance = _day_variances(seen)
    levels = {s.item.uid: Level(s.mean, repeat / _equal_count(s.ratios)) for s in seen if s.ratios}
    between = _between(list(levels.values()))
    of_presenter, of_item = between * PRESENTERS_PART, between * (1 - PRESENTERS_PART)
    known: dict[str, list[Level]] = defaultdict(list)
    for item in items:
        known[presenter_of(item)].extend([levels[item.uid]] if item.uid in levels else [])
    presenters = {name: _pooled(members, of_item) for name, members in known.items()}
    visit = _pooled([p for p in presenters.values() if p is not None], of_presenter)
    days = _equal_count(range(len(runs)))
    return LengthModel(
        tuple(
            ItemLength(s.item.uid, s.base_s, presenter_of(s.item), _leaning(levels.get(s.item.uid), of_item))
            for s in seen
        ),
        {name: _leaning(level, of_presenter) for name, level in presenters.items()},
        _toward_plan(visit),
        repeat * (1 - PRESENTERS_DAY),
        repeat * PRESENTERS_DAY,
        run_variance * (1 + REAL_DAY_PART + (1 / days if runs else 0)),
        RUN_WORTH + max(0, len(runs) - 1),
    )


def presenter_of(item: Item) -> str:
    """Return who gives an item: its presenters, else its agency, else nobody but itself."""
    return " ".join(item.presenters) or item.agency or item.uid


def whole_goes(item: Item, runs: Iterable[float | None]) -> list[float | None]:
    """Return an item's lengths by run without those far too short to have been the whole of it."""
    lengths = list(runs)
    usual = median([s for s in (*lengths, item.duration_s) if s] or [0])
    return [s if s and s >= usual * LEAST_SHARE else None for s in lengths]


def _look(item: Item, runs: Sequence[Mapping[str, float]]) -> _Seen:
    """Look at an item over the runs, the newest first."""
    lengths = whole_goes(item, (run.get(item.uid) for run in runs))
    base = item.duration_s or median(s for s in lengths if s)
    return _Seen(item, base, {age: log(s / base) for age, s in enumerate(lengths) if s})


def _equal_count(ages: Iterable[int]) -> float:
    """Return how many runs of equal weight would tell as much as those of these ages."""
    weights = [FADES**age for age in ages]
    return fsum(weights) ** 2 / fsum(weight**2 for weight in weights) if weights else 0


def _day_variances(seen: Sequence[_Seen]) -> tuple[float, float]:
    """Return the variance from run to run of an item by itself, and of all items of a run together."""
    apart: dict[int, list[float]] = defaultdict(list)
    again = [s for s in seen if len(s.ratios) > 1]
    for s in again:
        middle = fmean(s.ratios.values())
        for age, ratio in s.ratios.items():
            apart[age].append(ratio - middle)
    shifts = {age: fmean(values) for age, values in apart.items()}
    runs = max(0, len(apart) - 1)
    squares = fsum((value - shifts[age]) ** 2 for age, values in apart.items() for value in values)
    repeat = REPEAT.variance(squares, sum(map(len, apart.values())) - len(again) - runs)
    typical = Typical(sqrt(RUN_LEAST**2 + RUN_OF_REPEAT**2 * repeat), RUN_WORTH)
    if runs < 1:
        return repeat, typical.spread**2
    # A run's shift holds a part of its items' own variances too: that part is taken off.
    wide = fsum(len(apart[age]) * shift**2 for age, shift in shifts.items()) - runs * repeat
    return repeat, typical.variance(wide / fmean(map(len, apart.values())), runs)


def _between(levels: Sequence[Level]) -> float:
    """Return the variance of items around the level of their visit."""
    if not levels:
        return ITEM.spread**2
    middle = fmean(level.mean for level in levels)
    squares = fsum((level.mean - middle) ** 2 for level in levels)
    known = fmean(level.variance for level in levels)
    return ITEM.variance(squares - (len(levels) - 1) * known, len(levels) - 1)


def _pooled(levels: Sequence[Level], spread: float) -> Level | None:
    """Return the level around which these lie with this variance, or ``None`` where there are none."""
    if not levels:
        return None
    weights = [1 / (spread + level.variance) for level in levels]
    whole = fsum(weights)
    return Level(fsum(w * level.mean for w, level in zip(weights, levels, strict=True)) / whole, 1 / whole)


def _leaning(level: Level | None, spread: float) -> Leaning:
    """Return a level that lies with variance ``spread`` around the one above it; ``None`` was never seen."""
    if level is None:
        return Leaning(0, 1, spread)
    own = spread / (spread + level.variance)
    return Leaning(own * level.mean, 1 - own, own * level.variance)


def _toward_plan(visit: Level | None) -> Level:
    leaning = _leaning(visit, VISIT_VARIANCE)
    return Level(leaning.mean, leaning.variance)
