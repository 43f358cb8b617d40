"""Runs as sheets: items against runs, every item of every run, every attempt; lengths are numbers."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from zoneinfo import ZoneInfo

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.rehearsal_advice import advise
from pmqa_desk.domain.rehearsal_words import advice_in_words, column_remarks, column_title, trend_in_words
from pmqa_desk.domain.rehearsals import Column, Matrix, Row
from pmqa_desk.domain.run_figures import ItemFigure
from pmqa_desk.domain.sheets import Cell, CellKind, Sheet, SheetColumn
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Visit

THAI: Final = Language.THAI
_ITEM: Final = (
    SheetColumn("ลำดับที่", width=9),
    SheetColumn("รายการ", width=44),
    SheetColumn("หน่วยงาน", width=26),
)
_RUN: Final = (SheetColumn("ครั้ง", width=18), SheetColumn("วันที่", CellKind.DATE, 14))


def comparison_sheets(visit: Visit, matrix: Matrix, edition: Edition) -> tuple[Sheet, ...]:
    """Return all runs side by side, and what is to be known of each."""
    text = PaperText(visit.timezone, Digits.ARABIC, edition)
    titles = [text.line(column_title(column, THAI)) for column in matrix.columns]
    columns = (
        *_ITEM,
        SheetColumn("กำหนด", CellKind.LENGTH),
        *(SheetColumn(title, CellKind.LENGTH, 13) for title in titles),
        *(SheetColumn(title, CellKind.LENGTH) for title in ("สั้นที่สุด", "ค่ากลาง", "นานที่สุด", "ล่าสุด")),
        SheetColumn("จำนวนครั้ง", CellKind.NUMBER, 9),
        SheetColumn("แนวโน้ม", width=26),
        SheetColumn("ข้อเสนอ", width=22),
    )
    rows = tuple(_compared(row, text) for row in matrix.rows)
    return (Sheet("เปรียบเทียบ", columns, rows, frozen=2), _runs_sheet(matrix, titles, text))


def timing_sheets(visit: Visit, matrix: Matrix, edition: Edition) -> tuple[Sheet, ...]:
    """Return every item of every run, one a row, and every attempt at it."""
    text = PaperText(visit.timezone, Digits.ARABIC, edition)
    told = [
        (column, row, cell)
        for place, column in enumerate(matrix.columns)
        for row in matrix.rows
        if (cell := row.cells[place]) is not None
    ]
    columns = (
        *_RUN,
        *_ITEM,
        SheetColumn("เริ่มจริง", CellKind.CLOCK, 11),
        *(
            SheetColumn(title, CellKind.LENGTH)
            for title in ("กำหนด", "ใช้จริง", "เกินแผน", "ต่ำกว่าแผน", "หยุดเวลา")
        ),
        SheetColumn("จำนวนครั้ง", CellKind.NUMBER, 9),
        SheetColumn("หมายเหตุ", width=40),
    )
    rows = tuple((*_of_run(column, text), *_timed(cell, text)) for column, _, cell in told)
    return (Sheet("เวลาแต่ละลำดับ", columns, rows, frozen=4), _attempts_sheet(told, text))


def _item(figure: ItemFigure, text: PaperText) -> tuple[Cell, ...]:
    return text.line(figure.number), text.line(figure.item.title), text.line(figure.item.agency)


def _of_run(column: Column, text: PaperText) -> tuple[Cell, ...]:
    return text.line(column_title(column, THAI)), column.date


def _compared(row: Row, text: PaperText) -> tuple[Cell, ...]:
    spread = row.spread
    gone = "" if row.place is not None else " (ไม่มีในกำหนดการแล้ว)"
    return (
        text.line(row.number),
        f"{text.line(row.title)}{gone}",
        text.line(row.item.agency),
        row.planned_s,
        *(None if cell is None else cell.actual_s for cell in row.cells),
        *(spread.shortest_s, spread.median_s, spread.longest_s, spread.last_s),
        spread.count,
        trend_in_words(spread, THAI),
        advice_in_words(advise(row), THAI),
    )


def _runs_sheet(matrix: Matrix, titles: list[str], text: PaperText) -> Sheet:
    columns = (
        *_RUN,
        *(
            SheetColumn(title, CellKind.LENGTH)
            for title in ("กำหนด", "ใช้จริง", "เกินแผน", "ต่ำกว่าแผน", "เกินกรอบเวลา")
        ),
        SheetColumn("จำนวนลำดับ", CellKind.NUMBER, 9),
        SheetColumn("หมายเหตุ", width=44),
        SheetColumn("บันทึกของครั้งนี้", width=44),
    )
    rows = tuple(
        (
            title,
            column.date,
            column.sum.planned_s,
            column.sum.actual_s,
            *_over_and_under(column.sum.over_s),
            column.over_window_s,
            column.sum.counted,
            ", ".join(column_remarks(column, THAI)),
            None if text.public else text.text(column.notes),
        )
        for title, column in zip(titles, matrix.columns, strict=True)
    )
    return Sheet("ทุกครั้ง", columns, rows, frozen=1)


def _timed(figure: ItemFigure, text: PaperText) -> tuple[Cell, ...]:
    return (
        *_item(figure, text),
        None if figure.start_ms is None else _local(figure.start_ms, text),
        figure.planned_s,
        figure.actual_s,
        *_over_and_under(figure.difference_s),
        figure.paused_s or None,
        len(figure.tries),
        _remark(figure, text),
    )


def _remark(figure: ItemFigure, text: PaperText) -> str | None:
    if figure.running:
        return "กำลังดำเนินการ"
    if figure.skipped:
        reason = "" if text.public else text.line(figure.reason)
        return f"ข้าม {reason}".strip()
    if figure.interrupted:
        return "ค้างกลางคัน ไม่นำมาคิดรวม"
    return None if figure.tries else "มิได้ดำเนินการ"


def _attempts_sheet(told: list[tuple[Column, Row, ItemFigure]], text: PaperText) -> Sheet:
    columns = (
        *_RUN,
        *_ITEM,
        SheetColumn("ครั้งที่", CellKind.NUMBER, 8),
        SheetColumn("เริ่ม", CellKind.CLOCK, 11),
        SheetColumn("จบ", CellKind.CLOCK, 11),
        *(SheetColumn(title, CellKind.LENGTH) for title in ("ใช้จริง", "หยุดเวลา", "เพิ่มเวลา", "ลดเวลา")),
    )
    rows = tuple(
        (
            *_of_run(column, text),
            *_item(figure, text),
            number,
            _local(attempt.start_ms, text),
            None if attempt.end_ms is None else _local(attempt.end_ms, text),
            attempt.speaking_s,
            attempt.paused_s or None,
            *_over_and_under(attempt.added_s),
        )
        for column, _, figure in told
        for number, attempt in enumerate(figure.attempts, 1)
    )
    return Sheet("ทุกรอบของแต่ละลำดับ", columns, rows, frozen=4)


def _over_and_under(seconds: int | None) -> tuple[Cell, Cell]:
    """Return a difference as two lengths, of which one is there: over and under, each to be summed alone."""
    if not seconds:
        return None, None
    return (seconds, None) if seconds > 0 else (None, -seconds)


def _local(instant_ms: int, text: PaperText) -> datetime:
    return datetime.fromtimestamp(instant_ms / 1000, ZoneInfo(text.timezone))
