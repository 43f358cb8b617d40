"""Cut the rows of a spreadsheet into headings, tables and notes: only blank rows and heads part them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pmqa_desk.intake.blocks import Block, Cell, GridRow, Paragraph, table_or_text
from pmqa_desk.intake.column_guess import head_row, is_timed

# An agenda has some sixty rows; this leaves room for a list of everybody's tasks behind it.
MOST_ROWS: Final = 5_000


def blocks_of_rows(rows: list[GridRow]) -> list[Block]:
    """Return the blocks of a sheet, parted at its blank rows."""
    blocks: list[Block] = []
    for part in _parts(rows):
        first = _first_of_table(part)
        for row in part[:first]:
            blocks += _paragraphs(row)
        table = part[first:]
        if table:
            blocks += _table(table)
    return blocks


def _parts(rows: list[GridRow]) -> Iterable[list[GridRow]]:
    part: list[GridRow] = []
    for row in rows:
        if row.cells:
            part.append(row)
        elif part:
            yield part
            part = []
    if part:
        yield part


def _first_of_table(rows: list[GridRow]) -> int:
    """Return where the table begins: at its heads, or at the first row that has several cells or a time."""
    heads = head_row(tuple(rows), within=len(rows))
    if heads is not None and not any(is_timed(row) for row in rows[:heads]):
        return heads
    return next((place for place, row in enumerate(rows) if len(row.own) > 1 or is_timed(row)), len(rows))


def _paragraphs(row: GridRow) -> list[Block]:
    text = "\t".join(cell.text.replace("\n", " ") for cell in row.own)
    return [Paragraph(text, hidden=row.hidden)] if text else []


def _table(rows: list[GridRow]) -> list[Block]:
    """Return rows as a table that begins at its first filled column."""
    left = min(cell.column for row in rows for cell in row.cells)
    width = max(cell.column + 1 for row in rows for cell in row.cells) - left
    moved = (GridRow(tuple(_moved(cell, left, width) for cell in row.cells), row.hidden) for row in rows)
    return table_or_text(tuple(moved), width)


def _moved(cell: Cell, left: int, width: int) -> Cell:
    column = cell.column - left
    return Cell(column, cell.text, min(cell.span, width - column), cell.first_row, cell.figure)
