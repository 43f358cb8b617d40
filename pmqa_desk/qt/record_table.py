"""A table of records of which several may be chosen; what is chosen stays while rows come and go."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from pmqa_desk.qt.console_form import platform
from pmqa_desk.qt.console_keys import number_of
from pmqa_desk.qt.key_places import chord_of
from pmqa_desk.qt.list_rows import RecordRows

ROW_HEIGHT = 29
# Of a name: the whole of it stands in the tooltip and beside the list.
NAME_WIDTH = 118
TITLE_WIDTH = 190
# A view that is narrower does without the columns that are told beside it, too.
NARROW = 640


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column takes what width is left, which hold names or titles, which go where there is no room."""

    widest: int
    names: tuple[int, ...] = ()
    spare: tuple[int, ...] = ()
    titles: tuple[int, ...] = ()


class RecordTable(QObject):
    """Sets a view up and keeps its choice by identity, never by row."""

    chosen_changed = Signal()

    def __init__(self, view: QTableView, rows: RecordRows, columns: Columns, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._rows = rows
        self._columns = columns
        self._told: frozenset[int] = frozenset()
        self._uids: tuple[str, ...] = ()
        self._choosing = False
        view.setModel(rows)
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = view.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # By what is in sight: thousands of rows would be measured at each letter.
        header.setResizeContentsPrecision(0)
        view.installEventFilter(self)
        view.selectionModel().selectionChanged.connect(self._on_selection_changed)

    @property
    def uids(self) -> tuple[str, ...]:
        """Return the identities of what is chosen, in the order of the rows."""
        return self._uids

    def choose(self, uids: Sequence[str]) -> None:
        """Choose these records, as far as they are shown now or next."""
        self._uids = tuple(uids)
        self._mark()

    def forget(self) -> None:
        """Choose nothing: what is shown next chooses its first record."""
        self._uids = ()

    def choose_next(self) -> bool:
        """Choose the record below the chosen one; return whether there is one."""
        places = [place for uid in self._uids if (place := self._rows.row_of(uid)) is not None]
        for row in range(max(places, default=-1) + 1, self._rows.rowCount()):
            record = self._rows.record(row)
            if record is not None:
                self.choose((record.uid,))
                self.chosen_changed.emit()
                return True
        return False

    def settle(self) -> None:
        """Put heads over all columns and mark what is chosen, after rows have come or gone."""
        header = self._view.horizontalHeader()
        if header.count() > self._columns.widest:
            header.setSectionResizeMode(self._columns.widest, QHeaderView.ResizeMode.Stretch)
        names, titles = self._columns.names, self._columns.titles
        widths = {**dict.fromkeys(names, NAME_WIDTH), **dict.fromkeys(titles, TITLE_WIDTH)}
        for column, width in widths.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, width)
        self._fit()
        self._view.clearSpans()
        for row in self._rows.head_rows():
            self._view.setSpan(row, 0, 1, self._rows.columnCount())
        kept = tuple(uid for uid in self._uids if self._rows.row_of(uid) is not None)
        self._uids = kept
        if kept:
            self._mark()
        else:
            self.mark_first()

    def mark_first(self) -> None:
        """Choose the first record there is."""
        self._uids = self._first()
        self._mark()

    def leave_out(self, columns: Collection[int]) -> None:
        """Leave columns out whose cells a head says already."""
        self._told = frozenset(columns)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        narrow = self._view.viewport().width() < NARROW
        for column in range(self._rows.columnCount()):
            gone = column in self._told or (narrow and column in self._columns.spare)
            self._view.setColumnHidden(column, gone)

    def _first(self) -> tuple[str, ...]:
        for row in range(self._rows.rowCount()):
            record = self._rows.record(row)
            if record is not None:
                return (record.uid,)
        return ()

    def _mark(self) -> None:
        places = [place for uid in self._uids if (place := self._rows.row_of(uid)) is not None]
        last = self._rows.columnCount() - 1
        selection = QItemSelection()
        for place in places:
            selection.select(self._rows.index(place, 0), self._rows.index(place, last))
        self._choosing = True
        model = self._view.selectionModel()
        if places:
            nothing = QItemSelectionModel.SelectionFlag.NoUpdate
            model.setCurrentIndex(self._rows.index(places[0], self._columns.widest), nothing)
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._choosing = False

    def _on_selection_changed(self) -> None:
        if self._choosing:
            return
        rows = sorted(index.row() for index in self._view.selectionModel().selectedRows())
        records = (self._rows.record(row) for row in rows)
        self._uids = tuple(record.uid for record in records if record is not None)
        self.chosen_changed.emit()


def plain_key(event: QKeyEvent) -> int | None:
    """Return the figure 1-9 or the key that was pressed with nothing held, by its place on the board."""
    number = number_of(event, platform())
    if number is not None:
        return number
    chord = chord_of(event, platform())
    return None if chord is None or chord.control or chord.alt or chord.shift else chord.key
