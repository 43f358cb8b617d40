"""Read lines that open with a day and a time as steps, where a text writes the day before each of them."""

from __future__ import annotations

import re
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.thai import date_in_words, find_dates
from pmqa_desk.domain.visit import Kind
from pmqa_desk.intake.dated import event_of
from pmqa_desk.intake.kinds import kind_of
from pmqa_desk.intake.marks import read_clock_opening
from pmqa_desk.intake.places import begins_with_place
from pmqa_desk.intake.rows import Row, day_heading

_A_PROGRAMME: Final = 2
_LONGEST: Final = 120
_BETWEEN: Final = re.compile(r"[ ,:|)–—-]*")
_NO_STEP: Final = re.compile(r"(?:ณ|ที่|สถานที่|ผ่าน|ทาง|โดย|ถึง|จน|เพื่อ|และ|[(“-])")


def with_dated_steps(rows: tuple[Row, ...], year: int | None) -> tuple[Row, ...]:
    """Return the rows with those read as steps that open with a day, a time and what is done then."""
    found = [_dated(row, year) for row in rows]
    if not any(found) or sum(row.timed for row in rows) + sum(map(bool, found)) < _A_PROGRAMME:
        return rows
    return tuple(step or row for step, row in zip(found, rows, strict=True))


def _dated(row: Row, year: int | None) -> Row | None:
    line = row.line
    heading = None if row.timed or line.cells or line.heading else day_heading(line, year)
    if heading is None or heading[0] is None:
        return None
    day = find_dates(line.plain, year=year)[0]
    between = _BETWEEN.match(line.plain, day.end)
    at = between.end() if between else day.end
    opening = read_clock_opening(line.plain[at:])
    if opening is None or not opening[0].sure or opening[0].start is None:
        return None
    words = line.text[at + opening[1] :].strip()
    if not _is_step(words):
        return None
    right = date_in_words(day.date, Language.THAI)
    doubts = (Doubt.WRONG_WEEKDAY.sentence(date=right),) if day.weekday_wrong else ()
    return Row(line, words, clock=opening[0], day=day.date, doubts=doubts)


def _is_step(words: str) -> bool:
    """Tell whether words behind a day and its hours say what is done, not where or what the day is for."""
    if not words or len(words) > _LONGEST or _NO_STEP.match(words) or begins_with_place(words):
        return False
    return kind_of(words) is not Kind.OTHER or event_of(words) is None
