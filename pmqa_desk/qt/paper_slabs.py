"""Cut the pieces of a paper into strips that no page end divides, in twips."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from pmqa_desk.domain.blocks import (
    BODY_POINTS,
    CONTENTS_TITLE,
    MARGIN_BOTTOM,
    MARGIN_TOP,
    PAGE_HEIGHT,
    TEXT_WIDTH,
    Align,
    Contents,
    Entry,
    Paragraph,
    Picture,
    Piece,
    Run,
    Table,
)
from pmqa_desk.qt.paper_lines import Face, Text, set_lines

CELL_PADDING = 80
# Room at the right of a line of the contents, where only the page's number stands; and a level's step.
NUMBER_ROOM, LEVEL_STEP = 700, 425
LEADER_GAP = 60
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
    """A straight line on a page; dots lead from a heading to its page."""

    x1: float
    y1: float
    x2: float
    y2: float
    dotted: bool = False


@dataclass(frozen=True, slots=True)
class Slab:
    """A strip of the paper that no page end divides, placed from its own top left corner."""

    height: float
    texts: tuple[Placed, ...] = ()
    rules: tuple[Rule, ...] = ()
    keep: bool = False
    """Whether the next strip stands on the same page."""
    heading: Slab | None = None
    """What is repeated above this strip where it begins a page."""
    block: int | None = None
    """Place of the block that begins with this strip."""
    row: int | None = None
    """Row of a table that had to be divided."""
    new_page: bool = False
    """Whether it begins a page."""
    picture: Picture | None = None


def slabs_of(piece: Piece, face: Face) -> Iterator[Slab]:
    """Return the strips of a piece, from top to bottom."""
    match piece:
        case Picture():
            return iter((Slab(float(min(piece.height, TEXT_HEIGHT)), picture=piece),))
        case Paragraph():
            return _paragraph_slabs(piece, face)
        case Table():
            return _table_slabs(piece, face)
        case Contents():
            return _contents_slabs(piece, face)


def _paragraph_slabs(paragraph: Paragraph, face: Face) -> Iterator[Slab]:
    """Return a strip a line; no page begins or ends with a single line of a longer paragraph."""
    sized = face.in_points(paragraph.points)
    lines = set_lines(paragraph, TEXT_WIDTH, sized)
    last = len(lines) - 1
    for place, line in enumerate(lines):
        keep = paragraph.keep_with_next if place == last else place in {0, last - 1}
        begins = paragraph.new_page and place == 0
        texts = _on_baseline(line, 0.0, 0.0, sized, points=paragraph.points)
        yield Slab(sized.line_height, texts, keep=keep, new_page=begins)


def _on_baseline(
    line: tuple[Text, ...], left: float, top: float, face: Face, cell: int = 0, points: int = BODY_POINTS
) -> tuple[Placed, ...]:
    baseline = top + face.ascent
    return tuple(
        Placed(text.text, text.bold, left + text.x, baseline, text.spacing, cell, points) for text in line
    )


def _contents_slabs(contents: Contents, face: Face) -> Iterator[Slab]:
    title = Paragraph((Run(CONTENTS_TITLE, bold=True),), Align.CENTRE, 0, 0, keep_with_next=True)
    yield from _paragraph_slabs(title, face)
    lowest = contents.lowest
    for entry in contents.entries:
        yield _entry_slab(entry, (entry.level - lowest) * LEVEL_STEP, face)


def _entry_slab(entry: Entry, indent: int, face: Face) -> Slab:
    """Return a heading with the number of its page at the right margin, dots between them."""
    said = Paragraph((Run(entry.text),), Align.LEFT, indent, 0)
    lines = set_lines(said, TEXT_WIDTH - NUMBER_ROOM, face)
    height = face.line_height
    placed = [
        text for number, line in enumerate(lines) for text in _on_baseline(line, 0.0, number * height, face)
    ]
    x = TEXT_WIDTH - face.width(entry.page, bold=False)
    baseline = (len(lines) - 1) * height + face.ascent
    ends = max(text.x + face.width(text.text, bold=text.bold) for text in lines[-1])
    leader = Rule(ends + LEADER_GAP, baseline, x - LEADER_GAP, baseline, dotted=True)
    placed.append(Placed(entry.page, bold=False, x=x, baseline=baseline, spacing=0.0))
    return Slab(len(lines) * height, tuple(placed), (leader,) if entry.page else ())


def _table_slabs(table: Table, face: Face) -> Iterator[Slab]:
    heading: Slab | None = None
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
) -> list[Slab]:
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
        Slab(
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


def _whole(strips: list[Slab]) -> Slab:
    """Return the strips of a row as one."""
    texts: list[Placed] = []
    rules: list[Rule] = []
    top = 0.0
    for strip in strips:
        texts += (replace(text, baseline=text.baseline + top) for text in strip.texts)
        rules += (moved(rule, 0.0, top) for rule in strip.rules)
        top += strip.height
    return Slab(top, tuple(cell_by_cell(texts)), tuple(rules))


def moved(rule: Rule, right: float, down: float) -> Rule:
    """Return a line elsewhere on the page."""
    return Rule(rule.x1 + right, rule.y1 + down, rule.x2 + right, rule.y2 + down, rule.dotted)


def cell_by_cell(texts: list[Placed]) -> list[Placed]:
    """Return the texts of a row so ordered that a copied cell is one piece."""
    return sorted(texts, key=lambda text: text.cell)
