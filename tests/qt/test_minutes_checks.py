"""Remarks beside the minutes: mended with one press, or the field is found; F7 goes from one to the next."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.visit import Note, NoteKind, Visit
from pmqa_desk.qt.minutes_page import MinutesPage

WRONG = Note("n", NoteKind.NOTE, "เปิดประชุมเวลา ๙ นาฬิกา")


@pytest.fixture
def page(context, qtbot):
    page = MinutesPage(context, lambda *_: None)
    qtbot.addWidget(page)
    context.look.dress(page)
    page.resize(1150, 640)
    page.show()
    assert QTest.qWaitForWindowExposed(page)
    return page


def _said(page):
    return [row.sentence_label.text().replace("\u200b", "") for row in page._checks.rows]


def _spoil(session, change):
    session.edit(change, "x")


def _row(page, part):
    return next(row for row, said in zip(page._checks.rows, _said(page), strict=True) if part in said)


def test_wrong_word_is_mended_with_one_press_and_undone(page, session, qtbot):
    before = len(page._checks.rows)
    _spoil(session, lambda visit: replace(visit, notes=(*visit.notes, WRONG)))
    qtbot.waitUntil(lambda: len(page._checks.rows) == before + 1)
    assert page.side_tabs.tabText(page.side_tabs.indexOf(page._checks)) == f"ตรวจ ({before + 1})"
    _row(page, "เริ่มประชุมเวลา").button.click()
    assert session.visit.notes[-1].text == "เริ่มประชุมเวลา ๙ นาฬิกา"
    assert len(page._checks.rows) == before
    session.undo()
    assert session.visit.notes[-1] == WRONG


@pytest.mark.parametrize(
    ("spoil", "part", "field"),
    [
        (lambda v: replace(v, title=None, minutes=replace(v.minutes, body=None)), "ชื่อการประชุม", "body_edit"),
        (lambda v: replace(v, minutes=replace(v.minutes, meeting_number=None)), "ครั้งที่", "meeting_edit"),
        (lambda v: replace(v, minutes=replace(v.minutes, recorder=None)), "ผู้จด", "recorder_edit"),
    ],
)
def test_what_cannot_be_mended_for_one_is_found_for_one(page, session, qtbot, spoil, part, field):
    _spoil(session, spoil)
    qtbot.waitUntil(lambda: any(part in said for said in _said(page)))
    _row(page, part).button.click()
    assert getattr(page, field).hasFocus()


@pytest.mark.parametrize(
    ("spoil", "part", "asked"),
    [
        (lambda v: replace(v, venue=None), "สถานที่", ["overview", "venue"]),
        (lambda v: replace(v, date=None), "วันที่", ["overview", "date"]),
        (lambda v: replace(v, people=()), "ผู้มาประชุม", ["people", None]),
    ],
)
def test_what_stands_on_another_page_is_asked_for(page, session, qtbot, spoil, part, asked):
    _spoil(session, spoil)
    qtbot.waitUntil(lambda: any(part in said for said in _said(page)))
    with qtbot.waitSignal(page.page_requested) as signal:
        _row(page, part).button.click()
    assert signal.args == asked


def test_f7_goes_from_remark_to_remark_and_round(page, session, qtbot):
    _spoil(session, lambda _: Visit("v"))
    qtbot.waitUntil(lambda: len(page._checks.rows) >= 3)
    buttons = [row.button for row in page._checks.rows]
    for button in (*buttons, buttons[0]):
        QTest.keyClick(page.window(), Qt.Key.Key_F7)
        assert button.hasFocus()


def test_minutes_in_order_say_so(page, session, qtbot):
    page._checks.show_remarks(())
    assert page._checks._all_well.isVisibleTo(page._checks)
    assert page._checks.rows == []
    page._checks.go_to_next()


def test_rows_that_say_the_same_keep_the_keyboard(page, session, qtbot):
    _spoil(session, lambda visit: replace(visit, venue=None))
    qtbot.waitUntil(lambda: any("สถานที่" in said for said in _said(page)))
    rows = list(page._checks.rows)
    _spoil(session, lambda visit: replace(visit, call_time=None))
    page._lay()
    assert page._checks.rows == rows


def test_remarks_follow_the_language(page, session, context, qtbot):
    _spoil(session, lambda visit: replace(visit, venue=None))
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: any("The place of the meeting" in said for said in _said(page)))
    context.speech.silence()


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        (f"บรรทัดแรกที่ถูกต้อง\nปิดประชุมเวลา {'ก' * 200}", "เลิกประชุมเวลา"),
        (f"{'ก' * 300} นัดวันอังคารที่ 25 กรกฎาคม 2565 {'ข' * 300}", "วันจันทร์ที่ 25 กรกฎาคม 2565"),
    ],
)
def test_long_text_is_shown_where_it_changes(page, session, qtbot, typed, shown):
    _spoil(session, lambda visit: replace(visit, notes=(Note("n", NoteKind.NOTE, typed),)))
    qtbot.waitUntil(lambda: any(row._remark.uid == "n" for row in page._checks.rows))
    row = next(row for row in page._checks.rows if row._remark.uid == "n")
    said = [label.text().replace("\u200b", "") for label in row.findChildren(QLabel)]
    (becomes,) = (text for text in said if text.startswith("→"))
    assert shown in becomes
    assert becomes.endswith("…")


def test_f7_works_wherever_the_keyboard_is_in_the_window(page, session, qtbot):
    _spoil(session, lambda _: Visit("v"))
    qtbot.waitUntil(lambda: len(page._checks.rows) >= 3)
    page.setFocus()
    QTest.keyClick(page, Qt.Key.Key_F7)
    assert page._checks.rows[0].button.hasFocus()
