"""A day in real time in the real windows, under load; prints a report of what was seen.

python -m tests.torture.real_day FOLDER MINUTES SEED
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

from tests.bench.probe import cpu_s, resident_mb
from tests.torture.eyes import Eyes
from tests.torture.flips import Paint, flips, growth_percent, missed, skews_ms, summary
from tests.torture.hand import Hand
from tests.torture.opened import Complaints, Opened, make_day, open_day

ITEMS = 15
SAMPLE_MS = 5000
# What is loaded at first use and the pools of players are full by then: a third of half an hour.
WARM_SHARE = 1 / 3


class Day(QObject):
    """One sitting: hand and eyes at work, memory sampled, a report at its end."""

    def __init__(self, opened: Opened, eyes: Eyes, hand: Hand, minutes: float) -> None:
        super().__init__()
        self._opened, self._eyes, self._hand, self._minutes = opened, eyes, hand, minutes
        self._memory: list[tuple[float, float]] = []
        self._sampler = QTimer(self, interval=SAMPLE_MS)
        self._sampler.timeout.connect(self._on_sampler_timeout)
        self._began, self._cpu_s = time.monotonic(), cpu_s()

    def start(self) -> None:
        """Begin; the application is left when it is over."""
        self._hand.press(Qt.Key.Key_Space)
        self._hand.start()
        self._sampler.start()
        QTimer.singleShot(round(self._minutes * 60_000), self, self._opened.application.exit)

    def report(self, complaints: list[str]) -> dict[str, object]:
        """Return what was seen, and what can be said of it."""
        paints, seconds = self._eyes.paints, time.monotonic() - self._began
        found = flips(paints)
        return {
            "seconds": round(seconds),
            "presses": self._hand.presses,
            "events": len(self._opened.session.runs[-1].events),
            "flips": {name: summary(late(each)) for name, each in found.items()},
            "all_flips": summary(late([paint for each in found.values() for paint in each])),
            "fading": summary(late([paint for paint in found.get("stage", []) if paint.fading])),
            "skews": summary(skews_ms(paints)),
            "missed": missed(paints),
            "differences": self._eyes.differences,
            "stage_paints": self._eyes.frames,
            "cpu_percent": round(100 * (cpu_s() - self._cpu_s) / seconds, 1),
            "growth_percent": growth_percent(self._memory, seconds * WARM_SHARE),
            "memory_mb": [(round(at), round(mb, 1)) for at, mb in self._memory],
            "complaints": complaints,
        }

    def _on_sampler_timeout(self) -> None:
        self._memory.append((time.monotonic() - self._began, resident_mb()))


def late(paints: list[Paint]) -> list[float]:
    """Return how late each paint was."""
    return [paint.late_ms for paint in paints]


def main() -> None:
    """Hold the day, print the report, and go without a word: the run is still on."""
    folder, minutes, seed = Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
    item_s = max(10, round(minutes * 60 / ITEMS))
    path = make_day(folder, ITEMS, item_s, film_s=item_s * 0.8)
    complaints = Complaints()
    opened = open_day(path, folder / "home")
    eyes = Eyes(opened.session)
    eyes.watch(opened.visit)
    opened.visit.show("programme")
    opened.visit.window.hide()
    opened.visit.mode.open(None)
    hand = Hand(opened.visit.mode, opened.session, random.Random(seed))  # noqa: S311 - the same day each time
    day = Day(opened, eyes, hand, minutes)
    # The windows have found their screens by then.
    QTimer.singleShot(1000, day, day.start)
    opened.application.exec()
    hand.stop()
    print(json.dumps(day.report(complaints.said), ensure_ascii=False), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
