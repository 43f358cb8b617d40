"""The console as its operator uses it: by keyboard, on a day whose clock the test moves."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import NoteKind
from pmqa_desk.qt.console import Console
from pmqa_desk.qt.console_band import Band
from pmqa_desk.qt.screens import StageState
from tests.qt.consoles import press, shown
from tests.qt.keys import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def console(context, session, qtbot):
    session.open_run()
    return shown(context, qtbot)


def _go(console, clocks, seconds=1.0):
    """Press Space once the guard is over."""
    clocks.forward(seconds)
    press(console, Qt.Key.Key_Space)


def _place(session):
    return session.live.view().place


def test_draft_that_was_left_is_gone_on_with(console):
    press(console, Qt.Key.Key_F7)
    type_text(console.line_bar.line_edit, "abc")
    press(console, Qt.Key.Key_Escape)
    press(console, Qt.Key.Key_F8)
    type_text(console.line_bar.line_edit, "xyz")
    assert console.line_bar.line_edit.text() == "abcxyz"


def test_clock_of_the_day_goes_on_after_the_end(console, session, clocks, qtbot):
    _go(console, clocks)
    session.run(Command(Do.END))
    before = console.day_clock.text()
    clocks.forward(7)
    qtbot.waitUntil(lambda: console.day_clock.text() != before)


def test_after_the_last_item_nothing_is_waited_for(console, session, clocks):
    for _ in session.visit.items:
        _go(console, clocks, 300)
    _go(console, clocks)
    assert console.now_word.text() == "ครบทุกลำดับแล้ว"


def test_whole_day_runs_by_space_alone(console, session, clocks):
    for place in range(len(session.visit.items)):
        _go(console, clocks, 300)
        assert _place(session) == place
    _go(console, clocks, 120)
    assert session.live.view().phase is Phase.BETWEEN
    assert console.next_word.whole == "จบการดำเนินรายการ"
    _go(console, clocks)
    assert console.next_title.whole == "กดอีกครั้งเพื่อจบ"
    _go(console, clocks)
    assert session.live.view().phase is Phase.ENDED
    assert console.next_word.whole == "จัดทำรายงานการประชุม"


def test_second_space_within_half_a_second_is_ignored_with_a_word(console, session, clocks):
    _go(console, clocks)
    clocks.forward(0.12)
    press(console, Qt.Key.Key_Space)
    assert _place(session) == 0
    assert console.next_title.whole == "กดซ้ำเร็วเกินไป ระบบไม่ได้ข้าม"
    clocks.forward(0.4)
    press(console, Qt.Key.Key_Space)
    assert _place(session) == 1


def test_space_held_down_goes_on_once(console, session, clocks):
    _go(console, clocks)
    clocks.forward(3)
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, 0, 0, 0, " ", True
    )
    QApplication.sendEvent(console, event)
    assert _place(session) == 0


def test_space_on_a_focused_button_goes_on_and_does_not_press_it(console, session, clocks):
    _go(console, clocks)
    console.hold_button.setFocus()
    _go(console, clocks)
    assert _place(session) == 1
    assert session.live.view().phase is Phase.RUNNING


def test_enter_presses_the_focused_button(console, session, clocks):
    _go(console, clocks)
    console.hold_button.setFocus()
    press(console, Qt.Key.Key_Return)
    assert session.live.view().phase is Phase.PAUSED


def test_space_in_the_line_is_a_space_and_the_button_says_so(console, session, clocks, qtbot):
    _go(console, clocks)
    press(console, Qt.Key.Key_F8)
    QTest.keyClicks(console.line_bar.line_edit, "a b")
    clocks.forward(2)
    console.context.bridge.tick()
    assert console.line_bar.line_edit.text() == "a b"
    assert _place(session) == 0
    assert console.next_key.text() == "กำลังพิมพ์ · กด Esc ก่อน"


def test_letters_in_the_line_are_not_commands(console, session, clocks):
    _go(console, clocks)
    press(console, Qt.Key.Key_F7)
    QTest.keyClicks(console.line_bar.line_edit, "b.p+-")
    assert console.line_bar.line_edit.text() == "b.p+-"
    assert session.live.view().phase is Phase.RUNNING
    assert not console.stage_side.blank


def test_undo_takes_the_item_back_with_its_clock(console, session, clocks):
    _go(console, clocks)
    _go(console, clocks, 250)
    clocks.forward(10)
    press(console, Qt.Key.Key_Z, CONTROL)
    view = session.live.view()
    assert (view.place, view.speaking_ms) == (0, 260_000)
    assert console.news.text == "เลิกทำแล้ว"


def test_undo_lets_the_next_press_act_at_once(console, session, clocks):
    _go(console, clocks)
    press(console, Qt.Key.Key_Z, CONTROL)
    press(console, Qt.Key.Key_Space)
    assert _place(session) == 0


def test_p_holds_the_time_and_lets_it_go_on(console, session, clocks):
    _go(console, clocks)
    clocks.forward(60)
    press(console, Qt.Key.Key_P)
    clocks.forward(80)
    console.context.bridge.tick()
    assert console.phase_label.text() == "หยุดเวลา 1:20"
    assert console.big_clock.tone == "muted"
    press(console, Qt.Key.Key_P)
    assert session.live.view().phase is Phase.RUNNING


def test_plus_and_minus_change_the_time_by_one_minute_or_five(console, session, clocks):
    _go(console, clocks)
    press(console, Qt.Key.Key_Plus)
    press(console, Qt.Key.Key_Minus, SHIFT)
    assert session.live.view().length_s == 1800 + 60 - 300
    assert console.news.text == "ลดเวลา 5 นาทีแล้ว · Ctrl+Z เลิกทำ"


def test_skip_leaves_a_strip_until_the_next_action(console, session, clocks):
    _go(console, clocks)
    _go(console, clocks)
    press(console, Qt.Key.Key_Right, CONTROL)
    assert _place(session) == 2
    assert console.news.text == "ข้ามลำดับที่ 1 แล้ว · Ctrl+Z เลิกทำ · F8 จดเหตุผล"
    _go(console, clocks)
    assert "ข้าม" not in console.news.text


def test_back_starts_the_item_before_again(console, session, clocks):
    _go(console, clocks)
    _go(console, clocks)
    press(console, Qt.Key.Key_Left, CONTROL)
    assert _place(session) == 0


def test_page_keys_never_change_the_item(console, session, clocks):
    _go(console, clocks)
    for key in (Qt.Key.Key_PageDown, Qt.Key.Key_Right, Qt.Key.Key_PageUp, Qt.Key.Key_Left):
        clocks.forward(1)
        press(console, key)
    assert _place(session) == 0
    assert console.news.text == "แป้นเลื่อนหน้าไม่เปลี่ยนลำดับ"


def test_f5_starts_the_item_pointed_at_and_later_does_nothing(console, session, clocks):
    console.run_view.setCurrentIndex(console.table.index(2, 0))
    press(console, Qt.Key.Key_F5)
    assert _place(session) == 2
    clocks.forward(5)
    press(console, Qt.Key.Key_F5)
    assert session.live.view().speaking_ms == 5000


def test_stray_letter_lets_nothing_move_for_a_while(console, session, clocks):
    _go(console, clocks)
    press(console, Qt.Key.Key_A)
    _go(console, clocks)
    press(console, Qt.Key.Key_P)
    assert _place(session) == 0
    assert session.live.view().phase is Phase.RUNNING
    assert console.news.text == "ดูเหมือนกำลังพิมพ์ กด F8 เพื่อจดบันทึก"


def test_jump_asks_twice_in_the_same_row(console, session, clocks):
    _go(console, clocks)
    console.run_view.setFocus()
    console.run_view.setCurrentIndex(console.table.index(5, 0))
    press(console, Qt.Key.Key_Return)
    assert _place(session) == 0
    assert console.table.index(5, 2).data() == "กด Enter อีกครั้งเพื่อไปลำดับนี้"
    press(console, Qt.Key.Key_Return)
    assert _place(session) == 0, "a double press is one press too many"
    clocks.forward(1)
    press(console, Qt.Key.Key_Return)
    assert _place(session) == 5


def test_escape_takes_a_question_back(console, session, clocks):
    _go(console, clocks)
    console.end_button.click()
    assert console.end_button.text() == "กดอีกครั้งเพื่อจบ"
    console.setFocus()
    press(console, Qt.Key.Key_Escape)
    assert console.end_button.text() == "จบการดำเนินรายการ"
    console.end_button.click()
    assert session.live.view().phase is Phase.RUNNING


def test_item_is_found_by_typing_and_started_from_its_row(console, session, clocks):
    _go(console, clocks)
    press(console, Qt.Key.Key_F3)
    QTest.keyClicks(console.finder, "13")
    press(console, Qt.Key.Key_Return)
    assert not console.finder.isVisible()
    press(console, Qt.Key.Key_Return)
    clocks.forward(1)
    press(console, Qt.Key.Key_Return)
    assert session.live.view().current.item.number == "13"


def test_escape_closes_only_the_innermost(console, session, clocks):
    _go(console, clocks)
    press(console, Qt.Key.Key_B)
    press(console, Qt.Key.Key_F3)
    press(console, Qt.Key.Key_Escape)
    assert not console.finder.isVisible()
    assert console.stage_side.blank
    press(console, Qt.Key.Key_Escape)
    assert not console.stage_side.blank
    assert session.live.view().phase is Phase.RUNNING


def test_blank_is_asked_of_the_stage_and_taken_back(console, qtbot):
    with qtbot.waitSignal(console.stage_side.blank_changed) as signal:
        press(console, Qt.Key.Key_B)
    assert signal.args == [True]
    assert console.blank_button.text() == "แสดงภาพต่อ"
    with qtbot.waitSignal(console.stage_side.blank_changed) as signal:
        press(console, Qt.Key.Key_Period)
    assert signal.args == [False]


def test_running_console_stays_open_and_says_why(console, clocks):
    _go(console, clocks)
    assert not console.close()
    assert console.isVisible()
    assert console.news.text == "กำลังดำเนินรายการ กด “จบการดำเนินรายการ” ก่อนปิด"


def test_console_that_has_not_begun_may_be_left(console, qtbot):
    with qtbot.waitSignal(console.left):
        console.leave_button.click()


def test_end_asks_twice_and_offers_the_minutes(console, session, clocks, qtbot):
    _go(console, clocks)
    console.end_button.click()
    console.end_button.click()
    assert session.live.view().phase is not Phase.ENDED, "a double click is one press too many"
    clocks.forward(1)
    console.end_button.click()
    assert session.live.view().phase is Phase.ENDED
    with qtbot.assertNotEmitted(console.minutes_requested):
        console.next_button.click()
    clocks.forward(1)
    with qtbot.waitSignal(console.minutes_requested):
        press(console, Qt.Key.Key_Return)


def test_space_after_the_end_does_nothing(console, session, clocks, qtbot):
    _go(console, clocks)
    console.end_button.click()
    clocks.forward(1)
    console.end_button.click()
    with qtbot.assertNotEmitted(console.minutes_requested):
        _go(console, clocks)


def test_control_p_asks_for_the_print_of_the_minutes_once_the_run_is_over(console, session, clocks, qtbot):
    _go(console, clocks)
    with qtbot.assertNotEmitted(console.print_requested):
        press(console, Qt.Key.Key_P, CONTROL)
    console.end_button.click()
    clocks.forward(1)
    console.end_button.click()
    console.context.bridge.tick()
    assert "Ctrl+P" in console.news.text
    with qtbot.waitSignal(console.print_requested):
        press(console, Qt.Key.Key_P, CONTROL)


def test_refusal_stands_in_the_news_line(console):
    press(console, Qt.Key.Key_Left, CONTROL)
    assert console.news.text == "ไม่มีลำดับก่อนหน้านี้ให้ย้อนกลับ"


def test_set_clock_is_told_and_the_countdown_does_not_move(console, session, clocks):
    _go(console, clocks)
    clocks.forward(60)
    clocks.set_wall(3600)
    console.context.bridge.tick()
    assert console.big_clock.figure == "29:00"
    assert console.news.text == "นาฬิกาของเครื่องถูกปรับ 1 ชั่วโมง เวลานับถอยหลังไม่เปลี่ยน"


def test_question_is_kept_whole_in_one_enter(console, session, clocks):
    _go(console, clocks)
    press(console, Qt.Key.Key_F7)
    line, card = console.line_bar, console.line_bar.card
    QTest.keyClicks(line.line_edit, "how")
    for field, text in (
        (card.asked_by_edit, "chair"),
        (card.answer_edit, "so"),
        (card.answered_by_edit, "we"),
    ):
        press(console, Qt.Key.Key_Tab)
        assert field.hasFocus()
        QTest.keyClicks(field, text)
    press(console, Qt.Key.Key_Return)
    (question,) = session.visit.questions
    assert (question.text, question.asked_by, question.answer, question.answered_by) == (
        "how",
        "chair",
        "so",
        "we",
    )
    assert question.item_uid == session.visit.items[0].uid
    assert line.saved_label.text() == "บันทึกแล้ว 1 รายการ"
    assert session.drafts() == {}


def test_line_changes_its_kind_and_keeps_its_text(console, session, clocks):
    _go(console, clocks)
    press(console, Qt.Key.Key_F7)
    QTest.keyClicks(console.line_bar.line_edit, "agreed")
    press(console, Qt.Key.Key_F9)
    press(console, Qt.Key.Key_Return)
    (note,) = session.visit.notes
    assert (note.kind, note.text) == (NoteKind.RESOLUTION, "agreed")


def test_draft_is_on_the_disk_while_one_types_and_comes_back(console, context, store, clocks, qtbot):
    press(console, Qt.Key.Key_F8)
    QTest.keyClicks(console.line_bar.line_edit, "half a sen")
    qtbot.waitUntil(lambda: "half a sen" in store.kept_drafts.values(), timeout=1000)
    other = Console(context)
    qtbot.addWidget(other)
    assert other.line_bar.line_edit.text() == "half a sen"
    assert other.line_bar.note_button.isChecked()


def test_escape_leaves_the_line_and_keeps_the_text(console, session, clocks):
    _go(console, clocks)
    press(console, Qt.Key.Key_F8)
    QTest.keyClicks(console.line_bar.line_edit, "later")
    press(console, Qt.Key.Key_Escape)
    assert console.line_bar.line_edit.text() == "later"
    _go(console, clocks)
    assert _place(session) == 1


def test_refused_line_keeps_what_was_typed(console, store, clocks):
    press(console, Qt.Key.Key_F8)
    console.line_bar.line_edit.setText("typed")
    store.failure = DeskError("พื้นที่ดิสก์เต็ม", "The disk is full.")
    press(console, Qt.Key.Key_Return)
    assert console.line_bar.line_edit.text() == "typed"
    assert console.news.text == "พื้นที่ดิสก์เต็ม"


@pytest.mark.parametrize(
    ("state", "words", "swap"),
    [
        (StageState.SHOWN, "จอแสดงผล: แสดงอยู่", True),
        (StageState.LOST, "จอแสดงผล: หลุดการเชื่อมต่อ", False),
        (StageState.WINDOW, "จอแสดงผล: เป็นหน้าต่าง", False),
    ],
)
def test_header_says_how_the_stage_is_shown(console, state, words, swap):
    console.resize(1700, 900)
    QApplication.processEvents()
    console.stage_side.show_state(state, swap=swap)
    assert console.stage_state.text() == words
    assert console.swap_button.isVisible() is swap


def test_unplugged_stage_is_not_shown_in_miniature(console):
    console.stage_side.show_state(StageState.LOST, swap=False)
    assert console.stage_mini.note == "หลุดการเชื่อมต่อ"


def test_figures_change_only_with_the_second(console, clocks):
    _go(console, clocks)
    clocks.forward(0.9)
    console.context.bridge.tick()
    assert console.big_clock.figure == "30:00"
    clocks.forward(0.1)
    console.context.bridge.tick()
    assert console.big_clock.figure == "29:59"


def test_overrun_counts_up_in_red_without_a_sign(console, clocks):
    _go(console, clocks)
    clocks.forward(1837)
    console.context.bridge.tick()
    assert (console.big_clock.figure, console.big_clock.tone) == ("0:37", "danger")
    assert console.phase_label.text() == "เกินเวลา"


def test_item_without_a_length_counts_up(console, session, clocks):
    items = (replace(session.visit.items[0], duration_s=None), *session.visit.items[1:])
    session.edit(lambda visit: replace(visit, items=items), "")
    _go(console, clocks)
    clocks.forward(61)
    console.context.bridge.tick()
    assert console.big_clock.figure == "1:01"
    assert console.phase_label.text() == "ไม่ได้กำหนดเวลา"


@pytest.mark.parametrize("size", [(1093, 614), (1366, 768), (1920, 1080)])
def test_nothing_is_wider_than_the_window(console, size, qtbot):
    console.resize(*size)
    qtbot.waitUntil(lambda: console.size().toTuple() == size)
    for name in ("big_clock", "next_button", "run_view", "stage_mini", "late_strip", "day_strip", "line_bar"):
        widget = console.line_bar if name == "line_bar" else getattr(console, name)
        corner = widget.mapTo(console, widget.rect().bottomRight())
        assert console.rect().contains(corner), name
        assert widget.isVisible(), name


def test_running_item_stands_third_from_the_top(console, session, clocks, qtbot):
    for _ in range(9):
        _go(console, clocks)
    qtbot.waitUntil(lambda: console.run_view.rowAt(2) == 6)
    assert console.table.row(8).uid == session.live.view().current.item.uid


def test_words_for_the_mc_lie_over_the_list_where_there_is_no_room(console, qtbot):
    press(console, Qt.Key.Key_F2)
    assert not console.script.isVisible(), "they stand in their own panel"
    console.resize(1093, 614)
    qtbot.waitUntil(lambda: not console.mc_panel.isVisible())
    press(console, Qt.Key.Key_F2)
    assert console.script.isVisible()
    assert not console.script.geometry().intersects(console.next_button.geometry())
    press(console, Qt.Key.Key_Escape)
    assert not console.script.isVisible()


def test_ribbon_takes_the_arrows_alone(console, session, clocks, monkeypatch):
    _go(console, clocks)
    _go(console, clocks)
    steps = []
    monkeypatch.setattr(console.medium, "step", steps.append)
    console.ribbon.setFocus()
    press(console, Qt.Key.Key_Right)
    assert (steps, _place(session)) == ([], 1)
    press(console, Qt.Key.Key_PageDown)
    press(console, Qt.Key.Key_PageUp)
    assert steps == [1, -1], "the clicker's keys"
    press(console, Qt.Key.Key_Left, CONTROL)
    assert _place(session) == 0
    press(console, Qt.Key.Key_Right, CONTROL)
    assert _place(session) == 1


def test_ribbon_chooses_a_row(console, session):
    console.ribbon.chosen.emit(session.visit.items[4].uid)
    assert console.run_view.currentIndex().row() == 4


def test_skip_with_nothing_left_says_so(console, session, clocks):
    for _ in range(len(session.visit.items) + 1):
        _go(console, clocks)
    press(console, Qt.Key.Key_Right, CONTROL)
    assert console.news.text == "ไม่มีลำดับให้ข้าม"


def test_jump_to_what_runs_is_told(console, session, clocks):
    _go(console, clocks)
    console.run_view.setFocus()
    console.run_view.setCurrentIndex(console.table.index(0, 0))
    press(console, Qt.Key.Key_Return)
    assert console.news.text == "ลำดับนี้กำลังดำเนินการอยู่แล้ว"


def test_mouse_does_what_the_keys_do(console, session, clocks):
    clocks.forward(1)
    console.next_button.click()
    console.more_button.click()
    console.less_button.click()
    console.less_button.click()
    assert session.live.view().length_s == 1740
    console.undo_button.click()
    console.undo_button.click()
    assert session.live.view().length_s == 1860


def test_language_changes_while_the_console_is_open(console, clocks):
    console.stage_mini.name("another")
    QCoreApplication.sendEvent(console, QEvent(QEvent.Type.LanguageChange))
    assert console.stage_mini.accessibleName() == "ภาพที่ห้องประชุมเห็น"


def test_icons_arrive_after_the_first_paint(console, context):
    assert console.back_button.icon().isNull()
    context.look.load_icons()
    assert not console.back_button.icon().isNull()


def test_news_goes_after_a_while(console, qtbot, monkeypatch):
    console.news._timer.setInterval(20)
    console.news.say("something")
    assert console.news.text == "something"
    qtbot.waitUntil(lambda: console.news.text == "จังหวัดธารานคร · 21 ก.ค. 2569", timeout=1000)


def test_what_is_shown_anew_between_two_ticks_shows_the_second_of_the_last(console, session, clocks, context):
    session.run(Command(Do.START))
    figure = console.big_clock.figure
    clocks.forward(1)
    context.bridge.visit_changed.emit()
    console.medium.changed.emit()
    assert console.big_clock.figure == figure, "the console is a second before the other windows"
    context.bridge.tick()
    assert console.big_clock.figure != figure


def test_news_too_long_for_the_header_is_said_whole_over_the_ribbon(console):
    band = console.findChild(Band, "news_band")
    console.news.say("สั้น")
    assert not band.isVisible()
    long = "เฉลี่ยใหม่ได้เมื่อช้าหรือเร็วตั้งแต่ 15 วินาทีถึง 15 นาที และมีลำดับที่ยังไม่เริ่มเหลืออยู่อย่างน้อยหนึ่งลำดับในกำหนดการของวันนี้"
    console.news.say(long)
    assert band.isVisible()
    assert band.band_label.whole == long
    assert not band.first_button.isVisible()
    assert band.geometry() == console.ribbon_box.geometry()
    console.news.clear()
    assert not band.isVisible()


def test_news_covers_no_question(console):
    console.reminders.band.ask("ถาม", "หนึ่ง", "สอง", "history", 60_000)
    console.news.say("ยาวมาก" * 60)
    assert not console.findChild(Band, "news_band").isVisible()


def test_what_was_asked_is_past_once_something_else_is_done(console, session, clocks):
    _go(console, clocks)
    _go(console, clocks)
    console.end_button.click()
    clocks.forward(1)
    press(console, Qt.Key.Key_Left, CONTROL)
    assert console.deeds.armed is None
    clocks.forward(1)
    console.end_button.click()
    assert session.live.view().phase is not Phase.ENDED


def test_a_forgotten_start_is_guarded_like_a_press(console, session, clocks):
    _go(console, clocks)
    session.run(Command(Do.FINISH))
    clocks.forward(90)
    console.deeds.began(1)
    press(console, Qt.Key.Key_Space)
    assert _place(session) == 1


def test_letters_after_a_stray_one_move_nothing(console, session, clocks):
    _go(console, clocks)
    press(console, Qt.Key.Key_A)
    for key in (Qt.Key.Key_B, Qt.Key.Key_F, Qt.Key.Key_H, Qt.Key.Key_R, Qt.Key.Key_V):
        press(console, key)
    assert not console.stage_side.blank
    assert not console.holding.sheet.isVisible()
    assert console.news.text.startswith("ดูเหมือนกำลังพิมพ์")


def test_enter_in_another_field_answers_no_band(console, session, clocks):
    _go(console, clocks)
    session.run(Command(Do.FINISH))
    clocks.forward(90)
    console.context.bridge.tick()
    assert console.reminders.band.isVisible()
    press(console, Qt.Key.Key_F4)
    console.questions.question_list.setFocus()
    press(console, Qt.Key.Key_Return)
    assert session.live.view().phase is Phase.BETWEEN


def test_enter_answers_the_band_that_one_reads(console, session, clocks):
    _go(console, clocks)
    session.run(Command(Do.FINISH))
    clocks.forward(90)
    console.context.bridge.tick()
    console.holding.band.setGeometry(console.ribbon_box.geometry())
    console.holding.band.ask("อื่น", "กลับ", "", "history", 60_000)
    press(console, Qt.Key.Key_Return)
    assert session.live.view().phase is Phase.BETWEEN


def test_a_choice_by_the_mouse_takes_the_place_of_the_one_by_key(console):
    sheet = console.presenter.sheet
    sheet.open()
    QTest.keyClicks(sheet.edit, "5")
    sheet.buttons[2].click()
    QTest.keyClicks(sheet.edit, "xy")
    assert sheet.edit.text() == "xy"


def test_what_is_added_to_a_ready_made_message_leaves_it_as_it_is(console):
    edit = console.presenter.sheet.edit
    console.presenter.sheet.open()
    QTest.keyClicks(edit, "5")
    chosen = edit.text()
    # As a click behind its end does.
    edit.deselect()
    edit.setCursorPosition(len(chosen))
    QTest.keyClicks(edit, "xy")
    assert edit.text() == f"{chosen}xy"


def test_a_choice_of_before_is_no_beginning_of_a_message(console):
    for sheet in (console.presenter.sheet, console.holding.sheet):
        sheet.open()
        QTest.keyClicks(sheet.edit, "5")
        sheet.leave()
        sheet.open()
        QTest.keyClicks(sheet.edit, "xy")
        assert sheet.edit.text() == "xy"
        sheet.leave()
