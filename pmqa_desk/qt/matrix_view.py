"""The matrix on the page: items down, runs across; of many the runs scroll, the rest stays."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QScrollBar,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.rehearsals import Matrix
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.matrix_delegate import MatrixDelegate
from pmqa_desk.qt.matrix_model import NUMBER, PLAN, RUNS, TITLE, MatrixModel, SumModel

ROW, SUM_ROW = 27, 44
HEAD, HIGH_HEAD = 30, 46
NUMBER_WIDTH, PLAN_WIDTH = 44, 84
ADVICE_NARROW, ADVICE_WIDE = 158, 196
TITLE_LEAST, TITLE_SHARE = 190, 5
RUN_LEAST, RUN_MOST = 180, 256


class _Rows(QTableView):
    """A table in which left and right mean runs, not cells."""

    sideways = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            self.sideways.emit(step)


class MatrixView(QWidget):
    """Shows a matrix and says which item or run is wanted; it holds nothing but what it shows."""

    item_opened = Signal(str)
    run_opened = Signal(str)
    menu_requested = Signal(QPoint)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.model = MatrixModel(context, self)
        self.sums = SumModel(context, self)
        self.table, self.sum_table = _Rows(self), QTableView(self)
        self.bar = QScrollBar(Qt.Orientation.Horizontal, self)
        self._prepare(self.table, self.model, ROW)
        self._prepare(self.sum_table, self.sums, SUM_ROW)
        self.table.setItemDelegate(MatrixDelegate(context.look, self.table))
        self.sum_table.setItemDelegate(MatrixDelegate(context.look, self.sum_table, sums=True))
        self._lay()
        self._connect()
        self._name_texts()

    @property
    def chosen(self) -> tuple[str, ...]:
        """Return the items that are chosen, from above."""
        rows = sorted(index.row() for index in self.table.selectionModel().selectedRows())
        found = (self.model.uid(row) for row in rows)
        return tuple(uid for uid in found if uid is not None)

    def show_matrix(self, matrix: Matrix) -> None:
        """Show a matrix; the item that was chosen stays so, and a new run comes into sight."""
        uid = self.model.uid(self.table.currentIndex().row())
        more = len(matrix.columns) != len(self.model.matrix.columns)
        first = len(matrix.columns) if more else self.model.window[0]
        self._fill(matrix, first)
        row = self.model.row_of(uid)
        self._choose(0 if row is None else row)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        first, count = self.model.window
        fitting = self._fitting(self.model.matrix)
        if fitting != count:
            # With more room the newest run stays where it is: at the right.
            uid = self.model.uid(self.table.currentIndex().row())
            self._fill(self.model.matrix, first + count - fitting)
            self._choose(self.model.row_of(uid) or 0)
        self._size_columns()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_texts()

    def _prepare(self, table: QTableView, model: MatrixModel, height: int) -> None:
        table.setModel(model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(height)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def _lay(self) -> None:
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        # Always there, so that the sums below stand under their columns.
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.table.horizontalHeader().setSectionsClickable(True)
        self.table.horizontalHeader().setHighlightSections(False)
        self.sum_table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sum_table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.sum_table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.sum_table.horizontalHeader().hide()
        self.sum_table.setFrameShape(QFrame.Shape.NoFrame)
        self.sum_table.setFixedHeight(SUM_ROW + 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.sum_table)
        layout.addWidget(self.bar)

    def _connect(self) -> None:
        self.table.activated.connect(self._on_table_activated)
        self.table.sideways.connect(self._on_table_sideways)
        self.table.customContextMenuRequested.connect(self._on_table_menu)
        self.table.horizontalHeader().sectionClicked.connect(self._on_head_clicked)
        self.bar.valueChanged.connect(self._on_bar_moved)
        self._context.look.icons_loaded.connect(self.table.viewport().update)

    def _name_texts(self) -> None:
        self.table.setAccessibleName(self.tr("เวลาของแต่ละลำดับในแต่ละครั้ง"))
        self.sum_table.setAccessibleName(self.tr("รวมทั้งวัน"))
        self.bar.setAccessibleName(self.tr("เลื่อนดูครั้งอื่น"))

    def _fitting(self, matrix: Matrix) -> int:
        """Return how many runs have room beside what always stays."""
        room = self._room() - NUMBER_WIDTH - self._title_least() - PLAN_WIDTH - self._advice_width()
        return min(len(matrix.columns), max(1, room // RUN_LEAST))

    def _fill(self, matrix: Matrix, first: int) -> None:
        count = self._fitting(matrix)
        last = max(0, len(matrix.columns) - count)
        first = max(0, min(first, last))
        self.model.show(matrix, first, count)
        self.sums.show(matrix, first, count)
        self.bar.blockSignals(True)
        self.bar.setRange(0, last)
        self.bar.setPageStep(max(1, count))
        self.bar.setValue(first)
        self.bar.blockSignals(False)
        self.bar.setVisible(last > 0)
        self.table.horizontalHeader().setFixedHeight(HIGH_HEAD if self.model.remarked else HEAD)
        self._size_columns()

    def _choose(self, row: int) -> None:
        if self.model.rowCount():
            flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
            self.table.selectionModel().setCurrentIndex(self.model.index(row, TITLE), flags)

    def _size_columns(self) -> None:
        count = self.model.window[1]
        beside = NUMBER_WIDTH + PLAN_WIDTH + self._advice_width()
        each = RUN_LEAST if not count else (self._room() - beside - self._title_least()) // count
        each = max(RUN_LEAST, min(RUN_MOST, each))
        title = max(self._title_least(), self._room() - beside - each * count)
        widths = {NUMBER: NUMBER_WIDTH, TITLE: title, PLAN: PLAN_WIDTH, RUNS + count: self._advice_width()}
        for table in (self.table, self.sum_table):
            for column in range(RUNS + count + 1):
                table.setColumnWidth(column, widths.get(column, each))

    def _room(self) -> int:
        return self.width() - self.table.verticalScrollBar().sizeHint().width() - 4

    def _title_least(self) -> int:
        return max(TITLE_LEAST, self.width() // TITLE_SHARE)

    def _advice_width(self) -> int:
        return ADVICE_WIDE if self.width() > 1000 else ADVICE_NARROW

    def _on_bar_moved(self, first: int) -> None:
        self.model.turn_to(first)
        self.sums.turn_to(first)

    def _on_table_activated(self) -> None:
        uid = self.model.uid(self.table.currentIndex().row())
        if uid is not None:
            self.item_opened.emit(uid)

    def _on_table_sideways(self, step: int) -> None:
        self.bar.setValue(self.bar.value() + step)

    def _on_table_menu(self, place: QPoint) -> None:
        self.menu_requested.emit(self.table.viewport().mapToGlobal(place))

    def _on_head_clicked(self, section: int) -> None:
        uid = self.model.run_of(section)
        if uid is not None:
            self.run_opened.emit(uid)
