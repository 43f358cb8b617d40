"""The sheet on which those who come sign, list by list, with room for whoever is not on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pmqa_desk.domain.blocks import DASHES, Align, Block, Column, Heading, Paragraph, Run, Table
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.sheets import Cell, Sheet, SheetColumn
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Attendance, Person, Visit

# Lines for names that are not on the list, and the height of a line to sign on: a little over one centimetre.
FREE_ROWS: Final = 6
ROOM_TO_SIGN: Final = 600
# Who sent a substitute may come after all: the absent stand with the members.
LISTS: Final = (
    ("ผู้มาประชุม", (Attendance.MEMBER, Attendance.ABSENT)),
    ("คณะผู้ตรวจประเมิน", (Attendance.ASSESSOR,)),
    ("ผู้เข้าร่วมประชุม", (Attendance.OTHER,)),
)
_COLUMNS: Final = (
    Column("ที่", 600, Align.CENTRE),
    Column("ชื่อ - นามสกุล", 2800),
    Column("ตำแหน่ง / หน่วยงาน", 2771),
    Column("ลายมือชื่อ", 1700, Align.CENTRE),
    Column("หมายเหตุ", 1200),
)
_SHEET: Final = (
    SheetColumn("บัญชี", width=22),
    SheetColumn("ที่", width=6),
    SheetColumn("ชื่อ - นามสกุล", width=34),
    SheetColumn("ตำแหน่ง / หน่วยงาน", width=40),
    SheetColumn("หน้าที่", width=24),
    SheetColumn("แทน", width=34),
    SheetColumn("การมาประชุม", width=16),
    SheetColumn("เหตุที่ไม่มา", width=24),
)


def sign_in_blocks(
    visit: Visit, digits: Digits = Digits.THAI, edition: Edition = Edition.INTERNAL
) -> tuple[Block, ...]:
    """Return the sheet; free lines follow the last list."""
    text = PaperText(visit.timezone, digits, edition)
    lines = (text.line(visit.minutes.body or visit.title), *text.when_and_where(visit))
    blocks: list[Block] = [Heading("บัญชีลงชื่อผู้เข้าร่วมประชุม", 1)]
    blocks += [Heading(line, 1) for line in lines if line]
    blocks.append(Paragraph((Run(DASHES),), Align.CENTRE, first_line=0))
    for title, kinds in LISTS:
        people = [person for person in visit.people if person.attendance in kinds]
        free = FREE_ROWS if kinds == LISTS[-1][1] else 0
        if people or free:
            blocks += [Heading(title), Table(_COLUMNS, _rows(people, free, text), row_height=ROOM_TO_SIGN)]
    return tuple(blocks)


def attendance_sheets(visit: Visit, edition: Edition) -> tuple[Sheet, ...]:
    """Return everybody as one sheet; reasons of absence stay out of the public edition."""
    text = PaperText(visit.timezone, Digits.ARABIC, edition)
    rows: list[tuple[Cell, ...]] = []
    for title, kinds in LISTS:
        people = [person for person in visit.people if person.attendance in kinds]
        rows += [_cells(title, number, person, text) for number, person in enumerate(people, 1)]
    return (Sheet("รายชื่อ", _SHEET, tuple(rows), frozen=3),)


def _rows(people: Sequence[Person], free: int, text: PaperText) -> tuple[tuple[str, ...], ...]:
    named = [
        (f"{text.number(n)}.", text.line_or_dots(person.name), _standing(person, text), "", "")
        for n, person in enumerate(people, 1)
    ]
    empty = [(f"{text.number(n)}.", "", "", "", "") for n in range(len(named) + 1, len(named) + free + 1)]
    return (*named, *empty)


def _standing(person: Person, text: PaperText) -> str:
    substitute = (
        f"แทน {text.line(person.stands_for).removeprefix('แทน').strip()}" if person.stands_for else ""
    )
    return "\n".join(line for line in (text.line(person.position), substitute) if line)


def _cells(title: str, number: int, person: Person, text: PaperText) -> tuple[Cell, ...]:
    absent = person.attendance is Attendance.ABSENT
    return (
        title,
        str(number),
        text.line(person.name),
        text.line(person.position),
        text.line(person.role),
        text.line(person.stands_for),
        "ไม่มา" if absent else "มา",
        text.line(person.reason) if absent and not text.public else "",
    )
