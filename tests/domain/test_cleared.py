"""A cleared visit names nobody whom it knew, and is the same day for all the rest."""

from __future__ import annotations

import json
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.app.show import show
from pmqa_desk.domain.cleared import cleared
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import (
    Appearance,
    Assignment,
    Attendance,
    Item,
    MinutesDetails,
    MinutesEdit,
    MinutesStep,
    Note,
    NoteKind,
    Person,
    Question,
    Standing,
    Visit,
)
from pmqa_desk.domain.wire import Whole
from tests.visits import runs, visits

NAME = "นายสมมติ ตัวอย่างดี"
VISIT = Visit(
    "v",
    title="การตรวจของนายสมมติ ตัวอย่างดี โทร. 081-234-5678",
    organisation="จังหวัดบูรพาคีรี",
    items=(
        Item("i", "ผลงาน", agency="สำนักงานที่ดิน", presenters=(NAME, "สำนักงานที่ดิน"), media="media/สมมติ.pptx"),
    ),
    people=(
        Person("p", NAME, "ผู้ว่าราชการจังหวัด", "ประธาน", Attendance.MEMBER),
        Person("a", "รศ.ดร. อาจารย์ ทดลองใจ", attendance=Attendance.ASSESSOR, telephone="081-234-9999"),
    ),
    appearances=(
        Appearance("c", "a", reason="ป่วย"),
        Appearance("d", "p", substitute="นางแทนที่ มาเอง", substitute_position="รองผู้ว่าราชการจังหวัด"),
    ),
    minutes_edits=(MinutesEdit("e", "place", "", "ตัวอย่างดีเขียนเอง"),),
    minutes_steps=(MinutesStep("s", Standing.FINAL, 1, by=NAME, content="x"),),
    questions=(
        Question("q", "ถามคุณสมมติว่า a.b@example.com ใช้ได้หรือไม่", "i", asked_by="ดร.อาจารย์  ทดลองใจ"),
        Question("r", "อาจารย์ทดลองใจถาม", answered_by="นางใหม่ เพิ่งมา และ สำนักงานที่ดิน"),
    ),
    notes=(Note("n", NoteKind.RESOLUTION, "มอบหมาย สมมติ  ตัวอย่างดี"),),
    assignments=(Assignment("g", "ติดตามกับใหม่ เพิ่งมา", "ใหม่ เพิ่งมา", item_uid="i"),),
    minutes=MinutesDetails(recorder="นางสาวจด บันทึกงาน", checker=NAME),
)
RUN = Run(
    "r1",
    programme_of(VISIT),
    0,
    name="ซ้อมกับนายสมมติ",
    events=(
        Event(0, 1, EventKind.STARTED, "i", process="p"),
        Event(1, 2, EventKind.EDITED, items=VISIT.items),
        Event(2, 3, EventKind.SKIPPED, "i", reason="นายสมมติป่วย"),
    ),
    notes="อาจารย์ ทดลองใจ มาสาย",
)
KNOWN = ("สมมติ", "ตัวอย่างดี", "ทดลองใจ", "เพิ่งมา", "บันทึกงาน", "081-234", "example.com", "ป่วย", "มาเอง")


def ids():
    numbers = count(1)
    return lambda: f"id{next(numbers)}"


AFTER = cleared(Whole(VISIT, (RUN,)), ids())


def test_nothing_that_was_known_is_left_anywhere():
    said = json.dumps(show(AFTER), ensure_ascii=False)
    assert [word for word in KNOWN if word in said] == []


def test_the_same_person_is_the_same_placeholder_with_and_without_rank():
    visit = AFTER.visit
    assert [person.name for person in visit.people] == ["ผู้มาประชุม ๑", "ผู้ตรวจประเมิน ๑"]
    assert visit.items[0].presenters == ("ผู้มาประชุม ๑", "สำนักงานที่ดิน")
    assert visit.questions[0].asked_by == "ผู้ตรวจประเมิน ๑"
    assert visit.questions[1].answered_by == "ผู้ตอบ ๑, สำนักงานที่ดิน"
    assert visit.assignments[0].owner == "ผู้ตอบ ๑"
    assert (visit.minutes.checker, visit.minutes.recorder) == ("ผู้มาประชุม ๑", "ผู้จดรายงาน ๑")


