"""The programme as it really ran, with what was said, asked and resolved."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.blocks import DOTS, plain
from pmqa_desk.domain.forecast import project
from pmqa_desk.domain.minutes_body import body_parts
from pmqa_desk.domain.minutes_facts import facts_of
from pmqa_desk.domain.named_blocks import unnamed
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run import fold
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Item, Kind, Note, NoteKind, Question, Visit
from tests.papers import BEGIN_MS, DAY, long_visit, view_of

TEXT = PaperText("Asia/Bangkok", Digits.ARABIC)
MINUTE_MS = 60_000
TWO = Visit("v", date=DAY, items=(Item("a", "หนึ่ง", duration_s=300), Item("b", "สอง", duration_s=300)))


def body_blocks(visit: Visit, run, text: PaperText):
    return unnamed(body_parts(facts_of(visit, run), text))


def ran(visit: Visit, *events: tuple[int, EventKind, str | None]):
    log = tuple(
        Event(BEGIN_MS + minute * MINUTE_MS, n, kind, uid) for n, (minute, kind, uid) in enumerate(events, 1)
    )
    run = Run("r", programme_of(visit), BEGIN_MS, events=log)
    return project(fold(run), log[-1].at_ms)


def lines(visit: Visit, run) -> list[str]:
    return plain(body_blocks(visit, run, TEXT)).split("\n")


def test_each_item_is_told_with_its_time_agency_and_presenter():
    told = lines(long_visit(), view_of(long_visit()))
    place = told.index("ลำดับที่ 3 วีดิทัศน์แนะนำจังหวัด PMQA 4.0")
    assert told[place + 1] == (
        "เวลา 09.24 - 09.35 น. (ใช้เวลา 11 นาที) หน่วยงานรับผิดชอบ สำนักงานประชาสัมพันธ์จังหวัดบูรพาคีรี "
        "ผู้นำเสนอ นายสมมติ นามสกุลยาวเป็นพิเศษเพื่อการทดสอบ"
    )


def test_items_stand_in_the_order_in_which_they_began():
    view = ran(TWO, (0, EventKind.STARTED, "b"), (5, EventKind.STARTED, "a"), (9, EventKind.ENDED, None))
    headings = [line for line in lines(TWO, view) if line.startswith("ลำดับที่")]
    assert headings == ["ลำดับที่ 2 สอง", "ลำดับที่ 1 หนึ่ง"]


def test_what_the_programme_does_not_number_has_only_its_title():
    visit = replace(TWO, items=(replace(TWO.items[0], number="๗"), TWO.items[1]))
    told = lines(visit, None)
    assert "ลำดับที่ 7 หนึ่ง" in told
    assert "สอง" in told


def test_an_item_run_twice_tells_both_times():
    view = ran(
        TWO,
        (0, EventKind.STARTED, "a"),
        (3, EventKind.STARTED, "b"),
        (5, EventKind.STARTED, "a"),
        (9, EventKind.ENDED, None),
    )
    assert "เวลา 09.02 - 09.05 น. และ 09.07 - 09.11 น. (ใช้เวลา 7 นาที)" in lines(TWO, view)


def test_a_skipped_item_is_said_to_be_with_its_reason():
    told = lines(long_visit(), view_of(long_visit()))
    place = told.index("ลำดับที่ 11 ท่องเที่ยวชุมชนคาร์บอนต่ำ")
    assert told[place + 1].startswith("ข้ามลำดับนี้ มิได้ดำเนินการ เนื่องจากวิทยากรเดินทางไม่ทัน")


def test_an_item_that_was_broken_off_has_its_hours_and_the_reason():
    view = ran(TWO, (0, EventKind.STARTED, "a"), (5, EventKind.SKIPPED, "a"), (6, EventKind.ENDED, None))
    given = replace(view.items[0], skip=replace(view.items[0].skip, reason="เสียงไม่ดัง"))
    view = replace(view, items=(given, *view.items[1:]))
    told = lines(TWO, view)
    assert "เวลา 09.02 - 09.07 น. (ใช้เวลา 5 นาที) แล้วข้ามส่วนที่เหลือ เนื่องจากเสียงไม่ดัง" in told
    text = PaperText("Asia/Bangkok", Digits.ARABIC, Edition.PUBLIC)
    public = plain(body_blocks(TWO, view, text)).split("\n")
    assert "เวลา 09.02 - 09.07 น. (ใช้เวลา 5 นาที) แล้วข้ามส่วนที่เหลือ" in public


def test_an_item_that_a_run_never_reached_is_said_to_be_left_out():
    view = ran(TWO, (0, EventKind.STARTED, "a"), (5, EventKind.ENDED, None))
    assert "มิได้ดำเนินการในลำดับนี้" in lines(TWO, view)


def test_before_the_end_what_is_still_to_come_has_blanks():
    view = ran(TWO, (0, EventKind.STARTED, "a"))
    told = lines(TWO, view)
    assert "เวลา 09.02 - .......... น." in told
    assert "เวลา .......... - .......... น." in told


def test_without_a_run_every_time_is_a_blank():
    assert lines(TWO, None).count("เวลา .......... - .......... น.") == 2


def test_a_note_of_two_lines_is_two_paragraphs_before_the_resolution():
    told = lines(long_visit(), view_of(long_visit()))
    place = told.index("ประธานย้ำให้ทุกหน่วยงานสรุปผลไม่เกิน 5 นาที")
    assert told[place + 1] == "และเตรียมเอกสาร แผน2565.xlsx ไว้ให้พร้อม"
    assert "มติที่ประชุม รับทราบ" in told[place + 2 : place + 4]


def test_what_belongs_to_no_item_stands_under_other_matters():
    gone = Note("n", NoteKind.NOTE, "ของลำดับที่ถูกลบ", "removed")
    told = lines(replace(TWO, notes=(gone, Note("m", NoteKind.RESOLUTION, "เห็นชอบ"))), None)
    place = told.index("เรื่องอื่น ๆ")
    assert told[place + 1 : place + 3] == ["ของลำดับที่ถูกลบ", "มติที่ประชุม เห็นชอบ"]


def test_a_question_is_told_with_its_answer_and_who_sees_to_it():
    question = Question(
        "q", "ทำอย่างไร", "b", asked_by="ผู้ตรวจ", answer="ทำดังนี้", answered_by="คลัง", follow_up=True
    )
    told = lines(replace(TWO, questions=(question,)), None)
    assert told[-4:] == [
        "ลำดับที่ 2 สอง",
        "ประเด็นซักถาม (ผู้ตรวจ) ทำอย่างไร",
        "คำชี้แจง ทำดังนี้",
        "ผู้รับผิดชอบ คลัง (ติดตามต่อ)",
    ]


def test_an_unanswered_question_leaves_blanks():
    told = lines(replace(TWO, questions=(Question("q", "ทำอย่างไร"),)), None)
    assert told[-4:] == ["ประเด็นอื่น ๆ", "ประเด็นซักถาม ทำอย่างไร", f"คำชี้แจง {DOTS}", f"ผู้รับผิดชอบ {DOTS}"]


def test_questions_stand_by_item_those_of_none_last():
    asked = (
        Question("q1", "ก"),
        Question("q2", "ข", "b"),
        Question("q3", "ค", "a"),
        Question("q4", "ง", "a"),
    )
    told = lines(replace(TWO, questions=asked), None)
    order = [line for line in told if line.startswith(("ประเด็นซักถาม ", "ลำดับที่", "ประเด็นอื่น"))]
    assert order[-7:] == [
        "ลำดับที่ 1 หนึ่ง",
        "ประเด็นซักถาม ค",
        "ประเด็นซักถาม ง",
        "ลำดับที่ 2 สอง",
        "ประเด็นซักถาม ข",
        "ประเด็นอื่น ๆ",
        "ประเด็นซักถาม ก",
    ]


def test_notes_of_the_feedback_are_suggestions():
    item = Item("f", "ข้อเสนอแนะ", Kind.FEEDBACK)
    visit = Visit("v", items=(item,), notes=(Note("n", NoteKind.NOTE, "ควรทำ", "f"),))
    told = lines(visit, None)
    assert told[-1] == "ข้อเสนอแนะ ควรทำ"
    assert sum("ควรทำ" in line for line in told) == 1


def test_a_visit_without_items_has_no_body():
    assert body_blocks(Visit("v"), None, TEXT) == ()
