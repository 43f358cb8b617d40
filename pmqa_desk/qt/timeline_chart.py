"""The timelines of the runs, one above the other: what was planned over what ran."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import override

from pmqa_desk.domain.run_pictures import Strip, Timeline, reach
from pmqa_desk.qt.run_chart import RunChart

# A run takes so much of the vertical axis, its planned and its actual bars so much of that.
RUN_ROOM = 3.0
BAR = 0.9
# Spoken beyond the plan by no more than this is as planned: nobody speaks to the second.
AS_PLANNED_S = 30
# What is shorter than this share of the day bears no mark: it would stand on its neighbours.
MARKED_SHARE = 1 / 70
NAMES_WIDTH = 150
# Tones of bars and what fills them; marks on bars in a colour that stands out from theirs.
_FILLS = {"faint": "faint", "now": "now_ground", "danger": "danger"}
_MARKS = {"danger": ("▲", "panel"), "now": ("▼", "now")}


class TimelineChart(RunChart):
    """Draws them, and says what lies at a place."""

    @override
    def draw(self) -> None:
        """Draw the oldest run on top."""
        plot = self._plot
        self._clear_for_the_day()
        names = [(self._row(n), drawn.timeline.name) for n, drawn in enumerate(self._shown.runs)]
        plot.name_rows(names, NAMES_WIDTH)
        whole = reach(drawn.timeline for drawn in self._shown.runs)
        least_s = whole.length_s * MARKED_SHARE
        for place, drawn in enumerate(self._shown.runs):
            self._draw_timeline(self._row(place), drawn.timeline, least_s)
        low = self._row(len(self._shown.runs) - 1) - RUN_ROOM / 2
        plot.show_range(whole.start_s, whole.end_s, low, RUN_ROOM / 2)

    @override
    def said_at(self, across: float, height: float) -> str:
        """Return in words what lies at a place: seconds from the start, and how far down."""
        strip = self._strip_at(across, height)
        return "" if strip is None else self._words_of(strip)

    def _draw_timeline(self, row: float, line: Timeline, least_s: float) -> None:
        upper, lower = row + BAR / 2 + 0.1, row - BAR / 2 - 0.1
        planned = [strip.planned for strip in line.strips if strip.planned is not None]
        self._bars(upper, [(span.start_s, span.end_s) for span in planned], None, "edge")
        for tone, fill in _FILLS.items():
            strips = (strip for strip in line.strips if _tone(strip) == tone)
            spans = [(span.start_s, span.end_s) for strip in strips for span in strip.actual]
            self._bars(lower, spans, fill, "panel" if fill == tone else tone)
        for strip in line.strips:
            if strip.planned is not None and strip.planned.length_s > least_s:
                middle = (strip.planned.start_s + strip.planned.end_s) / 2
                self._plot.write(self._words.figures(strip.number), middle, upper)
            mark, tone = _MARKS.get(_tone(strip), ("", ""))
            for span in strip.actual if mark else ():
                if span.length_s > least_s:
                    self._plot.write(mark, (span.start_s + span.end_s) / 2, lower, tone)
        if line.limit_s is not None:
            reach_up = RUN_ROOM / 2.2
            self._plot.upright(line.limit_s, row - reach_up, row + reach_up, "danger", dashed=True)

    def _bars(self, row: float, spans: Sequence[tuple[float, float]], fill: str | None, edge: str) -> None:
        # What lasted no second is still to be seen.
        self._plot.bars(row, [(start, max(end, start + 1)) for start, end in spans], fill, edge, BAR)

    def _row(self, place: int) -> float:
        return -RUN_ROOM * place

    def _strip_at(self, at_s: float, row: float) -> Strip | None:
        place = round(-row / RUN_ROOM)
        if not 0 <= place < len(self._shown.runs):
            return None
        upper = row > self._row(place)
        for strip in self._shown.runs[place].timeline.strips:
            spans = (strip.planned,) if upper else strip.actual
            if any(span is not None and span.start_s <= at_s <= span.end_s for span in spans):
                return strip
        return None

    def _words_of(self, strip: Strip) -> str:
        words = self._words.length_in_words
        parts = [f"{self._words.figures(strip.number)}  {strip.title}".strip()]
        if strip.planned is not None:
            parts.append(self.tr("แผน {length}").replace("{length}", words(round(strip.planned.length_s))))
        if strip.actual:
            parts.append(self.tr("จริง {length}").replace("{length}", words(round(strip.spoken_s))))
        if strip.over_s is not None and abs(strip.over_s) > AS_PLANNED_S:
            text = self.tr("เกินแผน {length}") if strip.over_s > 0 else self.tr("เร็วกว่าแผน {length}")
            parts.append(text.replace("{length}", words(round(abs(strip.over_s)))))
        return " · ".join(parts)


def _tone(strip: Strip) -> str:
    if strip.over_s is None or abs(strip.over_s) <= AS_PLANNED_S:
        return "faint"
    return "danger" if strip.over_s > 0 else "now"
