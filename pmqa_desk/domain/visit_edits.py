"""Edits of a visit's own details and dated sessions, as functions from visit to visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import (
    Assignment,
    MinutesEdit,
    MinutesStep,
    Note,
    Photo,
    Question,
    Session,
    Visit,
)


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
    """Take a session out, with its agenda and who was marked at it; runs that were held in it stay.

    Raises:
        DeskError: something was recorded or written at it, which no page would show any more.
    """
    if _holds_words(visit, uid):
        raise DeskError(
            "มีสิ่งที่บันทึกไว้ ภาพ หรือรายงานการประชุมของวันนี้แล้ว จึงลบวันนี้ไม่ได้ กรุณาลบสิ่งที่บันทึกไว้ก่อน หรือแก้วันที่แทนการลบ",
            "Something was recorded, pictured or written in the minutes of this day, so that it cannot go. "
            "Remove that first, or change its date instead.",
        )
    return replace(
        visit,
        sessions=tuple(s for s in visit.sessions if s.uid != uid),
        topics=tuple(topic for topic in visit.topics if topic.session_uid != uid),
        appearances=tuple(came for came in visit.appearances if came.session_uid != uid),
        session_minutes=tuple(details for details in visit.session_minutes if details.uid != uid),
    )


def _holds_words(visit: Visit, session_uid: str) -> bool:
    """Return whether a session has records at its topics, photographs, or minutes that somebody worked on."""
    topics = {topic.uid for topic in visit.topics if topic.session_uid == session_uid}
    at_topics: tuple[Question | Note | Assignment, ...] = (*visit.questions, *visit.notes, *visit.assignments)
    own: tuple[Photo | MinutesEdit | MinutesStep, ...] = (
        *visit.photos,
        *visit.minutes_edits,
        *visit.minutes_steps,
    )
    return any(record.topic_uid in topics for record in at_topics) or any(
        each.session_uid == session_uid for each in own
    )
