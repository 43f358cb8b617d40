"""Edits of the clock times of a programme: an item's, those of all that follow, the day's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from pmqa_desk.domain.visit import Item, StartRule, Visit

MINUTE_MS = 60_000
_ANY_DAY = date(2000, 1, 1)


def whole_minute_ms(instant_ms: int) -> int:
    """Return an instant as clock times are written: on the minute, the next one where it is between two."""
    return -(-instant_ms // MINUTE_MS) * MINUTE_MS


def local(instant_ms: int, timezone: str) -> datetime:
    """Return an instant as date and time of day in ``timezone``."""
    return datetime.fromtimestamp(instant_ms / 1000, ZoneInfo(timezone)).replace(tzinfo=None)


def with_clock_at(item: Item, instant_ms: int, timezone: str) -> Item:
    """Return the item with the clock time that it obeys at another instant."""
    moment = local(instant_ms, timezone)
    day = None if item.date is None else moment.date()
    if item.start_rule is StartRule.FINISH_AT:
        return replace(item, finish=moment.time(), date=day)
    return replace(item, start_rule=StartRule.FIXED, start=moment.time(), date=day)


def linked(item: Item) -> Item:
    """Return the item as one that begins where the one before ends."""
    return replace(item, start_rule=StartRule.LINKED, start=None, finish=None)


def clocks_from(visit: Visit, uid: str) -> tuple[Item, ...]:
    """Return the items that obey a clock time, from one of them on."""
    place = next((n for n, item in enumerate(visit.items) if item.uid == uid), len(visit.items))
    return tuple(item for item in visit.items[place:] if _obeyed(item) is not None)


def shift_clocks(visit: Visit, uid: str, by_s: int) -> Visit:
    """Move the clock times of an item and of all that follow it."""
    moved = {item.uid: _shifted(item, by_s) for item in clocks_from(visit, uid)}
    return with_items_changed(visit, moved)


def with_items_changed(visit: Visit, changed: Mapping[str, Item]) -> Visit:
    """Return the visit with these items in the place of those of the same identity."""
    return replace(visit, items=tuple(changed.get(item.uid, item) for item in visit.items))


def _obeyed(item: Item) -> time | None:
    obeyed = {StartRule.FIXED: item.start, StartRule.FINISH_AT: item.finish}
    return obeyed.get(item.start_rule)


def _shifted(item: Item, by_s: int) -> Item:
    moment = datetime.combine(item.date or _ANY_DAY, _obeyed(item) or time()) + timedelta(seconds=by_s)
    day = None if item.date is None else moment.date()
    if item.start_rule is StartRule.FINISH_AT:
        return replace(item, finish=moment.time(), date=day)
    return replace(item, start=moment.time(), date=day)
