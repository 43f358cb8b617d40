"""A visit without what belongs to its one occasion: what is left begins another."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from pmqa_desk.domain.cleared_fields import Treatment, treatment_of
from pmqa_desk.domain.days import day_after
from pmqa_desk.domain.rewrite import rewritten
from pmqa_desk.domain.thai import arabic, thai_digits
from pmqa_desk.domain.visit import (
    Attendance,
    Award,
    AwardStep,
    Item,
    ItemStatus,
    MinutesDetails,
    Session,
    SessionMinutes,
    Status,
    Visit,
    new_uid,
)

_YEAR: Final = re.compile(r"(?<![0-9๐-๙])(?:25[0-9]{2}|๒๕[๐-๙]{2})(?![0-9๐-๙])")
_WORDS_BEFORE: Final = r" *(?:ประจำปี(?:งบประมาณ)? *)?(?:ปี(?:งบประมาณ)? *)?(?:พ\. ?ศ\. *)?"


def without_occasion(visit: Visit) -> Visit:
    """Return a visit as it was before anything happened: nothing recorded, nothing judged, all still to do.

    Days stay. Assessors are named for each visit anew.
    """
    return replace(
        visit,
        awards=tuple(_begun(award) for award in visit.awards),
        award_steps=tuple(_to_do(step) for step in visit.award_steps),
        sessions=tuple(_to_come(session) for session in visit.sessions),
        items=tuple(_drafted(item) for item in visit.items),
        people=tuple(each for each in visit.people if each.attendance is not Attendance.ASSESSOR),
        checklists=tuple(replace(each, status=Status.OPEN, remark=None) for each in visit.checklists),
        session_minutes=tuple(_blank_session_minutes(each) for each in visit.session_minutes),
        minutes=_blank_minutes(visit.minutes),
        questions=(),
        notes=(),
        assignments=(),
        appearances=(),
        evidence=(),
        photos=(),
        versions=(),
        media_marks=(),
        minutes_edits=(),
        minutes_steps=(),
    )


def moved(visit: Visit, by: timedelta | None) -> Visit:
    """Return a visit with all the days that are planned moved alike, so that their distances stay.

    ``None`` takes them out.
    """
    return replace(
        visit,
        date=None if by is None else day_after(visit.date, by),
        sessions=tuple(
            replace(each, date=None if by is None else day_after(each.date, by)) for each in visit.sessions
        ),
        items=tuple(
            replace(each, date=None if by is None else day_after(each.date, by)) for each in visit.items
        ),
        award_steps=tuple(
            replace(each, due=None if by is None else day_after(each.due, by)) for each in visit.award_steps
        ),
        checklists=tuple(
            replace(each, due=None if by is None else day_after(each.due, by)) for each in visit.checklists
        ),
    )


def renamed(visit: Visit) -> Visit:
    """Return a visit whose parts have identities of their own; what refers to a part still does."""
    identities: dict[str, str] = {}

    def change(cls: type, field: str, text: str) -> str:
        known = treatment_of(cls, field) is Treatment.IDENTITY
        return identities.setdefault(text, new_uid()) if known else text

    return rewritten(visit, change)


def with_year(title: str | None, year: int | None) -> str | None:
    """Return a title whose year is another, in the digits it is written in; ``None`` takes the year out.

    Of several years it is the latest: another is that of the criteria.
    """
    written = [] if title is None else [match[0] for match in _YEAR.finditer(title)]
    if title is None or not written:
        return title
    latest = max(written, key=arabic)
    if year is None:
        return re.sub(_WORDS_BEFORE + latest, "", title).strip() or None
    return title.replace(latest, str(year) if arabic(latest) == latest else thai_digits(str(year)))


def _begun(award: Award) -> Award:
    return replace(award, passed=None, rank=None, units=None, unit_kinds=None, announced=None, attests=None)


def _to_do(step: AwardStep) -> AwardStep:
    return replace(step, done=None, score=None, result=None)


def _to_come(session: Session) -> Session:
    return replace(session, began=None, ended=None, doubts=())


def _drafted(item: Item) -> Item:
    return replace(item, status=ItemStatus.DRAFT, doubts=(), source_line=None)


def _blank_minutes(details: MinutesDetails) -> MinutesDetails:
    return replace(details, meeting_number=None, year=None, opening=None)


def _blank_session_minutes(details: SessionMinutes) -> SessionMinutes:
    return replace(details, meeting_number=None, year=None, opening=None)
