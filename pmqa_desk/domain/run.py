"""The state of a run: a pure fold of its log; the rules of the run clock live here and in ``forecast``.

All instants of a state are UTC milliseconds of the *corrected* wall clock: the log's own time plus what
``clock_changed`` said of the machine's clock (T17).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

from pmqa_desk.domain.attempts import Attempt, clipped, held, moved, plus, unpaused
from pmqa_desk.domain.programme import Programme, Slot, lay
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import Item

V = TypeVar("V")


class Phase(StrEnum):
    """The named states of a run; the values are those of the JSON contract."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    BETWEEN = "between"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class ItemLog:
    """What happened to one item; ``done_ms`` is the speaking time of the attempts that are over."""

    attempts: tuple[Attempt, ...] = ()
    done_ms: int = 0


@dataclass(frozen=True, slots=True)
class Skip:
    """When an item was skipped, and why."""

    at_ms: int
    reason: str | None


@dataclass(frozen=True, slots=True)
class RunState:
    """Everything known of a run but the present instant."""

    programme: Programme
    plan: Mapping[str, Slot]
    """The planned channel by item: the programme as it was when the run was opened."""
    slots: tuple[Slot, ...]
    """The programme as it stands now, in order: lengths and clock times still to come."""
    planned_end_ms: int | None
    planned_start_ms: int | None
    phase: Phase = Phase.READY
    current_uid: str | None = None
    """The item that runs, or the last one that ran."""
    previous_uid: str | None = None
    """The item whose attempt came before the current one."""
    logs: Mapping[str, ItemLog] = field(default_factory=lambda: MappingProxyType({}))
    skips: Mapping[str, Skip] = field(default_factory=lambda: MappingProxyType({}))
    started_ms: int | None = None
    ended_ms: int | None = None
    offset_ms: int = 0
    last_ms: int | None = None
    """Instant of the last event."""

    @property
    def items(self) -> tuple[Item, ...]:
        """Return the items in their present order."""
        return tuple(slot.item for slot in self.slots)

    @property
    def active(self) -> bool:
        """Return whether an item runs, its clock held or not."""
        return self.phase in {Phase.RUNNING, Phase.PAUSED}

    @property
    def place(self) -> int | None:
        """Return the index of the current item, or of the last one that ran."""
        return None if self.current_uid is None else self.index(self.current_uid)

    @property
    def attempt(self) -> Attempt | None:
        """Return the running attempt, or the last one."""
        log = None if self.current_uid is None else self.logs.get(self.current_uid)
        return log.attempts[-1] if log and log.attempts else None

    @property
    def running(self) -> tuple[Slot, Attempt] | None:
        """Return the item that runs, its clock held or not, and its attempt."""
        place, attempt = self.place, self.attempt
        if not self.active or place is None or attempt is None:
            return None
        return self.slots[place], attempt

    def index(self, uid: str) -> int | None:
        """Return the place of an item, from 0, or ``None``."""
        return next((n for n, slot in enumerate(self.slots) if slot.item.uid == uid), None)

    def to_come(self) -> tuple[Slot, ...]:
        """Return what is still to come: all after the current item that is not skipped (T10)."""
        place = self.place
        after = self.slots if place is None else self.slots[place + 1 :]
        return tuple(slot for slot in after if slot.item.uid not in self.skips)


def begin(programme: Programme) -> RunState:
    """Return the state of a run just opened."""
    slots = lay(programme)
    return RunState(
        programme,
        MappingProxyType({slot.item.uid: slot for slot in slots}),
        slots,
        slots[-1].end_ms if slots else None,
        slots[0].start_ms if slots else None,
    )


def fold(run: Run) -> RunState:
    """Return the state after the whole log; what was undone is as if it had never been (T21)."""
    return fold_events(begin(run.programme), run.events)


