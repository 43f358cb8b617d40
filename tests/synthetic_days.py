"""Visits drawn with their rehearsals and their real day, by laws that the forecast does not know.

Lengths are products of gamma variables, with now and then an item that gets out of hand; presenters have a
pace of their own and a form of the day; rehearsals are practice, and the real day has a mood of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from random import Random

from pmqa_desk.domain.programme import Programme
from pmqa_desk.domain.visit import Item, StartRule

DAY = date(2022, 7, 25)
BEGIN = datetime.combine(DAY, time(9, 0))


@dataclass(frozen=True)
class World:
    """How visits are: standard deviations as shares of a length, and how often an item gets out of hand."""

    plan: float = 0.05
    presenter: float = 0.12
    item: float = 0.12
    repeat: tuple[float, float] = (0.05, 0.18)
    """Least and most of a visit; each has its own."""
    form: float = 0.06
    run: float = 0.04
    real_day: tuple[float, float] = (0.01, 0.04)
    """Mean and standard deviation of what the real day adds to a rehearsed one."""
    out_of_hand: float = 0.03
    practice: float = 0.04
    """How much longer the first rehearsal is; half of it is left at the next."""
    left_out: float = 0.08
    """Share of items that a rehearsal does not come to."""


WORLDS = {
    "usual": World(),
    "calm": World(0.03, 0.05, 0.05, (0.02, 0.07), 0.02, 0.02, (0.0, 0.02), 0.01, 0.02, 0.0),
    "rough": World(0.1, 0.2, 0.22, (0.12, 0.3), 0.1, 0.07, (0.02, 0.06), 0.06, 0.08, 0.2),
}


@dataclass(frozen=True)
class SyntheticVisit:
    """What is known before the day, and the spoken seconds of the day itself."""

    programme: Programme
    history: tuple[Mapping[str, float], ...]
    day: Mapping[str, float]


def draw_visit(random: Random, world: World, runs: int) -> SyntheticVisit:
    """Draw one visit that was rehearsed so often."""
    items = _items(random)
    pace = _Pace(random, world, items)
    history = [
        {i.uid: s for i, s in zip(items, pace.run(run), strict=True) if random.random() >= world.left_out}
        for run in range(runs)
    ]
    mean, spread = world.real_day
    day = dict(zip([i.uid for i in items], pace.go(_gamma(random, 1 + mean, spread)), strict=True))
    return SyntheticVisit(_programme(random, items), tuple(history), day)


class _Pace:
    """How the items of one visit are spoken."""

    def __init__(self, random: Random, world: World, items: tuple[Item, ...]) -> None:
        self._random, self._world, self._items = random, world, items
        office = _gamma(random, 1.02, world.plan)
        self._presenters = sorted({i.presenters[0] for i in items})
        paces = {name: _gamma(random, 1, world.presenter) for name in self._presenters}
        self._usual = [
            (i.duration_s or 0) * office * paces[i.presenters[0]] * _gamma(random, 1, world.item)
            for i in items
        ]
        self._repeat = random.uniform(*world.repeat)

    def run(self, number: int) -> list[float]:
        """Give a rehearsal, numbered from 0."""
        practice = 1 + self._world.practice * 0.5**number
        return self.go(practice * _gamma(self._random, 1, self._world.run))

    def go(self, whole: float) -> list[float]:
        """Give all items once, each ``whole`` times as long as usual."""
        form = {name: _gamma(self._random, 1, self._world.form) for name in self._presenters}
        return [
            round(usual * whole * form[i.presenters[0]] * self._once(), 1)
            for i, usual in zip(self._items, self._usual, strict=True)
        ]

    def _once(self) -> float:
        wild = self._random.uniform(1.3, 2) if self._random.random() < self._world.out_of_hand else 1
        return wild * _gamma(self._random, 1, self._repeat)


def _gamma(random: Random, mean: float, spread: float) -> float:
    """Draw a gamma variable of this mean and standard deviation."""
    shape = (mean / spread) ** 2
    return random.gammavariate(shape, mean / shape)


def _items(random: Random) -> tuple[Item, ...]:
    count = random.randint(6, 20)
    presenters = [f"p{number}" for number in range(random.randint(2, max(3, count // 2)))]
    minutes = (3, 5, 5, 7, 7, 10, 10, 15, 20, 30)
    return tuple(
        Item(
            f"i{place}",
            f"ลำดับ {place}",
            duration_s=random.choice(minutes) * 60,
            presenters=(random.choice(presenters),),
        )
        for place in range(count)
    )


def _programme(random: Random, items: tuple[Item, ...]) -> Programme:
    """Lay the items from nine o'clock, some days around a fixed time, and draw the hour of the end."""
    at, laid = BEGIN, []
    fixed = random.randrange(2, len(items)) if random.random() < 0.4 else None
    for place, item in enumerate(items):
        if place == fixed:
            gap = at - BEGIN
            at += timedelta(seconds=round(gap.total_seconds() * random.uniform(0, 0.2) / 300) * 300)
            at += timedelta(minutes=-at.minute % 5)
            item = replace(item, start_rule=StartRule.FIXED, start=at.time())  # noqa: PLW2901
        laid.append(item)
        at += timedelta(seconds=item.duration_s or 0)
    limit = BEGIN + (at - BEGIN) * random.uniform(0.95, 1.25)
    return Programme(tuple(laid), DAY, BEGIN.time(), limit.replace(second=0, microsecond=0).time())
