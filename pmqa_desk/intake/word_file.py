"""Read a Word document into paragraphs and tables, in the order of the page.

Deleted and hidden text stays out, inserted text is in. What stands in headers comes first; text boxes
come behind the paragraph that holds them, a table inside a cell behind its table, footnotes and footers last.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from pmqa_desk.intake.blocks import Block, Cell, GridRow, Paragraph, table_or_text
from pmqa_desk.intake.file_refusal import broken
from pmqa_desk.intake.package import RELATION, Element, Package
from pmqa_desk.intake.word_numbers import Numbering, read_numbering
from pmqa_desk.intake.word_xml import W, is_on, value_of

_FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_DELETED: Final = frozenset(
    {W + "del", W + "moveFrom", W + "delText", W + "instrText", W + "rPr", W + "pPr", _FALLBACK}
)
_SIGNS: Final = {
    W + "tab": "\t",
    W + "br": "\n",
    W + "cr": "\n",
    W + "noBreakHyphen": "-",
    W + "sym": "•",
}
_BOX: Final = W + "txbxContent"
_WIDEST: Final = 63


@dataclass(slots=True)
class _Styles:
    """What a paragraph's style says that its text does not."""

    numbered: dict[str, tuple[str, int]] = field(default_factory=dict)
    headings: set[str] = field(default_factory=set)
    hidden: set[str] = field(default_factory=set)


def read_word(data: bytes, name: str) -> tuple[Block, ...]:
    """Return the blocks of a .docx file."""
    package = Package(data, name)
    main = _main_part(package)
    if main not in package.names:
        raise broken(name)
    related = _related(package, main)
    numbering, styles = (_first(package, related.get(kind, ())) for kind in ("numbering", "styles"))
    reader = _Reader(read_numbering(numbering), _styles(styles))
    blocks: list[Block] = []
    for kind in ("header", "main", "footnotes", "endnotes", "footer"):
        for part in related.get(kind, ()) if kind != "main" else (main,):
            root = package.parsed(part)
            found = reader.read(root) if root is not None else []
            # The headers of several sections mostly say the same.
            blocks += [block for block in found if kind == "main" or block not in blocks]
    return tuple(blocks)


class _Reader:
    """Walks the XML of one document; counts its numbered paragraphs as it goes."""

    def __init__(self, numbering: Numbering, styles: _Styles) -> None:
        self._numbering = numbering
        self._styles = styles

    def read(self, root: Element) -> list[Block]:
        """Return the blocks below an element."""
        blocks: list[Block] = []
        for element in _of_kind(root, {W + "p", W + "tbl"}):
            blocks += self._table(element) if element.tag == W + "tbl" else self._paragraph(element)
        return blocks

    def _paragraph(self, element: Element) -> list[Block]:
        properties = element.find(W + "pPr")
        text = self._mark(properties) + _text(element)
        heading = _style(properties) in self._styles.headings
        blocks: list[Block] = []
        if _style(properties) not in self._styles.hidden:
            blocks.append(Paragraph(text, heading))
        for box in _of_kind(element, {_BOX}):
            blocks += self.read(box)
        return blocks

    def _mark(self, properties: Element | None) -> str:
        """Return the number or bullet that Word draws, indented as deep as it stands."""
        if properties is None:
            return ""
        own = properties.find(W + "numPr")
        numbering, depth = self._styles.numbered.get(_style(properties), (None, 0))
        if own is not None:
            numbering, depth = value_of(own.find(W + "numId")) or numbering, _depth(own, depth)
        mark = None if numbering is None else self._numbering.next(numbering, depth)
        return "    " * min(depth, 8) + mark + " " if mark else ""

    def _table(self, element: Element) -> list[Block]:
        rows: list[GridRow] = []
        inner: list[Block] = []
        open_cells: dict[int, Cell] = {}
        width = 0
        for row in _of_kind(element, {W + "tr"}):
            cells, end = self._row(row, len(rows), open_cells, inner)
            rows.append(GridRow(cells))
            width = max(width, end)
        return [*table_or_text(tuple(rows), width), *inner]

    def _row(
        self, row: Element, place: int, open_cells: dict[int, Cell], inner: list[Block]
    ) -> tuple[tuple[Cell, ...], int]:
        properties = row.find(W + "trPr")
        column = _whole(properties, "gridBefore") if properties is not None else 0
        cells: list[Cell] = []
        for element in _of_kind(row, {W + "tc"}):
            about = element.find(W + "tcPr")
            span = max(1, _whole(about, "gridSpan")) if about is not None else 1
            merge = about.find(W + "vMerge") if about is not None else None
            text, inside = self._cell(element)
            inner += inside
            if merge is not None and value_of(merge) != "restart":
                # Text in the covered part of a merged cell is not shown; Word leaves it empty.
                above = open_cells.get(column)
                if above is not None:
                    cells.append(Cell(column, above.text, above.span, above.first_row))
            else:
                open_cells.pop(column, None)
                if text:
                    cells.append(Cell(column, text, span))
                if text and merge is not None:
                    open_cells[column] = Cell(column, text, span, place)
            column = min(column + span, _WIDEST)
        return tuple(cells), column

    def _cell(self, element: Element) -> tuple[str, list[Block]]:
        """Return the text of a cell, a part a line, and the tables that stand inside it."""
        parts: list[str] = []
        inner: list[Block] = []
        for block in self.read(element):
            if isinstance(block, Paragraph):
                parts += block.text.split("\n")
            else:
                inner.append(block)
        return "\n".join(part.strip() for part in parts if part.strip()), inner


