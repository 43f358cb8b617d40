"""Words written by hand stay where they were put, show when their ground has changed, and never leak."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.blocks import Decision, Heading, Paragraph, Run, plain
from pmqa_desk.domain.minutes import minutes_blocks, minutes_parts
from pmqa_desk.domain.minutes_edits import (
    add_paragraph,
    differences,
    drop_edit,
    edited_blocks,
    in_edition,
    keep_mine,
    placed_blocks,
    says_the_same,
    write_block,
    write_paragraph,
)
from pmqa_desk.domain.minutes_facts import facts_of
from pmqa_desk.domain.named_blocks import Named, words_of
from pmqa_desk.domain.paper_text import CLOSED, Edition, PaperText
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Item, Kind, Visit
from tests.papers import RUN_UID, long_visit, view_of
from tests.random_visits import SAID, visits

PARTS = (
    Named("head", Heading("หัวข้อ", 2)),
    Named("said", Paragraph((Run("คำชี้แจง ", bold=True), Run("ใช้แผงข้อมูล 3 แผง")))),
    Named("resolved", Decision("รับทราบ")),
)
SAME = {Edition.INTERNAL: "คำชี้แจง ใช้แผงข้อมูล 3 แผง", Edition.PUBLIC: "คำชี้แจง ใช้แผงข้อมูล 3 แผง"}
BARE = Visit("v")
INTERNAL = PaperText("Asia/Bangkok", Digits.THAI)
PUBLIC = PaperText("Asia/Bangkok", Digits.THAI, Edition.PUBLIC)


def _text(visit, text=INTERNAL, parts=PARTS, session=None):
    return plain(edited_blocks(visit, session, parts, text)).split("\n")


def test_words_stand_in_the_place_of_the_programs_and_their_label_stays_bold():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "คำชี้แจง ใช้ ๔ แผง\nและรายงานทุกวัน")
    blocks = edited_blocks(visit, None, PARTS, INTERNAL)
    assert blocks[1].runs == (Run("คำชี้แจง ", bold=True), Run("ใช้ ๔ แผง"))
    assert blocks[2] == replace(blocks[1], runs=(Run("และรายงานทุกวัน"),))
    assert len(blocks) == 4


def test_words_where_both_editions_said_the_same_serve_both():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "แก้แล้ว")
    assert _text(visit, PUBLIC)[1] == "แก้แล้ว"


@pytest.mark.parametrize("public", ["ข้ามลำดับนี้", None])
def test_words_where_the_editions_differ_stay_in_their_own(public):
    said = {Edition.INTERNAL: "ข้ามลำดับนี้ เนื่องจากวิทยากรป่วย", Edition.PUBLIC: public}
    visit = write_block(BARE, None, "said", said, Edition.INTERNAL, "ข้ามเพราะวิทยากรป่วยหนัก")
    assert "ป่วยหนัก" in _text(visit)[1]
    assert "ป่วย" not in " ".join(_text(visit, PUBLIC))


def test_words_that_came_to_differ_go_before_those_of_both():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "ของทั้งสองฉบับ")
    differ = {**SAME, Edition.INTERNAL: "คำชี้แจง ภายใน"}
    visit = write_block(visit, None, "said", differ, Edition.INTERNAL, "ของภายใน")
    assert (_text(visit)[1], _text(visit, PUBLIC)[1]) == ("ของภายใน", "ของทั้งสองฉบับ")
    visit = write_block(visit, None, "said", SAME, Edition.PUBLIC, "ของฉบับเผยแพร่")
    assert (_text(visit)[1], _text(visit, PUBLIC)[1]) == ("ของภายใน", "ของฉบับเผยแพร่")


def test_words_of_the_internal_edition_stay_there_when_the_program_comes_to_say_the_same_in_both():
    differ = {**SAME, Edition.INTERNAL: "คำชี้แจง ภายใน"}
    visit = write_block(BARE, None, "said", differ, Edition.INTERNAL, "ลับ")
    visit = write_block(visit, None, "said", SAME, Edition.INTERNAL, "ลับ แก้หนึ่งตัวอักษร")
    assert _text(visit)[1] == "ลับ แก้หนึ่งตัวอักษร"
    assert _text(visit, PUBLIC) == _text(BARE, PUBLIC)


def test_words_are_kept_in_one_edition_where_that_is_wanted_and_in_both_again():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "ความเห็นภายใน", only=True)
    assert (_text(visit)[1], _text(visit, PUBLIC)) == ("ความเห็นภายใน", _text(BARE, PUBLIC))
    (edit,) = visit.minutes_edits
    assert _text(in_edition(visit, edit.uid, None), PUBLIC)[1] == "ความเห็นภายใน"
    shared = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "ของทั้งสองฉบับ")
    (edit,) = shared.minutes_edits
    assert _text(in_edition(shared, edit.uid, Edition.INTERNAL), PUBLIC) == _text(BARE, PUBLIC)


def test_the_programs_words_over_those_of_both_are_of_their_own_edition():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "ของทั้งสองฉบับ")
    differ = {**SAME, Edition.INTERNAL: "คำชี้แจง ภายใน"}
    visit = write_block(visit, None, "said", differ, Edition.INTERNAL, "คำชี้แจง ภายใน")
    inside = (PARTS[0], Named("said", Paragraph((Run("คำชี้แจง ภายใน"),))), PARTS[2])
    assert (_text(visit, parts=inside)[1], _text(visit, PUBLIC)[1]) == ("คำชี้แจง ภายใน", "ของทั้งสองฉบับ")


def test_the_programs_own_words_take_the_edit_back_in_either_digits():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "แก้แล้ว")
    assert write_block(visit, None, "said", SAME, Edition.INTERNAL, "คำชี้แจง ใช้แผงข้อมูล ๓ แผง") == BARE


def test_emptied_words_leave_the_block_out():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "")
    assert [placed.name for placed in placed_blocks(visit, None, PARTS, INTERNAL)] == ["head", "resolved"]


def test_what_changes_behind_an_edit_is_shown_and_either_is_taken():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "ของฉัน")
    assert differences(visit, None, PARTS, Edition.INTERNAL) == ()
    later = (PARTS[0], Named("said", Paragraph((Run("ข้อมูลใหม่"),))), PARTS[2])
    (found,) = differences(visit, None, later, Edition.INTERNAL)
    assert (found.now, found.edit.text) == ("ข้อมูลใหม่", "ของฉัน")
    assert next(p for p in placed_blocks(visit, None, later, INTERNAL) if p.edit).differs
    kept = keep_mine(visit, found)
    assert differences(kept, None, later, Edition.INTERNAL) == ()
    assert _text(kept, parts=later)[1] == "ของฉัน"
    assert _text(drop_edit(visit, found.edit.uid), parts=later)[1] == "ข้อมูลใหม่"


def test_digits_alone_are_no_difference():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "ของฉัน")
    thai = (Named("said", Paragraph((Run("คำชี้แจง ใช้แผงข้อมูล ๓ แผง"),))),)
    assert differences(visit, None, thai, Edition.INTERNAL) == ()


def test_an_edit_whose_block_is_gone_is_not_lost():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "ของฉัน")
    (found,) = differences(visit, None, PARTS[:1], Edition.INTERNAL)
    assert (found.now, found.edit.text) == (None, "ของฉัน")


def test_a_paragraph_of_ones_own_stands_behind_its_block_and_in_the_edition_it_was_written_in():
    visit, _ = add_paragraph(BARE, None, "head", Edition.INTERNAL, "หนึ่ง\nสอง")
    assert _text(visit)[1:3] == ["หนึ่ง", "สอง"]
    assert _text(visit, PUBLIC) == _text(BARE, PUBLIC)
    (edit,) = visit.minutes_edits
    assert _text(write_paragraph(visit, replace(edit, text="สาม")))[1] == "สาม"
    emptied = write_paragraph(visit, replace(edit, text=" "))
    assert emptied.minutes_edits == ()
    assert write_paragraph(emptied, edit) == visit


def test_words_for_both_are_not_public_any_more_once_the_item_is_the_assessors_own():
    item = Item("a", "ประชุมหารือ", Kind.OTHER)
    visit = Visit("v", items=(item,))
    heading = Named("item:a", Heading("ประชุมหารือ"))
    said = {Edition.INTERNAL: "ประชุมหารือ", Edition.PUBLIC: "ประชุมหารือ"}
    visit = write_block(visit, None, "item:a", said, Edition.INTERNAL, "ประชุมหารือผลคะแนน")
    assert _text(visit, PUBLIC, (heading,)) == ["ประชุมหารือผลคะแนน"]
    closed = replace(visit, items=(replace(item, kind=Kind.CLOSED),))
    assert _text(closed, PUBLIC, (Named("item:a", Heading(CLOSED)),)) == [CLOSED]
    assert _text(closed, parts=(heading,)) == ["ประชุมหารือผลคะแนน"]


def test_each_session_has_its_own_words():
    visit = write_block(BARE, "meeting", "said", SAME, Edition.INTERNAL, "ของการประชุม")
    assert _text(visit) == _text(BARE)
    assert _text(visit, session="meeting")[1] == "ของการประชุม"


def test_telephones_in_words_by_hand_stay_out_of_the_public_edition():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "ติดต่อ 081-234-5678 ได้ทุกวัน")
    assert "๐๘๑" in _text(visit)[1]
    assert "๐๘๑" not in " ".join(_text(visit, PUBLIC))


def test_no_two_blocks_of_the_minutes_have_one_name():
    visit = long_visit()
    for text in (INTERNAL, PUBLIC):
        names = [part.name for part in minutes_parts(facts_of(visit, view_of(visit), RUN_UID), text)]
        assert len(set(names)) == len(names)


@given(visits(SAID), st.data())
@settings(max_examples=12, deadline=None)
def test_an_edit_changes_its_own_block_and_no_other(visit, data):
    facts = facts_of(visit, None)
    parts = {e: minutes_parts(facts, PaperText(visit.timezone, Digits.THAI, e)) for e in Edition}
    writable = [part for part in parts[Edition.INTERNAL] if words_of(part.block) is not None]
    part = data.draw(st.sampled_from(writable))
    said = {e: next((words_of(p.block) for p in parts[e] if p.name == part.name), None) for e in Edition}
    after = write_block(visit, None, part.name, said, Edition.INTERNAL, "ข้อความที่เขียนเองทั้งหมด")
    lines = plain(minutes_blocks(after, None)).split("\n")
    before = plain(minutes_blocks(visit, None)).split("\n")
    assert any("ข้อความที่เขียนเองทั้งหมด" in line for line in lines)
    gone = plain((part.block,)).split("\n")
    assert [x for x in before if x not in gone] == [x for x in lines if x not in gone and "ที่เขียนเอง" not in x]


def test_what_was_written_of_an_item_that_was_closed_since_stays_inside():
    item = Item("i", "หารือเรื่องโยกย้าย", duration_s=60)
    open_day = Visit("v", items=(item,))
    for name in ("item:i", "item:i:told"):
        said = {e: _words_of(open_day, e, name) for e in Edition}
        open_day = write_block(open_day, None, name, said, Edition.INTERNAL, f"ความลับ {name}")
    assert plain(minutes_blocks(open_day, None, Edition.PUBLIC)).count("ความลับ") == 2
    closed = replace(open_day, items=(replace(item, kind=Kind.CLOSED),))
    assert plain(minutes_blocks(closed, None)).count("ความลับ") == 2
    assert "ความลับ" not in plain(minutes_blocks(closed, None, Edition.PUBLIC))


def _words_of(visit, edition, name):
    parts = minutes_parts(facts_of(visit, None), PaperText(visit.timezone, Digits.THAI, edition))
    return next(words_of(part.block) for part in parts if part.name == name)


def test_the_programs_words_are_taken_back_in_one_edition_where_the_two_have_come_to_differ():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "ของทั้งสองฉบับ")
    differing = {**SAME, Edition.INTERNAL: "คำชี้แจง ใช้แผงข้อมูล 3 แผง เนื่องจากเร่งด่วน"}
    visit = write_block(visit, None, "said", differing, Edition.PUBLIC, differing[Edition.PUBLIC])
    assert says_the_same(_text(visit, PUBLIC)[1], differing[Edition.PUBLIC])
    assert _text(visit)[1] == "ของทั้งสองฉบับ"
    visit = write_block(visit, None, "said", differing, Edition.INTERNAL, differing[Edition.INTERNAL])
    assert visit == BARE


def test_blank_lines_in_words_by_hand_are_no_paragraphs():
    visit = write_block(BARE, None, "said", SAME, Edition.INTERNAL, "\n\nบรรทัดแรก\n\nบรรทัดที่สอง\n")
    assert _text(visit)[1:3] == ["บรรทัดแรก", "บรรทัดที่สอง"]
