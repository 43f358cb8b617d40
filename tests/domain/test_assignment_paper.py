"""What was given out: a page for each who has it, the open and the early first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pmqa_desk.domain.assignment_paper import assignment_blocks, assignment_sheets, by_owner, state_of
from pmqa_desk.domain.blocks import Heading, Table
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Assignment, Item, Status, Visit

VISIT = Visit(
    "v",
    items=(Item("a", "วิสัยทัศน์", number="3"), Item("b", "พัก")),
    assignments=(
        Assignment("1", "ตัดคลิป", "ประชาสัมพันธ์", date(2022, 7, 20), status=Status.DONE),
        Assignment("2", "ส่งสไลด์", " สำนักงาน  จังหวัด ", date(2022, 7, 22), item_uid="a"),
        Assignment("3", "หาห้อง"),
        Assignment("4", "ทดสอบสัญญาณ", "ประชาสัมพันธ์"),
        Assignment("5", "พิมพ์ป้าย", "ประชาสัมพันธ์", date(2022, 7, 21), item_uid="b"),
    ),
)


def test_each_has_a_page_and_what_nobody_has_comes_last():
    heads = [block for block in assignment_blocks(VISIT) if isinstance(block, Heading)]
    assert [(head.text, head.new_page) for head in heads] == [
        ("งานที่มอบหมาย ประชาสัมพันธ์", False),
        ("งานที่มอบหมาย สำนักงาน จังหวัด", True),
        ("งานที่มอบหมาย (ยังไม่ระบุผู้รับผิดชอบ)", True),
    ]


def test_open_ones_stand_first_by_their_day():
    assert [each.uid for each in by_owner(VISIT)["ประชาสัมพันธ์"]] == ["5", "4", "1"]


def test_a_row_says_what_for_which_item_until_when_and_how_it_stands():
    tables = [block for block in assignment_blocks(VISIT, Digits.ARABIC) if isinstance(block, Table)]
    assert tables[0].rows[0] == ("1", "พิมพ์ป้าย\n(พัก)", "21 ก.ค. 2565", "ยังไม่เริ่ม")
    assert tables[0].rows[2] == ("3", "ตัดคลิป", "20 ก.ค. 2565", "เสร็จแล้ว")
    assert tables[1].rows == (("1", "ส่งสไลด์\n(ลำดับที่ 3 วิสัยทัศน์)", "22 ก.ค. 2565", "ยังไม่เริ่ม"),)
    assert tables[2].rows[0][2] == "–"


def test_sheet_has_dates_that_sort():
    (sheet,) = assignment_sheets(VISIT)
    assert sheet.rows[0] == ("ประชาสัมพันธ์", "พิมพ์ป้าย", date(2022, 7, 21), "ยังไม่เริ่ม", "", "พัก")
    assert len(sheet.rows) == 5


def test_what_is_open_after_its_day_is_overdue_from_then_on():
    due = Assignment("1", "ทำ", due=date(2022, 7, 20), status=Status.STARTED)
    assert state_of(due, date(2022, 7, 20)) == "กำลังดำเนินการ"
    assert state_of(due, date(2022, 7, 21)) == "กำลังดำเนินการ (เกินกำหนด)"
    assert state_of(replace(due, status=Status.DROPPED), date(2022, 7, 21)) == "ยกเลิกแล้ว"
    tables = [b for b in assignment_blocks(VISIT, today=date(2022, 7, 22)) if isinstance(b, Table)]
    assert tables[0].rows[0][3] == "ยังไม่เริ่ม (เกินกำหนด)"


def test_nothing_given_out_is_no_page():
    assert assignment_blocks(Visit("v")) == ()
