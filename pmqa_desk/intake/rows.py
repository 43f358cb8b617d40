"""Read one line as a row of a programme: number or bullet, clock time, cells, the words left."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.durations import find_durations
from pmqa_desk.domain.thai import arabic, find_dates
from pmqa_desk.domain.visit import Kind
from pmqa_desk.intake.lines import Line
from pmqa_desk.intake.marks import Clock, Mark, read_clock_ending, read_clock_opening, read_mark
from pmqa_desk.intake.titles import read_agency, read_presenters

NOTE: Final = re.compile(
    r"[*(\[ ]*(?:หมายเหตุ|ทั้งนี้|โปรดทราบ|ข้อควรทราบ|note\b|กำหนดการ(?:นี้)?(?:อาจ|สามารถ)|(?:กรุณา"
    r"|โปรด)(?:แต่งกาย|ตอบรับ|แจ้ง))",
    re.IGNORECASE,
)
FOOTER: Final = re.compile(
    r"(?:ติดต่อ|สอบถาม|ผู้ประสานงาน|โทร\.?|โทรศัพท์|อีเมล|e-?mail|https?:|www\.|#\S|\(ลงชื่อ|ลงชื่อ|ข่าวโดย|ภาพ|ที่มา|image\b|แชร์|facebook"
    r"|\(visited|จึง(?:เรียน|ขอ)|ขอบคุณ(?:ครับ|ค่ะ|มาก)|ขอแสดงความนับถือ)",
    re.IGNORECASE,
)
_HEADER: Final = re.compile(
    r"(?:ลำดับ(?:ที่|เวลา)?|ที่|no\.?|เวลา(?: ?\(.*\))?|กิจกรรม|รายการ|ผู้รับผิดชอบ"
    r"|หน่วยงาน(?:ที่)?(?:รับผิดชอบ)?|หมายเหตุ|ผู้นำเสนอ|ระยะเวลา(?: ?\(.*\))?|นาที"
    r"|สถานที่|หัวข้อ|เรื่อง|รูปแบบ(?:การนำเสนอ)?|ผลงาน|ขั้นตอน|time|activity|topic|วัน ?/ ?เวลา|วันที่"
    r"|ผู้ดำเนินการ|กำหนดการ)",
    re.IGNORECASE,
)
_DAY_LEAD: Final = re.compile(
    r"(?:กำหนดการ ?|ประจำ|ใน|\(|[-–—•*] ?|วันที่ ?\d ?[:(–-]? ?|วัน(?:แรก|ที่(?:หนึ่ง|สอง|สาม)"
    r"|สุดท้าย) ?[:(–-]? ?|day ?\d ?[:(–-]? ?|\d{1,2}[.)] ?)*(?:ตรงกับ)?(?:วัน)?(?:ที่)? ?",
    re.IGNORECASE,
)
_NUMBERED_DAY: Final = re.compile(
    r"(?:วันที่|day) ?(?P<n>[1-9])(?= *(?:$|[:–—-]))|(?P<word>วันแรก|วันที่หนึ่ง|วันที่สอง|วันที่สาม)", re.IGNORECASE
)
_DAY_WORDS: Final = {"วันแรก": 1, "วันที่หนึ่ง": 1, "วันที่สอง": 2, "วันที่สาม": 3}
# No step of a programme has longer words; a longer line is a paragraph.
LONGEST_WORDS: Final = 600
_LONGEST_ROW: Final = 2000
_MOST_CELLS: Final = 20
_LONGEST_DAY_HEADING: Final = 160


@dataclass(frozen=True, slots=True)
class Row:
    """A line as a row: what it opens with, and the words left."""

    line: Line
    words: str
    mark: Mark | None = None
    clock: Clock | None = None
    duration_s: int | None = None
    agency: str | None = None
    presenters: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    more_lines: tuple[int, ...] = ()
    doubts: tuple[str, ...] = ()
    section: str | None = None
    """The part that a column names; empty is none, ``None`` says nothing."""
    day: date | None = None
    step: bool = False
    """A row of a table that is a step, whether it names a time or not."""

    @property
    def opens(self) -> bool:
        """Tell whether the row is a step of the programme."""
        return self.step or self.timed

    @property
    def timed(self) -> bool:
        """Tell whether the line opens with a time of day."""
        return self.clock is not None


@dataclass(slots=True)
class Entry:
    """A step being gathered from its lines."""

    line: int
    words: str
    number: str | None = None
    clock: Clock | None = None
    duration_s: int | None = None
    agency: str | None = None
    presenters: tuple[str, ...] = ()
    section: str | None = None
    day: date | None = None
    later: int = 0
    """Days after the first, where the text goes on into other days and dates none of them."""
    kind: Kind | None = None
    lines: list[int] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    doubts: list[str] = field(default_factory=list)
    indent: int = 0
    track: int = 0
    """Counts the days and parallel tracks of the text: entries of one track follow one another."""


def read_row(line: Line, *, minutes: bool = False, among_times: bool = False) -> Row:
    """Return ``line`` as a row.

    ``minutes`` tells that bare figures in a table's cells are minutes, ``among_times`` that other lines open
    with times, so that an impossible one is a slip and no other figure.
    """
    if len(line.text) > _LONGEST_ROW or len(line.cells) > _MOST_CELLS:
        return Row(line, line.text)
    if line.cells:
        return _table_row(line, minutes=minutes)
    opening = read_clock_opening(line.plain)
    if opening and (_is_time(opening[0], line.plain) or (among_times and _was_time(opening[0], line.plain))):
        return Row(line, line.text[opening[1] :], clock=opening[0])
    mark = read_mark(line.plain)
    if mark is None:
        return Row(line, line.text)
    inner = read_clock_opening(line.plain[mark.end :])
    if inner and _is_time(inner[0], line.plain[mark.end :]):
        return Row(line, line.text[mark.end + inner[1] :], mark, inner[0])
    ending = read_clock_ending(line.plain)
    if ending and ending[1] > mark.end:
        return Row(line, line.text[mark.end : ending[1]], mark, ending[0])
    return Row(line, line.text[mark.end :], mark)


def entry_of(row: Row) -> Entry:
    """Return a fresh entry that ``row`` opens."""
    return Entry(
        row.line.number,
        row.words.strip(),
        row.mark.number if row.mark else None,
        row.clock,
        row.duration_s,
        row.agency,
        row.presenters,
        lines=[row.line.number, *row.more_lines],
        details=list(row.details),
        doubts=list(row.doubts),
        indent=row.line.indent,
    )


def is_header(line: Line) -> bool:
    """Tell whether a line holds nothing but the heads of a table's columns."""
    cells = line.cells or (line.text,)
    return bool(line.text) and all(_HEADER.fullmatch(cell) for cell in cells)


