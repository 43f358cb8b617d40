"""The programme as papers: the formal page that is sent out, and the running sheet of those who run it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from pmqa_desk.domain.attendance import Attendee, roll_of
from pmqa_desk.domain.blocks import DASHES, Align, Block, Column, Heading, Paragraph, Run, Table
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.mc_script import script_of
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.programme import Slot, item_numbers, lay, programme_of
from pmqa_desk.domain.session_words import when_and_where
from pmqa_desk.domain.sheets import Cell, CellKind, Sheet, SheetColumn
from pmqa_desk.domain.thai import Digits, date_in_words, time_of_day
from pmqa_desk.domain.visit import Item, Visit

UNKNOWN: Final = "–"
NOTICE: Final = "หมายเหตุ กำหนดการอาจเปลี่ยนแปลงได้ตามความเหมาะสม"
_FORMAL: Final = (
    Column("เวลา", 2071, Align.CENTRE),
    Column("รายการ", 4200),
    Column("หน่วยงานและผู้นำเสนอ", 2800),
)
_RUNNING: Final = (
    Column("ที่", 640, Align.CENTRE),
    Column("เวลา", 2000, Align.CENTRE),
    Column("รายการ", 3231),
    Column("คำกล่าวพิธีกรและข้อควรทราบ", 3200),
)
_SHEET: Final = (
    SheetColumn("ลำดับที่", width=9),
    SheetColumn("วันที่", CellKind.DATE, 14),
    SheetColumn("เริ่ม", CellKind.CLOCK, 11),
    SheetColumn("จบ", CellKind.CLOCK, 11),
    SheetColumn("ระยะเวลา", CellKind.LENGTH),
    SheetColumn("รายการ", width=48),
    SheetColumn("ช่วง", width=20),
    SheetColumn("หน่วยงาน", width=32),
    SheetColumn("ผู้นำเสนอ", width=36),
    SheetColumn("สื่อ", width=28),
    SheetColumn("คำกล่าวพิธีกร", width=48),
    SheetColumn("ข้อควรทราบ", width=36),
)


# Everybody of the visit day by name.
Known = Mapping[str, Attendee]


@dataclass(frozen=True, slots=True)
class Planned:
    """An item as the papers of the programme have it."""

    slot: Slot
    number: str
    day: date | None


def programme_blocks(
    visit: Visit, digits: Digits = Digits.THAI, edition: Edition = Edition.INTERNAL
) -> tuple[Block, ...]:
    """Return the formal programme: date, place, hours, titles, agencies and presenters."""
    text = PaperText(visit.timezone, digits, edition)
    return (
        Heading("กำหนดการ", 1),
        *_head(visit, text),
        Paragraph((Run(DASHES),), Align.CENTRE, first_line=0),
        *_call(visit, text),
        *_tables(visit, text),
        Paragraph((Run(NOTICE),), Align.LEFT, first_line=0),
    )


def running_sheet_blocks(visit: Visit, digits: Digits = Digits.THAI) -> tuple[Block, ...]:
    """Return the running sheet: hours, lengths, media, notes, words of the master of ceremonies."""
    text = PaperText(visit.timezone, digits)
    return (
        Heading("ลำดับการดำเนินรายการสำหรับผู้ควบคุมและพิธีกร", 1),
        *_head(visit, text),
        *_call(visit, text),
        *_running_tables(visit, text),
    )


def programme_sheets(visit: Visit, edition: Edition) -> tuple[Sheet, ...]:
    """Return the programme as one sheet, an item a row; hours and lengths can be reckoned with."""
    text = PaperText(visit.timezone, Digits.ARABIC, edition)
    known = roll_of(visit).known
    rows = tuple(_cells(known, planned, text) for planned in planned_days(visit, text))
    return (Sheet("กำหนดการ", _SHEET, rows, frozen=1),)


def hours_of(slot: Slot, text: PaperText) -> str:
    """Return from when to when an item is planned, as far as it is known."""
    if slot.start_ms is None:
        return UNKNOWN
    if slot.end_ms is None or slot.end_ms == slot.start_ms:
        return text.clock(slot.start_ms)
    return f"{text.clock(slot.start_ms, suffix=False)} - {text.clock(slot.end_ms)}"


def planned_days(visit: Visit, text: PaperText) -> tuple[Planned, ...]:
    """Return every item in its order, with its number and the day on which it is planned.

    An item whose start is not known is planned on the day of the one before it.
    """
    found: list[Planned] = []
    day = visit.date
    for slot, number in zip(lay(programme_of(visit)), item_numbers(visit.items), strict=True):
        day = day if slot.start_ms is None else text.local(slot.start_ms).date()
        found.append(Planned(slot, number, day))
    return tuple(found)


def by_day(planned: Sequence[Planned]) -> list[tuple[date | None, list[Planned]]]:
    """Return items day by day; the day is ``None`` where there is only one, which the head names."""
    groups = [(day, list(group)) for day, group in groupby(planned, key=lambda each: each.day)]
    return groups if len(groups) > 1 else [(None, group) for _, group in groups]


def _head(visit: Visit, text: PaperText) -> tuple[Block, ...]:
    named = (text.line(visit.title), text.line(visit.organisation))
    return tuple(Heading(line, 1) for line in (*named, *when_and_where(visit, None, text)) if line)


def _call(visit: Visit, text: PaperText) -> tuple[Block, ...]:
    if visit.call_time is None:
        return ()
    said = f"ผู้เกี่ยวข้องพร้อมกันเวลา {time_of_day(visit.call_time, text.digits)}"
    return (Paragraph((Run(said, bold=True),), Align.LEFT, first_line=0, keep_with_next=True),)


def _tables(visit: Visit, text: PaperText) -> Iterable[Block]:
    """Yield a table for each stretch of one day and one section, under its heading."""
    known = roll_of(visit).known
    for day, planned in by_day(planned_days(visit, text)):
        yield from _day_heading(day, text)
        for section, group in groupby(planned, key=lambda each: text.line(each.slot.item.section)):
            if section:
                yield Heading(section)
            yield Table(_FORMAL, tuple(_formal_row(known, each.slot, text) for each in group))


def _running_tables(visit: Visit, text: PaperText) -> Iterable[Block]:
    known = roll_of(visit).known
    said = {cue.place: cue.said for cue in script_of(visit, text)}
    for day, planned in by_day(planned_days(visit, text)):
        yield from _day_heading(day, text)
        rows = (_running_row(known, each, said[each.slot.item.uid], text) for each in planned)
        yield Table(_RUNNING, tuple(rows))


def _day_heading(day: date | None, text: PaperText) -> Iterable[Block]:
    if day is not None:
        yield Heading(date_in_words(day, Language.THAI, digits=text.digits))


def _formal_row(known: Known, slot: Slot, text: PaperText) -> tuple[str, ...]:
    return hours_of(slot, text), text.title(slot.item), "\n".join(_whose(known, slot.item, text))


def _whose(known: Known, item: Item, text: PaperText) -> list[str]:
    """Return the agency and the presenters, each on a line."""
    return [line for line in (text.agency(item), *text.presenters(item, known)) if line]


def _running_row(known: Known, planned: Planned, words: str, text: PaperText) -> tuple[str, ...]:
    slot, item = planned.slot, planned.slot.item
    length = "" if slot.length_s is None else text.length(slot.length_s)
    told = [text.title(item), *_whose(known, item, text)]
    said = [f"“{text.text(words)}”"]
    told += [f"สื่อ: {text.line(item.media.rpartition('/')[2])}"] if item.media else []
    said += [f"ข้อควรทราบ: {text.text(item.notes)}"] if text.text(item.notes) else []
    hours = "\n".join(line for line in (hours_of(slot, text), length) if line)
    return text.line(planned.number), hours, "\n".join(told), "\n".join(said)


def _cells(known: Known, planned: Planned, text: PaperText) -> tuple[Cell, ...]:
    slot, item = planned.slot, planned.slot.item
    start, end = (None if ms is None else text.local(ms) for ms in (slot.start_ms, slot.end_ms))
    return (
        text.line(planned.number),
        planned.day,
        start,
        end,
        slot.length_s,
        text.title(item),
        text.line(item.section),
        text.agency(item),
        ", ".join(text.presenters(item, known)),
        "" if text.public else text.line(item.media),
        text.text(item.script),
        "" if text.public else text.text(item.notes),
    )
