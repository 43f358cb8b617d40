"""What stands beneath the times of a run."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.blocks import plain
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.run_remarks import remark_blocks
from pmqa_desk.domain.thai import Digits
from tests.rehearsed import LAST, Telling, all_runs

RUNS = all_runs()


def said(place, runs=RUNS, edition=Edition.INTERNAL, digits=Digits.ARABIC):
    return plain(remark_blocks(LAST, RunBook().matrix(LAST, runs), place, digits, edition)).split("\n")


def test_items_that_were_taken_up_again_list_their_rounds():
    assert said(1) == [
        "หมายเหตุ: ข้าม 1 ลำดับ",
        "ลำดับที่ 8 ดำเนินการ 2 รอบ ใช้เวลา 11:30, 1:30",
        "ลำดับที่ 9 ดำเนินการ 2 รอบ ใช้เวลา 2:00, 9:45",
    ]


def test_why_a_run_counts_for_less_is_said():
    assert said(2, digits=Digits.THAI) == ["หมายเหตุ: ซ้อมบางลำดับ, หยุดก่อนครบทุกลำดับ, ไม่รวม ๑ ลำดับที่ค้างกลางคัน"]


def test_a_run_of_which_there_is_nothing_to_say_has_no_remark():
    assert said(3) == [""]


def test_notes_stay_in_the_house():
    runs = (replace(RUNS[0], notes="ไฟดับ\nเครื่องเสียงหอน", left_out=True),)
    assert said(0, runs) == ["หมายเหตุ: ไม่นำมาคิดรวม", "ไฟดับ", "เครื่องเสียงหอน"]
    assert said(0, runs, Edition.PUBLIC) == ["หมายเหตุ: ไม่นำมาคิดรวม"]


def test_an_item_that_was_taken_out_meanwhile_is_named():
    told = Telling(LAST, None).after(0, "start").after(60, "jump", item_uid="w").after(90, "next")
    told.after(10, "edit", items=LAST.items[1:]).after(10, "end")
    assert said(0, (told.run("r"),))[1] == "“กล่าวต้อนรับ” ดำเนินการ 2 รอบ ใช้เวลา 1:00, 1:30"
