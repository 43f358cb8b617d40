"""A virtual desk of two monitors: a real X server, a window manager, a keyboard, a camera."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

TOOLS = ("Xvfb", "openbox", "xdotool", "xrandr", "xprop", "setxkbmap", "ffmpeg")
WIDTH, HEIGHT = 1920, 1080
PATIENCE_S = 20.0
# Between two looks; nothing here waits for a fixed time.
LOOK_S = 0.05


def missing_tools() -> list[str]:
    """Return the tools that a desk needs and this machine lacks."""
    return [tool for tool in TOOLS if shutil.which(tool) is None]


@dataclass(frozen=True, slots=True)
class Box:
    """Where a window is."""

    x: int
    y: int
    width: int
    height: int

    @property
    def screen(self) -> str:
        """Return the monitor that holds all of it."""
        if self.x >= WIDTH:
            return "RIGHT"
        return "LEFT" if self.x + self.width <= WIDTH else "BOTH"


class Desktop:
    """One X display with two monitors beside each other."""

    def __init__(self, display: str) -> None:
        self.environ = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_XCB_GL_INTEGRATION": "none",
            "LC_ALL": "C.UTF-8",
        }

    def answers(self) -> bool:
        """Tell whether the X server takes calls."""
        asked = subprocess.run(["xrandr"], env=self.environ, capture_output=True, check=False)
        return asked.returncode == 0

    def call(self, *words: str) -> str:
        """Run a tool on this display and return what it says."""
        done = subprocess.run(
            words, env=self.environ, capture_output=True, text=True, timeout=PATIENCE_S, check=False
        )
        assert done.returncode == 0, (words, done.stderr)
        return done.stdout

    def plug(self) -> None:
        """Plug the second monitor in."""
        place = f"{WIDTH}/508x{HEIGHT}/286+{WIDTH}+0"
        self.call("xrandr", "--setmonitor", "RIGHT", place, "none")

    def unplug(self) -> None:
        """Pull the second monitor out."""
        self.call("xrandr", "--delmonitor", "RIGHT")

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.call("xdotool", "key", "--clearmodifiers", key)

    def type(self, text: str) -> None:
        """Type a text."""
        self.call("xdotool", "type", "--delay", "25", "--clearmodifiers", text)

    def windows(self) -> dict[str, Box]:
        """Return every window that is shown, by its name."""
        listed = subprocess.run(
            ["xdotool", "search", "--onlyvisible", "--name", "."],
            env=self.environ, capture_output=True, text=True, timeout=PATIENCE_S, check=False,
        )  # fmt: skip
        found: dict[str, Box] = {}
        for number in listed.stdout.split():
            try:
                name = self.call("xdotool", "getwindowname", number).strip()
                shell = self.call("xdotool", "getwindowgeometry", "--shell", number)
            except AssertionError:  # it went meanwhile
                continue
            sides = dict(line.split("=") for line in shell.split())
            found[name] = Box(*(int(sides[side]) for side in ("X", "Y", "WIDTH", "HEIGHT")))
        return found

    def active(self) -> str:
        """Return the name of the window that has the keyboard."""
        asked = subprocess.run(
            ["xdotool", "getactivewindow", "getwindowname"],
            env=self.environ, capture_output=True, text=True, timeout=PATIENCE_S, check=False,
        )  # fmt: skip
        return asked.stdout.strip()

    def photograph(self, path: Path) -> None:
        """Keep a picture of both monitors."""
        grab = ["-f", "x11grab", "-video_size", f"{2 * WIDTH}x{HEIGHT}", "-i", self.environ["DISPLAY"]]
        self.call("ffmpeg", "-loglevel", "error", "-y", *grab, "-frames:v", "1", f"{path}.png")


def until(condition: Callable[[], object], what: str) -> None:
    """Wait until something has happened."""
    began = time.monotonic()
    while not condition():
        if time.monotonic() - began > PATIENCE_S:
            raise AssertionError(f"never happened: {what}")
        time.sleep(LOOK_S)


@contextmanager
def two_monitors() -> Iterator[Desktop]:
    """Start a desk of two monitors, and take it away again."""
    number = 500 + os.getpid() % 400
    room = ("-screen", "0", f"{2 * WIDTH}x{HEIGHT}x24")
    server = subprocess.Popen(
        ["Xvfb", f":{number}", *room, "-noreset", "+extension", "RANDR"], stderr=subprocess.DEVNULL
    )
    desktop = Desktop(f":{number}")
    until(desktop.answers, "an X server")
    desktop.call("xrandr", "--setmonitor", "LEFT", f"{WIDTH}/508x{HEIGHT}/286+0+0", "screen")
    desktop.plug()
    # The layouts of a Thai office: a letter that none has is typed by rebinding a key, and may be lost.
    desktop.call("setxkbmap", "us,th")
    manager = subprocess.Popen(["openbox"], env=desktop.environ, stderr=subprocess.DEVNULL)
    try:
        until(lambda: "_NET_SUPPORTING_WM_CHECK" in desktop.call("xprop", "-root"), "a window manager")
        yield desktop
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


@contextmanager
def program(desktop: Desktop, file: Path, home: Path) -> Iterator[subprocess.Popen[str]]:
    """Start the real program on a file; it is killed at the end where it still lives."""
    process = subprocess.Popen(
        [sys.executable, "-m", "pmqa_desk", str(file)],
        env={**desktop.environ, "PMQA_HOME": str(home)}, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()
