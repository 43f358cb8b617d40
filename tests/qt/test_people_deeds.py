"""Edits of the directory, each one step of undo."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.visit import Attendance, Item, Person
from pmqa_desk.qt.people_deeds import PeopleDeeds

PEOPLE = (Person("a", "นายหนึ่ง ดี"), Person("b", "นางสอง งาม", attendance=Attendance.OTHER))


@pytest.fixture
def deeds(context, session, qapp):
    item = Item("i", "เปิด", number="4", presenters=("ดร.หนึ่ง ดี",))
    session.edit(lambda visit: replace(visit, people=PEOPLE, appearances=(), items=(item,)), "เตรียม")
    return PeopleDeeds(context, context.bridge)


def _names(session):
    return [person.name for person in session.visit.people]


def test_first_of_all_is_a_member(deeds, session):
    session.edit(lambda visit: replace(visit, people=()), "ลบ")
    uid = deeds.add(None)
    assert session.visit.people == (Person(uid, ""),)


def test_new_one_stands_below_the_chosen_one_in_the_same_list(deeds, session):
    deeds.add(PEOPLE[0])
    assert _names(session) == ["นายหนึ่ง ดี", "", "นางสอง งาม"]
    deeds.add(None)
    assert session.visit.people[-1].attendance is Attendance.OTHER


def test_typing_of_somebody_who_is_gone_changes_nothing(deeds, session):
    before = session.visit
    deeds.type("gone", "name", "ใคร")
    assert session.visit is before


def test_empty_field_is_nothing_and_an_empty_name_an_empty_name(deeds, session):
    deeds.type("a", "position", "ปลัด")
    deeds.type("a", "position", "")
    deeds.type("a", "name", "")
    assert session.visit.people[0] == Person("a", "")


def test_presenter_under_another_title_is_told_of_when_deleted(deeds, session, context, qtbot):
    with qtbot.waitSignal(context.bridge.told) as told:
        assert deeds.delete(["a", "b"])
    assert "ลำดับที่ 4" in told.args[0]
    session.undo()
    assert session.visit.people == PEOPLE, "several are one step"


def test_refused_edit_adds_nobody(deeds, store, context, qtbot):
    store.read_only_because = ("อ่านอย่างเดียว", "read only")
    with qtbot.waitSignal(context.bridge.refused):
        assert deeds.add(None) is None
    with qtbot.assertNotEmitted(context.bridge.told):
        assert not deeds.delete(["a"])
