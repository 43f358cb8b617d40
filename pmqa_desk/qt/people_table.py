"""The table of people: several chosen at once, one key marks them, a reason is typed in the row."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from pmqa_desk.domain.attendance_edits import USUAL_REASONS
from pmqa_desk.domain.visit import Attendance
from pmqa_desk.qt.attendance_marks import list_name, mark_of
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.model_index import Index
from pmqa_desk.qt.people_model import PeopleColumn, PeopleModel

ROW_PX = 29
WIDTHS = {
    PeopleColumn.NUMBER: 40,
    PeopleColumn.NAME: 210,
    PeopleColumn.COMING: 200,
    PeopleColumn.POSITION: 190,
    PeopleColumn.AGENCY: 190,
    PeopleColumn.ROLE: 130,
    PeopleColumn.LIST: 130,
    PeopleColumn.TELEPHONE: 120,
}


class PeopleTable(QTableView):
    """Asks for marks, moves and deletions of those who are chosen."""

    marked = Signal(object)
    """A ``Mark`` for those who are chosen."""
    step_wanted = Signal(int)
    insert_wanted = Signal()
    deletion_wanted = Signal()
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.people: PeopleModel

    def prepare(self, context: Context) -> None:
        """Take model and delegate, and the manners of the design."""
        self.people = PeopleModel(context, self)
        self.setModel(self.people)
        self.setItemDelegate(PeopleDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDragDropOverwriteMode(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_PX)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(36)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in WIDTHS.items():
            self.setColumnWidth(column, width)
        self.selectionModel().selectionChanged.connect(self.chosen_changed)

    def chosen(self) -> tuple[str, ...]:
        """Return the identities of those who are chosen, in their order."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(self.people.rows[place].key for place in places)

    def choose(self, uids: tuple[str, ...]) -> None:
        """Choose people, the first of them current."""
        places = sorted(place for uid in uids if (place := self.people.row_of(uid)) is not None)
        if not places:
            return
        selection = QItemSelection()
        for place in places:
            last = self.people.index(place, PeopleColumn.TELEPHONE)
            selection.select(self.people.index(place, 0), last)
        first = self.people.index(places[0], PeopleColumn.NAME)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(first, flags.NoUpdate)
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self.scrollTo(first)

    def type_reason(self, uid: str) -> None:
        """Let why somebody is absent be typed in the row."""
        place = self.people.row_of(uid)
        if place is not None:
            index = self.people.index(place, PeopleColumn.COMING)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            self.edit(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        mark = None if event.isAutoRepeat() else mark_of(event)
        deed = self._deeds().get((event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier))
        if mark is not None:
            self.marked.emit(mark)
        elif deed is not None:
            deed()
        else:
            super().keyPressEvent(event)

    def _deeds(self) -> dict[tuple[int, Qt.KeyboardModifier], Callable[[], None]]:
        plain, alt = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier
        return {
            (Qt.Key.Key_Up, alt): lambda: self.step_wanted.emit(-1),
            (Qt.Key.Key_Down, alt): lambda: self.step_wanted.emit(1),
            (Qt.Key.Key_Insert, plain): self.insert_wanted.emit,
            (Qt.Key.Key_Delete, plain): self.deletion_wanted.emit,
        }


class PeopleDelegate(QStyledItemDelegate):
    """Gives each cell its field: the list is chosen, the usual reasons of an absence are offered."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        if index.column() == PeopleColumn.LIST:
            combo = QComboBox(parent)
            for attendance in Attendance:
                combo.addItem(list_name(attendance), attendance.value)
            return combo
        if index.column() == PeopleColumn.COMING:
            reasons = QComboBox(parent)
            reasons.setEditable(True)
            reasons.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            reasons.addItems(USUAL_REASONS)
            line = QLineEdit(reasons)
            line.setPlaceholderText(self.tr("เหตุผล (↓ เลือก)"))
            reasons.setLineEdit(line)
            return reasons
        line = QLineEdit(parent)
        line.setProperty("role", "cell")
        return line

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        text = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox) and editor.isEditable():
            editor.setCurrentIndex(-1)
            editor.setEditText(text)
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(text))
        elif isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(text)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        before = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, QComboBox):
            after = editor.currentText() if editor.isEditable() else str(editor.currentData())
        else:
            assert isinstance(editor, QLineEdit)  # noqa: S101 - made above
            after = editor.text()
        if after.strip() != before:
            model.setData(index, after.strip())
