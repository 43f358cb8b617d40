"""Tables for a spreadsheet: what each cell is, so that its program can sort, sum and filter them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


class CellKind(StrEnum):
    """What the cells of a column are."""

    TEXT = "text"
    NUMBER = "number"
    LENGTH = "length"
    """Whole seconds; never negative, for no spreadsheet shows a negative length."""
    DATE = "date"
    CLOCK = "clock"
    """A local instant, shown as its time of day."""


Cell = str | int | date | datetime | None


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A column: its title, what stands in it, and about how many letters wide it is."""

    title: str
    kind: CellKind = CellKind.TEXT
    width: int = 12


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet; its first columns stay in sight while the others scroll."""

    name: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    frozen: int = 0
