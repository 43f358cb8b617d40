"""The programme's table: sections that fold, several rows chosen at once, rows chosen by what they are."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget
from typing_extensions import override

from pmqa_desk.domain.programme import Slot
from pmqa_desk.domain.schedule_problems import ScheduleProblem
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.item_delegate import ItemDelegate
from pmqa_desk.qt.programme_model import Column, ProgrammeModel
from pmqa_desk.qt.programme_rows import NOTHING_FOUND, Findings, ItemRow, Row, SectionRow, rows_of

ROW_PX = 29
WIDTHS = {Column.NUMBER: 44, Column.AGENCY: 190, Column.START: 84, Column.LENGTH: 84, Column.MEDIUM: 116}
# Below a table of this width (a window of 1200) the agency gives way to the title.
AGENCY_FROM_PX = 680


class ProgrammeTable(QTableView):
    """Shows a programme laid on its day; remembers which sections are folded."""

    current_changed = Signal()
    """Another row is current, or the current one has other content."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.programme: ProgrammeModel
        self.delegate: ItemDelegate
        self._folded: set[str] = set()
        self._laid: tuple[Slot, ...] = ()
        self._found: Callable[[str], bool] = bool
        self._findings = NOTHING_FOUND

    def prepare(self, context: Context) -> None:
        """Take model and delegate, and the manners of the design."""
        self.programme = ProgrammeModel(context, self)
        self.delegate = ItemDelegate(context, self.programme, self)
        self.setModel(self.programme)
        self.setItemDelegate(self.delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(40)
        for column, width in WIDTHS.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(Column.TITLE, QHeaderView.ResizeMode.Stretch)
        self.selectionModel().currentRowChanged.connect(self._on_current_row_changed)
        self.clicked.connect(self._on_clicked)

    def show_programme(
        self, laid: Sequence[Slot], found: Callable[[str], bool], findings: Findings = NOTHING_FOUND
    ) -> None:
        """Show a programme; the rows chosen stay chosen."""
        self._laid, self._found, self._findings = tuple(laid), found, findings
        self._show_rows()
        self.current_changed.emit()

    def current(self) -> Row | None:
        """Return the row that the keyboard is on."""
        index = self.currentIndex()
        return self.programme.rows[index.row()] if index.isValid() else None

    def chosen(self) -> tuple[ItemRow, ...]:
        """Return the items chosen, in order."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        rows = (self.programme.rows[place] for place in places)
        return tuple(row for row in rows if isinstance(row, ItemRow))

    def choose(self, keys: Collection[str]) -> None:
        """Choose rows, the first of them current; folded sections that hold them open."""
        self._unfold(keys)
        places = sorted(place for key in keys if (place := self.programme.row_of(key)) is not None)
        if not places:
            return
        selection = QItemSelection()
        for place in places:
            selection.select(self.programme.index(place, 0), self.programme.index(place, len(Column) - 1))
        first = self.programme.index(places[0], Column.TITLE)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self.scrollTo(first)

    def fold(self, row: SectionRow, *, folded: bool) -> None:
        """Fold a section to its head, or open it."""
        if folded:
            self._folded.add(row.key)
        else:
            self._folded.discard(row.key)
        self._show_rows()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current()
        key = event.key()
        if isinstance(row, SectionRow) and key in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space}:
            self.fold(row, folded=key == Qt.Key.Key_Left or (key == Qt.Key.Key_Space and not row.collapsed))
            return
        super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setColumnHidden(Column.AGENCY, self.width() < AGENCY_FROM_PX)

    def choose_problem(self, problem: ScheduleProblem) -> None:
        """Go to the row at which a problem is shown: of a section it is the head."""
        heads = (row for row in self.programme.rows if isinstance(row, SectionRow))
        head = next((row.key for row in heads if problem.uid in row.uids), None)
        self.choose({head if head and problem.section is not None else problem.uid})

    def _show_rows(self) -> None:
        self.programme.show(rows_of(self._laid, self._folded, self._found, self._findings))

    def _unfold(self, keys: Collection[str]) -> None:
        heads = (row for row in self.programme.rows if isinstance(row, SectionRow) and row.collapsed)
        shut = {row.key for row in heads if not set(keys).isdisjoint(row.uids)}
        if shut:
            self._folded -= shut
            self._show_rows()

    def _on_current_row_changed(self, current: QModelIndex, previous: QModelIndex) -> None:
        del current, previous
        self.current_changed.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.programme.rows[index.row()]
        if isinstance(row, SectionRow) and index.column() == Column.NUMBER:
            self.fold(row, folded=not row.collapsed)
