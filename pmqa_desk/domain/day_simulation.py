"""Many days laid at once by the rules of the live forecast: linked, fixed and finish-at, gaps and all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import exp, sqrt
from random import Random
from statistics import NormalDist

from pmqa_desk.domain.length_model import ItemLength, LengthModel
from pmqa_desk.domain.programme import Slot
from pmqa_desk.domain.visit import StartRule

# Equally likely values of a standard normal variable: drawing one of them is drawing from it, only faster.
_NORMAL = tuple(NormalDist().inv_cdf((place + 0.5) / 1000) for place in range(1000))
# As many widths are drawn for what is known from few observations.
_WIDTHS = 1000


def ends_ms(slots: Sequence[Slot], lengths_s: Mapping[str, Sequence[float]]) -> list[float]:
    """Return the end of each of many days whose items, by identity, last so long.

    The days start as the plan does. A fixed item waits for its time; one that ends at a clock time takes
    what is left to it, never more than its plan, and passes on what it cannot take up. Items that end by
    the clock need no lengths; the starts in ``slots`` are known.
    """
    days = len(next(iter(lengths_s.values()), (0.0,)))
    cursor = [float(slots[0].start_ms or 0)] * days
    for slot in slots:
        clock = slot.clock_ms
        if clock is not None and slot.item.start_rule is StartRule.FINISH_AT:
            planned = (slot.length_s or 0) * 1000
            cursor = [at + min(max(0.0, clock - at), planned) for at in cursor]
            continue
        if clock is not None:
            cursor = [max(clock, at) for at in cursor]
        cursor = [at + length * 1000 for at, length in zip(cursor, lengths_s[slot.item.uid], strict=True)]
    return cursor


def draw_lengths(model: LengthModel, random: Random, days: int) -> dict[str, list[float]]:
    """Draw the seconds of each item on each of so many days."""
    visit = _normal(random, model.visit.mean, model.visit.variance, days)
    day = _wide(random, model.day_variance, model.day_worth, days)
    levels, today = {}, {}
    for name, level in model.presenters.items():
        own = _normal(random, level.mean, level.variance, days)
        levels[name] = [mean + level.share * above for mean, above in zip(own, visit, strict=True)]
        by_day = _normal(random, 0, model.presenter_day_variance, days)
        today[name] = [a + b for a, b in zip(day, by_day, strict=True)]
    return {
        item.uid: _lengths(
            random, item, model.item_day_variance, levels[item.presenter], today[item.presenter]
        )
        for item in model.items
    }


def _lengths(
    random: Random, item: ItemLength, variance: float, levels: list[float], today: list[float]
) -> list[float]:
    spread = sqrt(item.level.variance + variance)
    own = random.choices([item.base_s * exp(item.level.mean + spread * z) for z in _NORMAL], k=len(levels))
    share = item.level.share
    return [s * exp(share * above + more) for s, above, more in zip(own, levels, today, strict=True)]


def _normal(random: Random, mean: float, variance: float, days: int) -> list[float]:
    spread = sqrt(variance)
    return random.choices([mean + spread * z for z in _NORMAL], k=days)


def _wide(random: Random, variance: float, worth: float, days: int) -> list[float]:
    """Draw from Student's distribution around 0 whose width rests on ``worth`` observations."""
    spread = sqrt(variance)
    widths = [spread / sqrt(random.gammavariate(worth / 2, 2 / worth)) for _ in range(_WIDTHS)]
    return [
        a * b for a, b in zip(random.choices(_NORMAL, k=days), random.choices(widths, k=days), strict=True)
    ]
