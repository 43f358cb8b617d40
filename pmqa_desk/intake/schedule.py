"""Turn gathered entries into items: lengths, start rules, days, kinds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import time
from typing import Final

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.thai import arabic
from pmqa_desk.domain.visit import Item, Kind, StartRule
from pmqa_desk.intake.kinds import format_of, kind_of
from pmqa_desk.intake.lines import damaged
from pmqa_desk.intake.marks import find_clocks
from pmqa_desk.intake.rows import Entry
from pmqa_desk.intake.titles import Step, take_apart

_EVENING: Final = 18


def items_of(entries: tuple[Entry, ...], new_uid: Callable[[], str]) -> tuple[Item, ...]:
    """Return the items of ``entries``, in order, each with how it starts and how long it takes."""
    days = {entry.day for entry in entries if entry.day is not None}
    items: list[Item] = []
    ends: dict[int, int | None] = {}
    for place, entry in enumerate(entries):
        following = entries[place + 1] if place + 1 < len(entries) else None
        if following is not None and following.track != entry.track:
            following = None
        doubts = list(entry.doubts)
        _title_from_detail(entry, doubts)
        step = take_apart(entry.words) if entry.words else Step("")
        length = _length_s(entry, step, following, doubts)
        rule = _start_rule(entry, ends, doubts)
        ends[entry.track] = _end_s(entry, length, ends)
        items.append(_item(entry, step, length, rule, doubts, new_uid(), several_days=len(days) > 1))
    return tuple(items)


def _item(
    entry: Entry,
    step: Step,
    length: int | None,
    rule: StartRule,
    doubts: list[str],
    uid: str,
    *,
    several_days: bool,
) -> Item:
    agency = entry.agency or step.agency
    kind = kind_of(step.title, agency)
    if kind is Kind.OTHER and entry.kind is not None:
        kind = entry.kind
        doubts.append(Doubt.NO_AGENCY.sentence())
    if step.agency and step.agency != agency:
        entry.details.append(step.agency)
    if find_clocks(arabic(step.title)):
        doubts.append(Doubt.TIME_IN_TITLE.sentence())
    if damaged(entry.words):
        doubts.append(Doubt.DAMAGED.sentence())
    return Item(
        uid,
        step.title,
        kind,
        arabic(entry.number) if entry.number else None,
        entry.day if several_days else None,
        rule,
        entry.clock.start if entry.clock else None,
        entry.clock.finish if entry.clock else None,
        length,
        agency,
        (*entry.presenters, *step.presenters),
        format_of(kind, step.title),
        entry.section,
        script="\n".join(entry.details) or None,
        source_line=entry.line,
        doubts=tuple(dict.fromkeys((*doubts, *step.doubts, *(entry.clock.doubts if entry.clock else ())))),
    )


def _title_from_detail(entry: Entry, doubts: list[str]) -> None:
    """Take the first line below where nothing stands beside the time."""
    if entry.words:
        return
    if entry.details:
        entry.words = entry.details.pop(0)
    elif entry.agency:
        entry.words = entry.agency
    elif entry.presenters:
        entry.words = entry.presenters[0]
    else:
        doubts.append(Doubt.NO_TITLE.sentence())


def _length_s(entry: Entry, step: Step, following: Entry | None, doubts: list[str]) -> int | None:
    written = entry.duration_s or step.duration_s
    clock = entry.clock
    if clock is None or clock.start is None:
        return written
    if clock.finish is not None:
        length = span_s(clock.start, clock.finish)
        if length is None:
            doubts.append(Doubt.BACKWARDS.sentence())
            return written
        if written is not None and written != length:
            doubts.append(Doubt.TWO_LENGTHS.sentence())
        return length
    if written is not None or clock.ranged or following is None or following.clock is None:
        return written
    until = following.clock.start
    length = None if until is None else span_s(clock.start, until)
    if length is not None:
        doubts.append(Doubt.INFERRED_LENGTH.sentence())
    return length


def span_s(start: time, finish: time) -> int | None:
    """Return the seconds between two times of day; past midnight only from the evening on."""
    length = _seconds(finish) - _seconds(start)
    if length > 0:
        return length
    if start.hour >= _EVENING and finish.hour < start.hour - 12:
        return length + 24 * 3600
    return None


def _start_rule(entry: Entry, ends: dict[int, int | None], doubts: list[str]) -> StartRule:
    if entry.clock is None:
        return StartRule.LINKED
    if entry.clock.start is None:
        doubts.append(Doubt.NO_START.sentence())
        return StartRule.LINKED
    end = ends.get(entry.track)
    start = _seconds(entry.clock.start)
    if end is not None and start < end and end - start < 12 * 3600:
        doubts.append(Doubt.OVERLAPS.sentence())
    return StartRule.LINKED if end == start else StartRule.FIXED


def _end_s(entry: Entry, length: int | None, ends: dict[int, int | None]) -> int | None:
    """Return the second of the day at which the entry ends, where the text says enough."""
    if length is None:
        return None
    if entry.clock is not None and entry.clock.start is not None:
        return (_seconds(entry.clock.start) + length) % (24 * 3600)
    before = ends.get(entry.track)
    return None if before is None else before + length


def _seconds(at: time) -> int:
    return at.hour * 3600 + at.minute * 60
