"""The list of all keys: whole in both languages on every screen, over neither clock nor main button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.run import Phase
from pmqa_desk.qt.key_bindings import DEEDS, ENTRY
from pmqa_desk.qt.key_words import deed_name
from tests.qt.consoles import SHIFT, press, shown

SIZES = [(1093, 614), (1366, 768), (1920, 1080)]


@pytest.fixture
def console(context, session, qtbot):
    session.open_run()
    return shown(context, qtbot)


def _labels(console):
    return [label for label in console.keys_sheet.findChildren(QLabel) if label.isVisible() and label.text()]


def _texts(console):
    return [label.text().replace("\u200b", "") for label in _labels(console)]


def _open(console):
    press(console, Qt.Key.Key_F1)
    QApplication.processEvents()


def test_f1_shows_every_deed_with_its_keys(console):
    _open(console)
    assert console.keys_sheet.isVisible()
    texts = _texts(console)
    assert {deed_name(each) for each in DEEDS} <= set(texts)
    assert {"Space", "Ctrl+→", "→  Page Down", "B  จุด (.)", "F1  ?", "Enter", "Esc"} <= set(texts)


def test_f1_again_shows_what_wrong_presses_do_and_then_closes(console):
    _open(console)
    _open(console)
    assert console.keys_sheet.page == 1
    assert "• Space ซ้ำเร็วเกินไปหรือกดค้าง: ครั้งที่สองไม่มีผล" in _texts(console)
    _open(console)
    assert not console.keys_sheet.isVisible()


def test_question_mark_shows_it_and_escape_closes_it_alone(console):
    press(console, Qt.Key.Key_B)
    press(console, Qt.Key.Key_Question, SHIFT)
    assert console.keys_sheet.isVisible()
    press(console, Qt.Key.Key_Escape)
    assert not console.keys_sheet.isVisible()
    assert console.stage_side.blank, "only the innermost is closed"


def test_question_mark_of_the_thai_layout_shows_it(console, monkeypatch):
    monkeypatch.setattr("pmqa_desk.qt.console.platform", lambda: "xcb")
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Question, SHIFT, 50 + 8, 0, 0, "?")
    QApplication.sendEvent(console.windowHandle(), event)
    assert console.keys_sheet.isVisible()


def test_keys_go_on_working_under_it(console, session, clocks):
    clocks.forward(1)
    _open(console)
    press(console, Qt.Key.Key_Space)
    assert session.live.view().phase is Phase.RUNNING
    assert console.keys_sheet.isVisible()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("page", [0, 1])
def test_nothing_is_clipped_and_clock_and_main_button_stay_in_sight(
    console, context, qtbot, size, language, page
):
    context.speech.speak(language)
    console.resize(*size)
    qtbot.waitUntil(lambda: console.size().toTuple() == size)
    QApplication.processEvents()
    for _ in range(page + 1):
        _open(console)
    QApplication.processEvents()
    sheet = console.keys_sheet
    for label in _labels(console):
        room = label.contentsRect()
        wanted = label.heightForWidth(room.width()) if label.wordWrap() else label.sizeHint().height()
        assert wanted <= label.height(), label.text()
        assert label.wordWrap() or label.sizeHint().width() <= label.width(), label.text()
        assert sheet.rect().contains(label.mapTo(sheet, label.rect().bottomRight())), label.text()
    for widget in (console.big_clock, console.next_button, console.line_bar, console.header):
        rect = widget.rect().translated(widget.mapTo(console, QPoint(0, 0)))
        assert not sheet.geometry().intersects(rect)
    context.speech.speak(Language.THAI)


def test_list_follows_the_keys_while_it_is_open(console, context):
    _open(console)
    context.preferences.set(ENTRY, "next board F10")
    assert "F10" in _texts(console)
    assert "Space" not in _texts(console)


def test_deed_without_a_key_is_listed_with_a_dash(console, context):
    context.preferences.set(ENTRY, "script board none")
    _open(console)
    assert "–" in _texts(console)


def test_what_the_clicker_does_past_the_last_slide_follows_the_setting(console, context):
    _open(console)
    _open(console)
    assert "• คลิกเกอร์เลยสไลด์สุดท้าย: ไม่เปลี่ยนลำดับ" in _texts(console)
    context.preferences.set("clicker_past_last", True)
    assert "• คลิกเกอร์เลยสไลด์สุดท้าย: กดสองครั้งจึงไปลำดับถัดไป" in _texts(console)
    assert console.keys_sheet.page == 1
