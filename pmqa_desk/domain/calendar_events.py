"""The days of a visit as events of a calendar: gatherings for everybody, what is due for the house alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, TypeAlias

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.programme import total_s
from pmqa_desk.domain.question_state import QuestionState, question_state
from pmqa_desk.domain.run_names import session_kind_title
from pmqa_desk.domain.thai import time_of_day
from pmqa_desk.domain.visit import Session, SessionKind, Visit

# What stands before what somebody is to do, so that it is known for that among other entries of a calendar.
STEP: Final = "กำหนดของรางวัล"
ASSIGNMENT: Final = "งานที่มอบหมาย"
PROMISE: Final = "รับว่าจะส่งคำตอบ"
EVIDENCE: Final = "ส่งเอกสารหลักฐาน"

# What nobody has done yet: its identity, what it is, its day, whose it is.
Waiting: TypeAlias = tuple[str, str, date | None, str | None]


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """One entry of a calendar; without ``start`` it is of the whole day."""

    uid: str
    """Stays the same as often as the calendar is made: an entry is brought up to date, not doubled."""
    name: str
    day: date
    start: time | None = None
    end: time | None = None
    place: str | None = None
    owner: str | None = None
    note: str | None = None
    due: bool = False
    """It is a day by which something is to be done, at which nobody is kept from anything else."""


def calendar_events(visit: Visit, edition: Edition) -> tuple[CalendarEvent, ...]:
    """Return the events of a visit by day; what was done is no longer due."""
    found = [*_gatherings(visit)]
    if edition is Edition.INTERNAL:
        found += _due(visit)
    return tuple(sorted(found, key=lambda each: (each.day, each.start or time(0), each.due)))


def _gatherings(visit: Visit) -> Iterator[CalendarEvent]:
    for session in visit.sessions:
        if session.date is not None:
            yield _session(visit, session, session.date)
    if visit.date is not None:
        called = visit.call_time
        note = None if called is None else f"พร้อมที่ห้อง {time_of_day(called)}"
        name = visit.title or session_kind_title(SessionKind.VISIT, Language.THAI)
        yield CalendarEvent(
            f"day.{visit.uid}", name, visit.date, visit.start, visit.end, visit.venue, note=note
        )


def _session(visit: Visit, session: Session, day: date) -> CalendarEvent:
    kind = session.name or session_kind_title(session.kind, Language.THAI)
    name = f"{kind} ({visit.organisation})" if visit.organisation else kind
    return CalendarEvent(
        f"{session.uid}.{visit.uid}",
        name,
        day,
        session.start,
        session.ended or _rehearsed_until(visit, session),
        session.venue or visit.venue,
        note=visit.title,
    )


def _rehearsed_until(visit: Visit, session: Session) -> time | None:
    """Return when a rehearsal of the whole programme would be over; past midnight nothing is said."""
    seconds = total_s(visit.items)
    if session.kind is SessionKind.MEETING or session.start is None or not seconds:
        return None
    start = datetime.combine(date(2000, 1, 1), session.start)
    end = start + timedelta(seconds=seconds)
    return end.time().replace(second=0) if end.date() == start.date() else None


def _due(visit: Visit) -> Iterator[CalendarEvent]:
    for uid, name, day, owner in (*_to_do(visit), *_to_hand_over(visit)):
        if day is not None:
            one_line = " ".join(name.split())
            yield CalendarEvent(f"{uid}.{visit.uid}", one_line, day, owner=owner, note=visit.title, due=True)


def _to_do(visit: Visit) -> Iterator[Waiting]:
    for step in visit.award_steps:
        if step.done is None:
            yield step.uid, f"{STEP}: {step.name}", step.due, step.owner
    for given in visit.assignments:
        if not given.done:
            yield given.uid, f"{ASSIGNMENT}: {given.text}", given.due, given.owner


def _to_hand_over(visit: Visit) -> Iterator[Waiting]:
    for asked in visit.questions:
        if question_state(asked) is QuestionState.PROMISED:
            yield asked.uid, f"{PROMISE}: {asked.text}", asked.due, asked.agency or asked.answered_by
    for each in visit.evidence:
        if each.handed_ms is None:
            yield each.uid, f"{EVIDENCE}: {each.title}", each.due, each.owner
