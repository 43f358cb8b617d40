"""What the runs of a visit have shown of the length of each item: what the matrix counts."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from pmqa_desk.domain.rehearsals import Matrix


def history_of(matrix: Matrix) -> tuple[Mapping[str, float], ...]:
    """Return the spoken seconds of each item, a mapping a run that counts, the oldest first.

    Attempts of one run are summed (T10). Left out are runs that were taken out of the sums, and items that
    were skipped, interrupted or still run.
    """
    found = (_spoken_s(matrix, place) for place, column in enumerate(matrix.columns) if column.counts)
    return tuple(spoken for spoken in found if spoken)


def _spoken_s(matrix: Matrix, place: int) -> Mapping[str, float]:
    cells = ((row.item.uid, row.cells[place]) for row in matrix.rows)
    return MappingProxyType(
        {
            uid: float(cell.actual_s)
            for uid, cell in cells
            if cell is not None and cell.counted and cell.actual_s
        }
    )
