"""Edits of a visit's own details and dated sessions, as functions from visit to visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pmqa_desk.domain.visit import Session, Visit


def with_detail(visit: Visit, field: str, value: object) -> Visit:
    """Return the visit with one of its own details replaced."""
    changes: dict[str, Any] = {field: value}  # Any: the field's own editor made the value
    return replace(visit, **changes)


def with_session_detail(session: Session, field: str, value: object) -> Session:
    """Return the session with one of its details replaced."""
    changes: dict[str, Any] = {field: value}  # Any: the field's own editor made the value
    return replace(session, **changes)


def add_session(visit: Visit, session: Session) -> Visit:
    """Add a dated session behind the others."""
    return replace(visit, sessions=(*visit.sessions, session))


def change_session(visit: Visit, uid: str, change: Callable[[Session], Session]) -> Visit:
    """Change one session; one that is gone by now changes nothing."""
    return replace(visit, sessions=tuple(change(s) if s.uid == uid else s for s in visit.sessions))


def drop_session(visit: Visit, uid: str) -> Visit:
    """Take a session out; runs that were held in it stay."""
    return replace(visit, sessions=tuple(s for s in visit.sessions if s.uid != uid))
