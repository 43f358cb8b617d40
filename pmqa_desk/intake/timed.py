"""Read a programme whose lines open with times of day: days, tracks, details, wrapped lines."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.thai import find_dates
from pmqa_desk.domain.visit import Kind
from pmqa_desk.intake.kinds import kind_of
from pmqa_desk.intake.lines import Line, is_rule
from pmqa_desk.intake.marks import read_clock_ending
from pmqa_desk.intake.rows import (
    FOOTER,
    LONGEST_WORDS,
    NOTE,
    Entry,
    Row,
    day_heading,
    entry_of,
    is_header,
    read_row,
)
from pmqa_desk.intake.titles import has_name, read_agency, read_presenters

_SECTION: Final = re.compile(
    r"(?:ช่วง|ภาค(?=เช้า|บ่าย|ที่)|ตอนที่|ส่วนที่|กลุ่มที่|กลุ่ม |สายที่|สาย |เส้นทางที่|เส้นทาง |ห้องที่"
    r"|ห้อง (?=\d|[A-Zก-ฮ](?:$|[ :(–-]))"
    r"|ห้องย่อย|ทีมที่|ทีม |คณะที่|ชุดที่|session|track|part|group|room)",
    re.IGNORECASE,
)
_JOINS_BEFORE: Final = re.compile(
    r"(?:และ|หรือ|โดย|ของ|ซึ่ง|ใน|ณ |เพื่อ|กับ|ต่อ|พร้อม|รวมทั้ง|ตลอดจน|ด้วย|แก่|แห่ง|ให้|จาก|ระหว่าง|ผ่าน|เกี่ยวกับ|ด้าน|\(|/|,)"
)
_JOINS_AFTER: Final = re.compile(r"(?:และ|หรือ|โดย|ของ|ใน|การ|ความ|เพื่อ|กับ|ต่อ|คณะ|ผู้|ด้าน|[,/(–-])$")
# Somebody speaks to those who read a message: no part of the step above.
_SPOKEN_TO: Final = re.compile(r"(?:ครับ|คะ|ค่ะ|จ้า|จ้ะ)[^ก-๙A-Za-z0-9]*$")
_NARRATIVE: Final = 200
_SHORT: Final = 80
_A_PROGRAMME: Final = 2
_STEP_BACK_H: Final = 4
_EVENING_H: Final = 18


class TimedReader:
    """Gathers the entries of a timed programme line by line; what it does not take stays for the context."""

    def __init__(self, rows: tuple[Row, ...], year: int | None) -> None:
        self.entries: list[Entry] = []
        self.section_lines: set[int] = set()
        self.notes: set[int] = set()
        self.day_lines: set[int] = set()
        self._rows = rows
        self._year = year
        self._next_timed = _next_is_timed(rows)
        self._last_timed = max(index for index, row in enumerate(rows) if row.opens)
        self._width = max((len(row.line.text) for row in rows if row.timed), default=0)
        self._day: date | None = None
        self._first_day: date | None = None
        self._later = 0
        self._section: str | None = None
        self._section_number = 0
        self._track = 0
        self._open = False
        self._gap = False
        self._in_note = False
        self._weekday_wrong = False
        self._number: tuple[str, int] | None = None

    def read(self) -> list[Entry]:
        """Return the entries in the order of the text."""
        for index, row in enumerate(self._rows):
            if row.line.blank or is_rule(row.line.text):
                self._gap = True
                continue
            self._take(index, row)
            self._gap = False
        return self.entries

    def _take(self, index: int, row: Row) -> None:
        if row.line.aside:
            self._open = False
        elif (row.opens or self._is_table_step(row)) and not is_header(row.line):
            self._start(row)
        elif NOTE.match(row.line.text):
            self._in_note, self._open = True, False
            self.notes.add(row.line.number)
        elif self._frames(index, row):
            self._in_note = False
        elif self._in_note:
            self.notes.add(row.line.number)
        elif self._open and not is_header(row.line):
            self._below(index, row)

    def _frames(self, index: int, row: Row) -> bool:
        """Tell whether a line heads a day or a section, or is the number of the step that follows."""
        ahead = index < self._last_timed
        return ahead and (
            self._takes_day(row.line)
            or self._takes_section(index, row)
            or self._takes_number_alone(index, row)
        )

    def _is_table_step(self, row: Row) -> bool:
        """Tell whether a table's row without a time is a step of its own: its number goes on."""
        last = self.entries[-1].number if self.entries else None
        numbered = row.line.cells and row.mark is not None and row.mark.number is not None
        return bool(numbered and row.mark and last and last.isdigit() and row.mark.ordinal == int(last) + 1)

    def _start(self, row: Row) -> None:
        entry = entry_of(row)
        if self._number is not None:
            entry.number, entry.lines = entry.number or self._number[0], [self._number[1], *entry.lines]
            self._number = None
        self._take_columns(row)
        last = self.entries[-1] if self.entries and self.entries[-1].track == self._track else None
        if last is not None:
            self._check_step(last, entry)
        entry.day, entry.section, entry.track = self._day, self._section, self._track
        entry.later = self._later
        if self._weekday_wrong:
            entry.doubts.append(Doubt.WRONG_WEEKDAY_ABOVE.sentence())
            self._weekday_wrong = False
        self.entries.append(entry)
        self._open, self._in_note = True, False

    def _take_columns(self, row: Row) -> None:
        """Take the day and the part that columns of their own name."""
        if row.day is not None and row.day != self._day:
            self._day, self._first_day = row.day, self._first_day or row.day
            self._track += 1
        if row.section is None or row.section == (self._section or ""):
            return
        self._section = row.section or None
        last = self.entries[-1].clock if self.entries else None
        earlier = last and row.clock and last.start and row.clock.start and row.clock.start <= last.start
        self._track += bool(earlier)

    def _check_step(self, last: Entry, entry: Entry) -> None:
        """Judge a time smaller than the one before: the next day, or a slip that somebody must look at."""
        before = last.clock.start if last.clock else None
        now = entry.clock.start if entry.clock else None
        if before is None or now is None or now >= before:
            return
        if before.hour - now.hour >= _STEP_BACK_H and now.hour >= 6:
            self._track += 1
            self._next_day()
            entry.doubts.append(Doubt.NEXT_DAY.sentence())
        elif before.hour >= _EVENING_H and now.hour < before.hour - 12:
            # It goes on past midnight: another date, and still the same chain.
            self._next_day()
            entry.doubts.append(Doubt.PAST_MIDNIGHT.sentence())
        else:
            entry.doubts.append(Doubt.STARTS_EARLIER.sentence())

    def _next_day(self) -> None:
        if self._day is None:
            self._later += 1
        else:
            self._day += timedelta(days=1)

    def _takes_day(self, line: Line) -> bool:
        heading = day_heading(line, self._year)
        if heading is None:
            return False
        day, ordinal = heading
        if day is None and ordinal is not None and self._first_day is not None:
            day = self._first_day + timedelta(days=ordinal - 1)
        self._first_day = self._first_day or day
        self._day, self._section, self._section_number = day, None, 0
        self._later = ordinal - 1 if day is None and ordinal is not None else 0
        self._track += 1
        self._open = False
        self.day_lines.add(line.number)
        self._weekday_wrong = any(one.weekday_wrong for one in find_dates(line.plain, year=self._year))
        return True

    def _takes_section(self, index: int, row: Row) -> bool:
        if not self._heads_section(index, row):
            return False
        self._section = row.line.text if row.mark is None or row.mark.number is None else row.words.strip()
        self._section_number = row.mark.ordinal if row.mark else 0
        self.section_lines.add(row.line.number)
        # Parts of a day follow one another; one that begins no later than the part before is parallel to it.
        self._track += self._goes_back(index)
        self._open = False
        return True

    def _heads_section(self, index: int, row: Row) -> bool:
        words = row.words.strip()
        if not words or not self._next_timed[index] or is_header(row.line) or len(words) > _NARRATIVE:
            return False
        if _SECTION.match(words):
            return not self._hangs(index, row) or self._goes_back(index)
        if row.line.spans or (row.line.heading and self.entries):
            return True
        if row.mark is None:
            return self._heads_track(index, words)
        if row.mark.number is None:
            return False
        ordinal = row.mark.ordinal
        follows = self._section_number > 0 and ordinal == self._section_number + 1
        first = not self.entries and ordinal == 1
        return (follows and not self._is_detail_number(ordinal)) or first or self._goes_back(index)

    def _heads_track(self, index: int, words: str) -> bool:
        """Tell whether plain words that stand apart head a track: below them the clock goes back."""
        named = is_person_line(words) or read_agency(words) or read_presenters(words)
        apart = self._gap and len(words) <= _SHORT and not named
        return apart and self._goes_back(index, _STEP_BACK_H)

    def _hangs(self, index: int, row: Row) -> bool:
        """Tell whether a part's name stands below an entry as a detail: deeper, or after another."""
        if not self._open or self._gap:
            return False
        above = self._rows[index - 1]
        deeper = row.line.indent > self.entries[-1].indent
        return deeper or (not above.timed and _SECTION.match(above.words.strip()) is not None)

    def _is_detail_number(self, ordinal: int) -> bool:
        entry = self.entries[-1] if self.entries else None
        return entry is not None and bool(entry.details) and ordinal > 1 and len(entry.details) == ordinal - 1

    def _goes_back(self, index: int, less_than_h: int = 24) -> bool:
        last = self.entries[-1].clock if self.entries else None
        following = next((row.clock for row in self._rows[index + 1 : index + 8] if row.timed), None)
        if last is None or following is None or last.start is None or following.start is None:
            return False
        return following.start <= last.start and last.start.hour - following.start.hour < less_than_h

    def _takes_number_alone(self, index: int, row: Row) -> bool:
        """Take the number cell of a table that was copied one cell a line."""
        if row.mark is None or row.mark.number is None or row.words.strip() or not self._next_timed[index]:
            return False
        self._number = (row.mark.number, row.line.number)
        self._open = False
        return True

    def _below(self, index: int, row: Row) -> None:
        """Give a line without a time to the entry above it, or leave it where the programme has ended."""
        ended = index > self._last_timed
        text = row.line.text
        if ended and (
            self._gap
            or FOOTER.match(text)
            or _SPOKEN_TO.search(text)
            or len(text) > _NARRATIVE
            or find_dates(row.line.plain)
        ):
            self._open = False
            return
        entry = self.entries[-1]
        entry.lines.append(row.line.number)
        if not entry.words and row.mark is None:
            entry.words = text
        elif row.mark is None and not entry.details and self._wraps(entry, row, index):
            entry.words = f"{entry.words} {text}"
        elif row.mark is None and entry.details and is_person_line(text):
            entry.details[-1] = f"{entry.details[-1]} {text}"
        elif row.mark is None and self._completes_name(entry, index, text):
            entry.presenters = (*entry.presenters[:-1], f"{entry.presenters[-1]} {text}")
        else:
            add_detail(entry, row.words.strip() or text, marked=row.mark is not None)

    def _completes_name(self, entry: Entry, index: int, text: str) -> bool:
        """Tell whether a line is the office of the person named on the line above."""
        above = self._rows[index - 1].line.text
        named = bool(entry.presenters) and above.endswith(entry.presenters[-1])
        return named and has_name(entry.presenters[-1]) and not has_name(text) and bool(read_presenters(text))

    def _wraps(self, entry: Entry, row: Row, index: int) -> bool:
        text = row.line.text
        if (
            self._gap
            or _SECTION.match(text)
            or len(entry.words) > LONGEST_WORDS
            or read_agency(text)
            or read_presenters(text)
            or is_person_line(text)
        ):
            return False
        if kind_of(text) is not Kind.OTHER and not _JOINS_AFTER.search(entry.words):
            return entry.words.count("(") > entry.words.count(")")
        before = self._rows[index - 1].line.text
        full = self._width >= 40 and len(before) >= 0.8 * self._width
        hangs = row.line.indent > entry.indent
        return bool(full or hangs or joins(entry.words, text))


