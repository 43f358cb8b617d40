"""A plate for each who comes, its name as large as fits."""

from __future__ import annotations

from hypothesis import given

from pmqa_desk.domain.attendance import set_presence, set_substitute
from pmqa_desk.domain.blocks import Paragraph
from pmqa_desk.domain.name_plates import LINE, NAME_POINTS, POSITION_POINTS, name_plate_blocks, size_for
from pmqa_desk.domain.visit import Person, Presence, Visit
from tests.random_visits import SAID, visits

# What stands between the margins of a page.
PAGE_POINTS = 714


def lines_of(visit):
    return [
        ("".join(run.text for run in block.runs), block.points, block.new_page)
        for block in name_plate_blocks(visit)
        if isinstance(block, Paragraph)
    ]


def test_a_short_name_is_as_large_as_it_gets_and_a_long_one_smaller():
    assert size_for("นายก ข", NAME_POINTS) == NAME_POINTS[0]
    assert size_for("ว่าที่ร้อยตรี ตัวอย่าง นามสกุลยาวเป็นพิเศษ", NAME_POINTS) < NAME_POINTS[0]
    assert size_for("ย" * 200, NAME_POINTS) == NAME_POINTS[-1]


def test_marks_over_letters_take_no_width():
    assert size_for("ก่้" * 16, NAME_POINTS) == size_for("ก" * 16, NAME_POINTS)


def test_two_plates_share_a_page_and_the_absent_have_none():
    people = tuple(Person(f"p{n}", f"นาย {n}", "หัวหน้า") for n in range(3))
    visit = Visit("v", people=(*people, Person("a", "นางไม่มา")))
    lines = lines_of(set_presence(visit, "a", None, Presence.ABSENT))
    assert [said for said, _, _ in lines if said.startswith("นา")] == ["นาย ๐", "นาย ๑", "นาย ๒"]
    assert sum(new_page for _, _, new_page in lines) == 1
    assert max(points for _, points, _ in lines) > max(POSITION_POINTS)


def test_a_substitute_says_for_whom():
    visit = Visit("v", people=(Person("p", "หัวหน้า", "หัวหน้าสำนักงาน"),))
    lines = lines_of(set_substitute(visit, "p", None, "นาย ก", "นักวิเคราะห์"))
    assert "แทน หัวหน้า" in [said for said, _, _ in lines]


@given(visits(SAID))
def test_two_plates_never_need_more_than_a_page(visit):
    short = [each for each in visit.people if len(each.name + (each.position or "")) < 60]
    used = 0.0
    for _, points, new_page in lines_of(Visit("v", people=tuple(short))):
        used = 0.0 if new_page else used
        used += points * LINE
        assert used <= PAGE_POINTS
