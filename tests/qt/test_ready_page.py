"""The page of the ready check: the verdict largest, troubles first, all of it by keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.machine_facts import Power, Screens
from pmqa_desk.domain.programme_edits import change_item, item_of
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.media_tester import Trying
from pmqa_desk.qt.ready_page import ReadyPage
from pmqa_desk.qt.ready_row import ReadyRow
from pmqa_desk.qt.words import plain
from tests.films import needs_ffmpeg, numbered_film
from tests.qt.ready_checks import checker_of, finish, well_around, well_probe, well_store


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
def page(qtbot, context, checker):
    made = ReadyPage(context, checker)
    qtbot.addWidget(made)
    made.resize(1093, 600)
    made.show()
    assert QTest.qWaitForWindowExposed(made)
    return made


def rows(page, layout):
    found = [layout.itemAt(place).widget() for place in range(layout.count())]
    return [row for row in found if isinstance(row, ReadyRow)]


def troubles(page):
    return [(row.state_label.text(), plain(row.what_label.text())) for row in rows(page, page.trouble_layout)]


def test_before_the_check_nothing_is_green(page):
    assert page.moment_label.whole == "ยังไม่ได้ตรวจ"
    assert page.verdict_label.whole == "พร้อมดำเนินการ 3 จาก 13 ข้อ"
    assert {state for state, _ in troubles(page)} == {"ยังไม่ได้ทดสอบ"}
    assert page.pass_button.text() == "เริ่มทั้งที่ยังไม่พร้อม"


def test_visit_with_everything_well_is_ready_and_enters_presenter_mode(qtbot, page, checker):
    checker.check()
    finish(qtbot, checker)
    assert page.verdict_label.whole == "พร้อมดำเนินการ 13 จาก 13 ข้อ"
    assert page.moment_label.whole == "ตรวจเมื่อ 09.00 น."
    assert (troubles(page), page.hint_label.whole) == ([], "")
    assert page.pass_button.text() == "เข้าสู่การนำเสนอ"


def test_verdict_is_the_largest_text_of_the_page(page, context):
    context.look.dress(page)
    page.ensurePolished()
    sizes = {
        label: label.font().pixelSize() for label in (page.verdict_label, page.moment_label, page.hint_label)
    }
    assert sizes.pop(page.verdict_label) > max(sizes.values())


def test_red_stands_before_amber_and_green_is_folded(qtbot, page, checker, probe, around):
    probe.says_power = Power(on_mains=False, percent=10)
    around.says_sounds = ()
    probe.says_sleep = None
    checker.check()
    finish(qtbot, checker)
    assert troubles(page) == [("ต้องแก้ไข", "ไฟฟ้า"), ("ควรตรวจ", "เสียง"), ("ยังไม่ได้ทดสอบ", "การพักเครื่อง")]
    quiet = rows(page, page.quiet_layout)
    assert (len(quiet), any(row.isVisible() for row in quiet)) == (10, False)
    assert page.fold_button.text() == "พร้อมแล้ว 10 ข้อ แสดง"
    page.fold_button.click()
    assert all(row.isVisible() for row in quiet)
    assert page.fold_button.text() == "พร้อมแล้ว 10 ข้อ ซ่อน"


def test_f8_goes_from_trouble_to_trouble_and_round(qtbot, page, checker, probe, around):
    probe.says_power = Power(on_mains=False, percent=43)
    around.says_sounds = ()
    checker.check()
    finish(qtbot, checker)
    page.activateWindow()
    buttons = [row.deed_button for row in rows(page, page.trouble_layout)]
    seen = []
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_F8)
        seen.append(page.focusWidget())
    assert seen == [buttons[0], buttons[1], buttons[0]]


def test_f8_without_a_trouble_leads_to_the_run(qtbot, page, checker):
    checker.check()
    finish(qtbot, checker)
    page.next_trouble()
    assert page.focusWidget() is page.pass_button


@needs_ffmpeg
def test_film_that_does_not_fit_the_plan_is_mended_by_its_button_and_taken_back(
    qtbot, page, checker, session, tmp_path
):
    numbered_film(tmp_path / "film.mp4", 50, sound=True)
    film = {"media": "film.mp4", "duration_s": 10}
    session.edit(lambda v: change_item(v, "b", lambda item: replace(item, **film)), "แก้")
    checker.check()
    finish(qtbot, checker)
    (row,) = rows(page, page.trouble_layout)
    assert plain(row.found_label.text()) == "วีดิทัศน์ยาว 0:02 สั้นกว่าแผน 8 วินาที"
    page.next_trouble()
    button = page.focusWidget()
    assert (button, button.text()) == (row.deed_button, "ใช้ 0:02 เป็นแผน")
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert item_of(session.visit, "b").duration_s == 2
    assert troubles(page) == []
    session.undo()
    assert len(troubles(page)) == 1


def test_progress_says_what_is_played_and_can_be_stopped(qtbot, page, checker):
    checker.trying.emit(Trying("a.pdf", 3, 9, film=True))
    assert page.progress_label.whole == "กำลังเล่นวีดิทัศน์ลำดับที่ 2 (3 จาก 9 ไฟล์)"
    checker.trying.emit(Trying("a.pdf", 4, 9, film=False))
    assert page.progress_label.whole == "กำลังเปิดไฟล์ของลำดับที่ 2 (4 จาก 9 ไฟล์)"
    checker.trying.emit(Trying("100 %2 %1.pdf", 4, 9, film=False))
    assert page.progress_label.whole == "กำลังเปิดไฟล์ของ100 %2 %1.pdf (4 จาก 9 ไฟล์)"
    assert page.progress_frame.isVisible()
    checker.trying.emit(None)
    assert not page.progress_frame.isVisible()
    checker.check()
    assert page.progress_frame.isVisible()
    qtbot.mouseClick(page.cancel_button, Qt.MouseButton.LeftButton)
    assert not checker.busy
    assert not page.progress_frame.isVisible()
    assert ("ยังไม่ได้ทดสอบ", "ลำดับที่ 2") in troubles(page)


def test_buttons_check_again_print_and_pass(qtbot, page, checker):
    qtbot.mouseClick(page.recheck_button, Qt.MouseButton.LeftButton)
    assert checker.at_ms is not None
    with qtbot.waitSignal(page.print_requested):
        qtbot.mouseClick(page.print_button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.present_requested):
        qtbot.mouseClick(page.pass_button, Qt.MouseButton.LeftButton)


def test_looking_again_is_what_the_battery_s_button_does(qtbot, page, checker, probe):
    probe.says_power = Power(on_mains=False, percent=43)
    checker.check()
    finish(qtbot, checker)
    probe.says_power = Power(on_mains=True, percent=43)
    page.next_trouble()
    assert page.focusWidget().text() == "เสียบสายไฟแล้ว"
    page.focusWidget().click()
    qtbot.waitUntil(lambda: troubles(page) == [])


def test_while_a_run_goes_on_it_says_why_it_does_not_check(page, session):
    session.open_run()
    session.run(Command(Do.NEXT))
    assert not page.recheck_button.isEnabled()
    assert page.recheck_button.toolTip() == "กำลังดำเนินรายการ ตรวจใหม่ได้เมื่อจบ"
    session.run(Command(Do.END))
    assert page.recheck_button.isEnabled()


def test_every_button_is_reached_by_tab_from_top_to_bottom(qtbot, page, checker, around):
    around.says_sounds = ()
    around.says_screens = Screens(())
    checker.check()
    finish(qtbot, checker)
    page.activateWindow()
    page.recheck_button.setFocus()
    seen = []
    for _ in range(12):
        widget = page.focusWidget()
        if widget in seen:
            break
        seen.append(widget)
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    expected = [page.recheck_button, page.print_button]
    expected += [row.deed_button for row in rows(page, page.trouble_layout)]
    assert [widget for widget in seen if isinstance(widget, QPushButton)][:4] == expected
    assert page.pass_button in seen


def test_page_that_nobody_sees_is_written_when_it_is_shown(page, checker, session):
    page.hide()
    session.edit(lambda v: replace(v, items=()), "ลบ")
    assert "programme" not in page._rows
    page.show()
    assert ("ต้องแก้ไข", "กำหนดการ") in troubles(page)


def test_line_that_is_no_longer_of_the_check_goes(qtbot, page, checker, session):
    checker.check()
    finish(qtbot, checker)
    assert "media/b" in page._rows
    session.edit(lambda v: change_item(v, "b", lambda item: replace(item, media=None)), "เอาออก")
    assert "media/b" not in page._rows
    assert ("ควรตรวจ", "ลำดับที่ 2") in troubles(page)


def test_language_and_digits_reach_every_row(qtbot, page, context, checker, around):
    around.says_sounds = ()
    checker.check()
    finish(qtbot, checker)
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: page.verdict_label.whole == "Ready: 12 of 13; look at the rest")
    assert troubles(page) == [("Look at it", "Sound")]
    assert page.recheck_button.text() == "Check all again"
    context.speech.speak(Language.THAI)
    context.preferences.set("digits", "thai")
    page.show_anew()
    assert page.verdict_label.whole == "พร้อมดำเนินการ ๑๒ จาก ๑๓ ข้อ"
