"""Questions met before are at the operator's hand and on no other window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Question
from tests.qt.consoles import press, shown
from tests.qt.keys import type_text


@pytest.fixture
def first(session):
    return session.visit.items[0]


@pytest.fixture
def far(session, first):
    """An item of another agency."""
    return next(item for item in session.visit.items if item.agency not in {None, first.agency})


@pytest.fixture
def console(context, session, qtbot, first, far):
    met = (
        Question("open", "ราคาปี 2569 เท่าไร", first.uid, "rehearsal"),
        Question(
            "ready", "ส่งขาย\nที่ใด", first.uid, "rehearsal", answer="โรงพยาบาล 3 แห่ง", answered_by="เกษตรจังหวัด"
        ),
        Question("far", "น้ำสะอาดหรือไม่", far.uid, "rehearsal", answer="สะอาด"),
    )
    session.edit(lambda visit: replace(visit, questions=met), "เตรียม")
    session.open_run()
    return shown(context, qtbot)


def listed(console):
    rows = console.questions.question_list
    return [rows.item(row).text() for row in range(rows.count())]


def test_f4_opens_the_items_questions_over_the_list_and_escape_puts_them_away(console):
    panel = console.questions
    assert not panel.isVisible()
    press(console, Qt.Key.Key_F4)
    assert panel.isVisible()
    assert panel.search_edit.hasFocus()
    assert panel.geometry().topLeft() == console.run_view.mapTo(console, console.run_view.rect().topLeft())
    assert not panel.geometry().intersects(console.big_clock.geometry())
    assert listed(console) == ["ส่งขาย ที่ใด", "ราคาปี 2569 เท่าไร"]
    assert panel.answer_label.text().replace("\u200b", "") == "โรงพยาบาล 3 แห่ง\nผู้ตอบ เกษตรจังหวัด"
    press(console, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert console.hasFocus()


def test_words_find_questions_of_any_item(console):
    press(console, Qt.Key.Key_F4)
    type_text(console.questions.search_edit, "๒๕๖๙")
    assert listed(console) == ["ราคาปี 2569 เท่าไร"]
    console.questions.search_edit.setText("")
    type_text(console.questions.search_edit, "สะอาด")
    assert listed(console) == ["น้ำสะอาดหรือไม่"]
    assert console.questions.head_label.whole == "พบ 1 คำถาม"


def test_enter_puts_the_chosen_question_with_its_answer_into_the_line(console, session):
    press(console, Qt.Key.Key_F4)
    press(console, Qt.Key.Key_Return)
    assert not console.questions.isVisible()
    assert console.line_bar.line_edit.hasFocus()
    press(console, Qt.Key.Key_Return)
    asked = session.visit.questions[-1]
    assert (asked.text, asked.answer, asked.answered_by) == ("ส่งขาย ที่ใด", "โรงพยาบาล 3 แห่ง", "เกษตรจังหวัด")
    assert asked.run_uid == session.live.run.uid


def test_arrows_choose_without_leaving_the_search_and_move_no_slide(console, session):
    press(console, Qt.Key.Key_F4)
    press(console, Qt.Key.Key_Down)
    press(console, Qt.Key.Key_Down)
    assert console.questions.question_list.currentRow() == 1
    assert console.questions.answer_label.text().replace("\u200b", "") == "ยังไม่มีคำตอบ"
    press(console, Qt.Key.Key_Up)
    assert console.questions.question_list.currentRow() == 0
    assert console.questions.search_edit.hasFocus()


def test_what_is_being_typed_is_never_written_over(console):
    press(console, Qt.Key.Key_F7)
    type_text(console.line_bar.line_edit, "ถามค้าง")
    press(console, Qt.Key.Key_Escape)
    press(console, Qt.Key.Key_F4)
    press(console, Qt.Key.Key_Return)
    assert console.line_bar.line_edit.text() == "ถามค้าง"
    assert "พิมพ์ค้างอยู่" in console.news.text


def test_enter_where_nothing_is_found_does_nothing(console, session):
    press(console, Qt.Key.Key_F4)
    type_text(console.questions.search_edit, "ไม่มีเลย")
    press(console, Qt.Key.Key_Return)
    assert console.questions.isVisible()
    assert session.live.view().phase is Phase.READY


def test_a_wide_console_shows_them_beside_the_run_and_follows_it(console, session, far, qtbot):
    console.resize(1920, 1080)
    panel = console.questions
    qtbot.waitUntil(panel.isVisible)
    assert panel.x() > console.run_view.geometry().right()
    assert listed(console) == ["ส่งขาย ที่ใด", "ราคาปี 2569 เท่าไร"]
    session.run(Command(Do.START))
    session.run(Command(Do.JUMP, item_uid=far.uid))
    qtbot.waitUntil(lambda: listed(console)[:1] == ["น้ำสะอาดหรือไม่"])
    press(console, Qt.Key.Key_F4)
    press(console, Qt.Key.Key_Escape)
    assert panel.isVisible()
    assert console.hasFocus()


def test_it_speaks_english(console, context, qtbot):
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: console.questions.head_label.whole == "Questions met at this item")
    context.speech.speak(Language.THAI)


ENTRY = BankEntry("b", "ส่งขายปีใด", "ทุกปี", "รายงานประจำปี", answered_by="เกษตรจังหวัด")


def test_bank_is_found_beside_what_was_met_and_says_its_evidence(console, session):
    session.bank.put(ENTRY, "เพิ่ม")
    press(console, Qt.Key.Key_F4)
    type_text(console.questions.search_edit, "ส่งขาย")
    assert listed(console) == ["ส่งขายปีใด", "ส่งขาย ที่ใด"]
    said = console.questions.answer_label.text().replace("\u200b", "")
    assert said == "ทุกปี\nผู้ตอบ เกษตรจังหวัด\nหลักฐาน รายงานประจำปี"


def test_entry_of_the_items_agency_is_at_hand_without_a_word(console, session, far):
    session.bank.put(replace(ENTRY, agency=far.agency), "เพิ่ม")
    session.run(Command(Do.JUMP, far.uid))
    press(console, Qt.Key.Key_F4)
    assert "ส่งขายปีใด" in listed(console)


def test_entry_that_is_asked_is_kept_tied_to_the_bank(console, session, clocks):
    session.bank.put(ENTRY, "เพิ่ม")
    clocks.forward(1)
    press(console, Qt.Key.Key_Space)
    press(console, Qt.Key.Key_F4)
    type_text(console.questions.search_edit, "ปีใด")
    press(console, Qt.Key.Key_Return)
    press(console, Qt.Key.Key_Return)
    asked = session.visit.questions[-1]
    assert (asked.text, asked.answer, asked.bank_uid) == ("ส่งขายปีใด", "ทุกปี", "b")


def test_another_question_written_in_its_place_is_not_tied(console, session, clocks):
    session.bank.put(ENTRY, "เพิ่ม")
    press(console, Qt.Key.Key_F4)
    type_text(console.questions.search_edit, "ปีใด")
    press(console, Qt.Key.Key_Return)
    line = console.line_bar.line_edit
    line.selectAll()
    type_text(line, "อื่น")
    press(console, Qt.Key.Key_Return)
    assert session.visit.questions[-1].bank_uid is None


def test_bank_is_not_searched_while_nobody_sees_the_list(console, session, monkeypatch):
    press(console, Qt.Key.Key_F4)
    press(console, Qt.Key.Key_Escape)
    session.bank.put(ENTRY, "เพิ่ม")

    def fail(*_, **__):
        raise AssertionError

    with monkeypatch.context() as patch:
        patch.setattr(type(session.bank), "search", fail)
        session.record_question("ถาม", "ถาม")
    press(console, Qt.Key.Key_F4)
    type_text(console.questions.search_edit, "ปีใด")
    assert listed(console) == ["ส่งขายปีใด"]
