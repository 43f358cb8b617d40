"""The question bank on paper and as a sheet: by category and agency, never for the public."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.bank_paper import NO_AGENCY, NO_ANSWER, bank_blocks, bank_sheets
from pmqa_desk.domain.bank_rows import read_entries
from pmqa_desk.domain.blocks import TEXT_WIDTH, Heading, Table
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Visit

VISIT = Visit("v", title="การตรวจประเมิน")
ENTRIES = (
    BankEntry("none", "ไม่มีหมวด"),
    BankEntry("b", "ถาม ข", agency="ฝ่าย ข", category=6, criterion="6.1"),
    BankEntry("a", "ถาม ก", "ตอบ 3 ข้อ", "รายงาน", "ฝ่าย ก", "หัวหน้า", 6, source="ซ้อม", year=2563),
    BankEntry("c", "ถาม ค", agency="ฝ่าย\u200b ข", category=6),
    BankEntry("two", "หมวดสอง", category=2),
)


def told(digits=Digits.ARABIC):
    blocks = bank_blocks(ENTRIES, VISIT, digits)
    return [block.text if isinstance(block, Heading) else block.rows for block in blocks]


def test_categories_stand_in_order_and_agencies_as_they_came_what_names_none_last():
    heads = [part for part in told() if isinstance(part, str)][2:]
    assert heads == ["หมวด 2", NO_AGENCY, "หมวด 6", "ฝ่าย ข", "ฝ่าย ก", "ไม่ระบุหมวด", NO_AGENCY]


def test_entries_are_numbered_through_and_say_what_is_missing():
    first, second, third, _ = (part for part in told() if isinstance(part, tuple))
    assert first == (("1", "หมวดสอง", NO_ANSWER, "", ""),)
    assert [row[:2] for row in second] == [("2", "ถาม ข\n(เกณฑ์ 6.1)"), ("3", "ถาม ค")]
    assert third == (("4", "ถาม ก", "ตอบ 3 ข้อ", "รายงาน", "หัวหน้า"),)


def test_thai_digits_are_everywhere():
    assert "หมวด ๖" in told(Digits.THAI)
    assert not any(digit in str(told(Digits.THAI)) for digit in "0123456789")


def test_columns_fill_the_page():
    (table, *_) = (block for block in bank_blocks(ENTRIES, VISIT) if isinstance(block, Table))
    assert sum(column.width for column in table.columns) == TEXT_WIDTH


@pytest.mark.parametrize(
    "made", [lambda e: bank_blocks(ENTRIES, VISIT, edition=e), lambda e: bank_sheets(ENTRIES, VISIT, e)]
)
def test_the_public_gets_none_of_it(made):
    with pytest.raises(DeskError, match="internal and without a public edition"):
        made(Edition.PUBLIC)


def test_an_empty_bank_says_so():
    with pytest.raises(DeskError, match="no question in the bank"):
        bank_blocks((), VISIT)
    with pytest.raises(DeskError, match="no question in the bank"):
        bank_sheets((), VISIT, Edition.INTERNAL)


def test_the_sheet_pasted_back_is_the_bank_again():
    (sheet,) = bank_sheets(ENTRIES, VISIT, Edition.INTERNAL)
    rows = [tuple(column.title for column in sheet.columns), *sheet.rows]
    text = "\n".join("\t".join("" if cell is None else str(cell) for cell in row) for row in rows)
    pasted = read_entries(text)
    whole = [ENTRIES[4], ENTRIES[1], replace(ENTRIES[3], agency="ฝ่าย ข"), ENTRIES[2], ENTRIES[0]]
    assert ([replace(entry, uid="") for entry in pasted.entries], pasted.unread) == (
        [replace(entry, uid="") for entry in whole],
        (),
    )
