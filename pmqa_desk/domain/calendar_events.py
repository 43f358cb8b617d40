"""The days of a visit as events of a calendar: gatherings for everybody, what is due for the house alone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.programme import total_s
from pmqa_desk.domain.run_names import session_kind_title
from pmqa_desk.domain.thai import time_of_day
from pmqa_desk.domain.visit import Session, SessionKind, Visit
from pmqa_desk.domain.waiting import About, waiting

# What stands before what somebody is to do, so that it is known for that among other entries of a calendar.
CALLED: Final[Mapping[About, str]] = {
    About.STEP: "กำหนดของรางวัล",
    About.PREPARATION: "การเตรียมการ",
    About.ASSIGNMENT: "งานที่มอบหมาย",
    About.ANSWER: "รับว่าจะส่งคำตอบ",
    About.EVIDENCE: "ส่งเอกสารหลักฐาน",
}
# Before something that has an hour there is time to go there; of a day one hears at nine the morning before.
HOUR_BEFORE_H: Final = 1
MORNING_BEFORE_H: Final = 15


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

    @property
    def alarm_h(self) -> int:
        """Return how many hours before it begins a calendar reminds of it; a whole day begins at midnight."""
        return MORNING_BEFORE_H if self.start is None else HOUR_BEFORE_H


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
    for each in waiting(visit):
        if each.due is not None:
            name = " ".join(f"{CALLED[each.about]}: {each.text}".split())
            yield CalendarEvent(
                f"{each.uid}.{visit.uid}", name, each.due, owner=each.owner, note=visit.title, due=True
            )
