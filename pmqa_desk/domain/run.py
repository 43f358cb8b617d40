"""The state of a run: a pure fold of its log; the rules of the run clock live here and in ``forecast``.

Within a fold the state is a draft that changes in place: a hundred runs are compared while somebody waits.
All instants of a state are UTC milliseconds of the *corrected* wall clock: the log's own time plus what
``clock_changed`` said of the machine's clock (T17).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType

from pmqa_desk.domain.attempts import Attempt, clipped, ended, held, moved, plus, unpaused
from pmqa_desk.domain.partial_runs import edited
from pmqa_desk.domain.programme import Programme, Slot, lay
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import Item


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
    draft = _Draft(state)
    for event in log:
        if event.kind is not EventKind.UNDONE and (event.action == 0 or event.action not in undone):
            draft.take(event)
    if log:
        draft.last_ms = log[-1].at_ms + draft.offset_ms
    return draft.frozen()


def apply(state: RunState, event: Event) -> RunState:
    """Return the state after one event that is not an undo; the event is taken to be legal."""
    draft = _Draft(state)
    draft.take(event)
    return draft.frozen()


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


_UNTOUCHED = ItemLog()


class _Draft:
    """A state in the making."""

    def __init__(self, state: RunState) -> None:
        self._opened = state
        self.slots = state.slots
        self.phase = state.phase
        self.current_uid = state.current_uid
        self.previous_uid = state.previous_uid
        self.logs = dict(state.logs)
        self.skips = dict(state.skips)
        self.started_ms = state.started_ms
        self.ended_ms = state.ended_ms
        self.offset_ms = state.offset_ms
        self.last_ms = state.last_ms

    @property
    def programme(self) -> Programme:
        """Return the programme as the run was opened with it."""
        return self._opened.programme

    @property
    def active(self) -> bool:
        """Return whether an item runs, its clock held or not."""
        return self.phase is Phase.RUNNING or self.phase is Phase.PAUSED

    @property
    def attempt(self) -> Attempt | None:
        """Return the running attempt, or the last one."""
        log = None if self.current_uid is None else self.logs.get(self.current_uid)
        return log.attempts[-1] if log and log.attempts else None

    def take(self, event: Event) -> None:
        """Let one event happen."""
        _TAKE[event.kind](self, event, event.at_ms + self.offset_ms)
        self.last_ms = event.at_ms + self.offset_ms

    def frozen(self) -> RunState:
        """Return the state as it stands."""
        opened = self._opened
        return RunState(
            opened.programme,
            opened.plan,
            self.slots,
            opened.planned_end_ms,
            opened.planned_start_ms,
            self.phase,
            self.current_uid,
            self.previous_uid,
            MappingProxyType(self.logs),
            MappingProxyType(self.skips),
            self.started_ms,
            self.ended_ms,
            self.offset_ms,
            self.last_ms,
        )

    def change_attempt(self, change: Callable[[Attempt], Attempt]) -> None:
        """Change the running attempt, or the last one."""
        uid = self.current_uid
        if uid is not None and uid in self.logs:
            log = self.logs[uid]
            self.logs[uid] = ItemLog((*log.attempts[:-1], change(log.attempts[-1])), log.done_ms)

    def close(self, at: int) -> None:
        """End the running attempt, if there is one."""
        uid = self.current_uid
        if self.active and uid is not None:
            log = self.logs[uid]
            last = ended(log.attempts[-1], at)
            self.logs[uid] = ItemLog((*log.attempts[:-1], last), log.done_ms + last.speaking_ms(at))


def _started(draft: _Draft, event: Event, at: int) -> None:
    assert event.item_uid is not None  # noqa: S101 - the log's own invariant
    before = draft.current_uid
    draft.close(at)
    log = draft.logs.get(event.item_uid, _UNTOUCHED)
    draft.logs[event.item_uid] = ItemLog((*log.attempts, Attempt(at)), log.done_ms)
    draft.skips.pop(event.item_uid, None)
    draft.phase, draft.current_uid, draft.previous_uid = Phase.RUNNING, event.item_uid, before
    draft.started_ms = at if draft.started_ms is None else draft.started_ms


def _finished(draft: _Draft, event: Event, at: int) -> None:
    del event
    draft.close(at)
    draft.phase = Phase.BETWEEN


def _skipped(draft: _Draft, event: Event, at: int) -> None:
    assert event.item_uid is not None  # noqa: S101 - the log's own invariant
    known = draft.skips.get(event.item_uid)
    if known is not None:
        # Told afterwards: only why, not once more when.
        draft.skips[event.item_uid] = replace(known, reason=event.reason)
        return
    if draft.active and event.item_uid == draft.current_uid:
        draft.close(at)
        draft.phase = Phase.BETWEEN
    draft.skips[event.item_uid] = Skip(at, event.reason)


def _paused(draft: _Draft, event: Event, at: int) -> None:
    del event
    draft.change_attempt(lambda a: replace(a, paused_since_ms=at))
    draft.phase = Phase.PAUSED


def _resumed(draft: _Draft, event: Event, at: int) -> None:
    del event
    draft.change_attempt(lambda a: unpaused(a, at))
    draft.phase = Phase.RUNNING


def _time_added(draft: _Draft, event: Event, at: int) -> None:
    del at
    seconds = event.seconds or 0
    draft.change_attempt(lambda a: replace(a, added_s=a.added_s + seconds))


def _edited(draft: _Draft, event: Event, at: int) -> None:
    del at
    items = _keeping_current(draft, event.items or ())
    draft.slots = lay(edited(draft.programme, items))


def _held(draft: _Draft, event: Event, at: int) -> None:
    since = at if event.to_ms is None else event.to_ms + draft.offset_ms
    draft.change_attempt(lambda a: held(a, since, at))


def _backdated(draft: _Draft, event: Event, at: int) -> None:
    to = at if event.to_ms is None else event.to_ms + draft.offset_ms
    attempt = draft.attempt
    if attempt is None:
        return
    draft.change_attempt(lambda a: clipped(replace(a, start_ms=to)))
    _end_previous(draft, to, attempt.start_ms)
    draft.started_ms = to if draft.previous_uid is None else draft.started_ms


def _clock_changed(draft: _Draft, event: Event, at: int) -> None:
    """Move everything that is known onto the corrected clock: the countdown does not move (T17)."""
    del at
    delta = (event.offset_ms or 0) - draft.offset_ms
    draft.logs = {
        uid: replace(log, attempts=tuple(moved(a, delta) for a in log.attempts))
        for uid, log in draft.logs.items()
    }
    draft.skips = {uid: replace(skip, at_ms=skip.at_ms + delta) for uid, skip in draft.skips.items()}
    draft.started_ms = plus(draft.started_ms, delta)
    draft.ended_ms = plus(draft.ended_ms, delta)
    draft.offset_ms += delta


def _reset(draft: _Draft, event: Event, at: int) -> None:
    """Put aside all that was begun: the run stands as when it was opened, on the clock as it is known now."""
    del at
    items = event.items or tuple(slot.item for slot in draft.slots)
    draft.slots = lay(edited(draft.programme, items))
    draft.phase, draft.current_uid, draft.previous_uid = Phase.READY, None, None
    draft.logs, draft.skips, draft.started_ms = {}, {}, None


def _ended(draft: _Draft, event: Event, at: int) -> None:
    del event
    draft.close(at)
    draft.phase, draft.ended_ms = Phase.ENDED, at


_TAKE: Mapping[EventKind, Callable[[_Draft, Event, int], None]] = MappingProxyType(
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


def _end_previous(draft: _Draft, to: int, began: int) -> None:
    """Let the attempt before the current one end at ``to``, if it reached up to it or beyond."""
    uid = draft.previous_uid
    if uid is None:
        return
    log = draft.logs[uid]
    place = len(log.attempts) - (2 if uid == draft.current_uid else 1)
    end = log.attempts[place].end_ms
    if end is None or (end <= to and end != began):
        return
    shorter = clipped(replace(log.attempts[place], end_ms=to))
    attempts = (*log.attempts[:place], shorter, *log.attempts[place + 1 :])
    done = sum(a.speaking_ms(to) for a in attempts if a.end_ms is not None)
    draft.logs[uid] = ItemLog(attempts, done)


def _keeping_current(draft: _Draft, items: tuple[Item, ...]) -> tuple[Item, ...]:
    """Return the edited items; the current one stays at its place even where the edit removed it (T14)."""
    order = [slot.item.uid for slot in draft.slots]
    uid = draft.current_uid
    if uid not in order or any(item.uid == uid for item in items):
        return items
    place = order.index(uid)
    before = order[:place]
    after = next((n + 1 for n in reversed(range(len(items))) if items[n].uid in before), 0)
    return (*items[:after], draft.slots[place].item, *items[after:])
