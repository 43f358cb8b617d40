"""Lay the blocks of a document out as the lines of one source, and its tables as rows of a programme."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from pmqa_desk.domain.source_table import Columns, ColumnUse, SourceTable
from pmqa_desk.domain.thai import find_dates, normalise
from pmqa_desk.intake.blocks import Block, Cell, Grid, GridRow, Paragraph
from pmqa_desk.intake.cells import plain_of, read_clock
from pmqa_desk.intake.column_guess import CLOCKS, Uses, guess, head_count, heads_of, is_timed, use_of
from pmqa_desk.intake.lines import Line, line_of
from pmqa_desk.intake.rows import Row, read_row
from pmqa_desk.intake.table_rows import TableLine, TableReader

# Below this many times in one cell a second line may also be the end of the first.
_STACKED: Final = 3


@dataclass(frozen=True, slots=True)
class Layout:
    """The lines of a document; ``rows`` is ``None`` where none of its tables is a programme."""

    lines: tuple[Line, ...]
    tables: tuple[SourceTable, ...]
    rows: tuple[Row, ...] | None


def laid_out(blocks: tuple[Block, ...], columns: Columns, year: int | None) -> Layout:
    """Return the layout of ``blocks``; ``columns`` holds what somebody said of the tables' columns."""
    grids = [block for block in blocks if isinstance(block, Grid)]
    uses = _uses(grids, columns)
    return _Layouter(uses, year or _year_of(blocks)).lay(blocks)


def _uses(grids: list[Grid], columns: Columns) -> list[Uses]:
    """Return what the columns of each table are: a table without heads goes on with the one before."""
    guessed: list[Uses] = []
    for grid in grids:
        uses = guess(grid)
        before = guessed[-1] if guessed else ()
        if head_count(grid) == 0 and len(before) == grid.width and ColumnUse.TITLE in before:
            uses = before
        guessed.append(uses)
    timed = any(use in CLOCKS for uses in guessed for use in uses)
    for place, uses in enumerate(guessed):
        if timed and not any(use in CLOCKS for use in uses):
            # Where one table has times, the others list works, people, tasks.
            guessed[place] = (ColumnUse.UNUSED,) * len(uses)
        chosen = columns.get(place, ())
        if len(chosen) == len(uses):
            guessed[place] = chosen
    return guessed


class _Layouter:
    """Counts the lines as it lays the blocks one below the other."""

    def __init__(self, uses: list[Uses], year: int | None) -> None:
        self._uses = uses
        self._year = year
        self._reads = any(ColumnUse.TITLE in one for one in uses)
        self._lines: list[Line] = []
        self._rows: list[Row] = []
        self._tables: list[SourceTable] = []

    def lay(self, blocks: tuple[Block, ...]) -> Layout:
        """Return the whole."""
        grids = [place for place, block in enumerate(blocks) if isinstance(block, Grid)]
        read = [place for place, uses in zip(grids, self._uses, strict=True) if ColumnUse.TITLE in uses]
        first, last = (read[0], read[-1]) if read else (0, 0)
        for place, block in enumerate(blocks):
            if isinstance(block, Paragraph):
                self._paragraph(block, among=first < place < last)
            else:
                self._grid(block)
        return Layout(tuple(self._lines), tuple(self._tables), tuple(self._rows) if self._reads else None)

    def _add(self, raw: str, *, heading: bool = False, spans: bool = False, aside: bool = False) -> Line:
        line = line_of(len(self._lines) + 1, raw)
        line = replace(line, heading=line.heading or heading, spans=spans, aside=aside)
        self._lines.append(line)
        return line

    def _paragraph(self, block: Paragraph, *, among: bool) -> None:
        for part in block.text.split("\n"):
            line = self._add(part, heading=block.heading)
            # Outside the tables a time is the day's hours, or that of another gathering.
            self._rows.append(read_row(line, among_times=True) if among else Row(line, line.text))

    def _grid(self, grid: Grid) -> None:
        uses = self._uses[len(self._tables)]
        first = len(self._lines) + 1
        count = head_count(grid)
        heads = heads_of(grid, count)
        if ColumnUse.TITLE in uses:
            for row in grid.rows[:count]:
                self._plain_row(row, aside=len(row.own) > 1)
            self._programme(grid, count, uses, heads)
        else:
            for row in grid.rows:
                self._plain_row(row, aside=self._reads)
        self._tables.append(SourceTable(first, len(self._lines), heads, uses))
        self._rows.append(Row(self._add(""), ""))

    def _plain_row(self, row: GridRow, *, aside: bool) -> None:
        """Add a row that is read as text: one cell as its own lines, several side by side."""
        own = row.own
        parts = own[0].text.split("\n") if len(own) == 1 else [_raw(row)]
        for part in parts:
            line = self._add(part, aside=aside)
            self._rows.append(Row(line, line.text))

    def _programme(self, grid: Grid, count: int, uses: Uses, heads: tuple[str, ...]) -> None:
        order: list[tuple[Line, bool]] = []
        table: list[TableLine] = []
        for whole in grid.rows[count:]:
            for row, paired in _unstacked(whole, uses):
                if not row.own:
                    continue
                raw, spans, head = _raw(row), _spans(row, uses), _is_heads(row)
                line = self._add(raw, heading=spans, spans=spans, aside=head)
                order.append((line, spans or head))
                if not spans and not head:
                    line = replace(line, cells=())
                    table.append(TableLine(line, row, paired))
        found = TableReader(uses, heads, self._year, tuple(table)).read()
        for line, plain in order:
            self._rows += [read_row(line, among_times=True)] if plain else found[line.number][0]
        for track in range(1, uses.count(ColumnUse.TITLE)):
            for line, plain in order:
                self._rows += [] if plain else found[line.number][track]


