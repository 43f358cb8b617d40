"""What is expected of a run from an instant on: starts, the end, the latest starts that meet the limit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time

from pmqa_desk.domain.attempts import Attempt
from pmqa_desk.domain.programme import Slot
from pmqa_desk.domain.run import Phase, RunState
from pmqa_desk.domain.visit import Item, StartRule


@dataclass(frozen=True, slots=True)
class Expected:
    """When one item still to come is expected, and how a fixed start fares (T6, T11)."""

    start_ms: int | None
    end_ms: int | None
    gap_ms: int = 0
    overlap_ms: int = 0


def expect(state: RunState, now: int, shift: int) -> tuple[dict[str, Expected], int | None]:
    """Return what is expected of each item still to come, and the expected end of the day.

    ``now`` is on the corrected clock; ``shift`` moves every clock time of the plan (T12).
    """
    if state.phase is Phase.ENDED:
        return {}, state.ended_ms
    ahead = state.to_come()
    cursor = _cursor(state, now, shift, bool(ahead))
    chain: dict[str, Expected] = {}
    earliest = None if state.phase is Phase.READY else now
    for slot in ahead:
        expected = _expect(state, slot, cursor, earliest, shift)
        chain[slot.item.uid] = expected
        cursor = expected.end_ms
        # An end that is not known lies at its start at the earliest.
        earliest = next((ms for ms in (cursor, expected.start_ms) if ms is not None), earliest)
    return chain, cursor


def due_ms(state: RunState, now: int, shift: int) -> int | None:
    """Return when the time of what runs is up (T1); ``None`` without a length or where nothing runs."""
    if state.running is None:
        return None
    slot, attempt = state.running
    given = _given_ms(state, slot, attempt, shift)
    # A pause does not freeze what is left of an item that ends at a clock time (T7).
    rest = 0 if _ends_by_clock(slot) else attempt.rest_ms(now)
    return None if given is None else attempt.start_ms + given + rest


def given_s(state: RunState, shift: int) -> int | None:
    """Return what the running item was given, added time included."""
    given = None if state.running is None else _given_ms(state, *state.running, shift)
    return None if given is None else given // 1000


def length_missing(state: RunState) -> bool:
    """Return whether the length of something that runs or is still to come is not known (T26)."""
    if state.phase is Phase.ENDED:
        return False
    running = () if state.running is None else (state.running[0],)
    return any(
        slot.length_s is None and not _ends_by_clock(slot)  # which lasts from its start to its finish
        for slot in (*running, *state.to_come())
    )


def latest_starts(state: RunState, limit: int | None, shift: int) -> dict[str, int]:
    """Return the latest starts that meet the limit (T13), as far back as lengths are known."""
    latest: dict[str, int] = {}
    if limit is None or state.phase is Phase.ENDED:
        return latest
    end = limit
    for slot in reversed(state.to_come()):
        length = slot.length_s
        if slot.clock_ms is not None and _ends_by_clock(slot):
            # Lateness shortens it down to nothing before it is passed on.
            length = 0 if slot.clock_ms + shift <= end else _planned_s(state, slot)
        if length is None:
            break
        end -= length * 1000
        latest[slot.item.uid] = end
    return latest


def _cursor(state: RunState, now: int, shift: int, more: bool) -> int | None:
    """Return the instant from which what is still to come follows."""
    if state.phase is Phase.READY:
        return state.slots[0].start_ms if state.slots else state.planned_start_ms
    if state.active:
        due = due_ms(state, now, shift)
        return None if due is None else max(due, now)
    return now if more or state.attempt is None else state.attempt.end_ms


def _expect(state: RunState, slot: Slot, cursor: int | None, earliest: int | None, shift: int) -> Expected:
    clock = None if slot.clock_ms is None else slot.clock_ms + shift
    if slot.item.start_rule is StartRule.FIXED and clock is not None:
        # Never before now or before what precedes it, even where the end of that one is not known.
        before = cursor if cursor is not None else earliest
        start = clock if before is None else max(clock, before)
        gap = 0 if cursor is None else max(0, clock - cursor)
        return Expected(start, _after(start, slot.length_s), gap, max(0, start - clock))
    if cursor is None:
        return Expected(None, None)
    if slot.item.start_rule is StartRule.FINISH_AT and clock is not None:
        return Expected(cursor, cursor + _finish_at_ms(state, slot, cursor, clock))
    return Expected(cursor, _after(cursor, slot.length_s))


def _after(start_ms: int, length_s: int | None) -> int | None:
    return None if length_s is None else start_ms + length_s * 1000


def _finish_at_ms(state: RunState, slot: Slot, start_ms: int, clock_ms: int) -> int:
    """Return how long a finish-at item lasts from ``start_ms``: never below 0, never beyond its plan (T7)."""
    planned = _planned_s(state, slot)
    left = max(0, clock_ms - start_ms)
    return left if planned is None else min(left, planned * 1000)


def _planned_s(state: RunState, slot: Slot) -> int | None:
    """Return the planned length of a finish-at item; an edit of its finish asks for another one."""
    plan = state.plan.get(slot.item.uid, slot)
    asked = _finish_of(plan.item) != _finish_of(slot.item)
    return slot.length_s if asked else plan.length_s


def _finish_of(item: Item) -> tuple[StartRule, date | None, time | None]:
    return item.start_rule, item.date, item.finish


def _given_ms(state: RunState, slot: Slot, attempt: Attempt, shift: int) -> int | None:
    """Return what a running item was given, added time included, or ``None`` without a length."""
    length_ms = None if slot.length_s is None else slot.length_s * 1000
    if slot.clock_ms is not None and _ends_by_clock(slot):
        length_ms = _finish_at_ms(state, slot, attempt.start_ms, slot.clock_ms + shift)
    return None if length_ms is None else length_ms + attempt.added_s * 1000


def _ends_by_clock(slot: Slot) -> bool:
    return slot.item.start_rule is StartRule.FINISH_AT and slot.clock_ms is not None
