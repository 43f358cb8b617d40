"""Edits of the visit's details and dated sessions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import (
    Appearance,
    Assignment,
    MinutesEdit,
    MinutesStep,
    Note,
    NoteKind,
    Photo,
    Presence,
    Question,
    Session,
    SessionKind,
    SessionMinutes,
    Standing,
    Topic,
    Visit,
)
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


def test_a_session_that_goes_takes_its_agenda_and_its_marks_along():
    kept = Topic("day", "เรื่องของวันตรวจ"), Appearance("c", "p")
    visit = replace(
        VISIT,
        sessions=(MEETING,),
        topics=(kept[0], Topic("t", "เรื่อง", "meeting")),
        appearances=(kept[1], Appearance("d", "p", "meeting", Presence.ABSENT)),
        session_minutes=(SessionMinutes(uid="meeting", recorder="เลขานุการ"),),
    )
    assert drop_session(visit, "meeting") == replace(VISIT, topics=(kept[0],), appearances=(kept[1],))


@pytest.mark.parametrize(
    "held",
    [
        {"questions": (Question("q", "ถาม", topic_uid="t"),)},
        {"notes": (Note("n", NoteKind.SUMMARY, "สรุป", topic_uid="t"),)},
        {"assignments": (Assignment("a", "ส่ง", topic_uid="t"),)},
        {"photos": (Photo("p", "a.jpg", session_uid="meeting"),)},
        {"minutes_edits": (MinutesEdit("e", "place", "", "ณ", "meeting"),)},
        {"minutes_steps": (MinutesStep("m", Standing.FINAL, 1, "meeting"),)},
    ],
)
def test_a_session_at_which_something_was_recorded_stays(held):
    visit = replace(VISIT, sessions=(MEETING,), topics=(Topic("t", "เรื่อง", "meeting"),), **held)
    with pytest.raises(DeskError, match="recorded, pictured or written"):
        drop_session(visit, "meeting")
    assert drop_session(replace(visit, sessions=(MEETING, Session("x", SessionKind.MEETING))), "x") == visit