def _of_kind(element: Element, tags: set[str]) -> Iterator[Element]:
    """Yield the nearest descendants of some kinds, in order; none of deleted text."""
    for child in element.iterchildren():
        if child.tag in tags:
            if not _is_deleted_row(child):
                yield child
        elif child.tag not in _DELETED:
            yield from _of_kind(child, tags)


def _is_deleted_row(element: Element) -> bool:
    properties = element.find(W + "trPr") if element.tag == W + "tr" else None
    return properties is not None and properties.find(W + "del") is not None


def _text(element: Element) -> str:
    """Return the text of a paragraph, without what stands in boxes and what is deleted or hidden."""
    pieces: list[str] = []
    for child in element.iterchildren():
        if child.tag in _DELETED or child.tag == _BOX:
            continue
        if child.tag == W + "t":
            pieces.append(child.text or "")
        elif child.tag in _SIGNS:
            pieces.append(_SIGNS[child.tag])
        elif child.tag != W + "r" or not _is_hidden(child):
            pieces.append(_text(child))
    return "".join(pieces)


def _is_hidden(run: Element) -> bool:
    properties = run.find(W + "rPr")
    return properties is not None and is_on(properties.find(W + "vanish"))


def _style(properties: Element | None) -> str:
    return (value_of(properties.find(W + "pStyle")) or "") if properties is not None else ""


def _depth(numbering: Element, otherwise: int) -> int:
    text = value_of(numbering.find(W + "ilvl"))
    return min(int(text), 8) if text and text.isascii() and text.isdigit() else otherwise


def _whole(properties: Element, tag: str) -> int:
    text = value_of(properties.find(W + tag))
    return min(int(text), _WIDEST) if text and text.isascii() and text.isdigit() and len(text) < 6 else 0


def _first(package: Package, parts: tuple[str, ...]) -> Element | None:
    return package.parsed(parts[0]) if parts else None


def _styles(root: Element | None) -> _Styles:
    styles = _Styles()
    for style in root.iterchildren(W + "style") if root is not None else ():
        key = style.get(W + "styleId") or ""
        title = (value_of(style.find(W + "name")) or "").lower()
        if title == "title" or title.startswith("heading"):
            styles.headings.add(key)
        if is_on(style.find(f"{W}rPr/{W}vanish")):
            styles.hidden.add(key)
        numbered = style.find(f"{W}pPr/{W}numPr")
        numbering = value_of(numbered.find(W + "numId")) if numbered is not None else None
        if numbered is not None and numbering is not None:
            styles.numbered[key] = (numbering, _depth(numbered, 0))
    return styles


def _main_part(package: Package) -> str:
    root = package.parsed("_rels/.rels")
    for relation in root.iter(RELATION) if root is not None else ():
        if (relation.get("Type") or "").endswith("/officeDocument"):
            target: str = relation.get("Target") or ""
            return target.lstrip("/")
    return "word/document.xml"


def _related(package: Package, main: str) -> dict[str, tuple[str, ...]]:
    """Return the parts that belong to the document, by kind."""
    folder, _, file = main.rpartition("/")
    root = package.parsed(f"{folder}/_rels/{file}.rels")
    found: dict[str, tuple[str, ...]] = {}
    for relation in root.iter(RELATION) if root is not None else ():
        kind, target = (relation.get("Type") or "").rpartition("/")[2], relation.get("Target") or ""
        whole = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
        if relation.get("TargetMode") != "External":
            found[kind] = (*found.get(kind, ()), whole)
    return found
