"""Papers as blocks: what a paper says, free of any file format; Word, HTML, PDF and print all draw these.

Lengths are twips (1/1440 inch), the unit in which the official form's page is given.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

PAGE_WIDTH, PAGE_HEIGHT = 11906, 16838
MARGIN_TOP, MARGIN_RIGHT, MARGIN_BOTTOM, MARGIN_LEFT = 1418, 1134, 1134, 1701
TEXT_WIDTH = PAGE_WIDTH - MARGIN_LEFT - MARGIN_RIGHT
FIRST_LINE = 1418
BODY_POINTS = 16

DOTS = "." * 30
"""A blank to fill by hand."""
SHORT_DOTS = "." * 10
DASHES = "-" * 40
DECISION_LABEL = "มติที่ประชุม"
CONTENTS_TITLE = "สารบัญ"

# Control characters, lone surrogates and non-characters cannot stand in XML; zero-width ones break searching.
_UNFIT = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\ufeff\ud800-\udfff"
    "\ufdd0-\ufdef\ufffe\uffff]"
)
_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_BLANK = re.compile("[\t ]+")


class Align(StrEnum):
    """How the lines of a paragraph stand; ``SPREAD`` is Word's thaiDistribute."""

    SPREAD = "spread"
    LEFT = "left"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text of one weight."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs set as one paragraph; a negative first line hangs."""

    runs: tuple[Run, ...]
    align: Align = Align.SPREAD
    indent: int = 0
    first_line: int = FIRST_LINE
    keep_with_next: bool = False
    level: int = 0
    """Level of a heading; 0 is running text."""
    new_page: bool = False
    """Whether it begins a page."""
    points: int = BODY_POINTS
    """Size of its letters."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading: level 1 is the paper's title, centred; deeper ones stand at the margin."""

    text: str
    level: int = 2
    new_page: bool = False
    """Whether it begins a page."""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; a table whose titles are all empty has no heading row."""

    title: str
    width: int
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the heading row is repeated on each page it reaches."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: bool = True
    """Whether rules are drawn; lists of people have none."""
    bold_last: bool = False
    """Whether the last row is a sum."""
    keep_with_next: bool = False
    """Whether the last row stands on the page of what follows."""
    row_height: int = 0
    """The least height of a row, for what is written by hand."""

    @property
    def titled(self) -> bool:
        """Return whether there is a heading row."""
        return any(column.title for column in self.columns)


@dataclass(frozen=True, slots=True)
class Decision:
    """What the meeting resolved."""

    text: str
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """A place to sign, in the right half; a missing name or position is a blank to fill by hand."""

    role: str
    name: str | None = None
    position: str | None = None
    keep_with_next: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture on lines of its own, no wider than the text."""

    data: bytes
    """Of a PNG or JPEG file."""
    width: int
    height: int
    alt: str
    """What it shows, for those who cannot see it and for whoever searches."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: a heading, by its place among the blocks of the paper."""

    text: str
    level: int
    block: int
    page: str = ""
    """The page that the heading stands on, as that page bears it; empty until the paper was laid."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What stands on which page, before the paper on pages of its own; see ``contents``."""

    entries: tuple[Entry, ...]

    @property
    def lowest(self) -> int:
        """Return the level of the headings that stand at the margin."""
        return min((entry.level for entry in self.entries), default=1)


Block = Heading | Paragraph | Table | Decision | Signature | Picture | Contents
Piece = Paragraph | Table | Picture | Contents


def clean(text: str) -> str:
    """Return text that every format can hold: nothing unpaired, invisible or of control, one-space gaps."""
    kept = _UNFIT.sub("", _LINE_END.sub("\n", text))
    return "\n".join(_BLANK.sub(" ", line).strip() for line in kept.split("\n")).strip("\n")


def clean_run(text: str) -> str:
    """Return a run's text made fit; its outer spaces and single gaps are kept, a line end is a space."""
    return _BLANK.sub(" ", _UNFIT.sub("", _LINE_END.sub(" ", text)))


def flow(blocks: Iterable[Block]) -> tuple[Piece, ...]:
    """Reduce blocks to what every format draws: paragraphs, tables, pictures, contents, their texts fit."""
    return tuple(piece for block in blocks for piece in _pieces(block))


def plain(blocks: Iterable[Block]) -> str:
    """Return the text of a paper: a line a paragraph, a line a table row with tabs between the cells."""
    return "\n".join(line for piece in flow(blocks) for line in _plain_lines(piece))


def _pieces(block: Block) -> tuple[Piece, ...]:
    match block:
        case Heading():
            return (_heading(block),)
        case Paragraph():
            return (_fit(block),)
        case Table():
            return (_fit_table(block),)
        case Decision():
            return _decision(block)
        case Signature():
            return _signature(block)
        case Picture():
            return (_fit_picture(block),)
        case Contents():
            return (_fit_contents(block),)


def _heading(block: Heading) -> Paragraph:
    align = Align.CENTRE if block.level == 1 else Align.LEFT
    runs = (Run(clean_run(block.text), bold=True),)
    return Paragraph(runs, align, 0, 0, keep_with_next=True, level=block.level, new_page=block.new_page)


def _fit(paragraph: Paragraph) -> Paragraph:
    runs = tuple(Run(clean_run(run.text), run.bold) for run in paragraph.runs)
    return replace(paragraph, runs=tuple(run for run in runs if run.text))


def _fit_table(table: Table) -> Table:
    columns = tuple(Column(clean(c.title), c.width, c.align) for c in table.columns)
    rows = tuple(tuple(clean(cell) for cell in row) for row in table.rows)
    return replace(table, columns=columns, rows=rows)


def _fit_picture(picture: Picture) -> Picture:
    share = min(1.0, TEXT_WIDTH / picture.width)
    width, height = round(picture.width * share), round(picture.height * share)
    return replace(picture, width=width, height=height, alt=clean_run(picture.alt))


def _fit_contents(contents: Contents) -> Contents:
    return Contents(tuple(replace(entry, text=clean_run(entry.text).strip()) for entry in contents.entries))


def _decision(block: Decision) -> tuple[Paragraph, ...]:
    first, *rest = clean(block.text).split("\n") if clean(block.text) else [DOTS]
    keep = block.keep_with_next
    head = Paragraph((Run(f"{DECISION_LABEL} ", bold=True), Run(first)), keep_with_next=keep)
    return (head, *(Paragraph((Run(line),), keep_with_next=keep) for line in rest if line))


def _signature(block: Signature) -> tuple[Paragraph, ...]:
    name = clean_run(block.name or "").strip() or DOTS
    position = clean_run(block.position or "").strip() or DOTS
    lines = ("", "", f"(ลงชื่อ) {DOTS}", f"({name})", position, clean_run(block.role))
    half = TEXT_WIDTH // 2
    last = len(lines) - 1
    return tuple(
        Paragraph((Run(line),) if line else (), Align.CENTRE, half, 0, n < last or block.keep_with_next)
        for n, line in enumerate(lines)
    )


def _plain_lines(piece: Piece) -> tuple[str, ...]:
    if isinstance(piece, Picture):
        return (piece.alt,)
    if isinstance(piece, Contents):
        return (CONTENTS_TITLE, *(f"{entry.text}\t{entry.page}" for entry in piece.entries))
    if isinstance(piece, Paragraph):
        return ("".join(run.text for run in piece.runs),)
    titles = (tuple(column.title for column in piece.columns),) if piece.titled else ()
    return tuple("\t".join(row) for row in (*titles, *piece.rows))
