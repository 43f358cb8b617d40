"""Presenters as the directory knows them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.item_presenters import known_presenters, moved_name, put_in_directory
from pmqa_desk.domain.visit import Appearance, Item, Person, Presence, Visit

ITEM = Item("i", "ผลงาน", agency="สำนักงานเกษตร", presenters=("นางสอง", "นายหนึ่ง", "นายใหม่"))
VISIT = Visit(
    "v",
    items=(ITEM,),
    people=(Person("p1", "นายหนึ่ง", "เกษตรจังหวัด"), Person("p2", "นางสอง")),
)


def test_presenters_stand_in_the_items_order_with_their_positions():
    assert [(known.name, known.position) for known in known_presenters(VISIT, ITEM)] == [
        ("นางสอง", ""),
        ("นายหนึ่ง", "เกษตรจังหวัด"),
        ("นายใหม่", ""),
    ]
    assert [known.person is None for known in known_presenters(VISIT, ITEM)] == [False, False, True]


def test_substitute_of_the_day_is_told_with_the_position():
    came = Appearance(
        "a", "p1", presence=Presence.PRESENT, substitute="นายสาม", substitute_position="หัวหน้ากลุ่ม"
    )
    known = known_presenters(replace(VISIT, appearances=(came,)), ITEM)[1]
    assert (known.substitute, known.position) == ("นายสาม หัวหน้ากลุ่ม", "เกษตรจังหวัด")


def test_those_who_are_missing_are_added_once_with_the_agency():
    after = put_in_directory(VISIT, (*ITEM.presenters, "นายใหม่ "), "สำนักงานเกษตร")
    assert [(person.name, person.agency) for person in after.people[2:]] == [("นายใหม่", "สำนักงานเกษตร")]
    assert put_in_directory(after, ITEM.presenters, None) is after


@pytest.mark.parametrize(
    ("place", "step", "moved"),
    [(0, 1, ("ข", "ก", "ค")), (2, -1, ("ก", "ค", "ข")), (0, -1, ("ก", "ข", "ค")), (2, 1, ("ก", "ข", "ค"))],
)
def test_name_is_moved_by_one_place_and_stops_at_the_edge(place, step, moved):
    assert moved_name(("ก", "ข", "ค"), place, step) == moved
