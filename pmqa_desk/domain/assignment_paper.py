"""What was given out to do: a page for each who has it, and the same as a sheet and as plain text."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Final

from pmqa_desk.domain.blocks import DOTS, Align, Block, Column, Heading, Table
from pmqa_desk.domain.carried import is_overdue
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.programme import number_and_item
from pmqa_desk.domain.sheets import Cell, CellKind, Sheet, SheetColumn
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Assignment, Status, Visit

NOBODY: Final = "ยังไม่ระบุผู้รับผิดชอบ"
OVERDUE: Final = "เกินกำหนด"
STATES: Final[Mapping[Status, str]] = {
    Status.OPEN: "ยังไม่เริ่ม",
    Status.STARTED: "กำลังดำเนินการ",
    Status.DONE: "เสร็จแล้ว",
    Status.DROPPED: "ยกเลิกแล้ว",
}
_COLUMNS: Final = (
    Column("ที่", 600, Align.CENTRE),
    Column("งานที่มอบหมาย", 4471),
    Column("กำหนดส่ง", 2200, Align.CENTRE),
    Column("สถานะ", 1800, Align.CENTRE),
)
_SHEET: Final = (
    SheetColumn("ผู้รับผิดชอบ", width=30),
    SheetColumn("งานที่มอบหมาย", width=60),
    SheetColumn("กำหนดส่ง", CellKind.DATE, 14),
    SheetColumn("สถานะ", width=14),
    SheetColumn("ลำดับที่", width=9),
    SheetColumn("รายการ", width=40),
)


def assignment_blocks(
    visit: Visit, digits: Digits = Digits.THAI, today: date | None = None
) -> tuple[Block, ...]:
    """Return a page for each who has something to do, what nobody has yet last.

    Without ``today`` nothing is overdue: a paper without a day of its own is read on any.
    """
    text = PaperText(visit.timezone, digits)
    blocks: list[Block] = []
    for owner, given in by_owner(visit).items():
        title = f"งานที่มอบหมาย {text.line(owner)}" if owner else f"งานที่มอบหมาย ({NOBODY})"
        blocks.append(Heading(title, 1, new_page=bool(blocks)))
        blocks += [Heading(line, 1) for line in (text.line(visit.title),) if line]
        rows = tuple(_row(visit, number, each, text, today) for number, each in enumerate(given, 1))
        blocks.append(Table(_COLUMNS, rows))
    return tuple(blocks)


def assignment_sheets(visit: Visit, today: date | None = None) -> tuple[Sheet, ...]:
    """Return all that was given out as one sheet."""
    text = PaperText(visit.timezone, Digits.ARABIC)
    rows = tuple(_cells(visit, each, text, today) for given in by_owner(visit).values() for each in given)
    return (Sheet("งานที่มอบหมาย", _SHEET, rows, frozen=1),)


def by_owner(visit: Visit) -> Mapping[str, list[Assignment]]:
    """Return what was given out, by who has it, the earliest due first; nobody is an empty name, and last."""
    owners: dict[str, list[Assignment]] = {}
    for each in sorted(visit.assignments, key=_due):
        owners.setdefault(" ".join((each.owner or "").split()), []).append(each)
    nobody = owners.pop("", None)
    return owners if nobody is None else {**owners, "": nobody}


def state_of(assignment: Assignment, today: date | None = None) -> str:
    """Return in a word or two how it stands, and from ``today`` on that its day is past."""
    late = today is not None and is_overdue(assignment, today)
    return STATES[assignment.status] + (f" ({OVERDUE})" if late else "")


def _due(assignment: Assignment) -> tuple[bool, bool, str]:
    """Order by what is open, then by its day; without a day it comes after the others."""
    due = assignment.due
    return assignment.done, due is None, "" if due is None else due.isoformat()


def _row(visit: Visit, number: int, each: Assignment, text: PaperText, today: date | None) -> tuple[str, ...]:
    place, title = _item_of(visit, each, text)
    at = f"(ลำดับที่ {place} {title})" if place else f"({title})" if title else ""
    task = "\n".join(line for line in (text.text(each.text) or DOTS, at) if line)
    return text.number(number), task, text.day(each.due), state_of(each, today)


def _item_of(visit: Visit, each: Assignment, text: PaperText) -> tuple[str, str]:
    found = number_and_item(visit.items, each.item_uid)
    return ("", "") if found is None else (text.line(found[0]), text.title(found[1]))


def _cells(visit: Visit, each: Assignment, text: PaperText, today: date | None) -> tuple[Cell, ...]:
    place, title = _item_of(visit, each, text)
    state = state_of(each, today)
    return text.line(each.owner), text.text(each.text), each.due, state, place, title
