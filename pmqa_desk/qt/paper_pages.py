"""Lay blocks on A4 pages, in twips: what PDF, print and preview all paint."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from pmqa_desk.domain.blocks import (
    BODY_POINTS,
    MARGIN_BOTTOM,
    MARGIN_LEFT,
    MARGIN_TOP,
    PAGE_HEIGHT,
    TEXT_WIDTH,
    Align,
    Block,
    Paragraph,
    Picture,
    Piece,
    Run,
    Table,
    flow,
)
from pmqa_desk.domain.thai import Digits, in_digits
from pmqa_desk.qt.paper_lines import Face, Text, set_lines

NUMBER_TOP = 709
CELL_PADDING = 80
TEXT_HEIGHT = PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM


@dataclass(frozen=True, slots=True)
class Placed:
    """A text on a page: where it starts, on its baseline."""

    text: str
    bold: bool
    x: float
    baseline: float
    spacing: float
    cell: int = 0
    """Column of a table."""
    points: int = BODY_POINTS
    """Size of the letters."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A straight line on a page."""

    x1: float
    y1: float
    x2: float
    y2: float


@dataclass(frozen=True, slots=True)
class PlacedPicture:
    """A picture on a page."""

    picture: Picture
    x: float
    top: float


@dataclass(frozen=True, slots=True)
class Page:
    """One page, ready to be painted."""

    texts: tuple[Placed, ...]
    rules: tuple[Rule, ...]
    starts: tuple[tuple[int, float], ...] = ()
    """Which blocks begin here, by their place in the paper, and how far down."""
    pictures: tuple[PlacedPicture, ...] = ()


@dataclass(frozen=True, slots=True)
class _Slab:
    """A strip of the paper that no page end divides, placed from its own top left corner."""

    height: float
    texts: tuple[Placed, ...] = ()
    rules: tuple[Rule, ...] = ()
    keep: bool = False
    """Whether the next strip stands on the same page."""
    heading: _Slab | None = None
    """What is repeated above this strip where it begins a page."""
    block: int | None = None
    """Place of the block that begins with this strip."""
    row: int | None = None
    """Row of a table that had to be divided."""
    new_page: bool = False
    """Whether it begins a page."""
    picture: Picture | None = None


def lay_pages(blocks: Iterable[Block], face: Face, digits: Digits = Digits.THAI) -> tuple[Page, ...]:
    """Return the pages of a paper, one at least; each but the first bears its number at the top."""
    slabs = [slab for place, block in enumerate(blocks) for slab in _block_slabs(place, block, face)]
    pages = [_page(strips) for strips in _paginate(slabs)] or [Page((), ())]
    return tuple(
        page if number == 1 else _numbered(page, number, face, digits) for number, page in enumerate(pages, 1)
    )


def _block_slabs(place: int, block: Block, face: Face) -> list[_Slab]:
    slabs = [slab for piece in flow((block,)) for slab in _slabs(piece, face)]
    return [replace(slabs[0], block=place), *slabs[1:]] if slabs else []


def _slabs(piece: Piece, face: Face) -> Iterator[_Slab]:
    if isinstance(piece, Picture):
        return iter((_Slab(float(min(piece.height, TEXT_HEIGHT)), picture=piece),))
    return _paragraph_slabs(piece, face) if isinstance(piece, Paragraph) else _table_slabs(piece, face)


def _paragraph_slabs(paragraph: Paragraph, face: Face) -> Iterator[_Slab]:
    """Return a strip a line; no page begins or ends with a single line of a longer paragraph."""
    sized = face.in_points(paragraph.points)
    lines = set_lines(paragraph, TEXT_WIDTH, sized)
    last = len(lines) - 1
    for place, line in enumerate(lines):
        keep = paragraph.keep_with_next if place == last else place in {0, last - 1}
        begins = paragraph.new_page and place == 0
        texts = _on_baseline(line, 0.0, 0.0, sized, points=paragraph.points)
        yield _Slab(sized.line_height, texts, keep=keep, new_page=begins)


def _on_baseline(
    line: tuple[Text, ...], left: float, top: float, face: Face, cell: int = 0, points: int = BODY_POINTS
) -> tuple[Placed, ...]:
    baseline = top + face.ascent
    return tuple(
        Placed(text.text, text.bold, left + text.x, baseline, text.spacing, cell, points) for text in line
    )


def _table_slabs(table: Table, face: Face) -> Iterator[_Slab]:
    heading: _Slab | None = None
    if table.titled:
        titles = tuple(column.title for column in table.columns)
        strips = _row(table, titles, face, bold=True, centred=True)
        heading = replace(_whole(strips), keep=bool(table.rows))
        yield heading
    last = len(table.rows) - 1
    for place, row in enumerate(table.rows):
        strips = _row(table, row, face, bold=table.bold_last and place == last)
        room = TEXT_HEIGHT - (heading.height if heading else 0.0)
        parts = strips if sum(strip.height for strip in strips) > room else [_whole(strips)]
        keep = table.keep_with_next and place == last
        for part, strip in enumerate(parts):
            divided = place if len(parts) > 1 else None
            yield replace(strip, heading=heading, keep=keep and part == len(parts) - 1, row=divided)


