"""Checklists on paper: a page for each agency, what is open and due first, boxes to tick."""

from __future__ import annotations

from datetime import date

from pmqa_desk.domain.blocks import Heading, Table, plain
from pmqa_desk.domain.preparation_paper import preparation_blocks, preparation_sheets
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Preparation, PreparationKind, Status, Visit

TODAY = date(2026, 7, 20)
VISIT = Visit(
    "v",
    title="การตรวจประเมิน",
    checklists=(
        Preparation("a", "จองห้อง", PreparationKind.PLACE, "ฝ่ายอาคาร", "ช่างไฟ", date(2026, 7, 19)),
        Preparation("b", "ป้ายชื่อ", PreparationKind.PLACE, status=Status.DONE),
        Preparation("c", "น้ำดื่ม", PreparationKind.CATERING, None, "แม่บ้าน", remark="ไม่เย็น"),
        Preparation("d", "ต่อสาย", PreparationKind.SIGNAL, " ฝ่าย อาคาร", due=date(2026, 7, 21)),
        Preparation("e", "เก้าอี้", PreparationKind.PLACE, "ฝ่ายอาคาร", status=Status.DROPPED),
    ),
)


def _tables(digits=Digits.ARABIC, today=TODAY):
    return [block for block in preparation_blocks(VISIT, digits, today) if isinstance(block, Table)]


def test_each_agency_has_a_page_and_a_person_without_one_too_and_nobody_comes_last():
    heads = [block for block in preparation_blocks(VISIT) if isinstance(block, Heading)]
    assert [(head.text, head.new_page) for head in heads if head.text != VISIT.title] == [
        ("รายการเตรียมการ ฝ่ายอาคาร", False),
        ("รายการเตรียมการ ฝ่าย อาคาร", True),
        ("รายการเตรียมการ แม่บ้าน", True),
        ("รายการเตรียมการ (ยังไม่ระบุผู้รับผิดชอบ)", True),
    ]


def test_a_row_has_a_box_what_whose_until_when_and_how_it_stands():
    building, _, kitchen, nobody = _tables()
    assert building.rows == (
        ("[   ]", "จองห้อง\n(สถานที่)\nผู้รับผิดชอบ: ช่างไฟ", "19 ก.ค. 2569", "ยังไม่เริ่ม (เกินกำหนด)"),
        ("–", "เก้าอี้\n(สถานที่)", "–", "ยกเลิกแล้ว"),
    )
    assert kitchen.rows[0][1] == "น้ำดื่ม\n(อาหารและการรับรอง)\nหมายเหตุ: ไม่เย็น"
    assert nobody.rows[0] == ("[ / ]", "ป้ายชื่อ\n(สถานที่)", "–", "เสร็จแล้ว")


def test_each_page_says_how_far_it_has_come():
    said = plain(preparation_blocks(VISIT, Digits.THAI, TODAY))
    assert "เสร็จแล้ว ๐ จาก ๑ รายการ เกินกำหนด ๑ รายการ" in said
    assert "เสร็จแล้ว ๑ จาก ๑ รายการ" in said


def test_without_a_day_nothing_is_overdue():
    assert "เกินกำหนด" not in plain(preparation_blocks(VISIT))


def test_the_sheet_has_every_line_with_dates_that_sort():
    (sheet,) = preparation_sheets(VISIT, TODAY)
    assert len(sheet.rows) == len(VISIT.checklists)
    assert sheet.rows[0] == (
        *("ฝ่ายอาคาร", "ช่างไฟ", "สถานที่", "จองห้อง"),
        *(date(2026, 7, 19), "ยังไม่เริ่ม (เกินกำหนด)", ""),
    )
