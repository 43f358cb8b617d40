"""The matrix as a table: number, title and plan, as many runs as fit, advice; the sums by themselves."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QObject, Qt
from typing_extensions import override

from pmqa_desk.domain.matrix_bars import scale_s
from pmqa_desk.domain.rehearsals import Matrix, Row, Sum
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.look import KIND_ICONS
from pmqa_desk.qt.matrix_cells import MatrixCells, RunCell, WordCell
from pmqa_desk.qt.model_index import ROOT, Index

NUMBER, TITLE, PLAN, RUNS = range(4)
CELL_ROLE = Qt.ItemDataRole.UserRole
Shown = RunCell | WordCell


class MatrixModel(QAbstractTableModel):
    """Rows are items; of the runs only those in the window are columns, so that many runs cost no more."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._cells = MatrixCells(context, self)
        self._matrix = Matrix((), (), None, Sum())
        self._whole_s: int | None = None
        self._first, self._count = 0, 0
        self._kept: dict[tuple[int, int], Shown] = {}

    @property
    def matrix(self) -> Matrix:
        """Return what is shown."""
        return self._matrix

    @property
    def window(self) -> tuple[int, int]:
        """Return the first run that has a column, and how many have."""
        return self._first, self._count

    def show(self, matrix: Matrix, first: int, count: int) -> None:
        """Show a matrix, ``count`` of its runs from ``first`` on."""
        self.beginResetModel()
        self._kept.clear()
        if matrix is not self._matrix:
            self._matrix, self._whole_s = matrix, None
        self._first, self._count = first, count
        self.endResetModel()

    def turn_to(self, first: int) -> None:
        """Let the columns be those of other runs; there are as many as before."""
        if first == self._first:
            return
        self._first = first
        last = RUNS + self._count - 1
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, RUNS, last)
        if self.rowCount():
            self.dataChanged.emit(self.index(0, RUNS), self.index(self.rowCount() - 1, last))

    @property
    def remarked(self) -> bool:
        """Return whether there is anything to be known of a run before it is compared."""
        return any(self._cells.head(column)[1] for column in self._matrix.columns)

    def uid(self, row: int) -> str | None:
        """Return the item of a row, or ``None``."""
        return self._matrix.rows[row].item.uid if 0 <= row < len(self._matrix.rows) else None

    def row_of(self, uid: str | None) -> int | None:
        """Return the row of an item, or ``None``."""
        return next((n for n, row in enumerate(self._matrix.rows) if row.item.uid == uid), None)

    def run_of(self, column: int) -> str | None:
        """Return the run of a column, or ``None``."""
        return self._matrix.columns[self._place(column)].uid if self._is_run(column) else None

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._matrix.rows)

    @override
    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else RUNS + self._count + 1

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == CELL_ROLE:
            return self._cell(index.row(), index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(self._cell(index.row(), index.column()))
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            cell = self._cell(index.row(), index.column())
            return cell.words or _text(cell)
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._head(section)
        if role == Qt.ItemDataRole.ToolTipRole and self._is_run(section):
            column = self._matrix.columns[self._place(section)]
            head, remarks = self._cells.head(column)
            said = (head, *remarks, column.notes or "")
            return "\n".join(each for each in said if each)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section == PLAN else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def cell(self, row: int, column: int) -> Shown:
        """Return a cell as it is shown."""
        found = self._matrix.rows[row]
        if self._is_run(column):
            place = self._place(column)
            return self._cells.run(found.cells[place], self._matrix.columns[place], self._scale_s())
        return self._beside(found, column)

    def _cell(self, row: int, column: int) -> Shown:
        """Return a cell, written once: a table asks for it again with each repaint."""
        # Columns beside the runs lie below 0, so that runs keep their cells when others turn up.
        key = (row, self._place(column) if self._is_run(column) else -1 - min(column, RUNS))
        if key not in self._kept:
            self._kept[key] = self.cell(row, column)
        return self._kept[key]

    def _beside(self, row: Row, column: int) -> Shown:
        context, tone = self._context, "text" if row.place is not None else "faint"
        if column == NUMBER:
            return WordCell(context.figures(row.number), tone="muted")
        if column == TITLE:
            return WordCell(row.title, KIND_ICONS[row.item.kind], tone)
        if column == PLAN:
            return WordCell(context.length(row.planned_s), tone="muted")
        return self._cells.advice(row)

    def _head(self, section: int) -> str:
        if self._is_run(section):
            head, remarks = self._cells.head(self._matrix.columns[self._place(section)])
            # A second line has room for one remark; the tooltip has all.
            return f"{head}\n{remarks[0]}" if remarks else head
        return {
            TITLE: self.tr("ลำดับการนำเสนอ"),
            PLAN: self.tr("แผน"),
            RUNS + self._count: self.tr("ข้อเสนอ"),
        }.get(section, "")

    def _is_run(self, column: int) -> bool:
        return RUNS <= column < RUNS + self._count

    def _scale_s(self) -> int:
        """Return the scale of the bars, measured once and with the first bar: the sums have none."""
        if self._whole_s is None:
            self._whole_s = scale_s(self._matrix)
        return self._whole_s

    def _place(self, column: int) -> int:
        return self._first + column - RUNS


class SumModel(MatrixModel):
    """The sums under the matrix, in the same columns."""

    @override
    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else 1

    @override
    def cell(self, row: int, column: int) -> Shown:
        if self._is_run(column):
            return self._cells.total(self._matrix.columns[self._place(column)])
        if column == TITLE:
            return WordCell(self.tr("รวมทั้งวัน"))
        if column == PLAN:
            return self._plan()
        return self._cells.window(self._matrix) if column >= RUNS else WordCell("")

    def _plan(self) -> WordCell:
        lengths = [row.item.duration_s for row in self._matrix.rows if row.place is not None]
        least = self.tr("อย่างน้อย") if None in lengths else ""
        return WordCell(self._context.length(sum(length or 0 for length in lengths)), second=least)


def _text(cell: Shown) -> str:
    if isinstance(cell, RunCell):
        return " ".join(part for part in (cell.length, cell.mark, cell.difference) if part)
    return " ".join(part for part in (cell.text, cell.second) if part)
