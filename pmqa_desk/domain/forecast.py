"""Planned, actual and expected times of a run at one instant, never mixed in one channel."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from pmqa_desk.domain.attempts import Attempt
from pmqa_desk.domain.programme import Slot, limit_ms, start_ms
from pmqa_desk.domain.run import ItemLog, Phase, RunState, Skip
from pmqa_desk.domain.visit import Item, StartRule

# A rehearsal that began this near its session's start is held against the plan as it stands (T12).
MOVED_AFTER_MS = 30 * 60 * 1000
WARNING_SHARE = 0.2
DANGER_SHARE = 0.1


class Urgency(StrEnum):
    """How near its end an item is; each has a word, a shape and a colour."""

    NORMAL = "normal"
    WARNING = "warning"
    DANGER = "danger"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Expected:
    """When one item still to come is expected, and how a fixed start fares (T6, T11)."""

    start_ms: int | None
    end_ms: int | None
    gap_ms: int = 0
    overlap_ms: int = 0


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item at one instant; unknown is ``None``."""

    item: Item
    planned_start_ms: int | None
    planned_s: int | None
    planned_end_ms: int | None
    actual_start_ms: int | None
    """Start of the first attempt."""
    actual_end_ms: int | None
    """End of the last attempt, once it is over."""
    actual_ms: int
    """Speaking time of all attempts, pauses not counted."""
    attempts: tuple[Attempt, ...]
    expected_start_ms: int | None
    expected_end_ms: int | None
    gap_ms: int
    overlap_ms: int
    skip: Skip | None
    to_come: bool
    latest_start_ms: int | None
    """Latest start that still meets the limit (T13), of what is still to come."""

    @property
    def lateness_ms(self) -> int | None:
        """Return the item's own lateness; late is positive."""
        if self.expected_start_ms is None or self.planned_start_ms is None:
            return None
        return self.expected_start_ms - self.planned_start_ms


@dataclass(frozen=True, slots=True)
class RunView:
    """A whole run at one instant."""

    phase: Phase
    now_ms: int
    """The present instant on the corrected wall clock."""
    place: int | None
    """Index of the item that runs, or of the last one that ran, from 0."""
    length_s: int | None
    """What the running item was given, added time included."""
    remaining_ms: int | None
    speaking_ms: int
    """Speaking time of the current attempt, or of the one that has just ended."""
    held_ms: int | None
    """Length of the running pause."""
    lateness_ms: int | None
    relative_lateness_ms: int | None
    shift_ms: int
    """By how much the whole plan is moved for show and forecast (T12); 0 where it stands."""
    planned_end_ms: int | None
    expected_end_ms: int | None
    limit_ms: int | None
    slack_ms: int | None
    """Limit minus expected end: below 0 the limit is missed."""
    started_ms: int | None
    ended_ms: int | None
    items: tuple[ItemView, ...]

    @property
    def current(self) -> ItemView | None:
        """Return the item that runs."""
        active = self.phase in {Phase.RUNNING, Phase.PAUSED}
        return self.items[self.place] if active and self.place is not None else None

    @property
    def next(self) -> ItemView | None:
        """Return the item that the next press starts."""
        return next((item for item in self.items if item.to_come), None)

    @property
    def shown_lateness_ms(self) -> int | None:
        """Return the lateness in the plan that is shown: the moved one of a rehearsal at another hour."""
        return self.relative_lateness_ms if self.shift_ms else self.lateness_ms

    @property
    def urgency(self) -> Urgency | None:
        """Return how near its end the running item is; ``None`` without a length (T26)."""
        return None if self.remaining_ms is None else urgency(self.remaining_ms, self.length_s)


def urgency(remaining_ms: int, length_s: int | None) -> Urgency:
    """Return the urgency of what is left; over begins once the last second is gone."""
    length_ms = (length_s or 0) * 1000
    if remaining_ms <= 0:
        return Urgency.OVER
    if remaining_ms <= length_ms * DANGER_SHARE:
        return Urgency.DANGER
    return Urgency.WARNING if remaining_ms <= length_ms * WARNING_SHARE else Urgency.NORMAL


