"""Pasted names are looked at before the directory takes them: what is new, known, doubtful, not used."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from pmqa_desk.domain.attendance import appearance_of
from pmqa_desk.domain.visit import Attendance, Person, Presence
from pmqa_desk.qt.names_dialog import NamesDialog
from pmqa_desk.qt.names_model import NamesColumn
from pmqa_desk.qt.words import plain

TEXT = """ผู้มาประชุม
๑. ดร.หนึ่ง ใจดี   ปลัดจังหวัด
๒. พาณิชย์จังหวัด
หมายเหตุ มาก่อนเวลา
ผู้ไม่มาประชุม
๑. นายสาม กล้า (ลาป่วย)"""


@pytest.fixture
def dialog(context, session, qtbot):
    session.edit(lambda visit: replace(visit, people=(Person("a", "นายหนึ่ง ใจดี"),), appearances=()), "เตรียม")
    QGuiApplication.clipboard().setText(TEXT)
    dialog = NamesDialog(context, "meeting")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _column(dialog, column):
    model = dialog.names_view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def _tick(dialog, row, state):
    model = dialog.names_view.model()
    model.setData(model.index(row, 0), state, Qt.ItemDataRole.CheckStateRole)


def test_clipboard_is_read_at_once_and_summed_up(dialog):
    assert _column(dialog, NamesColumn.NAME) == ["ดร.หนึ่ง ใจดี", "พาณิชย์จังหวัด", "นายสาม กล้า"]
    assert dialog.summary_label.text() == "อ่านได้ 3 คน · สงสัย 1 · ไม่ได้ใช้ 1 บรรทัด"
    assert dialog.accept_button.text() == "รับ 3 คน"


def test_remarks_say_who_is_known_what_is_added_and_what_is_doubtful(dialog):
    known, doubtful, new = _column(dialog, NamesColumn.REMARK)
    assert known == "มีอยู่แล้ว เติมตำแหน่ง"
    assert doubtful.startswith("▲ ไม่มีคำนำหน้า")
    assert new == "เพิ่มใหม่"
    assert _column(dialog, NamesColumn.COMING)[2] == "ขาด · ลาป่วย"


def test_accepting_is_one_step_and_records_at_the_chosen_session(dialog, session, qtbot):
    before = session.visit
    qtbot.mouseClick(dialog.accept_button, Qt.MouseButton.LeftButton)
    assert [person.name for person in session.visit.people] == ["นายหนึ่ง ใจดี", "พาณิชย์จังหวัด", "นายสาม กล้า"]
    absent = session.visit.people[2]
    assert appearance_of(session.visit, absent.uid, "meeting").presence is Presence.ABSENT
    assert appearance_of(session.visit, absent.uid, None).presence is Presence.EXPECTED
    session.undo()
    assert session.visit == before


def test_what_is_not_ticked_is_not_taken(dialog, session):
    _tick(dialog, 1, Qt.CheckState.Unchecked)
    assert dialog.accept_button.text() == "รับ 2 คน"
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "พาณิชย์จังหวัด" not in [person.name for person in session.visit.people]


def test_nothing_ticked_cannot_be_accepted(dialog, session):
    for row in range(3):
        _tick(dialog, row, Qt.CheckState.Unchecked)
    assert not dialog.accept_button.isEnabled()
    dialog._take()
    assert len(session.visit.people) == 1
    assert dialog.isVisible()


def test_text_that_is_mended_is_read_again(dialog, qtbot):
    dialog.paste_edit.setPlainText("นายใหม่ จริง")
    qtbot.waitUntil(lambda: _column(dialog, NamesColumn.NAME) == ["นายใหม่ จริง"])


def test_list_of_those_of_whom_the_text_names_none_is_asked(dialog, session):
    assert not dialog.list_combo.isVisible()
    dialog.paste_edit.setPlainText("นายใหม่ จริง")
    dialog._read()
    assert dialog.list_combo.isVisible()
    dialog.list_combo.setCurrentIndex(dialog.list_combo.findData("assessor"))
    assert _column(dialog, NamesColumn.LIST) == ["ผู้ตรวจประเมิน"]
    dialog._take()
    assert session.visit.people[-1].attendance is Attendance.ASSESSOR


def test_chosen_name_is_shown_where_it_stands_in_the_text(dialog):
    dialog.names_view.selectRow(2)
    assert dialog.paste_edit.textCursor().selectedText() == "๑. นายสาม กล้า (ลาป่วย)"


def test_session_is_named_and_leaving_changes_nothing(dialog, session):
    before = session.visit
    assert "การประชุม" in plain(dialog.hint_label.text())
    dialog.cancel_button.click()
    assert session.visit is before


def test_empty_clipboard_is_no_list(context, qtbot):
    QGuiApplication.clipboard().clear()
    dialog = NamesDialog(context, None)
    qtbot.addWidget(dialog)
    assert not dialog.accept_button.isEnabled()
    assert dialog.summary_label.text().startswith("อ่านได้ 0 คน")
