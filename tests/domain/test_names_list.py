"""A list of names as people type and copy it is read line by line, and nothing of it is dropped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.names_list import NameDoubt, section_of
from pmqa_desk.domain.names_table import read_names
from pmqa_desk.domain.visit import Attendance, Presence

WHOLE = """รายงานการประชุม
ผู้มาประชุม
๑. นายหนึ่ง ใจดี   ผู้ว่าราชการจังหวัด   ประธาน
2) น.ส.สอง งาม\tเกษตรจังหวัด\tสำนักงานเกษตรจังหวัด\t08-1234-5678
(๓) นายสาม ดี ปลัดอำเภอเมือง
• นางสี่ ดี   นักวิชาการ   แทน ปลัดจังหวัด
๕. นายห้า ดี   นักวิชาการ
   แทน ผู้อำนวยการกอง
ผู้ไม่มาประชุม (เนื่องจากติดราชการ)
1. นายหก ดี   นายอำเภอ (ลาป่วย)
2. นายเจ็ด ดี   นายอำเภอ
ผู้เข้าร่วมประชุม
- พ.ต.อ. แปด ดี  ผู้กำกับการ
คณะผู้ตรวจประเมิน
ดร.เก้า ดี
เริ่มประชุมเวลา 9.00 น.
ประธานแจ้งให้ที่ประชุมทราบ"""


def _read(text):
    return {each.name: each for each in read_names(text).names}


def test_lists_follow_their_headings():
    read = _read(WHOLE)
    lists = {name: each.attendance for name, each in read.items()}
    assert lists["นายหนึ่ง ใจดี"] is lists["นายหก ดี"] is Attendance.MEMBER
    assert lists["พ.ต.อ. แปด ดี"] is Attendance.OTHER
    assert lists["ดร.เก้า ดี"] is Attendance.ASSESSOR


def test_numbers_and_bullets_of_any_kind_are_no_part_of_a_name():
    assert list(_read(WHOLE))[:3] == ["นายหนึ่ง ใจดี", "น.ส.สอง งาม", "นายสาม ดี"]


def test_cells_behind_a_name_are_told_apart_by_their_looks():
    read = _read(WHOLE)
    assert (read["นายหนึ่ง ใจดี"].position, read["นายหนึ่ง ใจดี"].role) == ("ผู้ว่าราชการจังหวัด", "ประธาน")
    two = read["น.ส.สอง งาม"]
    assert (two.position, two.agency, two.telephone) == (
        "เกษตรจังหวัด",
        "สำนักงานเกษตรจังหวัด",
        "08-1234-5678",
    )


def test_one_blank_parts_a_titled_name_from_its_office():
    assert _read(WHOLE)["นายสาม ดี"].position == "ปลัดอำเภอเมือง"


def test_title_in_a_cell_of_its_own_belongs_to_the_name():
    assert _read("1\tนาย\tหนึ่ง ใจดี\tปลัด")["นายหนึ่ง ใจดี"].position == "ปลัด"
    assert _read("นาย\tหนึ่ง\tใจดี\tปลัด")["นายหนึ่ง ใจดี"].position == "ปลัด"


@pytest.mark.parametrize(
    ("whom", "came", "as_what"),
    [("ปลัดจังหวัด", "นางสี่ ดี", "นักวิชาการ"), ("ผู้อำนวยการกอง", "นายห้า ดี", "นักวิชาการ")],
)
def test_in_whose_place_somebody_came_is_the_person_of_the_list(whom, came, as_what):
    stood_for = _read(WHOLE)[whom]
    assert (stood_for.substitute, stood_for.substitute_position) == (came, as_what)
    assert stood_for.presence is Presence.PRESENT


def test_place_taken_may_stand_in_brackets():
    assert _read("นางสี่ ดี (แทน ปลัดจังหวัด)")["ปลัดจังหวัด"].substitute == "นางสี่ ดี"


def test_absent_ones_have_their_own_reason_or_that_of_the_list():
    read = _read(WHOLE)
    assert (read["นายหก ดี"].presence, read["นายหก ดี"].reason) == (Presence.ABSENT, "ลาป่วย")
    assert read["นายเจ็ด ดี"].reason == "ติดราชการ"
    assert _read("ผู้ไม่มาประชุม\nนายแปด ดี   ปลัด   ติดภารกิจ")["นายแปด ดี"].reason == "ติดภารกิจ"


def test_brackets_of_somebody_who_is_not_absent_are_part_of_the_office():
    assert _read("นายหนึ่ง ดี   นักวิชาการ (ชำนาญการ)")["นายหนึ่ง ดี"].position == "นักวิชาการ (ชำนาญการ)"


def test_minutes_behind_the_lists_are_given_back_unread():
    listed = read_names(WHOLE)
    assert [each.text for each in listed.unread if not each.heading] == [
        "รายงานการประชุม",
        "เริ่มประชุมเวลา 9.00 น.",
        "ประธานแจ้งให้ที่ประชุมทราบ",
    ]


def test_doubt_says_why():
    doubts = {
        name: each.doubts for name, each in _read("เกษตรจังหวัด\nนายก ข, นายค ง\nนายเอ บี\nนายเอ บี").items()
    }
    assert doubts["เกษตรจังหวัด"] == (NameDoubt.NO_PREFIX,)
    assert NameDoubt.MANY in doubts["นายก ข, นายค ง"]
    assert doubts["นายเอ บี"] == (NameDoubt.TWICE,)
    assert _read("นายก ข\nแทน")["นายก ข"].doubts == (NameDoubt.NOBODY,)


@pytest.mark.parametrize(
    ("text", "attendance", "presence"),
    [
        ("ผู้มาประชุม", Attendance.MEMBER, Presence.EXPECTED),
        ("รายชื่อผู้เข้าประชุม :", Attendance.MEMBER, Presence.EXPECTED),
        ("ผู้เข้าร่วมประชุม", Attendance.OTHER, Presence.EXPECTED),
        ("ผู้เข้าร่วมประชุมผ่านระบบออนไลน์", Attendance.OTHER, Presence.EXPECTED),
        ("ผู้ไม่มาประชุม", Attendance.MEMBER, Presence.ABSENT),
        ("กรรมการผู้ไม่มาประชุม", Attendance.MEMBER, Presence.ABSENT),
        ("คณะผู้ตรวจประเมิน", Attendance.ASSESSOR, Presence.EXPECTED),
        ("คณะกรรมการตรวจประเมิน", Attendance.ASSESSOR, Presence.EXPECTED),
    ],
)
def test_heading_names_a_list(text, attendance, presence):
    section = section_of(text)
    assert (section.attendance, section.presence) == (attendance, presence)


@pytest.mark.parametrize("text", ["ผู้ตรวจราชการกระทรวง", "ผู้อำนวยการ", "", "นายมา ประชุม", "กรรมการ"])
def test_office_is_no_heading(text):
    assert section_of(text) is None


PIECES = st.sampled_from(
    (
        *("ผู้มาประชุม", "ผู้ไม่มาประชุม (ลา)", "แทน", "แทน ปลัด", "นาย", "นายก ข", "๑.", "1)", "•", "-", '"', '""'),
        *(
            "\t",
            "  ",
            "\n",
            "\r\n",
            "\u2028",
            "(",
            ")",
            "ชื่อ",
            "คำนำหน้า\tชื่อ",
            "ตำแหน่ง",
            "0",
            "\u200b",
            "เริ่มประชุม",
        ),
    )
)


@given(st.lists(PIECES | st.text(max_size=6), max_size=30).map("".join))
def test_every_line_is_read_or_given_back_once_whatever_the_text(text):
    listed = read_names(text)
    lines = [n for each in (*listed.names, *listed.unread) for n in range(each.line, each.last_line + 1)]
    assert len(lines) == len(set(lines)), "a line stands twice"
    plain = [line.strip("\t\n \u00a0") for line in "".join(text).splitlines()]
    assert all(each.name.strip() for each in listed.names)
    if not any(plain):
        assert not listed.names


@given(
    st.lists(
        st.sampled_from(("นายก ข", "ผู้มาประชุม", "---", "นายค ง   ปลัด", "", "แทน ปลัด", "a\tb")), max_size=12
    )
)
def test_no_line_of_a_plain_list_is_lost(lines):
    listed = read_names("\n".join(lines))
    held = {n for each in (*listed.names, *listed.unread) for n in range(each.line, each.last_line + 1)}
    assert held >= {n for n, line in enumerate(lines, 1) if line.strip()}
