"""A list that is taken doubles nobody, writes over nothing, and says how people come to the session."""

from __future__ import annotations

from pmqa_desk.domain.attendance import appearance_of, attendees
from pmqa_desk.domain.names_list import NameDoubt
from pmqa_desk.domain.names_table import read_names
from pmqa_desk.domain.names_taking import candidates, take
from pmqa_desk.domain.visit import Attendance, Person, Presence, Session, SessionKind, Visit

VISIT = Visit(
    "v",
    sessions=(Session("s", SessionKind.MEETING),),
    people=(Person("a", "นายหนึ่ง ใจดี", "ปลัดจังหวัด"), Person("b", "นางสอง งาม", role="กรรมการ")),
)


def _take(text, visit=VISIT, session="s", usual=Attendance.MEMBER):
    return take(visit, read_names(text).names, session, usual)


def test_new_names_come_last_in_their_order_in_the_list_that_is_usual():
    after = _take("นายสี่ ดี\nนายสาม ดี", usual=Attendance.OTHER)
    assert [(p.name, p.attendance) for p in after.people[2:]] == [
        ("นายสี่ ดี", Attendance.OTHER),
        ("นายสาม ดี", Attendance.OTHER),
    ]


def test_whoever_is_known_under_another_title_is_not_doubled_and_filled_only_where_empty():
    after = _take("ดร.หนึ่ง ใจดี   อธิบดี   กรมหนึ่ง\nน.ส. สอง งาม   เลขานุการกรม")
    assert [p.name for p in after.people] == ["นายหนึ่ง ใจดี", "นางสอง งาม"]
    assert (after.people[0].position, after.people[0].agency) == ("ปลัดจังหวัด", "กรมหนึ่ง")
    assert (after.people[1].position, after.people[1].role) == ("เลขานุการกรม", "กรรมการ")


def test_name_that_stands_twice_in_the_list_is_one_person():
    assert len(_take("นายสาม ดี\nนายสาม ดี   ปลัด").people) == 3


def test_absent_one_and_reason_are_recorded_at_the_chosen_session_alone():
    after = _take("ผู้ไม่มาประชุม\nนายหนึ่ง ใจดี   ปลัด (ลาป่วย)")
    assert appearance_of(after, "a", "s").reason == "ลาป่วย"
    assert appearance_of(after, "a", None).presence is Presence.EXPECTED


def test_substitute_is_found_by_the_office_of_the_one_stood_for():
    after = _take("นายแทน มา   นักวิชาการ   แทน ปลัดจังหวัด")
    assert len(after.people) == 2
    first = attendees(after, "s")[0]
    assert (first.name, first.position, first.stands_for) == ("นายแทน มา", "นักวิชาการ", "นายหนึ่ง ใจดี")


def test_known_one_in_another_list_stands_in_it_at_this_session():
    after = _take("ผู้เข้าร่วมประชุม\nนางสอง งาม")
    assert appearance_of(after, "b", "s").listed is Attendance.OTHER
    assert after.people[1].attendance is Attendance.MEMBER


def test_what_is_recorded_already_is_not_written_over():
    before = _take("ผู้ไม่มาประชุม\nนายหนึ่ง ใจดี (ลาป่วย)")
    after = _take("นายใคร มา   แทน นายหนึ่ง ใจดี\nผู้ไม่มาประชุม\nนายหนึ่ง ใจดี (ติดราชการ)", before)
    assert after.appearances == before.appearances


def test_candidates_say_whom_the_directory_knows_and_what_is_added():
    known, new = candidates(VISIT, read_names("นายหนึ่ง ใจดี   อธิบดี   กรมหนึ่ง\nนายสาม ดี").names)
    assert (known.known, known.fills) == (VISIT.people[0], ("agency",))
    assert (new.known, new.fills) == (None, ())


def test_name_without_a_title_is_no_doubt_where_the_directory_has_it():
    visit = Visit("v", people=(Person("a", "เกษตรจังหวัด"),))
    known, new = candidates(visit, read_names("เกษตรจังหวัด\nพาณิชย์จังหวัด").names)
    assert known.read.doubts == ()
    assert new.read.doubts == (NameDoubt.NO_PREFIX,)


def test_taking_the_same_list_again_changes_nothing():
    text = "ผู้มาประชุม\nนายสาม ดี   ปลัด\nนายใคร มา   แทน นางสอง งาม"
    once = _take(text)
    assert _take(text, once) == once
