"""The script of the master of ceremonies: usual words, written words, slots that follow the directory."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.mc_script import CLOSING, OPENING, bound, names_typed, script_of, set_words
from pmqa_desk.domain.mc_words import FIRST, LAST, NEXT, SLOTS, slot, usual_words
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import (
    Appearance,
    Attendance,
    Item,
    Kind,
    Person,
    Presence,
    Session,
    SessionKind,
    Visit,
)

TEXT = PaperText("Asia/Bangkok", Digits.ARABIC)
VISIT = Visit(
    "v",
    title="การตรวจประเมิน PMQA 4.0",
    organisation="จังหวัดตัวอย่าง",
    date=date(2022, 7, 25),
    start=time(9),
    venue="ห้องประชุมใหญ่",
    items=(
        Item("r", "ลงทะเบียน", Kind.REGISTRATION, duration_s=600),
        Item("w", "กล่าวต้อนรับ", Kind.WELCOME, duration_s=600, presenters=("นายหนึ่ง",)),
        Item("f", "แนะนำจังหวัด", Kind.VIDEO, duration_s=410),
        Item("s", "ข้าวปลอดภัย", Kind.SHOWCASE, duration_s=900, agency="สำนักงานเกษตร"),
        Item("t", "กล่าวขอบคุณ", Kind.THANKS, presenters=("นายหนึ่ง",)),
        Item("p", "ถ่ายภาพ", Kind.PHOTO),
    ),
    people=(
        Person("p1", "นายหนึ่ง", "ผู้ว่าราชการจังหวัด", "ประธาน"),
        Person("a1", "นางสอง", "ผู้ตรวจ", attendance=Attendance.ASSESSOR),
    ),
)


def _said(visit, place, session=None):
    return next(cue for cue in script_of(visit, TEXT, session) if cue.place == place)


def test_script_has_an_opening_each_item_and_a_closing():
    assert [cue.place for cue in script_of(VISIT, TEXT)] == [OPENING, "r", "w", "f", "s", "t", "p", CLOSING]


def test_presenter_is_called_with_the_position_of_the_directory():
    cue = _said(VISIT, "w")
    assert cue.said == "ลำดับแรก ขอเรียนเชิญ นายหนึ่ง ผู้ว่าราชการจังหวัด กล่าวต้อนรับ"
    assert not cue.written
    moved = replace(VISIT, people=(replace(VISIT.people[0], position="รองผู้ว่าราชการจังหวัด"), VISIT.people[1]))
    assert "รองผู้ว่าราชการจังหวัด" in _said(moved, "w").said


def test_substitute_is_called_in_the_absent_ones_place():
    came = Appearance(
        "x", "p1", presence=Presence.PRESENT, substitute="นายสาม", substitute_position="ปลัดจังหวัด"
    )
    said = _said(replace(VISIT, appearances=(came,)), "w").said
    assert "นายสาม ปลัดจังหวัด" in said
    assert "นายหนึ่ง" not in said


def test_substitute_of_a_rehearsal_is_called_there_only():
    came = Appearance("x", "p1", "d", Presence.PRESENT, substitute="นายสาม")
    visit = replace(VISIT, sessions=(Session("d", SessionKind.REHEARSAL),), appearances=(came,))
    assert "นายสาม" in _said(visit, "w", "d").said
    assert "นายสาม" not in _said(visit, "w").said


def test_first_and_last_word_are_those_of_the_programme_not_of_what_surrounds_it():
    said = {cue.place: cue.said for cue in script_of(VISIT, TEXT)}
    assert said["w"].startswith(FIRST)
    assert said["s"].startswith(NEXT)
    assert said["t"].startswith(LAST)


def test_opening_says_who_receives_whom_and_where():
    said = _said(VISIT, OPENING).said
    for told in ("จังหวัดตัวอย่าง", "การตรวจประเมิน PMQA 4.0", "25 กรกฎาคม 2565", "ห้องประชุมใหญ่"):
        assert told in said


def test_film_says_its_length():
    assert "6 นาที 50 วินาที" in _said(VISIT, "f").said


@pytest.mark.parametrize("kind", list(Kind))
def test_usual_words_of_each_kind_have_only_slots_that_exist(kind):
    item = Item("i", "เรื่องหนึ่ง", kind, duration_s=60, agency="สำนักงาน", presenters=("นายก",))
    visit = replace(VISIT, items=(item,))
    assert _said(visit, "i").unknown == ()
    assert usual_words(item).strip()
    assert "{" not in _said(visit, "i").said


@pytest.mark.parametrize("kind", list(Kind))
def test_item_of_which_nothing_is_known_has_words_without_slots_left(kind):
    assert "{" not in _said(Visit("v", items=(Item("i", "เรื่อง", kind),)), "i").said


def test_written_words_are_filled_too():
    visit = set_words(VISIT, "s", "เชิญชม {เรื่อง} ของ {หน่วยงาน}", TEXT)
    cue = _said(visit, "s")
    assert (cue.said, cue.written) == ("เชิญชม ข้าวปลอดภัย ของ สำนักงานเกษตร", True)


def test_slot_that_nobody_knows_stays_to_be_seen():
    cue = _said(set_words(VISIT, "f", "เชิญ {ผู้นำเสนอ} และ {ผู้ใด}", TEXT), "f")
    assert cue.unknown == ("ผู้นำเสนอ", "ผู้ใด")
    assert "{ผู้ใด}" in cue.said


def test_typed_name_with_its_position_goes_into_its_slot():
    words = "ขอเชิญ นายหนึ่ง ผู้ว่าราชการจังหวัด กล่าวต้อนรับ"
    assert bound(VISIT, "w", words, TEXT) == "ขอเชิญ {ผู้นำเสนอ} กล่าวต้อนรับ"
    assert bound(VISIT, OPENING, "เรียน นายหนึ่ง และ นางสอง ผู้ตรวจ", TEXT) == "เรียน {ประธาน} และ {ผู้ตรวจประเมิน}"


def test_names_that_follow_nobody_are_told():
    assert names_typed(VISIT, "ขอเชิญ นางสอง และนายหนึ่ง") == ("นายหนึ่ง", "นางสอง")
    assert names_typed(VISIT, "ขอเชิญ {ผู้นำเสนอ}") == ()


@pytest.mark.parametrize("place", [OPENING, "w", CLOSING])
def test_words_given_back_are_the_usual_ones(place):
    written = set_words(VISIT, place, "คำที่เขียนเอง", TEXT)
    assert _said(written, place).said == "คำที่เขียนเอง"
    assert set_words(written, place, None, TEXT) == VISIT
    assert set_words(written, place, "  \n ", TEXT) == VISIT
    assert set_words(written, place, _said(VISIT, place).words, TEXT) == VISIT


def test_words_of_an_item_that_is_gone_are_written_nowhere():
    assert set_words(VISIT, "gone", "คำ", TEXT) == VISIT


@given(st.text(max_size=60))
def test_any_words_can_be_written_and_read(words):
    cue = _said(set_words(VISIT, "s", words, TEXT), "s")
    assert cue.written == bool(words.strip())


def test_every_slot_is_filled_where_all_is_known():
    words = " ".join(slot(name) for name in SLOTS)
    assert _said(set_words(VISIT, "w", words, TEXT), "w").unknown == ("หน่วยงาน",)


@pytest.mark.parametrize("name", ["ประธาน", "ผู้นำเสนอ", "ผู้ตรวจ", "ก"])
def test_name_that_stands_in_a_slot_or_a_word_leaves_both_whole(name):
    visit = Visit("v", items=(Item("w", "กล่าว", presenters=(name,)),), people=(Person("p", name),))
    words = "กราบเรียน {ประธาน} และ {ผู้ตรวจประเมิน} เชิญ {ผู้นำเสนอ}"
    assert bound(visit, "w", words, TEXT) == words
    assert names_typed(visit, words) == ()