def _raw(row: GridRow) -> str:
    """Return a row as one line, a tab between its columns."""
    own = {cell.column: _plain_line(cell) for cell in row.own}
    return "\t".join(own.get(column, "") for column in range(max(own, default=-1) + 1))


def _plain_line(cell: Cell) -> str:
    """Return a cell's text on one line, as it stands."""
    return " ".join(normalise(cell.text).replace("\t", " ").split("\n"))


def _spans(row: GridRow, uses: Uses) -> bool:
    """Tell whether a row is one cell across the table: a part's name, a day, a break."""
    if len(row.cells) != 1 or not row.own:
        return False
    cell = row.own[0]
    return cell.span > 1 or (uses[cell.column : cell.column + 1] != (ColumnUse.TITLE,) and not is_timed(row))


def _is_heads(row: GridRow) -> bool:
    """Tell whether a row repeats the heads of the columns, as on a new page."""
    return len(row.own) > 1 and all(use_of(cell.text) for cell in row.own) and not is_timed(row)


def _unstacked(row: GridRow, uses: Uses) -> list[tuple[GridRow, bool]]:
    """Return a row as several where its cells hold a line for each of several times."""
    clock = next((c for c in row.own if uses[c.column : c.column + 1] == (ColumnUse.CLOCK,)), None)
    times = clock.text.split("\n") if clock is not None else []
    if len(times) < 2 or not _are_times(times):
        return [(row, False)]
    parts = {cell.column: cell.text.split("\n") for cell in row.own}
    titles = [parts[c.column] for c in row.own if uses[c.column : c.column + 1] == (ColumnUse.TITLE,)]
    if not titles or any(len(title) != len(times) for title in titles):
        return [(row, False)]
    rows = []
    for place in range(len(times)):
        cells = tuple(
            replace(cell, text=texts[place] if len(texts) == len(times) else cell.text)
            for cell in row.own
            for texts in (parts[cell.column],)
            if len(texts) == len(times) or place == 0
        )
        rows.append((GridRow(cells, row.hidden), True))
    return rows


def _are_times(parts: list[str]) -> bool:
    clocks = [read_clock(Cell(0, part)) for part in parts]
    if not all(clock is not None and not clock[1] for clock in clocks):
        return False
    ranged = all(clock is not None and clock[0].ranged for clock in clocks)
    return ranged or (
        len(parts) >= _STACKED and not any(plain_of(part).endswith(("-", "–")) for part in parts)
    )


def _year_of(blocks: tuple[Block, ...]) -> int | None:
    """Return the year of the first date that names one."""
    for block in blocks:
        texts = (
            [block.text] if isinstance(block, Paragraph) else [c.text for row in block.rows for c in row.own]
        )
        for text in texts:
            dates = find_dates(plain_of(text))
            if dates:
                return dates[0].date.year
    return None
