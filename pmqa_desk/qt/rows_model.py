"""A table that only shows: rows of finished cells, replaced as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from pmqa_desk.qt.model_index import ROOT, Index


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell as it is shown."""

    text: str
    right: bool = False
    bold: bool = False
    colour: QColor | None = None
    tip: str | None = None


class RowsModel(QAbstractTableModel):
    """Rows of cells under one line of heads; each row has a key, for those who choose it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads: tuple[str, ...] = ()
        self._rows: tuple[tuple[Cell, ...], ...] = ()
        self._keys: tuple[str, ...] = ()

    def show(self, heads: tuple[str, ...], rows: tuple[tuple[Cell, ...], ...], keys: tuple[str, ...]) -> None:
        """Show other rows; ``keys`` are as many as rows."""
        if (heads, rows, keys) == (self._heads, self._rows, self._keys):
            return
        self.beginResetModel()
        self._heads, self._rows, self._keys = heads, rows, keys
        self.endResetModel()

    def key(self, row: int) -> str | None:
        """Return the key of a row, or ``None``."""
        return self._keys[row] if 0 <= row < len(self._keys) else None

    def row_of(self, key: str | None) -> int | None:
        """Return the row of a key, or ``None``."""
        return self._keys.index(key) if key is not None and key in self._keys else None

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        cell = self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or cell.text
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(right=cell.right)
        if role == Qt.ItemDataRole.ForegroundRole:
            return cell.colour
        return _bold() if role == Qt.ItemDataRole.FontRole and cell.bold else None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self._heads):
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole and self._rows:
            return _alignment(right=self._rows[0][section].right)
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None


def prepare_view(view: QTableView, model: RowsModel, *widest: int) -> None:
    """Set up a table that only shows whole rows; the columns ``widest`` share what width is left."""
    view.setModel(model)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setShowGrid(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(29)
    view.setTabKeyNavigation(False)
    header = view.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    # An empty table has no cells for its heads to stand over.
    header.setDefaultAlignment(_alignment(right=False))
    model.modelReset.connect(partial(_stretch, header, widest))


def _stretch(header: QHeaderView, widest: tuple[int, ...]) -> None:
    for column in widest:
        if header.count() > column:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)


def _alignment(*, right: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _bold() -> QFont:
    face = QFont()
    face.setBold(True)
    return face
