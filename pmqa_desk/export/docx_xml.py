"""Paragraphs, tables and contents as WordprocessingML text; the children of every element in schema order.

Text, not elements: of a long paper, making the elements one by one took nine tenths of the time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from xml.sax.saxutils import escape, quoteattr

from pmqa_desk.domain.blocks import (
    BODY_POINTS,
    CONTENTS_TITLE,
    TEXT_WIDTH,
    Align,
    Column,
    Contents,
    Entry,
    Paragraph,
    Run,
    Table,
    clean_run,
)

# A row this long may reach over a page's end; a shorter one stands whole on the next page.
SPLIT_FROM_CHARS = 900
# By which each level of the contents stands further in.
LEVEL_STEP = 425
_JUSTIFICATION = {Align.SPREAD: "thaiDistribute", Align.LEFT: "left", Align.CENTRE: "center"}
DEEPEST = 3
# Spaces, digits and stops go with the letters before them, or at the start with those after.
_SCRIPT = re.compile(
    "[^\u0e00-\u0e7fA-Za-z\u00c0-\u024f]*(?:[\u0e00-\u0e7f][^A-Za-z\u00c0-\u024f]*|[^\u0e00-\u0e7f]+)"
)
_THAI = re.compile("[\u0e00-\u0e7f]")


@dataclass(frozen=True, slots=True)
class Manner:
    """How one file writes: its font, the identities that it gives the styles, the width of its text."""

    font: str
    styles: Mapping[str, str]
    """From a style's name, which is the same in every Word, to its identity, which is not."""
    text_width: int = TEXT_WIDTH

    def fitted(self, twips: int) -> int:
        """Return a length of the official page as it is on a page with less room."""
        return twips if self.text_width >= TEXT_WIDTH else twips * self.text_width // TEXT_WIDTH


def paragraph_xml(
    paragraph: Paragraph, manner: Manner, *, bookmark: int | None = None, goes_on: bool = False
) -> str:
    """Return a paragraph, its runs split where Thai meets Latin.

    ``bookmark`` lets the contents point here; a title that ``goes_on`` is a further line of the one above.
    """
    level = min(paragraph.level, DEEPEST)
    style = manner.styles["Subtitle" if goes_on else f"heading {level}"] if level else None
    left, first = manner.fitted(paragraph.indent), manner.fitted(abs(paragraph.first_line))
    indent = f'<w:ind w:left="{left}" w:{"hanging" if paragraph.first_line < 0 else "firstLine"}="{first}"/>'
    properties = (
        f"<w:pStyle w:val={quoteattr(style)}/>" if style else "",
        "<w:keepNext/>" if paragraph.keep_with_next else "",
        "<w:pageBreakBefore/>" if paragraph.new_page else "",
        indent if left or first else "",
        f'<w:jc w:val="{_JUSTIFICATION[paragraph.align]}"/>',
        # Of the mark at its end, which gives an empty line its height.
        f"<w:rPr>{_size(paragraph.points)}</w:rPr>" if paragraph.points != BODY_POINTS else "",
    )
    runs = "".join(
        _runs(run.text, manner.font, bold=run.bold, points=paragraph.points) for run in paragraph.runs
    )
    if bookmark is not None:
        begin = f'<w:bookmarkStart w:id="{bookmark}" w:name="{_anchor(bookmark)}"/>'
        runs = f'{begin}{runs}<w:bookmarkEnd w:id="{bookmark}"/>'
    return f"<w:p><w:pPr>{''.join(properties)}</w:pPr>{runs}</w:p>"


def split_scripts(text: str) -> Iterator[str]:
    """Split a text where Thai meets Latin; nothing is lost."""
    return (match.group() for match in _SCRIPT.finditer(text))


def table_xml(table: Table, manner: Manner) -> str:
    """Return a table with its rows."""
    columns = tuple(Column(c.title, manner.fitted(c.width), c.align) for c in table.columns)
    style = f"<w:tblStyle w:val={quoteattr(manner.styles['Table Grid'])}/>" if table.lines else ""
    width = f'<w:tblW w:w="{sum(column.width for column in columns)}" w:type="dxa"/>'
    grid = "".join(f'<w:gridCol w:w="{column.width}"/>' for column in columns)
    rows = []
    if table.titled:
        rows.append(_row_xml(columns, tuple(c.title for c in columns), manner, heading=True))
    for place, row in enumerate(table.rows):
        last = place == len(table.rows) - 1
        bold, keep = table.bold_last and last, table.keep_with_next and last
        rows.append(_row_xml(columns, row, manner, tall=table.row_height, bold=bold, keep=keep))
    properties = f'<w:tblPr>{style}{width}<w:tblLayout w:type="fixed"/></w:tblPr>'
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def contents_xml(contents: Contents, manner: Manner) -> str:
    """Return the contents as Word's own field: its lines lead to the headings, and Word can make it anew.

    The lines and their pages are written into it, so that Word has nothing to ask about when it opens.
    """
    title = _runs(CONTENTS_TITLE, manner.font, bold=True)
    head = _styled("TOC Heading", manner, '<w:keepNext/><w:jc w:val="center"/>', title)
    lowest = contents.lowest
    begins = _field_start(f' TOC \\o "{lowest}-{DEEPEST}" \\h \\z ', manner.font)
    ends = _mark("end", manner.font)
    last = len(contents.entries) - 1
    lines = (
        _entry_xml(
            entry,
            entry.level - lowest,
            manner,
            before=begins if place == 0 else "",
            after=ends if place == last else "",
        )
        for place, entry in enumerate(contents.entries)
    )
    gallery = '<w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/>'
    properties = f"<w:sdtPr><w:docPartObj>{gallery}</w:docPartObj></w:sdtPr>"
    return f"<w:sdt>{properties}<w:sdtContent>{head}{''.join(lines)}</w:sdtContent></w:sdt>"


