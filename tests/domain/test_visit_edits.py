"""Edits of the visit's details and dated sessions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pmqa_desk.domain.visit import Award, Session, SessionKind, Visit
from pmqa_desk.domain.visit_edits import (
    add_session,
    change_award,
    change_session,
    drop_session,
    first_award,
    with_detail,
    with_session_detail,
)

VISIT = Visit("visit", awards=(Award("รายหมวด", 3, 2569), Award("PMQA 4.0")))
MEETING = Session("meeting", SessionKind.MEETING)


def test_a_detail_is_replaced_and_the_rest_stays():
    assert with_detail(VISIT, "venue", "ศาลากลาง") == replace(VISIT, venue="ศาลากลาง")


def test_the_first_award_is_changed_and_the_others_stay():
    changed = change_award(VISIT, lambda award: replace(award, category=6))

    assert changed.awards == (Award("รายหมวด", 6, 2569), Award("PMQA 4.0"))


def test_an_award_of_which_nothing_is_known_is_gone():
    assert change_award(VISIT, lambda _: Award()).awards == (Award("PMQA 4.0"),)


def test_the_first_thing_known_of_an_award_makes_it():
    made = change_award(Visit("visit"), lambda award: replace(award, fiscal_year=2569))

    assert first_award(made) == Award(fiscal_year=2569)
    assert first_award(Visit("visit")) == Award()


def test_sessions_are_added_changed_and_taken_out():
    added = add_session(VISIT, MEETING)
    day = date(2026, 7, 3)
    changed = change_session(added, "meeting", lambda s: with_session_detail(s, "date", day))

    assert added.sessions == (MEETING,)
    assert changed.sessions == (replace(MEETING, date=day),)
    assert drop_session(changed, "meeting").sessions == ()


def test_a_session_that_is_gone_changes_nothing():
    assert change_session(VISIT, "gone", lambda s: replace(s, venue="x")) == VISIT
