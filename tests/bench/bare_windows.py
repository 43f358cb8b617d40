"""Two bare Qt windows of a screen each and a small one; once a second each paints a figure.

    python -m tests.bench.bare_windows SECONDS

The floor of presenter mode: prints what flips, idle time, memory, keys and pictures cost at the least.
"""

from __future__ import annotations

import json
import os
import sys
import time

from PySide6.QtCore import QEventLoop, QRect, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QImage, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from tests.bench.probe import cpu_s, resident_mb

SETTLE_MS = 1500
TIMES = 25


class Bare(QWidget):
    """Paints a picture and a figure, and knows when it had done so."""

    def __init__(self) -> None:
        super().__init__()
        self.figure, self.picture = "", QImage()
        self.painted_s = 0.0
        self.loop = QEventLoop(self)
        self.room: Bare = self
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        if self.picture.isNull():
            painter.fillRect(self.rect(), QColor("#101820"))
        else:
            painter.drawImage(0, 0, self.picture)
        painter.setFont(QFont("Sarabun", 90))
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.figure)
        painter.end()
        self.painted_s = time.monotonic()
        self.loop.quit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.room.show_picture(picture(event.key() % 255))

    def show_picture(self, image: QImage) -> None:
        """Show a picture."""
        self.picture = image
        self.update()

    def show_figure(self, figure: str) -> None:
        """Show a figure."""
        self.figure = figure
        self.update()


def picture(shade: int) -> QImage:
    """Return a picture of a whole screen."""
    image = QImage(1920, 1080, QImage.Format.Format_RGB32)
    image.fill(QColor(shade, shade, shade))
    return image


class Clock:
    """Flips the second of all windows, woken ten times a second as the program is."""

    def __init__(self, windows: list[Bare]) -> None:
        self._windows, self._second, self.late_ms = windows, 0, []
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=100)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        now = time.monotonic()
        self._timer.setInterval(min(100, 1000 - int(now * 1000) % 1000))
        if int(now) != self._second:
            self._note()
            self._second = int(now)
            for window in self._windows:
                window.show_figure(f"{self._second // 60 % 60}:{self._second % 60:02}")

    def _note(self) -> None:
        late = [1000 * (window.painted_s - self._second) for window in self._windows]
        self.late_ms += [each for each in late if self._second and 0 <= each < 1000]


def keys(console: Bare, room: Bare) -> list[float]:
    """Return how long each press at one window took to be painted in the other."""
    found = []
    for number in range(TIMES):
        QTest.qWait(60)
        began = time.monotonic()
        QTest.keyClick(console, Qt.Key(Qt.Key.Key_A + number))
        room.loop.exec()
        found.append(1000 * (room.painted_s - began))
    return found


def ticks(windows: list[Bare]) -> list[float]:
    """Return how long a new figure took to be painted in all windows."""
    found = []
    for number in range(TIMES):
        QTest.qWait(60)
        began = time.monotonic()
        for window in windows:
            window.painted_s = 0
            window.show_figure(f"{number}:00")
        while not all(window.painted_s for window in windows):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        found.append(1000 * (max(window.painted_s for window in windows) - began))
    return found


def main() -> None:
    """Show, measure, print."""
    application = QApplication([])
    windows = [Bare(), Bare(), Bare()]
    screens = application.screens()
    for window, screen in zip(windows[:2], (screens[0], screens[-1]), strict=True):
        window.setGeometry(screen.geometry())
        window.showFullScreen()
    windows[2].setGeometry(QRect(1000, 100, 806, 453))
    windows[2].show()
    windows[0].room = windows[1]
    QTest.qWait(SETTLE_MS)
    report = {"item": keys(windows[0], windows[1]), "flip": ticks(windows)}
    clock = Clock(windows)
    QTest.qWait(SETTLE_MS)
    began, used = time.monotonic(), cpu_s()
    QTest.qWait(round(float(sys.argv[1]) * 1000))
    report["idle_percent"] = 100 * (cpu_s() - used) / (time.monotonic() - began)
    report["late"] = clock.late_ms
    report["memory_mb"] = resident_mb()
    print(json.dumps(report), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