def _entry_xml(entry: Entry, depth: int, manner: Manner, *, before: str, after: str) -> str:
    tab = f'<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="{manner.text_width}"/></w:tabs>'
    indent = f'<w:ind w:left="{depth * LEVEL_STEP}"/>' if depth else ""
    anchor = _anchor(entry.block)
    inside = (
        _runs(entry.text, manner.font),
        f"<w:r>{_run_properties(manner.font, bold=False, thai=False)}<w:tab/></w:r>",
        _field_start(f" PAGEREF {anchor} \\h ", manner.font),
        _runs(entry.page, manner.font),
        _mark("end", manner.font),
    )
    link = f'<w:hyperlink w:anchor="{anchor}" w:history="1">{"".join(inside)}</w:hyperlink>'
    style = f"toc {min(entry.level, DEEPEST)}"
    return _styled(style, manner, f'{tab}{indent}<w:jc w:val="left"/>', f"{before}{link}{after}")


def _styled(style: str, manner: Manner, properties: str, inside: str) -> str:
    name = quoteattr(manner.styles[style])
    return f"<w:p><w:pPr><w:pStyle w:val={name}/>{properties}</w:pPr>{inside}</w:p>"


def _anchor(block: int) -> str:
    # Word knows names that begin so for its own, and takes them away with the contents.
    return f"_Toc{block:09}"


def _field_start(instruction: str, font: str) -> str:
    properties = _run_properties(font, bold=False, thai=False)
    said = f'<w:r>{properties}<w:instrText xml:space="preserve">{escape(instruction)}</w:instrText></w:r>'
    return f"{_mark('begin', font)}{said}{_mark('separate', font)}"


def _mark(kind: str, font: str) -> str:
    properties = _run_properties(font, bold=False, thai=False)
    return f'<w:r>{properties}<w:fldChar w:fldCharType="{kind}"/></w:r>'


def _row_xml(
    columns: tuple[Column, ...],
    cells: tuple[str, ...],
    manner: Manner,
    *,
    heading: bool = False,
    tall: int = 0,
    bold: bool = False,
    keep: bool = False,
) -> str:
    marks = (
        "<w:cantSplit/>" if sum(map(len, cells)) < SPLIT_FROM_CHARS else "",
        f'<w:trHeight w:val="{tall}" w:hRule="atLeast"/>' if tall else "",
        "<w:tblHeader/>" if heading else "",
    )
    properties = f"<w:trPr>{''.join(marks)}</w:trPr>" if any(marks) else ""
    written = []
    for column, text in zip(columns, cells, strict=True):
        align = Align.CENTRE if heading else column.align
        lines = (
            Paragraph((Run(line, bold or heading),) if line else (), align, 0, 0, keep or heading)
            for line in text.split("\n")
        )
        inside = "".join(paragraph_xml(line, manner) for line in lines)
        written.append(f'<w:tc><w:tcPr><w:tcW w:w="{column.width}" w:type="dxa"/></w:tcPr>{inside}</w:tc>')
    return f"<w:tr>{properties}{''.join(written)}</w:tr>"


def _runs(text: str, font: str, *, bold: bool = False, points: int = BODY_POINTS) -> str:
    return "".join(
        f"<w:r>{_run_properties(font, bold=bold, thai=_THAI.search(part) is not None, points=points)}"
        f'<w:t xml:space="preserve">{escape(part)}</w:t></w:r>'
        for part in split_scripts(text)
    )


@cache
def _run_properties(font: str, *, bold: bool, thai: bool, points: int = BODY_POINTS) -> str:
    name = quoteattr(clean_run(font))
    return (
        f"<w:rPr><w:rFonts w:ascii={name} w:hAnsi={name} w:eastAsia={name} w:cs={name}/>"
        f"{'<w:b/><w:bCs/>' if bold else ''}"
        f"{_size(points)}{'<w:cs/>' if thai else ''}"
        '<w:lang w:val="en-US" w:bidi="th-TH"/></w:rPr>'
    )


def _size(points: int) -> str:
    return f'<w:sz w:val="{2 * points}"/><w:szCs w:val="{2 * points}"/>'
