"""The words along the axes of the pictures: times of the planned day."""

from __future__ import annotations

from collections.abc import Sequence

from pmqa_desk.domain.drawn_runs import Drawn
from pmqa_desk.qt.chart_words import ChartWords

MINUTE_S = 60


class HourAxis:
    """Names seconds from the planned start of the day."""

    def __init__(self, words: ChartWords, runs: Sequence[Drawn]) -> None:
        self._words = words
        clocks = (drawn.timeline.clock_s for drawn in reversed(runs))
        self._first_s = next((clock for clock in clocks if clock is not None), None)

    def names(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        """Return them as times of the planned day, or as lengths where none is planned."""
        return [self._name(value) for value in values]

    def _name(self, value_s: float) -> str:
        minutes = round((value_s + (self._first_s or 0)) / MINUTE_S)
        sign = "−" if minutes < 0 else ""
        hours, rest = divmod(abs(minutes), 60)
        text = f"{hours % 24:02}.{rest:02}" if self._first_s is not None else f"{sign}{hours}:{rest:02}"
        return self._words.figures(text)
