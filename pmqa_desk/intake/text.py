"""Read a pasted text into a draft of the visit, with every line of it accounted for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time, timedelta
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.draft import Draft, LineRole, ReadLine, Unread
from pmqa_desk.domain.thai import find_dates
from pmqa_desk.domain.visit import Item, Visit, new_uid
from pmqa_desk.intake.facts import Facts, FactsReader
from pmqa_desk.intake.lines import Line, damaged, split_lines
from pmqa_desk.intake.programme import Found, find_programme, framed
from pmqa_desk.intake.refusal import empty, nothing_to_run, too_long
from pmqa_desk.intake.rows import Row
from pmqa_desk.intake.schedule import items_of

# An agenda is a few pages; ten times the longest book is no agenda.
LONGEST: Final = 300_000


def read_text(text: str, *, this_year: int | None = None, uid: Callable[[], str] = new_uid) -> Draft:
    """Return the draft that ``text`` reads as; ``this_year`` (Gregorian) completes dates without a year.

    Raise ``DeskError`` where there is neither an item nor a session ahead, saying what was found instead.
    """
    if len(text) > LONGEST:
        raise too_long(len(text), LONGEST)
    return read_lines(split_lines(text), this_year=this_year, uid=uid)


def read_lines(
    lines: tuple[Line, ...],
    rows: tuple[Row, ...] | None = None,
    *,
    this_year: int | None = None,
    uid: Callable[[], str] = new_uid,
    may_be_bare: bool = False,
) -> Draft:
    """Return the draft that the lines of a source read as.

    ``rows`` are those of tables whose columns are known; with ``may_be_bare`` a source in which there is
    neither an item nor a session ahead is read all the same, for somebody to say what its columns are.
    """
    if all(line.blank for line in lines):
        raise empty()
    year = this_year or _year_of(lines)
    found = find_programme(lines, year, rows)
    items = items_of(tuple(found.entries), uid)
    facts = _facts(lines, found, year, uid)
    if not items and not facts.ahead and not may_be_bare:
        raise nothing_to_run(lines)
    items = _on_other_days(items, found, facts.visit.date)
    visit = _laid(facts, items)
    doubts = facts.doubts if items else (*facts.doubts, Doubt.NO_ITEMS.sentence())
    read = _roles(lines, found, facts, items)
    unread = tuple(Unread(one.line, one.text) for one in read if one.role is LineRole.UNREAD)
    return Draft(visit, unread, read, doubts)


def _year_of(lines: tuple[Line, ...]) -> int | None:
    """Return the year of the first date that names one."""
    for line in lines:
        dates = find_dates(line.plain)
        if dates:
            return dates[0].date.year
    return None


def _facts(lines: tuple[Line, ...], found: Found, year: int | None, uid: Callable[[], str]) -> Facts:
    taken = {number for entry in found.entries for number in entry.lines}
    first = min(taken, default=len(lines) + 1)
    around = tuple(line for line in lines if not line.blank and (found.inline or line.number not in taken))
    head = tuple(line for line in around if line.number < first)
    days = tuple(dict.fromkeys(entry.day for entry in found.entries if entry.day is not None))
    return FactsReader(around, head, year).read(days, uid)


def _laid(facts: Facts, items: tuple[Item, ...]) -> Visit:
    """Return the visit with its items; where no hour is told, the day begins with its first item."""
    visit = replace(facts.visit, items=items)
    if not items:
        doubt = Doubt.NO_ITEMS.sentence()
        sessions = tuple(replace(session, doubts=(*session.doubts, doubt)) for session in visit.sessions)
        return replace(visit, sessions=sessions)
    if visit.start is None:
        visit = replace(visit, start=_first_start(items, visit.date))
    return visit


def _on_other_days(items: tuple[Item, ...], found: Found, first: date | None) -> tuple[Item, ...]:
    """Return the items with their dates where the programme is on days other than the visit's."""
    if first is None:
        return items
    undated = any(entry.later for entry in found.entries)
    days = [
        item.date
        or (entry.day if entry.day != first else None)
        or (first + timedelta(days=entry.later) if undated and entry.day is None else None)
        for item, entry in zip(items, found.entries, strict=True)
    ]
    return tuple(replace(item, date=day) for item, day in zip(items, days, strict=True))


def _first_start(items: tuple[Item, ...], day: date | None) -> time | None:
    return next((item.start for item in items if item.date in {None, day}), None)


def _roles(
    lines: tuple[Line, ...], found: Found, facts: Facts, items: tuple[Item, ...]
) -> tuple[ReadLine, ...]:
    opened: dict[int, list[str]] = {}
    below: dict[int, list[str]] = {}
    for entry, item in zip(found.entries, items, strict=True):
        opened.setdefault(entry.line, []).append(item.uid)
        for number in entry.lines:
            below.setdefault(number, []).append(item.uid)
    for number, entry_places in framed(found).items():
        below.setdefault(number, []).extend(items[place].uid for place in entry_places)
    return tuple(_read_line(line, opened, below, facts) for line in lines)


def _read_line(
    line: Line, opened: dict[int, list[str]], below: dict[int, list[str]], facts: Facts
) -> ReadLine:
    doubts = (Doubt.DAMAGED.sentence(),) if damaged(line.text) else ()
    if line.blank:
        return ReadLine(line.number, line.raw, LineRole.BLANK)
    if line.number in opened:
        return ReadLine(line.number, line.raw, LineRole.ITEM, tuple(opened[line.number]), doubts)
    if line.number in facts.session_lines:
        return ReadLine(line.number, line.raw, LineRole.SESSION, facts.session_lines[line.number], doubts)
    uids = tuple(below.get(line.number, ()))
    if line.number in facts.visit_lines:
        return ReadLine(line.number, line.raw, LineRole.VISIT, uids, doubts)
    role = LineRole.DETAIL if uids else LineRole.UNREAD
    return ReadLine(line.number, line.raw, role, uids, doubts)
