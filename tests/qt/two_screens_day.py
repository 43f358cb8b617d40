"""A day on two real X screens, run by a test in a process of its own: exits 1 at the first thing wrong."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.app.clocks import MachineClocks
from pmqa_desk.assets import asset
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.wire import visit_from_json
from pmqa_desk.qt.bridge import Bridge
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.language import Speech
from pmqa_desk.qt.look import Look, Scheme, load_fonts
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.presenter_mode import PresenterMode
from pmqa_desk.qt.screens import QtDisplays, StageState
from pmqa_desk.qt.slide_copies import SlideCopies
from pmqa_desk.qt.words import Words
from tests.fakes import FakeAwake, FakeConverter, MemoryStore

RIGHT = ("1920/508x1080/286+1920+0", "none")


def _run(*words):
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@contextmanager
def two_screens():
    """Start an X server of two monitors with a window manager, and stop both."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "3840x1080x24", "-noreset", "+extension", "RANDR"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    os.environ["DISPLAY"] = ":" + os.read(read, 16).decode().strip()
    _run("xrandr", "--setmonitor", "LEFT", "1920/508x1080/286+0+0", "screen")
    _run("xrandr", "--setmonitor", "RIGHT", *RIGHT)
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    time.sleep(0.5)
    try:
        yield
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def _world(folder):

    load_fonts()
    visit = visit_from_json(json.loads(asset("resources", "example", "visit.json").read_text("utf-8")))
    session = Session(MemoryStore(visit), MachineClocks(), "day")
    return Context(
        Bridge(session), Look(Scheme.LIGHT), Words(), Preferences(folder / "p.ini"), Speech(), folder
    )


def _settled(condition, what):

    for _ in range(100):
        if condition():
            return
        QTest.qWait(50)
    sys.exit(f"never happened: {what}")


def day(folder):
    """Open both windows, press Space, unplug the projector, plug it in again, change the screens over."""

    application = QApplication([])
    context = _world(folder)
    displays = QtDisplays(application)
    copies = SlideCopies(context, FakeConverter(), folder / "copies")
    mode = PresenterMode(context, displays, copies, FakeAwake())
    displays.changed.connect(mode.look)
    mode.open()
    console, stage, keeper = mode.console, mode.stage, mode.keeper
    session = context.bridge.session

    def apart():
        return not stage.isVisible() or not stage.geometry().intersects(console.geometry())

    _settled(lambda: keeper.state is StageState.SHOWN and apart(), "stage on the second screen")
    _settled(console.isActiveWindow, "console has the keys")
    _run("xdotool", "key", "space")
    _settled(lambda: session.live.view().place == 0, "first item")
    stage.activateWindow()
    time.sleep(0.6)
    _run("xdotool", "key", "space")
    _settled(lambda: session.live.view().place == 1, "second item, the stage having had the focus")
    _run("xrandr", "--delmonitor", "RIGHT")
    _settled(lambda: keeper.state is StageState.LOST and not stage.isVisible(), "stage hidden")
    _settled(lambda: console.stage_state.text() == "จอแสดงผล: หลุดการเชื่อมต่อ", "said so")
    _run("xrandr", "--setmonitor", "RIGHT", *RIGHT)
    _settled(lambda: keeper.state is StageState.SHOWN and stage.x() == 1920 and apart(), "stage back")
    console.swap_button.click()
    _settled(lambda: stage.x() == 0 and console.x() == 1920 and apart(), "changed over")
    context.bridge.stop()
    sys.stdout.write("done\n")
    sys.stdout.flush()
    # Qt would close both windows, and the run is still on.
    os._exit(0)


if __name__ == "__main__":
    if sys.argv[2:] == ["day"]:
        day(Path(sys.argv[1]))
    with two_screens():
        sys.exit(subprocess.run([sys.executable, __file__, sys.argv[1], "day"], check=False).returncode)
