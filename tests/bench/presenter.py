"""Presenter mode on two screens: what a press, a tick and a quiet minute cost; prints its figures.

python -m tests.bench.presenter FOLDER SECONDS
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from functools import wraps
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.app.clocks import MachineClocks
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.stage import Stage
from tests.bench.bare_windows import SETTLE_MS, TIMES
from tests.bench.probe import cpu_s, resident_mb
from tests.torture.eyes import Eyes, machine_ms
from tests.torture.flips import flips
from tests.torture.opened import Opened, make_day, open_day

ITEMS, ITEM_S = 15, 720
# Longer than the guard against a second press, and than a fade.
APART_MS = 700
SLIDE_APART_MS = 400
LONGEST_MS = 5000


class AheadClocks(MachineClocks):
    """The machine's clocks, and how far we are ahead of them."""

    def __init__(self) -> None:
        self.ahead_ms = 0

    def wall_ms(self) -> int:
        """Return the UTC time."""
        return super().wall_ms() + self.ahead_ms

    def boot_ms(self) -> int:
        """Return a count that never jumps but when we do."""
        return super().boot_ms() + self.ahead_ms


class Bench:
    """The windows, and a stopwatch at the stage's paint."""

    def __init__(self, opened: Opened, clocks: AheadClocks, eyes: Eyes) -> None:
        self._opened, self._clocks, self._eyes = opened, clocks, eyes
        self._wanted: Callable[[Stage], bool] | None = None
        self._loop = QEventLoop()
        self._patience = QTimer(singleShot=True, interval=LONGEST_MS)
        self._patience.timeout.connect(self._loop.quit)
        self._seen_s = 0.0
        plain = Stage.paintEvent

        @wraps(plain)
        def watched(stage: Stage, event) -> None:
            plain(stage, event)
            if self._wanted is not None and self._wanted(stage):
                self._seen_s, self._wanted = time.monotonic(), None
                self._loop.quit()

        Stage.paintEvent = watched

    @property
    def _console(self):
        return self._opened.visit.mode.console

    def press_ms(self, key: Qt.Key) -> float:
        """Return how long a press takes until something of another scene is to be seen."""
        before = self._opened.visit.mode.stage._scene
        self._wanted = lambda stage: stage._scene != before and _visible(stage)
        began = time.monotonic()
        QTest.keyClick(self._console, key)
        if self._wanted is not None and self._console.deeds.armed is not None:
            # A film asks for a second press, and takes none that comes with the first.
            QTest.qWait(APART_MS)
            began = time.monotonic()
            QTest.keyClick(self._console, key)
        self._wait()
        return 1000 * (self._seen_s - began)

    def items(self) -> list[float]:
        """Return how long each step to the next item took, media ready as they are on the day."""
        found = []
        for _ in range(ITEMS):
            self._rest(APART_MS)
            found.append(self.press_ms(Qt.Key.Key_Space))
        return found

    def slides(self) -> list[float]:
        """Return how long each page took, there and back again."""
        self.show("item1")
        found = []
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp) * (TIMES // 2):
            self._rest(SLIDE_APART_MS)
            found.append(self.press_ms(key))
        return found

    def looks(self) -> list[float]:
        """Return what a look at the clock costs while no second flips."""
        found = []
        for _ in range(10 * TIMES):
            began = time.perf_counter()
            self._opened.visit.bridge.tick()
            found.append(1000 * (time.perf_counter() - began))
        return found

    def seconds(self) -> list[float]:
        """Return how long a new second takes from the look until it stands in all three windows."""
        found = []
        for _ in range(TIMES):
            QTest.qWait(60)
            self._clocks.ahead_ms += 1000
            began, count = time.monotonic(), len(self._eyes.paints)
            self._opened.visit.bridge.tick()
            while len({paint.window for paint in self._eyes.paints[count:]}) < 3:
                if time.monotonic() - began > LONGEST_MS / 1000:
                    raise SystemExit(f"not painted: {self._eyes.seconds()}")
                QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
            found.append(1000 * (time.monotonic() - began))
        return found

    def quiet(self, seconds: float) -> dict[str, object]:
        """Return what a card with its clock costs while nobody does anything."""
        self.show("item2")
        QTest.qWait(SETTLE_MS)
        self._eyes.paints.clear()
        began, used = time.monotonic(), cpu_s()
        QTest.qWait(round(seconds * 1000))
        share = 100 * (cpu_s() - used) / (time.monotonic() - began)
        late = [paint.late_ms for each in flips(self._eyes.paints).values() for paint in each]
        return {"idle_percent": share, "late": late, "memory_mb": resident_mb()}

    def show(self, uid: str) -> None:
        """Run an item."""
        self._opened.session.run(Command(Do.JUMP, item_uid=uid))
        self._rest(APART_MS)

    def _rest(self, apart_ms: int) -> None:
        QTest.qWait(apart_ms)
        media = self._opened.visit.mode.media
        until = time.monotonic() + LONGEST_MS / 1000
        while media.waiting and time.monotonic() < until:
            QTest.qWait(20)

    def _wait(self) -> None:
        if self._wanted is not None:
            self._patience.start()
            self._loop.exec()
            self._patience.stop()
        if self._wanted is not None:
            raise SystemExit("the stage showed nothing new")


def _visible(stage: Stage) -> bool:
    """Tell whether more than a first step of nothing of the new picture is to be seen."""
    return stage._fade.strength > 0


def main() -> None:
    """Open, measure, print, and go without a word: the run is still on."""
    folder, seconds = Path(sys.argv[1]), float(sys.argv[2])
    clocks = AheadClocks()
    opened = open_day(make_day(folder, ITEMS, ITEM_S), folder / "home", clocks=clocks)
    eyes = Eyes(opened.session, lambda: machine_ms() + clocks.ahead_ms)
    eyes.watch(opened.visit)
    opened.visit.show("programme")
    opened.visit.window.hide()
    bench = Bench(opened, clocks, eyes)
    opened.visit.mode.open(None)
    QTest.qWait(SETTLE_MS)
    report: dict[str, object] = {"item": bench.items(), "slide": bench.slides()}
    bench.show("item2")
    report |= {"look": bench.looks(), "flip": bench.seconds()}
    print(json.dumps(report | bench.quiet(seconds)), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
