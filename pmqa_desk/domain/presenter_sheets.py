"""One sheet for each presenter or agency to be handed out: slot of the day, times so far, advice."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pmqa_desk.domain.blocks import Align, Block, Column, Heading, Paragraph, Run, Table
from pmqa_desk.domain.carried import Carried, carried_to
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.official_text import official_digits
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.programme import Slot, lay, programme_of
from pmqa_desk.domain.rehearsal_words import column_title, difference_in_words
from pmqa_desk.domain.rehearsals import Matrix, Row
from pmqa_desk.domain.thai import Digits, date_in_words
from pmqa_desk.domain.visit import Assignment, Item, Visit

THAI: Final = Language.THAI
UNKNOWN: Final = "–"
_SLOTS = (
    Column("ลำดับที่", 920, Align.CENTRE),
    Column("รายการ", 4551),
    Column("เวลา", 2000, Align.CENTRE),
    Column("ระยะเวลา", 1600, Align.CENTRE),
)
_TIMES = (
    Column("ครั้ง", 3471),
    Column("วันที่", 1700),
    Column("ใช้เวลา", 1900, Align.CENTRE),
    Column("ผล", 2000),
)


def presenter_blocks(
    visit: Visit, matrix: Matrix, digits: Digits = Digits.THAI, edition: Edition = Edition.INTERNAL
) -> tuple[Block, ...]:
    """Return the sheets, each on a page of its own; advice and assignments stay out of the public edition."""
    text = PaperText(visit.timezone, digits, edition)
    slots = {slot.item.uid: slot for slot in lay(programme_of(visit))}
    blocks: list[Block] = []
    for name, rows in _groups(matrix):
        blocks += _sheet(visit, matrix, name, rows, slots, text, first=not blocks)
    return tuple(blocks)


def presenters_of(item: Item) -> str | None:
    """Return who presents an item: the agency, or else the persons; ``None`` where nobody is named."""
    return item.agency or ", ".join(item.presenters) or None


def _groups(matrix: Matrix) -> list[tuple[str, list[Row]]]:
    groups: dict[str, list[Row]] = {}
    for row in matrix.rows:
        name = presenters_of(row.item)
        if row.place is not None and name is not None:
            groups.setdefault(name, []).append(row)
    return list(groups.items())


def _sheet(
    visit: Visit,
    matrix: Matrix,
    name: str,
    rows: Sequence[Row],
    slots: dict[str, Slot],
    text: PaperText,
    *,
    first: bool,
) -> list[Block]:
    day = None if visit.date is None else date_in_words(visit.date, THAI, digits=text.digits)
    blocks: list[Block] = [Heading(f"กำหนดเวลาของ{text.line(name)}", 1, new_page=not first)]
    blocks += [Heading(line, 1) for line in (text.line(visit.title), day or "") if line]
    blocks.append(Table(_SLOTS, tuple(_slot_row(row, slots[row.item.uid], text) for row in rows)))
    for row in rows:
        blocks += _times(matrix, row, text)
    if not text.public:
        blocks += _open(visit, name, rows, text)
    return blocks


def _slot_row(row: Row, slot: Slot, text: PaperText) -> tuple[str, ...]:
    hours = UNKNOWN if slot.start_ms is None else text.clock(slot.start_ms)
    if slot.start_ms is not None and slot.end_ms is not None:
        hours = f"{text.clock(slot.start_ms, suffix=False)} - {text.clock(slot.end_ms)}"
    length = UNKNOWN if slot.length_s is None else text.length(slot.length_s)
    return text.line(row.number), text.line_or_dots(row.title), hours, length


def _times(matrix: Matrix, row: Row, text: PaperText) -> list[Block]:
    """Return what the item took in each run that came to it."""
    told = [
        _time_row(matrix, place, row, text)
        for place, cell in enumerate(row.cells)
        if cell is not None and cell.actual_s is not None
    ]
    if not told:
        return []
    return [Heading(f"เวลาที่ใช้ใน “{text.line_or_dots(row.title)}”"), Table(_TIMES, tuple(told))]


def _time_row(matrix: Matrix, place: int, row: Row, text: PaperText) -> tuple[str, ...]:
    column, cell = matrix.columns[place], row.cells[place]
    assert cell is not None  # noqa: S101 - only runs that came to the item are told
    assert cell.actual_s is not None  # noqa: S101 - as above
    said = UNKNOWN if cell.difference_s is None else difference_in_words(cell.difference_s, THAI)
    if not cell.counted:
        said = "ค้างกลางคัน"
    name = text.line(column_title(column, THAI))
    return name, text.day(column.date), text.length(cell.actual_s), official_digits(said, text.digits)


def _open(visit: Visit, name: str, rows: Sequence[Row], text: PaperText) -> list[Block]:
    carried = [carried_to(visit, row.item.uid) for row in rows]
    given = [each for group in carried for each in group.assignments]
    theirs = {each.uid for each in given}
    given += [a for a in visit.assignments if a.owner == name and not a.done and a.uid not in theirs]
    blocks: list[Block] = []
    advice = [line for group in carried for line in _advice(group, text)]
    if advice:
        blocks += [Heading("ข้อแนะนำ"), *(Paragraph((Run(line),)) for line in advice)]
    if given:
        blocks += [Heading("สิ่งที่มอบหมาย"), *(Paragraph((Run(_task(each, text)),)) for each in given)]
    return blocks


def _advice(group: Carried, text: PaperText) -> list[str]:
    return [f"- {text.line(note.text)}" for note in group.advice]


def _task(given: Assignment, text: PaperText) -> str:
    owner = text.line(given.owner)
    who = f" ({owner})" if owner else ""
    by = f" ภายใน {text.day(given.due)}" if given.due else ""
    return f"- {text.line(given.text)}{who}{by}"
