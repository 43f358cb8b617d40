"""The sheet says the verdict, every line with its state in words, and when it was checked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.blocks import TEXT_WIDTH, Heading, Paragraph, Signature, Table
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.machine_facts import Fonts
from pmqa_desk.domain.ready_check import ReadyReport
from pmqa_desk.domain.ready_paper import ready_blocks
from pmqa_desk.domain.ready_report import ReadyFacts, ready_report
from pmqa_desk.domain.thai import Digits
from tests.domain.test_ready_machine import WELL
from tests.fakes import NINE_O_CLOCK_MS
from tests.visits import PLAIN_VISIT

VISIT = replace(PLAIN_VISIT, organisation="จังหวัดธารานคร")


def report(**facts):
    return ready_report(VISIT, ReadyFacts(machine=replace(WELL, **facts)))


def of_type(blocks, kind):
    return [block for block in blocks if isinstance(block, kind)]


@pytest.mark.usefixtures("machine_zone")
def test_sheet_names_visit_moment_and_verdict_in_thai_digits():
    blocks = ready_blocks(VISIT, report(), NINE_O_CLOCK_MS)
    assert [block.text for block in of_type(blocks, Heading)] == [
        "แบบตรวจความพร้อมก่อนดำเนินรายการ",
        "การตรวจประเมิน",
        "จังหวัดธารานคร",
        "ตรวจเมื่อวันศุกร์ที่ ๓๐ กรกฎาคม ๒๕๖๔ เวลา ๐๙.๐๐ น.",
        "พร้อมดำเนินการ ๑๒ จาก ๑๓ ข้อ",
    ]


def test_every_line_stands_in_the_table_with_its_state_as_a_word():
    blocks = ready_blocks(
        VISIT, report(sleep=None, fonts=Fonts(screen=False, paper=True)), NINE_O_CLOCK_MS, Digits.ARABIC
    )
    (table,) = of_type(blocks, Table)
    assert [row[0] for row in table.rows[:3]] == ["ต้องแก้ไข", "ควรตรวจ", "ยังไม่ได้ทดสอบ"]
    assert len(table.rows) == 13
    assert sum(column.width for column in table.columns) == TEXT_WIDTH
    assert len(of_type(blocks, Paragraph)) == 1, "what is not tested is not ready"
    assert len(of_type(ready_blocks(VISIT, report(), NINE_O_CLOCK_MS), Paragraph)) == 0


def test_english_sheet_has_no_thai_of_ours_and_no_place_to_sign():
    visit = replace(PLAIN_VISIT, title="Visit")
    thai_digits_of_the_screen = Digits.THAI
    blocks = ready_blocks(visit, report(), NINE_O_CLOCK_MS, thai_digits_of_the_screen, Language.ENGLISH)
    assert of_type(blocks, Signature) == []
    assert of_type(blocks, Heading)[2].text == "Checked on Friday 30 July 2021 at 09.00"
    (table,) = of_type(blocks, Table)
    assert table.rows[0][:2] == ("Look at it", "Item 2")


def test_sheet_of_a_nameless_visit_has_no_empty_heading():
    blocks = ready_blocks(replace(PLAIN_VISIT, title=None), ReadyReport(), NINE_O_CLOCK_MS)
    assert all(block.text for block in of_type(blocks, Heading))
    assert len(of_type(blocks, Signature)) == 1
