"""The note below the presenters adds who is missing and leads to who is there."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.visit import Item, Person
from pmqa_desk.qt.presenter_note import ADD, PERSON, PresenterNote
from pmqa_desk.qt.words import plain

ITEM = Item("i", "ผลงาน", agency="สำนักงานเกษตร", presenters=("นายหนึ่ง <ก>", "นายใหม่"))


@pytest.fixture
def note(context, session, qtbot):
    people = (Person("p1", "นายหนึ่ง <ก>", "เกษตรจังหวัด"),)
    session.edit(lambda visit: replace(visit, items=(ITEM,), people=people, appearances=()), "เตรียม")
    note = PresenterNote(context)
    qtbot.addWidget(note)
    note.show_item(ITEM)
    return note


def test_each_name_has_its_position_and_the_unknown_is_said(note):
    told = plain(note.text())
    assert "นายหนึ่ง &lt;ก&gt;" in told
    assert "เกษตรจังหวัด" in told
    assert "2. นายใหม่" in told
    assert "ยังไม่มีในรายชื่อ" in told


def test_a_press_adds_who_is_missing(note, session):
    note.linkActivated.emit(ADD)
    assert [person.name for person in session.visit.people] == ["นายหนึ่ง <ก>", "นายใหม่"]
    note.show_item(ITEM)
    assert "▲" not in note.text()


def test_a_press_on_a_name_leads_to_the_person(note, qtbot):
    with qtbot.waitSignal(note.person_requested) as asked:
        note.linkActivated.emit(f"{PERSON}p1")
    assert asked.args == ["p1"]


def test_item_without_presenters_has_no_note(note):
    note.show_item(replace(ITEM, presenters=()))
    assert not note.isVisibleTo(note.parentWidget())
