"""Presenter mode opens a run with both windows, takes up one that is going on, and closes both."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.console_table import RowState
from pmqa_desk.qt.presenter_mode import PresenterMode
from pmqa_desk.qt.screens import StageState
from tests.fakes import FakeAwake
from tests.qt.keys import type_text
from tests.qt.test_screens import LAPTOP, PROJECTOR, TELEVISION, FakeDisplays


class Desk(FakeDisplays):
    """New windows open on the laptop."""

    def of(self, window):
        return self.on.get(window, LAPTOP)


@pytest.fixture
def displays():
    return Desk(LAPTOP, PROJECTOR)


@pytest.fixture
def awake():
    return FakeAwake()


@pytest.fixture
def mode(context, session, displays, copies, awake, qtbot):
    mode = PresenterMode(context, displays, copies, awake)
    yield mode
    if session.live is not None and session.live.state.phase is not Phase.ENDED:
        session.run(Command(Do.END))
    mode.close()


def test_run_is_opened_with_console_and_stage(mode, session, displays):
    assert mode.open()
    assert session.live.view().phase is Phase.READY
    assert displays.on[mode.console] == LAPTOP
    assert displays.on[mode.stage] == PROJECTOR
    assert mode.console.stage_state.text() == "จอแสดงผล: แสดงอยู่"


def test_console_says_which_rehearsal_this_is(mode, session):
    mode.open(session.visit.sessions[1])
    session.run(Command(Do.END))
    mode.console.close()
    mode.open(session.visit.sessions[1])
    assert mode.console.session_label.text() == "ซ้อมครั้งที่ 2"


def test_console_says_that_this_is_the_day(mode):
    mode.open()
    assert mode.console.session_label.text() == "วันตรวจจริง"


def test_console_says_the_name_of_a_run(mode):
    mode.open(name="second try")
    assert mode.console.session_label.text() == "second try"


def test_console_says_that_this_is_a_meeting(mode, session):
    mode.open(session.visit.sessions[0])
    assert mode.console.session_label.text() == "การประชุม"


def test_a_part_of_the_programme_is_run_alone(mode, session):
    uids = tuple(item.uid for item in session.visit.items[1:3])
    mode.open(session.visit.sessions[1], items=uids)
    assert session.live.run.programme.chosen == uids


def test_run_that_goes_on_is_taken_up_again(mode, session):
    live = session.open_run(session.visit.sessions[1])
    session.run(Command(Do.START))
    mode.open()
    assert session.live is live
    assert mode.console.table.place_of(RowState.NOW) == 0


def test_run_never_begun_makes_way_for_another_session(mode, session):
    session.open_run(session.visit.sessions[1])
    mode.open()
    assert session.live.run.session_uid is None
    assert [run.session_uid for run in session.runs] == ["rehearsal-1", None]


def test_stage_that_is_back_on_its_screen_is_shown_in_miniature(mode, session, displays):
    mode.open()
    session.run(Command(Do.START))
    displays.unplug(PROJECTOR)
    mode.look()
    assert mode.console.stage_mini.picture is None
    displays.plug(PROJECTOR)
    mode.look()
    assert mode.console.stage_mini.picture is not None
    assert mode.console.stage_mini.note == ""


def test_the_room_sees_another_item_before_the_console_has_written_it(mode, session, clocks):
    mode.open()
    mode.stage.resize(320, 180)
    mode.stage.show()
    assert QTest.qWaitForWindowExposed(mode.stage)
    session.run(Command(Do.START))
    titles = []
    mode.stage.painted.connect(lambda _: titles.append(mode.console.title_label.whole))
    before = mode.console.title_label.whole
    clocks.forward(1)
    session.run(Command(Do.NEXT))
    assert titles[0] == before, "the room waited for the console"
    assert mode.console.title_label.whole != before


def test_refused_run_opens_no_window(mode, session, store, context, qtbot):
    store.read_only_because = ("อ่านเท่านั้น", "Read only.")
    with qtbot.waitSignal(context.bridge.refused):
        assert not mode.open()
    assert mode.console is None


def test_second_opening_brings_the_first_to_the_front(mode):
    mode.open()
    console = mode.console
    assert mode.open()
    assert mode.console is console


def test_leaving_closes_both(mode, qtbot):
    mode.open()
    stage = mode.stage
    with qtbot.waitSignal(mode.left):
        mode.console.leave_button.click()
    assert mode.console is None
    assert not stage.isVisible()


def test_minutes_are_asked_for_once_both_are_closed(mode, session, qtbot):
    mode.open()
    session.run(Command(Do.START))
    session.run(Command(Do.END))
    with qtbot.assertNotEmitted(mode.left), qtbot.waitSignal(mode.minutes_requested):
        mode.console.next_button.click()
    assert mode.stage is None


def test_running_day_keeps_both_open(mode, session):
    mode.open()
    session.run(Command(Do.START))
    mode.close()
    assert mode.console.isVisible()
    assert mode.stage.isVisible()


def test_machine_is_kept_awake_until_the_run_is_over(mode, session, awake):
    mode.open()
    session.run(Command(Do.START))
    assert (awake.held, awake.released) == (1, 0)
    session.run(Command(Do.END))
    assert (awake.held, awake.released) == (1, 1)
    mode.console.leave_button.click()
    assert (awake.held, awake.released) == (1, 1)


def test_machine_is_kept_awake_no_longer_when_a_run_not_begun_is_left(mode, awake):
    mode.open()
    mode.console.leave_button.click()
    assert (awake.held, awake.released) == (1, 1)


def test_blank_reaches_the_stage(mode):
    mode.open()
    mode.console.blank_button.click()
    assert mode.stage.blank


def test_console_shows_what_the_stage_painted(mode, session, qtbot):
    mode.open()
    with qtbot.waitSignal(mode.stage.painted):
        session.run(Command(Do.START))
    assert mode.console.stage_mini.picture == mode.stage.picture


def test_key_on_the_stage_is_the_consoles(mode, session):
    mode.open()
    QTest.keyClick(mode.stage, Qt.Key.Key_Space)
    assert session.live.view().place == 0


@pytest.mark.parametrize("other", [lambda mode: mode.stage, lambda mode: mode.presenter.clock])
def test_what_is_typed_on_another_window_stands_where_the_operator_types(mode, session, other):
    mode.open()
    QTest.keyClick(mode.console, Qt.Key.Key_F7)
    type_text(other(mode), "How ก")
    assert mode.console.line_bar.line_edit.text() == "How ก"
    assert session.live.view().phase is Phase.READY


def test_neither_stage_nor_clock_takes_the_keyboard(mode):
    mode.open()
    for window in (mode.stage, mode.presenter.clock):
        assert window.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_unplugged_projector_is_said_in_the_header_and_the_run_goes_on(mode, session, displays, clocks):
    mode.open()
    session.run(Command(Do.START))
    displays.unplug(PROJECTOR)
    mode.look()
    clocks.forward(60)
    assert mode.keeper.state is StageState.LOST
    assert mode.console.stage_state.text() == "จอแสดงผล: หลุดการเชื่อมต่อ"
    assert session.live.view().speaking_ms == 60_000


def test_swap_is_remembered_for_the_next_time(mode, context, displays):
    mode.open()
    mode.console.swap_button.click()
    assert context.preferences.text("stage_display", "") == "laptop"
    mode.console.leave_button.click()
    mode.open()
    assert displays.on[mode.console] == PROJECTOR
    assert displays.on[mode.stage] == LAPTOP


def test_screens_may_change_while_nothing_is_open(mode, displays):
    displays.unplug(PROJECTOR)
    mode.look()
    assert mode.keeper is None


def test_console_is_dark_unless_light_is_wished(mode, context):
    mode.open()
    assert "#0E131A" in mode.console.styleSheet()
    mode.console.leave_button.click()
    context.preferences.set("console_scheme", "light")
    mode.open()
    assert "#EEF2F6" in mode.console.styleSheet()


def _hold(mode, number):
    mode.console.holding.sheet.open()
    mode.console.holding.sheet.buttons[number - 1].click()
    QTest.keyClick(mode.console.holding.sheet.edit, Qt.Key.Key_Return)


def test_holding_picture_reaches_the_stage_and_goes_with_the_next_item(mode, session, clocks):
    mode.open()
    session.run(Command(Do.START))
    card = mode.stage.picture.copy()
    _hold(mode, 5)
    assert mode.stage.picture != card
    assert mode.console.stage_state.text() == "พักจอ: ข้อความ"
    session.run(Command(Do.NEXT))
    session.run(Command(Do.BACK))
    assert mode.stage.picture == card


def test_stage_goes_behind_another_program_and_comes_back(mode, monkeypatch):
    mode.open()
    done = []
    monkeypatch.setattr(mode.stage, "lower", lambda: done.append("lower"))
    monkeypatch.setattr(mode.stage, "raise_", lambda: done.append("raise"))
    card = mode.stage.picture.copy()
    _hold(mode, 4)
    mode.look()
    mode.console.swap_button.click()
    assert done == ["lower", "lower", "lower"]
    mode.console.sheets.screens.swap_requested.emit()
    assert done == ["lower"] * 4, "the swap of the sheet is the same"
    mode.console.sheets.screens.stage_chosen.emit(mode.keeper.on)
    assert done == ["lower"] * 5
    assert mode.stage.picture == card
    mode.console.blank_button.click()
    assert done == [*["lower"] * 5, "raise"]
    assert not mode.stage.blank


def test_presenter_s_clock_in_a_corner_is_no_window_and_has_the_message(mode, session, context):
    context.preferences.set("presenter_clock", "corner")
    context.preferences.set("corner_message", value=True)
    mode.open(session.visit.sessions[1])
    session.run(Command(Do.START))
    assert not mode.presenter.clock.isVisible()
    assert mode.console.presenter_button.accessibleName() == "จอผู้นำเสนอ: มุมจอแสดงผล"
    before = mode.stage.picture.copy()
    mode.console.presenter.sent.emit("ขอความกรุณาสรุป")
    assert mode.stage.picture != before
    assert mode.console.presenter_button.accessibleName() == "ผู้นำเสนอเห็น “ขอความกรุณาสรุป”"


def test_where_the_room_sees_no_corner_the_console_says_so(mode, session, context):
    context.preferences.set("presenter_clock", "corner")
    context.preferences.set("corner_message", value=True)
    mode.open()
    session.run(Command(Do.START))
    mode.console.presenter.sent.emit("ขอความกรุณาสรุป")
    button = mode.console.presenter_button
    assert button.accessibleName() == "จอผู้นำเสนอ: ปิดอยู่"
    context.preferences.set("corner_visit", value=True)
    assert button.accessibleName() == "ผู้นำเสนอเห็น “ขอความกรุณาสรุป”"
    context.preferences.set("stage_corner", "off")
    assert button.accessibleName() == "จอผู้นำเสนอ: ปิดอยู่"


def test_nothing_of_the_operators_can_come_up_on_the_rooms_screen(mode):
    """No cursor, tool tip, menu, focus or input method: there is nothing on the stage that could have one."""
    mode.open()
    for window in (mode.stage, mode.presenter.clock):
        assert window.cursor().shape() is Qt.CursorShape.BlankCursor
        assert not window.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)
        assert not window.inputMethodQuery(Qt.InputMethodQuery.ImEnabled)
        assert window.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
        assert window.toolTip() == ""
        assert window.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert mode.stage.findChildren(QWidget) == []


def test_no_sheet_or_band_of_the_console_is_a_window_of_its_own(mode):
    mode.open()
    sheets = mode.console.sheets
    for part in (sheets.screens, sheets.sound, sheets.help.sheet, sheets.help.band):
        assert not part.isWindow()
        assert part.window() is mode.console


def test_sound_sheet_opens_and_closes_beside_the_volume(mode):
    mode.open()
    mode.console.sound_button.click()
    assert mode.console.sheets.sound.isVisible()
    mode.console.screens_button.click()
    assert not mode.console.sheets.sound.isVisible(), "one sheet at a time"
    mode.console.sound_button.click()
    mode.console.sound_button.click()
    assert not mode.console.sheets.sound.isVisible()


def test_a_medium_opened_elsewhere_makes_way_on_the_rooms_screen(mode):
    mode.open()
    mode.console.sheets.help.opened_elsewhere.emit()
    assert mode.console.holding.aside


ANSWER = "ใช้แผงข้อมูลรายสัปดาห์ให้ทุกหน่วยงานเห็นพร้อมกัน"


def _send_answer(mode, session):
    """Find an entry of the bank with F4 and send its answer."""
    session.bank.put(BankEntry("b", "วัดผลอย่างไร", ANSWER), "เพิ่ม")
    window = mode.console.windowHandle()
    QTest.keyClick(window, Qt.Key.Key_F4)
    type_text(mode.console.questions.search_edit, "วัดผล")
    QTest.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("corner", [False, True])
def test_nothing_of_an_answer_is_on_the_stage_or_in_its_corner(
    mode, session, context, displays, clocks, corner
):
    """Neither in its card nor in the plate, nor a single point of its picture."""
    # No picture is caught half-way to the next.
    context.preferences.set("motion", value=False)
    if corner:
        context.preferences.set("presenter_clock", "corner")
        context.preferences.set("corner_message", value=True)
        context.preferences.set("corner_visit", value=True)
    displays.plug(TELEVISION)
    mode.open()
    mode.console.context.look.load_icons()
    if corner:
        mode.console.presenter_button.click()
    clocks.forward(1)
    session.run(Command(Do.NEXT))
    mode.presenter.message.send("เหลือเวลา 2 นาที", session.live.view())
    context.bridge.tick()
    card, picture = mode.stage._card, mode.stage.grab().toImage()
    assert (card.plate is not None and card.plate.message != ()) is corner, "the corner does show messages"
    _send_answer(mode, session)
    assert mode.presenter.clock.answer == ANSWER
    context.bridge.tick()
    assert mode.stage._card == card
    assert mode.stage.grab().toImage() == picture


def test_where_only_a_corner_of_the_stage_is_the_presenters_an_answer_goes_nowhere(mode, session, context):
    context.preferences.set("motion", value=False)
    context.preferences.set("presenter_clock", "corner")
    context.preferences.set("corner_message", value=True)
    context.preferences.set("corner_visit", value=True)
    mode.open()
    mode.console.context.look.load_icons()
    session.run(Command(Do.NEXT))
    context.bridge.tick()
    card, picture = mode.stage._card, mode.stage.grab().toImage()
    _send_answer(mode, session)
    assert mode.presenter.clock.answer == ""
    assert mode.console.news.text.startswith("ยังไม่มีจอผู้นำเสนอ")
    context.bridge.tick()
    assert (mode.stage._card, mode.stage.grab().toImage() == picture) == (card, True)
