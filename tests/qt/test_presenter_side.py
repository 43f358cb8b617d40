"""What is there for the presenter: a screen of its own, the operator's words, a chime; never the room's."""

from __future__ import annotations

import wave
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.console import Console
from pmqa_desk.qt.presenter_bell import QtBell
from pmqa_desk.qt.presenter_side import PresenterSide
from pmqa_desk.qt.screens import StageKeeper, StageState
from pmqa_desk.qt.stage import Stage
from tests.qt.keys import type_text
from tests.qt.test_screens import LAPTOP, PROJECTOR, TELEVISION, FakeDisplays


class FakeBell:
    def __init__(self):
        self.rung = 0

    def ring(self):
        self.rung += 1


class World:
    """A console on the laptop, a stage on whatever else there is, and the presenter's side."""

    def __init__(self, context, qtbot, displays):
        self.context, self.displays, self.bell = context, displays, FakeBell()
        self.console, self.stage = Console(context), Stage(context)
        for window in (self.console, self.stage):
            qtbot.addWidget(window, before_close_func=self._let_close)
        self.console.resize(1366, 768)
        displays.show_full(self.console, LAPTOP)
        self.keeper = StageKeeper(displays, self.stage, self.console, "projector", self.console)
        self.keeper.open()
        self.side = PresenterSide(context, self.console, displays, self.keeper, self.bell, self.console)
        self.side.open()

    def look(self):
        self.keeper.look()
        self.side.look()

    @property
    def clock(self):
        return self.side.clock

    @property
    def state(self):
        return self.side.keeper.state

    @property
    def where(self):
        return self.displays.of(self.clock) if self.clock.isVisible() else None

    def press(self, key):
        QTest.keyClick(self.console.windowHandle(), key)

    def _let_close(self, _):
        session = self.context.bridge.session
        if session.live.view().ended_ms is None:
            session.run(Command(Do.END))


@pytest.fixture
def make(context, session, qtbot):
    session.open_run()

    def made(*displays):
        return World(context, qtbot, FakeDisplays(*displays))

    return made


@pytest.fixture
def three(make):
    return make(LAPTOP, PROJECTOR, TELEVISION)


@pytest.fixture
def two(make):
    return make(LAPTOP, PROJECTOR)


def test_third_screen_is_the_presenters_without_asking(three):
    assert three.where == TELEVISION
    assert three.displays.full[three.clock]
    assert three.console.presenter_button.text() == "จอผู้นำเสนอ: แสดงอยู่"


def test_with_two_screens_it_is_off_until_it_is_asked_for(two):
    assert two.where is None
    assert two.console.presenter_button.text() == "จอผู้นำเสนอ: ปิดอยู่"
    two.console.presenter_button.click()
    assert two.where == LAPTOP
    assert two.displays.upper[two.clock]
    assert not two.displays.full[two.clock]
    two.console.presenter_button.click()
    assert two.where is None


def test_third_screen_plugged_in_later_is_taken(two):
    two.displays.plug(TELEVISION)
    two.look()
    assert two.where == TELEVISION


def test_unplugged_it_is_gone_at_once_and_comes_back_by_itself(three):
    three.displays.unplug(TELEVISION)
    three.look()
    assert (three.state, three.where) == (StageState.LOST, None)
    assert "หลุดการเชื่อมต่อ" in three.console.presenter_button.text()
    three.displays.plug(TELEVISION)
    three.look()
    assert three.where == TELEVISION


def test_rooms_screen_is_never_the_presenters(three):
    three.displays.unplug(PROJECTOR)
    three.look()
    assert three.where is None
    three.displays.plug(PROJECTOR)
    three.look()
    assert three.displays.of(three.stage) == PROJECTOR
    assert three.where == TELEVISION


def test_lost_clock_can_be_had_as_a_window(three):
    three.displays.unplug(TELEVISION)
    three.look()
    three.console.presenter_button.click()
    assert (three.state, three.where) == (StageState.WINDOW, LAPTOP)


def test_window_on_the_rooms_screen_is_brought_home(two):
    two.console.presenter_button.click()
    two.displays.on[two.clock] = PROJECTOR
    two.look()
    assert two.where == LAPTOP


def test_window_left_alone_stays_where_it_was_put(two):
    two.console.presenter_button.click()
    two.displays.full[two.clock] = "moved by hand"
    two.look()
    assert two.displays.full[two.clock] == "moved by hand"


def test_double_click_fills_a_free_screen_and_that_is_remembered(three, context):
    three.clock.fill_requested.emit()
    assert three.state is StageState.WINDOW
    three.displays.on[three.clock] = TELEVISION
    three.clock.fill_requested.emit()
    assert (three.state, three.where) == (StageState.SHOWN, TELEVISION)
    assert context.preferences.text("presenter_display", "") == "television"