def _row(
    table: Table, cells: tuple[str, ...], face: Face, *, bold: bool, centred: bool = False
) -> list[_Slab]:
    """Return a row as one strip a line of text, with the rules around it."""
    columns = []
    left = 0.0
    for column, cell in zip(table.columns, cells, strict=True):
        align = Align.CENTRE if centred else column.align
        inner = column.width - 2 * CELL_PADDING
        columns.append((left + CELL_PADDING, _cell_lines(cell, align, inner, face, bold=bold)))
        left += column.width
    least = 0 if centred else math.ceil(table.row_height / face.line_height)
    count = max(least, *(len(lines) for _, lines in columns))
    return [
        _Slab(
            face.line_height,
            tuple(
                placed
                for cell, (x, lines) in enumerate(columns)
                if number < len(lines)
                for placed in _on_baseline(lines[number], x, 0.0, face, cell)
            ),
            _rules(table, face.line_height, top=number == 0, bottom=number == count - 1),
        )
        for number in range(count)
    ]


def _cell_lines(cell: str, align: Align, width: float, face: Face, *, bold: bool) -> list[tuple[Text, ...]]:
    return [
        line
        for text in cell.split("\n")
        for line in set_lines(Paragraph((Run(text, bold),), align, 0, 0), width, face)
    ]


def _rules(table: Table, height: float, *, top: bool, bottom: bool) -> tuple[Rule, ...]:
    if not table.lines:
        return ()
    edges = [0.0]
    for column in table.columns:
        edges.append(edges[-1] + column.width)
    rules = [Rule(edge, 0.0, edge, height) for edge in edges]
    if top:
        rules.append(Rule(0.0, 0.0, edges[-1], 0.0))
    if bottom:
        rules.append(Rule(0.0, height, edges[-1], height))
    return tuple(rules)


def _whole(strips: list[_Slab]) -> _Slab:
    """Return the strips of a row as one."""
    texts: list[Placed] = []
    rules: list[Rule] = []
    top = 0.0
    for strip in strips:
        texts += (replace(text, baseline=text.baseline + top) for text in strip.texts)
        rules += (_moved(rule, 0.0, top) for rule in strip.rules)
        top += strip.height
    return _Slab(top, tuple(_cell_by_cell(texts)), tuple(rules))


def _moved(rule: Rule, right: float, down: float) -> Rule:
    return Rule(rule.x1 + right, rule.y1 + down, rule.x2 + right, rule.y2 + down)


def _paginate(slabs: list[_Slab]) -> list[list[_Slab]]:
    """Return the strips of each page; what is kept together moves to the next page together."""
    pages: list[list[_Slab]] = [[]] if slabs else []
    left = float(TEXT_HEIGHT)
    for chain in _chains(slabs):
        height = sum(slab.height for slab in chain)
        for place, slab in enumerate(chain):
            # Only the start of a chain looks ahead; one longer than a page breaks where it must.
            needed = height if place == 0 and height <= TEXT_HEIGHT else slab.height
            if (needed > left or slab.new_page) and pages[-1]:
                pages.append([])
                left = float(TEXT_HEIGHT)
                if slab.heading is not None:
                    pages[-1].append(slab.heading)
                    left -= slab.heading.height
            pages[-1].append(slab)
            left -= slab.height
    return pages


def _chains(slabs: list[_Slab]) -> Iterator[list[_Slab]]:
    chain: list[_Slab] = []
    for slab in slabs:
        chain.append(slab)
        if not slab.keep:
            yield chain
            chain = []
    if chain:
        yield chain


def _page(strips: list[_Slab]) -> Page:
    texts: list[Placed] = []
    rules: list[Rule] = []
    starts: list[tuple[int, float]] = []
    pictures: list[PlacedPicture] = []
    top = float(MARGIN_TOP)
    for row, group in groupby(strips, key=lambda strip: strip.row):
        begun = len(texts)
        for strip in group:
            texts += (
                replace(text, x=text.x + MARGIN_LEFT, baseline=text.baseline + top) for text in strip.texts
            )
            rules += (_moved(rule, MARGIN_LEFT, top) for rule in strip.rules)
            if strip.block is not None:
                starts.append((strip.block, top))
            if strip.picture is not None:
                pictures.append(PlacedPicture(strip.picture, MARGIN_LEFT, top))
            top += strip.height
        if row is not None:
            texts[begun:] = _cell_by_cell(texts[begun:])
    return Page(tuple(texts), tuple(rules), tuple(starts), tuple(pictures))


def _cell_by_cell(texts: list[Placed]) -> list[Placed]:
    """Return the texts of a row so ordered that a copied cell is one piece."""
    return sorted(texts, key=lambda text: text.cell)


def _numbered(page: Page, number: int, face: Face, digits: Digits) -> Page:
    text = in_digits(f"- {number} -", digits)
    x = MARGIN_LEFT + (TEXT_WIDTH - face.width(text, bold=False)) / 2
    placed = Placed(text, bold=False, x=x, baseline=NUMBER_TOP + face.ascent, spacing=0.0)
    return replace(page, texts=(placed, *page.texts))
