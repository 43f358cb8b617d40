"""The sheet to sign on: lists in their order, room to sign, free lines, no reasons in public."""

from __future__ import annotations

from datetime import date

from pmqa_desk.domain.blocks import Heading, Table
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.sign_in_sheet import FREE_ROWS, ROOM_TO_SIGN, attendance_sheets, sign_in_blocks
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import (
    Appearance,
    Attendance,
    Person,
    Presence,
    Session,
    SessionKind,
    Visit,
)

VISIT = Visit(
    "v",
    title="การตรวจประเมิน",
    date=date(2022, 7, 25),
    venue="ห้องประชุม",
    people=(
        Person("1", "นายหนึ่ง", "ผู้ว่าราชการจังหวัด", "ประธาน"),
        Person("2", "นายสอง", "เกษตรจังหวัด", agency="สำนักงานเกษตร"),
        Person("3", "ปลัดจังหวัด"),
        Person("4", "ผู้ตรวจสี่", attendance=Attendance.ASSESSOR),
    ),
    appearances=(
        Appearance("a2", "2", presence=Presence.ABSENT, reason="ติดราชการ"),
        Appearance("a3", "3", presence=Presence.PRESENT, substitute="นายสาม", substitute_position="ผู้ช่วย"),
    ),
    sessions=(Session("s", SessionKind.MEETING, date(2022, 7, 14), name="ประชุมคณะทำงาน"),),
)


def _tables(visit=VISIT):
    blocks = sign_in_blocks(visit, Digits.ARABIC)
    heads = [block.text for block in blocks if isinstance(block, Heading) and block.level == 2]
    return dict(zip(heads, (block.rows for block in blocks if isinstance(block, Table)), strict=True))


def test_lists_stand_in_the_order_of_the_minutes_and_the_absent_may_still_come():
    tables = _tables()
    assert list(tables) == ["ผู้มาประชุม", "คณะผู้ตรวจประเมิน", "ผู้เข้าร่วมประชุม"]
    assert [row[1] for row in tables["ผู้มาประชุม"]] == ["นายหนึ่ง", "นายสอง", "นายสาม"]


def test_substitute_says_for_whom():
    assert _tables()["ผู้มาประชุม"][2] == ("3.", "นายสาม", "ผู้ช่วย\nแทน ปลัดจังหวัด", "", "")


def test_every_line_is_high_enough_to_sign_on():
    tables = [block for block in sign_in_blocks(VISIT) if isinstance(block, Table)]
    assert {table.row_height for table in tables} == {ROOM_TO_SIGN}


def test_free_lines_are_numbered_on():
    rows = _tables()["ผู้เข้าร่วมประชุม"]
    assert [row[0] for row in rows] == [f"{n}." for n in range(1, FREE_ROWS + 1)]
    assert {row[1] for row in rows} == {""}


def test_without_anybody_there_is_room_to_sign():
    assert list(_tables(Visit("v"))) == ["ผู้เข้าร่วมประชุม"]


def test_sheet_has_everybody_and_reasons_only_inside_the_house():
    (internal,) = attendance_sheets(VISIT, Edition.INTERNAL)
    (public,) = attendance_sheets(VISIT, Edition.PUBLIC)
    day = [row[1:] for row in internal.rows if row[0] == "การตรวจประเมิน"]
    assert day[1] == (
        *("ผู้มาประชุม", 2, "นาย", "สอง", "เกษตรจังหวัด", "สำนักงานเกษตร"),
        *("", "", "ไม่มา", None, None, "ติดราชการ"),
    )
    assert {row[-1] for row in public.rows} == {""}
    assert day[3][:4] == ("คณะผู้ตรวจประเมิน", 1, "", "ผู้ตรวจสี่")


def test_each_session_has_a_sheet_of_its_own():
    blocks = sign_in_blocks(VISIT, Digits.ARABIC, session_uid="s")
    heads = [block.text for block in blocks if isinstance(block, Heading)]
    assert heads[1:3] == ["ประชุมคณะทำงาน", "วันพฤหัสบดีที่ 14 กรกฎาคม 2565"]
    assert "คณะผู้ตรวจประเมิน" not in heads, "assessors come on the day alone"
    rows = next(block.rows for block in blocks if isinstance(block, Table))
    assert [row[1] for row in rows] == ["นายหนึ่ง", "นายสอง", "ปลัดจังหวัด"]
