"""Pasted tables as entries of the bank: nothing is dropped without a word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.bank_rows import read_entries
from pmqa_desk.domain.question_bank import BankEntry

WHOLE = BankEntry("", "ถาม", "ตอบ", "เอกสาร", "ฝ่าย ก", "หัวหน้า", 6)


def read(text):
    pasted = read_entries(text)
    return [replace(entry, uid="") for entry in pasted.entries], list(pasted.unread)


def test_columns_without_a_heading_are_the_usual_ones():
    assert read("ถาม\tตอบ\tเอกสาร\tฝ่าย ก\tหัวหน้า\t๖\r\nสอง\n") == ([WHOLE, BankEntry("", "สอง")], [])


def test_a_heading_names_the_columns_in_any_order():
    text = "ที่\tหมวด\tประเด็นคำถาม\tคำตอบที่เตรียมไว้\tปี พ.ศ.\tที่มา\n1\tหมวด 6\tถาม\tตอบ\t๒๕๖๓\tซ้อม\n"
    assert read(text) == ([BankEntry("", "ถาม", "ตอบ", category=6, source="ซ้อม", year=2563)], [])


def test_a_title_above_the_heading_is_no_question_and_a_heading_again_is_none_either():
    text = "คลังคำถามของจังหวัด\nคำถาม\tคำตอบ\nถาม\tตอบ\nคำถาม\tคำตอบ\nสอง\t"
    assert read(text) == ([BankEntry("", "ถาม", "ตอบ"), BankEntry("", "สอง")], ["คลังคำถามของจังหวัด"])


def test_what_stands_under_an_unknown_heading_is_returned_with_it():
    text = "คำถาม\tคำตอบ\tหมายเหตุ\tหมายเหตุ\t\nถาม\tตอบ\tด่วน\tมาก\tท้าย"
    assert read(text) == ([BankEntry("", "ถาม", "ตอบ")], ["หมายเหตุ: ด่วน", "หมายเหตุ: มาก", ": ท้าย"])


@pytest.mark.parametrize(
    "line",
    [
        "\tตอบอย่างเดียว",
        "ถาม\t\t\t\t\tหมวดไหนก็ได้",
        "ถาม\t\t\t\t\t8",
        "ถาม\t\t\t\t\t6\tเกินมา",
        "\u200b\tตอบ",
    ],
)
def test_a_line_with_what_its_column_cannot_hold_is_left_unread_whole(line):
    assert read(f"{line}\nถาม") == ([BankEntry("", "ถาม")], [line])


@pytest.mark.parametrize(
    ("heads", "cells"),
    [("เกณฑ์\tหมวด", "6.1\t2"), ("เกณฑ์", "8.1"), ("เกณฑ์", "ข้อแรก"), ("หมวด", "9"), ("ปี", "2563x")],
)
def test_a_criterion_category_or_year_that_cannot_be_is_unread(heads, cells):
    assert read(f"คำถาม\t{heads}\nถาม\t{cells}") == ([], [f"ถาม\t{cells}"])


@pytest.mark.parametrize("year", ["2399", "3000", "2021"])
def test_a_year_that_is_not_of_the_buddhist_era_is_unread(year):
    assert read(f"คำถาม\tปี\nถาม\t{year}") == ([], [f"ถาม\t{year}"])


@pytest.mark.parametrize("written", ["6.1", "หมวด 6.1", "๖.๑", "หมวดที่ ๖.๑ กระบวนการ"])
def test_a_criterion_tells_its_category(written):
    (entry,), unread = read(f"ถาม\t\t\t\t\t{written}")
    assert (entry.category, entry.criterion, unread) == (6, "6.1", [])


def test_a_criterion_of_its_own_column_tells_the_category_too():
    assert read("คำถาม\tเกณฑ์\nถาม\t๖.๑") == ([BankEntry("", "ถาม", category=6, criterion="6.1")], [])


def test_a_cell_of_several_lines_is_one_cell():
    assert read('ถาม\t"ข้อ ""ก""\nข้อ ข"\tเอกสาร') == ([BankEntry("", "ถาม", 'ข้อ "ก"\nข้อ ข', "เอกสาร")], [])


def test_quotation_marks_that_were_typed_stay():
    assert read('"น้ำ" คืออะไร\tตอบ\n"ทั้งข้อ"\n"ไม่ปิด\tตอบ\nสอง"') == (
        [
            BankEntry("", '"น้ำ" คืออะไร', "ตอบ"),
            BankEntry("", '"ทั้งข้อ"'),
            BankEntry("", '"ไม่ปิด', "ตอบ"),
            BankEntry("", 'สอง"'),
        ],
        [],
    )


def test_the_word_question_alone_heads_a_list_of_questions():
    assert read("คำถาม\nถาม\n\nสอง") == ([BankEntry("", "ถาม"), BankEntry("", "สอง")], [])


def test_numbers_before_every_question_are_no_questions():
    assert read("๑.\tถาม\tตอบ\n๒.\tสอง") == ([BankEntry("", "ถาม", "ตอบ"), BankEntry("", "สอง")], [])
    assert read("1\tถาม\nสอง\tตอบ") == ([BankEntry("", "1", "ถาม"), BankEntry("", "สอง", "ตอบ")], [])


def test_every_entry_has_an_identity_of_its_own():
    one, two = read_entries("ถาม\nถาม").entries
    assert one.uid != two.uid


@given(st.text('กข6\t\n\r"ที่คำถาม \u200b', max_size=40))
def test_every_letter_stands_in_an_entry_or_in_an_unread_line(text):
    pasted = read_entries(text)
    told = "".join(
        part
        for entry in pasted.entries
        for part in (
            entry.text,
            entry.answer,
            entry.evidence,
            entry.agency,
            entry.answered_by,
            str(entry.category),
        )
        if part
    )
    told += "".join(pasted.unread)
    for letter in "กข":
        assert told.count(letter) == text.count(letter)


def test_a_long_list_in_marks_is_read_at_once():
    lines = '"ก\n' * 20_000
    assert len(read_entries(lines).entries) == 20_000
