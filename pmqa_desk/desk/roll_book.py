"""The roll of the session at hand, made once: windows ask for it at every look at the clock."""

from __future__ import annotations

from pmqa_desk.domain.attendance import Roll, roll_of
from pmqa_desk.domain.visit import Appearance, Person, Session, Visit

# What a roll is made from: its parts are the same objects as long as nobody edits them.
_Parts = tuple[tuple[Person, ...], tuple[Appearance, ...], tuple[Session, ...], str | None]


class RollBook:
    """Remembers the last roll that was asked for."""

    def __init__(self) -> None:
        self._parts: _Parts | None = None
        self._roll = Roll((), {})

    def roll(self, visit: Visit, session_uid: str | None) -> Roll:
        """Return the roll of a session; it is made anew only where something in it may have changed."""
        parts = (visit.people, visit.appearances, visit.sessions, session_uid)
        if self._parts is None or any(a is not b for a, b in zip(parts, self._parts, strict=True)):
            self._parts, self._roll = parts, roll_of(visit, session_uid)
        return self._roll
