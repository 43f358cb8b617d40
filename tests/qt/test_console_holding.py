"""What the room waits with: chosen on the sheet, said in the header, gone when an item begins."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtTest import QTest

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.holding import Cover
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Kind
from pmqa_desk.qt.console import Console
from pmqa_desk.qt.screens import StageState
from tests.qt.consoles import press
from tests.qt.consoles import shown as open_console
from tests.qt.keys import type_text


@pytest.fixture
def console(context, session, qtbot):
    session.open_run()
    console = open_console(context, qtbot)
    console.stage_side.show_state(StageState.SHOWN, swap=True)
    return console


@pytest.fixture
def shown(console):
    """Everything that the room was shown in turn."""
    told = []
    console.holding.changed.connect(told.append)
    return told


def _choose(console, number):
    console.holding.sheet.buttons[number - 1].click()
    QTest.keyClick(console.holding.sheet.edit, Qt.Key.Key_Return)


def _write(console, text):
    press(console, Qt.Key.Key_H)
    type_text(console.holding.sheet.edit, text)
    QTest.keyClick(console.holding.sheet.edit, Qt.Key.Key_Return)


def test_typed_words_reach_the_room_after_enter_and_never_before(console, shown):
    press(console, Qt.Key.Key_H)
    type_text(console.holding.sheet.edit, "กรุณา  รอ ")
    assert shown == []
    QTest.keyClick(console.holding.sheet.edit, Qt.Key.Key_Return)
    assert [(each.cover, each.text) for each in shown] == [(Cover.MESSAGE, "กรุณา รอ")]
    assert not console.holding.sheet.isVisible()
    assert console.stage_state.text() == "พักจอ: ข้อความ"
    assert "กรุณา รอ" in console.holding.band.band_label.whole


def test_esc_closes_the_sheet_and_shows_nothing(console, shown):
    press(console, Qt.Key.Key_H)
    type_text(console.holding.sheet.edit, "กรุณารอ")
    QTest.keyClick(console.holding.sheet.edit, Qt.Key.Key_Escape)
    press(console, Qt.Key.Key_Escape)
    assert not console.holding.sheet.isVisible()
    assert shown == []


@pytest.mark.parametrize("number", range(1, 10))
def test_number_key_and_enter_choose(console, shown, number):
    press(console, Qt.Key.Key_H)
    QTest.keyClick(console.holding.sheet.edit, str(number))
    choice, text = console.holding.sheet.choices()[number - 1]
    assert console.holding.sheet.edit.text() == text
    assert shown == []
    QTest.keyClick(console.holding.sheet.edit, Qt.Key.Key_Return)
    if choice == "black":
        assert console.stage_side.blank
    else:
        assert shown[0].cover is (choice or Cover.MESSAGE)
        assert shown[0].text == ("" if choice else text)


def test_words_typed_over_a_picture_s_name_are_words(console, shown):
    press(console, Qt.Key.Key_H)
    QTest.keyClick(console.holding.sheet.edit, "1")
    type_text(console.holding.sheet.edit, "ก่อน")
    QTest.keyClick(console.holding.sheet.edit, Qt.Key.Key_Return)
    assert shown[0].cover is Cover.MESSAGE
    assert shown[0].text.endswith("ก่อน")


def test_choices_can_be_read_the_first_time_too(console):
    press(console, Qt.Key.Key_H)
    texts = [button.text() for button in console.holding.sheet.buttons]
    assert texts == [f"{n} {text}" for n, (_, text) in enumerate(console.holding.sheet.choices(), 1)]


def test_miniature_says_that_another_program_is_on(console):
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    console.stage_side.show_picture(image)
    console.holding.sheet.open()
    _choose(console, 4)
    assert console.stage_mini.note == "โปรแกรมอื่นอยู่บนจอ"
    press(console, Qt.Key.Key_B)
    assert console.stage_mini.note == ""


def test_empty_line_shows_nothing(console, shown):
    press(console, Qt.Key.Key_H)
    QTest.keyClick(console.holding.sheet.edit, Qt.Key.Key_Return)
    assert shown == []


@pytest.mark.parametrize("key", [Qt.Key.Key_H, Qt.Key.Key_Escape])
def test_same_key_and_esc_bring_the_programme_back(console, shown, key):
    _write(console, "รอ")
    press(console, key)
    assert shown[-1] is None
    assert console.stage_state.text() == "จอแสดงผล: แสดงอยู่"
    assert not console.holding.band.isVisible()


def test_band_brings_the_programme_back(console, shown):
    _write(console, "รอ")
    assert console.holding.band.isVisible()
    console.holding.band.first_button.click()
    assert shown[-1] is None


def test_click_on_the_miniature_opens_the_sheet_and_closes_it(console):
    QTest.mouseClick(console.stage_mini, Qt.MouseButton.LeftButton)
    assert console.holding.sheet.isVisible()
    QTest.mouseClick(console.stage_mini, Qt.MouseButton.LeftButton)
    assert not console.holding.sheet.isVisible()


def test_next_item_takes_it_away_and_says_so(console, shown, session, clocks, qtbot):
    _write(console, "รอ")
    clocks.forward(5)
    press(console, Qt.Key.Key_Space)
    assert session.live.view().place == 0
    assert shown[-1] is None
    qtbot.waitUntil(lambda: console.news.text == "เริ่มลำดับใหม่ ภาพพักจอถูกนำออกแล้ว")


def test_choice_lifts_the_blank_screen_and_black_lies_over_it(console, shown):
    press(console, Qt.Key.Key_B)
    _write(console, "รอ")
    assert not console.stage_side.blank
    console.holding.sheet.open()
    _choose(console, 3)
    assert console.stage_side.blank
    assert shown[-1] is not None


def test_another_program_has_the_screen_until_b(console, shown):
    console.holding.sheet.open()
    _choose(console, 4)
    assert console.holding.aside
    assert console.stage_state.text() == "เปิดทางให้โปรแกรมอื่น · B กลับ"
    assert console.holding.note == "โปรแกรมอื่นอยู่บนจอ"
    assert "Win+Shift+→" in console.news.text
    press(console, Qt.Key.Key_B)
    assert not console.stage_side.blank
    assert shown[-1] is None


def test_black_ends_another_program_s_turn(console, shown):
    console.holding.sheet.open()
    _choose(console, 4)
    console.holding.sheet.open()
    _choose(console, 3)
    assert shown[-1] is None
    assert console.stage_side.blank


def test_window_to_share_cannot_make_way(console, shown):
    console.stage_side.show_state(StageState.WINDOW, swap=False)
    console.holding.sheet.open()
    _choose(console, 4)
    assert shown == []
    assert "หน้าต่าง" in console.news.text


def test_lost_screen_ends_another_program_s_turn(console, shown):
    console.holding.sheet.open()
    _choose(console, 4)
    console.stage_side.show_state(StageState.LOST, swap=False)
    assert shown[-1] is None
    assert console.stage_state.text() == "จอแสดงผล: หลุดการเชื่อมต่อ"


def test_live_item_without_a_medium_says_how_another_program_is_shown(console, session, qtbot):
    live = next(item for item in session.visit.items if item.kind is Kind.LIVE)
    session.run(Command(Do.JUMP, item_uid=live.uid))
    qtbot.waitUntil(lambda: "เปิดทางให้โปรแกรมอื่น" in console.news.text)


def test_after_a_power_cut_the_room_waits_again(console, context, session, store, qtbot):
    _write(console, "กรุณารอ  สักครู่")
    assert "กรุณารอ สักครู่" in store.kept_drafts["holding"]
    again = Console(context)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.holding.holding is not None)
    assert again.holding.holding == console.holding.holding


def test_what_is_past_is_not_taken_up_again(console, context, session, store, clocks, qtbot):
    _write(console, "รอ")
    kept = dict(store.kept_drafts)
    clocks.forward(5)
    press(console, Qt.Key.Key_Space)
    store.kept_drafts.update(kept)
    again = Console(context)
    qtbot.addWidget(again)
    qtbot.wait(50)
    assert again.holding.holding is None


def test_another_program_is_not_kept(console, store):
    console.holding.sheet.open()
    _choose(console, 4)
    assert "holding" not in store.kept_drafts


def test_operator_alone_is_told_of_an_emblem_that_cannot_be_shown(console, session, qtbot):
    session.edit(lambda visit: replace(visit, emblem="gone.png"), "")
    assert "gone.png" in console.news.text
    console.news.say("something else")
    session.edit(lambda visit: replace(visit, title="t"), "")
    assert console.news.text == "something else"


def test_words_follow_the_language(console, context, qtbot):
    _write(console, "wait")
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(
        lambda: (
            "wait" in console.holding.band.band_label.whole
            and "room" in console.holding.band.band_label.whole
        )
    )
    assert console.holding.sheet.done_button.text() == "Show on the stage"
    context.speech.speak(Language.THAI)
    qtbot.waitUntil(lambda: console.holding.sheet.done_button.text() == "แสดงบนจอ")


@pytest.mark.parametrize("size", [(1093, 614), (1366, 768), (1920, 1080)])
def test_sheet_covers_neither_clock_nor_main_button(console, qtbot, size):
    console.resize(*size)
    press(console, Qt.Key.Key_H)
    qtbot.wait(20)
    sheet = console.holding.sheet.geometry()
    for part in (console.big_clock, console.next_button, console.line_bar):
        box = part.rect().translated(part.mapTo(console, part.rect().topLeft()))
        assert not sheet.intersects(box)


def test_mouse_move_over_the_miniature_does_nothing(console):
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.NoModifier)
    assert not console.holding.eventFilter(console.stage_mini, event)


def test_ready_made_messages_to_the_presenter_can_be_read_the_first_time_too(console):
    press(console, Qt.Key.Key_F6)
    sheet = console.presenter.sheet
    texts = [button.text() for button in sheet.buttons]
    assert texts[0] == f"1 {sheet.texts()[0]}"
    assert texts[8] == f"9 {sheet.texts()[8]}"


def test_click_on_the_rooms_picture_opens_one_sheet_and_not_two(console):
    press(console, Qt.Key.Key_F3)
    assert console.finder.isVisible()
    QTest.mouseClick(console.stage_mini, Qt.MouseButton.LeftButton)
    assert console.holding.sheet.isVisible()
    assert not console.finder.isVisible()


def test_frozen_picture_is_not_said_of_the_holding_picture_that_stands_before_it(console):
    mini = console.stage_mini
    console.stage_side.show_picture(QImage(64, 36, QImage.Format.Format_RGB32))
    console.stage_side.toggle_freeze()
    console.stage_side.show_picture(mini.picture)
    assert mini.note == "ตรึงภาพ"
    press(console, Qt.Key.Key_H)
    _choose(console, 1)
    assert console.holding.holding.cover is Cover.EMBLEM
    assert mini.note == ""
    console.stage_side.toggle_freeze()
    console.stage_side.toggle_freeze()
    console.stage_side.show_picture(mini.picture)
    assert mini.note == "ตรึงภาพ", "the holding picture itself is kept"
    console.holding.release()
    assert mini.note == "ตรึงภาพ"


def _picture():
    return QImage(64, 36, QImage.Format.Format_RGB32)


def test_picture_that_comes_when_the_screen_is_gone_is_not_what_the_room_sees(console):
    console.stage_side.show_picture(_picture())
    console.stage_side.show_state(StageState.LOST, swap=False)
    console.stage_side.show_picture(_picture())
    assert console.stage_mini.picture is None
    assert console.stage_mini.note == "หลุดการเชื่อมต่อ"


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (Qt.Key.Key_B, "เลิกพักจอแล้ว จอแสดงผลยังว่างอยู่"),
        (Qt.Key.Key_F, "เลิกพักจอแล้ว ห้องประชุมยังเห็นภาพที่ตรึงไว้"),
    ],
)
def test_what_still_stands_before_the_programme_is_said(console, key, said):
    press(console, Qt.Key.Key_H)
    _choose(console, 1)
    press(console, key)
    console.holding.release()
    assert console.news.text == said
