"""The script of the master of ceremonies as a paper and as plain text."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.blocks import plain
from pmqa_desk.domain.mc_script_paper import script_blocks, script_text
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits
from tests.domain.test_mc_script import VISIT


def test_each_item_has_a_head_with_its_hours_and_what_is_said():
    told = script_text(VISIT, Edition.INTERNAL, Digits.ARABIC).split("\n\n")
    assert told[0].startswith("ก่อนเริ่มรายการ\nเรียน คณะผู้ตรวจประเมิน")
    assert told[2].startswith("09.10 - 09.20 น.  ลำดับที่ 2  กล่าวต้อนรับ\nลำดับแรก ขอเรียนเชิญ นายหนึ่ง")
    assert told[-1].startswith("เมื่อจบรายการ\n")


def test_paper_has_thai_digits_and_what_the_operator_is_to_know():
    visit = replace(VISIT, items=(replace(VISIT.items[0], notes="เปิดไมค์ก่อน"), *VISIT.items[1:]))
    said = plain(script_blocks(visit))
    assert "๐๙.๐๐" in said
    assert "(ข้อควรทราบ: เปิดไมค์ก่อน)" in said


def test_public_edition_leaves_out_what_the_operator_is_to_know():
    visit = replace(VISIT, items=(replace(VISIT.items[0], notes="เปิดไมค์ก่อน"), *VISIT.items[1:]))
    assert "เปิดไมค์ก่อน" not in plain(script_blocks(visit, edition=Edition.PUBLIC))
