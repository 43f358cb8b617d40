"""Planned, actual and expected times of a run at one instant, never mixed in one channel."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desk.domain.attempts import Attempt
from pmqa_desk.domain.expectation import Expected, due_ms, expect, given_s, latest_starts, length_missing
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
class Marks:
    """What is left of an item when its urgency changes; a warning below the danger is never seen."""

    warning_ms: float
    danger_ms: float


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
        if self.remaining_ms is None or self.current is None:
            return None
        return urgency(self.remaining_ms, marks_of(self.current.item, self.length_s))

    @property
    def marks(self) -> Marks | None:
        """Return where the urgency of the running item changes; ``None`` without a length."""
        if self.current is None or self.length_s is None:
            return None
        return marks_of(self.current.item, self.length_s)


def marks_of(item: Item, length_s: int | None) -> Marks:
    """Return where the urgency of an item of this length changes: its own marks, or the usual shares."""
    length_ms = (length_s or 0) * 1000
    return Marks(
        length_ms * WARNING_SHARE if item.warning_s is None else item.warning_s * 1000,
        length_ms * DANGER_SHARE if item.danger_s is None else item.danger_s * 1000,
    )


def urgency(remaining_ms: int, marks: Marks) -> Urgency:
    """Return the urgency of what is left; over begins once the last second is gone."""
    if remaining_ms <= 0:
        return Urgency.OVER
    if remaining_ms <= marks.danger_ms:
        return Urgency.DANGER
    return Urgency.WARNING if remaining_ms <= marks.warning_ms else Urgency.NORMAL


def project(state: RunState, now_ms: int, *, moved: bool | None = None) -> RunView:
    """Return the run at ``now_ms``, an instant in the run's own time.

    ``moved`` decides whether the plan is moved to the hour the run really began; by default a rehearsal's is,
    unless it began within half an hour of its session's start.
    """
    now = now_ms + state.offset_ms
    shift = _shift(state)
    shown = (shift or 0) if (_is_moved(state) if moved is None else moved) else 0
    expected, end = expect(state, now, shown)
    lateness = _lateness(state, end, 0)
    relative = lateness if shift is None else _lateness(state, expect(state, now, shift)[1], shift)
    limit = limit_ms(state.programme)
    limit = None if limit is None else limit + shown
    attempt = state.running[1] if state.running else None
    due = due_ms(state, now, shown)
    return RunView(
        phase=state.phase,
        now_ms=now,
        place=None if state.phase in {Phase.READY, Phase.ENDED} else state.place,
        length_s=given_s(state, shown),
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
    if state.programme.chosen:
        return True
    begin = start_ms(state.programme)
    due = state.planned_start_ms if begin is None else begin
    if not state.programme.rehearsal or state.started_ms is None or due is None:
        return False
    return abs(state.started_ms - due) > MOVED_AFTER_MS


def _lateness(state: RunState, end_ms: int | None, shift: int) -> int | None:
    if end_ms is None or state.planned_end_ms is None or length_missing(state):
        return None
    return end_ms - (state.planned_end_ms + shift)


def _item_views(
    state: RunState, now: int, expected: dict[str, Expected], limit: int | None, shift: int
) -> tuple[ItemView, ...]:
    latest = latest_starts(state, limit, shift)
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
        due = due_ms(state, now, shift)
        end = None if due is None else max(due, now)
    fixed = slot.item.start_rule is StartRule.FIXED and slot.clock_ms is not None
    overlap = max(0, last.start_ms - (slot.clock_ms or 0) - shift) if fixed else 0
    return Expected(last.start_ms, end, 0, overlap)
