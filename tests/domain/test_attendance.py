"""Who belongs to a session and how they came: one directory, each session its own record."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.attendance import (
    appearance_of,
    attendees,
    chairs,
    put_appearance,
    set_presence,
    set_substitute,
)
from pmqa_desk.domain.visit import Appearance, Attendance, Person, Presence, Session, SessionKind, Visit

VISIT = Visit(
    "v",
    people=(
        Person("a", "ผู้ว่าราชการจังหวัด", "ผู้ว่าราชการจังหวัด", "ประธาน"),
        Person("b", "ปลัดจังหวัด", "ปลัดจังหวัด", "รองประธาน"),
        Person("c", "ผู้ตรวจ", attendance=Attendance.ASSESSOR),
    ),
    sessions=(
        Session("meeting", SessionKind.MEETING),
        Session("second", SessionKind.VISIT),
    ),
)


def _names(visit=VISIT, session=None):
    return [each.name for each in attendees(visit, session)]


def test_assessors_are_expected_where_they_assess_and_wherever_it_is_said():
    assert _names() == _names(session="second") == ["ผู้ว่าราชการจังหวัด", "ปลัดจังหวัด", "ผู้ตรวจ"]
    assert _names(session="meeting") == ["ผู้ว่าราชการจังหวัด", "ปลัดจังหวัด"]
    invited = put_appearance(VISIT, Appearance("x", "c", "meeting", listed=Attendance.OTHER))
    assert attendees(invited, "meeting")[2].listed is Attendance.OTHER


def test_who_is_taken_off_a_session_stays_on_the_others():
    visit = set_presence(VISIT, "b", "meeting", Presence.UNLISTED)
    assert _names(visit, "meeting") == ["ผู้ว่าราชการจังหวัด"]
    assert _names(visit) == _names()


def test_press_says_when_somebody_came_or_went():
    late = set_presence(VISIT, "a", None, Presence.LATE, at_ms=5)
    assert appearance_of(late, "a", None).arrived_ms == 5
    left = set_presence(late, "a", None, Presence.LEFT, at_ms=9)
    assert (appearance_of(left, "a", None).arrived_ms, appearance_of(left, "a", None).left_ms) == (5, 9)
    here = appearance_of(set_presence(left, "a", None, Presence.PRESENT), "a", None)
    assert (here.arrived_ms, here.left_ms) == (None, None)


def test_reason_goes_with_the_absence():
    absent = put_appearance(VISIT, Appearance("x", "a", None, Presence.ABSENT, reason="ติดราชการ"))
    assert appearance_of(set_presence(absent, "a", None, Presence.PRESENT), "a", None).reason is None
    assert appearance_of(set_presence(absent, "a", None, Presence.ABSENT), "a", None).reason == "ติดราชการ"


def test_substitute_fills_the_place_of_who_was_absent_and_gives_it_back():
    absent = set_presence(VISIT, "a", None, Presence.ABSENT)
    filled = set_substitute(absent, "a", None, " นายสอง ", "รองผู้ว่าราชการจังหวัด")
    first = attendees(filled)[0]
    assert (first.name, first.position, first.in_place_of, first.absent) == (
        "นายสอง",
        "รองผู้ว่าราชการจังหวัด",
        "แทน ผู้ว่าราชการจังหวัด",
        False,
    )
    assert set_substitute(filled, "a", None, "") == VISIT, "what says nothing any more is not kept"


def test_who_is_absent_sent_nobody():
    filled = set_substitute(VISIT, "a", None, "นายสอง")
    absent = attendees(set_presence(filled, "a", None, Presence.ABSENT))[0]
    assert (absent.name, absent.stands_for) == ("ผู้ว่าราชการจังหวัด", "")


def test_one_record_for_each_person_and_session():
    visit = set_presence(set_presence(VISIT, "a", None, Presence.LATE), "a", None, Presence.PRESENT)
    assert len(visit.appearances) == 1
    visit = set_presence(visit, "a", "meeting", Presence.ABSENT)
    assert len(visit.appearances) == 2


def test_two_may_preside_and_a_vice_chair_does_not():
    both = replace(VISIT.people[1], role="ประธานร่วม")
    visit = replace(VISIT, people=(VISIT.people[0], both, VISIT.people[2]))
    assert [each.person.uid for each in chairs(attendees(VISIT))] == ["a"]
    assert [each.person.uid for each in chairs(attendees(visit))] == ["a", "b"]
    assert chairs(attendees(set_presence(VISIT, "a", None, Presence.ABSENT))) == ()
