"""The one entrance to pyqtgraph: a plot in our colours, with bars, marks, lines and words.

It takes a fifth of a second to load and has no types: it is imported with the first picture, and only here.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtWidgets import QWidget

from pmqa_desk.qt.look import Look, font

# Runs are told apart by shape as well as by colour.
TONES = ("next", "warning", "now", "danger", "muted")
SHAPES = ("o", "t", "s", "d", "x", "p", "t1", "h")
TICK_SIZE, MARK_SIZE = 13, 12
# Room at both ends, as a share of what is shown, and the least that is shown at all.
EDGE, LEAST_RANGE = 0.02, 1.0
# So many names of runs stand beside each other.
LEGEND_NAMES = 4

AxisWords = Callable[[Sequence[float], float, float], list[str]]


class ChartPlot(QObject):
    """A plot that is zoomed with the wheel and dragged; says what is pointed at."""

    pointed = Signal(float, float)
    """A place of the plot, in its own units."""

    def __init__(self, look: Look, parent: QObject | None = None) -> None:
        super().__init__(parent)
        import pyqtgraph  # noqa: PLC0415 - with the first picture

        pyqtgraph.setConfigOptions(antialias=True)
        self._kit: Any = pyqtgraph
        self._look = look
        self._plot: Any = pyqtgraph.PlotWidget()
        self._plot.setMenuEnabled(False)
        self._plot.hideButtons()
        for side in ("bottom", "left"):
            self._plot.getAxis(side).setStyle(tickFont=font(TICK_SIZE), tickTextOffset=8)
        self._plot.scene().sigMouseMoved.connect(self._on_mouse_moved)

    @property
    def widget(self) -> QWidget:
        """Return what is shown."""
        widget: QWidget = self._plot
        return widget

    def clear(self) -> None:
        """Take all away, and the colours of the moment; rows stay where they are."""
        plot = self._plot
        plot.clear()
        plot.getPlotItem().vb.setLimits(
            xMin=None, xMax=None, yMin=None, yMax=None, maxXRange=None, maxYRange=None
        )
        legend = plot.getPlotItem().legend
        if legend is not None:
            legend.scene().removeItem(legend)
            plot.getPlotItem().legend = None
        plot.setBackground(self._look.colour("panel"))
        plot.setMouseEnabled(x=True, y=False)
        for side in ("bottom", "left"):
            axis = plot.getAxis(side)
            axis.setPen(self._look.colour("edge"))
            axis.setTextPen(self._look.colour("text"))
            axis.setTicks(None)

    def let_rows_move(self, *, wished: bool) -> None:
        """Let wheel and drag move up and down too."""
        self._plot.setMouseEnabled(x=True, y=wished)

    def name_across(self, words: AxisWords, major: float, minor: float) -> None:
        """Name the places of the lower axis."""
        axis = self._plot.getAxis("bottom")
        axis.tickStrings = words
        axis.setTickSpacing(major=major, minor=minor)

    def name_heights(self, words: AxisWords, width: int) -> None:
        """Name the places of the left axis, which is ``width`` pixels wide."""
        axis = self._plot.getAxis("left")
        axis.tickStrings = words
        axis.setWidth(width)

    def name_rows(self, names: Sequence[tuple[float, str]], width: int) -> None:
        """Name rows at the left, each at its height."""
        axis = self._plot.getAxis("left")
        axis.setTicks([list(names)])
        axis.setWidth(width)

    def show_range(
        self, left: float, right: float, low: float, high: float, *, lowest: float | None = None
    ) -> None:
        """Show so much of the plot; there is nothing beyond it to go to, but down to ``lowest``."""
        room = EDGE * max(right - left, LEAST_RANGE)
        box = self._plot.getPlotItem().vb
        # Without limits a wheel turned on reaches ranges of which every hour would be named.
        box.setLimits(
            xMin=left - room,
            xMax=right + room,
            yMin=low if lowest is None else lowest,
            yMax=high,
            maxXRange=right - left + 2 * room,
            maxYRange=high - low,
        )
        box.setXRange(left - room, right + room, padding=0)
        box.setYRange(low, high, padding=0)

    def bars(
        self, row: float, spans: Sequence[tuple[float, float]], fill: str | None, edge: str, tall: float
    ) -> None:
        """Draw bars of one row; without a fill they are outlines."""
        if not spans:
            return
        kit, look = self._kit, self._look
        brush = kit.mkBrush(None) if fill is None else kit.mkBrush(look.colour(fill))
        self._plot.addItem(
            kit.BarGraphItem(
                x0=[start for start, _ in spans],
                width=[end - start for start, end in spans],
                y0=[row - tall / 2] * len(spans),
                height=tall,
                brush=brush,
                pen=kit.mkPen(look.colour(edge), width=1),
            )
        )

    def write(self, text: str, at: float, row: float, tone: str = "text") -> None:
        """Write a short word in the middle of a place."""
        label = self._kit.TextItem(text, self._look.colour(tone), anchor=(0.5, 0.5))
        label.setFont(font(MARK_SIZE))
        label.setPos(at, row)
        self._plot.addItem(label)

    def upright(self, at: float, low: float, high: float, tone: str, *, dashed: bool, width: int = 2) -> None:
        """Draw an upright stroke."""
        style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
        pen = self._kit.mkPen(self._look.colour(tone), width=width, style=style)
        self._plot.plot([at, at], [low, high], pen=pen)

    def level(self, at: float) -> None:
        """Draw a faint line across the whole plot."""
        pen = self._kit.mkPen(self._look.colour("edge"))
        self._plot.addItem(self._kit.InfiniteLine(at, angle=0, pen=pen))

    def legend(self, names: int) -> float:
        """Name the series that are drawn from now on; return how many lines so many names take at the top."""
        words = {"labelTextColor": self._look.colour("text"), "labelTextSize": f"{TICK_SIZE}px"}
        self._plot.addLegend(offset=(8, 2), colCount=LEGEND_NAMES, verSpacing=-6, **words)
        return math.ceil(names / LEGEND_NAMES)

    def series(
        self, place: int, across: Sequence[float], heights: Sequence[float], name: str, *, joined: bool
    ) -> None:
        """Draw the marks of a run, the ``place`` of which chooses colour and shape."""
        colour = self._look.colour(TONES[place % len(TONES)])
        self._plot.plot(
            list(across),
            list(heights),
            pen=self._kit.mkPen(colour, width=2) if joined else None,
            symbol=SHAPES[place % len(SHAPES)],
            symbolBrush=colour,
            symbolPen=None,
            name=name,
        )

    def at(self, across: float, height: float) -> QPointF:
        """Return where a place of the plot lies in its scene."""
        place: QPointF = self._plot.getPlotItem().vb.mapViewToScene(QPointF(across, height))
        return place

    def _on_mouse_moved(self, place: QPointF) -> None:
        at = self._plot.getPlotItem().vb.mapSceneToView(place)
        self.pointed.emit(at.x(), at.y())
