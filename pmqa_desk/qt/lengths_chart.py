"""The lengths of each item over the runs: a row for each, its plan as a stroke, every run as a mark."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF
from typing_extensions import override

from pmqa_desk.domain.blocks import SHORT_DOTS
from pmqa_desk.domain.drawn_runs import ItemLengths
from pmqa_desk.qt.chart_axes import MINUTE_S
from pmqa_desk.qt.chart_plot import TICK_SIZE
from pmqa_desk.qt.look import font
from pmqa_desk.qt.run_chart import RunChart

NAMES_WIDTH = 260
# What is left of the names' room at the axis.
NAMES_EDGE = 24
# The least height of a row: its name stands on no other. So many fit a picture on paper.
ROW_PIXELS, ROWS = 19, 24
# The lower axis, and what a line with the names of runs takes above the rows.
AXIS_PIXELS, LEGEND_PIXELS = 40, 30
STROKE = 0.36
# Minutes from name to name on the lower axis, and how many names it bears.
STEPS = (1, 2, 5, 10, 15, 30, 60)
MOST_NAMES = 8


class LengthsChart(RunChart):
    """Draws them, and says what lies at a place."""

    _longest = 0.0
    _legend_lines = 0.0
    _beyond = 0

    @override
    def draw(self) -> None:
        """Draw the programme from top to bottom."""
        plot, items = self._plot, self._shown.items
        plot.clear()
        plot.name_rows([(-float(row), self._title(item)) for row, item in enumerate(items)], NAMES_WIDTH)
        self._legend_lines = plot.legend(len(self._shown.runs))
        for row, item in enumerate(items):
            known = [length for length in (item.planned_s, *item.lengths_s) if length is not None]
            self._longest = max(self._longest, *(length / MINUTE_S for length in known))
            if item.planned_s is not None:
                planned = item.planned_s / MINUTE_S
                plot.upright(planned, -row - STROKE, -row + STROKE, "text", dashed=False, width=3)
        for place, drawn in enumerate(self._shown.runs):
            told = [
                (length / MINUTE_S, -float(row))
                for row, item in enumerate(items)
                if (length := item.lengths_s[place]) is not None
            ]
            plot.series(place, [x for x, _ in told], [y for _, y in told], drawn.timeline.name, joined=False)
        step = next((step for step in STEPS if self._longest <= MOST_NAMES * step), STEPS[-1])
        plot.name_across(self._names, step, step / 5)
        self.fit()

    @override
    def fit(self) -> None:
        """Show as many rows as stand apart in the plot's height; the others are dragged into sight."""
        count = len(self._shown.items)
        head_pixels = self._legend_lines * LEGEND_PIXELS
        room = max(3 * ROW_PIXELS, self._plot.widget.height() - AXIS_PIXELS - head_pixels)
        shown = min(float(count), room / ROW_PIXELS)
        # The names of the runs take their pixels whatever the height of a row is.
        head = 0.5 + shown * head_pixels / room
        self._plot.show_range(0, self._longest, 0.5 - shown, head, lowest=0.5 - count)
        self._beyond = count - int(shown)
        self._plot.let_rows_move(wished=self._beyond > 0)

    @override
    def said_at_rest(self) -> str:
        """Return how many rows are out of sight."""
        if self._beyond <= 0:
            return ""
        # {count} is how many items are not in sight.
        text = self.tr("ลากขึ้นเพื่อดูอีก {count} ลำดับ")
        return text.replace("{count}", self._words.figures(str(self._beyond)))

    @override
    def said_at(self, across: float, height: float) -> str:
        """Return in words all lengths of the item at a height."""
        del across
        row = round(-height)
        return self._words_of(self._shown.items[row]) if 0 <= row < len(self._shown.items) else ""

    def _words_of(self, item: ItemLengths) -> str:
        words = self._words.length_in_words
        parts = [f"{self._words.figures(item.number)}  {item.title}".strip()]
        if item.planned_s is not None:
            parts.append(self.tr("แผนปัจจุบัน {length}").replace("{length}", words(item.planned_s)))
        for drawn, length in zip(self._shown.runs, item.lengths_s, strict=True):
            if length is not None:
                parts.append(f"{drawn.timeline.name} {words(length)}")
        return " · ".join(parts)

    def _title(self, item: ItemLengths) -> str:
        measure = QFontMetricsF(font(TICK_SIZE))
        title = " ".join(item.title.split()) or SHORT_DOTS
        text = self._words.figures(f"{item.number}  {title}".strip())
        return measure.elidedText(text, Qt.TextElideMode.ElideRight, NAMES_WIDTH - NAMES_EDGE)

    def _names(self, values: Sequence[float], _scale: float, _spacing: float) -> list[str]:
        return [self._words.length_in_words(round(value * MINUTE_S)) if value > 0 else "" for value in values]
