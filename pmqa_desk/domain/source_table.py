"""The tables of an agenda as it came: what each column is held to be, as guessed or as somebody said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class ColumnUse(StrEnum):
    """What stands in a column of somebody else's table."""

    UNUSED = "unused"
    NUMBER = "number"
    DAY = "day"
    CLOCK = "clock"
    """Start and end in one cell, or a start alone."""
    START = "start"
    FINISH = "finish"
    LENGTH = "length"
    TITLE = "title"
    AGENCY = "agency"
    PRESENTER = "presenter"
    CHARGE = "charge"
    """Whoever is in charge: each cell says itself whether an agency or a person."""
    PLACE = "place"
    NOTES = "notes"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class SourceTable:
    """A table of the source: its lines, the heads of its columns, and what each column is read as."""

    first_line: int
    last_line: int
    heads: tuple[str, ...]
    uses: tuple[ColumnUse, ...]

    @property
    def read(self) -> bool:
        """Tell whether the table is read as a programme."""
        return ColumnUse.TITLE in self.uses


Columns: TypeAlias = Mapping[int, tuple[ColumnUse, ...]]
"""What somebody said of the columns of tables; the key is the table's place in the source, from 0."""


def with_use(table: SourceTable, column: int, use: ColumnUse) -> tuple[ColumnUse, ...]:
    """Return the uses of the columns with one corrected."""
    return (*table.uses[:column], use, *table.uses[column + 1 :])
