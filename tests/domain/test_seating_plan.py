"""Who sits where, and who has no seat."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from pmqa_desk.domain.attendance import attendees, set_presence, set_substitute
from pmqa_desk.domain.blocks import TEXT_WIDTH, Table, plain
from pmqa_desk.domain.seating_plan import LONGEST_SIDE, seated, seating, seating_blocks
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Attendance, Person, Presence, Visit
from tests.random_visits import WILD, visits


def person(name, attendance=Attendance.MEMBER, role=None, **more):
    return Person(name, name, role=role, attendance=attendance, **more)


def names(people):
    return [each.name for each in people]


PEOPLE = (
    person("รอง", role="รองประธาน"),
    person("ประธาน", role="ประธานคณะทำงาน"),
    person("ไม่มา"),
    person("ผู้ตรวจ", Attendance.ASSESSOR, role="ประธานคณะผู้ตรวจประเมิน"),
    person("ช่างภาพ", Attendance.OTHER),
    person("หัวหน้าสำนักงาน"),
)
VISIT = set_substitute(
    set_presence(Visit("v", people=PEOPLE), "ไม่มา", None, Presence.ABSENT), "หัวหน้าสำนักงาน", None, "แทน"
)


def test_the_chair_sits_at_the_head_and_the_assessors_face_the_members():
    plan = seating(VISIT)
    assert names(plan.head) == ["ประธาน"]
    assert names(plan.assessors) == ["ผู้ตรวจ"]
    assert names(plan.members) == ["รอง", "แทน"]
    assert names(plan.behind) == ["ช่างภาพ"]


def test_who_is_absent_has_no_seat_and_a_substitute_has():
    assert "ไม่มา" not in names(seated(VISIT))
    said = plain(seating_blocks(VISIT))
    assert "ไม่มา" not in said
    assert "แทน หัวหน้าสำนักงาน" in said


def test_without_a_role_the_first_member_presides():
    plan = seating(Visit("v", people=(person("หนึ่ง"), person("สอง"))))
    assert (names(plan.head), names(plan.members)) == (["หนึ่ง"], ["สอง"])


def test_two_who_preside_together_sit_side_by_side():
    both = (person("ก", role="ประธานร่วม"), person("ข", role="ประธานร่วม"))
    table = next(block for block in seating_blocks(Visit("v", people=both)) if isinstance(block, Table))
    assert len(table.columns) == 2


def test_members_beyond_the_side_of_the_table_sit_behind_before_the_others():
    many = tuple(person(f"m{n}") for n in range(LONGEST_SIDE + 3))
    plan = seating(Visit("v", people=(person("o", Attendance.OTHER), *many)))
    assert names(plan.behind) == [f"m{LONGEST_SIDE + 1}", f"m{LONGEST_SIDE + 2}", "o"]


def test_nobody_makes_no_plan():
    alone = Visit("v", people=(person("ไม่มา"),))
    assert seating_blocks(set_presence(alone, "ไม่มา", None, Presence.ABSENT)) == ()


@given(visits(WILD))
def test_everybody_who_comes_has_one_seat(visit):
    come = [each for each in attendees(visit) if not each.absent]
    assert sorted(names(seated(visit))) == sorted(names(come))
    blocks = seating_blocks(visit, Digits.ARABIC)
    tables = [block for block in blocks if isinstance(block, Table)]
    seats = [cell for table in tables for row in table.rows for cell in row if cell]
    assert len(seats) == len(come)
    assert all(sum(column.width for column in table.columns) <= TEXT_WIDTH for table in tables)


def test_a_co_chair_of_the_same_name_keeps_a_seat_of_their_own():
    twins = (person("ก", role="ประธาน"), replace(person("ก", role="ประธาน"), uid="other"))
    assert len(seated(Visit("v", people=twins))) == 2
