"""The room's picture never lands on the operator's screen, whatever is plugged in or out."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from pmqa_desk.qt.screens import Area, Display, QtDisplays, StageKeeper, StageState

LAPTOP = Display("laptop")
PROJECTOR = Display("projector")
TELEVISION = Display("television")
MISSING = [tool for tool in ("Xvfb", "xrandr", "openbox", "xdotool", "xprop") if shutil.which(tool) is None]


class FakeDisplays:
    """Screens plugged in and out by hand; windows go where they are told, or where the system moves them."""

    def __init__(self, *displays):
        self.plugged = list(displays)
        self.on = {}
        self.full = {}
        self.upper = {}

    def all(self):
        return tuple(self.plugged)

    def of(self, window):
        return self.on.get(window)

    def show_full(self, window, display):
        self.on[window], self.full[window] = display, True
        window.show()

    def show_window(self, window, display, *, upper=False):
        self.on[window], self.full[window], self.upper[window] = display, False, upper
        window.show()

    def unplug(self, display):
        """Do as Qt does: the windows are moved first, the news comes afterwards."""
        self.plugged.remove(display)
        for window, on in self.on.items():
            if on == display:
                self.on[window] = self.plugged[0]

    def plug(self, display):
        self.plugged.append(display)


@pytest.fixture
def windows(qtbot):
    console, stage = QWidget(), QWidget()
    for window in (console, stage):
        qtbot.addWidget(window)
    return console, stage


def _keeper(displays, windows, remembered=""):
    console, stage = windows
    displays.show_full(console, LAPTOP)
    keeper = StageKeeper(displays, stage, console, remembered, QObject(console))
    keeper.open()
    return keeper


def test_stage_fills_the_screen_that_is_not_the_consoles(windows):
    displays = FakeDisplays(LAPTOP, PROJECTOR)
    keeper = _keeper(displays, windows)
    assert displays.on[windows[1]] == PROJECTOR
    assert displays.full[windows[1]]
    assert keeper.state is StageState.SHOWN


def test_one_screen_only_gives_a_window_to_share(windows):
    displays = FakeDisplays(LAPTOP)
    keeper = _keeper(displays, windows)
    assert not displays.full[windows[1]]
    assert keeper.state is StageState.WINDOW
    assert not keeper.may_swap


def test_unplugged_stage_is_hidden_at_once_and_never_over_the_console(windows):
    displays = FakeDisplays(LAPTOP, PROJECTOR)
    keeper = _keeper(displays, windows)
    displays.unplug(PROJECTOR)
    keeper.look()
    assert not windows[1].isVisible()
    assert windows[0].isVisible()
    assert keeper.state is StageState.LOST


def test_stage_comes_back_by_itself(windows, qtbot):
    displays = FakeDisplays(LAPTOP, PROJECTOR)
    keeper = _keeper(displays, windows)
    displays.unplug(PROJECTOR)
    keeper.look()
    displays.plug(PROJECTOR)
    with qtbot.waitSignal(keeper.state_changed) as signal:
        keeper.look()
    assert signal.args == [StageState.SHOWN]
    assert displays.on[windows[1]] == PROJECTOR
    assert windows[1].isVisible()


def test_projector_plugged_in_later_takes_the_stage_out_of_its_window(windows):
    displays = FakeDisplays(LAPTOP)
    keeper = _keeper(displays, windows)
    displays.plug(PROJECTOR)
    keeper.look()
    assert displays.on[windows[1]] == PROJECTOR
    assert displays.full[windows[1]]
    assert keeper.state is StageState.SHOWN


def test_window_to_share_is_left_where_it_was_put(windows):
    displays = FakeDisplays(LAPTOP)
    keeper = _keeper(displays, windows)
    displays.full[windows[1]] = "moved by hand"
    keeper.look()
    assert displays.full[windows[1]] == "moved by hand"


def test_screen_is_remembered_by_what_it_is(windows):
    displays = FakeDisplays(TELEVISION, LAPTOP, PROJECTOR)
    _keeper(displays, windows, remembered="projector")
    assert displays.on[windows[1]] == PROJECTOR


def test_remembered_screen_is_not_taken_while_the_console_is_on_it(windows):
    displays = FakeDisplays(LAPTOP, PROJECTOR)
    _keeper(displays, windows, remembered="laptop")
    assert displays.on[windows[1]] == PROJECTOR


def test_stage_stays_where_it_is_when_a_third_screen_comes(windows):
    displays = FakeDisplays(LAPTOP, PROJECTOR)
    keeper = _keeper(displays, windows)
    displays.plugged.insert(0, TELEVISION)
    keeper.look()
    assert displays.on[windows[1]] == PROJECTOR


def test_stage_goes_back_to_the_rooms_screen_though_another_was_there(windows):
    displays = FakeDisplays(LAPTOP, PROJECTOR, TELEVISION)
    keeper = _keeper(displays, windows)
    displays.unplug(PROJECTOR)
    keeper.look()
    assert keeper.on == TELEVISION
    displays.plug(PROJECTOR)
    keeper.look()
    assert keeper.on == displays.on[windows[1]] == PROJECTOR


def test_swap_changes_both_over_and_remembers_it(windows):
    displays = FakeDisplays(LAPTOP, PROJECTOR)
    keeper = _keeper(displays, windows)
    keeper.swap()
    assert (displays.on[windows[0]], displays.on[windows[1]]) == (PROJECTOR, LAPTOP)
    assert keeper.remembered == "laptop"
    keeper.look()
    assert (displays.on[windows[0]], displays.on[windows[1]]) == (PROJECTOR, LAPTOP)


def test_swap_with_one_screen_does_nothing(windows):
    displays = FakeDisplays(LAPTOP)
    keeper = _keeper(displays, windows)
    keeper.swap()
    assert displays.on[windows[0]] == LAPTOP
    assert keeper.remembered == ""


def test_unplugged_console_takes_the_stages_screen_and_the_stage_leaves_it(windows):
    displays = FakeDisplays(LAPTOP, PROJECTOR)
    keeper = _keeper(displays, windows)
    displays.unplug(LAPTOP)
    keeper.look()
    assert displays.on[windows[0]] == PROJECTOR
    assert displays.full[windows[0]]
    assert not windows[1].isVisible()
    assert keeper.state is StageState.LOST


LEFT = Display("left", area=Area(0, 0, 1366, 768))
RIGHT = Display("right", area=Area(1366, 0, 1920, 1080))
COPY = Display("copy", area=Area(0, 0, 1920, 1080))


def _on_left(displays, windows, **more):
    console, stage = windows
    displays.show_full(console, LEFT)
    keeper = StageKeeper(displays, stage, console, "", QObject(console), **more)
    keeper.open()
    return keeper


def test_screen_that_mirrors_the_consoles_is_never_the_rooms(windows):
    displays = FakeDisplays(LEFT, COPY)
    keeper = _on_left(displays, windows)
    assert keeper.mirrored
    assert keeper.state is StageState.WINDOW
    assert not displays.full[windows[1]]


def test_screens_side_by_side_mirror_nothing(windows):
    keeper = _on_left(FakeDisplays(LEFT, RIGHT), windows)
    assert not keeper.mirrored
    assert keeper.on == RIGHT


def test_screens_that_begin_to_show_the_same_take_the_stage_off_the_console(windows):
    displays = FakeDisplays(LEFT, RIGHT)
    keeper = _on_left(displays, windows)
    displays.plugged[1] = Display("right", area=Area(0, 0, 1366, 768))
    keeper.look()
    assert not windows[1].isVisible()
    assert keeper.state is StageState.LOST


def test_stage_may_be_a_window_though_there_are_two_screens(windows):
    displays = FakeDisplays(LAPTOP, PROJECTOR)
    keeper = _keeper(displays, windows)
    keeper.set_windowed(True)
    assert keeper.state is StageState.WINDOW
    assert not displays.full[windows[1]]
    assert displays.on[windows[1]] == PROJECTOR, "it covers nothing of the console"
    keeper.look()
    assert keeper.state is StageState.WINDOW
    keeper.set_windowed(False)
    assert displays.full[windows[1]]
    assert keeper.state is StageState.SHOWN


def test_stage_that_is_to_be_a_window_opens_as_one(windows):
    keeper = _on_left(FakeDisplays(LEFT, RIGHT), windows, windowed=True)
    assert keeper.state is StageState.WINDOW


def test_chosen_screen_is_the_rooms_and_remembered(windows):
    displays = FakeDisplays(LAPTOP, PROJECTOR, TELEVISION)
    keeper = _keeper(displays, windows)
    keeper.choose(TELEVISION)
    assert displays.on[windows[1]] == TELEVISION
    assert keeper.remembered == "television"
    keeper.look()
    assert displays.on[windows[1]] == TELEVISION


def test_choosing_the_consoles_screen_moves_the_console_to_the_stages(windows):
    displays = FakeDisplays(LAPTOP, PROJECTOR, TELEVISION)
    keeper = _keeper(displays, windows)
    keeper.choose(LAPTOP)
    assert (displays.on[windows[0]], displays.on[windows[1]]) == (PROJECTOR, LAPTOP)
    keeper.look()
    assert (displays.on[windows[0]], displays.on[windows[1]]) == (PROJECTOR, LAPTOP)


@pytest.mark.parametrize("wanted", [LAPTOP, Display("gone")])
def test_screen_that_cannot_be_the_rooms_changes_nothing(windows, wanted):
    displays = FakeDisplays(LAPTOP)
    keeper = _keeper(displays, windows)
    keeper.choose(wanted)
    assert displays.on[windows[0]] == LAPTOP
    assert keeper.state is StageState.WINDOW


def test_rooms_screen_on_another_socket_is_known_again(windows):
    elsewhere, other = Display("Epson|EB|77|DP-3"), Display("Acme|TV|1|HDMI-1")
    displays = FakeDisplays(LAPTOP, other, elsewhere)
    _keeper(displays, windows, remembered="Epson|EB|77|HDMI-1")
    assert displays.on[windows[1]] == elsewhere


def test_qt_tells_size_and_place_of_a_screen(qtbot):
    screen, display = QGuiApplication.primaryScreen(), QtDisplays(QGuiApplication.instance()).all()[0]
    assert tuple(display.area) == screen.geometry().getRect()
    assert display.pixels == screen.size().toTuple()


def test_closed_stage_stays_closed_when_a_screen_comes(windows):
    displays = FakeDisplays(LAPTOP, PROJECTOR)
    keeper = _keeper(displays, windows)
    keeper.close()
    keeper.look()
    assert not windows[1].isVisible()
    assert keeper.state is StageState.CLOSED


def test_qt_knows_a_screen_again(qtbot):
    displays = QtDisplays(QGuiApplication.instance())
    window = QWidget()
    qtbot.addWidget(window)
    assert displays.of(window) in displays.all()


def test_window_to_share_is_sixteen_to_nine_at_the_lower_right(qtbot):
    displays = QtDisplays(QGuiApplication.instance())
    window = QWidget()
    qtbot.addWidget(window)
    displays.show_window(window, displays.all()[0])
    free = window.screen().availableGeometry()
    assert abs(window.width() * 9 / 16 - window.height()) <= 1
    assert window.geometry().center().x() > free.center().x()
    assert window.geometry().center().y() > free.center().y()


def test_window_may_stand_at_the_upper_right_and_is_never_less_than_its_least(qtbot):
    displays = QtDisplays(QGuiApplication.instance())
    window = QWidget()
    window.setMinimumSize(640, 360)
    qtbot.addWidget(window)
    displays.show_full(window, displays.all()[0])
    displays.show_window(window, displays.all()[0], upper=True)
    assert not window.isFullScreen()
    assert window.width() == 640
    assert window.geometry().top() == 88


def test_window_fills_a_screen(qtbot):
    displays = QtDisplays(QGuiApplication.instance())
    window = QWidget()
    qtbot.addWidget(window)
    displays.show_full(window, displays.all()[0])
    assert window.isFullScreen()


def test_window_that_takes_no_focus_fills_a_screen_without_asking_for_it(qtbot, qtlog):
    displays = QtDisplays(QGuiApplication.instance())
    window = QWidget()
    qtbot.addWidget(window)
    window.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
    displays.show_full(window, displays.all()[0])
    qtbot.waitUntil(window.isFullScreen)
    assert [record.message for record in qtlog.records] == []


def test_screen_that_is_gone_shows_nothing(qtbot):
    displays = QtDisplays(QGuiApplication.instance())
    window = QWidget()
    qtbot.addWidget(window)
    displays.show_full(window, Display("gone"))
    displays.show_window(window, Display("gone"))
    assert not window.isVisible()


def test_projector_is_really_unplugged_and_plugged_in_again(tmp_path):
    _lived_through("day", tmp_path)


def test_screens_come_go_and_change_over_in_a_run_and_the_console_is_never_covered(tmp_path):
    _lived_through("changes", tmp_path)


def _lived_through(name, tmp_path):
    if MISSING:
        pytest.skip(f"needs {', '.join(MISSING)}")
    day = Path(__file__).with_name("two_screens_day.py")
    root = Path(__file__).parents[2]
    platform = {"QT_QPA_PLATFORM": "xcb", "QT_XCB_GL_INTEGRATION": "none", "PYTHONPATH": str(root)}
    done = subprocess.run(
        [sys.executable, str(day), str(tmp_path), name],
        env={**os.environ, **platform},
        cwd=root,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.stdout.splitlines()[-1:] == ["done"], done.stdout + done.stderr


def test_a_window_to_share_takes_the_focus_and_a_filled_screen_does_not(qtbot, qapp):
    displays = QtDisplays(qapp)
    window = QWidget()
    window.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
    plain = QWidget()
    for each in (window, plain):
        qtbot.addWidget(each)
    screen = displays.all()[0]

    def refuses(widget):
        return bool(widget.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus)

    displays.show_window(window, screen)
    assert not refuses(window), "else Windows does not offer it to a meeting"
    displays.show_full(window, screen)
    assert refuses(window)
    displays.show_window(plain, screen)
    displays.show_full(plain, screen)
    assert not refuses(plain)
