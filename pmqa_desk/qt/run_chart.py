"""What all pictures of runs are: drawn on a plot, and able to say what lies at a place of it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from pmqa_desk.domain.drawn_runs import DrawnRuns
from pmqa_desk.qt.chart_axes import MINUTE_S, HourAxis
from pmqa_desk.qt.chart_plot import ChartPlot
from pmqa_desk.qt.chart_words import ChartWords


class RunChart(QObject):
    """One picture of the runs that are shown."""

    def __init__(
        self, plot: ChartPlot, words: ChartWords, shown: DrawnRuns, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._plot, self._words, self._shown = plot, words, shown

    def draw(self) -> None:
        """Draw it in place of what was drawn before."""
        raise NotImplementedError

    def fit(self) -> None:
        """Show what the plot has room for; to be called when its size has changed."""

    def said_at_rest(self) -> str:
        """Return what is to be known while nothing is pointed at; mostly nothing."""
        return ""

    def said_at(self, across: float, height: float) -> str:
        """Return in words what lies at a place, in the plot's own units; nothing is an empty text."""
        raise NotImplementedError

    def _clear_for_the_day(self) -> None:
        """Take all away and name the hours of the planned day."""
        self._plot.clear()
        self._plot.name_across(HourAxis(self._words, self._shown.runs).names, 30 * MINUTE_S, 5 * MINUTE_S)
