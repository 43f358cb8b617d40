"""Blocks and what every format draws of them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.blocks import (
    DOTS,
    TEXT_WIDTH,
    Align,
    Column,
    Decision,
    Heading,
    Paragraph,
    Picture,
    Run,
    Signature,
    Table,
    clean,
    clean_run,
    flow,
    plain,
)

ANYTHING = st.text(st.characters(codec=None))


def test_control_characters_and_half_surrogates_are_left_out():
    assert clean("ก\x00ข\x1bค\ud800ง\uffff") == "กขคง"


def test_zero_width_characters_are_left_out():
    assert clean("ประชุม\u200bวันนี้\ufeff") == "ประชุมวันนี้"


def test_line_ends_of_every_kind_are_one():
    assert clean("ก\r\nข\rค\x0bง\u2028จ") == "ก\nข\nค\nง\nจ"


def test_gaps_become_one_space():
    assert clean("  ก \t ข  ") == "ก ข"


@given(ANYTHING)
def test_clean_text_can_be_written_anywhere(text: str):
    kept = clean(text)
    assert clean(kept) == kept
    kept.encode("utf-8")
    assert all(letter == "\n" or letter.isprintable() or ord(letter) > 0x9F for letter in kept)


@given(ANYTHING)
def test_a_run_has_no_line_end(text: str):
    assert not set(clean_run(text)) & set("\n\r\x0b\x0c")


def test_the_title_is_centred_bold_and_stays_with_what_follows():
    (title,) = flow((Heading("รายงานการประชุม", 1),))
    assert title == Paragraph((Run("รายงานการประชุม", bold=True),), Align.CENTRE, 0, 0, True, 1)


def test_a_decision_names_the_meeting_in_bold():
    (decision,) = flow((Decision("รับทราบ"),))
    assert isinstance(decision, Paragraph)
    assert decision.runs == (Run("มติที่ประชุม ", bold=True), Run("รับทราบ"))


def test_an_empty_decision_is_a_blank_to_fill():
    assert plain((Decision(" \x00 "),)) == f"มติที่ประชุม {DOTS}"


def test_a_decision_of_two_lines_is_two_paragraphs():
    assert plain((Decision("รับทราบ\nและมอบหมาย"),)) == "มติที่ประชุม รับทราบ\nและมอบหมาย"


def test_a_signature_stands_in_the_right_half_and_together():
    pieces = flow((Signature("ผู้จดรายงานการประชุม", "นายจด", None),))
    paragraphs = [piece for piece in pieces if isinstance(piece, Paragraph)]
    assert {piece.indent for piece in paragraphs} == {TEXT_WIDTH // 2}
    assert [piece.keep_with_next for piece in paragraphs] == [True] * (len(paragraphs) - 1) + [False]


def test_a_signature_without_name_or_position_leaves_blanks():
    lines = plain((Signature("ผู้จดรายงานการประชุม"),)).split("\n")
    assert lines[-3:] == [f"({DOTS})", DOTS, "ผู้จดรายงานการประชุม"]


def test_a_table_is_told_by_rows_with_its_titles():
    table = Table((Column("ที่", 500), Column("ชื่อ", 900)), (("๑", "ก\x00"),))
    assert plain((table,)) == "ที่\tชื่อ\n๑\tก"


def test_a_table_without_titles_has_no_heading_row():
    assert plain((Table((Column("", 500),), (("ก",),)),)) == "ก"


def test_a_picture_is_no_wider_than_the_text_and_keeps_its_shape():
    wide = Picture(b"", 2 * TEXT_WIDTH, 4000, "กราฟ\x00 เวลา")
    assert flow((wide,)) == (Picture(b"", TEXT_WIDTH, 2000, "กราฟ เวลา"),)
    narrow = Picture(b"", 900, 600, "ภาพ")
    assert flow((narrow,)) == (narrow,)
    assert plain((wide,)) == "กราฟ เวลา"
