"""Runs as sheets: typed cells, every one from tests/rehearsed.py."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.rehearsal_sheets import comparison_sheets, timing_sheets
from pmqa_desk.domain.sheets import CellKind
from tests.rehearsed import FIRST, LAST, SESSIONS, Telling, all_runs

RUNS = (replace(all_runs()[0], notes="ไฟดับ โทร. 081-234-5678"), *all_runs()[1:])
MATRIX = RunBook().matrix(LAST, RUNS)
INTERNAL, PUBLIC = Edition.INTERNAL, Edition.PUBLIC


def row(sheet, title):
    place = [column.title for column in sheet.columns].index("รายการ")
    return next(cells for cells in sheet.rows if cells[place].startswith(title))


def named(sheet, cells):
    return {column.title: cell for column, cell in zip(sheet.columns, cells, strict=True)}


def test_the_comparison_has_a_row_an_item_and_a_column_a_run():
    sheet, _ = comparison_sheets(LAST, MATRIX, INTERNAL)
    assert len(sheet.rows) == 16
    told = named(sheet, row(sheet, "วิสัยทัศน์"))
    assert told == {
        "ลำดับที่": "3",
        "รายการ": "วิสัยทัศน์และยุทธศาสตร์",
        "หน่วยงาน": "สำนักงานจังหวัด",
        "กำหนด": 900,
        "ซ้อมครั้งที่ 1": 1120,
        "ซ้อมครั้งที่ 2": 1015,
        "ซ้อมครั้งที่ 3": 920,
        "วันตรวจจริง": 930,
        "สั้นที่สุด": 920,
        "ค่ากลาง": 972,
        "นานที่สุด": 1120,
        "ล่าสุด": 930,
        "จำนวนครั้ง": 4,
        "แนวโน้ม": "สั้นลง 3 นาที 10 วินาที",
        "ข้อเสนอ": "เฝ้าระวัง",
    }
    gone = named(sheet, row(sheet, "ผลงานที่ 7"))
    assert (gone["รายการ"], gone["ลำดับที่"], gone["กำหนด"]) == ("ผลงานที่ 7 (ไม่มีในกำหนดการแล้ว)", "", None)


def test_every_run_has_its_sums_over_and_under_apart():
    _, sheet = comparison_sheets(LAST, MATRIX, INTERNAL)
    told = [named(sheet, cells) for cells in sheet.rows]
    assert [each["ใช้จริง"] for each in told] == [11_420, 11_375, 1_540, 10_655]
    assert [each["เกินแผน"] for each in told] == [810, 765, 40, 345]
    assert [each["เกินกรอบเวลา"] for each in told] == [620, 575, None, None]
    assert told[0]["วันที่"] == date(2022, 7, 14)
    assert told[2]["หมายเหตุ"] == "ซ้อมบางลำดับ, หยุดก่อนครบทุกลำดับ, ไม่รวม 1 ลำดับที่ค้างกลางคัน"


def test_notes_and_reasons_stay_in_the_house():
    _, inside = comparison_sheets(LAST, MATRIX, INTERNAL)
    _, outside = comparison_sheets(LAST, MATRIX, PUBLIC)
    assert "ไฟดับ" in inside.rows[0][-1]
    assert outside.rows[0][-1] is None
    inside, outside = (timing_sheets(LAST, MATRIX, edition)[0] for edition in (INTERNAL, PUBLIC))
    skipped = [cells[-1] for sheet in (inside, outside) for cells in sheet.rows if "ข้าม" in (cells[-1] or "")]
    assert skipped == ["ข้าม ไฟล์ยังไม่มา", "ข้าม"]


def test_timings_have_a_row_for_each_item_of_each_run():
    sheet, _ = timing_sheets(LAST, MATRIX, INTERNAL)
    # Fifteen, sixteen, four and fifteen items.
    assert len(sheet.rows) == 50
    told = named(sheet, row(sheet, "วิสัยทัศน์"))
    clock = told.pop("เริ่มจริง")
    assert (clock.hour, clock.minute, clock.second) == (13, 17, 45)
    assert (told["ครั้ง"], told["ใช้จริง"], told["เกินแผน"], told["ต่ำกว่าแผน"], told["หยุดเวลา"]) == (
        *("ซ้อมครั้งที่ 1", 1120, 220, None, 120),
    )
    thanks = named(sheet, row(sheet, "กล่าวขอบคุณ"))
    assert (thanks["เกินแผน"], thanks["ต่ำกว่าแผน"]) == (None, 40)


def test_what_counts_for_nothing_says_so():
    sheet, _ = timing_sheets(LAST, MATRIX, INTERNAL)
    remarks = [named(sheet, cells) for cells in sheet.rows if cells[0] == "ซ้อมครั้งที่ 3"]
    assert [each["หมายเหตุ"] for each in remarks] == [None, None, "ค้างกลางคัน ไม่นำมาคิดรวม", "มิได้ดำเนินการ"]
    going = Telling(FIRST, SESSIONS[0]).after(0, "start").run("r")
    told = RunBook().matrix(FIRST, (going,))
    assert timing_sheets(FIRST, told, INTERNAL)[0].rows[0][-1] == "กำลังดำเนินการ"


def test_every_attempt_has_its_row():
    _, sheet = timing_sheets(LAST, MATRIX, INTERNAL)
    told = [named(sheet, cells) for cells in sheet.rows]
    eighth = [each for each in told if each["รายการ"].startswith("ผลงานที่ 3") and each["ครั้ง"] == "ซ้อมครั้งที่ 2"]
    assert [(each["ครั้งที่"], each["ใช้จริง"]) for each in eighth] == [(1, 690), (2, 90)]
    assert [each["เพิ่มเวลา"] for each in told if each["เพิ่มเวลา"]] == [120]


def test_no_length_is_negative():
    for sheet in (*comparison_sheets(LAST, MATRIX, INTERNAL), *timing_sheets(LAST, MATRIX, INTERNAL)):
        for place, column in enumerate(sheet.columns):
            if column.kind is CellKind.LENGTH:
                assert all(cells[place] is None or cells[place] >= 0 for cells in sheet.rows)
