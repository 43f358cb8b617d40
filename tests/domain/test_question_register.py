"""The register of questions: by run, in the order of asking, without what is the house's own in public."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from pmqa_desk.domain.blocks import Heading, Table, plain
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.programme import instant_ms, programme_of
from pmqa_desk.domain.question_register import question_blocks, question_sheets, state_of
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Item, Question, Session, SessionKind, Visit

DAY = date(2022, 7, 25)
ASKED_MS = instant_ms(DAY, time(10, 5), "Asia/Bangkok")
REHEARSAL = Session("s", SessionKind.REHEARSAL, DAY, time(9))
VISIT = Visit(
    "v",
    title="การตรวจประเมิน",
    date=DAY,
    start=time(9),
    sessions=(REHEARSAL,),
    items=(Item("a", "กล่าวต้อนรับ", number="1"), Item("b", "ผลงานเด่น", number="2")),
    questions=(
        Question("q2", "วัดผลอย่างไร", "b", "day", ASKED_MS + 60_000, "ผู้ตรวจ ก", "ใช้ตัวชี้วัด", "สำนักงานเกษตร"),
        Question("q1", "ใครรับผิดชอบ", "gone", "day", ASKED_MS, follow_up=True),
        Question("q3", "ถามตอนซ้อม", "a", "reh", ASKED_MS),
        Question("q4", "ถามก่อนวัน โทร. 0812345678"),
    ),
)
RUNS = (
    Run("reh", programme_of(VISIT, REHEARSAL), ASKED_MS, "s"),
    Run("day", programme_of(VISIT), ASKED_MS),
)


def _tables(edition=Edition.INTERNAL):
    blocks = question_blocks(VISIT, RUNS, Digits.ARABIC, edition)
    heads = [block.text for block in blocks if isinstance(block, Heading)][2:]
    return dict(zip(heads, (block.rows for block in blocks if isinstance(block, Table)), strict=True))


def test_each_run_has_its_table_and_what_was_asked_outside_one_comes_last():
    assert list(_tables()) == ["ซ้อมครั้งที่ 1", "วันตรวจจริง", "นอกการดำเนินรายการ"]


def test_questions_stand_in_the_order_in_which_they_were_asked():
    first, second = _tables()["วันตรวจจริง"]
    assert first == ("1", "ลำดับที่นำออกแล้ว\nใครรับผิดชอบ", "", "ติดตามต่อ")
    assert second == (
        "2",
        "ลำดับที่ 2 ผลงานเด่น\nวัดผลอย่างไร\nผู้ถาม: ผู้ตรวจ ก",
        "ใช้ตัวชี้วัด\nผู้ตอบ: สำนักงานเกษตร",
        "ตอบแล้ว",
    )


def test_public_edition_has_the_questions_of_the_visit_day_alone():
    assert list(_tables(Edition.PUBLIC)) == ["วันตรวจจริง"]
    said = plain(question_blocks(VISIT, RUNS, Digits.ARABIC, Edition.PUBLIC))
    assert "ถามตอนซ้อม" not in said
    assert "ถามก่อนวัน" not in said


def test_run_left_out_and_meeting_are_no_visit_day():
    meeting = Session("m", SessionKind.MEETING, DAY)
    visit = replace(VISIT, sessions=(REHEARSAL, meeting))
    runs = (replace(RUNS[1], left_out=True), Run("reh", programme_of(visit, meeting), ASKED_MS, "m"))
    assert "ถาม" not in plain(question_blocks(visit, runs, Digits.ARABIC, Edition.PUBLIC)).replace(
        "คำถาม", ""
    )


def test_telephones_stay_out_of_the_public_edition():
    asked = replace(VISIT, questions=(Question("q", "โทร. 0812345678 ใช่หรือไม่", run_uid="day"),))
    assert "0812345678" not in plain(question_blocks(asked, RUNS, Digits.ARABIC, Edition.PUBLIC))
    assert "0812345678" in plain(question_blocks(asked, RUNS, Digits.ARABIC))


def test_state_is_that_of_the_answer():
    assert state_of(Question("q", "?")) == "ยังไม่ตอบ"
    assert state_of(Question("q", "?", answer="  ")) == "ยังไม่ตอบ"
    assert state_of(Question("q", "?", answer="ใช่", follow_up=True)) == "ติดตามต่อ"


def test_sheet_has_a_row_for_each_question_with_its_hour():
    (sheet,) = question_sheets(VISIT, RUNS, Edition.INTERNAL)
    assert len(sheet.rows) == 4
    run, asked, number, title, *rest = sheet.rows[2]
    assert (run, asked.time(), number, title) == ("วันตรวจจริง", time(10, 6), "2", "ผลงานเด่น")
    assert rest[:5] == ["ผู้ตรวจ ก", "วัดผลอย่างไร", "ใช้ตัวชี้วัด", "สำนักงานเกษตร", ""]
    assert rest[5:] == [None, "", "ตอบแล้ว", None, None]
    assert sheet.rows[3][1] is None


PROMISED = replace(VISIT.questions[0], category=6, criterion="6.1", agency="สำนักงานคลัง", due=date(2022, 8, 1))


def _with(question):
    return replace(VISIT, questions=(question,))


def test_promise_is_told_with_its_day_and_the_item_of_the_criteria():
    said = plain(question_blocks(_with(PROMISED), RUNS, Digits.ARABIC))
    assert "รับว่าจะส่ง\nภายใน 1 ส.ค. 2565" in said
    assert "หมวด 6.1" in said


def test_what_is_handed_over_is_told_with_its_day():
    said = plain(question_blocks(_with(replace(PROMISED, handed_ms=ASKED_MS)), RUNS, Digits.ARABIC))
    assert "ส่งมอบแล้ว\n25 ก.ค. 2565" in said


def test_sheet_has_agency_tags_and_days_as_days():
    (sheet,) = question_sheets(_with(replace(PROMISED, handed_ms=ASKED_MS)), RUNS, Edition.INTERNAL)
    assert sheet.rows[0][8:] == ("สำนักงานคลัง", 6, "6.1", "ส่งมอบแล้ว", date(2022, 8, 1), DAY)
    assert len(sheet.columns) == len(sheet.rows[0])


def test_agency_of_the_item_stands_where_the_question_has_none():
    visit = replace(_with(replace(PROMISED, agency=None)), items=(Item("b", "ผลงาน", agency="สำนักงานเกษตร"),))
    (sheet,) = question_sheets(visit, RUNS, Edition.INTERNAL)
    assert sheet.rows[0][8] == "สำนักงานเกษตร"
