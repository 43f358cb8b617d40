"""The minutes in the official form: fields 1 to 11, in order, and blanks where nothing is known."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from pmqa_desk.domain.blocks import DOTS, Align, Heading, Paragraph, Signature, Table, flow, plain
from pmqa_desk.domain.minutes import minutes_blocks
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import (
    Appearance,
    MinutesDetails,
    Person,
    Presence,
    Session,
    SessionKind,
    SessionMinutes,
    Visit,
)
from tests.papers import RUN_UID, long_visit, view_of

EMPTY = Visit("v")


@pytest.fixture(scope="module")
def visit() -> Visit:
    return long_visit()


@pytest.fixture(scope="module")
def lines(visit) -> list[str]:
    return plain(minutes_blocks(visit, view_of(visit), run_uid=RUN_UID)).split("\n")


def internal(visit: Visit) -> str:
    return plain(minutes_blocks(visit, view_of(visit), run_uid=RUN_UID))


def public(visit: Visit) -> str:
    return plain(minutes_blocks(visit, view_of(visit), Edition.PUBLIC, run_uid=RUN_UID))


def test_the_heading_is_the_body_number_date_and_place_over_a_row_of_dashes(lines):
    assert lines[:5] == [
        "รายงานการประชุมการตรวจประเมินรางวัลคุณภาพการบริหารจัดการภาครัฐ ๔.๐ ของจังหวัดบูรพาคีรี",
        "ครั้งที่ ๑/๒๕๖๕",
        "เมื่อวันจันทร์ที่ ๒๕ กรกฎาคม ๒๕๖๕",
        "ณ ห้องประชุมบูรพาธานี ชั้น ๕ ศาลากลางจังหวัดบูรพาคีรี",
        "-" * 40,
    ]


def test_the_heading_is_centred_and_bold(visit):
    for piece in flow(minutes_blocks(visit, None))[:4]:
        assert isinstance(piece, Paragraph)
        assert piece.align is Align.CENTRE
        assert all(run.bold for run in piece.runs)


def test_the_fields_stand_in_their_order(lines):
    headings = [
        "ผู้มาประชุม",
        "ผู้ไม่มาประชุม",
        "ผู้เข้าร่วมประชุม",
        "คณะผู้ตรวจประเมิน",
        "เริ่มประชุมเวลา ๐๙.๐๒ น.",
        "เลิกประชุมเวลา ๑๑.๓๖ น.",
        "ผู้จดรายงานการประชุม",
        "ผู้ตรวจรายงานการประชุม",
    ]
    assert sorted(headings, key=lines.index) == headings


def test_nothing_is_said_that_the_form_forbids(lines):
    text = "\n".join(lines)
    for word in ("บันทึกการประชุม", "รายงานประชุม", "ผู้ที่ไม่เข้าประชุม", "เปิดประชุมเวลา", "ปิดประชุมเวลา", "ผู้บันทึก"):
        assert word not in text


def test_the_weekday_is_that_of_the_day_the_run_began():
    visit = replace(long_visit(), date=date(2022, 7, 26))
    shown = plain(minutes_blocks(visit, view_of(long_visit())))
    assert "เมื่อวันจันทร์ที่ ๒๕ กรกฎาคม ๒๕๖๕" in shown


def test_without_a_run_the_date_is_the_visits():
    visit = replace(EMPTY, date=date(2021, 7, 30))
    assert "เมื่อวันศุกร์ที่ 30 กรกฎาคม 2564" in plain(minutes_blocks(visit, None, digits=Digits.ARABIC))


def test_the_year_of_the_number_is_the_calendar_years_unless_another_is_set(visit):
    assert "ครั้งที่ ๑/๒๕๖๕" in internal(visit)
    other = replace(visit, minutes=replace(visit.minutes, year=2566, meeting_number=12))
    assert "ครั้งที่ ๑๒/๒๕๖๖" in internal(other)


def test_a_body_that_begins_with_the_title_is_not_doubled():
    visit = replace(EMPTY, minutes=MinutesDetails(body="รายงานการประชุมคณะทำงาน"))
    assert plain(minutes_blocks(visit, None)).startswith("รายงานการประชุมคณะทำงาน\n")


def test_an_empty_visit_gives_blanks_to_fill_by_hand():
    blocks = minutes_blocks(EMPTY, None)
    text = plain(blocks)
    assert f"รายงานการประชุม{DOTS}" in text
    assert "ครั้งที่ ........../.........." in text
    assert "เมื่อวัน..........ที่ .......... เดือน" in text
    assert f"ณ {DOTS}" in text
    assert "เริ่มประชุมเวลา .......... น." in text
    assert "เลิกประชุมเวลา .......... น." in text
    assert f"๑.\t{DOTS}" in text


def test_lists_that_nobody_is_in_are_left_out_save_who_came():
    text = plain(minutes_blocks(EMPTY, None))
    assert "ผู้มาประชุม" in text
    for heading in ("ผู้ไม่มาประชุม", "ผู้เข้าร่วมประชุม", "คณะผู้ตรวจประเมิน"):
        assert heading not in text


def test_a_substitute_stands_with_whom_he_stands_for(lines):
    assert "แทน รองผู้ว่าราชการจังหวัดบูรพาคีรี\tรองประธาน" in lines


def internal_of(person: Person, **came: Any) -> str:
    appearances = (Appearance("a", person.uid, **came),)
    return plain(minutes_blocks(replace(EMPTY, people=(person,), appearances=appearances), None))


def test_a_reason_of_absence_stands_in_brackets_once():
    text = internal_of(Person("p", "นายก"), presence=Presence.ABSENT, reason="(ติดราชการ)")
    assert "(ติดราชการ)" in text
    assert "((" not in text


def test_assessors_stand_apart_or_among_those_present(visit):
    together = replace(visit, minutes=replace(visit.minutes, assessors_apart=False))
    text = internal(together)
    assert "คณะผู้ตรวจประเมิน" not in [line for line in text.split("\n") if "\t" not in line]
    others = text.split("ผู้เข้าร่วมประชุม\n")[1].split("เริ่มประชุมเวลา")[0]
    assert "๑.\tนายช่างภาพ" in others
    assert "๒.\tรศ.ดร. ผู้ตรวจ" in others


def test_the_public_edition_leaves_out_notes_reasons_and_telephones(visit):
    text = public(visit)
    for hidden in ("ติดราชการ", "๐๘๑", "ประธานย้ำให้", "ควรเชื่อมโยงข้อมูล", "วิทยากรเดินทางไม่ทัน"):
        assert hidden in internal(visit)
        assert hidden not in text


def test_the_public_edition_keeps_questions_and_resolutions(visit):
    text = public(visit)
    assert "มติที่ประชุม รับทราบ" in text
    assert "จังหวัดนำข้อมูลผู้รับบริการ" in text
    assert "ข้ามลำดับนี้" in text


def test_arabic_digits_when_chosen(visit):
    text = plain(minutes_blocks(visit, view_of(visit), digits=Digits.ARABIC))
    assert "เมื่อวันจันทร์ที่ 25 กรกฎาคม 2565" in text
    assert not set(text) & set("๐๑๒๓๔๕๖๗๘๙")


def test_a_technical_code_keeps_its_arabic_digits(lines):
    assert "ลำดับที่ ๓ วีดิทัศน์แนะนำจังหวัด PMQA 4.0" in lines


def test_the_usual_opening_gives_way_to_the_chairs(visit):
    assert "ประธานกล่าวเปิดการประชุม" in internal(visit)
    other = replace(visit, minutes=replace(visit.minutes, opening="ประธานแจ้งวัตถุประสงค์ 2 ข้อ"))
    assert "ประธานแจ้งวัตถุประสงค์ ๒ ข้อ" in internal(other)
    assert "ประธานกล่าวเปิดการประชุม" not in internal(other)


def test_what_another_run_recorded_is_left_out(visit):
    assert "บันทึกของการซ้อม" not in internal(visit)
    assert "บันทึกของการซ้อม" in plain(minutes_blocks(visit, view_of(visit)))


def test_the_second_signature_is_a_setting(visit):
    alone = replace(visit, minutes=replace(visit.minutes, show_checker=False))
    signatures = [b for b in minutes_blocks(alone, None) if isinstance(b, Signature)]
    assert [signature.role for signature in signatures] == ["ผู้จดรายงานการประชุม"]


def test_signatures_stay_with_each_other_the_end_and_the_last_of_the_body(visit):
    for edition in Edition:
        pieces = flow(minutes_blocks(visit, view_of(visit), edition))
        end = next(n for n, piece in enumerate(pieces) if "เลิกประชุมเวลา" in plain((piece,)))
        kept = [piece.keep_with_next for piece in pieces[end - 1 :]]
        assert kept == [True] * (len(kept) - 1) + [False]


def test_lists_of_people_are_tables_without_rules(visit):
    tables = [b for b in minutes_blocks(visit, None) if isinstance(b, Table)]
    assert tables
    assert not any(table.lines or table.titled for table in tables)


def test_every_section_has_a_heading_to_jump_to(visit):
    headings = [b.text for b in minutes_blocks(visit, view_of(visit)) if isinstance(b, Heading)]
    assert "ผู้มาประชุม" in headings
    assert sum(text.startswith("ลำดับที่") for text in headings) >= 15


@pytest.mark.parametrize("opening", [" ", "\n", "081-234-5678"])
def test_an_opening_that_says_nothing_breaks_no_minutes(opening):
    meeting = Session("m", SessionKind.MEETING)
    visit = Visit("v", sessions=(meeting,), session_minutes=(SessionMinutes(uid="m", opening=opening),))
    for edition in Edition:
        assert "เลิกประชุมเวลา" in plain(minutes_blocks(visit, None, edition, session_uid="m"))


def test_nothing_is_announced_where_nothing_follows():
    text = plain(minutes_blocks(Visit("v"), None))
    assert "ประธานกล่าวเปิดการประชุม\n" in text
    assert "ดังนี้" not in text
