"""The sheet on which those who come sign, list by list, with room for whoever is not on it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pmqa_desk.domain.attendance import Attendee, attendees
from pmqa_desk.domain.blocks import DASHES, Align, Block, Column, Heading, Paragraph, Run, Table
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.ranks import prefix_of, without_prefix
from pmqa_desk.domain.session_words import session_title, when_and_where
from pmqa_desk.domain.sheets import Cell, CellKind, Sheet, SheetColumn
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Attendance, Presence, Visit

# Lines for names that are not on the list, and the height of a line to sign on: a little over one centimetre.
FREE_ROWS: Final = 6
ROOM_TO_SIGN: Final = 600
# Who is absent may come after all, and stands with the others.
LISTS: Final = (
    ("ผู้มาประชุม", Attendance.MEMBER),
    ("คณะผู้ตรวจประเมิน", Attendance.ASSESSOR),
    ("ผู้เข้าร่วมประชุม", Attendance.OTHER),
)
PRESENCES: Final = {
    Presence.EXPECTED: "",
    Presence.PRESENT: "มา",
    Presence.LATE: "มาสาย",
    Presence.LEFT: "กลับก่อน",
    Presence.ABSENT: "ไม่มา",
}
_COLUMNS: Final = (
    Column("ที่", 600, Align.CENTRE),
    Column("ชื่อ - นามสกุล", 2800),
    Column("ตำแหน่ง / หน่วยงาน", 2771),
    Column("ลายมือชื่อ", 1700, Align.CENTRE),
    Column("หมายเหตุ", 1200),
)
_SHEET: Final = (
    SheetColumn("ครั้ง", width=26),
    SheetColumn("บัญชี", width=22),
    SheetColumn("ที่", CellKind.NUMBER, 6),
    SheetColumn("คำนำหน้า", width=14),
    SheetColumn("ชื่อ - นามสกุล", width=34),
    SheetColumn("ตำแหน่ง", width=36),
    SheetColumn("หน่วยงาน", width=32),
    SheetColumn("หน้าที่", width=24),
    SheetColumn("แทน", width=34),
    SheetColumn("การมาประชุม", width=16),
    SheetColumn("มาถึง", CellKind.CLOCK, 11),
    SheetColumn("กลับ", CellKind.CLOCK, 11),
    SheetColumn("เหตุผล", width=24),
)


def sign_in_blocks(
    visit: Visit,
    digits: Digits = Digits.THAI,
    edition: Edition = Edition.INTERNAL,
    session_uid: str | None = None,
) -> tuple[Block, ...]:
    """Return the sheet of one session, the visit day if nothing is said; free lines follow the last list."""
    text = PaperText(visit.timezone, digits, edition)
    expected = attendees(visit, session_uid)
    lines = (session_title(visit, session_uid, text), *when_and_where(visit, session_uid, text))
    blocks: list[Block] = [Heading("บัญชีลงชื่อผู้เข้าร่วมประชุม", 1)]
    blocks += [Heading(line, 1) for line in lines if line]
    blocks.append(Paragraph((Run(DASHES),), Align.CENTRE, first_line=0))
    for title, listed in LISTS:
        people = [each for each in expected if each.listed is listed]
        free = FREE_ROWS if listed is LISTS[-1][1] else 0
        if people or free:
            blocks += [Heading(title), Table(_COLUMNS, _rows(people, free, text), row_height=ROOM_TO_SIGN)]
    return tuple(blocks)


def attendance_sheets(visit: Visit, edition: Edition) -> tuple[Sheet, ...]:
    """Return everybody of every session as one sheet; reasons of absence stay out of the public edition."""
    text = PaperText(visit.timezone, Digits.ARABIC, edition)
    rows: list[tuple[Cell, ...]] = []
    for uid in (*(session.uid for session in visit.sessions), None):
        expected = attendees(visit, uid)
        session = session_title(visit, uid, text)
        for title, listed in LISTS:
            people = [each for each in expected if each.listed is listed]
            rows += [_cells(session, title, number, each, text) for number, each in enumerate(people, 1)]
    return (Sheet("การมาประชุม", _SHEET, tuple(rows), frozen=5),)


def _rows(people: Sequence[Attendee], free: int, text: PaperText) -> tuple[tuple[str, ...], ...]:
    named = [
        (f"{text.number(n)}.", text.line_or_dots(each.name), standing(each, text), "", "")
        for n, each in enumerate(people, 1)
    ]
    empty = [(f"{text.number(n)}.", "", "", "", "") for n in range(len(named) + 1, len(named) + free + 1)]
    return (*named, *empty)


def standing(attendee: Attendee, text: PaperText) -> str:
    """Return position, agency and in whose place somebody came, each on a line, nothing said twice."""
    lines = (
        text.line(attendee.position),
        "" if attendee.stands_for else text.line(attendee.person.agency),
        text.line(attendee.in_place_of),
    )
    return "\n".join(dict.fromkeys(line for line in lines if line))


def _cells(session: str, title: str, number: int, attendee: Attendee, text: PaperText) -> tuple[Cell, ...]:
    came = attendee.appearance
    return (
        session,
        title,
        number,
        text.line(prefix_of(attendee.name)),
        text.line(without_prefix(attendee.name)),
        text.line(attendee.position),
        text.line(attendee.person.agency),
        text.line(attendee.person.role),
        text.line(attendee.stands_for),
        PRESENCES[attendee.presence],
        *(None if ms is None else text.local(ms) for ms in (came.arrived_ms, came.left_ms)),
        "" if text.public else text.line(came.reason),
    )
