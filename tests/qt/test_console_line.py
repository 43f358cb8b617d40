"""Resolutions and actions in the console's line: by the keyboard alone, whole in one Enter, safe at once."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import NoteKind, Resolution
from pmqa_desk.qt.console import Console
from pmqa_desk.qt.line_cards import LineKind
from tests.qt.consoles import ALT, press, shown
from tests.qt.keys import type_text


@pytest.fixture
def console(context, session, qtbot):
    session.open_run()
    session.run(Command(Do.START))
    return shown(context, qtbot)


@pytest.fixture
def line(console):
    return console.line_bar


def test_a_word_alone_is_a_resolution(console, line, session):
    press(console, Qt.Key.Key_F9)
    press(console, Qt.Key.Key_1, ALT)
    press(console, Qt.Key.Key_Return)
    (note,) = session.visit.notes
    assert (note.kind, note.resolution, note.text) == (
        NoteKind.RESOLUTION,
        Resolution.ACKNOWLEDGED,
        "",
    )
    assert note.item_uid == session.live.state.current_uid
    assert line.deed_card.word is None


def test_a_word_is_chosen_by_its_arrows_too_and_taken_back(console, line):
    press(console, Qt.Key.Key_F9)
    press(console, Qt.Key.Key_Tab)
    assert line.deed_card.word_row.hasFocus()
    press(console, Qt.Key.Key_Right)
    press(console, Qt.Key.Key_Right)
    assert line.deed_card.word is Resolution.CERTIFIED
    press(console, Qt.Key.Key_Delete)
    assert line.deed_card.word is None


def test_space_in_the_row_of_words_is_no_next_item(console, line, session, clocks):
    clocks.forward(5)
    press(console, Qt.Key.Key_F9)
    press(console, Qt.Key.Key_Tab)
    press(console, Qt.Key.Key_Space)
    assert session.live.view().place == 0


def test_what_is_assigned_by_resolution_has_owner_and_day(console, line, session):
    press(console, Qt.Key.Key_F9)
    type_text(line.line_edit, "ส่งรายงาน")
    assert not line.deed_card.owner_row.isVisible()
    press(console, Qt.Key.Key_5, ALT)
    assert line.deed_card.owner_row.isVisible()
    press(console, Qt.Key.Key_Tab)
    press(console, Qt.Key.Key_Tab)
    type_text(line.deed_card.owner_edit, "ฝ่าย ก")
    press(console, Qt.Key.Key_Tab)
    QTest.keyClicks(line.deed_card.due_edit, "25/7/2569")
    press(console, Qt.Key.Key_Return)
    (given,) = session.visit.assignments
    assert (given.text, given.owner, given.due) == ("ส่งรายงาน", "ฝ่าย ก", date(2026, 7, 25))
    assert (given.item_uid, given.run_uid) == (session.live.state.current_uid, session.live.run.uid)
    # The minutes tell it as a resolution: a second record would say it twice.
    assert session.visit.notes == ()


def test_nothing_is_assigned_without_a_word_of_what(console, line, session):
    press(console, Qt.Key.Key_F9)
    press(console, Qt.Key.Key_5, ALT)
    press(console, Qt.Key.Key_Return)
    assert session.visit.assignments == ()
    assert line.deed_card.word is Resolution.ASSIGNED


def test_an_action_is_kept_from_any_of_its_fields(console, line, session):
    press(console, Qt.Key.Key_F10)
    type_text(line.line_edit, "เตรียมห้อง")
    press(console, Qt.Key.Key_Tab)
    type_text(line.deed_card.owner_edit, "ฝ่ายอำนวยการ")
    press(console, Qt.Key.Key_Return)
    (given,) = session.visit.assignments
    assert (given.text, given.owner, given.due) == ("เตรียมห้อง", "ฝ่ายอำนวยการ", None)
    assert given.item_uid == session.live.state.current_uid
    assert given.given_ms is not None
    assert line.saved_label.text() == "บันทึกแล้ว 1 รายการ"
    assert session.drafts() == {}
    assert line.line_edit.hasFocus()


def test_a_name_of_the_programme_is_taken_by_arrow_and_enter(console, line, session):
    agency = next(item.agency for item in session.visit.items if item.agency)
    press(console, Qt.Key.Key_F10)
    type_text(line.line_edit, "ทำ")
    press(console, Qt.Key.Key_Tab)
    type_text(line.deed_card.owner_edit, agency[:6])
    assert agency in line.deed_card.owner_edit.offers
    press(console, Qt.Key.Key_Down)
    press(console, Qt.Key.Key_Return)
    assert line.deed_card.owner_edit.text().startswith(agency[:6])
    assert session.visit.assignments == ()
    press(console, Qt.Key.Key_Return)
    assert session.visit.assignments[0].owner.startswith(agency[:6])


def test_the_keys_of_the_console_work_while_names_are_offered(console, line, session):
    agency = next(item.agency for item in session.visit.items if item.agency)
    press(console, Qt.Key.Key_F10)
    press(console, Qt.Key.Key_Tab)
    type_text(line.deed_card.owner_edit, agency[:4])
    press(console, Qt.Key.Key_F7)
    assert line.kind is LineKind.QUESTION
    assert line.line_edit.hasFocus()
    assert line.deed_card.owner_edit.offers == ()


def test_a_day_that_cannot_be_read_keeps_nothing_and_is_said(console, line, session):
    press(console, Qt.Key.Key_F10)
    type_text(line.line_edit, "ทำ")
    press(console, Qt.Key.Key_Tab)
    press(console, Qt.Key.Key_Tab)
    QTest.keyClicks(line.deed_card.due_edit, "32/13")
    press(console, Qt.Key.Key_Return)
    assert session.visit.assignments == ()
    assert line.deed_card.hint_label.property("state") == "danger"


def test_every_field_of_an_action_comes_back_after_a_kill(console, line, context, store, qtbot):
    press(console, Qt.Key.Key_F10)
    for field, text in ((line.line_edit, "ทำ"), (line.deed_card.owner_edit, "ฝ่าย ก")):
        type_text(field, text)
    line.deed_card.due_edit.setFocus()
    QTest.keyClicks(line.deed_card.due_edit, "25/7/2569")
    qtbot.waitUntil(lambda: "25/7/2569" in store.kept_drafts.values(), timeout=1000)
    other = Console(context)
    qtbot.addWidget(other)
    deed = other.line_bar.deed_card
    assert (other.line_bar.kind, deed.owner, deed.due) == (
        LineKind.ACTION,
        "ฝ่าย ก",
        date(2026, 7, 25),
    )


def test_a_chosen_word_comes_back_after_a_kill(console, line, context, store, qtbot):
    press(console, Qt.Key.Key_F9)
    press(console, Qt.Key.Key_3, ALT)
    qtbot.waitUntil(lambda: Resolution.AGREED.value in store.kept_drafts.values(), timeout=1000)
    other = Console(context)
    qtbot.addWidget(other)
    assert other.line_bar.deed_card.word is Resolution.AGREED
    assert other.line_bar.kind is LineKind.RESOLUTION


def test_who_types_without_a_pause_is_safe_all_the_same(console, line, store, qtbot):
    press(console, Qt.Key.Key_F8)
    for _ in range(12):
        type_text(line.line_edit, "ก")
        qtbot.wait(40)
    assert len(store.kept_drafts.get("console-line", "")) >= 4


def test_the_card_follows_the_kind_of_the_line(console, line, qtbot):
    for key, question, deed in (
        (Qt.Key.Key_F7, True, False),
        (Qt.Key.Key_F9, False, True),
        (Qt.Key.Key_F8, False, False),
    ):
        press(console, key)
        qtbot.waitUntil(lambda q=question: line.card.isVisible() is q)
        assert line.deed_card.isVisible() is deed
    press(console, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not line.deed_card.isVisible())


@pytest.mark.parametrize("size", [(1366, 768), (1093, 614), (1920, 1080)])
def test_the_card_covers_neither_clock_nor_main_button(console, line, qtbot, size):
    console.resize(*size)
    press(console, Qt.Key.Key_F9)
    press(console, Qt.Key.Key_5, ALT)
    qtbot.wait(30)
    for widget in (console.big_clock, console.next_button, line):
        rect = widget.rect().translated(widget.mapTo(console, widget.rect().topLeft()))
        assert not line.deed_card.geometry().intersects(rect)


def test_an_old_draft_without_a_word_is_still_read(context, session, store, qtbot):
    session.open_run()
    store.kept_drafts.update({"console-line": "เดิม", "console-line-kind": "resolution"})
    console = Console(context)
    qtbot.addWidget(console)
    assert (console.line_bar.kind, console.line_bar.line_edit.text()) == (LineKind.RESOLUTION, "เดิม")
    console.line_bar.keep()
    assert session.visit.notes[0].resolution is None