def project(state: RunState, now_ms: int, *, moved: bool | None = None) -> RunView:
    """Return the run at ``now_ms``, an instant in the run's own time.

    ``moved`` decides whether the plan is moved to the hour the run really began; by default a rehearsal's is,
    unless it began within half an hour of its session's start.
    """
    now = now_ms + state.offset_ms
    shift = _shift(state)
    shown = (shift or 0) if (_is_moved(state) if moved is None else moved) else 0
    expected, end = _chain(state, now, shown)
    lateness = _lateness(state, end, 0)
    relative = lateness if shift is None else _lateness(state, _chain(state, now, shift)[1], shift)
    limit = limit_ms(state.programme)
    limit = None if limit is None else limit + shown
    attempt = state.attempt if state.active else None
    due = _due_ms(state, now, shown) if attempt else None
    return RunView(
        phase=state.phase,
        now_ms=now,
        place=None if state.phase in {Phase.READY, Phase.ENDED} else state.place,
        length_s=_length_s(state, shown) if attempt else None,
        remaining_ms=None if due is None else due - now,
        speaking_ms=_speaking_ms(state, now),
        held_ms=None if attempt is None or attempt.paused_since_ms is None else now - attempt.paused_since_ms,
        lateness_ms=lateness,
        relative_lateness_ms=relative,
        shift_ms=shown,
        planned_end_ms=state.planned_end_ms,
        expected_end_ms=end,
        limit_ms=limit,
        slack_ms=None if limit is None or end is None else limit - end,
        started_ms=state.started_ms,
        ended_ms=state.ended_ms,
        items=_item_views(state, now, expected, limit, shown),
    )


def _speaking_ms(state: RunState, now: int) -> int:
    attempt = None if state.phase is Phase.ENDED else state.attempt
    return 0 if attempt is None else attempt.speaking_ms(now)


def _shift(state: RunState) -> int | None:
    if state.started_ms is None or state.planned_start_ms is None:
        return None
    return state.started_ms - state.planned_start_ms


def _is_moved(state: RunState) -> bool:
    begin = start_ms(state.programme)
    due = state.planned_start_ms if begin is None else begin
    if not state.programme.rehearsal or state.started_ms is None or due is None:
        return False
    return abs(state.started_ms - due) > MOVED_AFTER_MS


def _lateness(state: RunState, end_ms: int | None, shift: int) -> int | None:
    if end_ms is None or state.planned_end_ms is None or _length_missing(state):
        return None
    return end_ms - (state.planned_end_ms + shift)


def _length_missing(state: RunState) -> bool:
    """Return whether the length of something that runs or is still to come is not known (T26)."""
    if state.phase is Phase.ENDED:
        return False
    ahead = state.to_come()
    place = state.place
    running = (state.slots[place],) if state.active and place is not None else ()
    return any(
        slot.length_s is None and not _ends_by_clock(slot)  # which lasts from its start to its finish
        for slot in (*running, *ahead)
    )


def _chain(state: RunState, now: int, shift: int) -> tuple[dict[str, Expected], int | None]:
    """Return what is expected of each item still to come, and the expected end of the day."""
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


def _cursor(state: RunState, now: int, shift: int, more: bool) -> int | None:
    """Return the instant from which what is still to come follows."""
    if state.phase is Phase.READY:
        return state.slots[0].start_ms if state.slots else state.planned_start_ms
    attempt = state.attempt
    if state.active:
        due = _due_ms(state, now, shift)
        return None if due is None else max(due, now)
    return now if more or attempt is None else attempt.end_ms


def _expect(state: RunState, slot: Slot, cursor: int | None, earliest: int | None, shift: int) -> Expected:
    clock = None if slot.clock_ms is None else slot.clock_ms + shift
    if slot.item.start_rule is StartRule.FIXED and clock is not None:
        # It cannot begin before now or before what precedes it, even where nothing is known of that one's end.
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
    """Return what the running item was given, added time included, or ``None`` without a length."""
    length_ms = None if slot.length_s is None else slot.length_s * 1000
    if _ends_by_clock(slot) and slot.clock_ms is not None:
        length_ms = _finish_at_ms(state, slot, attempt.start_ms, slot.clock_ms + shift)
    return None if length_ms is None else length_ms + attempt.added_s * 1000


