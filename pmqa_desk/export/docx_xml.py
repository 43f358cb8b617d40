"""Paragraphs and tables as WordprocessingML; the children of every element in schema order."""

from __future__ import annotations

import re
from collections.abc import Iterator

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from pmqa_desk.domain.blocks import BODY_POINTS, Align, Paragraph, Run, Table

# A row this long may reach over a page's end; a shorter one stands whole on the next page.
SPLIT_FROM_CHARS = 900
_JUSTIFICATION = {Align.SPREAD: "thaiDistribute", Align.LEFT: "left", Align.CENTRE: "center"}
_HEADING_STYLES = {1: "Heading1", 2: "Heading2"}
# Spaces, digits and stops go with the letters before them, or at the start with those after.
_SCRIPT = re.compile(
    "[^\u0e00-\u0e7fA-Za-z\u00c0-\u024f]*(?:[\u0e00-\u0e7f][^A-Za-z\u00c0-\u024f]*|[^\u0e00-\u0e7f]+)"
)
_THAI = re.compile("[\u0e00-\u0e7f]")


def paragraph_xml(paragraph: Paragraph, font: str) -> BaseOxmlElement:
    """Return a paragraph, its runs split where Thai meets Latin."""
    element = _new("w:p")
    _add_properties(element, paragraph)
    for run in paragraph.runs:
        for part in split_scripts(run.text):
            _add_run(element, Run(part, run.bold), font, paragraph.points)
    return element


def _add_properties(element: BaseOxmlElement, paragraph: Paragraph) -> None:
    properties = _add(element, "w:pPr")
    if paragraph.level:
        _add(properties, "w:pStyle", val=_HEADING_STYLES[min(paragraph.level, 2)])
    if paragraph.keep_with_next:
        _add(properties, "w:keepNext")
    if paragraph.new_page:
        _add(properties, "w:pageBreakBefore")
    indent = {"left": paragraph.indent, "firstLine": max(0, paragraph.first_line)}
    if paragraph.first_line < 0:
        indent = {"left": paragraph.indent, "hanging": -paragraph.first_line}
    if any(indent.values()):
        _add(properties, "w:ind", **{name: str(twips) for name, twips in indent.items()})
    _add(properties, "w:jc", val=_JUSTIFICATION[paragraph.align])
    if paragraph.points != BODY_POINTS:
        # Of the mark at its end, which gives an empty line its height.
        _add_size(_add(properties, "w:rPr"), paragraph.points)


def split_scripts(text: str) -> Iterator[str]:
    """Split a text where Thai meets Latin; nothing is lost."""
    return (match.group() for match in _SCRIPT.finditer(text))


def table_xml(table: Table, font: str) -> BaseOxmlElement:
    """Return a table, built row after row: asking python-docx for each cell is quadratic."""
    element = _new("w:tbl")
    properties = _add(element, "w:tblPr")
    if table.lines:
        _add(properties, "w:tblStyle", val="TableGrid")
    _add(properties, "w:tblW", w=str(sum(column.width for column in table.columns)), type="dxa")
    _add(properties, "w:tblLayout", type="fixed")
    grid = _add(element, "w:tblGrid")
    for column in table.columns:
        _add(grid, "w:gridCol", w=str(column.width))
    if table.titled:
        _add_row(element, table, tuple(column.title for column in table.columns), font, heading=True)
    for place, row in enumerate(table.rows):
        last = place == len(table.rows) - 1
        bold = table.bold_last and last
        _add_row(element, table, row, font, bold=bold, keep=table.keep_with_next and last)
    return element


def _add_row(
    element: BaseOxmlElement,
    table: Table,
    cells: tuple[str, ...],
    font: str,
    *,
    heading: bool = False,
    bold: bool = False,
    keep: bool = False,
) -> None:
    row = _add(element, "w:tr")
    whole = sum(map(len, cells)) < SPLIT_FROM_CHARS
    tall = table.row_height if not heading else 0
    if whole or heading or tall:
        properties = _add(row, "w:trPr")
        if whole:
            _add(properties, "w:cantSplit")
        if tall:
            _add(properties, "w:trHeight", val=str(tall), hRule="atLeast")
        if heading:
            _add(properties, "w:tblHeader")
    for column, text in zip(table.columns, cells, strict=True):
        cell = _add(row, "w:tc")
        _add(_add(cell, "w:tcPr"), "w:tcW", w=str(column.width), type="dxa")
        align = Align.CENTRE if heading else column.align
        for line in text.split("\n"):
            runs = (Run(line, bold or heading),) if line else ()
            cell.append(paragraph_xml(Paragraph(runs, align, 0, 0, keep or heading), font))


def _add_run(paragraph: BaseOxmlElement, run: Run, font: str, points: int) -> None:
    element = _add(paragraph, "w:r")
    properties = _add(element, "w:rPr")
    _add(properties, "w:rFonts", ascii=font, hAnsi=font, eastAsia=font, cs=font)
    if run.bold:
        _add(properties, "w:b")
        _add(properties, "w:bCs")
    _add_size(properties, points)
    if _THAI.search(run.text):
        _add(properties, "w:cs")
    _add(properties, "w:lang", val="en-US", bidi="th-TH")
    text = _add(element, "w:t")
    text.text = run.text
    text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _add_size(properties: BaseOxmlElement, points: int) -> None:
    for tag in ("w:sz", "w:szCs"):
        _add(properties, tag, val=str(points * 2))


def _new(tag: str, **attributes: str) -> BaseOxmlElement:
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element


def _add(parent: BaseOxmlElement, tag: str, **attributes: str) -> BaseOxmlElement:
    element = _new(tag, **attributes)
    parent.append(element)
    return element
