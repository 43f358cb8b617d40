"""All runs side by side as ``show`` prints them: it follows from the runs, ``new --from`` leaves it out."""

from __future__ import annotations

from pmqa_desk.domain.rehearsal_advice import advise
from pmqa_desk.domain.rehearsals import Column, Matrix, Row, Sum
from pmqa_desk.domain.run_figures import ItemFigure


def matrix_to_json(matrix: Matrix) -> dict[str, object]:
    """Return runs and items with their figures; lengths in whole seconds, what is not known is null."""
    return {
        "window_s": matrix.window_s,
        "runs": [_column(column) for column in matrix.columns],
        "items": [_row(matrix, row) for row in matrix.rows],
        "last_of_each": _sum(matrix.merged),
    }


def _column(column: Column) -> dict[str, object]:
    return {
        "run": column.uid,
        "name": column.own_name,
        "kind": column.kind.value,
        "rehearsal": column.rehearsal,
        "date": None if column.date is None else column.date.isoformat(),
        "partial": column.partial,
        "left_out": column.left_out,
        "cut_short": column.cut_short,
        "lasted_s": column.lasted_s,
        "over_window_s": column.over_window_s,
        **_sum(column.sum),
    }


def _sum(total: Sum) -> dict[str, object]:
    return {
        "actual_s": total.actual_s,
        "planned_s": total.planned_s,
        "over_s": total.over_s,
        "counted": total.counted,
        "without_length": total.unplanned,
        "interrupted": total.aside,
        "skipped": total.skipped,
    }


def _row(matrix: Matrix, row: Row) -> dict[str, object]:
    spread, advised = row.spread, advise(row)
    return {
        "item": row.place,
        "uid": row.item.uid,
        "title": row.title,
        "planned_s": row.planned_s,
        "shortest_s": spread.shortest_s,
        "median_s": spread.median_s,
        "longest_s": spread.longest_s,
        "last_s": spread.last_s,
        "trend": spread.trend.value,
        "advice": advised.advice.value,
        "cut_s": advised.cut_s,
        "times": [
            _cell(column, cell)
            for column, cell in zip(matrix.columns, row.cells, strict=True)
            if cell is not None
        ],
    }


def _cell(column: Column, cell: ItemFigure) -> dict[str, object]:
    return {
        "run": column.uid,
        "item": cell.place,
        "title": cell.item.title,
        "planned_s": cell.planned_s,
        "actual_s": cell.actual_s,
        "difference_s": cell.difference_s,
        "attempts": len(cell.tries),
        "added_s": cell.added_s,
        "paused_s": cell.paused_s,
        "skipped": cell.skipped,
        "interrupted": cell.interrupted,
    }
