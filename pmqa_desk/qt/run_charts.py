"""Pictures of runs: their timelines above each other, lateness through the day.

The plots are pyqtgraph's, which takes a fifth of a second to load: it is imported with the first picture.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QBuffer, QEvent, QIODevice, QPointF, QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.domain.run_pictures import LatenessPoint, Strip, Timeline, reach
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.look import Look, Scheme, font

# A run takes so much of the vertical axis, its planned and its actual bars so much of that.
RUN_ROOM = 3.0
BAR = 0.9
# Spoken beyond the plan by no more than this is as planned: nobody speaks to the second.
AS_PLANNED_S = 30
MINUTE_S = 60
PICTURE_WIDTH = 1500
PICTURE_SCALE = 2
# The marks on the bars, each in a colour that stands out from its bar.
_ON = {"▲": "panel", "▼": "now"}


class Chart(Enum):
    """The pictures there are."""

    TIMELINES = "timelines"
    LATENESS = "lateness"


@dataclass(frozen=True, slots=True)
class Drawn:
    """One run as it is drawn."""

    timeline: Timeline
    lateness: tuple[LatenessPoint, ...]


class RunCharts(QWidget):
    """One plot that is zoomed with the wheel and dragged; what lies under the pointer is said below it."""

    def __init__(self, context: Context, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._look = look
        self._runs: tuple[Drawn, ...] = ()
        self._chart = Chart.TIMELINES
        self._plot: Any = None  # pyqtgraph has no types
        self._said = QLabel(self)
        self._said.setProperty("state", "muted")
        self._said.setMinimumHeight(28)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._said)

    def show_runs(self, chart: Chart, runs: Sequence[Drawn]) -> None:
        """Draw ``runs``, the oldest on top."""
        self._chart, self._runs = chart, tuple(runs)
        self._draw()

    @property
    def said(self) -> str:
        """Return what is said of what lies under the pointer."""
        return self._said.text()

    def point_at(self, at_s: float, row: float) -> None:
        """Say what lies at a place of the plot: seconds from the start, and how far down."""
        strip = self._strip_at(at_s, row) if self._chart is Chart.TIMELINES else None
        self._said.setText(self._context.words.breakable(self._words_of(strip)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._plot is not None:
            self._draw()

    def _draw(self) -> None:
        if self._plot is None:
            self._plot = self._made_plot()
            self._layout.insertWidget(0, self._plot, 1)
        self._dress_plot()
        self._plot.clear()
        self._said.clear()
        {Chart.TIMELINES: self._draw_timelines, Chart.LATENESS: self._draw_lateness}[self._chart]()

    def _made_plot(self) -> Any:  # noqa: ANN401 - pyqtgraph has no types
        import pyqtgraph  # noqa: PLC0415 - with the first picture

        pyqtgraph.setConfigOptions(antialias=True)
        plot = pyqtgraph.PlotWidget()
        plot.setMenuEnabled(False)
        plot.hideButtons()
        # Wheel and drag move along the day; runs stay in their rows.
        plot.setMouseEnabled(x=True, y=False)
        for side in ("bottom", "left"):
            plot.getAxis(side).setStyle(tickFont=font(13), tickTextOffset=8)
        plot.getAxis("bottom").tickStrings = self._hours
        plot.getAxis("bottom").setTickSpacing(major=30 * MINUTE_S, minor=5 * MINUTE_S)
        plot.scene().sigMouseMoved.connect(self._on_mouse_moved)
        return plot

    def _dress_plot(self) -> None:
        """Give the plot the colours of the moment."""
        self._plot.setBackground(self._look.colour("panel"))
        for side in ("bottom", "left"):
            axis = self._plot.getAxis(side)
            axis.setPen(self._look.colour("edge"))
            axis.setTextPen(self._look.colour("text"))

    # --- timelines ---

    def _draw_timelines(self) -> None:
        plot = self._plot
        names = [(self._row(n), drawn.timeline.name) for n, drawn in enumerate(self._runs)]
        plot.getAxis("left").setTicks([names])
        plot.getAxis("left").setWidth(150)
        for place, drawn in enumerate(self._runs):
            self._draw_timeline(self._row(place), drawn.timeline)
        whole = reach(drawn.timeline for drawn in self._runs)
        plot.setXRange(whole.start_s, whole.end_s, padding=0.02)
        plot.setYRange(self._row(len(self._runs) - 1) - RUN_ROOM / 2, RUN_ROOM / 2, padding=0)

    def _draw_timeline(self, row: float, line: Timeline) -> None:
        upper, lower = row + BAR / 2 + 0.1, row - BAR / 2 - 0.1
        planned = [strip.planned for strip in line.strips if strip.planned is not None]
        self._bars(upper, [(span.start_s, span.end_s) for span in planned], None, "edge")
        for tone, fill in (("faint", "faint"), ("now", "now_ground"), ("danger", "danger")):
            spans = [
                (span.start_s, span.end_s)
                for strip in line.strips
                if _tone(strip) == tone
                for span in strip.actual
            ]
            self._bars(lower, spans, fill, "panel" if fill == tone else tone)
        for strip in line.strips:
            if strip.planned is not None and strip.planned.length_s > 2 * MINUTE_S:
                self._number(strip.number, strip.planned.start_s + strip.planned.length_s / 2, upper)
            mark = {"danger": "▲", "now": "▼"}.get(_tone(strip), "")
            for span in strip.actual if mark else ():
                if span.length_s > 2 * MINUTE_S:
                    self._number(mark, span.start_s + span.length_s / 2, lower, _ON[mark])
        if line.limit_s is not None:
            self._stroke(line.limit_s, row)

    def _bars(self, row: float, spans: list[tuple[float, float]], fill: str | None, edge: str) -> None:
        import pyqtgraph  # noqa: PLC0415 - loaded with the plot

        if not spans:
            return
        brush = pyqtgraph.mkBrush(None) if fill is None else pyqtgraph.mkBrush(self._look.colour(fill))
        bars = pyqtgraph.BarGraphItem(
            x0=[start for start, _ in spans],
            width=[max(1.0, end - start) for start, end in spans],
            y0=[row - BAR / 2] * len(spans),
            height=BAR,
            brush=brush,
            pen=pyqtgraph.mkPen(self._look.colour(edge), width=1),
        )
        self._plot.addItem(bars)

    def _number(self, text: str, at_s: float, row: float, tone: str = "text") -> None:
        import pyqtgraph  # noqa: PLC0415 - loaded with the plot

        label = pyqtgraph.TextItem(self._context.figures(text), self._look.colour(tone), anchor=(0.5, 0.5))
        label.setFont(font(12))
        label.setPos(at_s, row)
        self._plot.addItem(label)

    def _stroke(self, at_s: float, row: float) -> None:
        """Draw the limit through one run."""
        import pyqtgraph  # noqa: PLC0415 - loaded with the plot

        pen = pyqtgraph.mkPen(self._look.colour("danger"), width=2, style=Qt.PenStyle.DashLine)
        self._plot.plot([at_s, at_s], [row - RUN_ROOM / 2.2, row + RUN_ROOM / 2.2], pen=pen)

    def _row(self, place: int) -> float:
        return -RUN_ROOM * place

    def _strip_at(self, at_s: float, row: float) -> Strip | None:
        place = round(-row / RUN_ROOM)
        if not 0 <= place < len(self._runs):
            return None
        upper = row > self._row(place)
        for strip in self._runs[place].timeline.strips:
            spans = (strip.planned,) if upper else strip.actual
            if any(span is not None and span.start_s <= at_s <= span.end_s for span in spans):
                return strip
        return None

    def _words_of(self, strip: Strip | None) -> str:
        if strip is None:
            return ""
        words = self._context.length_in_words
        parts = [f"{self._context.figures(strip.number)}  {strip.title}".strip()]
        if strip.planned is not None:
            parts.append(self.tr("แผน {length}").replace("{length}", words(round(strip.planned.length_s))))
        if strip.actual:
            parts.append(self.tr("จริง {length}").replace("{length}", words(round(strip.spoken_s))))
        if strip.over_s is not None and abs(strip.over_s) > AS_PLANNED_S:
            text = self.tr("เกินแผน {length}") if strip.over_s > 0 else self.tr("เร็วกว่าแผน {length}")
            parts.append(text.replace("{length}", words(round(abs(strip.over_s)))))
        return " · ".join(parts)

    # --- lateness ---

    def _draw_lateness(self) -> None:
        import pyqtgraph  # noqa: PLC0415 - loaded with the plot

        plot = self._plot
        axis = plot.getAxis("left")
        axis.setTicks(None)
        axis.setWidth(110)
        axis.tickStrings = self._minutes
        plot.addItem(pyqtgraph.InfiniteLine(0, angle=0, pen=pyqtgraph.mkPen(self._look.colour("edge"))))
        tones = ("next", "warning", "now", "danger", "muted")
        shapes = ("o", "t", "s", "d", "x")
        legend = plot.addLegend(offset=(8, 8), labelTextColor=self._look.colour("text"), labelTextSize="13px")
        legend.clear()
        for place, drawn in enumerate(self._runs):
            colour = self._look.colour(tones[place % len(tones)])
            plot.plot(
                [point.at_s for point in drawn.lateness],
                [point.late_s / MINUTE_S for point in drawn.lateness],
                pen=pyqtgraph.mkPen(colour, width=2),
                symbol=shapes[place % len(shapes)],
                symbolBrush=colour,
                symbolPen=None,
                name=drawn.timeline.name,
            )
        plot.autoRange(padding=0.05)

    # --- axes ---

    def _hours(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        """Return seconds from the start as times of the planned day, or as lengths where none is planned."""
        clocks = (drawn.timeline.clock_s for drawn in reversed(self._runs))
        first = next((clock for clock in clocks if clock is not None), None)
        return [self._hour(value, first) for value in values]

    def _hour(self, value_s: float, first_s: int | None) -> str:
        minutes = round((value_s + (first_s or 0)) / MINUTE_S)
        sign = "−" if minutes < 0 else ""
        hours, rest = divmod(abs(minutes), 60)
        text = f"{hours % 24:02}.{rest:02}" if first_s is not None else f"{sign}{hours}:{rest:02}"
        return self._context.figures(text)

    def _minutes(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        late, early = self.tr("ช้า {count} นาที"), self.tr("เร็ว {count} นาที")
        return [
            self._context.figures((late if value > 0 else early).replace("{count}", f"{abs(value):g}"))
            if value
            else self.tr("ตรงเวลา")
            for value in values
        ]

    def _on_mouse_moved(self, place: QPointF) -> None:
        at = self._plot.getPlotItem().vb.mapSceneToView(place)
        self.point_at(at.x(), at.y())


def picture_png(context: Context, chart: Chart, runs: Sequence[Drawn]) -> tuple[bytes, QSize]:
    """Return a picture for a paper as PNG, and its size in points of the screen; it is always light."""
    charts = RunCharts(context, Look(Scheme.LIGHT))
    rows = max(2, len(runs)) if chart is Chart.TIMELINES else 4
    size = QSize(PICTURE_WIDTH // PICTURE_SCALE, 60 + 70 * rows)
    charts.show_runs(chart, runs)
    charts.resize(size)
    charts._said.hide()  # noqa: SLF001 - nothing is pointed at on paper
    # Twice as fine as the screen: paper is looked at from nearer.
    picture = QPixmap(size * PICTURE_SCALE)
    picture.setDevicePixelRatio(PICTURE_SCALE)
    picture.fill(charts._look.colour("panel"))  # noqa: SLF001 - as above
    charts.render(picture)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    charts.deleteLater()
    return bytes(buffer.data().data()), size


def _tone(strip: Strip) -> str:
    if strip.over_s is None or abs(strip.over_s) <= AS_PLANNED_S:
        return "faint"
    return "danger" if strip.over_s > 0 else "now"
