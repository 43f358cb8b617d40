"""The window of the ready check: beside the others, printed as it stands, and out of the way of a run."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintPreviewDialog

from pmqa_desk.domain.blocks import plain
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.machine_facts import Power
from pmqa_desk.domain.thai import Digits
from pmqa_desk.qt.look import Scheme
from pmqa_desk.qt.ready_window import ReadyWindow
from tests.qt.ready_checks import checker_of, finish, well_around, well_probe, well_store

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def store(tmp_path):
    return well_store(tmp_path)


@pytest.fixture
def probe():
    return well_probe()


@pytest.fixture
def around():
    return well_around()


@pytest.fixture
def checker(context, copies, probe, around, clocks):
    made = checker_of(context, copies, probe, around, clocks)
    yield made
    made.cancel()


@pytest.fixture
def window(qtbot, context, checker):
    made = ReadyWindow(context, checker)
    qtbot.addWidget(made)
    return made


def shown(qtbot, window):
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def test_it_checks_when_it_is_first_shown_and_not_again(qtbot, window, checker, probe):
    assert window.blocks(Digits.THAI) is None
    shown(qtbot, window)
    finish(qtbot, checker)
    window.close()
    window.show()
    qtbot.wait(50)
    assert probe.asked == 1
    assert not window.isModal()


def test_sheet_holds_what_was_found(qtbot, window, checker, probe):
    probe.says_power = Power(on_mains=False, percent=43)
    shown(qtbot, window)
    finish(qtbot, checker)
    said = plain(window.blocks(Digits.THAI))
    assert "ใช้แบตเตอรี่อยู่ เหลือ ๔๓ %" in said
    assert "พร้อมดำเนินการ ๑๒ จาก ๑๓ ข้อ" in said


def test_ctrl_p_opens_the_print_preview_of_the_sheet(qtbot, window, checker):
    window.print_sheet()
    assert window.findChildren(QPrintPreviewDialog) == [], "there is nothing to print yet"
    shown(qtbot, window)
    finish(qtbot, checker)
    qtbot.keyClick(window, Qt.Key.Key_P, CTRL)
    (preview,) = window.findChildren(QPrintPreviewDialog)
    preview.close()


def test_closing_stops_what_is_tried(qtbot, window, checker):
    shown(qtbot, window)
    checker.check()
    assert checker.busy
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert not checker.busy
    assert not window.isVisible()


def test_it_can_always_be_passed(qtbot, window, checker):
    shown(qtbot, window)
    with qtbot.waitSignal(window.present_requested):
        window.page.pass_button.click()
    assert not window.isVisible()
    assert not checker.busy


def test_enter_presses_the_button_that_f8_found(qtbot, window, checker, probe):
    probe.says_power = Power(on_mains=False, percent=43)
    shown(qtbot, window)
    finish(qtbot, checker)
    probe.says_power = Power(on_mains=True)
    qtbot.keyClick(window, Qt.Key.Key_F8)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.page.verdict_label.whole == "พร้อมดำเนินการ 13 จาก 13 ข้อ")


def test_other_keys_are_left_alone(qtbot, window):
    shown(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_X)
    assert window.isVisible()


def test_what_a_button_did_is_taken_back_and_done_again_by_key(qtbot, window, session):
    shown(qtbot, window)
    session.edit(lambda visit: replace(visit, title="อีกชื่อ"), "ตั้งชื่อ")
    qtbot.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert session.visit.title == "การตรวจประเมิน"
    qtbot.keyClick(window, Qt.Key.Key_Y, CTRL)
    assert session.visit.title == "อีกชื่อ"


def test_name_colours_and_digits_follow_the_preferences(qtbot, window, context, checker):
    shown(qtbot, window)
    finish(qtbot, checker)
    assert window.windowTitle() == "ตรวจความพร้อม – PMQA Desk"
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: window.windowTitle() == "Ready check – PMQA Desk")
    context.speech.speak(Language.THAI)
    context.preferences.set("digits", "thai")
    assert window.page.verdict_label.whole == "พร้อมดำเนินการ ๑๓ จาก ๑๓ ข้อ"
    before = window.styleSheet()
    context.look.turn(Scheme.DARK)
    context.preferences.set("scheme", "dark")
    assert window.styleSheet() != before