def _due_ms(state: RunState, now: int, shift: int) -> int | None:
    """Return the instant at which the running item's time is up (T1), or ``None`` without a length."""
    attempt, place = state.attempt, state.place
    if attempt is None or place is None:
        return None
    slot = state.slots[place]
    given = _given_ms(state, slot, attempt, shift)
    # A pause does not freeze what is left of an item that ends at a clock time (T7).
    rest = 0 if _ends_by_clock(slot) else attempt.rest_ms(now)
    return None if given is None else attempt.start_ms + given + rest


def _length_s(state: RunState, shift: int) -> int | None:
    attempt, place = state.attempt, state.place
    if attempt is None or place is None:
        return None
    given = _given_ms(state, state.slots[place], attempt, shift)
    return None if given is None else given // 1000


def _ends_by_clock(slot: Slot) -> bool:
    return slot.item.start_rule is StartRule.FINISH_AT and slot.clock_ms is not None


def _item_views(
    state: RunState, now: int, expected: dict[str, Expected], limit: int | None, shift: int
) -> tuple[ItemView, ...]:
    latest = _latest_starts(state, limit, shift)
    return tuple(
        _item_view(state, slot, now, expected.get(slot.item.uid), latest.get(slot.item.uid), shift)
        for slot in state.slots
    )


def _item_view(
    state: RunState, slot: Slot, now: int, expected: Expected | None, latest_ms: int | None, shift: int
) -> ItemView:
    uid = slot.item.uid
    plan = state.plan.get(uid)
    log = state.logs.get(uid, ItemLog())
    last = log.attempts[-1] if log.attempts else None
    running = last is not None and last.end_ms is None
    to_come = expected is not None
    if expected is None:
        expected = _of_begun(state, slot, last, now, shift)
    return ItemView(
        item=slot.item,
        planned_start_ms=plan.start_ms if plan else None,
        planned_s=plan.length_s if plan else None,
        planned_end_ms=plan.end_ms if plan else None,
        actual_start_ms=log.attempts[0].start_ms if log.attempts else None,
        actual_end_ms=last.end_ms if last else None,
        actual_ms=log.done_ms + (last.speaking_ms(now) if last and running else 0),
        attempts=log.attempts,
        expected_start_ms=expected.start_ms,
        expected_end_ms=expected.end_ms,
        gap_ms=expected.gap_ms,
        overlap_ms=expected.overlap_ms,
        skip=state.skips.get(uid),
        to_come=to_come,
        latest_start_ms=latest_ms,
    )


def _of_begun(state: RunState, slot: Slot, last: Attempt | None, now: int, shift: int) -> Expected:
    """Return the times of an item that has begun; of one that was passed over nothing is expected."""
    if last is None:
        return Expected(None, None)
    end = last.end_ms
    if end is None:
        due = _due_ms(state, now, shift)
        end = None if due is None else max(due, now)
    fixed = slot.item.start_rule is StartRule.FIXED and slot.clock_ms is not None
    overlap = max(0, last.start_ms - (slot.clock_ms or 0) - shift) if fixed else 0
    return Expected(last.start_ms, end, 0, overlap)


def _latest_starts(state: RunState, limit: int | None, shift: int) -> dict[str, int]:
    """Return the latest starts that meet the limit (T13), as far back as lengths are known."""
    latest: dict[str, int] = {}
    end = limit
    for slot in reversed(state.to_come()) if limit is not None and state.phase is not Phase.ENDED else ():
        if end is None:
            break
        length = slot.length_s
        if _ends_by_clock(slot):
            # Lateness shortens it down to nothing before it is passed on.
            in_time = slot.clock_ms is not None and slot.clock_ms + shift <= end
            length = 0 if in_time else _planned_s(state, slot)
        if length is None:
            break
        end -= length * 1000
        latest[slot.item.uid] = end
    return latest
