"""Documents asked for while the day runs: kept with a key, named with the arrows, recalled before the end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Attendance, Evidence
from pmqa_desk.qt.line_cards import LineKind
from tests.qt.consoles import SHIFT, press, shown


@pytest.fixture
def console(context, session, clocks, qtbot):
    session.open_run()
    console = shown(context, qtbot, (1093, 614))
    clocks.forward(1)
    return console


def test_document_asked_for_is_kept_at_the_item_with_who_asked_and_who_fetches(console, session):
    session.run(Command(Do.JUMP, "elderly"))
    press(console, Qt.Key.Key_F7, SHIFT)
    line = console.line_bar
    assert line.kind is LineKind.EVIDENCE
    for field, text in (
        (line.line_edit, "plan"),
        (line.card.asked_by_edit, "chair"),
        (line.card.answered_by_edit, "office"),
    ):
        field.setFocus()
        QTest.keyClicks(field, text)
    press(console, Qt.Key.Key_Return)
    (kept,) = session.visit.evidence
    assert (kept.title, kept.asked_by, kept.owner, kept.item_uid) == ("plan", "chair", "office", "elderly")
    assert kept.asked_ms == session.now_ms()
    assert line.saved_label.text() == "บันทึกแล้ว 1 รายการ"


def test_card_of_a_document_asks_for_no_answer_and_stays_on_its_foot(console, qtbot):
    press(console, Qt.Key.Key_F7)
    card = console.line_bar.card
    qtbot.waitUntil(card.isVisible)
    foot = card.geometry().bottom()
    press(console, Qt.Key.Key_F7, SHIFT)
    qtbot.waitUntil(lambda: not card.answer_edit.isVisible())
    assert card.geometry().bottom() == foot
    assert card.answered_by_edit.placeholderText().startswith("ผู้จัดหา")
    press(console, Qt.Key.Key_F7)
    assert card.answer_edit.isVisibleTo(card)
    assert card.answered_by_edit.placeholderText().startswith("ผู้ตอบ")


def test_assessors_are_offered_first_and_taken_with_the_arrow_and_enter(console, session, qtbot):
    listed = [p.name for p in session.visit.people if p.attendance is Attendance.ASSESSOR]
    press(console, Qt.Key.Key_F7)
    field = console.line_bar.card.asked_by_edit
    field.setFocus()
    press(console, Qt.Key.Key_Down)
    assert field.offers[:2] == tuple(listed[:2])
    press(console, Qt.Key.Key_Return)
    assert field.text() == listed[0]
    qtbot.waitUntil(lambda: session.drafts().get("console-line-asked-by") == field.text())


def _ask_for(session, *titles, **fields):
    asked = tuple(Evidence(title, title, **fields) for title in titles)
    session.edit(lambda visit: replace(visit, evidence=(*visit.evidence, *asked)), "ขอ")


def _jump_before_the_close(session, context, back=0):
    items = session.visit.items
    session.run(Command(Do.JUMP, items[-2 - back].uid))
    context.bridge.tick()


def test_what_is_waited_for_is_told_before_the_last_item(console, session, context):
    _ask_for(session, "แผน", "ผล")
    session.run(Command(Do.JUMP, session.visit.items[1].uid))
    context.bridge.tick()
    assert "ค้างส่ง" not in console.news.text
    _jump_before_the_close(session, context)
    assert console.news.text == "ก่อนปิด: เอกสารที่ผู้ตรวจประเมินขอยังค้างส่ง 2 รายการ เช่น แผน"


def test_it_is_told_once_an_item_and_again_where_it_grew(console, session, context):
    _ask_for(session, "แผน")
    _jump_before_the_close(session, context)
    console.news.clear()
    context.bridge.tick()
    assert "ค้างส่ง" not in console.news.text
    _ask_for(session, "ผล")
    context.bridge.tick()
    assert "2 รายการ" in console.news.text


def test_what_is_handed_over_or_of_another_run_is_not_told(console, session, context):
    _ask_for(session, "แผน", handed_ms=1)
    _ask_for(session, "ซ้อม", run_uid="rehearsal")
    _jump_before_the_close(session, context)
    assert "ค้างส่ง" not in console.news.text
