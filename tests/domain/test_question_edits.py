"""Many questions at once, and the tags of category and item."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pmqa_desk.domain.question_edits import (
    change_evidence,
    change_questions,
    drop_records,
    evidence_for,
    with_category,
    with_criterion,
)
from pmqa_desk.domain.visit import Evidence, Note, NoteKind, Question, Visit

VISIT = Visit(
    "v",
    questions=tuple(Question(f"q{n}", f"ถาม {n}") for n in range(4)),
    notes=(Note("n", NoteKind.NOTE, "จด"),),
    evidence=(Evidence("e", "แผน"), Evidence("f", "ผล")),
)


def test_only_the_chosen_questions_change():
    after = change_questions(VISIT, ["q1", "q3"], lambda each: with_category(each, 6))
    assert [each.category for each in after.questions] == [None, 6, None, 6]
    assert after.questions[0] is VISIT.questions[0]


def test_only_the_chosen_evidence_changes():
    after = change_evidence(VISIT, ["f"], lambda each: replace(each, handed_ms=1))
    assert [each.handed_ms for each in after.evidence] == [None, 1]


def test_dropped_records_of_every_kind_are_gone():
    after = drop_records(VISIT, ["q0", "n", "e"])
    assert [len(after.questions), len(after.notes), len(after.evidence)] == [3, 0, 1]


def test_item_of_the_criteria_brings_its_category():
    assert with_criterion(Question("q", ""), "6.1").category == 6
    assert with_criterion(Question("q", "", category=6, criterion="6.1"), None).category == 6


def test_other_category_loses_the_item_and_the_same_keeps_it():
    tagged = Question("q", "", category=6, criterion="6.1")
    assert with_category(tagged, 6).criterion == "6.1"
    assert with_category(tagged, 2).criterion is None
    assert with_category(tagged, None).criterion is None


def test_evidence_for_a_question_stands_where_the_question_stands():
    asked = Question("q", "ขอดูแผน", "i", "r", 5, "ผู้ตรวจ", category=2, criterion="2.1", due=date(2026, 8, 1))
    made = evidence_for(asked, "แผน", 9, "สำนักงาน")
    assert (made.title, made.asked_by, made.owner) == ("แผน", "ผู้ตรวจ", "สำนักงาน")
    assert (made.item_uid, made.run_uid, made.question_uid) == ("i", "r", "q")
    assert (made.category, made.criterion, made.asked_ms, made.due) == (2, "2.1", 5, date(2026, 8, 1))
    assert evidence_for(Question("q", "?"), "แผน", 9).asked_ms == 9
