"""The bars of the matrix: one scale for all of them, and a break in those that are too long for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pmqa_desk.domain.rehearsals import Matrix

# So many of all lengths set the scale; a length beyond the others by more than this share is broken.
MOST = 0.85
BEYOND = 1.5
# What is left of a broken bar that is very much shorter than its fellow.
LEAST_BROKEN = 0.5


@dataclass(frozen=True, slots=True)
class Bar:
    """Where the planned outline and the actual bar end, as shares of the room for them."""

    planned: float | None
    actual: float | None
    broken: bool = False
    """They are longer than the room: the break stands for what is left out, their ends are to scale."""


def scale_s(matrix: Matrix) -> int:
    """Return the length that fills the room for a bar: the longest that is not far beyond most others."""
    lengths = sorted(_lengths(matrix))
    if not lengths:
        return 0
    usual = lengths[int(MOST * (len(lengths) - 1))]
    return max(length for length in lengths if length <= BEYOND * usual)


def bar(planned_s: int | None, actual_s: int | None, whole_s: int) -> Bar:
    """Return the bar of an item; ``whole_s`` fills the room."""
    longest = max(planned_s or 0, actual_s or 0)
    if longest <= whole_s or not whole_s:
        return Bar(_share(planned_s, whole_s), _share(actual_s, whole_s))
    return Bar(_broken(planned_s, longest, whole_s), _broken(actual_s, longest, whole_s), broken=True)


def _lengths(matrix: Matrix) -> Iterator[int]:
    for row in matrix.rows:
        if row.planned_s:
            yield row.planned_s
        for cell in row.cells:
            if cell is not None:
                yield from (length for length in (cell.planned_s, cell.actual_s) if length)


def _share(length_s: int | None, whole_s: int) -> float | None:
    return None if length_s is None else length_s / whole_s if whole_s else 0.0


def _broken(length_s: int | None, longest_s: int, whole_s: int) -> float | None:
    return None if length_s is None else max(LEAST_BROKEN, 1 - (longest_s - length_s) / whole_s)
