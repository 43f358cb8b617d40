"""Every run is named, noted, left out of the sums; its log is never touched."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.run_sheet import RunSheet
from tests.qt.rehearsals import store, texts  # noqa: F401 - a fixture


@pytest.fixture
def sheet(context, qtbot):
    sheet = RunSheet(context, "r2")
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(sheet)
    sheet.show()
    return sheet


def _run(session, uid):
    return next(run for run in session.runs if run.uid == uid)


def test_the_newest_run_stands_first_and_the_one_asked_for_is_chosen(sheet):
    rows = texts(sheet.run_view)
    assert [row[0] for row in rows] == ["วันตรวจจริง", "ซ้อมครั้งที่ 3", "ซ้อมครั้งที่ 2", "ซ้อมครั้งที่ 1"]
    assert rows[0][2:5] == ["09.00 น.", "11.57 น.", "2:57:35"]
    assert sheet.run_view.currentIndex().row() == 2
    assert sheet.remark_label.text().replace("\u200b", "") == "ข้าม 1 ลำดับ"


def test_a_name_and_notes_are_kept_and_the_log_is_not_touched(sheet, session):
    before = _run(session, "r2").events
    sheet.name_edit.insert("ซ้อมใหญ่")
    QTest.keyClick(sheet.name_edit, Qt.Key.Key_Return)
    assert texts(sheet.run_view)[2][0] == "ซ้อมใหญ่"
    sheet.notes_edit.setPlainText("ห้องร้อน")
    sheet.close_button.click()
    run = _run(session, "r2")
    assert (run.name, run.notes, run.events) == ("ซ้อมใหญ่", "ห้องร้อน", before)


def test_going_to_another_run_keeps_what_was_typed(sheet, session):
    sheet.notes_edit.setPlainText("ห้องร้อน")
    sheet.run_view.selectRow(0)
    assert _run(session, "r2").notes == "ห้องร้อน"
    assert sheet.notes_edit.toPlainText() == ""
    sheet.run_view.selectRow(2)
    assert sheet.notes_edit.toPlainText() == "ห้องร้อน"


def test_a_run_left_out_says_so_and_counts_again_when_it_is_taken_in(sheet, session):
    sheet.left_out_check.click()
    assert _run(session, "r2").left_out
    assert "ไม่นำมาคิดรวม" in sheet.remark_label.text().replace("\u200b", "")
    sheet.left_out_check.click()
    assert not _run(session, "r2").left_out


def test_a_file_that_cannot_be_written_is_only_looked_at(context, store, qtbot):  # noqa: F811
    store.read_only_because = ("อ่านอย่างเดียว", "read only")
    sheet = RunSheet(context, None)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(sheet)
    assert not sheet.name_edit.isEnabled()
    sheet.name_edit.setText("x")
    sheet.close_button.click()
    assert store.kept_runs[-1].name is None


def test_its_words_follow_the_language(sheet, context, qtbot):
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: texts(sheet.run_view)[3][0] == "Rehearsal 1")
    context.speech.silence()


def test_the_run_that_goes_on_is_set_back_by_two_presses_and_that_is_undone(context, session, qtbot):
    session.open_run()
    session.run(Command(Do.START))
    sheet = RunSheet(context, session.live.run.uid)
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.reset_button.click()
    assert session.live.state.phase is Phase.RUNNING
    assert sheet.reset_button.text().startswith("กดอีกครั้ง")
    sheet.reset_button.click()
    assert session.live.state.phase is Phase.READY
    assert sheet.reset_button.isHidden()
    session.undo_run()
    assert session.live.state.phase is Phase.RUNNING
    assert not sheet.reset_button.text().startswith("กดอีกครั้ง")


def test_a_run_that_is_over_is_never_set_back(sheet, session):
    assert sheet.reset_button.isHidden()
    session.open_run()
    session.run(Command(Do.START))
    assert sheet.reset_button.isHidden(), "another run is chosen"
