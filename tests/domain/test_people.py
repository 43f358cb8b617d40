"""Presenters are told with the position that the directory of people gives them."""

from __future__ import annotations

from pmqa_desk.domain.people import Presenter, assessors, in_one_line, is_public, presenters_of
from pmqa_desk.domain.visit import Attendance, Item, Kind, Person

PEOPLE = (
    Person("a", "นางสาวตัวอย่าง  หนึ่ง", "นักวิเคราะห์นโยบายและแผน"),
    Person("b", "ปลัดจังหวัด", "ปลัดจังหวัด"),
    Person("c", "ผู้ตรวจหนึ่ง", "อาจารย์", attendance=Attendance.ASSESSOR),
    Person("d", "นางสาวตัวอย่าง หนึ่ง", "ตำแหน่งของคนชื่อซ้ำ"),
    Person("e", "ผู้ไม่มีตำแหน่ง"),
)


def _of(*names):
    return presenters_of(Item("i", "t", presenters=names), PEOPLE)


def test_name_of_the_directory_has_its_position_whatever_the_spaces():
    assert _of(" นางสาวตัวอย่าง หนึ่ง") == (Presenter(" นางสาวตัวอย่าง หนึ่ง", "นักวิเคราะห์นโยบายและแผน"),)


def test_name_that_is_not_in_the_directory_stands_as_it_is():
    assert _of("หัวหน้าสำนักงาน", "ผู้ไม่มีตำแหน่ง") == (Presenter("หัวหน้าสำนักงาน"), Presenter("ผู้ไม่มีตำแหน่ง"))


def test_office_named_for_its_holder_is_not_said_twice():
    assert _of("ปลัดจังหวัด") == (Presenter("ปลัดจังหวัด"),)


def test_agency_is_not_said_twice():
    item = Item("i", "t", agency="นักวิเคราะห์นโยบายและแผน", presenters=("นางสาวตัวอย่าง หนึ่ง",))
    assert presenters_of(item, PEOPLE)[0].position == ""


def test_several_stand_in_one_line():
    assert in_one_line(_of("ผู้ตรวจหนึ่ง", "ปลัดจังหวัด")) == "ผู้ตรวจหนึ่ง อาจารย์, ปลัดจังหวัด"
    assert in_one_line(()) == ""


def test_assessors_are_those_of_the_directory():
    assert [person.uid for person in assessors(PEOPLE)] == ["c"]


def test_assessors_own_meeting_is_not_public():
    assert not is_public(Item("i", "t", Kind.CLOSED))
    assert is_public(Item("i", "t", Kind.QUESTIONS))
