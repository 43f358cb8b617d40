"""Questions met before are found by what was asked, answered, or where."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.questions import at_hand, near, question_of, together
from pmqa_desk.domain.visit import Item, Question, Visit

ITEMS = (
    Item("rice", "ข้าวอินทรีย์", agency="สำนักงานเกษตรจังหวัด"),
    Item("water", "น้ำ"),
    Item("seed", "พันธุ์ข้าว", agency="สำนักงานเกษตรจังหวัด"),
)
QUESTIONS = (
    Question("open", "ราคาปี 2569 เท่าไร", "rice", "rehearsal"),
    Question("ready", "ส่งขายที่ใด", "rice", "rehearsal", answer="โรงพยาบาล 3 แห่ง"),
    Question("seed", "ได้พันธุ์จากที่ใด", "seed", "rehearsal", answer="ศูนย์วิจัย"),
    Question("prepared", "งบประมาณมาจากที่ใด", answer="จังหวัด", answered_by="สำนักงานเกษตรจังหวัด"),
    Question("water", "คุณภาพน้ำเป็นอย่างไร", "water", "rehearsal", answer="ดี"),
    Question("today", "ขยายผลอย่างไร", "rice", "today"),
)
VISIT = Visit("v", items=ITEMS, questions=QUESTIONS)


def found(wanted="", item=ITEMS[0], run="today"):
    return [question.uid for question in at_hand(VISIT, run, item, wanted)]


def test_the_items_own_come_first_answered_before_open_then_those_of_its_agency():
    assert found() == ["ready", "open", "seed", "prepared"]


def test_what_is_asked_in_this_run_was_not_met_before():
    assert "today" not in found("ขยายผล")
    assert "today" in found(run=None)


def test_an_item_that_met_none_shows_none():
    assert found(item=replace(ITEMS[1], uid="new")) == []
    assert found(item=None) == []


@pytest.mark.parametrize(
    ("wanted", "uids"),
    [
        ("ที่ใด", ["ready", "seed", "prepared"]),
        ("๒๕๖๙", ["open"]),
        ("ที่ใด ศูนย์", ["seed"]),
        ("น้ำ", ["water"]),
        ("เกษตร", ["prepared"]),
        ("ไม่มีคำนี้", []),
    ],
)
def test_every_word_must_be_found_in_question_answer_or_answerer(wanted, uids):
    assert found(wanted) == uids


ENTRIES = (
    BankEntry("b1", "ขายข้าวที่ใด", agency="สำนักงาน ก"),
    BankEntry("b2", "ส่งน้ำอย่างไร", "ตามคลอง", agency="สำนักงาน ข", item_uid="i"),
)


def test_entries_of_the_item_and_of_its_agency_are_near():
    item = Item("i", "ผลงาน", agency="สำนักงาน\u200b ก")
    assert near(ENTRIES, item) == ENTRIES
    assert near(ENTRIES, Item("x", "อื่น", agency="สำนักงาน ก")) == ENTRIES[:1]
    assert near(ENTRIES, Item("x", "ไม่มีหน่วยงาน")) == ()
    assert near(ENTRIES, None) == ()


def test_what_asks_the_same_stands_there_once_and_answers_come_first():
    same, tied = Question("q1", "ขายข้าวที่ใด"), Question("q2", "น้ำมาจากไหน", bank_uid="b2")
    other = Question("q3", "อีกเรื่อง", answer="ตอบ")
    assert [each.uid for each in together(ENTRIES, (same, tied, other))] == ["b2", "q3", "b1"]


def test_answer_that_the_bank_has_not_is_not_hidden_by_it():
    answered = Question("q1", "ขายข้าวที่ใด", answer="ตลาด")
    assert [each.uid for each in together(ENTRIES, (answered,))] == ["b2", "q1"]


def test_entry_asked_is_tied_to_itself():
    asked = question_of(ENTRIES[1])
    assert (asked.text, asked.answer, asked.bank_uid) == ("ส่งน้ำอย่างไร", "ตามคลอง", "b2")
    assert question_of(Question("q", "?")) == Question("q", "?")
