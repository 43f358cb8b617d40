"""The rows of a long list of records, under heads where they are grouped; only what is seen is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QAbstractTableModel, QObject, QSize, Qt
from PySide6.QtGui import QColor, QFont
from typing_extensions import override

from pmqa_desk.qt.model_index import ROOT, Index
from pmqa_desk.qt.rows_model import Cell


class Known(Protocol):
    """A record with an identity that stays the same through every edit."""

    @property
    def uid(self) -> str:
        """Return the identity."""
        ...


@dataclass(frozen=True, slots=True)
class Head:
    """A row that says what the rows below it have in common."""

    text: str
    colour: QColor


class RecordRows(QAbstractTableModel):
    """Records and heads; cells are made when they are looked at, and an edit that moves no row keeps all."""

    def __init__(self, cells: Callable[[object], tuple[Cell, ...]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = cells
        self._heads: tuple[str, ...] = ()
        self._rows: tuple[Head | Known, ...] = ()
        self._made: dict[int, tuple[Cell, ...]] = {}
        self._places: dict[str, int] = {}

    def show(self, heads: tuple[str, ...], rows: Sequence[Head | Known]) -> bool:
        """Show other rows; return whether they stand elsewhere than before."""
        new = tuple(rows)
        if heads == self._heads and list(map(_key, new)) == list(map(_key, self._rows)):
            self._change(new)
            return False
        self.beginResetModel()
        self._heads, self._rows, self._made = heads, new, {}
        self._places = {row.uid: place for place, row in enumerate(new) if not isinstance(row, Head)}
        self.endResetModel()
        return True

    def retell(self) -> None:
        """Write every cell anew: language, digits or colours changed."""
        self._made.clear()
        if self._rows:
            self._tell(0, len(self._rows) - 1)

    def record(self, row: int) -> Known | None:
        """Return the record of a row; a head and what is no row have none."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(found, Head) else found

    def row_of(self, uid: str | None) -> int | None:
        """Return the row of a record, or ``None``."""
        return self._places.get(uid or "")

    def head_rows(self) -> tuple[int, ...]:
        """Return the rows that are heads."""
        return tuple(place for place, row in enumerate(self._rows) if isinstance(row, Head))

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.record(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, Head):
            return _head_data(row, index.column(), role)
        cells = self._made.get(index.row())
        if cells is None:
            cells = self._made[index.row()] = self._make(row)
        cell = cells[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or cell.text
        return cell.colour if role == Qt.ItemDataRole.ForegroundRole else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        known = orientation is Qt.Orientation.Horizontal and section < len(self._heads)
        return self._heads[section] if known and role == Qt.ItemDataRole.DisplayRole else None

    def _change(self, new: tuple[Head | Known, ...]) -> None:
        changed = [place for place, row in enumerate(new) if row is not self._rows[place]]
        self._rows = new
        for place in changed:
            self._made.pop(place, None)
        if changed:
            self._tell(changed[0], changed[-1])

    def _tell(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))


def _key(row: Head | Known) -> str:
    # A head whose count changes stands where it stood.
    return "" if isinstance(row, Head) else row.uid


def _head_data(head: Head, column: int, role: int) -> object:
    if column == 0 and role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
        return head.text
    if role == Qt.ItemDataRole.SizeHintRole:
        # It reaches over all columns: none is to be as wide as it is.
        return QSize(0, 0)
    if role == Qt.ItemDataRole.ForegroundRole:
        return head.colour
    if role == Qt.ItemDataRole.FontRole:
        bold = QFont()
        bold.setBold(True)
        return bold
    return None
