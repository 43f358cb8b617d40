"""All runs compared, as a paper."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.blocks import TEXT_WIDTH, Table, plain
from pmqa_desk.domain.comparison_report import comparison_blocks, shown_columns
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits
from tests.rehearsed import FIRST, LAST, SESSIONS, Telling, all_runs

RUNS = (*all_runs()[:3], replace(all_runs()[3], notes="จบก่อนเที่ยง"))


def matrix(visit=LAST, runs=RUNS):
    return RunBook().matrix(visit, runs)


def tables(told, visit=LAST, **options):
    return [b for b in comparison_blocks(visit, told, Digits.ARABIC, **options) if isinstance(b, Table)]


def test_the_last_three_runs_stand_beside_the_plan_and_the_spread_of_all():
    items, _ = tables(matrix())
    assert [column.title for column in items.columns] == [
        *("ลำดับที่", "รายการ", "กำหนด", "ซ้อมครั้งที่ 2", "ซ้อมครั้งที่ 3", "วันตรวจจริง", "ทุกครั้ง"),
    ]
    rows = {row[1]: row for row in items.rows}
    assert rows["วิสัยทัศน์และยุทธศาสตร์"] == (
        *("3", "วิสัยทัศน์และยุทธศาสตร์", "15:00", "16:55\nเกิน 1:55", "15:20", "15:30"),
        "15:20–18:40\n4 ครั้ง สั้นลง 3:10\nเฝ้าระวัง",
    )
    assert rows["คลิปเสียงประชาชน"][3:] == ("ข้าม", "–", "3:05", "3:05\n1 ครั้ง")
    assert rows["ชมนิทรรศการ"][4] == "5:00\nค้าง"
    assert rows["กล่าวขอบคุณ"][5] == "4:00\nต่ำกว่า 1:00"
    assert rows["ผลงานที่ 7 (ไม่มีในกำหนดการแล้ว)"][:4] == ("", "ผลงานที่ 7 (ไม่มีในกำหนดการแล้ว)", "–", "7:50")


def test_the_sum_of_each_run_shown_stands_last():
    items, _ = tables(matrix())
    assert items.bold_last
    assert items.rows[-1] == ("", "รวม", "", "3:09:35", "25:40", "2:57:35", "")


def test_every_run_is_listed_with_what_it_leaves_out():
    _, runs = tables(matrix())
    assert runs.rows[0] == (
        "ซ้อมครั้งที่ 1",
        "14 ก.ค. 2565",
        "3 ชั่วโมง 10 นาที 20 วินาที",
        "เกินกรอบเวลา 10 นาที 20 วินาที",
    )
    assert runs.rows[2][3] == "เกินแผน 40 วินาที\nซ้อมบางลำดับ\nหยุดก่อนครบทุกลำดับ\nไม่รวม 1 ลำดับที่ค้างกลางคัน"


def test_runs_left_out_are_not_shown_beside_the_plan():
    runs = tuple(replace(run, left_out=run.uid == "r3") for run in RUNS)
    assert shown_columns(matrix(runs=runs)) == (0, 1, 3)


def test_tables_fit_the_page_whatever_the_number_of_runs():
    for count in range(5):
        for table in tables(matrix(runs=RUNS[:count])):
            assert sum(column.width for column in table.columns) == TEXT_WIDTH


def test_the_findings_stand_first():
    lines = plain(comparison_blocks(FIRST, matrix(FIRST, RUNS[:1]), Digits.ARABIC)).split("\n")
    assert lines[0] == "รายงานเปรียบเทียบเวลาการซักซ้อม"
    assert lines[2].startswith("ซ้อมครั้งที่ 1 ยาวกว่าแผน 13 นาที 30 วินาที ใช้ไป")
    assert lines[4].startswith("ควรตัดเวลา: ลำดับที่ 3, 4, 12")
    items, _ = tables(matrix(FIRST, RUNS[:1]), FIRST)
    assert items.rows[2][-1] == "18:40\n1 ครั้ง\nตัด 4:00"


def test_notes_of_a_run_stay_in_the_house():
    said = {e: plain(comparison_blocks(LAST, matrix(), Digits.ARABIC, e)) for e in Edition}
    assert "วันตรวจจริง: จบก่อนเที่ยง" in said[Edition.INTERNAL]
    assert "จบก่อนเที่ยง" not in said[Edition.PUBLIC]


def test_digits_are_those_asked_for():
    said = plain(comparison_blocks(LAST, matrix(), Digits.THAI))
    assert "๑๕:๒๐–๑๘:๔๐" in said
    assert not any(digit in said for digit in "0123456789")


def test_a_run_with_nothing_counted_has_dashes():
    run = Telling(FIRST, SESSIONS[0]).run("r")
    _, runs = tables(matrix(FIRST, (run,)), FIRST)
    assert runs.rows[0] == ("ซ้อมครั้งที่ 1", "14 ก.ค. 2565", "–", "–")
