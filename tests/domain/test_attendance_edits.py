"""How people came is marked for one or for many, and the sums follow."""

from __future__ import annotations

import time as clock
from dataclasses import replace
from datetime import date, time

import pytest

from pmqa_desk.domain.attendance import appearance_of, attendees, set_substitute
from pmqa_desk.domain.attendance_edits import (
    Sums,
    change_appearance,
    give_reason,
    instant_of,
    likely_session,
    mark,
    mark_rest_present,
    move_people,
    presented_by,
    sums_of,
)
from pmqa_desk.domain.visit import Appearance, Item, Person, Presence, Session, SessionKind, Visit

VISIT = Visit(
    "v",
    date=date(2022, 7, 25),
    sessions=(
        Session("m", SessionKind.MEETING, date(2022, 7, 1)),
        Session("r", SessionKind.REHEARSAL, date(2022, 7, 20)),
    ),
    people=tuple(Person(uid, f"นาย{uid}") for uid in "abcd"),
    items=(Item("1", "เปิด", number="1", presenters=("ดร.a",)), Item("2", "ปิด", presenters=("a",))),
)


def _order(visit):
    return "".join(person.uid for person in visit.people)


def test_several_are_marked_at_once_and_only_at_their_session():
    after = mark(VISIT, ("a", "b"), "m", Presence.ABSENT)
    assert sums_of(attendees(after, "m")) == Sums(0, 2, 2)
    assert sums_of(attendees(after, "r")) == Sums(0, 0, 4)


def test_late_one_marked_again_keeps_the_hour():
    after = mark(mark(VISIT, ("a",), "m", Presence.LATE, 1000), ("a",), "m", Presence.LATE, 9000)
    assert appearance_of(after, "a", "m").arrived_ms == 1000


def test_nothing_marked_again_takes_substitute_and_reason_away():
    sent = set_substitute(VISIT, "a", "m", "นายแทน", "ปลัด")
    assert mark(sent, ("a",), "m", Presence.EXPECTED).appearances == ()


def test_rest_present_leaves_those_who_are_marked():
    after = mark_rest_present(mark(VISIT, ("b",), "m", Presence.ABSENT), "m")
    assert sums_of(attendees(after, "m")) == Sums(3, 1, 0)
    assert mark_rest_present(after, "m") is after


def test_reason_is_given_to_all_who_are_chosen():
    after = give_reason(mark(VISIT, "ab", "m", Presence.ABSENT), ("a", "b"), "m", " ติดราชการ ")
    assert {a.reason for a in after.appearances} == {"ติดราชการ"}
    assert {a.reason for a in give_reason(after, ("a", "b"), "m", "").appearances} == {None}


def test_hour_of_arrival_makes_somebody_late_and_of_leaving_gone():
    late = change_appearance(VISIT, "a", "m", "arrived_ms", 5)
    assert appearance_of(late, "a", "m").presence is Presence.LATE
    left = change_appearance(VISIT, "a", "m", "left_ms", 5)
    assert appearance_of(left, "a", "m").presence is Presence.LEFT
    both = change_appearance(late, "a", "m", "left_ms", 9)
    assert appearance_of(both, "a", "m").presence is Presence.LATE


def test_substitute_keeps_the_position_that_was_typed_first():
    typed = change_appearance(VISIT, "a", "m", "substitute", "นายแทน")
    named = change_appearance(typed, "a", "m", "substitute_position", "ปลัด")
    longer = change_appearance(named, "a", "m", "substitute", "นายแทน มา")
    assert appearance_of(longer, "a", "m").substitute_position == "ปลัด"


def test_hour_is_of_the_sessions_day_where_the_visit_takes_place():
    at = instant_of(VISIT, "m", time(9, 0), date(2022, 1, 1))
    assert at == 1_656_640_800_000
    dateless = replace(VISIT, date=None)
    assert instant_of(dateless, None, time(9, 0), date(2022, 7, 1)) == at


@pytest.mark.parametrize(
    ("today", "session"),
    [(date(2022, 7, 1), "m"), (date(2022, 7, 2), "r"), (date(2022, 7, 25), None), (date(2022, 7, 30), None)],
)
def test_session_asked_for_is_todays_or_the_next_or_the_last(today, session):
    assert likely_session(VISIT, today) == session


def test_people_move_together_before_another_or_to_the_end():
    assert _order(move_people(VISIT, ("c", "d"), "a")) == "cdab"
    assert _order(move_people(VISIT, ("a",), None)) == "bcda"
    assert _order(move_people(VISIT, ("a", "b"), "b")) == "abcd"
    assert _order(move_people(VISIT, ("a",), "gone")) == "bcda"


def test_whoever_presents_is_known_by_name_whatever_the_title():
    assert presented_by(VISIT, "a") == ("1", "ปิด")
    assert presented_by(VISIT, "b") == ()
    assert presented_by(replace(VISIT, people=(Person("x", ""),)), "x") == ()


def test_five_hundred_people_are_marked_at_once():
    people = tuple(Person(str(n), f"นาย {n}") for n in range(500))
    others = tuple(Appearance(f"o{n}", str(n), "r", Presence.PRESENT) for n in range(500))
    crowd = replace(VISIT, people=people, appearances=others)
    begun = clock.perf_counter()
    after = mark_rest_present(crowd, "m")
    assert clock.perf_counter() - begun < 1
    assert sums_of(attendees(after, "m")).came == 500
    assert sums_of(attendees(after, "r")).came == 500