def joins(words: str, text: str) -> bool:
    """Tell whether ``text`` goes on with a sentence that ``words`` have left open."""
    broken = words.count("(") > words.count(")")
    return bool(broken or _JOINS_BEFORE.match(text) or _JOINS_AFTER.search(words))


def is_person_line(text: str) -> bool:
    """Tell whether a line says who presents or answers for the step above it."""
    return (
        re.match(r"(?:ผู้นำเสนอ|ผู้รับผิดชอบ|นำเสนอโดย|โดย|วิทยากร|หน่วยงาน(?:ที่)?รับผิดชอบ|รับผิดชอบโดย)", text)
        is not None
    )


def add_detail(entry: Entry, text: str, *, marked: bool) -> None:
    """Keep a line below a step: people present it, an agency answers for it, the rest are its details."""
    people = read_presenters(text)
    agency = read_agency(text) if not marked or is_person_line(text) else None
    if people:
        entry.presenters = (*entry.presenters, *people)
    elif agency and entry.agency is None:
        entry.agency = agency
    else:
        entry.details.append(text)


def timed_rows(lines: tuple[Line, ...]) -> tuple[Row, ...]:
    """Return every line as a row; bare figures are minutes where a table's head says so."""
    minutes = any(is_header(line) and "นาที" in line.text for line in lines if line.cells)
    rows = tuple(read_row(line, minutes=minutes) for line in lines)
    if sum(row.timed for row in rows) < _A_PROGRAMME:
        return _times_at_end(rows)
    return tuple(row if row.timed else read_row(row.line, minutes=minutes, among_times=True) for row in rows)


def _times_at_end(rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """Return the rows with the times that stand behind the titles, where several lines have one there."""
    endings = [
        None
        if row.timed or row.mark or len(row.line.text) > _NARRATIVE or find_dates(row.line.plain)
        else ending
        for row in rows
        for ending in (read_clock_ending(row.line.plain),)
    ]
    if sum(ending is not None and ending[0].ranged for ending in endings) < _A_PROGRAMME:
        return rows
    return tuple(
        Row(row.line, row.line.text[: ending[1]], clock=ending[0]) if ending and ending[1] else row
        for row, ending in zip(rows, endings, strict=True)
    )


def _next_is_timed(rows: tuple[Row, ...]) -> list[bool]:
    """Tell of each row whether the next one that is not blank opens with a time."""
    answers = [False] * len(rows)
    upcoming = False
    for index in range(len(rows) - 1, -1, -1):
        answers[index] = upcoming
        if not (rows[index].line.blank or rows[index].line.aside or is_header(rows[index].line)):
            upcoming = rows[index].opens
    return answers
