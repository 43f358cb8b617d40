"""What the minutes of one session are made from: details, hours, people and what was recorded at it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, time
from typing import Any

from pmqa_desk.domain.attendance import Roll, roll_of
from pmqa_desk.domain.attendance_edits import sessions_in_order
from pmqa_desk.domain.blocks import Picture
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.session_words import day_of, venue_of
from pmqa_desk.domain.thai import time_of_day
from pmqa_desk.domain.topics import NumberedTopic, recorded_at_session, topics_of
from pmqa_desk.domain.visit import MinutesDetails, SessionMinutes, Visit
from pmqa_desk.domain.visit_day import visit_day_run

# What is of the office rather than of one meeting: those of the visit day serve until a session has its own.
_OFFICE = (
    *("recorder", "recorder_position", "checker", "checker_position", "show_checker", "assessors_apart"),
    "font",
)


@dataclass(frozen=True, slots=True)
class MinutesFacts:
    """All that one session's minutes tell; the visit holds only what was recorded at that session."""

    visit: Visit
    session_uid: str | None
    run: RunView | None
    details: MinutesDetails
    roll: Roll
    topics: tuple[NumberedTopic, ...]
    pictures: Mapping[str, Picture]
    """Photographs by their identity; one that is not here could not be read."""

    @property
    def venue(self) -> str | None:
        """Return where the session took place."""
        return venue_of(self.visit, self.session_uid)

    def day(self, text: PaperText) -> date | None:
        """Return the day on which the session was held: the run knows it best."""
        began = None if self.run is None else self.run.started_ms
        return day_of(self.visit, self.session_uid) if began is None else text.local(began).date()

    def hours(self, text: PaperText) -> tuple[str, str]:
        """Return when it began and ended, as the run or else the session says; blanks to fill by hand."""
        session = session_of(self.visit, self.session_uid)
        typed = (None, None) if session is None else (session.began, session.ended)
        ran = (None, None) if self.run is None else (self.run.started_ms, self.run.ended_ms)
        return _clock(typed[0], ran[0], text), _clock(typed[1], ran[1], text)


def facts_of(
    visit: Visit,
    run: RunView | None,
    run_uid: str | None = None,
    session_uid: str | None = None,
    pictures: Mapping[str, Picture] | None = None,
    runs: Iterable[Run] = (),
) -> MinutesFacts:
    """Return what the minutes of a session are made from; ``None`` is the visit day itself.

    With ``run_uid`` what was recorded during another run is left out. ``runs`` are all runs of the file: what
    those of another session recorded is left out too.
    """
    return MinutesFacts(
        recorded_at_session(visit, session_uid, runs, run_uid),
        session_uid,
        run,
        details_of(visit, session_uid),
        roll_of(visit, session_uid),
        topics_of(visit, session_uid),
        pictures or {},
    )


def details_of(visit: Visit, session_uid: str | None) -> MinutesDetails:
    """Return what the minutes of a session say of themselves; who writes and checks goes by the visit day."""
    if session_uid is None:
        return visit.minutes
    own = next((each for each in visit.session_minutes if each.uid == session_uid), None)
    return own or _fresh(visit, session_uid)


def change_details(visit: Visit, session_uid: str | None, changes: Mapping[str, Any]) -> Visit:
    """Return the visit with some of the details of one session's minutes changed."""
    if session_uid is None:
        return replace(visit, minutes=replace(visit.minutes, **changes))
    known = any(each.uid == session_uid for each in visit.session_minutes)
    before = visit.session_minutes if known else (*visit.session_minutes, _fresh(visit, session_uid))
    after = tuple(replace(each, **changes) if each.uid == session_uid else each for each in before)
    return replace(visit, session_minutes=after)


def run_of_session(visit: Visit, runs: Sequence[Run], session_uid: str | None) -> Run | None:
    """Return the run that the minutes of a session are made from: the last whole one that counts."""
    if session_uid is None:
        return visit_day_run(visit, runs)
    mine = [run for run in runs if run.session_uid == session_uid]
    whole = [run for run in mine if not run.programme.chosen and not run.left_out]
    found = whole or mine
    return found[-1] if found else None


def told_sessions(visit: Visit, runs: Sequence[Run]) -> tuple[str | None, ...]:
    """Return the sessions whose minutes have something to tell, in the order of their days.

    Those are the one at hand, what was run, and what has an agenda or words of its own.
    """
    told = {session_at_hand(visit, runs), *(run.session_uid for run in runs if run.events)}
    told |= {topic.session_uid for topic in visit.topics} | {own.uid for own in visit.session_minutes}
    return tuple(uid for uid in sessions_in_order(visit) if uid in told)


def session_at_hand(visit: Visit, runs: Sequence[Run]) -> str | None:
    """Return the session whose minutes are wanted if nobody says: the visit day, before it the last one."""
    if visit_day_run(visit, runs) is not None or not runs:
        return None
    last = runs[-1].session_uid
    return last if session_of(visit, last) is not None else None


def _fresh(visit: Visit, session_uid: str) -> SessionMinutes:
    values: dict[str, Any] = {name: getattr(visit.minutes, name) for name in _OFFICE}
    return SessionMinutes(uid=session_uid, **values)


def _clock(typed: time | None, ran_ms: int | None, text: PaperText) -> str:
    if ran_ms is None and typed is not None:
        return time_of_day(typed, text.digits)
    return text.clock(ran_ms)