def fold_events(state: RunState, events: Iterable[Event]) -> RunState:
    """Fold events onto the state of a run just opened."""
    log = tuple(events)
    undone = {event.undone_action for event in log if event.kind is EventKind.UNDONE}
    for event in log:
        if event.kind is not EventKind.UNDONE and (event.action == 0 or event.action not in undone):
            state = apply(state, event)
    return state if not log else replace(state, last_ms=log[-1].at_ms + state.offset_ms)


def apply(state: RunState, event: Event) -> RunState:
    """Return the state after one event that is not an undo; the event is taken to be legal."""
    after = _APPLY[event.kind](state, event, event.at_ms + state.offset_ms)
    return replace(after, last_ms=event.at_ms + after.offset_ms)


def undoable_action(events: tuple[Event, ...]) -> int | None:
    """Return the number of the last action not yet taken back, or ``None``."""
    undone = {event.undone_action for event in events if event.kind is EventKind.UNDONE}
    return next(
        (
            event.action
            for event in reversed(events)
            if event.action and event.kind is not EventKind.UNDONE and event.action not in undone
        ),
        None,
    )


def _started(state: RunState, event: Event, at: int) -> RunState:
    assert event.item_uid is not None  # noqa: S101 - the log's own invariant
    before = state.current_uid if state.attempt is not None else None
    state = _close(state, at)
    log = state.logs.get(event.item_uid, ItemLog())
    return replace(
        state,
        phase=Phase.RUNNING,
        current_uid=event.item_uid,
        previous_uid=before,
        logs=_with(state.logs, event.item_uid, replace(log, attempts=(*log.attempts, Attempt(at)))),
        skips=_without(state.skips, event.item_uid),
        started_ms=at if state.started_ms is None else state.started_ms,
    )


def _finished(state: RunState, event: Event, at: int) -> RunState:
    del event
    return replace(_close(state, at), phase=Phase.BETWEEN)


def _skipped(state: RunState, event: Event, at: int) -> RunState:
    assert event.item_uid is not None  # noqa: S101 - the log's own invariant
    if state.active and event.item_uid == state.current_uid:
        state = replace(_close(state, at), phase=Phase.BETWEEN)
    return replace(state, skips=_with(state.skips, event.item_uid, Skip(at, event.reason)))


def _paused(state: RunState, event: Event, at: int) -> RunState:
    del event
    return replace(_on_attempt(state, lambda a: replace(a, paused_since_ms=at)), phase=Phase.PAUSED)


def _resumed(state: RunState, event: Event, at: int) -> RunState:
    del event
    return replace(_on_attempt(state, lambda a: unpaused(a, at)), phase=Phase.RUNNING)


def _time_added(state: RunState, event: Event, at: int) -> RunState:
    del at
    seconds = event.seconds or 0
    return _on_attempt(state, lambda a: replace(a, added_s=a.added_s + seconds))


def _edited(state: RunState, event: Event, at: int) -> RunState:
    del at
    items = _keeping_current(state, event.items or ())
    return replace(state, slots=lay(replace(state.programme, items=items)))


def _held(state: RunState, event: Event, at: int) -> RunState:
    since = at if event.to_ms is None else event.to_ms + state.offset_ms
    return _on_attempt(state, lambda a: held(a, since, at))


def _backdated(state: RunState, event: Event, at: int) -> RunState:
    to = at if event.to_ms is None else event.to_ms + state.offset_ms
    attempt = state.attempt
    if attempt is None:
        return state
    began = attempt.start_ms
    state = _on_attempt(state, lambda a: clipped(replace(a, start_ms=to)))
    state = _end_previous(state, to, began)
    return replace(state, started_ms=to if state.previous_uid is None else state.started_ms)


