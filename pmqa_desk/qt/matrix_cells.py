"""Cells of the matrix as they are shown: an item in a run, its advice, the sums; words beside marks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from pmqa_desk.domain.matrix_bars import Bar, bar
from pmqa_desk.domain.rehearsal_advice import CUT_FROM_S, Advice, advise
from pmqa_desk.domain.rehearsal_words import (
    advice_in_words,
    column_remarks,
    column_title,
    difference_in_words,
    sum_in_words,
)
from pmqa_desk.domain.rehearsals import Column, Matrix, Row
from pmqa_desk.domain.run_figures import ItemFigure
from pmqa_desk.domain.spread import SAME_S
from pmqa_desk.qt.context import Context

_ADVICE_LOOK = {
    Advice.CUT: ("content-cut", "danger"),
    Advice.WATCH: ("eye-outline", "warning"),
    Advice.KEEP: ("lock-outline", "muted"),
    Advice.AS_PLANNED: ("check", "muted"),
    Advice.UNKNOWN: ("", "faint"),
}


@dataclass(frozen=True, slots=True)
class RunCell:
    """One item of one run."""

    bar: Bar | None
    length: str
    mark: str = ""
    difference: str = ""
    tone: str = "muted"
    """Colour of mark, difference and of the bar's end beyond the plan; the mark says the same without it."""
    faint: bool = False
    """It is in no sum."""
    words: str = ""


@dataclass(frozen=True, slots=True)
class WordCell:
    """An icon with words, and a second line where there is one."""

    text: str
    icon: str = ""
    tone: str = "text"
    second: str = ""
    words: str = ""


class MatrixCells(QObject):
    """Writes each cell in the language and digits of the moment."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    def run(self, figure: ItemFigure | None, column: Column, whole_s: int) -> RunCell:
        """Return what an item took in a run."""
        if figure is None:
            return RunCell(None, "–", words=self.tr("ครั้งนี้ไม่มีลำดับนี้"))
        faint = column.left_out or (figure.actual_s is not None and not figure.counted)
        shown = bar(figure.planned_s, figure.actual_s, whole_s)
        if figure.actual_s is None:
            skipped = self.tr("ข้ามแล้ว") if figure.skipped else "–"
            words = figure.reason or (skipped if figure.skipped else self.tr("ไม่ได้ดำเนินการในครั้งนี้"))
            return RunCell(shown, skipped, faint=True, words=words)
        length = self._context.length(figure.actual_s)
        spoken = self._context.length_in_words(figure.actual_s)
        if not figure.counted:
            said = self.tr("กำลังดำเนินการ") if figure.running else self.tr("ค้าง")
            # {length} is how long it took until it was broken off.
            words = self.tr("{length} ไม่ได้ทำจนจบ จึงไม่นำมาคิดรวม").replace("{length}", spoken)
            return RunCell(shown, length, "", said, faint=True, words=words)
        over = figure.difference_s
        words = spoken if over is None else f"{spoken} {self._difference(over)}"
        if over is None or abs(over) < SAME_S:
            return RunCell(shown, length, faint=faint, words=words)
        tone = "muted" if over < 0 else "danger" if over >= CUT_FROM_S else "warning"
        mark = "▲" if over > 0 else "▼"
        return RunCell(shown, length, mark, self._context.length(abs(over)), tone, faint, words)

    def advice(self, row: Row) -> WordCell:
        """Return what to do about an item."""
        if row.place is None:
            return WordCell(self.tr("ไม่มีในกำหนดการแล้ว"), tone="faint")
        advised = advise(row)
        icon, tone = _ADVICE_LOOK[advised.advice]
        return WordCell(self._figures(advice_in_words(advised, self._context.language)), icon, tone)

    def total(self, column: Column) -> WordCell:
        """Return a run's sum, and in words how it compares with its plan."""
        language = self._context.language
        if not column.sum.counted:
            return WordCell(
                "–", second=self._figures(" · ".join(column_remarks(column, language))), tone="faint"
            )
        over = column.sum.over_s
        second = "" if column.sum.counted == column.sum.unplanned else self._difference(over)
        tone = "danger" if column.over_window_s is not None else "text"
        words = "\n".join([self._figures(sum_in_words(column, language)), *self.remarks(column)])
        return WordCell(self._context.length(column.sum.actual_s), "", tone, second, words)

    def window(self, matrix: Matrix) -> WordCell:
        """Return by how much the last run exceeds the day's window, if it does."""
        column = None if matrix.latest is None else matrix.columns[matrix.latest]
        if column is None or column.over_window_s is None:
            return WordCell("")
        length = self._context.length_in_words(column.over_window_s)
        return WordCell(
            self.tr("เกินกรอบเวลา"), "alert", "danger", length, sum_in_words(column, self._context.language)
        )

    def head(self, column: Column) -> tuple[str, list[str]]:
        """Return a run's name with its day, and what is to be known of it before it is compared."""
        day = self._context.day(column.date, short=True)
        title = self._figures(column_title(column, self._context.language))
        return f"{title} · {day}", self.remarks(column)

    def remarks(self, column: Column) -> list[str]:
        """Return what is to be known of a run."""
        return [self._figures(each) for each in column_remarks(column, self._context.language)]

    def _difference(self, over_s: int) -> str:
        return self._figures(difference_in_words(over_s, self._context.language))

    def _figures(self, text: str) -> str:
        return self._context.figures(text)
