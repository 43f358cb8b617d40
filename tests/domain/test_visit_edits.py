"""Edits of the visit's details and dated sessions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pmqa_desk.domain.visit import Session, SessionKind, Visit
from pmqa_desk.domain.visit_edits import (
    add_session,
    change_session,
    drop_session,
    with_detail,
    with_session_detail,
)

VISIT = Visit("visit", title="การตรวจประเมิน")
MEETING = Session("meeting", SessionKind.MEETING)


def test_a_detail_is_replaced_and_the_rest_stays():
    assert with_detail(VISIT, "venue", "ศาลากลาง") == replace(VISIT, venue="ศาลากลาง")


def test_sessions_are_added_changed_and_taken_out():
    added = add_session(VISIT, MEETING)
    day = date(2026, 7, 3)
    changed = change_session(added, "meeting", lambda s: with_session_detail(s, "date", day))

    assert added.sessions == (MEETING,)
    assert changed.sessions == (replace(MEETING, date=day),)
    assert drop_session(changed, "meeting").sessions == ()


def test_a_session_that_is_gone_changes_nothing():
    assert change_session(VISIT, "gone", lambda s: replace(s, venue="x")) == VISIT
