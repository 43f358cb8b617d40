"""The board: groups in the order in which the visit has them, what belongs to none last."""

from __future__ import annotations

from pmqa_desk.domain.question_board import (
    Board,
    GroupBy,
    agency_names,
    answerer_names,
    asker_names,
    holds,
    owner_names,
    searched,
)
from pmqa_desk.domain.visit import Attendance, Evidence, Item, Note, NoteKind, Person, Question, Visit

VISIT = Visit(
    "v",
    items=(Item("a", "แรก", agency="สำนักงานเกษตร"), Item("b", "หลัง", agency="สำนักงานที่ดิน")),
    people=(
        Person("p1", "หัวหน้าสำนักงาน", agency="สำนักงานจังหวัด"),
        Person("p2", "ผู้ตรวจ ก", attendance=Attendance.ASSESSOR),
        Person("p3", "ผู้ตรวจ ข", attendance=Attendance.ASSESSOR),
    ),
    questions=(
        Question("q1", "หนึ่ง", "b", asked_by="ผู้ตรวจ ข", category=6, criterion="6.1"),
        Question("q2", "สอง", "a", asked_by="ผู้ตรวจ  ก", answer="ตอบ", category=2),
        Question("q3", "สาม", "gone", asked_by="ผู้สังเกตการณ์", agency="สำนักงานที่ดิน"),
        Question("q4", "สี่", "a", asked_by="ผู้ตรวจ ก", agency="สำนักงานคลัง", follow_up=True),
        Question("q5", "ห้า"),
    ),
    evidence=(Evidence("e", "แผน", owner="งานแผน"),),
)
BOARD = Board(VISIT)


def _groups(by):
    return [[each.uid for each in group.questions] for group in BOARD.groups(VISIT.questions, by)]


def test_assessors_stand_in_the_order_of_the_directory_and_nobody_last():
    assert _groups(GroupBy.ASKER) == [["q2", "q4"], ["q1"], ["q3"], ["q5"]]


def test_name_of_a_group_is_as_somebody_wrote_it_without_its_blanks():
    first, *_, last = BOARD.groups(VISIT.questions, GroupBy.ASKER)
    assert BOARD.name_of(first, GroupBy.ASKER) == "ผู้ตรวจ ก"
    assert BOARD.name_of(last, GroupBy.ASKER) == ""


def test_categories_stand_by_number():
    assert _groups(GroupBy.CATEGORY) == [["q2"], ["q1"], ["q3", "q4", "q5"]]


def test_items_stand_as_in_the_programme_and_one_taken_out_counts_as_none():
    assert _groups(GroupBy.ITEM) == [["q2", "q4"], ["q1"], ["q3", "q5"]]


def test_agency_is_the_questions_own_before_that_of_the_item():
    assert _groups(GroupBy.AGENCY) == [["q2"], ["q1", "q3"], ["q4"], ["q5"]]


def test_states_stand_in_their_order():
    assert _groups(GroupBy.STATE) == [["q1", "q3", "q5"], ["q2"], ["q4"]]


def test_without_groups_all_stand_together_as_they_came():
    assert _groups(GroupBy.TIME) == [["q1", "q2", "q3", "q4", "q5"]]


def test_group_counts_what_is_left_to_do():
    first, *_ = BOARD.groups(VISIT.questions, GroupBy.ASKER)
    assert first.unsettled == 1


def test_names_offered_are_each_said_once():
    assert asker_names(VISIT) == ("ผู้ตรวจ ก", "ผู้ตรวจ ข", "ผู้สังเกตการณ์")
    assert agency_names(VISIT) == ("สำนักงานเกษตร", "สำนักงานที่ดิน", "สำนักงานจังหวัด", "สำนักงานคลัง")
    assert answerer_names(VISIT)[0] == "หัวหน้าสำนักงาน"
    assert "ผู้ตรวจ ก" not in answerer_names(VISIT)
    assert owner_names(VISIT)[-1] == "งานแผน"


def test_question_is_found_by_its_category_and_by_thai_digits():
    found = searched(VISIT.questions[0])
    assert holds(found, ["ระบบปฏิบัติการ", "6.1"])
    assert not holds(found, ["7.1"])
    assert holds(searched(Note("n", NoteKind.NOTE, "ข้อ ๖")), ["6"])


def test_evidence_belongs_to_who_fetches_it():
    assert BOARD.agency_of(VISIT.evidence[0]) == "งานแผน"
    assert BOARD.agency_of(Evidence("x", "ผล", item_uid="a")) == "สำนักงานเกษตร"
