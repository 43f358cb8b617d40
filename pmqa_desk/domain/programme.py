"""The programme laid on its date: the planned channel of every run, and the sums of the programme page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pmqa_desk.domain.visit import Item, Session, SessionKind, StartRule, Visit

# A clock time this far before what comes before it is meant for the next day (timing.md, planned times).
NEXT_DAY_AFTER_MS = 12 * 3600 * 1000
DAY_MS = 24 * 3600 * 1000


@dataclass(frozen=True, slots=True)
class Programme:
    """Items in order, the date and hours they are laid on, and the limit by which all must be over."""

    items: tuple[Item, ...]
    date: date | None = None
    start: time | None = None
    end: time | None = None
    timezone: str = "Asia/Bangkok"
    rehearsal: bool = False
    """A rehearsal at another hour is shown and forecast in the moved plan (T12)."""
    chosen: tuple[str, ...] = ()
    """The items that a partial run holds, by identity, in the programme's order; empty is all of them."""

    def holds(self, item: Item) -> bool:
        """Return whether a run of the programme comes to this item."""
        return not self.chosen or item.uid in self.chosen


@dataclass(frozen=True, slots=True)
class Slot:
    """Where the plan puts one item; instants are UTC milliseconds, ``None`` is not known (T26)."""

    item: Item
    start_ms: int | None
    length_s: int | None
    end_ms: int | None
    clock_ms: int | None
    """The instant that a fixed start or a finish-at obeys."""
    gap_s: int = 0
    """Wait before a fixed item."""
    overlap_s: int = 0
    """How far the item before reaches past a fixed start."""


def programme_of(visit: Visit, session: Session | None = None, chosen: tuple[str, ...] = ()) -> Programme:
    """Return the programme as ``session`` runs it; without one, as the visit day does.

    A rehearsal has no limit of its own: its limit lies as far from its start as the visit's from the visit's.
    Only the ``chosen`` items, where some are, are not the day: no limit holds for them.
    """
    if chosen:
        return replace(programme_of(visit, session), end=None, chosen=chosen)
    if session is None:
        return Programme(visit.items, visit.date, visit.start, visit.end, visit.timezone)
    start = session.start or visit.start
    day = session.date or visit.date
    rehearsal = session.kind is SessionKind.REHEARSAL
    return Programme(visit.items, day, start, _limit(visit, start), visit.timezone, rehearsal)


def instant_ms(day: date, at: time, timezone: str) -> int:
    """Return the UTC instant, in milliseconds, of a time of day in ``timezone``."""
    return round(datetime.combine(day, at, ZoneInfo(timezone)).timestamp() * 1000)


def lay(programme: Programme) -> tuple[Slot, ...]:
    """Lay the items on the programme's date, one slot an item in the same order.

    A partial run begins where the whole programme has its first item. An item whose forerunner is left aside
    follows the one before it, whatever its own clock time: that was laid after what is not run.
    """
    if not programme.chosen:
        return _chain(programme, programme.items, start_ms(programme))
    whole = lay(replace(programme, chosen=()))
    kept = [place for place, slot in enumerate(whole) if programme.holds(slot.item)]
    items = [
        item if place - 1 in kept or place == kept[0] else replace(item, start_rule=StartRule.LINKED)
        for place, item in ((place, whole[place].item) for place in kept)
    ]
    laid = _chain(programme, items, whole[kept[0]].start_ms if kept else None)
    return tuple(replace(slot, item=whole[place].item) for place, slot in zip(kept, laid, strict=True))


def _chain(programme: Programme, items: Sequence[Item], begin_ms: int | None) -> tuple[Slot, ...]:
    slots: list[Slot] = []
    cursor = begin_ms
    known = cursor
    for item in items:
        slot = _slot(programme, item, cursor, known)
        # Nothing comes before the first item, so it overlaps nothing: people register before the start.
        slots.append(slot if slots else replace(slot, overlap_s=0))
        cursor = slot.end_ms
        latest = slot.start_ms if cursor is None else cursor
        known = known if latest is None else latest
    return tuple(slots)


def start_ms(programme: Programme) -> int | None:
    """Return the instant the programme begins, or ``None`` where date or hour is missing."""
    if programme.date is None or programme.start is None:
        return None
    return instant_ms(programme.date, programme.start, programme.timezone)


def limit_ms(programme: Programme) -> int | None:
    """Return the instant by which all must be over (T13), or ``None``."""
    if programme.date is None or programme.end is None:
        return None
    limit = instant_ms(programme.date, programme.end, programme.timezone)
    begin = start_ms(programme)
    if begin is not None and limit < begin:
        return instant_ms(programme.date + timedelta(days=1), programme.end, programme.timezone)
    return limit


def planned_end_ms(slots: tuple[Slot, ...]) -> int | None:
    """Return the planned end: that of the last item."""
    return slots[-1].end_ms if slots else None


def total_s(items: tuple[Item, ...]) -> int:
    """Return the sum of the lengths that are known."""
    return sum(item.duration_s or 0 for item in items)


def item_numbers(items: Sequence[Item]) -> tuple[str, ...]:
    """Return each item's number as the programme has it; where none is numbered, its place."""
    if any(item.number for item in items):
        return tuple(item.number or "" for item in items)
    return tuple(str(place) for place in range(1, len(items) + 1))


def number_and_item(items: Sequence[Item], uid: str | None) -> tuple[str, Item] | None:
    """Return an item with its number; ``None`` where the programme has no such item."""
    numbers = zip(item_numbers(items), items, strict=True)
    return next((found for found in numbers if found[1].uid == uid), None)


def missing_lengths(slots: tuple[Slot, ...]) -> int:
    """Return how many items have no length (T26)."""
    return sum(slot.length_s is None for slot in slots)


def _limit(visit: Visit, start: time | None) -> time | None:
    if visit.end is None or visit.start is None or start is None:
        return visit.end
    day = date(2000, 1, 1)
    length = datetime.combine(day, visit.end) - datetime.combine(day, visit.start)
    return (datetime.combine(day, start) + length % timedelta(days=1)).time()


def _slot(programme: Programme, item: Item, cursor: int | None, known: int | None) -> Slot:
    linked = item.start_rule is StartRule.LINKED
    clock = None if linked else _clock_ms(programme, item, known)
    if item.start_rule is StartRule.FIXED and clock is not None:
        length = item.duration_s
        end = None if length is None else clock + length * 1000
        late = 0 if cursor is None else cursor - clock
        return Slot(item, clock, length, end, clock, max(0, -late) // 1000, max(0, late) // 1000)
    if item.start_rule is StartRule.FINISH_AT and clock is not None:
        if cursor is None:
            return Slot(item, None, None, None, clock)
        length = max(0, clock - cursor) // 1000
        return Slot(item, cursor, length, cursor + length * 1000, clock)
    length = item.duration_s
    end = None if cursor is None or length is None else cursor + length * 1000
    return Slot(item, cursor, length, end, None)


def _clock_ms(programme: Programme, item: Item, known: int | None) -> int | None:
    at = item.start if item.start_rule is StartRule.FIXED else item.finish
    day = item.date or programme.date
    if at is None or day is None:
        return None
    clock = instant_ms(day, at, programme.timezone)
    if item.date is not None or known is None or known - clock <= NEXT_DAY_AFTER_MS:
        return clock
    # Whole days, not hours: in a zone that sets its clocks the night may be an hour short.
    days = -(-(known - clock - NEXT_DAY_AFTER_MS) // DAY_MS)
    return instant_ms(day + timedelta(days=days), at, programme.timezone)
