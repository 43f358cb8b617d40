"""Each mark is one step of undo, typing in one field another."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.attendance import appearance_of
from pmqa_desk.domain.visit import Person, Presence
from pmqa_desk.qt.attendance_deeds import AttendanceDeeds
from pmqa_desk.qt.attendance_marks import Mark


@pytest.fixture
def deeds(context, session, qapp):
    people = (Person("a", "นายหนึ่ง ดี"), Person("b", "ดร.สอง งาม", "ที่ปรึกษา"), Person("c", ""))
    session.edit(lambda visit: replace(visit, people=people, appearances=()), "เตรียม")
    return AttendanceDeeds(context, context.bridge)


def test_mark_is_named_in_undo(deeds, session):
    assert deeds.mark(("a",), None, Mark.ABSENT)
    assert session.undo_label == "ขาด"


def test_marking_nobody_is_no_step(deeds, session):
    label = session.undo_label
    assert not deeds.mark((), None, Mark.PRESENT)
    assert not deeds.mark(("a",), None, Mark.SUBSTITUTE)
    assert session.undo_label == label


def test_typing_in_one_field_is_one_step(deeds, session):
    before = session.visit
    for text in ("น", "นา", "นาย"):
        deeds.change("a", None, "substitute", text)
    session.undo()
    assert session.visit == before


def test_names_are_offered_once_and_positions_found_under_any_title(deeds):
    assert deeds.names() == ["นายหนึ่ง ดี", "ดร.สอง งาม"]
    assert deeds.position_of("นางสอง งาม") == "ที่ปรึกษา"
    assert deeds.position_of("") == deeds.position_of("ใคร") == ""


def test_nobody_sent_gives_the_place_back(deeds, session):
    deeds.send("a", None, "นายสอง งาม", "")
    assert appearance_of(session.visit, "a", None).substitute_position == "ที่ปรึกษา"
    deeds.send("a", None, " ", "")
    assert appearance_of(session.visit, "a", None).presence is Presence.EXPECTED


def test_refusal_is_told_and_returned(deeds, store, context, qtbot):
    store.read_only_because = ("อ่านอย่างเดียว", "read only")
    with qtbot.waitSignal(context.bridge.refused):
        assert not deeds.mark(("a",), None, Mark.PRESENT)
