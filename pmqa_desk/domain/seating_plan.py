"""Who sits where: the chair at the head, the assessors facing the members, the others in rows behind."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from pmqa_desk.domain.attendance import Attendee, attendees, chairs
from pmqa_desk.domain.blocks import TEXT_WIDTH, Align, Block, Column, Heading, Paragraph, Run, Table
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.session_words import session_title, when_and_where
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Attendance, Visit

# A long side of the table; members beyond it sit in the first row behind, still in their order.
LONGEST_SIDE: Final = 10
SEATS_A_ROW: Final = 3
_TABLE_WIDTH: Final = 1071
_SIDE: Final = (TEXT_WIDTH - _TABLE_WIDTH) // 2
_SIDES: Final = (
    Column("คณะผู้ตรวจประเมิน", _SIDE),
    Column("โต๊ะ", _TABLE_WIDTH, Align.CENTRE),
    Column("ผู้มาประชุม", _SIDE),
)
_ROWS: Final = tuple(Column("", TEXT_WIDTH // SEATS_A_ROW) for _ in range(SEATS_A_ROW))
_HEIGHT: Final = 700


@dataclass(frozen=True, slots=True)
class Seating:
    """The people of a room, each list from the head of the table on."""

    head: tuple[Attendee, ...]
    assessors: tuple[Attendee, ...]
    members: tuple[Attendee, ...]
    behind: tuple[Attendee, ...]


def seating(visit: Visit, session_uid: str | None = None) -> Seating:
    """Return where those who come to a session sit; who is absent has no seat.

    Members sit in the order of the list. The chairs are those whose role says so, or else the first member.
    """
    coming = [each for each in attendees(visit, session_uid) if not each.absent]
    of = {kind: [each for each in coming if each.listed is kind] for kind in Attendance}
    members, assessors = of[Attendance.MEMBER], of[Attendance.ASSESSOR]
    head = chairs(coming) or tuple(members[:1])
    side = [each for each in members if each not in head]
    front = max(LONGEST_SIDE, len(assessors))
    return Seating(head, tuple(assessors), tuple(side[:front]), (*side[front:], *of[Attendance.OTHER]))


def seated(visit: Visit, session_uid: str | None = None) -> tuple[Attendee, ...]:
    """Return those who come in the order in which they sit."""
    plan = seating(visit, session_uid)
    return (*plan.head, *plan.assessors, *plan.members, *plan.behind)


def seating_blocks(
    visit: Visit,
    digits: Digits = Digits.THAI,
    edition: Edition = Edition.INTERNAL,
    session_uid: str | None = None,
) -> tuple[Block, ...]:
    """Return the plan as seen from above, the head of the table at the top; nothing where nobody comes."""
    text = PaperText(visit.timezone, digits, edition)
    plan, everybody = seating(visit, session_uid), seated(visit, session_uid)
    if not everybody:
        return ()
    seats = [_seat(each, number, text) for number, each in enumerate(everybody, 1)]
    head, seats = seats[: len(plan.head)], seats[len(plan.head) :]
    left, seats = seats[: len(plan.assessors)], seats[len(plan.assessors) :]
    right, behind = seats[: len(plan.members)], seats[len(plan.members) :]
    lines = (session_title(visit, session_uid, text), *when_and_where(visit, session_uid, text))
    return (
        Heading("ผังที่นั่ง", 1),
        *(Heading(line, 1) for line in lines if line),
        *_head(tuple(head)),
        *_sides(tuple((a, "", m) for a, m in zip_longest(left, right, fillvalue=""))),
        Paragraph((Run("จอแสดงผลและผู้นำเสนอ", bold=True),), Align.CENTRE, first_line=0),
        *_behind(tuple(behind)),
    )


def _head(seats: tuple[str, ...]) -> tuple[Block, ...]:
    """Return the head of the table: those who preside together sit side by side."""
    if not seats:
        return ()
    columns = tuple(Column("หัวโต๊ะ", TEXT_WIDTH // len(seats), Align.CENTRE) for _ in seats)
    return (Table(columns, (seats,), row_height=_HEIGHT),)


def _sides(rows: tuple[tuple[str, ...], ...]) -> tuple[Block, ...]:
    return (Table(_SIDES, rows, row_height=_HEIGHT),) if rows else ()


def _behind(seats: tuple[str, ...]) -> tuple[Block, ...]:
    if not seats:
        return ()
    empty = -len(seats) % SEATS_A_ROW
    filled = (*seats, *("" for _ in range(empty)))
    rows = tuple(filled[n : n + SEATS_A_ROW] for n in range(0, len(filled), SEATS_A_ROW))
    return (Heading("แถวหลัง"), Table(_ROWS, rows, row_height=_HEIGHT))


def _seat(attendee: Attendee, number: int, text: PaperText) -> str:
    lines = (
        f"{text.number(number)}. {text.line_or_dots(attendee.name)}",
        text.line(attendee.position) or text.line(attendee.person.role),
        text.line(attendee.in_place_of),
    )
    return "\n".join(line for line in lines if line)
