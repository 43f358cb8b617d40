"""How chances of ending in time come true, over visits that the forecast's model did not draw.

python -m tests.torture.reliability [--visits N] [--draws N] [--seed N] [--world NAME ...]
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from pmqa_desk.domain.day_chance import day_chance
from pmqa_desk.domain.day_simulation import ends_ms
from pmqa_desk.domain.programme import lay, limit_ms
from tests.synthetic_days import WORLDS, SyntheticVisit, World, draw_visit

LEAST_RUNS, MOST_RUNS = 2, 5
# Of the days given a chance in here, about 80 %, the issue wants 70-90 % to end in time.
ABOUT_80 = (0.75, 0.85)


@dataclass(frozen=True)
class Told:
    """What was said of a day, and what came of it."""

    chance: float
    in_time: bool
    runs: int


def ended_in_time(visit: SyntheticVisit) -> bool:
    """Return whether the real day ended by its limit."""
    (end,) = ends_ms(lay(visit.programme), {uid: [seconds] for uid, seconds in visit.day.items()})
    limit = limit_ms(visit.programme)
    assert limit is not None
    return end <= limit


def tell(world: World, visits: int, draws: int, seed: int) -> list[Told]:
    """Draw visits with two to five rehearsals, and set what is said of each beside its day."""
    random = Random(seed)  # noqa: S311 - the same visits each time
    told = []
    for number in range(visits):
        runs = random.randint(LEAST_RUNS, MOST_RUNS)
        visit = draw_visit(random, world, runs)
        chance = day_chance(visit.programme, visit.history, seed=number, draws=draws).chance
        assert chance is not None
        told.append(Told(chance, ended_in_time(visit), runs))
    return told


def between(told: Sequence[Told], least: float, most: float) -> list[Told]:
    """Return the days whose chance lies from ``least`` to below ``most``."""
    return [day for day in told if least <= day.chance < most]


def share(told: Sequence[Told]) -> float:
    """Return the share of days that ended in time."""
    return sum(day.in_time for day in told) / len(told)


def score(told: Sequence[Told]) -> float:
    """Return the mean square of what was said against what came: 0 is a prophet's, less is better."""
    return sum((day.chance - day.in_time) ** 2 for day in told) / len(told)


def show(name: str, told: Sequence[Told]) -> None:
    """Print the reliability table of one world."""
    rate = share(told)
    print(f"{name}: {len(told)} visits, {LEAST_RUNS}-{MOST_RUNS} rehearsals, {rate:.0%} ended in time")
    print("  chance given   days   mean given   ended in time")
    tenths = [(place / 10, (place + 1) / 10 if place < 9 else 1.01) for place in range(10)]
    for least, most in (*tenths, ABOUT_80):
        days = between(told, least, most)
        if not days:
            continue
        given = sum(day.chance for day in days) / len(days)
        mark = "  <- about 80 %" if (least, most) == ABOUT_80 else ""
        bounds = f"{least:4.0%} - {min(most, 1):4.0%}"
        print(f"  {bounds}  {len(days):5}  {given:10.0%}  {share(days):12.0%}{mark}")
    for runs in range(LEAST_RUNS, MOST_RUNS + 1):
        days = between([day for day in told if day.runs == runs], *ABOUT_80)
        if days:
            print(f"  about 80 % from {runs} rehearsals: {len(days)} days, {share(days):.0%} ended in time")
    print(f"  score {score(told):.3f}; of one who always says {rate:.0%}: {rate * (1 - rate):.3f}\n")


def main() -> int:
    """Draw and print."""
    parser = argparse.ArgumentParser(prog="python -m tests.torture.reliability", description=__doc__)
    parser.add_argument("--visits", type=int, default=2000)
    parser.add_argument("--draws", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=2565)
    parser.add_argument("--world", choices=WORLDS, nargs="*", default=list(WORLDS))
    words = parser.parse_args()
    for name in words.world:
        show(name, tell(WORLDS[name], words.visits, words.draws, words.seed))
    return 0


if __name__ == "__main__":
    sys.exit(main())
