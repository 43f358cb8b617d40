"""Fields to type in for the cells of tables whose model says what kind of value each holds."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import QAbstractItemModel, QObject, Qt, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from pmqa_desk.domain.run_names import session_kind_title
from pmqa_desk.domain.visit import Kind, SessionKind
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.model_index import Index
from pmqa_desk.qt.names import kind_name
from pmqa_desk.qt.typed_edit import ClockEdit, DateEdit, DurationEdit, TypedEdit

VALUE_ROLE = Qt.ItemDataRole.UserRole + 1


class Value(Enum):
    """What a cell holds."""

    TEXT = auto()
    CLOCK = auto()
    LENGTH = auto()
    DATE = auto()
    KIND = auto()
    SESSION = auto()


class CellDelegate(QStyledItemDelegate):
    """Gives each cell the field of its value; what cannot be read leaves the cell as it was."""

    echoed = Signal(str, bool)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        value = index.data(VALUE_ROLE)
        typed: dict[Value, Callable[[QWidget], TypedEdit]] = {
            Value.CLOCK: ClockEdit,
            Value.LENGTH: DurationEdit,
            Value.DATE: DateEdit,
        }
        if value in typed:
            editor = typed[value](parent)
            editor.prepare(self._context)
            editor.echoed.connect(self.echoed)
            editor.setProperty("role", "cell")
            return editor
        if value is Value.TEXT:
            line = QLineEdit(parent)
            line.setProperty("role", "cell")
            return line
        return self._combo(parent, kinds=value is Value.KIND)

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        value = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, TypedEdit):
            if not editor.isModified():
                editor.set_value(value)
        elif isinstance(editor, QLineEdit):
            if not editor.isModified():
                editor.setText(str(value or ""))
        elif isinstance(editor, QComboBox):
            editor.setCurrentIndex(editor.findData(value))

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        before = index.data(Qt.ItemDataRole.EditRole)
        if isinstance(editor, TypedEdit):
            after = editor.value
        elif isinstance(editor, QLineEdit):
            after = editor.text() or None
        else:
            assert isinstance(editor, QComboBox)  # noqa: S101 - made above
            after = editor.currentData()
        if after != (before or None):
            model.setData(index, after)

    def _combo(self, parent: QWidget, *, kinds: bool) -> QComboBox:
        combo = QComboBox(parent)
        if kinds:
            for kind in Kind:
                combo.addItem(kind_name(kind), kind.value)
        else:
            for dated in SessionKind:
                combo.addItem(session_kind_title(dated, self._context.language), dated.value)
        return combo
