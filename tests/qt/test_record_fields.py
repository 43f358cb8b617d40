"""Fields show what records have in common, and tell only what the user changes."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from pmqa_desk.qt.record_fields import RecordFields


@dataclass(frozen=True)
class Thing:
    name: str | None = None
    words: str | None = None
    group: int | None = None


@pytest.fixture
def form(qtbot):
    form = QWidget()
    qtbot.addWidget(form)
    form.name, form.words, form.group = QLineEdit(form), QPlainTextEdit(form), QComboBox(form)
    form.name.setPlaceholderText("a name")
    for number in (None, 1, 2):
        form.group.addItem(str(number), number)
    form.fields = RecordFields({"name": form.name, "words": form.words, "group": form.group}, form)
    form.told = []
    form.fields.edited.connect(lambda field, value: form.told.append((field, value)))
    return form


def test_showing_tells_nothing(form):
    form.fields.show([Thing("anna", "long", 2)])
    assert (form.name.text(), form.words.toPlainText(), form.group.currentData()) == ("anna", "long", 2)
    assert form.told == []


def test_records_that_differ_leave_the_field_empty_with_a_word(form):
    form.fields.show([Thing("anna", "same", 1), Thing("ben", "same", 2)])
    assert (form.name.text(), form.name.placeholderText()) == ("", "ต่างกัน")
    assert (form.group.currentIndex(), form.words.toPlainText()) == (-1, "same")
    form.fields.show([Thing()])
    assert form.name.placeholderText() == "a name"


def test_what_is_typed_and_chosen_is_told_and_emptied_is_nothing(form, qtbot):
    form.fields.show([Thing("a")])
    form.name.clear()
    qtbot.keyClicks(form.words, "x")
    form.group.activated.emit(1)
    assert form.told == [("name", None), ("words", "x"), ("group", 1)]


def test_same_text_shown_again_leaves_the_cursor(form):
    form.fields.show([Thing("anna")])
    form.name.setCursorPosition(2)
    form.fields.show([Thing("anna", "other")])
    assert form.name.cursorPosition() == 2
