"""The timeline on the screen: filtered, found again, gone to; five thousand entries at once."""

from __future__ import annotations

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.timeline import EntryKind
from pmqa_desk.domain.visit import Note, NoteKind, Resolution
from pmqa_desk.qt.timeline_view import TimelineView


@pytest.fixture
def view(context, session, clocks, qtbot):
    session.open_run()
    session.run(Command(Do.START))
    session.record_question("ถามเรื่องงบ", "x", answer="ตอบแล้ว")
    session.record_note(NoteKind.RESOLUTION, "ตามเสนอ", "x", Resolution.AGREED)
    clocks.forward(60)
    session.run(Command(Do.ADD, seconds=120))
    session.record_assignment("ส่งรายงาน", "x", "ฝ่าย ก")
    view = TimelineView(context)
    view.resize(900, 500)
    qtbot.addWidget(view)
    view.show()
    return view


def _texts(view):
    model = view.model
    return [model.index(row, 4).data() for row in range(model.rowCount())]


def test_everything_is_listed_by_time_in_words(view, session):
    title = session.visit.items[0].title
    assert _texts(view) == [
        f"เริ่ม {title}",
        "ถามเรื่องงบ",
        "เห็นชอบ ตามเสนอ",
        f"เพิ่มเวลา 2 นาที {title}",
        "ส่งรายงาน (ฝ่าย ก)",
    ]
    assert view.model.index(0, 1).data() == "09.00 น."
    assert view.sum_label.text() == "แสดง 5 จาก 5 เรื่อง"


def test_a_kind_a_gathering_and_words_are_chosen(view, session):
    view.kind_combo.setCurrentIndex(view.kind_combo.findData(EntryKind.RESOLUTION.value))
    assert _texts(view) == ["เห็นชอบ ตามเสนอ"]
    view.kind_combo.setCurrentIndex(0)
    view.search_edit.setText("ตอบแล้ว")
    assert _texts(view) == ["ถามเรื่องงบ"]
    view.search_edit.clear()
    view.gathering_combo.setCurrentIndex(view.gathering_combo.findData(session.visit.sessions[0].uid))
    assert _texts(view) == []


def test_enter_goes_to_where_an_entry_is_edited(view, qtbot):
    view.entry_view.selectRow(1)
    with qtbot.waitSignal(view.wanted) as wanted:
        QTest.keyClick(view.entry_view, Qt.Key.Key_Return)
    assert wanted.args[0].kind is EntryKind.QUESTION


def test_what_is_recorded_meanwhile_comes_at_once_and_the_choice_stays(view, session):
    view.entry_view.selectRow(1)
    session.record_note(NoteKind.NOTE, "ใหม่", "x")
    assert "ใหม่" in _texts(view)
    assert view.entry_view.currentIndex().row() == 1


def test_it_reads_nothing_while_it_is_out_of_sight(view, session):
    view.hide()
    session.record_note(NoteKind.NOTE, "ใหม่", "x")
    assert "ใหม่" not in _texts(view)
    view.show()
    assert "ใหม่" in _texts(view)


def test_five_thousand_entries_are_shown_and_searched_without_a_wait(view, session):
    notes = tuple(Note(f"n{n}", NoteKind.NOTE, f"ที่ประชุมรับทราบเรื่องที่ {n}", noted_ms=n) for n in range(5000))
    session.edit(lambda visit: replace(visit, notes=notes), "x")
    QApplication.processEvents()
    began = time.perf_counter()
    view.refresh()
    view.search_edit.setText("เรื่องที่ 4999")
    QApplication.processEvents()
    took = time.perf_counter() - began
    assert _texts(view) == ["ที่ประชุมรับทราบเรื่องที่ 4999"]
    assert took < 1.0
