"""The question bank is found as one types, edited in place, filled from tables; each deed can be undone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.visit import Question
from pmqa_desk.qt.bank_list import MOST, BankList

ENTRIES = (
    BankEntry("1", "ขายข้าวที่ใด", "ตลาดกลาง", agency="สำนักงานเกษตร", category=6, criterion="6.1"),
    BankEntry("2", "จัดการน้ำปี ๒๕๖๘ อย่างไร", agency="ชลประทาน"),
)


@pytest.fixture
def page(context, session, qtbot):
    for entry in ENTRIES:
        session.bank.put(entry, "เพิ่ม")
    page = BankList(context)
    qtbot.addWidget(page)
    return page


def _column(page, column):
    return [page.rows.index(row, column).data() for row in range(page.rows.rowCount())]


def _plain(label):
    return label.text().replace("\u200b", "")


def test_rows_tell_whose_a_question_is_and_whether_an_answer_is_ready(page):
    assert _column(page, 0) == ["ขายข้าวที่ใด", "จัดการน้ำปี ๒๕๖๘ อย่างไร"]
    assert _column(page, 2) == ["6.1", ""]
    assert _column(page, 3) == ["✓ พร้อม", "○ ยังไม่มี"]
    assert page.sum_label.whole == "ในคลัง 2 ข้อ"


@pytest.mark.parametrize("typed", ["น้ำ 2568", "ปี", "ชล"])
def test_words_two_letters_and_other_digits_find_an_entry(page, typed):
    page.search_edit.setText(typed)
    assert _column(page, 0) == ["จัดการน้ำปี ๒๕๖๘ อย่างไร"]
    assert page.sum_label.whole == "ในคลัง 2 ข้อ พบ 1 ข้อ"
    assert page.form.text_edit.toPlainText() == "จัดการน้ำปี ๒๕๖๘ อย่างไร"


def test_what_is_typed_is_kept_after_a_pause_and_is_one_step_of_undo(page, session, qtbot):
    qtbot.keyClicks(page.form.evidence_edit, "report")
    qtbot.waitUntil(lambda: session.bank.entry("1").evidence == "report")
    session.undo()
    assert session.bank.entry("1").evidence is None
    assert page.form.evidence_edit.text() == ""


def test_what_waits_is_kept_when_another_entry_is_chosen(page, session, qtbot):
    qtbot.keyClicks(page.form.evidence_edit, "x")
    page.bank_view.selectRow(1)
    assert session.bank.entry("1").evidence == "x"
    assert page.form.evidence_edit.text() == ""


def test_entry_being_edited_stays_where_it_is_though_the_search_finds_it_no_more(page, session, qtbot):
    page.search_edit.setText("ข้าว")
    page.form.text_edit.setPlainText("ขายผลไม้ที่ใด")
    qtbot.waitUntil(lambda: session.bank.entry("1").text == "ขายผลไม้ที่ใด")
    assert _column(page, 0) == ["ขายผลไม้ที่ใด"]


def test_criterion_and_category_never_differ(page, session, qtbot):
    page.bank_view.selectRow(1)
    qtbot.keyClicks(page.form.criterion_edit, "2.1")
    entry = session.bank.entry("2")
    assert (entry.category, entry.criterion) == (2, "2.1")
    assert page.form.category_combo.currentData() == 2
    page.form.category_combo.setCurrentIndex(page.form.category_combo.findData(3))
    page.form.category_combo.activated.emit(page.form.category_combo.currentIndex())
    entry = session.bank.entry("2")
    assert (entry.category, entry.criterion) == (3, None)


def test_deleted_entry_comes_back_by_the_one_undo(page, session, qtbot):
    qtbot.keyClick(page.bank_view, Qt.Key.Key_Delete)
    assert _column(page, 0) == ["จัดการน้ำปี ๒๕๖๘ อย่างไร"]
    session.undo()
    assert len(_column(page, 0)) == 2


def test_new_entry_is_ready_to_be_typed(page, session, qtbot):
    page.search_edit.setText("ข้าว")
    page.add()
    qtbot.keyClicks(page.form.text_edit, "new")
    page.form.keep()
    assert [entry.text for entry in session.bank.all()][-1] == "new"
    assert page.search_edit.text() == ""


def test_table_is_pasted_and_what_became_of_it_is_told(page, session, context, qtbot):
    table = "คำถาม\tคำตอบ\nขายข้าวที่ใด\tตอบอื่น\nข้อใหม่\tตอบ\n\tไม่มีคำถาม"
    QGuiApplication.clipboard().setText(table)
    with qtbot.waitSignal(context.bridge.told) as told:
        page.paste_button.click()
    assert told.args[0].startswith("เข้าคลังใหม่ 2 ข้อ") or told.args[0].startswith("เข้าคลังใหม่ 1 ข้อ")
    assert "อ่านไม่ได้ 1 บรรทัด" in told.args[0]
    session.undo()
    assert session.bank.count() == 2


def test_empty_clipboard_is_refused_with_what_to_do(page, context, qtbot):
    QGuiApplication.clipboard().clear()
    with qtbot.waitSignal(context.bridge.refused):
        page.paste_button.click()


def test_questions_before_the_day_are_taken_up_and_those_of_the_day_are_not(page, session, qtbot):
    session.open_run()
    session.record_question("ถามวันจริง", "ถาม")
    before = (Question("r", "ถามตอนซ้อม", run_uid="rehearsal"), Question("p", "เตรียมไว้"))
    session.edit(lambda visit: replace(visit, questions=(*visit.questions, *before)), "ถาม")
    page.take_own.trigger()
    assert [entry.text for entry in session.bank.all()][2:] == ["ถามตอนซ้อม", "เตรียมไว้"]


def test_no_more_than_one_looks_through_is_shown_and_said(page, session):
    session.bank.take_entries([BankEntry("", f"คำถาม {n}") for n in range(MOST)], "มาก")
    assert page.rows.rowCount() == MOST
    assert f"แสดง {MOST} ข้อแรก" in page.sum_label.whole


def test_empty_bank_says_how_it_is_filled(context, qtbot):
    page = BankList(context)
    qtbot.addWidget(page)
    assert page.body_stack.currentWidget() is page.empty_page
    assert "วางจากตาราง" in _plain(page.empty_label)
