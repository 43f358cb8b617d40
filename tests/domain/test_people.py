"""Presenters are told with the position that the directory of people gives them."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.attendance import roll_of, set_presence, set_substitute
from pmqa_desk.domain.people import Presenter, assessors, in_one_line, is_public, presenters_of
from pmqa_desk.domain.visit import Attendance, Item, Kind, Person, Presence, Visit

PEOPLE = (
    Person("a", "นางสาวตัวอย่าง  หนึ่ง", "นักวิเคราะห์นโยบายและแผน"),
    Person("b", "ปลัดจังหวัด", "ปลัดจังหวัด"),
    Person("c", "ผู้ตรวจหนึ่ง", "อาจารย์", attendance=Attendance.ASSESSOR),
    Person("d", "นางสาวตัวอย่าง หนึ่ง", "ตำแหน่งของคนชื่อซ้ำ"),
    Person("e", "ผู้ไม่มีตำแหน่ง"),
)
VISIT = Visit("v", people=PEOPLE)


def _of(*names):
    return presenters_of(Item("i", "t", presenters=names), roll_of(VISIT).known)


def test_name_of_the_directory_has_its_position_whatever_the_spaces():
    assert _of(" นางสาวตัวอย่าง หนึ่ง") == (Presenter(" นางสาวตัวอย่าง หนึ่ง", "นักวิเคราะห์นโยบายและแผน"),)


def test_name_that_is_not_in_the_directory_stands_as_it_is():
    assert _of("หัวหน้าสำนักงาน", "ผู้ไม่มีตำแหน่ง") == (Presenter("หัวหน้าสำนักงาน"), Presenter("ผู้ไม่มีตำแหน่ง"))


def test_office_named_for_its_holder_is_not_said_twice():
    assert _of("ปลัดจังหวัด") == (Presenter("ปลัดจังหวัด"),)


def test_agency_is_not_said_twice():
    item = Item("i", "t", agency="นักวิเคราะห์นโยบายและแผน", presenters=("นางสาวตัวอย่าง หนึ่ง",))
    assert presenters_of(item, roll_of(VISIT).known)[0].position == ""


def test_several_stand_in_one_line():
    assert in_one_line(_of("ผู้ตรวจหนึ่ง", "ปลัดจังหวัด")) == "ผู้ตรวจหนึ่ง อาจารย์, ปลัดจังหวัด"
    assert in_one_line(()) == ""


def test_assessors_are_those_of_the_directory():
    assert [each.person.uid for each in assessors(roll_of(VISIT).attendees)] == ["c"]


def test_who_came_in_a_presenters_place_presents_and_says_for_whom():
    visit = set_substitute(VISIT, "b", None, "นายสอง", "ผู้ช่วยปลัด")
    item = Item("i", "t", presenters=("ปลัดจังหวัด",))
    assert presenters_of(item, roll_of(visit).known) == (Presenter("นายสอง", "ผู้ช่วยปลัด แทน ปลัดจังหวัด"),)
    assert presenters_of(item, roll_of(visit, "rehearsal").known) == (Presenter("ปลัดจังหวัด"),)


def test_rank_makes_no_difference_where_only_one_can_be_meant():
    two = replace(VISIT, people=(Person("a", "นายก ไก่", "ครู"), Person("b", "นางก ไก่", "แพทย์")))
    assert presenters_of(Item("i", "t", presenters=("ก ไก่",)), roll_of(two).known) == (Presenter("ก ไก่"),)
    one = replace(VISIT, people=(Person("a", "นายก ไก่", "ครู"),))
    assert presenters_of(Item("i", "t", presenters=("ก ไก่",)), roll_of(one).known) == (
        Presenter("ก ไก่", "ครู"),
    )


def test_an_assessor_who_did_not_come_is_not_welcomed():
    assert assessors(roll_of(set_presence(VISIT, "c", None, Presence.ABSENT)).attendees) == ()


def test_assessors_own_meeting_is_not_public():
    assert not is_public(Item("i", "t", Kind.CLOSED))
    assert is_public(Item("i", "t", Kind.QUESTIONS))
