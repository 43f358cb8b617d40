"""The questions page finds, completes and deletes what was recorded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import NoteKind
from pmqa_desk.qt.questions_page import QuestionsPage


@pytest.fixture
def page(context, session, clocks, qtbot):
    session.open_run()
    session.run(Command(Do.JUMP, "elderly"))
    session.record_question("ดูแลผู้สูงอายุอย่างไรเมื่อมี ๖ ตำบล", "ถาม", "ประธานคณะผู้ตรวจประเมิน")
    clocks.forward(60)
    session.record_question("งบประมาณมาจากที่ใด", "ถาม")
    clocks.forward(60)
    session.record_note(NoteKind.RESOLUTION, "รับทราบ", "มติ")
    page = QuestionsPage(context)
    qtbot.addWidget(page)
    return page


def _column(page, column):
    model = page.record_view.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def _choose(page, key):
    page.filter_combo.setCurrentIndex(page.filter_combo.findData(key))


def test_questions_stand_in_the_order_they_were_asked(page):
    assert _column(page, 0) == ["09.00 น.", "09.01 น."]
    assert _column(page, 1) == ["8", "8"]


def test_answer_typed_is_kept_and_moves_the_question_out_of_the_open_ones(page, session, qtbot):
    _choose(page, "open")
    qtbot.keyClicks(page.answer_edit, "by home visits")
    assert session.visit.questions[0].answer == "by home visits"
    assert len(_column(page, 3)) == 2, "the question being answered stays until another is chosen"
    _choose(page, "all")
    _choose(page, "open")
    assert _column(page, 3) == ["งบประมาณมาจากที่ใด"]


def test_typing_one_answer_is_one_step_of_undo(page, session, qtbot):
    qtbot.keyClicks(page.answer_edit, "abc")
    session.undo()
    assert session.visit.questions[0].answer is None


def test_thai_digits_are_found_by_arabic_ones(page):
    page.search_edit.setText("6 ตำบล")
    assert len(_column(page, 0)) == 1


def test_follow_up_is_said_by_shape_and_word(page, session):
    page.follow_check.click()
    assert session.visit.questions[0].follow_up
    assert _column(page, 4)[0] == "▲ ต้องติดตาม"
    assert page.sum_label.text() == "คำถาม 2 ข้อ ยังไม่ได้ตอบ 2 ข้อ ต้องติดตาม 1 ข้อ"


def test_resolution_is_edited_without_the_fields_of_a_question(page, session, qtbot):
    _choose(page, "resolutions")
    assert page.answer_edit.isHidden()
    qtbot.keyClicks(page.text_edit, "x")
    assert session.visit.notes[0].text == "xรับทราบ"


def test_ctrl_enter_goes_to_the_next_question(page, qtbot):
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.text_edit.setFocus()
    qtbot.keyClick(page.text_edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.record_view.currentIndex().row() == 1


def test_deleted_question_comes_back_by_undo(page, session, qtbot):
    qtbot.mouseClick(page.delete_button, Qt.MouseButton.LeftButton)
    assert len(session.visit.questions) == 1
    session.undo()
    assert len(_column(page, 0)) == 2


def test_new_question_is_ready_to_be_typed(page, session, qtbot):
    qtbot.mouseClick(page.head_buttons()[0], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.text_edit, "new")
    assert session.visit.questions[-1].text == "new"


def test_page_without_records_says_how_to_record(context, qtbot):
    page = QuestionsPage(context)
    qtbot.addWidget(page)
    assert page.body_stack.currentWidget() is page.empty_page
    assert "F7" in page.empty_label.text()


def test_advice_to_a_presenter_is_called_so(page, session):
    session.record_note(NoteKind.ADVICE, "พูดช้าลง", "แนะนำ")
    _choose(page, "all")
    page.record_view.selectRow(page.record_view.model().rowCount() - 1)
    assert _column(page, 4)[-1] == "คำแนะนำ"
    assert (page.text_label.text(), page.answer_edit.isVisibleTo(page)) == ("คำแนะนำ", False)
