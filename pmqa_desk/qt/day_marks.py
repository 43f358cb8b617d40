"""Where a day's items stand on a line of time, in the three channels, before anything is painted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.domain.programme import Slot, item_numbers
from pmqa_desk.domain.visit import Item, StartRule

MINUTE_MS = 60_000
# What an item without a length is drawn as, so that it can be seen and clicked.
GUESSED_MS = 5 * MINUTE_MS


class Channel(Enum):
    """What a mark says: planned is outlined, actual solid, expected dashed."""

    PLANNED = auto()
    ACTUAL = auto()
    NOW = auto()
    NEXT = auto()
    EXPECTED = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """One stretch of time of one item."""

    uid: str
    number: str
    title: str
    begin_ms: int
    end_ms: int
    channel: Channel
    pinned: bool = False
    guessed: bool = False
    """Its length is not known; it is drawn so that one can see that it is there."""


@dataclass(frozen=True, slots=True)
class Day:
    """All marks, the window they stand in, and the lines across it."""

    marks: tuple[Mark, ...] = ()
    first_ms: int = 0
    last_ms: int = 1
    scaled: bool = False
    """The instants are real: a scale can be written beside them."""
    limit_ms: int | None = None
    now_ms: int | None = None


def plan_day(slots: Sequence[Slot], limit_ms: int | None) -> Day:
    """Return the plan; without a date or hour the items stand one after the other, without a scale."""
    if not slots:
        return Day()
    scaled = slots[0].start_ms is not None
    marks: list[Mark] = []
    cursor = slots[0].start_ms or 0
    for number, slot in zip(item_numbers([slot.item for slot in slots]), slots, strict=True):
        begin = cursor if slot.start_ms is None else slot.start_ms
        guessed = slot.length_s is None
        end = begin + (GUESSED_MS if slot.length_s is None else slot.length_s * 1000)
        marks.append(_mark(slot.item, number, begin, end, Channel.PLANNED, guessed=guessed))
        cursor = end
    return _framed(marks, scaled=scaled, limit_ms=limit_ms if scaled else None)


def run_day(view: RunView) -> Day:
    """Return a run: its plan (moved where the run shows it moved), what happened, what is expected."""
    numbers = item_numbers([item.item for item in view.items])
    marks = [
        mark
        for number, item in zip(numbers, view.items, strict=True)
        for mark in (*_planned(item, number, view.shift_ms), *_of_run(item, number, view))
    ]
    if not marks:
        return Day()
    ended = view.ended_ms is not None
    return _framed(marks, scaled=True, limit_ms=view.limit_ms, now_ms=None if ended else view.now_ms)


def _framed(marks: list[Mark], *, scaled: bool, limit_ms: int | None, now_ms: int | None = None) -> Day:
    first = min(mark.begin_ms for mark in marks)
    ends = [mark.end_ms for mark in marks]
    last = max(ends if limit_ms is None else [*ends, limit_ms])
    seen = now_ms is not None and first <= now_ms <= last
    return Day(tuple(marks), first, max(last, first + 1), scaled, limit_ms, now_ms if seen else None)


def _planned(item: ItemView, number: str, shift_ms: int) -> Iterator[Mark]:
    if item.planned_start_ms is not None:
        begin = item.planned_start_ms + shift_ms
        length = GUESSED_MS if item.planned_s is None else item.planned_s * 1000
        yield _mark(item.item, number, begin, begin + length, Channel.PLANNED, guessed=item.planned_s is None)


def _of_run(item: ItemView, number: str, view: RunView) -> Iterator[Mark]:
    current = view.current
    running = current is not None and current.item.uid == item.item.uid
    for attempt in item.attempts:
        channel = Channel.NOW if running and attempt.end_ms is None else Channel.ACTUAL
        end = view.now_ms if attempt.end_ms is None else attempt.end_ms
        yield _mark(item.item, number, attempt.start_ms, end, channel)
    if running and item.expected_end_ms is not None and item.expected_end_ms > view.now_ms:
        yield _mark(item.item, number, view.now_ms, item.expected_end_ms, Channel.EXPECTED)
    if item.to_come and item.expected_start_ms is not None:
        following = view.next is not None and view.next.item.uid == item.item.uid
        begin, end_ms = item.expected_start_ms, item.expected_end_ms
        channel = Channel.NEXT if following else Channel.EXPECTED
        guessed = end_ms is None
        yield _mark(
            item.item,
            number,
            begin,
            begin + GUESSED_MS if end_ms is None else end_ms,
            channel,
            guessed=guessed,
        )


def _mark(item: Item, number: str, begin: int, end: int, channel: Channel, *, guessed: bool = False) -> Mark:
    pinned = channel is Channel.PLANNED and item.start_rule is StartRule.FIXED and item.start is not None
    return Mark(item.uid, number, item.title, begin, end, channel, pinned, guessed)
