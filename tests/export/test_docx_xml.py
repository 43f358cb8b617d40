"""Every run, paragraph and table as Word needs it for Thai."""

from __future__ import annotations

import re

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.blocks import (
    TEXT_WIDTH,
    Align,
    Column,
    Contents,
    Entry,
    Paragraph,
    Run,
    Table,
)
from pmqa_desk.export.docx_template import our_template, style_names
from pmqa_desk.export.docx_xml import Manner, contents_xml, paragraph_xml, split_scripts, table_xml

FONT = "TH SarabunPSK"
MANNER = Manner(FONT, style_names(our_template(), FONT))
NARROW = Manner(FONT, MANNER.styles, TEXT_WIDTH // 2)
THAI = re.compile("[\u0e00-\u0e7f]")
LATIN = re.compile("[A-Za-z]")


def read(xml: str):
    (element,) = parse_xml(f"<w:body {nsdecls('w')}>{xml}</w:body>")
    return element


def paragraph_of(paragraph: Paragraph, manner: Manner = MANNER, **options):
    return read(paragraph_xml(paragraph, manner, **options))


def table_of(table: Table, manner: Manner = MANNER):
    return read(table_xml(table, manner))


def test_runs_are_split_where_thai_meets_latin():
    assert list(split_scripts("รางวัล PMQA 4.0 ปี ๒๕๖๕ (ใหม่)")) == ["รางวัล ", "PMQA 4.0 ", "ปี ๒๕๖๕ (ใหม่)"]


def test_what_stands_before_the_first_letter_goes_with_it():
    assert list(split_scripts('("PMQA" คือ')) == ['("PMQA" ', "คือ"]
    assert list(split_scripts(" - ๒ -")) == [" - ๒ -"]
    assert list(split_scripts("12.30")) == ["12.30"]


@given(st.text(st.sampled_from("กำ๒ AZé1.(-😀"), max_size=30))
def test_splitting_loses_nothing_and_never_mixes(text: str):
    parts = list(split_scripts(text))
    assert "".join(parts) == text
    assert not any(THAI.search(part) and LATIN.search(part) for part in parts)


def test_a_bold_thai_run_has_all_that_word_asks_for_in_order():
    run = paragraph_of(Paragraph((Run("มติ", bold=True),))).find(qn("w:r"))
    properties = run.find(qn("w:rPr"))
    assert [child.tag for child in properties] == [
        qn(f"w:{name}") for name in ("rFonts", "b", "bCs", "sz", "szCs", "cs", "lang")
    ]
    fonts = properties.find(qn("w:rFonts"))
    assert {fonts.get(qn(f"w:{face}")) for face in ("ascii", "hAnsi", "cs")} == {FONT}
    assert properties.find(qn("w:sz")).get(qn("w:val")) == "32"
    assert properties.find(qn("w:szCs")).get(qn("w:val")) == "32"
    lang = properties.find(qn("w:lang"))
    assert (lang.get(qn("w:val")), lang.get(qn("w:bidi"))) == ("en-US", "th-TH")


def test_large_letters_are_large_in_runs_and_in_the_mark_at_the_end():
    paragraph = read(paragraph_xml(Paragraph((Run("ชื่อ PMQA"),), points=60), MANNER))
    sizes = [size.get(qn("w:val")) for tag in ("w:sz", "w:szCs") for size in paragraph.iter(qn(tag))]
    assert sizes == ["120"] * 6
    plain = read(paragraph_xml(Paragraph((Run("ชื่อ"),)), MANNER))
    assert plain.find(qn("w:pPr")).find(qn("w:rPr")) is None


def test_a_latin_run_is_not_complex_script():
    run = paragraph_of(Paragraph((Run("PMQA 4.0"),))).find(qn("w:r"))
    assert run.find(qn("w:rPr")).find(qn("w:cs")) is None


def test_spaces_at_the_end_of_a_run_are_kept():
    text = paragraph_of(Paragraph((Run("มติ "),))).find(qn("w:r")).find(qn("w:t"))
    assert text.text == "มติ "
    assert text.get("{http://www.w3.org/XML/1998/namespace}space") == "preserve"


def test_running_text_is_spread_the_thai_way_with_its_first_line_in():
    properties = paragraph_of(Paragraph((Run("ก"),))).find(qn("w:pPr"))
    assert properties.find(qn("w:jc")).get(qn("w:val")) == "thaiDistribute"
    assert properties.find(qn("w:ind")).get(qn("w:firstLine")) == "1418"


def test_a_negative_first_line_hangs():
    properties = paragraph_of(Paragraph((), Align.LEFT, 1000, -400)).find(qn("w:pPr"))
    indent = properties.find(qn("w:ind"))
    assert (indent.get(qn("w:left")), indent.get(qn("w:hanging"))) == ("1000", "400")


def test_paragraph_properties_stand_in_schema_order():
    paragraph = Paragraph((), Align.CENTRE, 500, 0, keep_with_next=True, level=1, new_page=True)
    assert [child.tag for child in paragraph_of(paragraph).find(qn("w:pPr"))] == [
        qn(f"w:{name}") for name in ("pStyle", "keepNext", "pageBreakBefore", "ind", "jc")
    ]


TABLE = Table(
    (Column("ที่", 500, Align.CENTRE), Column("ชื่อ", 900)),
    (("๑", "ก\nข"), ("๒", "ค" * 1000), ("", "รวม")),
    bold_last=True,
    keep_with_next=True,
)


def row_marks(row, name: str) -> bool:
    properties = row.find(qn("w:trPr"))
    return properties is not None and properties.find(qn(f"w:{name}")) is not None


def test_the_heading_row_is_repeated_and_bold():
    rows = list(table_of(TABLE).iter(qn("w:tr")))
    assert [row_marks(row, "tblHeader") for row in rows] == [True, False, False, False]
    assert rows[0].find(f".//{qn('w:b')}") is not None


def test_short_rows_do_not_split_and_long_ones_may():
    rows = list(table_of(TABLE).iter(qn("w:tr")))
    assert [row_marks(row, "cantSplit") for row in rows] == [True, True, False, True]


def test_a_cell_of_two_lines_has_two_paragraphs():
    cells = list(table_of(TABLE).iter(qn("w:tc")))
    assert len(cells[3].findall(qn("w:p"))) == 2


def test_the_last_row_is_the_sum_and_stays_with_what_follows():
    last = list(table_of(TABLE).iter(qn("w:tr")))[-1]
    assert last.find(f".//{qn('w:bCs')}") is not None
    assert last.find(f".//{qn('w:keepNext')}") is not None


def test_widths_are_fixed_and_rules_drawn_only_where_asked():
    ruled, bare = table_of(TABLE), table_of(Table(TABLE.columns, TABLE.rows, lines=False))
    assert [c.get(qn("w:w")) for c in ruled.iter(qn("w:gridCol"))] == ["500", "900"]
    assert ruled.find(f".//{qn('w:tblLayout')}").get(qn("w:type")) == "fixed"
    assert ruled.find(f".//{qn('w:tblStyle')}") is not None
    assert bare.find(f".//{qn('w:tblStyle')}") is None


def test_rows_to_write_on_are_high_and_the_heading_row_is_not():
    high = Table(TABLE.columns, TABLE.rows, row_height=600)
    head, first, *_ = table_of(high).iter(qn("w:tr"))
    (height,) = first.iter(qn("w:trHeight"))
    assert (height.get(qn("w:val")), height.get(qn("w:hRule"))) == ("600", "atLeast")
    assert not row_marks(head, "trHeight")
    assert table_of(TABLE).find(f".//{qn('w:trHeight')}") is None


def test_a_table_without_titles_has_only_its_rows():
    table = Table((Column("", 500),), (("ก",),), lines=False)
    assert len(list(table_of(table).iter(qn("w:tr")))) == 1


def test_what_would_be_markup_is_text():
    said = "<w:p> & \"x\" =cmd|' /C'!A1 ]]>"
    run = paragraph_of(Paragraph((Run(said),)))
    assert "".join(text.text for text in run.iter(qn("w:t"))) == said


def test_a_run_that_is_only_a_space_is_kept():
    assert [text.text for text in paragraph_of(Paragraph((Run(" "), Run("ก")))).iter(qn("w:t"))] == [" ", "ก"]


def test_a_font_cannot_break_the_file():
    hostile = Manner('a"/><w:b/>\x00', MANNER.styles)
    (fonts,) = paragraph_of(Paragraph((Run("ก"),)), hostile).iter(qn("w:rFonts"))
    assert fonts.get(qn("w:cs")) == 'a"/><w:b/>'


def test_on_a_narrow_page_tables_and_indents_shrink_with_it():
    table = table_of(Table((Column("", 4000), Column("", 5071)), (("ก", "ข"),)), NARROW)
    assert [c.get(qn("w:w")) for c in table.iter(qn("w:gridCol"))] == ["1999", "2535"]
    (indent,) = paragraph_of(Paragraph((), indent=TEXT_WIDTH // 2), NARROW).iter(qn("w:ind"))
    assert int(indent.get(qn("w:left"))) == TEXT_WIDTH // 4


def test_further_lines_of_a_title_are_not_in_the_outline():
    title = Paragraph((Run("ครั้งที่"),), Align.CENTRE, 0, 0, level=1)
    styles = [
        next(paragraph_of(title, goes_on=goes_on).iter(qn("w:pStyle"))).get(qn("w:val"))
        for goes_on in (False, True)
    ]
    assert styles == ["Heading1", "Subtitle"]


CONTENTS = Contents((Entry("ลำดับที่ ๑ PMQA", 2, 4, "๑"), Entry("ย่อย", 3, 9, "๑๒")))


def test_the_contents_are_one_field_of_words_own_around_their_lines():
    element = read(contents_xml(CONTENTS, MANNER))
    kinds = [mark.get(qn("w:fldCharType")) for mark in element.iter(qn("w:fldChar"))]
    one = ["begin", "separate", "end"]
    assert kinds == ["begin", "separate", *one, *one, "end"]
    said = [text.text.strip() for text in element.iter(qn("w:instrText"))]
    assert said == ['TOC \\o "2-3" \\h \\z', "PAGEREF _Toc000000004 \\h", "PAGEREF _Toc000000009 \\h"]
    assert element.find(f".//{qn('w:docPartGallery')}").get(qn("w:val")) == "Table of Contents"


def test_a_line_of_the_contents_leads_to_its_heading():
    links = list(read(contents_xml(CONTENTS, MANNER)).iter(qn("w:hyperlink")))
    heading = Paragraph((Run("ลำดับที่ ๑", bold=True),), Align.LEFT, 0, 0, level=2)
    (mark,) = paragraph_of(heading, bookmark=4).iter(qn("w:bookmarkStart"))
    assert [link.get(qn("w:anchor")) for link in links] == [mark.get(qn("w:name")), "_Toc000000009"]


def test_lines_of_the_contents_have_words_styles_and_a_dotted_tab_at_the_margin():
    lines = list(read(contents_xml(CONTENTS, NARROW)).iter(qn("w:p")))
    assert [next(line.iter(qn("w:pStyle"))).get(qn("w:val")) for line in lines] == [
        "TOCHeading",
        "TOC2",
        "TOC3",
    ]
    tabs = [tab for line in lines for tab in line.iter(qn("w:tab")) if tab.get(qn("w:pos"))]
    assert {(tab.get(qn("w:leader")), tab.get(qn("w:pos"))) for tab in tabs} == {
        ("dot", str(TEXT_WIDTH // 2))
    }
