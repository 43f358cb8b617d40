"""The steps that turn one order of rows into another, as a model must announce them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Removed:
    """The rows from ``first`` to ``last`` go."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Inserted:
    """The rows from ``first`` to ``last`` of the new order come, and stand there."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Moved:
    """One row goes before another, both counted before the step."""

    row: int
    before: int


Step = Removed | Inserted | Moved


def row_steps(old: Sequence[str], new: Sequence[str]) -> Iterator[Step]:
    """Yield the steps from ``old`` to ``new`` keys, counted in the rows as the steps before left them."""
    rows = list(old)
    kept = set(new)
    for row in reversed(range(len(rows))):
        if rows[row] not in kept and (row == 0 or rows[row - 1] in kept):
            last = row
            while last + 1 < len(rows) and rows[last + 1] not in kept:
                last += 1
            yield Removed(row, last)
            del rows[row : last + 1]
    present = set(rows)
    row = 0
    while row < len(new):
        if row < len(rows) and rows[row] == new[row]:
            row += 1
        elif new[row] not in present:
            last = row
            while last + 1 < len(new) and new[last + 1] not in present:
                last += 1
            rows[row:row] = new[row : last + 1]
            yield Inserted(row, last)
            row = last + 1
        else:
            yield _move(rows, new, row, present)


def _move(rows: list[str], new: Sequence[str], row: int, present: set[str]) -> Moved:
    """Move one row towards its place: the one that went far down, or else the one that is wanted here."""
    if row + 1 < len(rows) and rows[row + 1] == new[row]:
        following = next((k for k in new[new.index(rows[row]) + 1 :] if k in present), None)
        before = len(rows) if following is None else rows.index(following)
        if before > row + 1:
            key = rows.pop(row)
            rows.insert(before - 1, key)
            return Moved(row, before)
    wanted = rows.index(new[row])
    rows.insert(row, rows.pop(wanted))
    return Moved(wanted, row)
