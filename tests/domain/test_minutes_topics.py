"""A meeting's minutes: topics in their numbers, each with what was said, asked, resolved and given out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from pmqa_desk.domain.blocks import Decision, Heading, plain
from pmqa_desk.domain.minutes import minutes_blocks
from pmqa_desk.domain.minutes_check import check_minutes
from pmqa_desk.domain.minutes_remark import Place
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.visit import (
    Assignment,
    Item,
    Note,
    NoteKind,
    Person,
    Question,
    Resolution,
    Session,
    SessionKind,
    Topic,
    Visit,
)

VISIT = Visit(
    "v",
    title="การตรวจประเมินรางวัล",
    date=date(2020, 7, 22),
    venue="ห้องประชุมชั้น 5",
    items=(Item("i", "กล่าวต้อนรับ"),),
    sessions=(
        Session(
            "m",
            SessionKind.MEETING,
            date(2020, 7, 14),
            name="คณะทำงานเตรียมรับการตรวจ",
            began=time(9, 30),
            ended=time(11, 45),
        ),
    ),
    people=(Person("a", "ผู้ว่าราชการจังหวัด", role="ประธาน"), Person("b", "ปลัดจังหวัด", role="ประธานร่วม")),
    topics=(
        Topic("t1", "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ", "m"),
        Topic("t4", "เรื่องที่เสนอให้ที่ประชุมพิจารณา", "m"),
        Topic("t41", "ประเด็นคำถามที่คาดว่าจะได้รับ", "m", 2),
        Topic("t411", "หมวด 2", "m", 3),
        Topic("t5", "เรื่องอื่น ๆ", "m"),
        Topic("other", "ของการประชุมอื่น", "another"),
    ),
    notes=(
        Note("n1", NoteKind.SUMMARY, "ประธานแจ้งกำหนดวันตรวจ 22 กรกฎาคม 2563", topic_uid="t1"),
        Note("n2", NoteKind.RESOLUTION, "", topic_uid="t1", resolution=Resolution.ACKNOWLEDGED),
        Note("n3", NoteKind.NOTE, "ห้ามเผยแพร่", topic_uid="t41"),
        Note("n4", NoteKind.NOTE, "ของวันตรวจ", item_uid="i"),
    ),
    questions=(
        Question("q", "ใช้ข้อมูลใดวางแผน", topic_uid="t411", answer="แผนพัฒนาจังหวัด", agency="สำนักงานจังหวัด"),
    ),
    assignments=(
        Assignment("g", "เตรียมคำตอบหมวด 2", "สำนักงานจังหวัด", date(2020, 7, 17), topic_uid="t411"),
        Assignment("prepared", "จองห้อง", "ฝ่ายอาคาร"),
    ),
)


def said(edition=Edition.INTERNAL, session="m", visit=VISIT):
    return plain(minutes_blocks(visit, None, edition, session_uid=session)).split("\n")


def test_topics_are_numbered_as_the_form_numbers_them():
    headings = [b.text for b in minutes_blocks(VISIT, None, session_uid="m") if isinstance(b, Heading)]
    assert headings[-5:] == [
        "ระเบียบวาระที่ ๑ เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ",
        "ระเบียบวาระที่ ๒ เรื่องที่เสนอให้ที่ประชุมพิจารณา",
        "๒.๑ ประเด็นคำถามที่คาดว่าจะได้รับ",
        "(๑) หมวด ๒",
        "ระเบียบวาระที่ ๓ เรื่องอื่น ๆ",
    ]


def test_a_meeting_tells_its_own_name_day_and_hours_and_no_programme():
    lines = said()
    assert lines[0] == "รายงานการประชุมคณะทำงานเตรียมรับการตรวจ"
    assert lines[2] == "เมื่อวันอังคารที่ ๑๔ กรกฎาคม ๒๕๖๓"
    assert "เริ่มประชุมเวลา ๐๙.๓๐ น." in lines
    assert "เลิกประชุมเวลา ๑๑.๔๕ น." in lines
    assert not any("กล่าวต้อนรับ" in line for line in lines)
    assert not any("ของวันตรวจ" in line or "ของการประชุมอื่น" in line for line in lines)


def test_two_who_preside_open_together():
    assert any(line.startswith("ประธานร่วมกล่าวเปิดการประชุม และดำเนินการประชุมตามระเบียบวาระ") for line in said())


def test_what_was_said_comes_before_what_was_resolved_and_given_out():
    lines = said()
    first = lines.index("ระเบียบวาระที่ ๑ เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ")
    assert lines[first + 1 : first + 3] == ["ประธานแจ้งกำหนดวันตรวจ ๒๒ กรกฎาคม ๒๕๖๓", "มติที่ประชุม รับทราบ"]
    asked = lines.index("ประเด็นซักถาม ใช้ข้อมูลใดวางแผน")
    assert lines[asked + 1 : asked + 4] == [
        "คำชี้แจง แผนพัฒนาจังหวัด",
        "ผู้รับผิดชอบ สำนักงานจังหวัด",
        "มติที่ประชุม มอบหมายให้สำนักงานจังหวัด เตรียมคำตอบหมวด ๒ ภายในวันศุกร์ที่ ๑๗ กรกฎาคม ๒๕๖๓",
    ]
    assert not any("จองห้อง" in line for line in lines), "what was prepared is no part of the minutes"


def test_a_topic_at_which_nothing_was_says_so_unless_others_stand_under_it():
    lines = said()
    assert lines[lines.index("ระเบียบวาระที่ ๓ เรื่องอื่น ๆ") + 1] == "ไม่มี"
    assert lines[lines.index("ระเบียบวาระที่ ๒ เรื่องที่เสนอให้ที่ประชุมพิจารณา") + 1].startswith("๒.๑")


def test_the_public_edition_has_neither_notes_nor_what_was_given_out():
    text = "\n".join(said(Edition.PUBLIC))
    assert "ห้ามเผยแพร่" not in text
    assert "เตรียมคำตอบ" not in text
    assert "มติที่ประชุม รับทราบ" in text


def test_the_visit_day_tells_nothing_of_the_meeting():
    text = "\n".join(said(session=None))
    assert "ของวันตรวจ" in text
    assert "ประธานแจ้งกำหนด" not in text


def test_topics_beside_a_programme_come_before_it():
    topic = Topic("day", "เรื่องแจ้งก่อนเริ่ม")
    visit = replace(VISIT, topics=(*VISIT.topics, topic))
    lines = said(session=None, visit=visit)
    assert "ระเบียบวาระที่ ๑ เรื่องแจ้งก่อนเริ่ม" in lines
    assert not any("กล่าวต้อนรับ" in line for line in lines), "nothing ran yet"


def test_a_topic_that_was_talked_about_and_ends_without_a_resolution_is_named():
    remarks = [remark for remark in check_minutes(VISIT, session_uid="m") if remark.place is Place.TOPIC]
    assert [remark.uid for remark in remarks] == ["t41"]
    bare = replace(VISIT, topics=())
    assert [r.uid for r in check_minutes(bare, session_uid="m") if r.place is Place.TOPIC] == ["m"]


def test_hours_that_nobody_wrote_down_are_asked_for():
    session = replace(VISIT.sessions[0], ended=None)
    visit = replace(VISIT, sessions=(session,))
    assert [r.uid for r in check_minutes(visit, session_uid="m") if r.place is Place.HOURS] == ["m"]
    assert not [r for r in check_minutes(visit, "run", "m") if r.place is Place.HOURS]


def test_every_resolution_is_a_decision_of_the_form():
    decisions = [b.text for b in minutes_blocks(VISIT, None, session_uid="m") if isinstance(b, Decision)]
    assert decisions[0] == "รับทราบ"
    assert decisions[1].startswith("มอบหมายให้")