def day_heading(line: Line, year: int | None) -> tuple[date | None, int | None] | None:
    """Return the date, or the number of the day, where ``line`` heads a day; ``None`` where it heads none."""
    if line.blank or len(line.plain) > _LONGEST_DAY_HEADING:
        return None
    dates = find_dates(line.plain, year=year)
    lead = _DAY_LEAD.match(line.plain)
    if dates and lead and dates[0].start <= lead.end() <= dates[0].end:
        return dates[0].date, None
    numbered = _NUMBERED_DAY.match(line.plain)
    if numbered is None:
        return None
    return None, int(numbered["n"]) if numbered["n"] else _DAY_WORDS[numbered["word"]]


def _is_time(clock: Clock, plain: str) -> bool:
    hour = re.match(r"\D*(\d+)", plain)
    padded = hour is not None and len(hour[1]) == 2
    return clock.sure or (clock.start is not None and (padded or clock.start.hour >= 6))


def _was_time(clock: Clock, plain: str) -> bool:
    return clock.start is None and re.match(r"\d{2}[.:]\d{2}(?!\d)", plain) is not None


def _table_row(line: Line, *, minutes: bool) -> Row:
    if is_header(line):
        return Row(line, line.text)
    row = Row(line, "")
    texts: list[str] = []
    for place, cell in enumerate(line.cells):
        row, kept = _take_cell(row, cell, place, minutes=minutes)
        if kept:
            texts.append(kept)
    words = texts[0] if texts else ""
    return replace(row, words=words, details=tuple(texts[1:]))


def _take_cell(row: Row, cell: str, place: int, *, minutes: bool) -> tuple[Row, str]:
    """Return ``row`` with what the cell holds, and the words of the cell that stay words."""
    plain = arabic(cell)
    opening = read_clock_opening(plain) if row.clock is None else None
    mark, clock, length, agency, people = row.mark, row.clock, row.duration_s, row.agency, row.presenters
    kept, doubts = cell, row.doubts
    if place == 0 and (number := read_mark(plain)) and number.number is not None:
        mark, kept = number, cell[number.end :].strip()
    elif opening and (
        _is_time(opening[0], plain) or (_was_time(opening[0], plain) and opening[1] == len(cell))
    ):
        clock, kept = opening[0], cell[opening[1] :].strip()
    elif place > 0 and (told := _cell_length(plain, minutes=minutes)) is not None:
        length, kept, doubts = told[0] or length, "", (*doubts, *told[1])
    elif place > 0 and agency is None and (found := read_agency(cell)):
        agency, kept = found, ""
    elif place > 0 and not people and (named := read_presenters(cell)):
        people, kept = named, ""
    return Row(row.line, "", mark, clock, length, agency, people, doubts=doubts), kept


def _cell_length(plain: str, *, minutes: bool) -> tuple[int | None, tuple[str, ...]] | None:
    """Return the seconds of a cell that holds a length and nothing else, and the doubts about them."""
    found = find_durations(plain)
    if len(found) == 1 and not (plain[: found[0].start] + plain[found[0].end :]).strip(" ()."):
        return found[0].seconds, ()
    if minutes and re.fullmatch(r"\d{1,3}[.:]\d{1,2}", plain):
        return None, (Doubt.TWO_MEANINGS.sentence(written=plain),)
    if minutes and re.fullmatch(r"\d{1,3}", plain):
        return int(plain) * 60 or None, ()
    return None
