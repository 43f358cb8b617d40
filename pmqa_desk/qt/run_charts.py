"""Pictures of runs: their timelines above each other, lateness through the day, each item over the runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from enum import Enum

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QSize, QTimer
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.domain.drawn_runs import DrawnRuns
from pmqa_desk.qt import lengths_chart
from pmqa_desk.qt.chart_plot import ChartPlot
from pmqa_desk.qt.chart_words import ChartWords
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.lateness_chart import LatenessChart
from pmqa_desk.qt.lengths_chart import LengthsChart
from pmqa_desk.qt.look import Look, Scheme
from pmqa_desk.qt.run_chart import RunChart
from pmqa_desk.qt.timeline_chart import TimelineChart

PICTURE_WIDTH = 1500
PICTURE_SCALE = 2
# The height of a picture on a paper: what stands around its rows, and a row of each kind.
AROUND, RUN_ROW, ITEM_ROW = 60, 70, 24
LEGEND_ROWS = 4
LEAST_RUNS = 2


class Chart(Enum):
    """The pictures there are."""

    TIMELINES = "timelines"
    LATENESS = "lateness"
    LENGTHS = "lengths"


_CHARTS: Mapping[Chart, type[RunChart]] = {
    Chart.TIMELINES: TimelineChart,
    Chart.LATENESS: LatenessChart,
    Chart.LENGTHS: LengthsChart,
}


class RunCharts(QWidget):
    """One plot that is zoomed with the wheel and dragged; what lies under the pointer is said below it."""

    def __init__(self, words: ChartWords, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._look = look
        self._shown = DrawnRuns()
        self._kind = Chart.TIMELINES
        self._plot: ChartPlot | None = None
        self._chart: RunChart | None = None
        self._said = ElidedLabel(self)
        self._said.setProperty("state", "muted")
        self._said.setMinimumHeight(28)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._said)

    @property
    def kind(self) -> Chart:
        """Return which picture is shown."""
        return self._kind

    def show_runs(self, kind: Chart, shown: DrawnRuns) -> None:
        """Draw a picture of runs."""
        self._kind, self._shown = kind, shown
        self._draw()

    @property
    def said(self) -> str:
        """Return what is said of what lies under the pointer."""
        return self._said.whole

    def point_at(self, across: float, height: float) -> None:
        """Say what lies at a place of the plot, in the units of its picture."""
        if self._chart is not None:
            self._said.show_text(self._chart.said_at(across, height) or self._at_rest())

    def picture(self, size: QSize) -> QPixmap:
        """Return the plot alone for a paper, finer than the screen: paper is looked at from nearer."""
        self._said.hide()
        self.resize(size)
        self._layout.activate()
        self._fit()
        picture = QPixmap(size * PICTURE_SCALE)
        picture.setDevicePixelRatio(PICTURE_SCALE)
        picture.fill(self._look.colour("panel"))
        self.render(picture)
        return picture

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The plot gets its new size with the layout's.
        QTimer.singleShot(0, self, self._fit)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._plot is not None:
            self._draw()

    def _draw(self) -> None:
        if self._plot is None:
            self._plot = ChartPlot(self._look, self)
            self._plot.pointed.connect(self.point_at)
            self._layout.insertWidget(0, self._plot.widget, 1)
        if self._chart is not None:
            self._chart.deleteLater()
        chart = _CHARTS[self._kind](self._plot, self._words, self._shown, self)
        chart.draw()
        self._chart = chart
        self._said.show_text(self._at_rest())

    def _fit(self) -> None:
        if self._chart is not None:
            self._chart.fit()
            self._said.show_text(self._at_rest())

    def _at_rest(self) -> str:
        """Return what is not in sight: earlier runs, and what the picture itself leaves out."""
        if self._chart is None:
            return ""
        shown, all_runs = len(self._shown.runs), self._shown.counting
        # {shown} runs of {all} are in the picture.
        text = self.tr("แสดง {shown} ครั้งล่าสุด จาก {all} ครั้ง")
        text = text.replace("{shown}", self._words.figures(shown)).replace(
            "{all}", self._words.figures(all_runs)
        )
        return " · ".join(filter(None, (text if shown < all_runs else "", self._chart.said_at_rest())))


def picture_png(words: ChartWords, kind: Chart, shown: DrawnRuns) -> tuple[bytes, QSize]:
    """Return a picture for a paper as PNG, and its size in points of the screen; it is always light."""
    charts = RunCharts(words, Look(Scheme.LIGHT))
    charts.show_runs(kind, shown)
    size = QSize(PICTURE_WIDTH // PICTURE_SCALE, AROUND + _rows_height(kind, shown))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    charts.picture(size).save(buffer, "PNG")
    charts.deleteLater()
    return bytes(buffer.data().data()), size


def pages_of(kind: Chart, shown: DrawnRuns) -> Iterator[DrawnRuns]:
    """Yield what each picture of a paper shows: items beyond the rows of one picture stand on the next."""
    if kind is not Chart.LENGTHS:
        yield shown
        return
    for first in range(0, len(shown.items), lengths_chart.ROWS):
        yield replace(shown, items=shown.items[first : first + lengths_chart.ROWS])


def _rows_height(kind: Chart, shown: DrawnRuns) -> int:
    if kind is Chart.LENGTHS:
        return ITEM_ROW * (len(shown.items) + LEGEND_ROWS)
    return RUN_ROW * (max(LEAST_RUNS, len(shown.runs)) if kind is Chart.TIMELINES else 4)
