"""Entries of the question bank: how they are made of questions met, compared, found and ranked."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pmqa_desk.domain.question_bank import (
    BankEntry,
    completed,
    entry_of,
    fold_entry,
    fold_text,
    found,
    rank,
    wanted_of,
)
from pmqa_desk.domain.visit import Award, Item, Question, Visit

VISIT = Visit(
    "v",
    date=date(2020, 7, 22),
    awards=(Award(category=2), Award(category=2, fiscal_year=2563)),
    items=(Item("a", "ผลงาน", agency=" สำนักงานเกษตร "), Item("b", "ไม่มีหน่วยงาน")),
)
ASKED = Question("q", " วัดผลอย่างไร\n", "a", answer="ใช้ตัวชี้วัด", answered_by="เกษตรจังหวัด")


def test_an_entry_has_the_agency_of_its_item_the_category_of_the_award_and_the_year():
    entry = entry_of(ASKED, VISIT, "ซ้อมใหญ่")
    assert entry == BankEntry(
        entry.uid,
        "วัดผลอย่างไร",
        "ใช้ตัวชี้วัด",
        agency="สำนักงานเกษตร",
        answered_by="เกษตรจังหวัด",
        category=2,
        item_uid="a",
        source="ซ้อมใหญ่",
        year=2563,
    )
    assert entry.uid != "q"


def test_without_an_items_agency_it_is_that_of_who_answered():
    assert entry_of(replace(ASKED, item_uid="b"), VISIT, None).agency == "เกษตรจังหวัด"
    assert entry_of(replace(ASKED, item_uid="gone", answered_by=" "), VISIT, None).agency is None


def test_of_two_categories_none_is_guessed():
    two = replace(VISIT, awards=(Award(category=2), Award(category=6)), date=None)
    entry = entry_of(ASKED, two, None)
    assert (entry.category, entry.year) == (None, None)


def test_an_answer_of_blanks_is_none():
    assert entry_of(replace(ASKED, answer=" \n"), VISIT, None).answer is None


def test_texts_are_compared_without_digits_case_lines_and_what_has_no_width():
    assert fold_text("ปี ๒๕๖๔\u200b\n SAR\ufeff") == fold_text("ปี 2564 sar") == "ปี 2564 sar"
    assert fold_text("\ud800\uffff") == fold_text(None) == ""


def test_the_same_is_asked_where_question_and_agency_are_the_same():
    one = fold_entry(BankEntry("1", "ปี ๒๕๖๔", "ก", agency="ฝ่าย ก")).same
    assert one == fold_entry(BankEntry("2", "ปี 2564 ", agency="ฝ่าย  ก")).same
    assert one != fold_entry(BankEntry("3", "ปี 2564")).same


def test_an_entry_without_an_answer_takes_the_one_offered_and_keeps_what_it_says_itself():
    bare = BankEntry("1", "ถาม", " ", answered_by="ผู้ตอบเดิม")
    other = BankEntry("2", "ถาม", "ตอบ", "เอกสาร", answered_by="ผู้อื่น", category=3)
    assert completed(bare, other) == replace(bare, answer="ตอบ", evidence="เอกสาร")
    assert completed(other, replace(bare, answer="ใหม่")) is other
    assert completed(bare, replace(other, answer="")) is bare


def test_one_or_two_letters_count_only_at_the_beginning_of_the_question():
    wanted = wanted_of("กข")
    entries = [BankEntry("inside", "คกข"), BankEntry("answer", "ค", "กข"), BankEntry("begins", "กขค")]
    assert [rank(fold_entry(entry), None, wanted)[1] for entry in entries] == [3, 3, 0]


def test_words_typed_together_stand_before_the_same_words_apart():
    apart = BankEntry("apart", "งบของปีนี้ใช้เท่าไร")
    phrase = BankEntry("phrase", "ขอทราบ ปีนี้ งบ เท่าไร")
    assert found((apart, phrase), wanted_of("ปีนี้ งบ")) == (phrase, apart)


def test_nearness_of_both_stands_before_agency_before_category():
    wanted = wanted_of("", "ฝ่าย ก", 2)
    entries = [BankEntry("", "", agency=agency, category=of) for agency in ("ฝ่าย  ก", None) for of in (2, 3)]
    assert [rank(fold_entry(entry), entry.category, wanted)[0] for entry in entries] == [0, 1, 2, 3]
