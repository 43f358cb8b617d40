"""Where to cut: the items that took longer than their plan, the most first, as their runs have shown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import fmean

from pmqa_desk.domain.durations import duration_figure
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.length_model import History
from pmqa_desk.domain.time_sharing import is_protected
from pmqa_desk.domain.visit import Item

# Within this much an item kept its time: nobody speaks to the second.
AS_PLANNED_S = 30


@dataclass(frozen=True, slots=True)
class Overrun:
    """By how much one item exceeds its present plan on average, and in how many of its runs."""

    uid: str
    over_s: int
    times: int
    runs: int

    def sentence(self, language: Language) -> str:
        """Return how far and how often it ran over."""
        figure = duration_figure(self.over_s)
        if language is Language.THAI:
            return f"ใช้เกินกำหนดเฉลี่ย {figure} (เกิน {self.times} ใน {self.runs} ครั้ง)"
        return f"{figure} over on average (over {self.times} times of {self.runs})"


def where_to_cut(items: Iterable[Item], history: History) -> tuple[Overrun, ...]:
    """Return the items that exceed their plans, the furthest first; protected ones never.

    Runs are held against the plan as it stands, not as it was then: what was already allowed for is no
    overrun.
    """
    found = []
    for item in items:
        planned = item.duration_s
        spoken = [run[item.uid] for run in history if item.uid in run]
        if planned is None or not spoken or is_protected(item):
            continue
        over = [length - planned for length in spoken]
        if fmean(over) > AS_PLANNED_S:
            found.append(
                Overrun(item.uid, round(fmean(over)), sum(o > AS_PLANNED_S for o in over), len(over))
            )
    return tuple(sorted(found, key=lambda overrun: -overrun.over_s))
