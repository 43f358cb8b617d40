"""Holding pictures: what the operator lets the room see instead of the programme, and until when."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.run import Phase

Moment = tuple[bool, str, int]
"""Whether the run has ended, the item that runs, and for the how-manieth time; between items none."""


class Cover(StrEnum):
    """What stands before the programme."""

    EMBLEM = "emblem"
    MESSAGE = "message"
    WELCOME = "welcome"
    ASIDE = "aside"
    """The room's screen is left to another program."""


@dataclass(frozen=True, slots=True)
class Holding:
    """A holding picture, with the moment at which it was chosen."""

    cover: Cover
    text: str = ""
    chosen: Moment = (False, "", 0)


def moment_of(view: RunView | None) -> Moment:
    """Return what of a run decides how long a holding picture stays."""
    if view is None or view.current is None:
        return view is not None and view.phase is Phase.ENDED, "", 0
    return False, view.current.item.uid, len(view.current.attempts)


def still_holds(holding: Holding, view: RunView | None) -> bool:
    """Return whether the room still waits: an item that begins, or the end of the run, takes it away."""
    now = moment_of(view)
    return now == holding.chosen or (now == (False, "", 0) and not holding.chosen[0])


def to_text(holding: Holding, run_uid: str) -> str:
    """Return how a holding picture is kept, so that the room sees it again after a power cut."""
    _, uid, attempt = holding.chosen
    return "\n".join((run_uid, holding.cover.value, uid, str(attempt), holding.text))


def from_text(text: str, run_uid: str) -> Holding | None:
    """Return the holding picture that was kept of a run, or ``None``."""
    parts = text.split("\n", 4)
    if len(parts) != 5 or parts[0] != run_uid or parts[1] not in set(Cover) or not parts[3].isdecimal():
        return None
    return Holding(Cover(parts[1]), parts[4], (False, parts[2], int(parts[3])))
