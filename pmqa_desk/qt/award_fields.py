"""What the parts of the award page share: fields that keep each readable word, and rows for records."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.domain.visit import Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.typed_edit import TypedEdit


class AwardFields(QFrame):
    """Fields of one record; what is typed is kept at once, and what cannot be read is said below them."""

    echo_label: QLabel

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._lines: Mapping[str, QLineEdit] = {}
        self._typed: Mapping[str, TypedEdit] = {}
        self._showing = False

    def _listen(self, lines: Mapping[str, QLineEdit], typed: Mapping[str, TypedEdit]) -> None:
        """Keep what is typed in these fields, named as the fields of the record."""
        self._lines, self._typed = lines, typed
        for line in lines.values():
            line.textEdited.connect(self._on_line_edited)
        for edit in typed.values():
            edit.prepare(self._context)
            edit.value_typed.connect(self._on_value_typed)
            edit.echoed.connect(self._on_edit_echoed)
        self.echo_label.hide()

    def _show_record(self, record: object) -> None:
        """Show a record; a text being typed that already means it stays as typed."""
        self._showing = True
        for field, line in self._lines.items():
            show_line(line, getattr(record, field))
        for field, edit in self._typed.items():
            edit.set_value(getattr(record, field))
        self._showing = False
        if not any(edit.wrong for edit in self._typed.values()):
            self._on_edit_echoed("", wrong=False)

    def _put(self, field: str, value: object) -> None:
        raise NotImplementedError

    def _edit(self, change: Callable[[Visit], Visit], label: str, merge: str | None = None) -> bool:
        bridge = self._context.bridge
        return bridge.attempt(lambda: bridge.session.edit(change, label, merge))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_typed"):
            for edit in self._typed.values():
                edit.retranslate()

    def _on_line_edited(self, text: str) -> None:
        field = next(name for name, line in self._lines.items() if line is self.sender())
        self._put(field, text.strip() or None)

    def _on_value_typed(self, value: object) -> None:
        field = next(name for name, edit in self._typed.items() if edit is self.sender())
        self._put(field, value)

    def _on_edit_echoed(self, sentence: str, wrong: bool) -> None:
        if self._showing:
            # The field that is typed in has its say, not those that are shown again with it.
            return
        typing = next((edit for edit in self._typed.values() if edit.hasFocus()), None)
        text = sentence if wrong else "" if typing is None else typing.echo()
        set_state(self.echo_label, "danger" if wrong else "muted")
        self.echo_label.setText(self._context.words.breakable(text))
        self.echo_label.setVisible(bool(text))


class RecordRow(Protocol):
    """A row that shows one record of the visit."""

    def show_record(self) -> None:
        """Show the record as it stands."""
        ...


class Rows:
    """The rows of a list in a layout: one for each record, made and taken away as records come and go."""

    def __init__(self, layout: QVBoxLayout, make: Callable[[str], QWidget]) -> None:
        self._layout = layout
        self._make = make
        self.rows: dict[str, QWidget] = {}

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """Return the rows as they stand below one another."""
        return tuple(sorted(self.rows.values(), key=self._layout.indexOf))

    def show(self, uids: Iterable[str]) -> None:
        """Show exactly these records, in their order."""
        wanted = tuple(uids)
        for uid in [uid for uid in self.rows if uid not in wanted]:
            row = self.rows.pop(uid)
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, uid in enumerate(wanted):
            if uid not in self.rows:
                self.rows[uid] = self._make(uid)
            if self._layout.indexOf(self.rows[uid]) != place:
                self._layout.insertWidget(place, self.rows[uid])


def show_line(line: QLineEdit, text: str | None) -> None:
    """Show a text; one that the user is typing, and that means the same, stays with its spaces."""
    if line.text().strip() != (text or ""):
        line.setText(text or "")
        # The beginning of a long name tells more than its end.
        line.setCursorPosition(0)
