"""Which days of a visit stand in a calendar, and for whom."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from pmqa_desk.domain.calendar_events import CalendarEvent, calendar_events
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.visit import (
    Assignment,
    AwardStep,
    Evidence,
    Preparation,
    Question,
    Session,
    SessionKind,
    Status,
    Visit,
)
from tests.visits import PLAIN_VISIT

VISIT = replace(
    PLAIN_VISIT,
    organisation="จังหวัดตราด",
    venue="ศาลากลาง",
    call_time=time(8, 30),
    sessions=(
        Session("r", SessionKind.REHEARSAL, date(2021, 7, 29), time(10, 30), "ห้องประชุมเล็ก"),
        Session("m", SessionKind.MEETING, date(2021, 7, 14), ended=time(11, 40), name="ประชุมคณะทำงาน"),
        Session("undated", SessionKind.MEETING),
    ),
    award_steps=(
        AwardStep("s1", "สมัคร", due=date(2021, 2, 1), done=date(2021, 1, 30)),
        AwardStep("s2", "ประกาศผล", due=date(2021, 8, 31), owner="กลุ่มงานยุทธศาสตร์"),
        AwardStep("s3", "มอบรางวัล"),
    ),
    assignments=(
        Assignment("a1", "ตัดคลิป\nใหม่", "ประชาสัมพันธ์จังหวัด", date(2021, 7, 20)),
        Assignment("a2", "เสร็จแล้ว", due=date(2021, 7, 20), status=Status.DONE),
        Assignment("a3", "ไม่มีวัน"),
    ),
    questions=(
        Question("q1", "ข้อมูล 3 ปี", due=date(2021, 8, 2), answered_by="คลังจังหวัด"),
        Question("q2", "ส่งแล้ว", due=date(2021, 8, 2), handed_ms=0),
    ),
    checklists=(
        Preparation("c1", "จองห้อง", agency="ฝ่ายอาคาร", person="ผู้ดูแลห้อง", due=date(2021, 7, 16)),
        Preparation("c2", "ต่อสาย", agency="ฝ่ายอาคาร", due=date(2021, 7, 23), status=Status.STARTED),
        Preparation("c3", "เลิกแล้ว", due=date(2021, 7, 16), status=Status.DROPPED),
        Preparation("c4", "ไม่มีวัน"),
    ),
    evidence=(
        Evidence("e1", "แผนพัฒนา", due=date(2021, 8, 1), owner="สำนักงานจังหวัด"),
        Evidence("e2", "มอบแล้ว", due=date(2021, 8, 1), handed_ms=0),
    ),
)


def test_gatherings_and_what_is_due_stand_by_day_and_what_was_done_does_not():
    events = calendar_events(VISIT, Edition.INTERNAL)
    assert [(each.uid, each.day.isoformat(), each.due) for each in events] == [
        ("m.visit", "2021-07-14", False),
        ("c1.visit", "2021-07-16", True),
        ("a1.visit", "2021-07-20", True),
        ("c2.visit", "2021-07-23", True),
        ("r.visit", "2021-07-29", False),
        ("day.visit", "2021-07-30", False),
        ("e1.visit", "2021-08-01", True),
        ("q1.visit", "2021-08-02", True),
        ("s2.visit", "2021-08-31", True),
    ]
    assert [(each.name, each.owner) for each in events if each.due] == [
        ("การเตรียมการ: จองห้อง", "ผู้ดูแลห้อง"),
        ("งานที่มอบหมาย: ตัดคลิป ใหม่", "ประชาสัมพันธ์จังหวัด"),
        ("การเตรียมการ: ต่อสาย", "ฝ่ายอาคาร"),
        ("ส่งเอกสารหลักฐาน: แผนพัฒนา", "สำนักงานจังหวัด"),
        ("รับว่าจะส่งคำตอบ: ข้อมูล 3 ปี", "คลังจังหวัด"),
        ("กำหนดของรางวัล: ประกาศผล", "กลุ่มงานยุทธศาสตร์"),
    ]


def test_the_public_has_sessions_and_the_visit_alone():
    events = calendar_events(VISIT, Edition.PUBLIC)
    assert [each.uid for each in events] == ["m.visit", "r.visit", "day.visit"]
    assert not any(each.due or each.owner for each in events)


def test_the_visit_has_its_hours_its_place_and_when_to_be_there():
    day = next(each for each in calendar_events(VISIT, Edition.PUBLIC) if each.uid == "day.visit")
    assert day == CalendarEvent(
        *("day.visit", "การตรวจประเมิน", date(2021, 7, 30), time(9), time(12), "ศาลากลาง"),
        note="พร้อมที่ห้อง 08.30 น.",
    )


def test_a_rehearsal_lasts_as_long_as_the_programme_and_a_meeting_is_not_guessed():
    meeting, rehearsal, _ = calendar_events(VISIT, Edition.PUBLIC)
    assert (meeting.name, meeting.start, meeting.end) == ("ประชุมคณะทำงาน (จังหวัดตราด)", None, time(11, 40))
    assert (rehearsal.start, rehearsal.end, rehearsal.place) == (time(10, 30), time(10, 51), "ห้องประชุมเล็ก")


def test_a_rehearsal_that_would_pass_midnight_has_no_end():
    late = Session("r", SessionKind.REHEARSAL, date(2021, 7, 29), time(23, 50))
    assert calendar_events(replace(VISIT, sessions=(late,)), Edition.PUBLIC)[0].end is None


def test_what_has_an_hour_is_told_an_hour_before_and_a_day_on_the_morning_before():
    told = {each.uid: each.alarm_h for each in calendar_events(VISIT, Edition.INTERNAL)}
    assert (told["day.visit"], told["r.visit"]) == (1, 1)
    assert (told["m.visit"], told["c1.visit"]) == (15, 15)


def test_without_a_day_there_is_nothing():
    assert calendar_events(Visit("v"), Edition.INTERNAL) == ()
