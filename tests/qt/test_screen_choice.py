"""The sheet of the screens shows what each is for, and what is chosen there is done and remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt import screen_numbers
from pmqa_desk.qt.console_keys import HeldKeys
from pmqa_desk.qt.console_screens import Use
from pmqa_desk.qt.presenter_mode import PresenterMode
from pmqa_desk.qt.screens import Area, Display, StageState
from tests.fakes import FakeAwake
from tests.qt.test_screens import FakeDisplays

LAPTOP = Display("LG|Panel||eDP-1", "LG Panel", Area(0, 0, 1366, 768), (1366, 768))
PROJECTOR = Display("Epson|EB|7|HDMI-1", "Epson EB", Area(1366, 0, 1920, 1080), (1920, 1080))
TELEVISION = Display("Sam|TV||DP-1", "Sam TV", Area(3286, 0, 1920, 1080), (3840, 2160))
COPY = Display("Epson|EB|7|HDMI-1", "Epson EB", Area(0, 0, 1366, 768), (1366, 768))


class Desk(FakeDisplays):
    def of(self, window):
        return self.on.get(window, LAPTOP)


@pytest.fixture
def displays():
    return Desk(LAPTOP, PROJECTOR, TELEVISION)


@pytest.fixture
def mode(context, session, displays, copies, qtbot):
    mode = PresenterMode(context, displays, copies, FakeAwake())
    mode.open()
    mode.console.resize(1366, 768)
    yield mode
    if session.live.state.phase is not Phase.ENDED:
        session.run(Command(Do.END))
    mode.close()


@pytest.fixture
def sheet(mode):
    mode.console.screens_button.click()
    return mode.console.sheets.screens


def _uses(sheet):
    return [line.row.use for line in sheet.lines]


def test_it_tells_name_size_and_use_of_each_screen(sheet):
    assert _uses(sheet) == [Use.CONSOLE, Use.STAGE, Use.PRESENTER]
    assert [line.title_label.whole for line in sheet.lines] == ["LG Panel", "Epson EB", "Sam TV"]
    assert sheet.lines[2].use_label.whole == "จอผู้นำเสนอ · 3840 × 2160"
    assert [line.number_label.text() for line in sheet.lines] == ["1", "2", "3"]


def test_it_covers_neither_clock_nor_main_button(mode, sheet, qtbot):
    console = mode.console
    for size in ((1366, 768), (1920, 1080), (1093, 614)):
        console.resize(*size)
        qtbot.wait(20)
        for part in (console.big_clock, console.next_button, console.day_clock):
            box = part.rect().translated(part.mapTo(console, part.rect().topLeft()))
            assert not sheet.geometry().intersects(box)
        assert sheet.geometry().bottom() <= console.line_bar.y()


def test_another_screen_can_be_the_rooms(mode, sheet, displays, context):
    sheet.lines[2].stage_button.click()
    assert displays.on[mode.stage] == TELEVISION
    assert context.preferences.text("stage_display", "") == TELEVISION.identity
    assert _uses(sheet) == [Use.CONSOLE, Use.PRESENTER, Use.STAGE]
    assert displays.on[mode.presenter.clock] == PROJECTOR


def test_the_consoles_screen_can_be_the_rooms(mode, sheet, displays):
    sheet.lines[0].stage_button.click()
    assert displays.on[mode.stage] == LAPTOP
    assert displays.on[mode.console] == PROJECTOR
    assert _uses(sheet) == [Use.STAGE, Use.CONSOLE, Use.PRESENTER]


def test_a_free_screen_can_be_the_presenters(mode, displays, context):
    fourth = Display("Last|One||VGA", "Last", Area(9000, 0, 800, 600), (800, 600))
    displays.plug(fourth)
    mode.look()
    sheet = mode.console.sheets.screens
    assert sheet.lines[1].presenter_button.isHidden(), "that is the room's"
    sheet.lines[3].presenter_button.click()
    assert displays.on[mode.presenter.clock] == fourth
    assert context.preferences.text("presenter_display", "") == fourth.identity
    assert _uses(sheet) == [Use.CONSOLE, Use.STAGE, Use.NONE, Use.PRESENTER]


def test_screen_that_went_meanwhile_cannot_be_the_presenters(mode, sheet, context):
    sheet.presenter_chosen.emit(Display("gone"))
    assert context.preferences.text("presenter_display", "") == ""


def test_swap_is_there_too(mode, sheet, displays, context):
    sheet.swap_button.click()
    assert displays.on[mode.console] == PROJECTOR
    assert context.preferences.text("stage_display", "") == LAPTOP.identity
    assert _uses(sheet)[:2] == [Use.STAGE, Use.CONSOLE]


def test_window_to_share_is_a_choice_that_is_remembered(mode, sheet, displays, context):
    QTest.mouseClick(sheet.windowed_check, Qt.MouseButton.LeftButton)
    assert mode.keeper.state is StageState.WINDOW
    assert not displays.full[mode.stage]
    assert context.preferences.flag("stage_windowed", default=False)
    mode.console.leave_button.click()
    mode.open()
    assert mode.keeper.state is StageState.WINDOW
    assert mode.console.sheets.screens.windowed_check.isChecked()


def test_two_screens_with_one_picture_are_told_once_and_named_on_the_sheet(mode, sheet, displays, qtbot):
    told = []
    mode.console.context.bridge.told.connect(told.append)
    displays.plugged[1] = COPY
    mode.look()
    mode.look()
    assert len([text for text in told if text.startswith("จอสองจอแสดงภาพเดียวกัน")]) == 1
    assert sheet.warning_label.isVisible()
    assert sheet.lines[1].stage_button.isHidden()
    displays.plugged[1] = PROJECTOR
    mode.look()
    assert not sheet.warning_label.isVisible()


def test_unplugged_screen_leaves_the_sheet(mode, sheet, displays):
    displays.unplug(TELEVISION)
    mode.look()
    assert len(sheet.lines) == 2


def test_escape_closes_the_sheet_and_the_button_opens_and_closes_it(mode, sheet, qtbot):
    assert sheet.isVisible()
    QTest.keyClick(mode.console.windowHandle(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    mode.console.screens_button.click()
    assert sheet.isVisible()
    mode.console.screens_button.click()
    assert not sheet.isVisible()


def test_space_is_next_while_the_sheet_is_open(mode, sheet, session):
    QTest.keyClick(mode.console.windowHandle(), Qt.Key.Key_Space)
    assert session.live.view().place == 0


def test_sheet_speaks_the_language_of_the_screen(mode, sheet, context, qtbot):
    context.speech.speak(Language.ENGLISH)
    try:
        qtbot.waitUntil(lambda: sheet.lines[0].use_label.whole.startswith("Console"))
        assert sheet.identify_button.text() == "Identify screens"
    finally:
        context.speech.silence()


def test_numbers_stand_in_the_middle_of_each_screen_and_go_by_themselves(mode, sheet, qtbot, monkeypatch):
    sheet.identify_button.click()
    numbers = mode.screens.numbers
    assert [window.text for window in numbers.windows] == ["1", "2", "3"]
    for window, display in zip(numbers.windows, displays_of(mode), strict=True):
        middle = window.geometry().center()
        area = display.area
        assert abs(middle.x() - (area.x + area.width // 2)) <= 1
        assert abs(middle.y() - (area.y + area.height // 2)) <= 1
    numbers._timer.setInterval(50)
    numbers._timer.start()
    qtbot.waitUntil(lambda: not numbers.windows)
    assert screen_numbers.SHOWN_MS == 3000


def test_during_an_item_the_room_sees_no_number(mode, sheet, session):
    session.run(Command(Do.START))
    sheet.identify_button.click()
    assert [window.text for window in mode.screens.numbers.windows] == ["1", "3"]
    session.run(Command(Do.FINISH))
    sheet.identify_button.click()
    assert [window.text for window in mode.screens.numbers.windows] == ["1", "2", "3"]


def displays_of(mode):
    return mode._displays.all()


def test_number_is_a_number_and_nothing_else_and_takes_no_key_or_click(mode, sheet):
    sheet.identify_button.click()
    window = mode.screens.numbers.windows[0]
    flags = window.windowFlags()
    assert flags & Qt.WindowType.WindowTransparentForInput
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    picture = window.grab().toImage()
    white = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).lightness() > 250
    ]
    assert white
    left, right = min(x for x, _ in white), max(x for x, _ in white)
    assert left > picture.width() * 0.1
    assert right < picture.width() * 0.9


def test_screen_without_a_place_has_no_number(mode, displays):
    displays.plug(Display("somewhere"))
    mode.screens.identify()
    assert len(mode.screens.numbers.windows) == 3


@pytest.fixture
def strip(mode, sheet, displays):
    for display in (TELEVISION, PROJECTOR):
        displays.unplug(display)
    mode.console.leave_button.click()
    mode.open()
    mode.console.sheets.screens.strip_button.click()
    return mode.screens.strip


def test_console_may_be_small_at_the_edge_of_an_only_screen(mode, strip, displays):
    assert strip.geometry().getRect() == (0, 768 - 92, 1366, 92)
    assert strip.isVisible()
    stage = mode.stage.geometry()
    assert not stage.intersects(strip.geometry()), "nothing of the operator's over the room's picture"
    assert abs(stage.width() * 9 - stage.height() * 16) <= 16
    assert stage.height() > 768 - 92 - 40


def test_small_console_says_and_does_what_the_whole_one_does(mode, strip, session, clocks):
    strip.next_button.click()
    assert session.live.view().place == 0
    clocks.forward(3)
    mode.console.context.bridge.tick()
    _verify_same(strip, mode.console)
    QTest.keyClick(strip, Qt.Key.Key_P)
    assert session.live.view().phase is Phase.PAUSED
    strip.hold_button.click()
    assert session.live.view().phase is Phase.RUNNING


def test_small_console_keeps_up_with_every_press_and_the_end(mode, strip, session, clocks):
    for command in (Do.START, Do.NEXT, Do.PAUSE, Do.RESUME, Do.BACK, Do.END):
        clocks.forward(1)
        session.run(Command(command))
        _verify_same(strip, mode.console)


def _verify_same(strip, console):
    assert strip.clock.figure == console.big_clock.figure
    assert strip.title_label.whole == console.title_label.whole
    assert (
        strip.next_button.accessibleName() == f"{console.next_word.whole}  {console.next_title.whole}".strip()
    )


def test_key_held_down_in_the_small_console_is_held_for_the_whole_one(mode, strip, session, clocks):
    console = mode.console
    console._held = HeldKeys("xcb")
    clocks.forward(1)
    _send(strip, QEvent.Type.KeyPress, 1000)
    clocks.forward(2)
    _send(strip, QEvent.Type.KeyRelease, 1660)
    _send(strip, QEvent.Type.KeyPress, 1660)
    assert session.live.view().place == 0
    _send(strip, QEvent.Type.KeyRelease, 3000)
    clocks.forward(2)
    _send(strip, QEvent.Type.KeyPress, 4000)
    assert session.live.view().place == 1


def _send(strip, kind, at_ms):
    event = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, 65, 0, 0, " ")
    event.setTimestamp(at_ms)
    QApplication.sendEvent(strip, event)


def test_what_is_asked_on_the_hidden_console_is_said_in_the_small_one_once(
    mode, strip, session, clocks, context
):
    session.run(Command(Do.START))
    told = []
    context.bridge.told.connect(told.append)
    session.run(Command(Do.FINISH))
    clocks.forward(70)
    for _ in range(3):
        context.bridge.tick()
    sentence = mode.console.reminders.band.band_label.whole
    assert told == [sentence]
    assert strip.news_label.whole == sentence


def test_what_was_asked_before_the_console_became_small_is_said_too(mode, strip, context):
    strip.leave()
    mode.console.reminders.band.ask("Recovered", "Go on", "", "history", 60_000)
    assert mode.console.news.text != "Recovered"
    mode.console.sheets.screens.strip_button.click()
    assert strip.news_label.whole == "Recovered"


def test_line_that_is_to_be_written_brings_the_whole_console_back(mode, strip):
    assert not mode.console.isVisible()
    QTest.keyClick(strip, Qt.Key.Key_F7)
    assert not strip.isVisible()
    assert mode.console.isVisible()
    assert mode.console.focusWidget() is mode.console.line_bar.line_edit


def test_whole_console_comes_back_by_button_or_by_closing_the_strip(mode, strip, displays):
    strip.whole_button.click()
    assert not strip.isVisible()
    assert mode.console.isVisible()
    mode.console.sheets.screens.strip_button.click()
    assert not strip.close()
    assert not strip.isVisible()
    assert mode.console.isVisible()


def test_projector_plugged_in_takes_the_strip_away(mode, strip, displays):
    displays.plug(PROJECTOR)
    mode.look()
    assert not strip.isVisible()
    assert displays.on[mode.stage] == PROJECTOR
    assert displays.full[mode.stage]


def test_strip_is_offered_on_an_only_screen_alone(mode, sheet):
    assert sheet.strip_button.isHidden()
    sheet.strip_requested.emit()
    assert not mode.screens.strip.isVisible()


def test_strip_speaks_the_language_of_the_screen(mode, strip, context, qtbot):
    context.speech.speak(Language.ENGLISH)
    try:
        qtbot.waitUntil(lambda: strip.whole_button.text() == "Whole console")
    finally:
        context.speech.silence()
