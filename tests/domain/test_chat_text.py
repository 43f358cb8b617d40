"""What is sent in a chat: short lines, nothing that is done already."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from pmqa_desk.domain.chat_text import assignments_text, programme_text, promises_text
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Assignment, Evidence, Item, Question, StartRule, Status, Visit

VISIT = Visit(
    "v",
    title="การตรวจประเมิน",
    date=date(2022, 7, 25),
    call_time=time(8, 30),
    start=time(9),
    venue="ศาลากลาง",
    items=(
        Item("a", "กล่าวต้อนรับ", number="1", duration_s=600, presenters=("ผู้ว่าราชการจังหวัด",)),
        Item("b", "พัก", duration_s=900),
        Item("c", "ผลงานเด่น", number="2", agency="สำนักงานเกษตร"),
    ),
    assignments=(
        Assignment("1", "ส่งสไลด์\nภายในเที่ยง", "สำนักงานเกษตร", date(2022, 7, 22)),
        Assignment("2", "เสร็จแล้ว", "สำนักงานเกษตร", status=Status.DONE),
        Assignment("3", "ทำแล้ว", "ผู้อื่น", status=Status.DONE),
        Assignment("4", "หาห้อง"),
    ),
)


def test_programme_is_a_line_an_item_under_day_place_and_call():
    assert programme_text(VISIT).split("\n") == [
        "กำหนดการ การตรวจประเมิน",
        "วันจันทร์ที่ 25 กรกฎาคม 2565 ณ ศาลากลาง",
        "พร้อมกันเวลา 08.30 น.",
        "09.00 - 09.10 น. 1. กล่าวต้อนรับ (ผู้ว่าราชการจังหวัด)",
        "09.10 - 09.25 น. พัก",
        "09.25 น. 2. ผลงานเด่น (สำนักงานเกษตร)",
    ]


def test_digits_are_those_that_are_wished():
    assert "๐๙.๐๐ - ๐๙.๑๐ น. ๑. กล่าวต้อนรับ" in programme_text(VISIT, Digits.THAI)


def test_without_a_date_hours_are_left_out():
    lines = programme_text(Visit("v", items=VISIT.items)).split("\n")
    assert lines == ["กำหนดการ", "1. กล่าวต้อนรับ (ผู้ว่าราชการจังหวัด)", "พัก", "2. ผลงานเด่น (สำนักงานเกษตร)"]


def test_only_what_is_still_to_be_done_is_sent():
    assert assignments_text(VISIT).split("\n")[3:] == [
        "สำนักงานเกษตร",
        "• ส่งสไลด์ ภายในเที่ยง (ภายใน 22 ก.ค. 2565)",
        "ยังไม่ระบุผู้รับผิดชอบ",
        "• หาห้อง",
    ]


def test_days_are_parted_where_there_are_two():
    items = (
        Item("a", "วันแรก", duration_s=600),
        Item("b", "วันสอง", date=date(2022, 7, 26), start_rule=StartRule.FIXED, start=time(9)),
    )
    lines = programme_text(replace(VISIT, items=items)).split("\n")[3:]
    assert lines == [
        "วันจันทร์ที่ 25 กรกฎาคม 2565",
        "09.00 - 09.10 น. 1. วันแรก",
        "วันอังคารที่ 26 กรกฎาคม 2565",
        "09.00 น. 2. วันสอง",
    ]


def test_no_telephone_goes_into_a_chat_with_the_programme():
    assert "0812345678" not in programme_text(replace(VISIT, venue="ศาลากลาง โทร. 0812345678"))


def test_nothing_to_send_is_refused_with_what_to_do():
    with pytest.raises(DeskError, match="no item yet"):
        programme_text(Visit("v"))
    for given in ((), (Assignment("1", "เสร็จ", status=Status.DONE),)):
        with pytest.raises(DeskError, match="nothing to send"):
            assignments_text(replace(VISIT, assignments=given))


OWED = replace(
    VISIT,
    questions=(
        Question("q1", "วัดผลอย่างไร", "c", due=date(2022, 8, 2)),
        Question("q2", "ส่งแล้ว", "c", due=date(2022, 8, 2), handed_ms=1),
        Question("q3", "ไม่ได้รับว่าจะส่ง", "c", follow_up=True),
    ),
    evidence=(
        Evidence("e1", "แผน\nปฏิบัติราชการ", owner="สำนักงานจังหวัด", due=date(2022, 7, 29)),
        Evidence("e2", "ผลสำรวจ"),
        Evidence("e3", "ส่งแล้ว", handed_ms=1),
    ),
)


def test_promises_stand_under_who_has_them_the_earliest_first_and_nobody_last():
    assert promises_text(OWED).split("\n")[3:] == [
        "สำนักงานจังหวัด",
        "• เอกสาร: แผน ปฏิบัติราชการ (ภายใน 29 ก.ค. 2565)",
        "สำนักงานเกษตร",
        "• คำตอบ: วัดผลอย่างไร (ภายใน 2 ส.ค. 2565)",
        "ยังไม่ระบุผู้รับผิดชอบ",
        "• เอกสาร: ผลสำรวจ",
    ]
    assert promises_text(OWED).startswith("เรื่องที่ต้องส่งผู้ตรวจประเมิน การตรวจประเมิน\n")


def test_nothing_owed_is_said():
    with pytest.raises(DeskError, match="nothing to send"):
        promises_text(VISIT)


def test_a_chat_says_what_is_overdue_and_what_was_begun():
    given = (
        Assignment("1", "ส่งสไลด์", "ฝ่าย ก", date(2022, 7, 20)),
        Assignment("2", "หาห้อง", "ฝ่าย ก", status=Status.STARTED),
    )
    text = assignments_text(Visit("v", assignments=given), today=date(2022, 7, 21))
    assert "• ส่งสไลด์ (ภายใน 20 ก.ค. 2565 เกินกำหนด)" in text
    assert "• หาห้อง (กำลังดำเนินการ)" in text
