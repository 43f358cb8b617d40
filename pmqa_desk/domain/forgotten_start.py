"""Decides when a start is called forgotten, and again how often (T20)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.visit import StartRule

# A start is called forgotten this long after it was due, and again each half minute.
FORGOTTEN_MS = 60_000
AGAIN_MS = 30_000
MINUTE_MS = 60_000


class Because(StrEnum):
    """Why a start is thought to be forgotten; each has a sentence of its own."""

    ENDED = "ended"
    """The item before ended and none has begun."""
    DUE = "due"
    """The item before ended earlier, and the hour of the next has come."""
    OVERRUN = "overrun"
    """The item that runs is over its time, and the next is due."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A start that nobody has pressed yet, at one instant."""

    because: Because
    coming: ItemView
    """The item that has not begun."""
    waited_ms: int
    """For how long it has been due."""

    @property
    def turn(self) -> int:
        """Return which reminder this is, from 1; the sentence is said once for each."""
        return 1 + (self.waited_ms - FORGOTTEN_MS) // AGAIN_MS

    @property
    def minutes(self) -> int:
        """Return the whole minutes since it was due: as far back as the start can be said to have been."""
        return self.waited_ms // MINUTE_MS


def forgotten_start(view: RunView) -> Forgotten | None:
    """Return the start that is forgotten, or ``None`` where nothing is due or nobody has waited for long."""
    coming = view.next
    if coming is None:
        return None
    due = _due(view, coming)
    if due is None or view.now_ms - due[1] < FORGOTTEN_MS:
        return None
    return Forgotten(due[0], coming, view.now_ms - due[1])


def _due(view: RunView, coming: ItemView) -> tuple[Because, int] | None:
    """Return why and since when the next item is due: never before its own hour (T6)."""
    fixed = coming.item.start_rule is StartRule.FIXED
    planned = None if coming.planned_start_ms is None else coming.planned_start_ms + view.shift_ms
    if view.phase is Phase.BETWEEN:
        ended = max((each.actual_end_ms or 0 for each in view.items), default=0)
        if fixed and planned is not None and planned > ended:
            return Because.DUE, planned
        return Because.ENDED, ended
    if view.phase is not Phase.RUNNING or view.remaining_ms is None or view.remaining_ms > 0:
        return None
    return Because.OVERRUN, max(view.now_ms + view.remaining_ms, planned or 0)
