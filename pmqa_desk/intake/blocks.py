"""What a document is made of, whichever program wrote it: paragraphs and tables, in their order."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a line break inside it is a new line of the source."""

    text: str
    heading: bool = False
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """A filled cell; a merged one stands at its first column, and again in each further row that it spans."""

    column: int
    text: str
    span: int = 1
    first_row: int | None = None
    """The row in which a cell begins that was carried down into this one; ``None`` is this row."""
    figure: float | None = None
    """The number that the cell holds, where it holds one that no format makes a time."""

    @property
    def carried(self) -> bool:
        """Tell whether the cell begins in a row above."""
        return self.first_row is not None


@dataclass(frozen=True, slots=True)
class GridRow:
    """A row of a table; cells without text are left out."""

    cells: tuple[Cell, ...]
    hidden: bool = False

    @property
    def own(self) -> tuple[Cell, ...]:
        """Return the cells that begin in this row."""
        return tuple(cell for cell in self.cells if not cell.carried)

    def at(self, column: int) -> Cell | None:
        """Return the cell that begins at a column."""
        return next((cell for cell in self.cells if cell.column == column), None)


@dataclass(frozen=True, slots=True)
class Grid:
    """A table."""

    rows: tuple[GridRow, ...]
    width: int


Block: TypeAlias = Paragraph | Grid


def table_or_text(rows: tuple[GridRow, ...], width: int) -> list[Block]:
    """Return rows as a table; those of a single column only frame a text."""
    if width > 1:
        return [Grid(rows, width)]
    return [Paragraph(cell.text, hidden=row.hidden) for row in rows for cell in row.own]