def test_names_within_texts_are_replaced_and_the_rest_of_the_text_stays():
    assert AFTER.visit.title == "การตรวจของผู้มาประชุม ๑"
    assert AFTER.visit.questions[0].text == "ถามผู้มาประชุม ๑ว่า (ปกปิดอีเมล) ใช้ได้หรือไม่"
    assert AFTER.visit.questions[1].text == "ผู้ตรวจประเมิน ๑ถาม"
    assert AFTER.visit.notes[0].text == "มอบหมาย ผู้มาประชุม ๑"
    assert AFTER.visit.assignments[0].text == "ติดตามกับผู้ตอบ ๑"


def test_runs_are_cleared_with_their_programme_and_their_log():
    (run,) = AFTER.runs
    assert run.programme.items[0].presenters[0] == "ผู้มาประชุม ๑"
    assert run.events[1].items[0].presenters[0] == "ผู้มาประชุม ๑"
    assert (run.events[2].reason, run.name) == (None, "ซ้อมกับผู้มาประชุม ๑")


def test_positions_agencies_and_what_was_decided_stay():
    assert AFTER.visit.people[0].position == "ผู้ว่าราชการจังหวัด"
    assert AFTER.visit.items[0].agency == "สำนักงานที่ดิน"
    assert AFTER.visit.organisation == "จังหวัดบูรพาคีรี"


def test_media_and_reasons_go():
    assert AFTER.visit.items[0].media is None
    assert [came.reason for came in AFTER.visit.appearances] == [None, None]
    assert AFTER.visit.people[1].telephone is None
    assert (AFTER.visit.minutes_edits, AFTER.visit.minutes_steps) == ((), ())


def test_parts_still_belong_together_under_other_identities():
    visit, (run,) = AFTER.visit, AFTER.runs
    assert visit.questions[0].item_uid == visit.items[0].uid == run.events[0].item_uid != "i"


def test_a_person_entered_as_an_agency_is_a_person():
    visit = Visit("v", items=(Item("i", "ก", agency=NAME, presenters=(NAME,)),))
    item = cleared(Whole(visit)).visit.items[0]
    assert (item.agency, item.presenters) == ("ผู้นำเสนอ ๑", ("ผู้นำเสนอ ๑",))


def test_a_given_name_of_two_people_tells_of_neither():
    people = (Person("1", "นายสมมติ ก้าวหน้า"), Person("2", "นางสมมติ ถอยหลัง"))
    visit = Visit("v", title="คุณสมมติ", people=people)
    assert cleared(Whole(visit)).visit.title == "(ปกปิดชื่อ)"


def test_a_position_after_the_name_or_in_brackets_makes_no_other_person():
    items = (Item("i", "ก", presenters=(f"{NAME} ผู้อำนวยการ", f"{NAME} (หัวหน้า)")),)
    visit = Visit("v", title="โดยสมมติ ตัวอย่างดี", items=items, people=(Person("p", NAME),))
    after = cleared(Whole(visit)).visit
    assert after.title == "โดยผู้มาประชุม ๑"
    assert "สมมติ" not in "".join(after.items[0].presenters)


@given(st.builds(Whole, visits, runs))
def test_times_and_lengths_stay_whatever_the_texts_are(whole):
    after = cleared(whole)
    assert [item.duration_s for item in after.visit.items] == [item.duration_s for item in whole.visit.items]
    assert _told(after) == _told(whole)


def _told(whole):
    return [(event.at_ms, event.kind, event.seconds) for run in whole.runs for event in run.events]


@given(st.builds(Whole, visits, runs))
def test_what_is_cleared_can_be_written_and_read(whole):
    json.dumps(show(cleared(whole)), ensure_ascii=False)
