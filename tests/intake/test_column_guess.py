from __future__ import annotations

import pytest

from pmqa_desk.domain.source_table import ColumnUse as Use
from pmqa_desk.intake.blocks import Cell, Grid, GridRow
from pmqa_desk.intake.column_guess import guess, head_count, use_of


def grid(*rows: tuple[str, ...]) -> Grid:
    made = (GridRow(tuple(Cell(at, text) for at, text in enumerate(row) if text)) for row in rows)
    return Grid(tuple(made), max(map(len, rows)))


@pytest.mark.parametrize(
    ("head", "use"),
    [
        ("ลำดับที่", Use.NUMBER),
        ("ที่", Use.NUMBER),
        ("เวลา", Use.CLOCK),
        ("วัน/เวลา", Use.CLOCK),
        ("วันที่", Use.DAY),
        ("เวลาเริ่ม", Use.START),
        ("สิ้นสุด", Use.FINISH),
        ("ระยะเวลา (นาที)", Use.LENGTH),
        ("เวลา (นาที)", Use.LENGTH),
        ("เวลา (น.)", Use.CLOCK),
        ("กิจกรรม", Use.TITLE),
        ("รายการ/กิจกรรม", Use.TITLE),
        ("ชื่อผลงาน", Use.TITLE),
        ("หน่วยงานรับผิดชอบ", Use.AGENCY),
        ("ผู้รับผิดชอบ", Use.CHARGE),
        ("ผู้นำเสนอ", Use.PRESENTER),
        ("สถานที่", Use.PLACE),
        ("หมายเหตุ", Use.NOTES),
        ("รูปแบบการนำเสนอ", Use.NOTES),
        ("ช่วง", Use.SECTION),
        ("กล่าวต้อนรับคณะผู้ตรวจ", None),
        ("", None),
    ],
)
def test_a_head_says_what_its_column_is(head, use):
    assert use_of(head) is use


def test_without_heads_the_cells_say_it():
    rows = [
        (str(n), f"{8 + n:02}.00-{8 + n:02}.30", f"ผลงานที่ยาวพอสมควร {n}", f"สำนักงานสมมติ{n}")
        for n in (1, 2, 3)
    ]
    assert guess(grid(*rows)) == (Use.NUMBER, Use.CLOCK, Use.TITLE, Use.AGENCY)


def test_a_head_of_time_over_minutes_is_a_length():
    found = guess(grid(("เวลา", "กิจกรรม", "หน่วยงาน"), ("10 นาที", "ก", "ข"), ("5 นาที", "ค", "ง")))
    assert found == (Use.LENGTH, Use.TITLE, Use.AGENCY)


def test_two_columns_of_times_are_start_and_end():
    found = guess(grid(("09.00", "09.10", "กล่าวต้อนรับ"), ("09.10", "09.20", "วีดิทัศน์")))
    assert found == (Use.START, Use.FINISH, Use.TITLE)


def test_agencies_among_the_presenters_make_the_column_say_either():
    found = guess(
        grid(("เวลา", "เรื่อง", "ผู้นำเสนอ"), ("09.00", "ก", "นายตัวอย่าง หนึ่ง"), ("09.10", "ข", "สำนักงานสมมติ"))
    )
    assert found[2] is Use.CHARGE


def test_a_list_of_members_is_no_programme():
    members = grid(("ที่", "ชื่อ", "ตำแหน่ง"), ("1", "นายตัวอย่าง หนึ่ง", "ประธาน"), ("2", "นางตัวอย่าง สอง", "กรรมการ"))
    assert set(guess(members)) == {Use.UNUSED}


def test_heads_stand_below_a_title_and_may_take_two_rows():
    over = GridRow((Cell(0, "เวลา", 2), Cell(2, "กิจกรรม")))
    below = GridRow((Cell(0, "เริ่ม"), Cell(1, "สิ้นสุด"), Cell(2, "กิจกรรม", 1, 1)))
    step = GridRow((Cell(0, "09.00"), Cell(1, "09.10"), Cell(2, "ต้อนรับ")))
    found = Grid((GridRow((Cell(0, "กำหนดการ", 3),)), over, below, step), 3)
    assert head_count(found) == 3
    assert guess(found) == (Use.START, Use.FINISH, Use.TITLE)