def test_double_click_fills_neither_the_consoles_screen_nor_the_rooms(two):
    two.console.presenter_button.click()
    two.clock.fill_requested.emit()
    assert two.state is StageState.WINDOW


def test_window_may_be_closed_and_a_full_screen_not(three):
    three.clock.close()
    assert three.where == TELEVISION
    three.clock.fill_requested.emit()
    three.clock.close()
    assert three.where is None


def test_preference_takes_effect_at_once(three, context):
    context.preferences.set("presenter_clock", "off")
    assert three.where is None
    context.preferences.set("presenter_clock", "window")
    assert three.state is StageState.WINDOW
    context.preferences.set("chime", value=True)
    assert three.state is StageState.WINDOW


def test_focus_on_its_own_screen_is_the_consoles_and_on_a_window_its_own(three, qtbot):
    with qtbot.waitSignal(three.side.focus_taken):
        three.clock.activated.emit()
    three.clock.fill_requested.emit()
    with qtbot.assertNotEmitted(three.side.focus_taken):
        three.clock.activated.emit()


def test_key_on_the_clock_is_the_consoles(three, session):
    QTest.keyClick(three.clock, Qt.Key.Key_Space)
    assert session.live.view().place == 0


def test_closed_side_shows_nothing_more(three):
    clock = three.clock
    three.side.close()
    assert not clock.isVisible()


def test_number_and_enter_send_a_ready_made_message(three, session):
    session.run(Command(Do.START))
    three.press(Qt.Key.Key_F6)
    sheet = three.console.presenter.sheet
    assert sheet.isVisible()
    type_text(sheet.edit, "2")
    three.press(Qt.Key.Key_Return)
    assert not sheet.isVisible()
    assert "".join(three.clock.face.message) == "ขอความกรุณาสรุป"
    assert three.console.presenter_button.accessibleName() == "ผู้นำเสนอเห็น “ขอความกรุณาสรุป”"


def test_typed_message_may_begin_with_a_number_key(three):
    three.press(Qt.Key.Key_F6)
    edit = three.console.presenter.sheet.edit
    type_text(edit, "31 นาที")
    assert edit.text() == "1 นาที"
    edit.clear()
    type_text(edit, "เหลือ 5 นาที")
    assert edit.text() == "เหลือ 5 นาที"


def test_another_number_chooses_again_and_an_edit_keeps_the_choice(three):
    three.press(Qt.Key.Key_F6)
    edit = three.console.presenter.sheet.edit
    type_text(edit, "19")
    assert edit.text() == "ขอบคุณ"
    QTest.keyClick(edit, Qt.Key.Key_End)
    type_text(edit, "5")
    assert edit.text() == "ขอบคุณ5"


def test_escape_leaves_and_sends_nothing(three):
    three.press(Qt.Key.Key_F6)
    sheet = three.console.presenter.sheet
    sheet.buttons[0].click()
    three.press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert three.clock.face.message == ()


def test_empty_message_takes_the_last_away(three, session):
    session.run(Command(Do.START))
    three.console.presenter.sent.emit("ขอบคุณ")
    three.press(Qt.Key.Key_F6)
    three.console.presenter.sheet.done_button.click()
    assert three.clock.face.message == ()
    assert three.console.presenter_button.text() == "จอผู้นำเสนอ: แสดงอยู่"


def test_next_item_takes_the_message_away(three, session, clocks):
    session.run(Command(Do.START))
    three.console.presenter.sent.emit("ขอบคุณ")
    clocks.forward(5)
    three.context.bridge.tick()
    assert three.side.message.text == "ขอบคุณ"
    session.run(Command(Do.NEXT))
    assert three.side.message.text == ""


def test_end_of_the_run_takes_the_message_away(three, session):
    session.run(Command(Do.START))
    three.console.presenter.sent.emit("ขอบคุณ")
    session.run(Command(Do.END))
    assert three.side.message.text == ""


def test_message_to_nobody_is_said(two):
    two.press(Qt.Key.Key_F6)
    type_text(two.console.presenter.sheet.edit, "สวัสดี")
    two.press(Qt.Key.Key_Return)
    assert "จอผู้นำเสนอปิดอยู่" in two.console.news.text


def test_message_is_never_on_the_stage(three, session):
    session.run(Command(Do.START))
    before = three.stage.picture.copy()
    three.console.presenter.sent.emit("ขอความกรุณาสรุป")
    three.context.bridge.tick()
    assert three.stage.picture == before


