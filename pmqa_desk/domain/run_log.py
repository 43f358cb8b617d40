"""The append-only log of a run: what happened, as instants; the state is folded from it elsewhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desk.domain.programme import Programme
from pmqa_desk.domain.visit import Item


class EventKind(StrEnum):
    """What happened; the words of the log in the visit file."""

    STARTED = "started"
    FINISHED = "finished"
    SKIPPED = "skipped"
    PAUSED = "paused"
    RESUMED = "resumed"
    TIME_ADDED = "time_added"
    EDITED = "edited"
    RESHARED = "reshared"
    HELD = "held"
    BACKDATED = "backdated"
    CLOCK_CHANGED = "clock_changed"
    RESET = "reset"
    UNDONE = "undone"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Event:
    """One line of the log; events of one ``action`` were one press and are undone together."""

    at_ms: int
    """UTC instant in milliseconds, in the run's own time: it never jumps when the machine's clock is set."""
    action: int
    """Number of the operator's action, from 1; 0 for what the machine noticed by itself."""
    kind: EventKind
    item_uid: str | None = None
    seconds: int | None = None
    """Of ``time_added``: may be negative."""
    to_ms: int | None = None
    """Of ``backdated`` the corrected start; of ``held`` the instant from which the clock was held."""
    offset_ms: int | None = None
    """Of ``clock_changed``: corrected wall clock minus the run's own time, in all."""
    reason: str | None = None
    items: tuple[Item, ...] | None = None
    """Of ``edited``, ``reshared`` and ``reset``: the whole programme as it is from then on."""
    undone_action: int | None = None
    monotonic_ms: int | None = None
    process: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """One run of the programme: the plan as it was when the run was opened, and its log."""

    uid: str
    programme: Programme
    opened_ms: int
    session_uid: str | None = None
    """The session that was run; ``None`` is the visit day itself."""
    name: str | None = None
    events: tuple[Event, ...] = ()
    notes: str | None = None
    """What is to be known of the run when it is read beside others."""
    left_out: bool = False
    """It counts in no sum over several runs, as one that was interrupted; it is shown all the same."""
