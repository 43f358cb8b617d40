"""A strip that says something for a while."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from pmqa_desk.qt.passing_note import PassingNote


@pytest.fixture
def strip(qtbot):
    strip = QFrame()
    QVBoxLayout(strip).addWidget(QLabel(strip))
    qtbot.addWidget(strip)
    return strip


@pytest.fixture
def note(context, strip, monkeypatch):
    monkeypatch.setattr("pmqa_desk.qt.passing_note.SHOWN_MS", 20)
    return PassingNote(context.words, strip, strip.findChild(QLabel))


def test_note_is_not_there_before_anything_was_said(note, strip):
    assert strip.isHidden()


def test_note_goes_of_itself(note, strip, qtbot):
    note.tell("คัดลอกแล้ว")
    assert not strip.isHidden()
    qtbot.waitUntil(strip.isHidden)


def test_note_that_says_nothing_is_hidden(note, strip):
    note.tell("คัดลอกแล้ว")
    note.tell("")
    assert strip.isHidden()


def test_what_went_wrong_has_another_look(note, strip):
    note.tell("อ่านไม่ออก", wrong=True)
    assert strip.findChild(QLabel).property("state") == "danger"
