"""Names that are offered to whoever gives something out."""

from __future__ import annotations

from pmqa_desk.domain.owners import MOST, offered, owners
from pmqa_desk.domain.visit import Assignment, Item, Person, Preparation, Visit

VISIT = Visit(
    "v",
    items=(Item("i", "ผลงาน", agency="สำนักงานเกษตร", presenters=("ผู้นำเสนอ ก",)),),
    people=(Person("p", "นาย ก", agency="ฝ่ายแผน"),),
    assignments=(Assignment("a", "งาน", "กลุ่มงาน  ข"), Assignment("b", "งาน", "สำนักงานเกษตร")),
)


def test_who_had_something_last_comes_first_and_every_name_once():
    assert owners(VISIT) == ("สำนักงานเกษตร", "กลุ่มงาน ข", "ฝ่ายแผน", "นาย ก", "ผู้นำเสนอ ก")


def test_who_has_a_line_of_a_checklist_is_offered_too():
    lines = (Preparation("c", "จองห้อง", agency="ฝ่ายอาคาร", person="ผู้ดูแล"),)
    assert owners(Visit("v", checklists=lines)) == ("ฝ่ายอาคาร", "ผู้ดูแล")


def test_names_that_begin_with_what_was_typed_come_first():
    assert offered(("ฝ่ายงาน ก", "งาน ข", "อื่น"), "งาน") == ("งาน ข", "ฝ่ายงาน ก")


def test_a_whole_name_offers_nothing_more():
    assert offered(("นาย ก", "นาย กข"), "นาย ก") == ()


def test_no_more_are_offered_than_one_reads():
    assert len(offered(tuple(map(str, range(20))), "")) == MOST
