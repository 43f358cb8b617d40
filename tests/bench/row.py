"""A row of the table: one figure beside its floor."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """One figure and its floor; ``goal`` is the largest ratio that is meant, ``most`` the largest figure."""

    name: str
    unit: str
    ours: float
    floor: float
    floor_name: str
    goal: float | None = None
    most: float | None = None

    @property
    def ratio(self) -> float:
        """Return how many times the floor it is."""
        return self.ours / self.floor if self.floor else float("inf")

    @property
    def verdict(self) -> str:
        """Return what was meant and whether it was reached, or nothing."""
        if self.goal is not None:
            return f"  (goal {self.goal} times: {_word(met=self.ratio <= self.goal)})"
        if self.most is not None:
            return f"  (goal {self.most:g} {self.unit}: {_word(met=self.ours <= self.most)})"
        return ""


def _word(*, met: bool) -> str:
    return "met" if met else "MISSED"
