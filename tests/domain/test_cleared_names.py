"""Whose name is whose, and what is no name at all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.cleared_names import NameBook
from pmqa_desk.domain.ranks import bare_name
from pmqa_desk.domain.visit import Attendance, Item, MinutesDetails, Person, Visit
from pmqa_desk.domain.wire import Whole


def book(*people, **more):
    return NameBook(Whole(Visit("v", people=people, **more)))


def listed(name, attendance=Attendance.MEMBER, **more):
    return Person(name, name, attendance=attendance, **more)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("นายสมมติ ตัวอย่าง", "ผู้มาประชุม ๑"),
        ("ดร.สมมติ  ตัวอย่าง", "ผู้มาประชุม ๑"),
        ("สมมติตัวอย่าง", "ผู้มาประชุม ๑"),
        ("ตามที่นายสมมติ ตัวอย่าง เสนอ", "ตามที่ผู้มาประชุม ๑ เสนอ"),
        ("ตามที่คุณสมมติเสนอ", "ตามที่ผู้มาประชุม ๑เสนอ"),
        ("สมมติฐานของงาน", "สมมติฐานของงาน"),
        ("ตัวอย่างที่ดี", "ตัวอย่างที่ดี"),
    ],
)
def test_full_names_and_given_names_with_a_rank_are_found(typed, said):
    assert book(listed("นายสมมติ ตัวอย่าง")).without_names(typed) == said


def test_a_short_name_is_found_only_with_its_rank():
    known = book(listed("นายเอ"))
    assert known.without_names("นายเอพูดเอง") == "ผู้มาประชุม ๑พูดเอง"


def test_the_longest_name_is_found_first():
    known = book(listed("นายสมมติ ดี"), listed("นายสมมติ ดีเลิศ"))
    assert known.without_names("สมมติ ดีเลิศ และ สมมติ ดี") == "ผู้มาประชุม ๒ และ ผู้มาประชุม ๑"


def test_offices_duties_and_positions_are_no_names():
    items = (Item("i", "ก", agency="สำนักงานที่ดิน"),)
    known = book(listed("นายสมมติ ดี", position="ผู้ว่าราชการจังหวัด"), items=items)
    for office in ("สำนักงานที่ดิน", "ผู้ว่าราชการจังหวัด", "คณะผู้ตรวจประเมิน"):
        assert known.placeholder(office) == office


def test_who_is_only_named_elsewhere_is_called_by_that_duty():
    details = MinutesDetails(recorder="นางจด งาน", checker="นายตรวจ งาน")
    items = (Item("i", "ก", presenters=("น.ส.เสนอ งาน",)),)
    known = book(listed("นายมา ประชุม", Attendance.OTHER), items=items, minutes=details)
    names = ("นายมา ประชุม", "เสนอ งาน", "นางจด งาน", "นายตรวจ งาน")
    assert [known.placeholder(name) for name in names] == [
        *("ผู้เข้าร่วมประชุม ๑", "ผู้นำเสนอ ๑", "ผู้จดรายงาน ๑", "ผู้ตรวจรายงาน ๑"),
    ]


def test_a_rank_that_stands_for_a_name_takes_no_other_name_along():
    assert book(listed("นาย"), listed("นายสมมติ ดี")).without_names("นายใหม่ มา") == "นายใหม่ มา"


THAI = st.text(st.sampled_from("กขคงจฉชซาีู่้"), min_size=3, max_size=9).filter(lambda name: name.strip())


@given(st.lists(st.tuples(THAI, THAI), min_size=1, max_size=6, unique=True), st.text(max_size=20))
def test_no_listed_name_is_left_in_a_text(names, around):
    # No name begins with a vowel or mark that stands behind a letter.
    full = [f"ส{given_name} {surname}" for given_name, surname in names]
    known = book(*(listed(f"นาย{name}") for name in full))
    text = f"{around}{' '.join(full)}{around}"
    left = bare_name(known.without_names(text))
    assert all(known.placeholder(name) != name for name in full)
    assert not [name for name in full if f"นาย{name}" in left]
