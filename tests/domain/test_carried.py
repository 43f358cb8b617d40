"""What is carried from run to run until it is settled."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pmqa_desk.domain.carried import carried_to, open_before_next, overdue
from pmqa_desk.domain.visit import Assignment, Note, NoteKind, Status
from tests.visits import PLAIN_VISIT

ADVICE = NoteKind.ADVICE
VISIT = replace(
    PLAIN_VISIT,
    notes=(
        Note("n1", ADVICE, "พูดช้าลง", "b", run_uid="r1"),
        Note("n2", ADVICE, "ตัดหน้า 4", "b", run_uid="r1", settled=True),
        Note("n3", NoteKind.NOTE, "จดไว้", "b", run_uid="r1"),
        Note("n4", ADVICE, "ยืนกลางเวที", "b", run_uid="r2"),
        Note("n5", ADVICE, "แต่งกายสุภาพ"),
        Note("n6", ADVICE, "ของลำดับที่ลบแล้ว", "gone"),
    ),
    assignments=(
        Assignment("t1", "ส่งสไลด์", due=date(2021, 7, 28), item_uid="a", run_uid="r1"),
        Assignment("t2", "ทำแล้ว", due=date(2021, 7, 1), status=Status.DONE, item_uid="a"),
        Assignment("t3", "จองห้อง", due=date(2021, 7, 20)),
        Assignment("t4", "ไม่มีกำหนด", item_uid="b"),
    ),
)


def uids(parts):
    return [part.uid for part in parts]


def test_what_is_open_at_an_item_comes_up_with_it():
    found = carried_to(VISIT, "b")
    assert (found.item.title, uids(found.advice), uids(found.assignments)) == ("วีดิทัศน์", ["n1", "n4"], ["t4"])
    assert found.count == 3


def test_what_was_said_in_this_very_run_is_not_carried_to_it():
    assert uids(carried_to(VISIT, "b", "r2").advice) == ["n1"]
    assert uids(carried_to(VISIT, "a", "r1").assignments) == []


def test_an_item_with_nothing_open_has_nothing():
    assert carried_to(VISIT, "c").count == 0


def test_before_the_next_run_all_that_is_open_stands_in_the_order_of_the_programme():
    found = open_before_next(VISIT)
    assert [group.item.uid if group.item else None for group in found] == ["a", "b", None]
    assert [uids(group.advice) for group in found] == [[], ["n1", "n4"], ["n5", "n6"]]
    assert [uids(group.assignments) for group in found] == [["t1"], ["t4"], ["t3"]]


def test_settled_and_done_leave_nothing():
    notes = tuple(replace(note, settled=True) for note in VISIT.notes)
    done = tuple(replace(each, status=Status.DONE) for each in VISIT.assignments)
    assert open_before_next(replace(VISIT, notes=notes, assignments=done)) == ()


def test_overdue_is_what_should_have_been_done_before_today():
    assert uids(overdue(VISIT, date(2021, 7, 29))) == ["t3", "t1"]
    assert uids(overdue(VISIT, date(2021, 7, 28))) == ["t3"]
