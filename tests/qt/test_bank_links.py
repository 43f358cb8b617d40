"""A question of the day is tied to the bank's: found, with or without its answer, or taken in anew."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.visit import Question
from pmqa_desk.qt.bank_picker import BankPicker
from pmqa_desk.qt.question_board import QuestionBoard

FAR = BankEntry("1", "ขายข้าวที่ใด", "ตลาดกลาง", answered_by="เกษตรจังหวัด", source="ปีก่อน", year=2568)
NEAR = BankEntry("2", "ดูแลอย่างไร", agency="สำนักงานสาธารณสุข")
ASKED = Question("q", "ข้าวขายที่ไหน", agency="สำนักงานสาธารณสุข")


@pytest.fixture
def board(context, session, qtbot):
    for entry in (FAR, NEAR):
        session.bank.put(entry, "เพิ่ม")
    session.edit(lambda visit: replace(visit, questions=(ASKED,)), "ถาม")
    board = QuestionBoard(context)
    qtbot.addWidget(board)
    return board


def _picker(board, qtbot) -> BankPicker:
    qtbot.keyClick(board.record_view, Qt.Key.Key_B)
    return board.findChild(BankPicker)


def _asked(session):
    return session.visit.questions[0]


def test_entries_of_the_questions_agency_stand_first(board, qtbot):
    picker = _picker(board, qtbot)
    assert [picker.entry_list.item(n).text() for n in range(2)] == ["ดูแลอย่างไร", "ขายข้าวที่ใด"]


def test_enter_ties_the_question_and_leaves_its_answer(board, session, qtbot):
    picker = _picker(board, qtbot)
    qtbot.keyClicks(picker.search_edit, "x")
    picker.search_edit.setText("ข้าว")
    qtbot.keyClick(picker.search_edit, Qt.Key.Key_Return)
    assert (_asked(session).bank_uid, _asked(session).answer) == ("1", None)
    assert board.form.bank_label.whole == "ในคลัง: ขายข้าวที่ใด"


def test_prepared_answer_is_taken_where_that_is_wished(board, session, qtbot):
    picker = _picker(board, qtbot)
    assert not picker.take_button.isEnabled(), "the first has no answer"
    qtbot.keyClick(picker.search_edit, Qt.Key.Key_Down)
    assert "ปีก่อน 2568" in picker.answer_label.text().replace("\u200b", "")
    picker.take_button.click()
    assert (_asked(session).answer, _asked(session).answered_by) == ("ตลาดกลาง", "เกษตรจังหวัด")
    session.undo()
    assert (_asked(session).answer, _asked(session).bank_uid) == (None, None)


def test_answer_that_was_given_is_never_written_over(board, session, qtbot):
    session.edit(lambda visit: replace(visit, questions=(replace(ASKED, answer="ตอบแล้ว"),)), "ตอบ")
    picker = _picker(board, qtbot)
    qtbot.keyClick(picker.search_edit, Qt.Key.Key_Down)
    assert not picker.take_button.isEnabled()


def test_question_becomes_an_entry_and_is_tied_to_it(board, session, qtbot):
    _picker(board, qtbot).new_button.click()
    entry = session.bank.entry(_asked(session).bank_uid)
    assert (entry.text, entry.agency) == ("ข้าวขายที่ไหน", "สำนักงานสาธารณสุข")


def test_question_is_untied(board, session, qtbot):
    picker = _picker(board, qtbot)
    qtbot.keyClick(picker.search_edit, Qt.Key.Key_Return)
    board.form.untie_button.click()
    assert _asked(session).bank_uid is None
    assert not board.form.untie_button.isEnabled()


def test_entry_that_is_gone_ties_nothing(board, session, qtbot):
    picker = _picker(board, qtbot)
    qtbot.keyClick(picker.search_edit, Qt.Key.Key_Return)
    session.bank.drop("2", "ลบ")
    assert board.form.bank_label.whole == "ยังไม่ได้ผูกกับคลังคำถาม"