def _clock_changed(state: RunState, event: Event, at: int) -> RunState:
    """Move everything that is known onto the corrected clock: the countdown does not move (T17)."""
    del at
    delta = (event.offset_ms or 0) - state.offset_ms
    logs = {
        uid: replace(log, attempts=tuple(moved(a, delta) for a in log.attempts))
        for uid, log in state.logs.items()
    }
    skips = {uid: replace(skip, at_ms=skip.at_ms + delta) for uid, skip in state.skips.items()}
    return replace(
        state,
        logs=MappingProxyType(logs),
        skips=MappingProxyType(skips),
        started_ms=plus(state.started_ms, delta),
        ended_ms=plus(state.ended_ms, delta),
        offset_ms=state.offset_ms + delta,
    )


def _reset(state: RunState, event: Event, at: int) -> RunState:
    """Put aside all that was begun: the run stands as when it was opened, on the clock as it is known now."""
    del at
    fresh = begin(state.programme)
    items = event.items or state.items
    return replace(fresh, slots=lay(replace(state.programme, items=items)), offset_ms=state.offset_ms)


def _ended(state: RunState, event: Event, at: int) -> RunState:
    del event
    return replace(_close(state, at), phase=Phase.ENDED, ended_ms=at)


_APPLY: Mapping[EventKind, Callable[[RunState, Event, int], RunState]] = MappingProxyType(
    {
        EventKind.STARTED: _started,
        EventKind.FINISHED: _finished,
        EventKind.SKIPPED: _skipped,
        EventKind.PAUSED: _paused,
        EventKind.RESUMED: _resumed,
        EventKind.TIME_ADDED: _time_added,
        EventKind.EDITED: _edited,
        EventKind.RESHARED: _edited,
        EventKind.HELD: _held,
        EventKind.BACKDATED: _backdated,
        EventKind.CLOCK_CHANGED: _clock_changed,
        EventKind.RESET: _reset,
        EventKind.ENDED: _ended,
    }
)


def _with(mapping: Mapping[str, V], key: str, value: V) -> Mapping[str, V]:
    return MappingProxyType({**mapping, key: value})


def _without(mapping: Mapping[str, V], key: str) -> Mapping[str, V]:
    return MappingProxyType({k: v for k, v in mapping.items() if k != key}) if key in mapping else mapping


def _on_attempt(state: RunState, change: Callable[[Attempt], Attempt]) -> RunState:
    uid = state.current_uid
    if uid is None or uid not in state.logs:
        return state
    log = state.logs[uid]
    attempts = (*log.attempts[:-1], change(log.attempts[-1]))
    return replace(state, logs=_with(state.logs, uid, replace(log, attempts=attempts)))


def _close(state: RunState, at: int) -> RunState:
    """End the running attempt, if there is one."""
    uid = state.current_uid
    if not state.active or uid is None:
        return state
    state = _on_attempt(state, lambda a: replace(unpaused(a, at), end_ms=at))
    log = state.logs[uid]
    done = log.done_ms + log.attempts[-1].speaking_ms(at)
    return replace(state, logs=_with(state.logs, uid, replace(log, done_ms=done)))


def _end_previous(state: RunState, to: int, began: int) -> RunState:
    """Let the attempt before the current one end at ``to``, if it reached up to it or beyond."""
    uid = state.previous_uid
    if uid is None:
        return state
    log = state.logs[uid]
    place = len(log.attempts) - (2 if uid == state.current_uid else 1)
    end = log.attempts[place].end_ms
    if end is None or (end <= to and end != began):
        return state
    shorter = clipped(replace(log.attempts[place], end_ms=to))
    attempts = (*log.attempts[:place], shorter, *log.attempts[place + 1 :])
    done = sum(a.speaking_ms(to) for a in attempts if a.end_ms is not None)
    return replace(state, logs=_with(state.logs, uid, ItemLog(attempts, done)))


def _keeping_current(state: RunState, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the edited items; the current one stays at its place even where the edit removed it (T14)."""
    place = state.place
    if place is None or any(item.uid == state.current_uid for item in items):
        return items
    before = [slot.item.uid for slot in state.slots[:place]]
    after = next((n + 1 for n in reversed(range(len(items))) if items[n].uid in before), 0)
    return (*items[:after], state.slots[place].item, *items[after:])
