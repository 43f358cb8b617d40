"""Recording: where and when something was said is filled in, and one step takes it back."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.place import Place
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item, NoteKind, Resolution, SessionKind, Topic, Visit
from pmqa_desk.domain.visit import Session as Dated
from tests.fakes import FakeClocks, MemoryStore

VISIT = Visit(
    "v",
    items=(Item("a", "หนึ่ง", duration_s=60), Item("b", "สอง", duration_s=60)),
    sessions=(Dated("m", SessionKind.MEETING), Dated("r", SessionKind.REHEARSAL)),
    topics=(Topic("t", "เรื่อง", "m"),),
)


@pytest.fixture
def clocks():
    return FakeClocks()


@pytest.fixture
def session(clocks):
    return Session(MemoryStore(VISIT), clocks, "test")


def test_an_assignment_has_the_instant_the_item_and_the_run(session, clocks):
    run = session.open_run().run
    session.run(Command(Do.START))
    clocks.forward(5)
    given = session.record_assignment("ส่งเอกสาร", "งาน", "ฝ่าย ก", date(2026, 8, 1))
    assert (given.text, given.owner, given.due) == ("ส่งเอกสาร", "ฝ่าย ก", date(2026, 8, 1))
    assert (given.item_uid, given.run_uid, given.given_ms) == ("a", run.uid, session.now_ms())
    session.undo()
    assert session.visit.assignments == ()


def test_a_resolution_has_its_word_and_needs_no_text(session):
    note = session.record_note(NoteKind.RESOLUTION, "", "มติ", Resolution.ACKNOWLEDGED)
    assert session.visit.notes == (note,)
    assert note.resolution is Resolution.ACKNOWLEDGED


def test_an_assignment_is_given_out_at_the_item_that_runs(session):
    session.open_run()
    session.run(Command(Do.START))
    given = session.record_assignment("ทำ", "งาน")
    assert given.item_uid == "a"
    assert given.given_ms is not None


def test_something_is_recorded_at_a_topic_where_it_is_said_so(session):
    session.open_run()
    at = Place(topic_uid="t")
    note = session.record_note(NoteKind.NOTE, "จด", "บันทึก", at=at)
    given = session.record_assignment("ทำ", "งาน", at=at)
    assert (note.topic_uid, note.run_uid, given.topic_uid) == ("t", None, "t")


def test_what_is_written_of_another_day_bears_no_instant(session, clocks):
    clocks.set_wall(0)
    today, other = session.today(), date(2020, 1, 1)
    days = (Dated("m", SessionKind.MEETING, today), Dated("r", SessionKind.REHEARSAL, other))
    session.edit(lambda visit: replace(visit, sessions=days), "x")
    session.edit(lambda visit: replace(visit, topics=(*visit.topics, Topic("u", "เรื่อง", "r"))), "x")
    now = session.record_note(NoteKind.NOTE, "จด", "x", at=Place(topic_uid="t"))
    later = session.record_assignment("ทำ", "x", at=Place(topic_uid="u"))
    assert (now.noted_ms, later.given_ms) == (session.now_ms(), None)


def test_the_summary_of_an_item_is_one_for_each_run(session):
    first = Place("a", session.open_run().run.uid)
    session.put_summary(first, "วันจริง", "สรุป")
    session.run(Command(Do.START))
    session.run(Command(Do.END))
    other = Place("a", session.open_run(VISIT.sessions[1]).run.uid)
    assert session.summary_at(other) is None
    session.put_summary(other, "ซ้อม", "สรุป")
    session.put_summary(other, "ซ้อมใหม่", "สรุป")
    assert session.summary_at(first).text == "วันจริง"
    assert session.summary_at(other).text == "ซ้อมใหม่"


def test_one_stay_in_a_summary_is_one_step_of_undo(session):
    at = Place(topic_uid="t")
    for text in ("ก", "กข", "กขค"):
        session.put_summary(at, text, "สรุป", stay=1)
    session.put_summary(at, "กขคง", "สรุป", stay=2)
    session.undo()
    assert session.summary_at(at).text == "กขค"
    session.undo()
    assert session.summary_at(at) is None


def test_a_summary_written_before_any_run_stands_for_the_visit_day_not_for_a_rehearsal(session):
    session.put_summary(Place("a"), "เตรียมไว้", "สรุป")
    rehearsal = session.open_run(VISIT.sessions[1]).run.uid
    assert session.summary_at(Place("a", rehearsal)) is None
    session.run(Command(Do.START))
    session.run(Command(Do.END))
    day = session.open_run().run.uid
    assert session.summary_at(Place("a", day)).text == "เตรียมไว้"