def test_chime_sounds_once_at_zero_and_only_if_wished(three, session, context, clocks):
    session.run(Command(Do.START))
    context.bridge.tick()
    clocks.forward(session.live.view().length_s + 1)
    context.bridge.tick()
    assert three.bell.rung == 0
    context.preferences.set("chime", value=True)
    session.run(Command(Do.ADD, seconds=60))
    clocks.forward(60)
    context.bridge.tick()
    clocks.forward(60)
    context.bridge.tick()
    assert three.bell.rung == 1


@pytest.mark.qt_log_ignore(".*")
def test_bell_plays_our_own_sound_where_there_is_a_device(qapp):
    parent = QObject()
    bell = QtBell(parent, may_sound=lambda: True)
    bell.ring()
    first = bell.effect
    bell.ring()
    assert bell.effect is not first
    with wave.open(bell.effect.source().toLocalFile()) as sound:
        assert sound.getnframes() / sound.getframerate() == pytest.approx(1.1)


@pytest.mark.qt_log_ignore(".*")
def test_bell_without_a_device_is_silent(qapp):
    parent = QObject()
    bell = QtBell(parent)
    bell.ring()
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - as late as the program does it

    assert (bell.effect is None) is QMediaDevices.defaultAudioOutput().isNull()


ANSWER = "ใช้แผงข้อมูลรายสัปดาห์ให้ทุกหน่วยงานเห็นพร้อมกัน"
FOUND = BankEntry("b", "วัดผลอย่างไร", f"{ANSWER}\nและรายงานทุกเดือน", "รายงานประจำปี")


def _find(world, words="วัดผล"):
    world.context.bridge.session.bank.put(FOUND, "เพิ่ม")
    world.press(Qt.Key.Key_F4)
    type_text(world.console.questions.search_edit, words)


def _send(world):
    window = world.console.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_found_answer_goes_to_the_presenters_screen_and_by_the_same_key_away(three):
    _find(three)
    _send(three)
    assert three.clock.answer == f"{ANSWER}\nและรายงานทุกเดือน\nหลักฐาน รายงานประจำปี"
    assert three.console.presenter_button.accessibleName() == "ผู้นำเสนอเห็นคำตอบ"
    _send(three)
    assert three.clock.answer == ""
    assert three.console.questions.isVisible(), "another may be looked for at once"


def test_escape_takes_the_answer_away_before_it_closes_the_list(three):
    _find(three)
    _send(three)
    three.press(Qt.Key.Key_Escape)
    assert (three.clock.answer, three.console.questions.isVisible()) == ("", True)
    three.press(Qt.Key.Key_Escape)
    assert not three.console.questions.isVisible()


def test_answer_stays_while_the_list_is_closed_and_then_escape_takes_it_away(three):
    _find(three)
    _send(three)
    three.console.questions.leave()
    assert three.clock.answer
    three.press(Qt.Key.Key_Escape)
    assert three.clock.answer == ""


def test_answer_goes_with_the_item_and_with_the_screen(three, session, context, clocks):
    _find(three)
    clocks.forward(1)
    session.run(Command(Do.START))
    _send(three)
    session.run(Command(Do.NEXT))
    context.bridge.tick()
    assert three.clock.answer == ""
    _send(three)
    assert three.clock.answer
    three.console.presenter_button.click()
    assert three.clock.answer == ""


def test_without_a_presenters_screen_it_is_said_and_nothing_is_sent(two):
    _find(two)
    _send(two)
    assert two.clock.answer == ""
    assert two.console.news.text.startswith("ยังไม่มีจอผู้นำเสนอ")


def test_question_without_an_answer_sends_nothing_and_says_so(three, session):
    _find(three)
    session.bank.put(BankEntry("c", "ไม่มีใครตอบ"), "เพิ่ม")
    three.console.questions.search_edit.clear()
    type_text(three.console.questions.search_edit, "ไม่มีใคร")
    _send(three)
    assert three.clock.answer == ""
    assert "ยังไม่มีคำตอบ" in three.console.news.text


def test_button_does_what_the_key_does(three):
    _find(three)
    three.console.questions.send_button.click()
    assert three.clock.answer
    assert three.console.questions.send_button.text() == "เก็บคำตอบ"
    three.console.questions.send_button.click()
    assert three.clock.answer == ""


def test_long_answer_is_scrolled_by_the_operator_no_further_than_its_end(three, session):
    _find(three)
    session.bank.put(replace(FOUND, answer="\n".join(f"ข้อ {n}" for n in range(60))), "แก้")
    _send(three)
    three.clock.grab()
    window, control = three.console.windowHandle(), Qt.KeyboardModifier.ControlModifier
    for _ in range(60):
        QTest.keyClick(window, Qt.Key.Key_Down, control)
    three.clock.grab()
    end = three.clock._first
    assert 0 < end < 60
    QTest.keyClick(window, Qt.Key.Key_Up, control)
    assert three.clock._first == end - 2
