"""The minutes are read for what is missing and for what the form does not say; what can be mended is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given

from pmqa_desk.domain.attendance import set_presence
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.minutes_check import check_minutes
from pmqa_desk.domain.minutes_remark import Place
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.visit import (
    Appearance,
    Attendance,
    Item,
    MinutesDetails,
    Note,
    NoteKind,
    Person,
    Presence,
    Question,
    Session,
    SessionKind,
    Visit,
)
from tests.random_visits import SAID, visits

RIGHT = Visit(
    "v",
    title="การตรวจประเมิน",
    date=date(2022, 7, 25),
    venue="ศาลากลางจังหวัด",
    items=(Item("a", "กล่าวต้อนรับ", presenters=("นายหนึ่ง ใจดี",)),),
    people=(Person("p", "นายหนึ่ง ใจดี", "ผู้ว่าราชการจังหวัด"),),
    minutes=MinutesDetails(meeting_number=1, recorder="นางสอง"),
)


def _said(visit):
    return [remark.thai for remark in check_minutes(visit)]


def _resolved(text):
    return replace(RIGHT, notes=(Note("n", NoteKind.RESOLUTION, text, "a"),))


def test_minutes_that_are_in_order_have_no_remark():
    assert check_minutes(RIGHT) == ()


def test_what_the_form_asks_for_and_is_not_there_is_named_in_its_order():
    places = [remark.place for remark in check_minutes(Visit("v"))]
    assert places == [Place.BODY, Place.MEETING, Place.DATE, Place.VENUE, Place.PEOPLE, Place.RECORDER]


def test_a_meeting_that_ends_before_it_begins_is_named():
    meeting = Session("s", SessionKind.REHEARSAL, date(2022, 7, 20), began=time(9), ended=time(8, 30))
    visit = replace(RIGHT, sessions=(meeting,))
    said = [remark.thai for remark in check_minutes(visit, None, "s")]
    assert "เวลาเลิกประชุมมาก่อนเวลาเริ่มประชุม" in said
    later = replace(visit, sessions=(replace(meeting, ended=time(12)),))
    assert "เวลาเลิกประชุมมาก่อนเวลาเริ่มประชุม" not in [r.thai for r in check_minutes(later, None, "s")]


def test_every_remark_has_a_sentence_in_both_languages():
    for remark in check_minutes(Visit("v")):
        assert remark.sentence(Language.ENGLISH).isascii()
        assert remark.sentence(Language.THAI) == remark.thai


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("เปิดประชุมเวลา ๐๙.๐๐ น.", "เริ่มประชุมเวลา ๐๙.๐๐ น."),
        ("หนึ่ง\nปิดประชุมเวลา 12.00 น.", "หนึ่ง\nเลิกประชุมเวลา 12.00 น."),
        ("วาระที่ 1 เรื่องแจ้ง", "ระเบียบวาระที่ 1 เรื่องแจ้ง"),
        ("วาระการประชุมที่ ๑ เรื่องแจ้ง", "ระเบียบวาระที่ ๑ เรื่องแจ้ง"),
        ("หนึ่ง\nวาระการประชุม\nสอง", "หนึ่ง\nระเบียบวาระการประชุม\nสอง"),
        ("ผู้ที่ไม่เข้าประชุม", "ผู้ไม่มาประชุม"),
        ("ผู้บันทึกการประชุม", "ผู้จดรายงานการประชุม"),
    ],
)
def test_headings_that_the_form_does_not_have_are_mended(typed, mended):
    visit = replace(RIGHT, notes=(Note("n", NoteKind.NOTE, typed, "a"),))
    (remark,) = check_minutes(visit)
    assert (remark.place, remark.uid, remark.was, remark.becomes) == (Place.RECORD, "n", typed, mended)
    assert remark.mend(visit).notes[0].text == mended
    assert check_minutes(remark.mend(visit)) == ()


@pytest.mark.parametrize(
    "typed",
    [
        "ประธานเปิดประชุมเวลา 09.00 น.",
        "ระเบียบวาระการประชุมที่ 1",
        "ผู้บันทึกข้อมูลของหน่วยงาน",
        "รายงานผู้เข้าร่วมประชุม",
        "วาระการประชุมครั้งหน้า",
    ],
)
def test_parts_of_other_words_are_right(typed):
    assert _said(replace(RIGHT, notes=(Note("n", NoteKind.NOTE, typed),))) == []


def test_label_of_a_resolution_is_not_typed_twice():
    visit = _resolved("มติที่ประชุม: เห็นชอบ")
    (remark,) = check_minutes(visit)
    assert remark.mend(visit).notes[0].text == "เห็นชอบ"
    assert check_minutes(_resolved("มติที่ประชุมรับทราบ"))[0].becomes == "รับทราบ"
    for right in ("มติคณะรัฐมนตรีมีผลแล้ว", "มติ ครม. วันที่ 5 ให้ดำเนินการ"):
        assert _said(_resolved(right)) == []
    assert _said(replace(RIGHT, notes=(Note("n", NoteKind.NOTE, "มติที่ประชุม เห็นชอบ"),))) == []


@pytest.mark.parametrize("body", ["บันทึกการประชุมคณะทำงาน", "รายงานประชุม คณะทำงาน"])
def test_name_of_the_meeting_bears_no_title_of_another_form(body):
    visit = replace(RIGHT, minutes=replace(RIGHT.minutes, body=body))
    (remark,) = check_minutes(visit)
    assert remark.mend(visit).minutes.body == "คณะทำงาน"


@pytest.mark.parametrize(
    ("typed", "mended"),
    [
        ("นัดวันอังคารที่ 25 กรกฎาคม 2565 อีกครั้ง", "นัดวันจันทร์ที่ 25 กรกฎาคม 2565 อีกครั้ง"),
        ("วันศุกร์ที่ ๒๖ กรกฎาคม", "วันอังคารที่ ๒๖ กรกฎาคม"),
    ],
)
def test_wrong_weekday_is_mended_wherever_it_was_typed(typed, mended):
    question = Question("q", typed, answer=typed)
    visit = replace(RIGHT, minutes=replace(RIGHT.minutes, opening=typed), questions=(question,))
    remarks = check_minutes(visit)
    assert [remark.becomes for remark in remarks] == [mended] * 3
    for remark in remarks:
        visit = remark.mend(visit)
    assert (visit.minutes.opening, visit.questions[0].text, visit.questions[0].answer) == (mended,) * 3
    assert check_minutes(visit) == ()


def test_advice_to_presenters_is_no_part_of_the_minutes():
    assert _said(replace(RIGHT, notes=(Note("n", NoteKind.ADVICE, "เปิดประชุมเวลา 9"),))) == []


def test_mend_that_would_leave_nothing_is_for_somebody_to_write():
    (remark,) = check_minutes(_resolved("มติที่ประชุม:"))
    assert (remark.mend, remark.becomes) == (None, "")
    body = replace(RIGHT, minutes=replace(RIGHT.minutes, body="บันทึกการประชุม"))
    assert [each.mend for each in check_minutes(body)] == [None]


def test_resolution_without_words_is_named():
    assert _said(_resolved("  ")) == ["มีมติที่ประชุมที่ยังไม่มีข้อความ"]


def test_what_was_recorded_in_another_run_is_in_no_minutes_of_this_one():
    note = Note("n", NoteKind.NOTE, "เปิดประชุมเวลา 9 นาฬิกา", run_uid="rehearsal")
    visit = replace(RIGHT, notes=(note,))
    visit = set_presence(visit, "p", None, Presence.PRESENT)
    assert check_minutes(visit, "day") == ()
    (remark,) = check_minutes(visit, "rehearsal")
    assert remark.mend(visit).notes[0].text == "เริ่มประชุมเวลา 9 นาฬิกา"


def test_what_a_rehearsal_recorded_is_left_alone_also_before_the_visit_day_was_run():
    note = Note("n", NoteKind.NOTE, "เปิดประชุมเวลา 9 นาฬิกา", run_uid="rehearsal")
    visit = replace(RIGHT, notes=(note,), sessions=(Session("r", SessionKind.REHEARSAL),))
    assert check_minutes(visit, runs=[Run("rehearsal", programme_of(RIGHT), 0, "r")]) == ()
    (remark,) = check_minutes(visit, runs=[Run("rehearsal", programme_of(RIGHT), 0)])
    assert remark.uid == "n"


def test_what_was_edited_meanwhile_is_left_alone():
    visit = _resolved("มติ: เห็นชอบ")
    (remark,) = check_minutes(visit)
    edited = _resolved("อนุมัติ")
    assert remark.mend(edited) == edited


def test_one_who_stands_twice_goes_once_if_nothing_else_is_said():
    twice = replace(RIGHT, people=(*RIGHT.people, replace(RIGHT.people[0], uid="p2", name="นาย หนึ่ง ใจดี")))
    (remark,) = (remark for remark in check_minutes(twice) if remark.uid == "p2")
    assert [person.uid for person in remark.mend(twice).people] == ["p"]
    bare = replace(
        RIGHT, people=(replace(RIGHT.people[0], name="หนึ่ง ใจดี"), replace(RIGHT.people[0], uid="p2"))
    )
    (remark,) = (remark for remark in check_minutes(bare) if remark.place is Place.PEOPLE)
    assert [person.name for person in remark.mend(bare).people] == ["นายหนึ่ง ใจดี"], "the fuller name stays"
    other = replace(RIGHT, people=(*RIGHT.people, Person("p2", "นายหนึ่ง ใจดี", attendance=Attendance.ASSESSOR)))
    (remark,) = (remark for remark in check_minutes(other) if remark.uid == "p2")
    assert remark.mend is None


def test_whose_coming_nobody_marked_is_named_once_the_session_was_held():
    more = replace(RIGHT, people=(*RIGHT.people, Person("q", "นางสาม")))
    assert check_minutes(more) == ()
    (remark,) = check_minutes(more, "day")
    assert (remark.place, remark.uid) == (Place.PEOPLE, "p")
    assert "นายหนึ่ง ใจดี และอีก 1 คน" in remark.thai
    for uid in ("p", "q"):
        more = set_presence(more, uid, None, Presence.PRESENT)
    assert check_minutes(more, "day") == ()


def test_empty_line_and_absence_without_a_reason_are_named():
    people = (*RIGHT.people, Person("p2", " "), Person("p3", "นายสาม"))
    came = (Appearance("a", "p3", presence=Presence.ABSENT),)
    assert [remark.uid for remark in check_minutes(replace(RIGHT, people=people, appearances=came))] == [
        "p2",
        "p3",
    ]


def test_presenter_is_written_as_in_the_list():
    visit = replace(RIGHT, items=(Item("a", "กล่าวต้อนรับ", presenters=("หนึ่ง  ใจดี", "ผู้อื่น")),))
    (remark,) = check_minutes(visit)
    assert (remark.place, remark.uid, remark.becomes) == (Place.ITEM, "a", "นายหนึ่ง ใจดี")
    assert remark.mend(visit).items[0].presenters == ("นายหนึ่ง ใจดี", "ผู้อื่น")


@given(visits(SAID))
def test_mends_come_to_an_end_and_change_nothing_else(visit):
    for _ in range(60):
        mends = [remark for remark in check_minutes(visit) if remark.mend is not None]
        if not mends:
            break
        after = mends[0].mend(visit)
        assert after != visit
        assert (
            replace(
                after,
                minutes=visit.minutes,
                notes=visit.notes,
                questions=visit.questions,
                people=visit.people,
                items=visit.items,
            )
            == visit
        )
        visit = after
    else:
        pytest.fail("the mends never end")


def test_how_a_line_that_goes_was_marked_stays_with_the_other_and_nothing_hangs_in_the_air():
    twin = replace(RIGHT.people[0], uid="p2")
    came = (
        Appearance("a", "p", None, Presence.PRESENT),
        Appearance("b", "p2", None, Presence.ABSENT),
        Appearance("c", "p2", "s", Presence.LATE),
    )
    twice = replace(RIGHT, people=(*RIGHT.people, twin), appearances=came)
    (remark,) = (remark for remark in check_minutes(twice) if remark.mend is not None)
    after = remark.mend(twice)
    assert [(each.uid, each.person_uid) for each in after.appearances] == [("a", "p"), ("c", "p")]
    assert remark.mend(after) == after


def test_what_a_run_that_was_broken_off_recorded_is_not_left_out_in_silence():
    runs = [Run(uid, programme_of(RIGHT), 0) for uid in ("broken", "day")]
    runs += [Run("early", programme_of(RIGHT), 0, "s"), Run("trial", programme_of(RIGHT), 0, left_out=True)]
    asked = tuple(Question(f"q{run.uid}", "ถาม", "a", run.uid) for run in runs)

    def told(questions):
        remarks = check_minutes(replace(RIGHT, questions=questions), "day", None, runs)
        return [remark.english for remark in remarks if remark.place is Place.RECORD]

    assert told(asked) == ["What another run of the same day recorded (1) is not in these minutes."]
    assert told(asked[1:]) == []
