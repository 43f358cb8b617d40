"""Line edits for lengths, times, dates and items of the criteria: echoed in words, the wrong ones refused."""

from __future__ import annotations

from datetime import date, time
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from pmqa_desk.domain.criteria import category_name, category_of, read_criterion
from pmqa_desk.domain.durations import read_clock, read_duration
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.thai import read_date, time_of_day
from pmqa_desk.qt.figures import Figures

V = TypeVar("V")


class TypedEdit(QLineEdit):
    """A field whose text stands for a value; an empty one stands for ``None``.

    Each readable text is told as it is typed; one that cannot be read is told with a sentence, and the field
    goes back to its value when it is left.
    """

    value_typed = Signal(object)
    echoed = Signal(str, bool)
    """What the text means in words; whether it could not be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Figures | None = None
        self._value: object = None
        self._before: object = None
        self._wrong = False
        self.textEdited.connect(self._on_text_edited)
        self.editingFinished.connect(self._on_editing_finished)

    def prepare(self, context: Figures) -> None:
        """Take the language and the digits of the screen from ``context``."""
        self._context = context

    @property
    def wrong(self) -> bool:
        """Return whether the text cannot be read."""
        return self._wrong

    @property
    def value(self) -> object:
        """Return the value last set or read."""
        return self._value

    def set_value(self, value: object) -> None:
        """Show a value; a text being typed that already means it stays as typed."""
        if self.hasFocus() and value == self._value and self.isModified():
            return
        same = value == self._value and self.text() == self._shown()
        self._value = self._before = value
        if not same:
            self.setText(self._shown())
        if not (same and self._wrong):
            self._say(wrong=False)

    def retype(self, text: str) -> None:
        """Show a text as if it were being typed, as one that was left unfinished."""
        self.set_value(None)
        self.setText(text)
        self._on_text_edited(text)

    def retranslate(self) -> None:
        """Show the value anew in the language and digits of the moment."""
        self.setText(self._shown())
        self._say(wrong=False)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._before = self._value
        self.setModified(False)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.isModified():
            self._take(self._before)
            self.retranslate()
            self.setModified(False)
            return
        super().keyPressEvent(event)

    def echo(self) -> str:
        """Return what the field's value means in words; nothing for no value."""
        if self._value is None or self._context is None:
            return ""
        return f"= {self._words(self._value, self._context)}"

    def _parse(self, text: str) -> object:
        raise NotImplementedError

    def _figure(self, value: object, context: Figures) -> str:
        raise NotImplementedError

    def _words(self, value: object, context: Figures) -> str:
        raise NotImplementedError

    def _shown(self) -> str:
        known = self._value is not None and self._context is not None
        return self._figure(self._value, self._context) if known and self._context else ""

    def _on_text_edited(self, text: str) -> None:
        try:
            value = self._parse(text)
        except DeskError as refusal:
            # On its way to 1:60 the text was 1: that was not meant, the value before it stays.
            self._take(self._before)
            self._say(wrong=True, refusal=refusal)
            return
        self._take(value)
        self._say(wrong=False)

    def _take(self, value: object) -> None:
        if value != self._value:
            self._value = value
            self.value_typed.emit(value)

    def _on_editing_finished(self) -> None:
        # The sentence stays until something is typed: who looks up only now must still see it.
        self._before = self._value
        self.setText(self._shown())
        self.setModified(False)

    def _say(self, *, wrong: bool, refusal: DeskError | None = None) -> None:
        if wrong != self._wrong:
            self._wrong = wrong
            self.setProperty("wrong", wrong)
            self.style().unpolish(self)
            self.style().polish(self)
        if self._context is not None:
            sentence = refusal.sentence(self._context.language) if refusal else self.echo()
            self.echoed.emit(sentence, wrong)


class DurationEdit(TypedEdit):
    """A length in seconds."""

    @override
    def _parse(self, text: str) -> object:
        return read_duration(text)

    @override
    def _figure(self, value: object, context: Figures) -> str:
        return context.length(_of(int, value))

    @override
    def _words(self, value: object, context: Figures) -> str:
        return context.length_in_words(_of(int, value))


class ClockEdit(TypedEdit):
    """A time of day."""

    @override
    def _parse(self, text: str) -> object:
        return read_clock(text)

    @override
    def _figure(self, value: object, context: Figures) -> str:
        return time_of_day(_of(time, value), context.digits, suffix=False)

    @override
    def _words(self, value: object, context: Figures) -> str:
        thai = context.language is Language.THAI
        return time_of_day(_of(time, value), context.digits, suffix=thai)


class DateEdit(TypedEdit):
    """A date, shown and typed in the Buddhist era."""

    @override
    def _parse(self, text: str) -> object:
        return read_date(text) if text.strip() else None

    @override
    def _figure(self, value: object, context: Figures) -> str:
        return context.day(_of(date, value), short=True)

    @override
    def _words(self, value: object, context: Figures) -> str:
        return context.day(_of(date, value))


class CriterionEdit(TypedEdit):
    """An item of the award's criteria, as in 6.1."""

    @override
    def _parse(self, text: str) -> object:
        return read_criterion(text)

    @override
    def _figure(self, value: object, context: Figures) -> str:
        return context.figures(_of(str, value))

    @override
    def _words(self, value: object, context: Figures) -> str:
        category = category_of(_of(str, value))
        return context.figures("" if category is None else category_name(category, context.language))


def _of(kind: type[V], value: object) -> V:
    assert isinstance(value, kind)  # noqa: S101 - the field's own parser made it
    return value
