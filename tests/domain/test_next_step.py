"""The next step: always one, and the one that is missing first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.next_step import Target, next_step, visit_day_waits
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import Item, Session, SessionKind, Visit

DAY = date(2026, 7, 21)
BEFORE = date(2026, 7, 17)
READY = Visit(
    "visit", date=DAY, start=time(9), end=time(12), items=(Item("one", "กล่าวต้อนรับ", duration_s=600),)
)
REHEARSAL = Session("rehearsal", SessionKind.REHEARSAL, BEFORE, time(9))
ENDED = (Event(1, 1, EventKind.ENDED),)


def _run(uid: str, session: Session | None = None, events: tuple[Event, ...] = ENDED) -> Run:
    return Run(uid, programme_of(READY, session), 0, session.uid if session else None, events=events)


@pytest.mark.parametrize(
    ("visit", "target", "field"),
    [
        (replace(READY, items=()), Target.PROGRAMME, None),
        (replace(READY, date=None), Target.DETAILS, "date"),
        (replace(READY, start=None), Target.DETAILS, "start"),
        (replace(READY, items=(Item("one", "ก"),)), Target.PROGRAMME, None),
        (replace(READY, end=time(9, 5)), Target.PROGRAMME, None),
        (READY, Target.REHEARSE, None),
    ],
)
def test_what_is_missing_first_comes_first(visit, target, field):
    step = next_step(visit, (), BEFORE)

    assert (step.target, step.field) == (target, field)


def test_a_visit_that_is_today_is_presented():
    assert next_step(READY, (), DAY).target is Target.PRESENT


def test_a_run_that_has_not_ended_comes_before_everything():
    assert next_step(READY, (_run("run", events=()),), BEFORE).target is Target.RESUME


@pytest.mark.parametrize(
    ("runs", "today"), [((), date(2026, 7, 22)), ((_run("run"),), DAY)], ids=["the day after", "it was run"]
)
def test_after_the_visit_the_minutes_are_next(runs, today):
    assert next_step(READY, runs, today).target is Target.MINUTES


def test_rehearsals_are_counted_and_meetings_are_not():
    meeting = Session("meeting", SessionKind.MEETING, BEFORE, time(13))
    visit = replace(READY, sessions=(REHEARSAL, meeting))
    runs = (_run("a", REHEARSAL), _run("b", REHEARSAL), _run("c", meeting))

    step = next_step(visit, runs, BEFORE)

    assert step.target is Target.REHEARSE
    assert "2 ครั้ง" in step.sentence(Language.THAI)
    assert step.sentence(Language.ENGLISH).startswith("2 rehearsals")


def test_one_rehearsal_is_said_in_the_singular():
    step = next_step(replace(READY, sessions=(REHEARSAL,)), (_run("a", REHEARSAL),), BEFORE)

    assert step.english.startswith("One rehearsal so far")


@pytest.mark.parametrize(
    ("runs", "today", "waits"),
    [((), DAY, True), ((), BEFORE, False), ((_run("a"),), DAY, False), ((_run("a", REHEARSAL),), DAY, True)],
)
def test_the_visit_day_waits_until_it_was_run(runs, today, waits):
    assert visit_day_waits(replace(READY, sessions=(REHEARSAL,)), runs, today) is waits
