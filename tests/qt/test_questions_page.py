"""The questions page shows the board and the register of evidence, and adds to what it shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.visit import Evidence, Question, Visit
from pmqa_desk.domain.wire import Whole
from pmqa_desk.qt.questions_page import QuestionsPage


@pytest.fixture
def page(context, qtbot):
    page = QuestionsPage(context)
    qtbot.addWidget(page)
    return page


def _press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_new_question_is_ready_to_be_typed(page, session, qtbot):
    _press(qtbot, page.head_buttons()[-1])
    qtbot.keyClicks(page.board.form.text_edit, "new")
    assert session.visit.questions[-1].text == "new"


def test_blue_button_adds_what_is_shown(page, session, qtbot):
    _press(qtbot, page.evidence_button)
    assert page.head_buttons()[-1].text() == "เพิ่มเอกสารที่ขอ"
    _press(qtbot, page.head_buttons()[-1])
    qtbot.keyClicks(page.evidence.title_edit, "plan")
    assert session.visit.evidence[-1].title == "plan"


def test_evidence_made_from_a_question_is_shown_with_its_title_ready_to_be_typed(page, session, qtbot):
    session.edit(lambda visit: replace(visit, questions=(Question("q", "ขอดูแผน"),)), "ถาม")
    qtbot.keyClick(page.board.record_view, Qt.Key.Key_E)
    assert page.part_stack.currentWidget() is page.evidence
    assert page.evidence_button.isChecked()
    qtbot.keyClicks(page.evidence.title_edit, "plan")
    assert session.visit.evidence[0].title == "plan"


def test_evidence_still_to_be_handed_over_is_counted_where_it_is_found(page, session):
    asked = (Evidence("a", "แผน"), Evidence("b", "ผล", handed_ms=1))
    session.edit(lambda visit: replace(visit, evidence=asked), "ขอ")
    assert page.evidence_button.text() == "ทะเบียนเอกสารหลักฐาน · ค้างส่ง 1"


def test_what_is_owed_is_copied_for_a_chat(page, session, qtbot):
    owed = Question("q", "วัดผลอย่างไร", agency="สำนักงานเกษตร", due=date(2026, 8, 1))
    session.edit(lambda visit: replace(visit, questions=(owed,)), "ถาม")
    _press(qtbot, page.head_buttons()[0])
    assert "• คำตอบ: วัดผลอย่างไร (ภายใน 1 ส.ค. 2569)" in QGuiApplication.clipboard().text()


def test_nothing_owed_is_said_and_nothing_copied(page, context, qtbot):
    with qtbot.waitSignal(context.bridge.refused):
        _press(qtbot, page.head_buttons()[0])


def test_bank_and_questions_of_another_visit_are_taken_up(context, session, qtbot):
    theirs = Visit(
        "w", title="ปีก่อน", date=date(2025, 7, 1), questions=(Question("x", "ถามปีก่อน", answer="ตอบ"),)
    )
    page = QuestionsPage(context, lambda: Whole(theirs, bank=(BankEntry("1", "ในคลังปีก่อน"),)))
    qtbot.addWidget(page)
    page.bank.take_other.trigger()
    first, second = session.bank.all()
    assert (first.text, second.text) == ("ในคลังปีก่อน", "ถามปีก่อน")
    assert (second.answer, second.source, second.year) == ("ตอบ", "ปีก่อน", 2568)


def test_nothing_is_taken_from_nowhere_and_what_cannot_be_read_is_said(context, session, qtbot):
    page = QuestionsPage(context, lambda: None)
    qtbot.addWidget(page)
    page.bank.take_other.trigger()
    assert session.bank.count() == 0

    def fail():
        raise DeskError("อ่านไม่ได้", "It cannot be read.")

    page = QuestionsPage(context, fail)
    qtbot.addWidget(page)
    with qtbot.waitSignal(context.bridge.refused):
        page.bank.take_other.trigger()
