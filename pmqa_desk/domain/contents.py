"""The contents of a long paper: whether it has them, what they list, how their own pages are numbered.

Word, PDF, print and preview all ask here, so that a paper has the same contents in each. They stand before
the paper on pages of their own, lettered ก ข ค as Thai reports are, so that the official page itself stays
as it is: its first page is the first, and no number depends on how long the contents are.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import replace

from pmqa_desk.domain.blocks import (
    MARGIN_BOTTOM,
    MARGIN_TOP,
    PAGE_HEIGHT,
    TEXT_WIDTH,
    Block,
    Contents,
    Entry,
    Heading,
    Paragraph,
    Picture,
    Table,
    flow,
)

# Under ten headings or eight pages one finds a place by turning the leaves.
LEAST_HEADINGS = 10
LEAST_PAGES = 8

# Measured in Sarabun at the paper's size; half a line or so of each paragraph is lost where words end.
_LETTER_WIDTH = 97
_LINE_HEIGHT = 354
_PAGE_LINES = (PAGE_HEIGHT - MARGIN_TOP - MARGIN_BOTTOM) // _LINE_HEIGHT
# Thai counts with its letters without the two that are no longer written and the two that are vowels.
_LETTERS = "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ"


def with_contents(blocks: Iterable[Block]) -> tuple[Block, ...]:
    """Return a paper with its contents before it where it is long; one that has them already as it is."""
    said = tuple(blocks)
    if said and isinstance(said[0], Contents):
        return said
    entries = _entries(said)
    if len(entries) < LEAST_HEADINGS or _pages(said) < LEAST_PAGES:
        return said
    return (Contents(entries), *said)


def parted(said: tuple[Block, ...]) -> tuple[Contents | None, tuple[Block, ...]]:
    """Return the contents, if there are any, and the paper after them."""
    first = said[0] if said else None
    return (first, said[1:]) if isinstance(first, Contents) else (None, said)


def waits_for_pages(said: tuple[Block, ...]) -> bool:
    """Return whether the contents of a paper name no pages yet."""
    contents, _ = parted(said)
    return contents is not None and not any(entry.page for entry in contents.entries)


def with_pages(contents: Contents, pages: Mapping[int, str]) -> Contents:
    """Return contents that name the page of each entry, given by the heading's place in the paper."""
    return Contents(tuple(replace(entry, page=pages.get(entry.block, "")) for entry in contents.entries))


def page_letter(number: int) -> str:
    """Return how a page of the contents is numbered: ก, ข, ค; after the last letter each is doubled."""
    times, place = divmod(number - 1, len(_LETTERS))
    return _LETTERS[place] * (times + 1)


def _entries(said: tuple[Block, ...]) -> tuple[Entry, ...]:
    """Return the headings below the title; where there are several titles, the first line of each too."""
    # The contents will stand first.
    headings = [(place, block) for place, block in enumerate(said, 1) if isinstance(block, Heading)]
    titles = [place for place, block in headings if block.level == 1 and not _goes_on(said, place)]
    listed = set(titles) if len(titles) > 1 else set()
    return tuple(
        Entry(block.text, block.level, place)
        for place, block in headings
        if (block.level > 1 or place in listed) and block.text.strip()
    )


def _goes_on(said: tuple[Block, ...], place: int) -> bool:
    """Return whether a title is a further line of the one just above it."""
    above = said[place - 2] if place > 1 else None
    heading = said[place - 1]
    new_page = isinstance(heading, Heading) and heading.new_page
    return isinstance(above, Heading) and above.level == 1 and not new_page


def _pages(said: tuple[Block, ...]) -> int:
    """Return about how many pages a paper fills; the writer of Word files has no fonts to lay it with."""
    lines = 0
    for block in said:
        if getattr(block, "new_page", False):
            lines = -(-lines // _PAGE_LINES) * _PAGE_LINES
        lines += sum(_lines(piece) for piece in flow((block,)))
    return -(-lines // _PAGE_LINES)


def _lines(piece: Paragraph | Table | Picture | Contents) -> int:
    match piece:
        case Paragraph():
            return _wrapped(sum(len(run.text) for run in piece.runs), TEXT_WIDTH)
        case Table():
            least = math.ceil(piece.row_height / _LINE_HEIGHT)
            return sum(max(least, _row_lines(piece, row)) for row in piece.rows) + piece.titled
        case Picture():
            return math.ceil(piece.height / _LINE_HEIGHT)
        case Contents():
            return len(piece.entries)


def _row_lines(table: Table, row: tuple[str, ...]) -> int:
    return max(
        sum(_wrapped(len(line), column.width) for line in cell.split("\n"))
        for column, cell in zip(table.columns, row, strict=True)
    )


def _wrapped(letters: int, width: int) -> int:
    return max(1, -(-letters * _LETTER_WIDTH // width))
