"""What the sessions of a visit are called in boxes and sentences, the visit day among them."""

from __future__ import annotations

from pmqa_desk.domain.attendance_edits import sessions_in_order
from pmqa_desk.domain.run_names import session_kind_title, session_of
from pmqa_desk.domain.visit import Session, SessionKind
from pmqa_desk.domain.wire import VISIT_DAY
from pmqa_desk.qt.context import Context


def session_names(context: Context) -> dict[str, str]:
    """Return all sessions by what a box holds for them, in the order of their days."""
    visit = context.bridge.session.visit
    return {
        uid or VISIT_DAY: session_text(session_of(visit, uid), context) for uid in sessions_in_order(visit)
    }


def session_text(dated: Session | None, context: Context) -> str:
    """Return a session by its name and its day; ``None`` is the visit day."""
    visit = context.bridge.session.visit
    kind = session_kind_title(SessionKind.VISIT if dated is None else dated.kind, context.language)
    name = kind if dated is None else dated.name or kind
    return context.figures(f"{name} · {context.day(visit.date if dated is None else dated.date, short=True)}")
