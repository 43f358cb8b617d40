"""The checklists on paper: a page for each agency with boxes to tick, and the same as a sheet."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from pmqa_desk.domain.assignment_paper import NOBODY, OVERDUE, STATES
from pmqa_desk.domain.blocks import DOTS, Align, Block, Column, Heading, Paragraph, Run, Table
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.preparation import KIND_WORDS, agency_of, by_owner, count, is_overdue
from pmqa_desk.domain.sheets import Cell, CellKind, Sheet, SheetColumn
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Preparation, Status, Visit

TITLE: Final = "รายการเตรียมการ"
# Signs that every typeface has, as they are made by hand.
BOXES: Final[Mapping[Status, str]] = {
    Status.OPEN: "[   ]",
    Status.STARTED: "[   ]",
    Status.DONE: "[ / ]",
    Status.DROPPED: "–",
}
_COLUMNS: Final = (
    Column("เสร็จ", 800, Align.CENTRE),
    Column("รายการ", 4571),
    Column("กำหนดแล้วเสร็จ", 1900, Align.CENTRE),
    Column("สถานะ", 1800, Align.CENTRE),
)
_SHEET: Final = (
    SheetColumn("หน่วยงาน", width=30),
    SheetColumn("ผู้รับผิดชอบ", width=26),
    SheetColumn("หมวด", width=20),
    SheetColumn("รายการ", width=60),
    SheetColumn("กำหนดแล้วเสร็จ", CellKind.DATE, 16),
    SheetColumn("สถานะ", width=24),
    SheetColumn("หมายเหตุ", width=40),
)


def preparation_blocks(
    visit: Visit, digits: Digits = Digits.THAI, today: date | None = None
) -> tuple[Block, ...]:
    """Return a page for each who has a list, what nobody has yet last.

    Without ``today`` nothing is overdue: a paper without a day of its own is read on any.
    """
    text = PaperText(visit.timezone, digits)
    blocks: list[Block] = []
    for owner, lines in by_owner(visit.checklists, agency_of).items():
        title = f"{TITLE} {text.line(owner)}" if owner else f"{TITLE} ({NOBODY})"
        blocks.append(Heading(title, 1, new_page=bool(blocks)))
        blocks += [Heading(line, 1) for line in (text.line(visit.title),) if line]
        blocks.append(Paragraph((Run(text.text(_sums(lines, today))),), Align.LEFT, first_line=0))
        blocks.append(Table(_COLUMNS, tuple(_row(line, text, today) for line in lines)))
    return tuple(blocks)


def preparation_sheets(visit: Visit, today: date | None = None) -> tuple[Sheet, ...]:
    """Return all lines as one sheet, by agency."""
    text = PaperText(visit.timezone, Digits.ARABIC)
    lists = by_owner(visit.checklists, agency_of).values()
    rows = tuple(_cells(line, text, today) for lines in lists for line in lines)
    return (Sheet(TITLE, _SHEET, rows, frozen=1),)


def _sums(lines: tuple[Preparation, ...], today: date | None) -> str:
    counted = count(lines, today or date.min)
    late = f" {OVERDUE} {counted.overdue} รายการ" if counted.overdue else ""
    return f"เสร็จแล้ว {counted.ready} จาก {counted.of} รายการ{late}"


def _row(line: Preparation, text: PaperText, today: date | None) -> tuple[str, ...]:
    whose = f"ผู้รับผิดชอบ: {text.line(line.person)}" if line.agency and line.person else ""
    remark = f"หมายเหตุ: {text.text(line.remark)}" if line.remark else ""
    said = (text.text(line.text) or DOTS, f"({KIND_WORDS[line.kind]})", whose, remark)
    task = "\n".join(part for part in said if part)
    return BOXES[line.status], task, text.day(line.due), _state(line, today)


def _state(line: Preparation, today: date | None) -> str:
    late = today is not None and is_overdue(line, today)
    return STATES[line.status] + (f" ({OVERDUE})" if late else "")


def _cells(line: Preparation, text: PaperText, today: date | None) -> tuple[Cell, ...]:
    return (
        text.line(line.agency),
        text.line(line.person),
        KIND_WORDS[line.kind],
        text.text(line.text),
        line.due,
        _state(line, today),
        text.text(line.remark),
    )
