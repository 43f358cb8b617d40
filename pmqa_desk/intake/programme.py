"""Find the programme in a text: the timed list, the numbered list, or the items inside a paragraph."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from pmqa_desk.domain.visit import Kind
from pmqa_desk.intake.columns import join_spans, pair_columns
from pmqa_desk.intake.dated_rows import with_dated_steps
from pmqa_desk.intake.inline import inline_candidates
from pmqa_desk.intake.lines import Line
from pmqa_desk.intake.lists import Candidate, list_candidates
from pmqa_desk.intake.rows import Entry, Row, day_heading, is_header
from pmqa_desk.intake.timed import TimedReader, timed_rows

# A list this much longer than the times beside it is the programme; the times are the day's hours.
_FEW_TIMES: Final = 3
_NARRATIVE: Final = 160


@dataclass(slots=True)
class Found:
    """The programme's entries, and the lines that only frame them."""

    entries: list[Entry] = field(default_factory=list)
    sections: set[int] = field(default_factory=set)
    days: set[int] = field(default_factory=set)
    notes: set[int] = field(default_factory=set)
    inline: bool = False
    """The entries stand inside paragraphs that tell other things too."""


def find_programme(lines: tuple[Line, ...], year: int | None, table: tuple[Row, ...] | None = None) -> Found:
    """Return the programme of the text; empty where there is none.

    ``table`` holds the rows where the columns of a document's tables are known.
    """
    if table is not None and any(row.opens for row in table):
        return _read(table, year, ())
    rows = _without_hours(with_dated_steps(join_spans(timed_rows(lines)), year), year)
    paired, unpaired = pair_columns(rows)
    untimed = _best(list_candidates(rows))
    times = [row for row in paired if row.timed]
    if unpaired and not times:
        return Found(list(unpaired))
    if _is_timed(times, untimed):
        return _read(paired, year, unpaired)
    inside = _best(inline_candidates(lines))
    if untimed is None or (inside is not None and inside.score > untimed.score):
        return Found(_named(inside), inline=True) if inside else Found()
    return Found(_named(untimed))


def _read(rows: tuple[Row, ...], year: int | None, unpaired: tuple[Entry, ...]) -> Found:
    reader = TimedReader(rows, year)
    entries = [*reader.read(), *unpaired]
    return Found(entries, reader.section_lines, reader.day_lines, reader.notes)


def framed(found: Found) -> dict[int, list[int]]:
    """Return the places of the entries that each heading of a day or a section stands over."""
    headings = sorted({**dict.fromkeys(found.sections, False), **dict.fromkeys(found.days, True)}.items())
    under: dict[int, list[int]] = {number: [] for number, _ in headings}
    day = section = upcoming = 0
    for place, entry in enumerate(found.entries):
        while upcoming < len(headings) and headings[upcoming][0] < entry.line:
            number, of_day = headings[upcoming]
            day, section = (number, 0) if of_day else (day, number)
            upcoming += 1
        for number in (day, section):
            if number:
                under[number].append(place)
    return under


def _is_timed(times: list[Row], untimed: Candidate | None) -> bool:
    """Tell whether the lines that open with times are the programme."""
    if not times:
        return False
    listed = len(untimed.entries) if untimed else 0
    if len(times) == 1:
        row = times[0]
        return listed < 2 and len(row.line.text) <= _NARRATIVE and "เป็นประธาน" not in row.line.text
    already = sum(1 for entry in untimed.entries if entry.clock) if untimed else 0
    return not (len(times) <= _FEW_TIMES < listed and already < listed / 2)


def _best(candidates: list[Candidate]) -> Candidate | None:
    """Return the candidate for which most speaks; among equals the longer, then the earlier."""
    best: Candidate | None = None
    for candidate in candidates:
        if best is None or (candidate.score, len(candidate.entries)) > (best.score, len(best.entries)):
            best = candidate
    return best


def _named(candidate: Candidate) -> list[Entry]:
    for entry in candidate.entries:
        if candidate.works and entry.kind is None:
            entry.kind = Kind.SHOWCASE
    return list(candidate.entries)


def _without_hours(rows: tuple[Row, ...], year: int | None) -> tuple[Row, ...]:
    """Return the rows with the day's own hours (a range alone under a date, beside a place) read as words."""
    kept = list(rows)
    filled = [index for index, row in enumerate(rows) if not row.line.blank]
    for order, index in enumerate(filled):
        row = rows[index]
        if not row.timed or row.words.strip() or row.clock is None or not row.clock.ranged:
            continue
        above = rows[filled[order - 1]] if order else None
        below = rows[filled[order + 1]] if order + 1 < len(filled) else None
        dated = above is not None and (
            day_heading(above.line, year) is not None or above.line.text.startswith("ณ ")
        )
        framed = below is None or below.timed or is_header(below.line) or below.line.text.startswith("ณ ")
        if dated and framed and not (below is not None and below.timed and not below.words.strip()):
            kept[index] = Row(row.line, row.line.text)
    return tuple(kept)
