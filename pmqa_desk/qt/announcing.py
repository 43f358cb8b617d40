"""How a model of rows announces that it shows others: by the steps that lead to them, or all anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeVar

from PySide6.QtCore import QAbstractTableModel, Qt

from pmqa_desk.qt.model_index import ROOT
from pmqa_desk.qt.row_steps import Inserted, Removed, Step

R = TypeVar("R")


def announce_steps(
    model: QAbstractTableModel,
    steps: Iterable[Step],
    rows: tuple[R, ...],
    wanted: Sequence[R],
    put: Callable[[tuple[R, ...]], None],
) -> None:
    """Lead a model from its ``rows`` to the order of those that are ``wanted``.

    ``put`` keeps the rows of each step within its announcement; a row that stays is not exchanged.
    """
    for step in steps:
        if isinstance(step, Removed):
            model.beginRemoveRows(ROOT, step.first, step.last)
            rows = (*rows[: step.first], *rows[step.last + 1 :])
            put(rows)
            model.endRemoveRows()
        elif isinstance(step, Inserted):
            model.beginInsertRows(ROOT, step.first, step.last)
            rows = (*rows[: step.first], *wanted[step.first : step.last + 1], *rows[step.first :])
            put(rows)
            model.endInsertRows()
        else:
            model.beginMoveRows(ROOT, step.row, step.row, ROOT, step.before)
            moved = list(rows)
            moved.insert(step.before - (step.before > step.row), moved.pop(step.row))
            rows = tuple(moved)
            put(rows)
            model.endMoveRows()


def announce_anew(model: QAbstractTableModel) -> None:
    """Let every head and every cell be read again: language, digits or icons are others."""
    rows, columns = model.rowCount(), model.columnCount()
    model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, columns - 1)
    if rows:
        model.dataChanged.emit(model.index(0, 0), model.index(rows - 1, columns - 1))
