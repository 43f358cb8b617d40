"""The programme as a formal page, as a running sheet and as a sheet of figures."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time

from pmqa_desk.domain.blocks import Heading, Paragraph, Table, plain
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.programme_paper import programme_blocks, programme_sheets, running_sheet_blocks
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Attendance, Item, Kind, Person, StartRule, Visit

VISIT = Visit(
    "v",
    title="การตรวจประเมินรางวัล PMQA 4.0",
    date=date(2022, 7, 25),
    call_time=time(8, 30),
    start=time(9),
    end=time(12),
    venue="ศาลากลางจังหวัด",
    items=(
        Item("w", "กล่าวต้อนรับ", Kind.WELCOME, number="1", duration_s=600, presenters=("นายหนึ่ง",)),
        Item(
            "s", "ผลงานเด่น", Kind.SHOWCASE, number="2", duration_s=900, agency="สำนักงานเกษตร",
            section="ช่วงที่ 2", media="media/ผลงาน.pdf", script="ขอเชิญชม", notes="เปิดไมค์ก่อน",
        ),
        Item("q", "ซักถาม", Kind.QUESTIONS, section="ช่วงที่ 2"),
        Item("l", "กล่าวขอบคุณ", Kind.THANKS, number="3", start_rule=StartRule.FIXED, start=time(11, 50)),
    ),
    people=(Person("p", "นายหนึ่ง", "ผู้ว่าราชการจังหวัด", attendance=Attendance.MEMBER),),
)  # fmt: skip


def _rows(blocks):
    return [row for block in blocks if isinstance(block, Table) for row in block.rows]


def _heads(blocks):
    return [block.text for block in blocks if isinstance(block, Heading)]


def test_formal_page_opens_with_what_when_and_where():
    assert _heads(programme_blocks(VISIT))[:4] == [
        "กำหนดการ",
        "การตรวจประเมินรางวัล PMQA 4.0",
        "วันจันทร์ที่ ๒๕ กรกฎาคม ๒๕๖๕",
        "ณ ศาลากลางจังหวัด",
    ]
    assert "ผู้เกี่ยวข้องพร้อมกันเวลา ๐๘.๓๐ น." in plain(programme_blocks(VISIT))


def test_each_item_has_its_hours_and_whose_it_is():
    assert _rows(programme_blocks(VISIT, Digits.ARABIC))[:2] == [
        ("09.00 - 09.10 น.", "กล่าวต้อนรับ", "นายหนึ่ง ผู้ว่าราชการจังหวัด"),
        ("09.10 - 09.25 น.", "ผลงานเด่น", "สำนักงานเกษตร"),
    ]


def test_where_the_end_is_not_known_only_the_start_stands():
    rows = _rows(programme_blocks(VISIT, Digits.ARABIC))
    assert [row[0] for row in rows[2:]] == ["09.25 น.", "11.50 น."]
    undated = replace(VISIT, date=None)
    assert {row[0] for row in _rows(programme_blocks(undated))} == {"–"}


def test_sections_have_their_headings_and_tables():
    blocks = programme_blocks(VISIT)
    assert [head for head in _heads(blocks) if head == "ช่วงที่ ๒"] == ["ช่วงที่ ๒"]
    assert [len(block.rows) for block in blocks if isinstance(block, Table)] == [1, 2, 1]


def test_second_day_has_a_heading_of_its_own():
    night = (
        Item("a", "คืนแรก", duration_s=3600, start_rule=StartRule.FIXED, start=time(23, 30)),
        Item("b", "หลังเที่ยงคืน"),
    )
    heads = _heads(programme_blocks(replace(VISIT, start=time(23, 30), end=None, items=night), Digits.ARABIC))
    assert heads[-2:] == ["วันจันทร์ที่ 25 กรกฎาคม 2565", "วันอังคารที่ 26 กรกฎาคม 2565"]


TWO_DAYS = replace(
    VISIT,
    end=None,
    items=(
        Item("a", "วันแรก", duration_s=600),
        Item("b", "วันสอง ก", date=date(2022, 7, 26), start_rule=StartRule.FIXED, start=time(9)),
        Item("c", "วันสอง ข"),
    ),
)


def test_item_without_a_known_start_is_of_the_day_before_it():
    heads = _heads(programme_blocks(TWO_DAYS, Digits.ARABIC))
    assert heads[-2:] == ["วันจันทร์ที่ 25 กรกฎาคม 2565", "วันอังคารที่ 26 กรกฎาคม 2565"]
    (sheet,) = programme_sheets(TWO_DAYS, Edition.INTERNAL)
    assert [row[1].day for row in sheet.rows] == [25, 26, 26]


def test_running_sheet_parts_the_days():
    blocks = running_sheet_blocks(TWO_DAYS, Digits.ARABIC)
    assert [len(block.rows) for block in blocks if isinstance(block, Table)] == [1, 2]
    assert _heads(blocks)[-1] == "วันอังคารที่ 26 กรกฎาคม 2565"


def test_assessors_own_meeting_has_only_its_kind_in_public():
    secret = Item("s", "หารือเรื่องคะแนน", Kind.CLOSED, agency="คณะผู้ตรวจ", presenters=("ผู้ตรวจหนึ่ง",))
    visit = replace(VISIT, items=(secret,))
    said = plain(programme_blocks(visit, Digits.ARABIC, Edition.PUBLIC))
    assert "คะแนน" not in said
    assert "ผู้ตรวจหนึ่ง" not in said
    assert "ประชุมลับของผู้ตรวจ" in said
    assert "คะแนน" in plain(programme_blocks(visit))
    (sheet,) = programme_sheets(visit, Edition.PUBLIC)
    assert not any("คะแนน" in str(cell) or "หนึ่ง" in str(cell) for cell in sheet.rows[0])


def test_running_sheet_has_lengths_words_media_and_notes():
    row = _rows(running_sheet_blocks(VISIT, Digits.ARABIC))[1]
    assert row == (
        "2",
        "09.10 - 09.25 น.\n15 นาที",
        "ผลงานเด่น\nสำนักงานเกษตร\nสื่อ: ผลงาน.pdf",
        "“ขอเชิญชม”\nข้อควรทราบ: เปิดไมค์ก่อน",
    )


def test_what_is_for_the_operator_alone_stays_out_of_the_public_edition():
    said = plain(programme_blocks(VISIT, Digits.ARABIC, Edition.PUBLIC))
    assert "เปิดไมค์ก่อน" not in said
    assert "ผลงาน.pdf" not in said
    (sheet,) = programme_sheets(VISIT, Edition.PUBLIC)
    assert all("เปิดไมค์ก่อน" not in row and "media/ผลงาน.pdf" not in row for row in sheet.rows)


def test_sheet_has_hours_and_lengths_to_reckon_with():
    (sheet,) = programme_sheets(VISIT, Edition.INTERNAL)
    number, day, start, end, length, title, *_ = sheet.rows[1]
    assert (number, day, length, title) == ("2", date(2022, 7, 25), 900, "ผลงานเด่น")
    assert isinstance(start, datetime)
    assert isinstance(end, datetime)
    assert (start.time(), end.time()) == (time(9, 10), time(9, 25))
    assert all(len(row) == len(sheet.columns) for row in sheet.rows)


def test_notice_that_it_may_change_closes_the_page():
    last = programme_blocks(VISIT)[-1]
    assert isinstance(last, Paragraph)
    assert last.runs[0].text.startswith("หมายเหตุ")
