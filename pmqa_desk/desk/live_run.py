"""A run in progress: its clock, its log kept before anything else learns of it, and its recovery."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import RunView, project
from pmqa_desk.domain.ports import Clocks, VisitStore
from pmqa_desk.domain.run import RunState, apply, begin, fold, fold_events, undoable_action
from pmqa_desk.domain.run_actions import Command, Do, act
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import Item

# A step of the machine's clock against its boot clock larger than this was somebody setting it (T17).
CLOCK_STEP_MS = 2000
# What changes the programme while it runs.
EDITS = frozenset({EventKind.EDITED, EventKind.RESHARED})
# Puts events into the log of the run of that identity; what it raises has kept nothing.
Keep: TypeAlias = Callable[[str, tuple[Event, ...]], None]


@dataclass(frozen=True, slots=True)
class Recovery:
    """A run found unfinished when its file was opened (T19); instants are in the run's own time."""

    alive_ms: int
    """When the program was last known to run."""
    back_ms: int
    """When the file was opened again."""
    clock_went_back: bool
    """The machine's clock stands before the last event: what lies between is not known."""


class LiveRun:
    """One run that goes on, in its own time, which no setting of the machine's clock moves."""

    def __init__(self, run: Run, store: VisitStore, clocks: Clocks, process: str) -> None:
        self._run = run
        self._store = store
        self._clocks = clocks
        self._process = process
        self._state = fold(run)
        wall = clocks.wall_ms() - self._state.offset_ms
        last = run.events[-1].at_ms if run.events else run.opened_ms
        self._anchor_ms = max(wall, last)
        self._anchor_boot_ms = clocks.boot_ms()
        self._went_back = wall < last
        self.recovery: Recovery | None = None

    @property
    def run(self) -> Run:
        """Return the run with its log up to now."""
        return self._run

    @property
    def state(self) -> RunState:
        """Return the state after the last event."""
        return self._state

    def now_ms(self) -> int:
        """Return the present instant in the run's own time: the wall at opening plus what went by."""
        return self._anchor_ms + self._clocks.boot_ms() - self._anchor_boot_ms

    def view(self, *, moved: bool | None = None) -> RunView:
        """Return the run as it stands at this instant."""
        return project(self._state, self.now_ms(), moved=moved)

    def recover(self, alive_ms: int | None) -> None:
        """Say that this run was found unfinished; the program was last alive at ``alive_ms``."""
        last = self._run.events[-1].at_ms if self._run.events else self._run.opened_ms
        now = self.now_ms()
        alive = min(now, max(last, alive_ms or last))
        self.recovery = Recovery(alive, now, self._went_back)

    def do(self, command: Command, keep: Keep | None = None) -> None:
        """Carry out a command: its events are on the disk before the state changes.

        ``keep`` puts them there together with what else must not be on the disk without them.

        Raises:
            DeskError: the command is impossible now, or could not be kept.
        """
        self.notice_clock()
        at = self.now_ms()
        self._append(act(self._state, command, at, self._next_action()), keep)

    def undo(self, edited: tuple[Item, ...] | None = None, keep: Keep | None = None) -> None:
        """Take back the operator's last action that is not yet taken back (T21).

        ``edited`` is the programme where it was edited after the run had ended: the run takes it up.
        """
        action = undoable_action(self._run.events)
        if action is None:
            raise DeskError("ไม่มีสิ่งที่จะเลิกทำ", "There is nothing to undo.")
        now, number = self.now_ms(), self._next_action()
        undone = Event(now, number, EventKind.UNDONE, undone_action=action)
        taken_up = () if edited is None else (Event(now, number + 1, EventKind.EDITED, items=edited),)
        self._append((undone, *taken_up), keep)

    @property
    def undo_kind(self) -> EventKind | None:
        """Return what undo would take back: the first event of that action."""
        action = undoable_action(self._run.events)
        return next((event.kind for event in self._run.events if event.action == action), None)

    def describe(self, run: Run) -> None:
        """Take up what the run is called and noted for, and whether it counts; the log is not touched."""
        self._run = replace(self._run, name=run.name, notes=run.notes, left_out=run.left_out)

    def items_before_last(self) -> tuple[Item, ...]:
        """Return the programme as it was edited to before the action that undo would take back."""
        events = self._run.events
        undone = {event.undone_action for event in events if event.kind is EventKind.UNDONE}
        undone.add(undoable_action(events))
        edits = (e.items for e in reversed(events) if e.kind in EDITS and e.action not in undone)
        return next((items for items in edits if items is not None), self._run.programme.items)

    def hold_from_crash(self) -> None:
        """Hold the clock from the moment the program stopped, instead of counting its absence (T19)."""
        if self.recovery is not None:
            self.do(Command(Do.HOLD, to_ms=self.recovery.alive_ms))

    def notice_clock(self) -> int | None:
        """Log a step of the machine's clock; return by how much it was set, or ``None`` (T17)."""
        now = self.now_ms()
        step = self._clocks.wall_ms() - (now + self._state.offset_ms)
        if abs(step) <= CLOCK_STEP_MS:
            return None
        changed = Event(now, 0, EventKind.CLOCK_CHANGED, offset_ms=self._state.offset_ms + step)
        self._append((changed,))
        return step

    def _next_action(self) -> int:
        return max((event.action for event in self._run.events), default=0) + 1

    def _sealed(self, event: Event) -> Event:
        return replace(event, monotonic_ms=self._clocks.monotonic_ms(), process=self._process)

    def _append(self, bare: tuple[Event, ...], keep: Keep | None = None) -> None:
        events = tuple(self._sealed(event) for event in bare)
        (keep or self._store.append_events)(self._run.uid, events)
        self._run = replace(self._run, events=(*self._run.events, *events))
        if any(event.kind is EventKind.UNDONE for event in events):
            self._state = fold_events(begin(self._run.programme), self._run.events)
            return
        for event in events:
            self._state = apply(self._state, event)
