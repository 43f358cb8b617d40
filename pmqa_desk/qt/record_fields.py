"""Fields that show one record or several at once, and tell each change of the user's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from pmqa_desk.qt.typed_edit import TypedEdit


class RecordFields(QObject):
    """Widgets by the names of the record's fields; records that differ leave a field empty, with a word."""

    edited = Signal(str, object)
    """A field and its new value; an emptied one is ``None``."""

    def __init__(self, widgets: Mapping[str, QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._widgets = dict(widgets)
        self._showing = False
        self._usual: dict[str, str] = {}
        self._hear()

    def show(self, records: Sequence[object]) -> None:
        """Show what these records have in common; without any the fields stay as they are."""
        if not records:
            return
        self._showing = True
        for field, widget in self._widgets.items():
            values = {getattr(record, field) for record in records}
            mixed = len(values) > 1
            self._name(field, widget, mixed=mixed)
            _show(widget, None if mixed else next(iter(values)))
            if mixed and isinstance(widget, QComboBox):
                widget.setCurrentIndex(-1)
        self._showing = False

    def show_names(self) -> None:
        """Let the fields' own words, just written in another language, be those of a field that is empty."""
        self._usual.clear()

    def _hear(self) -> None:
        for field, widget in self._widgets.items():
            if isinstance(widget, QComboBox):
                widget.activated.connect(partial(self._on_chosen, field, widget))
            elif isinstance(widget, TypedEdit):
                widget.value_typed.connect(partial(self._tell, field))
            elif isinstance(widget, QPlainTextEdit):
                widget.textChanged.connect(partial(self._on_written, field, widget))
            elif isinstance(widget, QLineEdit):
                widget.textChanged.connect(partial(self._on_typed, field))

    def _name(self, field: str, widget: QWidget, *, mixed: bool) -> None:
        if isinstance(widget, QComboBox):
            widget.setPlaceholderText(self.tr("ต่างกัน") if mixed else "")
        if not isinstance(widget, QLineEdit | QPlainTextEdit):
            return
        usual = self._usual.setdefault(field, widget.placeholderText())
        widget.setPlaceholderText(self.tr("ต่างกัน") if mixed else usual)

    def _tell(self, field: str, value: object) -> None:
        if not self._showing:
            self.edited.emit(field, value)

    def _on_chosen(self, field: str, widget: QComboBox, index: int) -> None:
        self._tell(field, widget.itemData(index))

    def _on_written(self, field: str, widget: QPlainTextEdit) -> None:
        self._tell(field, widget.toPlainText() or None)

    def _on_typed(self, field: str, text: str) -> None:
        self._tell(field, text or None)


def _show(widget: QWidget, value: object) -> None:
    """Show a value; the same text set again would throw the cursor to the start while one types."""
    text = "" if value is None else str(value)
    if isinstance(widget, TypedEdit):
        widget.set_value(value)
    elif isinstance(widget, QComboBox):
        widget.setCurrentIndex(widget.findData(value))
    elif isinstance(widget, QPlainTextEdit):
        if widget.toPlainText() != text:
            widget.setPlainText(text)
    elif isinstance(widget, QLineEdit) and widget.text() != text:
        widget.setText(text)
        if not widget.hasFocus():
            # A long name shows how it begins.
            widget.setCursorPosition(0)
