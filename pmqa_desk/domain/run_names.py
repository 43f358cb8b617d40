"""What a run is called: the visit day, or a rehearsal by its number."""

from __future__ import annotations

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.visit import Session, SessionKind, Visit


def session_of(visit: Visit, session_uid: str | None) -> Session | None:
    """Return a dated session by its identity; ``None`` is the visit day, or a session since removed."""
    return next((session for session in visit.sessions if session.uid == session_uid), None)


def run_title(visit: Visit, runs: tuple[Run, ...], run: Run, language: Language) -> str:
    """Return the name of one of ``runs``: its own, or what it was and which in number."""
    if run.name:
        return run.name
    if not run.programme.rehearsal:
        return session_kind_title(_kind(visit, run), language)
    earlier = [other for other in runs if other.programme.rehearsal]
    return rehearsal_title(earlier.index(run) + 1, language)


def rehearsal_title(number: int, language: Language) -> str:
    """Return the name of the rehearsal run with this number, from 1."""
    return f"ซ้อมครั้งที่ {number}" if language is Language.THAI else f"Rehearsal {number}"


def session_kind_title(kind: SessionKind, language: Language) -> str:
    """Return what a dated session is called."""
    thai, english = _KINDS[kind]
    return thai if language is Language.THAI else english


_KINDS = {
    SessionKind.MEETING: ("การประชุม", "Meeting"),
    SessionKind.REHEARSAL: ("การซักซ้อม", "Rehearsal"),
    SessionKind.VISIT: ("วันตรวจจริง", "Visit day"),
}


def _kind(visit: Visit, run: Run) -> SessionKind:
    session = session_of(visit, run.session_uid)
    return session.kind if session else SessionKind.VISIT
