"""The days of a visit on paper."""

from __future__ import annotations

from pmqa_desk.domain.blocks import Table, plain
from pmqa_desk.domain.calendar_paper import calendar_blocks
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits
from tests.domain.test_calendar_events import VISIT


def rows(edition, digits=Digits.ARABIC):
    (table,) = (block for block in calendar_blocks(VISIT, edition, digits) if isinstance(block, Table))
    return table


def test_a_day_is_told_with_its_hours_its_place_or_whose_it_is():
    told = rows(Edition.INTERNAL).rows
    assert told[2] == ("20 ก.ค. 2564", "", "งานที่มอบหมาย: ตัดคลิป ใหม่", "ประชาสัมพันธ์จังหวัด")
    assert told[4] == ("29 ก.ค. 2564", "10.30 - 10.51 น.", "การซักซ้อม (จังหวัดตราด)", "ห้องประชุมเล็ก")
    assert told[5] == ("30 ก.ค. 2564", "09.00 - 12.00 น.", "การตรวจประเมิน", "ศาลากลาง")


def test_in_public_nothing_is_due_and_nobody_has_anything_to_do():
    public = rows(Edition.PUBLIC)
    assert len(public.rows) == 3
    assert "ผู้รับผิดชอบ" not in plain(calendar_blocks(VISIT, Edition.PUBLIC, Digits.ARABIC))


def test_it_is_written_in_the_digits_that_are_wanted():
    assert rows(Edition.PUBLIC, Digits.THAI).rows[0][0] == "๑๔ ก.ค. ๒๕๖๔"
