"""The rows of a list of lines, each field of which is typed or chosen in its cell."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QStyleOptionViewItem, QWidget
from typing_extensions import override

from pmqa_desk.domain.visit import Assignment, Preparation
from pmqa_desk.qt.cell_delegate import VALUE_ROLE, CellDelegate, Value
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.line_book import Input, LineBook, value_of
from pmqa_desk.qt.list_rows import RecordRows
from pmqa_desk.qt.model_index import Index
from pmqa_desk.qt.name_edit import NameEdit
from pmqa_desk.qt.offered_names import offer_names

_VALUES = {Input.DATE: Value.DATE}


class LineRows(RecordRows):
    """Lines and heads; what is typed in a cell is only asked for."""

    typed = Signal(str, str, object)
    """The identity of a line, the name of a field, its value."""

    def __init__(self, book: LineBook, parent: QObject | None = None) -> None:
        super().__init__(book.cells, parent)
        self._book = book

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        known = self.record(index.row()) is not None
        return flags | Qt.ItemFlag.ItemIsEditable if known else flags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.record(index.row()) if index.isValid() else None
        if isinstance(line, Preparation | Assignment) and role in {Qt.ItemDataRole.EditRole, VALUE_ROLE}:
            field = self._book.fields[index.column()]
            return value_of(line, field.name) if role != VALUE_ROLE else _VALUES.get(field.input, Value.TEXT)
        return super().data(index, role)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        line = self.record(index.row())
        if line is None or role != Qt.ItemDataRole.EditRole:
            return False
        self.typed.emit(line.uid, self._book.fields[index.column()].name, value)
        return True


class LineDelegate(CellDelegate):
    """Gives each cell its field: choices, names that are offered, days, words."""

    def __init__(self, context: Context, book: LineBook, parent: QObject | None = None) -> None:
        super().__init__(context, parent)
        self._book = book

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        field = self._book.fields[index.column()]
        if field.input is Input.CHOICE:
            combo = QComboBox(parent)
            for value, name in self._book.choices(field.name):
                combo.addItem(name, value)
            return combo
        if field.input is Input.NAME:
            edit = NameEdit(parent)
            edit.setProperty("role", "cell")
            offer_names(edit, self._context, self._book.names)
            return edit
        return super().createEditor(parent, option, index)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(index.data(Qt.ItemDataRole.EditRole))))
        else:
            super().setEditorData(editor, index)

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, NameEdit):
            before, after = index.data(Qt.ItemDataRole.EditRole), " ".join(editor.text().split()) or None
            if after != before:
                model.setData(index, after)
        else:
            super().setModelData(editor, model, index)
