"""Who sits where: the chair at the head, the assessors facing the members, the others in rows behind."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from pmqa_desk.domain.blocks import TEXT_WIDTH, Align, Block, Column, Heading, Paragraph, Run, Table
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Attendance, Person, Visit

CHAIR: Final = "ประธาน"
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

    head: tuple[Person, ...]
    assessors: tuple[Person, ...]
    members: tuple[Person, ...]
    behind: tuple[Person, ...]


def seating(visit: Visit) -> Seating:
    """Return where those who come sit: who is absent has no seat, members sit in the order of the list.

    The chairs are the members whose role says so, or else the first member.
    """
    members = [person for person in visit.people if person.attendance is Attendance.MEMBER]
    head = [person for person in members if (person.role or "").strip().startswith(CHAIR)] or members[:1]
    chairs = {id(person) for person in head}
    side = [person for person in members if id(person) not in chairs]
    others = [person for person in visit.people if person.attendance is Attendance.OTHER]
    assessors = tuple(person for person in visit.people if person.attendance is Attendance.ASSESSOR)
    front = max(LONGEST_SIDE, len(assessors))
    return Seating(tuple(head), assessors, tuple(side[:front]), (*side[front:], *others))


def seated(visit: Visit) -> tuple[Person, ...]:
    """Return those who come in the order in which they sit."""
    plan = seating(visit)
    return (*plan.head, *plan.assessors, *plan.members, *plan.behind)


def seating_blocks(
    visit: Visit, digits: Digits = Digits.THAI, edition: Edition = Edition.INTERNAL
) -> tuple[Block, ...]:
    """Return the plan as seen from above, the head of the table at the top; nothing where nobody comes."""
    text = PaperText(visit.timezone, digits, edition)
    plan = seating(visit)
    if not seated(visit):
        return ()
    seats = [_seat(person, number, text) for number, person in enumerate(seated(visit), 1)]
    head, seats = seats[: len(plan.head)], seats[len(plan.head) :]
    left, seats = seats[: len(plan.assessors)], seats[len(plan.assessors) :]
    right, behind = seats[: len(plan.members)], seats[len(plan.members) :]
    lines = (text.line(visit.title), *text.when_and_where(visit))
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


def _seat(person: Person, number: int, text: PaperText) -> str:
    instead_of = text.line(person.stands_for).removeprefix("แทน").strip()
    lines = (
        f"{text.number(number)}. {text.line_or_dots(person.name)}",
        text.line(person.position) or text.line(person.role),
        f"แทน {instead_of}" if instead_of else "",
    )
    return "\n".join(line for line in lines if line)
