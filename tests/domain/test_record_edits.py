"""Edits of what was recorded."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.record_edits import (
    drop_record,
    put_assignment,
    put_note,
    put_person,
    put_question,
)
from pmqa_desk.domain.visit import Assignment, Note, NoteKind, Person, Question, Status, Visit

VISIT = Visit("v", people=(Person("a", "ก"), Person("b", "ข"), Person("c", "ค")))


def _names(visit):
    return [person.uid for person in visit.people]


def test_question_with_a_known_identity_is_replaced_in_its_place():
    visit = replace(VISIT, questions=(Question("1", "เดิม"), Question("2", "อื่น")))
    assert put_question(visit, Question("1", "ใหม่")).questions == (Question("1", "ใหม่"), Question("2", "อื่น"))


def test_new_note_comes_last():
    visit = put_note(put_note(VISIT, Note("1", NoteKind.NOTE, "ก")), Note("2", NoteKind.RESOLUTION, "ข"))
    assert [note.uid for note in visit.notes] == ["1", "2"]


def test_dropping_takes_just_the_one_record():
    visit = put_note(put_question(VISIT, Question("q", "ถาม")), Note("n", NoteKind.NOTE, "จด"))
    assert drop_record(visit, "n") == put_question(VISIT, Question("q", "ถาม"))
    assert _names(drop_record(visit, "b")) == ["a", "c"]


def test_person_is_replaced_or_added():
    assert put_person(VISIT, Person("b", "ใหม่")).people[1].name == "ใหม่"
    assert _names(put_person(VISIT, Person("d", "ง"))) == ["a", "b", "c", "d"]


def test_an_assignment_is_kept_ticked_off_and_dropped_by_its_identity():
    given = Assignment("t", "ส่งไฟล์สไลด์", owner="สำนักงานจังหวัด")
    visit = put_assignment(put_assignment(VISIT, Assignment("other", "อื่น")), given)
    done = put_assignment(visit, replace(given, status=Status.DONE))
    assert [(a.uid, a.done) for a in done.assignments] == [("other", False), ("t", True)]
    assert [a.uid for a in drop_record(done, "other").assignments] == ["t"]
