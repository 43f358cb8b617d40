"""Pages: what stays together, what is repeated, where the numbers stand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.blocks import (
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_TOP,
    PAGE_HEIGHT,
    TEXT_WIDTH,
    Column,
    Heading,
    Paragraph,
    Run,
    Signature,
    Table,
    plain,
)
from pmqa_desk.domain.minutes import minutes_blocks
from pmqa_desk.domain.thai import Digits, in_digits
from pmqa_desk.qt.paper_lines import Face
from pmqa_desk.qt.paper_pages import Page, lay, lay_pages
from pmqa_desk.qt.paper_paint import paper_face
from pmqa_desk.qt.paper_slabs import NUMBER_ROOM, TEXT_HEIGHT
from pmqa_desk.qt.words import Words
from tests.papers import RED, long_visit, view_of
from tests.random_visits import SAID, visits

LINE = Paragraph((Run("บรรทัด"),))


@pytest.fixture(scope="module")
def face(qapp) -> Face:
    return paper_face(Words())


@pytest.fixture(scope="module")
def room(face) -> int:
    """Return how many lines a page holds."""
    return int(TEXT_HEIGHT // face.line_height)


def said(page: Page) -> list[str]:
    return [text.text for text in page.texts]


def test_no_blocks_are_one_empty_page(face):
    assert lay_pages((), face) == (Page((), ()),)


def test_a_picture_is_never_divided(face, room):
    first, second = lay_pages((*(LINE,) * (room - 1), RED, LINE), face)
    assert first.pictures == ()
    (shown,) = second.pictures
    assert (shown.picture, shown.x, shown.top) == (RED, MARGIN_LEFT, MARGIN_TOP)
    assert second.texts[-1].baseline > MARGIN_TOP + RED.height


def test_large_letters_take_their_height_and_are_painted_large(face):
    (page,) = lay_pages((Paragraph((Run("ชื่อ"),), first_line=0, points=48), LINE), face)
    large, usual = page.texts
    assert (large.points, usual.points) == (48, 16)
    assert large.baseline - MARGIN_TOP == pytest.approx(3 * face.ascent, rel=0.02)
    assert face.in_points(48).width("ชื่อ", bold=True) == pytest.approx(
        3 * face.width("ชื่อ", bold=True), rel=0.02
    )


def test_pages_from_the_second_bear_their_number(face, room):
    pages = lay_pages((LINE,) * (2 * room + 1), face)
    assert [said(page)[0] for page in pages] == ["บรรทัด", "- ๒ -", "- ๓ -"]
    assert said(lay_pages((LINE,) * (room + 1), face, Digits.ARABIC)[1])[0] == "- 2 -"


def test_a_heading_moves_to_the_page_of_its_text(face, room):
    pages = lay_pages((*(LINE,) * (room - 1), Heading("หัวข้อ"), LINE), face)
    assert "หัวข้อ" not in said(pages[0])
    assert said(pages[1])[1:] == ["หัวข้อ", "บรรทัด"]


def test_a_heading_may_begin_a_page_and_the_first_needs_no_empty_one(face):
    sheets = [block for name in "กขค" for block in (Heading(name, 1, new_page=True), LINE)]
    pages = lay_pages(sheets, face)
    assert [[text.text for text in page.texts if not text.text.startswith("- ")] for page in pages] == [
        [name, "บรรทัด"] for name in "กขค"
    ]


def test_no_page_begins_or_ends_with_one_line_of_a_paragraph(face, room):
    long = Paragraph((Run("คณะทำงานจังหวัดนำเสนอผลงาน " * 30),))
    count = len({text.baseline for text in lay_pages((long,), face)[0].texts})
    assert count > 4
    for before in range(room - count - 1, room + 1):
        pages = lay_pages((*(LINE,) * before, long), face)
        parts = [len({t.baseline for t in page.texts if t.text not in {"บรรทัด", "- ๒ -"}}) for page in pages]
        assert 1 not in parts, before


@pytest.mark.parametrize("fewer", range(25))
def test_signatures_are_never_alone_on_a_page(face, room, fewer):
    blocks = list(minutes_blocks(replace(long_visit(), items=(), questions=()), None))
    end = next(n for n, block in enumerate(blocks) if "เลิกประชุมเวลา" in plain((block,)))
    fill = (LINE,) * (room - fewer)
    pages = lay_pages((*fill, *blocks[end - 1 :]), face)
    last = said(pages[-1])
    assert any("มติที่ประชุม" in text for text in last)
    assert sum("ลงชื่อ" in text for text in last) == 2


def test_a_signature_does_not_divide(face, room):
    for before in range(room - 7, room):
        pages = lay_pages((*(LINE,) * before, Signature("ผู้จดรายงานการประชุม")), face)
        assert sum(any("ลงชื่อ" in t or "ผู้จด" in t for t in said(page)) for page in pages) == 1


TABLE = Table((Column("ที่", 1000), Column("รายการ", 4000)), tuple((str(n), "ข้อ") for n in range(100)))


def test_the_heading_row_is_repeated_on_each_page(face):
    pages = lay_pages((TABLE,), face)
    assert len(pages) > 2
    assert all(said(page).count("รายการ") == 1 for page in pages)
    assert [text for page in pages for text in said(page) if text.isdigit()] == [str(n) for n in range(100)]


def test_a_table_heading_is_not_left_alone_at_the_foot(face, room):
    pages = lay_pages((*(LINE,) * (room - 1), TABLE), face)
    assert "รายการ" not in said(pages[0])
    assert said(pages[1]).count("รายการ") == 1


def test_a_short_row_stays_whole(face, room):
    row = Table((Column("", 4000),), (("\n".join("กขคงจ"),),))
    pages = lay_pages((*(LINE,) * (room - 2), row), face)
    assert said(pages[1])[1:] == list("กขคงจ")


def test_a_row_higher_than_a_page_is_divided_by_lines(face, room):
    row = Table((Column("", 4000),), (("\n".join(str(n) for n in range(2 * room)),),))
    pages = lay_pages((row,), face)
    assert [t for page in pages for t in said(page) if t.isdigit()] == [str(n) for n in range(2 * room)]


def test_cells_are_told_one_after_the_other(face):
    table = Table((Column("", 3000), Column("", 3000)), (("ก\nข", "ค\nง"),))
    assert said(lay_pages((table,), face)[0]) == ["ก", "ข", "ค", "ง"]


def test_rules_are_drawn_only_where_asked(face):
    ruled = lay_pages((TABLE,), face)[0].rules
    assert {rule.x1 for rule in ruled if rule.x1 == rule.x2} == {MARGIN_LEFT + x for x in (0, 1000, 5000)}
    assert lay_pages((replace(TABLE, lines=False),), face)[0].rules == ()


def test_rows_to_write_on_have_their_height_and_the_heading_row_its_own(face):
    low = Table((Column("ชื่อ", 3000),), (("ก",), ("ข",)))
    high = lay_pages((replace(low, row_height=3 * round(face.line_height)), LINE), face)[0]
    plain = lay_pages((low, LINE), face)[0]
    bases = {text.text: text.baseline for text in high.texts}
    assert bases["ข"] - bases["ก"] == pytest.approx(3 * face.line_height, abs=face.line_height)
    assert bases["ข"] - bases["ก"] > 2 * face.line_height
    assert bases["ก"] == next(text.baseline for text in plain.texts if text.text == "ก")


def test_each_block_says_where_it_begins(face):
    pages = lay_pages(minutes_blocks(long_visit(), view_of(long_visit())), face)
    places = [place for page in pages for place, _ in page.starts]
    assert places == list(range(len(minutes_blocks(long_visit(), view_of(long_visit())))))


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(visits(SAID), st.booleans())
def test_all_is_within_the_margins_and_nothing_is_lost(face, visit, ran):
    blocks = minutes_blocks(visit, view_of(visit) if ran and visit.items else None)
    pages = lay_pages(blocks, face)
    told = []
    for number, page in enumerate(pages):
        body = page.texts[1:] if number else page.texts
        told += [text.text for text in body]
        for text in body:
            assert text.x >= MARGIN_LEFT - 1
            right = text.x + face.width(text.text, bold=text.bold)
            assert right <= MARGIN_LEFT + TEXT_WIDTH + 1
            assert MARGIN_TOP <= text.baseline <= PAGE_HEIGHT - MARGIN_BOTTOM
    assert "".join("".join(told).split()) == "".join(plain(blocks).split())


def chapters(count: int, lines: int) -> tuple:
    parts = ((Heading(f"บทที่ {number}"), *(LINE,) * lines) for number in range(1, count + 1))
    return (Heading("รายงาน", 1), *(block for part in parts for block in part))


def test_the_contents_name_the_page_on_which_each_heading_really_stands(face, room):
    laid = lay(chapters(15, room - 1), face)
    contents, *_ = laid.blocks
    body = [page for page in laid.pages if not any(block == 0 for block, _ in page.starts)]
    really = {block: number for number, page in enumerate(body, 1) for block, _ in page.starts}
    assert [entry.page for entry in contents.entries] == [
        in_digits(str(really[entry.block]), Digits.THAI) for entry in contents.entries
    ]
    assert contents.entries[-1].page == "๑๕"


def test_the_papers_own_pages_count_from_one_after_lettered_contents(face, room):
    laid = lay(chapters(room + 20, 5), face, Digits.ARABIC)
    numbers = [said(page)[0] for page in laid.pages]
    assert numbers[:4] == ["สารบัญ", "- ข -", "รายงาน", "- 2 -"]


def test_dots_lead_from_a_heading_to_its_page_and_end_at_the_right_margin(face, room):
    page = lay(chapters(15, room - 1), face).pages[0]
    (first, *_) = [rule for rule in page.rules if rule.dotted]
    number = next(text for text in page.texts if text.text == "๑")
    assert first.x1 < first.x2 < number.x
    assert number.x + face.width(number.text, bold=False) == pytest.approx(MARGIN_LEFT + TEXT_WIDTH)


def test_a_heading_longer_than_a_line_is_wrapped_short_of_its_number(face, room):
    blocks = (*chapters(15, room - 1), Heading("หัวเรื่องยาวเป็นพิเศษ " * 12))
    front = lay(blocks, face).pages[0]
    long = [text for text in front.texts if "พิเศษ" in text.text]
    assert len(long) > 1
    assert all(
        text.x + face.width(text.text, bold=False) <= MARGIN_LEFT + TEXT_WIDTH - NUMBER_ROOM for text in long
    )
