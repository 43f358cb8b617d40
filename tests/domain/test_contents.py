"""Contents: which papers have them, what they list, how their pages are lettered."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.blocks import (
    TEXT_WIDTH,
    Column,
    Contents,
    Entry,
    Heading,
    Paragraph,
    Picture,
    Run,
    Table,
    plain,
)
from pmqa_desk.domain.contents import (
    LEAST_HEADINGS,
    LEAST_PAGES,
    page_letter,
    parted,
    with_contents,
    with_pages,
)

LINE = Paragraph((Run("บรรทัด"),))
TITLE = (Heading("รายงาน", 1), Heading("ครั้งที่ ๑", 1))
LONG = (LINE,) * 400


def parts(count: int) -> tuple[Heading, ...]:
    return tuple(Heading(f"ส่วนที่ {number}") for number in range(1, count + 1))


def entries(blocks) -> list[tuple[str, int]]:
    contents, _ = parted(with_contents(blocks))
    return [(entry.text, entry.level) for entry in contents.entries] if contents else []


def test_a_long_paper_of_many_headings_begins_with_its_contents():
    said = with_contents((*TITLE, *parts(LEAST_HEADINGS), *LONG))
    assert isinstance(said[0], Contents)
    assert said[1:] == (*TITLE, *parts(LEAST_HEADINGS), *LONG)


def test_a_short_paper_has_none_however_many_headings_it_has():
    assert entries((*TITLE, *parts(LEAST_HEADINGS * 5))) == []


def test_a_long_paper_of_few_headings_has_none():
    assert entries((*TITLE, *parts(LEAST_HEADINGS - 1), *LONG)) == []


def test_a_paper_that_has_its_contents_is_given_no_second_ones():
    said = with_contents((*TITLE, *parts(LEAST_HEADINGS), *LONG))
    assert with_contents(said) == said


def test_an_entry_knows_the_place_of_its_heading():
    said = with_contents((*TITLE, *parts(LEAST_HEADINGS), *LONG))
    assert all(said[entry.block].text == entry.text for entry in said[0].entries)


def test_the_lines_of_the_only_title_are_not_listed():
    assert entries((*TITLE, *parts(LEAST_HEADINGS), *LONG))[0] == ("ส่วนที่ 1", 2)


def test_of_several_titles_the_first_line_of_each_is_listed():
    sheets = tuple(
        block
        for number in range(LEAST_PAGES)
        for block in (Heading(f"ใบที่ {number}", 1, new_page=number > 0), Heading("จังหวัด", 1), *parts(1))
    )
    listed = entries((*sheets, *LONG))
    assert listed[:4] == [("ใบที่ 0", 1), ("ส่วนที่ 1", 2), ("ใบที่ 1", 1), ("ส่วนที่ 1", 2)]


def test_a_title_at_the_head_of_a_page_is_no_further_line_of_the_one_before():
    sheets = tuple(Heading(f"ใบที่ {number}", 1, new_page=number > 0) for number in range(LEAST_HEADINGS))
    assert len(entries((*sheets, *LONG))) == LEAST_HEADINGS


def test_a_heading_without_a_text_is_not_listed():
    assert ("  ", 2) not in entries((Heading("  "), *parts(LEAST_HEADINGS), *LONG))


@pytest.mark.parametrize(
    "filled",
    [
        (Table((Column("", TEXT_WIDTH),), (("ก",),) * 400),),
        (Table((Column("", TEXT_WIDTH),), (("ก",),) * 40, row_height=3540),),
        (Paragraph((Run("ก" * 40_000),)),),
        (Picture(b"", 9000, 12_000, "ภาพ"),) * 9,
        tuple(Heading("หน้า", new_page=True) for _ in range(9)),
    ],
)
def test_whatever_fills_the_pages_counts(filled):
    assert entries((*TITLE, *parts(LEAST_HEADINGS), *filled))


def test_pages_of_the_contents_bear_thai_letters():
    assert [page_letter(number) for number in (1, 2, 3, 4, 41, 42)] == ["ก", "ข", "ค", "ง", "ฮ", "กก"]


def test_an_entry_is_told_its_page_and_one_without_a_page_has_none():
    contents = with_pages(Contents((Entry("หนึ่ง", 2, 1), Entry("สอง", 2, 2))), {1: "๓"})
    assert plain((contents,)) == "สารบัญ\nหนึ่ง\t๓\nสอง\t"
