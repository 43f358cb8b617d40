"""Each way of keeping a machine awake asks for it, lets go of it, and fails without a word."""

from __future__ import annotations

import ctypes
import logging
import os
import shutil
import subprocess
import sys
import textwrap

import pytest

from pmqa_desk.app.keep_awake import AllAwake, ProcessAwake, ScreenSaverAwake, WindowsAwake, keep_awake
from tests.fakes import FakeAwake

FOREVER = (sys.executable, "-c", "import time; time.sleep(600)")
STUBBORN = (
    sys.executable,
    "-c",
    "import signal, sys, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); time.sleep(600)",
)


class FakeWindows:
    """Windows' call, which returns the state before, or 0 where it refuses."""

    def __init__(self, answer: int = 0x80000000) -> None:
        self.states: list[int] = []
        self._answer = answer

    def __call__(self, state: int) -> int:
        self.states.append(state)
        return self._answer


def test_windows_is_asked_for_machine_and_screens_until_further_notice():
    windows = FakeWindows()
    awake = WindowsAwake(windows)
    awake.hold()
    awake.release()
    assert windows.states == [0x80000003, 0x80000000]


def test_windows_that_refuses_is_only_noted(caplog):
    with caplog.at_level(logging.WARNING):
        WindowsAwake(FakeWindows(answer=0)).hold()
    assert "0x80000003" in caplog.text


def test_windows_own_function_is_taken_where_there_is_one(monkeypatch):
    class Kernel:
        SetThreadExecutionState = FakeWindows()

    class Loader:
        kernel32 = Kernel()

    monkeypatch.setitem(vars(ctypes), "windll", Loader())
    keep_awake("win32", 1).hold()
    assert Kernel.SetThreadExecutionState.states == [0x80000003]


def test_program_lives_as_long_as_the_machine_is_to_be_awake():
    awake = ProcessAwake(FOREVER)
    awake.hold()
    process = awake._process
    assert process.poll() is None
    awake.release()
    assert process.poll() is not None


def test_program_that_does_not_stop_is_stopped(monkeypatch):
    monkeypatch.setattr("pmqa_desk.app.keep_awake.STOP_S", 0.2)
    awake = ProcessAwake(STUBBORN)
    awake.hold()
    process = awake._process
    awake.release()
    assert process.poll() is not None


def test_program_that_is_not_there_disturbs_nothing(caplog):
    awake = ProcessAwake(("no-such-program-here",))
    with caplog.at_level(logging.INFO):
        awake.hold()
    awake.release()
    assert "no-such-program-here" in caplog.text


def test_letting_go_without_having_held_does_nothing():
    ProcessAwake(FOREVER).release()


def test_every_way_is_asked():
    ways = [FakeAwake(), FakeAwake()]
    awake = AllAwake(ways)
    awake.hold()
    awake.release()
    assert [(way.held, way.released) for way in ways] == [(1, 1), (1, 1)]


def test_caffeinate_ends_with_us():
    command = keep_awake("darwin", 4711)._command
    assert command == ("caffeinate", "-d", "-i", "-s", "-w", "4711")


def test_linux_asks_desktop_and_login_manager():
    kinds = [type(way) for way in keep_awake("linux", os.getpid())._ways]
    assert kinds == [ScreenSaverAwake, ProcessAwake]


def test_desktop_without_a_screen_saver_disturbs_nothing(monkeypatch, caplog, tmp_path):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")
    awake = ScreenSaverAwake()
    with caplog.at_level(logging.INFO):
        awake.hold()
    awake.release()
    assert "no screen saver to ask" in caplog.text


@pytest.mark.skipif(shutil.which("dbus-run-session") is None, reason="no D-Bus here")
def test_desktop_is_asked_by_name_and_sees_us_go():
    """A screen saver of our own on a bus of its own hears the question, and then that we are gone."""
    program = textwrap.dedent(
        """
        import sys
        from PySide6.QtCore import QCoreApplication, QTimer, Slot, ClassInfo, QObject
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
        from pmqa_desk.app.keep_awake import CONNECTION, ScreenSaverAwake

        @ClassInfo({"D-Bus Interface": "org.freedesktop.ScreenSaver"})
        class Saver(QObject):
            @Slot(str, str, result="uint")
            def Inhibit(self, name, why):
                print("asked", name, why, flush=True)
                return 7

        application = QCoreApplication([])
        if sys.argv[1:] == ["saver"]:
            bus = QDBusConnection.sessionBus()
            saver = Saver()
            assert bus.registerObject(
                "/org/freedesktop/ScreenSaver", saver, QDBusConnection.RegisterOption.ExportAllSlots
            )
            assert bus.registerService("org.freedesktop.ScreenSaver")
            print("ready", flush=True)
            QTimer.singleShot(20000, application.quit)
            application.exec()
        else:
            awake = ScreenSaverAwake()
            awake.hold()
            print("held", QDBusConnection(CONNECTION).isConnected(), flush=True)
            awake.release()
            print("gone", not QDBusConnection(CONNECTION).isConnected(), flush=True)
        """
    )
    script = (
        'coproc "$PYTHON" -c "$PROGRAM" saver; read -u ${COPROC[0]} line; '
        '"$PYTHON" -c "$PROGRAM"; read -t 5 -u ${COPROC[0]} line; echo "$line"; kill $COPROC_PID'
    )
    environment = {**os.environ, "PROGRAM": program, "PYTHON": sys.executable}
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", script],
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == [
        "held True",
        "gone True",
        "asked PMQA Desk A site visit is being run",
    ], done.stderr
