"""How late the day was as it went on, a line for each run."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import override

from pmqa_desk.domain.durations import lateness_in_words
from pmqa_desk.qt.chart_axes import MINUTE_S
from pmqa_desk.qt.run_chart import RunChart

NAMES_WIDTH = 200
# Room around the lines, and for a line of names above them, as shares of their height.
EDGE, NAME_SHARE = 0.05, 0.12
# A place is at a point where it is no farther from it than this: seconds across, minutes up.
NEAR_S, NEAR_MINUTES = 4 * MINUTE_S, 1.5


class LatenessChart(RunChart):
    """Draws them, and says what lies at a place."""

    @override
    def draw(self) -> None:
        """Draw a line for each run, the zero line through all."""
        plot = self._plot
        self._clear_for_the_day()
        plot.name_heights(self._names, NAMES_WIDTH)
        plot.level(0)
        lines = plot.legend(len(self._shown.runs))
        for place, drawn in enumerate(self._shown.runs):
            across = [point.at_s for point in drawn.lateness]
            heights = [point.late_s / MINUTE_S for point in drawn.lateness]
            plot.series(place, across, heights, drawn.timeline.name, joined=True)
        points = [point for drawn in self._shown.runs for point in drawn.lateness]
        if points:
            low = min(0.0, *(point.late_s for point in points)) / MINUTE_S
            high = max(0.0, *(point.late_s for point in points)) / MINUTE_S
            tall = max(1.0, high - low)
            ends = [point.at_s for point in points]
            # The names of the runs stand above all lines.
            top = high + tall * (EDGE + NAME_SHARE * lines)
            plot.show_range(min(ends), max(ends), low - tall * EDGE, top)

    @override
    def said_at(self, across: float, height: float) -> str:
        """Return in words which item of which run ended nearest to a place, and how late."""
        near = [
            ((across - point.at_s) / NEAR_S, height - point.late_s / MINUTE_S, drawn.timeline.name, point)
            for drawn in self._shown.runs
            for point in drawn.lateness
        ]
        near = [each for each in near if abs(each[0]) <= 1 and abs(each[1]) <= NEAR_MINUTES]
        if not near:
            return ""
        *_, name, point = min(near, key=lambda each: each[0] ** 2 + (each[1] / NEAR_MINUTES) ** 2)
        # {run} is the name of a run, {item} the title of an item that had ended.
        text = self.tr("{run} · จบ {item}").replace("{run}", name).replace("{item}", point.title)
        return f"{text} · {self._lateness(point.late_s)}"

    def _names(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [self._lateness(value * MINUTE_S) for value in values]

    def _lateness(self, late_s: float) -> str:
        return self._words.figures(lateness_in_words(round(late_s), self._words.language, exact=True))
