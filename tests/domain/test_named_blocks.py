"""Blocks with names: numbered where they belong together, and written anew without losing their label."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.blocks import Align, Decision, Heading, Paragraph, Run, Signature
from pmqa_desk.domain.named_blocks import Named, numbered, rewritten, unnamed, words_of

LABELLED = Paragraph((Run("คำชี้แจง ", bold=True), Run("ใช้แผงข้อมูล")), Align.LEFT)


def test_the_first_of_several_bears_the_name_itself():
    blocks = (Heading("ก"), Heading("ข"), Heading("ค"))
    named = tuple(numbered("x", blocks))
    assert [part.name for part in named] == ["x", "x/2", "x/3"]
    assert unnamed(named) == blocks


def test_places_to_sign_have_no_words_and_stay_as_they_are():
    place = Signature("ผู้จด", "", "")
    assert words_of(place) is None
    assert rewritten(place, "อื่น") == (place,)


def test_a_heading_stays_on_one_line():
    assert rewritten(Heading("เดิม", 1), "ใหม่\n ทั้งหมด") == (Heading("ใหม่ ทั้งหมด", 1),)


@given(st.sampled_from([Heading("ก", 2), Decision("รับทราบ"), LABELLED]), st.text("กขค 1๑\n", min_size=1))
def test_the_words_that_were_written_are_the_words_that_stand_there(block, text):
    words = "\n".join(words_of(each) or "" for each in rewritten(block, text))
    assert words.split() == text.split()


def test_words_of_ones_own_are_those_of_the_program_when_they_are_the_same():
    (same,) = rewritten(LABELLED, words_of(LABELLED))
    assert same == LABELLED
    assert Named("a", same) == Named("a", LABELLED)
