"""A day in virtual time in the real windows, flip by flip; prints what was seen.

python -m tests.torture.virtual_day FOLDER ITEMS ITEM_SECONDS SEED

No second waits for its turn: the clocks are moved to the next look that the program itself would take.
"""

from __future__ import annotations

import json
import os
import random
import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, Qt
from PySide6.QtWidgets import QApplication

from pmqa_desk.app.headless_day import VirtualClocks
from pmqa_desk.domain.forecast import RunView, project
from pmqa_desk.domain.run import Phase, fold
from pmqa_desk.qt.bridge import TICK_MS
from tests.bench.probe import resident_mb
from tests.torture.eyes import Eyes
from tests.torture.flips import flips, growth_percent, missed, skews_ms, summary
from tests.torture.hand import BREATH_MS, Hand
from tests.torture.opened import Complaints, Opened, make_day, open_day

# A window that has not painted by then never will.
PATIENCE_S = 2.0
PRESS_EVERY_MS = 20_000
LAWS_EVERY_MS = 60_000
WARM_SHARE = 1 / 3


class Day:
    """Moves the clocks from look to look and lets the windows paint in between."""

    def __init__(self, opened: Opened, clocks: VirtualClocks, eyes: Eyes, hand: Hand) -> None:
        self._opened, self._clocks, self._eyes, self._hand = opened, clocks, eyes, hand
        self._began_ms = clocks.now_ms
        self.broken: list[str] = []
        self.memory: list[tuple[float, float]] = []

    def hold(self) -> None:
        """Work through the whole run."""
        self._hand.press(Qt.Key.Key_Space)
        press_ms = law_ms = self._clocks.now_ms
        while self._view().phase is not Phase.ENDED:
            view = self._view()
            if self._clocks.now_ms >= press_ms + PRESS_EVERY_MS or self._is_over(view):
                press_ms = self._clocks.now_ms
                self._hand.act()
            if self._clocks.now_ms >= law_ms + LAWS_EVERY_MS:
                law_ms = self._clocks.now_ms
                self._hold_to_laws()
            self._step()

    def _view(self) -> RunView:
        live = self._opened.session.live
        assert live is not None
        return live.view()

    def _is_over(self, view: RunView) -> bool:
        over = view.remaining_ms is not None and view.remaining_ms < -BREATH_MS
        return view.phase is Phase.BETWEEN or over

    def _step(self) -> None:
        """Go to the instant at which the item's second flips next, and wait for every window."""
        view = self._view()
        left = view.remaining_ms
        self._clocks.now_ms += (
            1000 if left is None or view.phase is not Phase.RUNNING else left % 1000 or 1000
        )
        self._opened.visit.bridge.tick()
        until = time.monotonic() + PATIENCE_S
        while self._waits() and time.monotonic() < until:
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if self._waits():
            self.broken.append(f"not painted: {self._eyes.seconds()} at {self._view().remaining_ms}")
        QApplication.processEvents()
        # What was asked to go goes when its loop comes round; here no loop runs but ours.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _waits(self) -> bool:
        view = self._view()
        if view.phase is not Phase.RUNNING or view.remaining_ms is None:
            return False
        due = -(-view.remaining_ms // 1000)
        return any(second != due for second in self._eyes.seconds().values())

    def _hold_to_laws(self) -> None:
        """What is kept tells the same as what is shown; no time is lost or made."""
        session = self._opened.session
        live = session.live
        assert live is not None
        view = live.view()
        if view != project(fold(live.run), live.now_ms()):
            self.broken.append(f"the log tells another run at {view.now_ms}")
        spoken = sum(each.actual_ms or 0 for each in view.items)
        if not 0 <= spoken <= view.now_ms - self._began_ms:
            self.broken.append(f"{spoken} ms were spoken in {view.now_ms - self._began_ms}")
        self.memory.append(((view.now_ms - self._began_ms) / 1000, resident_mb()))


def main() -> None:
    """Hold the day, print the report, and go."""
    folder, items, item_s, seed = Path(sys.argv[1]), *(int(word) for word in sys.argv[2:5])
    complaints = Complaints()
    clocks = VirtualClocks(time.time_ns() // 1_000_000)
    opened = open_day(make_day(folder, items, item_s), folder / "home", clocks=clocks)
    eyes = Eyes(opened.session, lambda: clocks.now_ms)
    eyes.watch(opened.visit)
    opened.visit.show("programme")
    opened.visit.window.hide()
    opened.visit.mode.open(None)
    QApplication.processEvents()
    # Between our own looks nobody else looks: the same instants on every machine.
    opened.visit.bridge._timer.setInterval(TICK_MS)
    draw = random.Random(seed)  # noqa: S311 - the same day each time
    day = Day(opened, clocks, eyes, Hand(opened.visit.mode, opened.session, draw))
    began, real = clocks.now_ms, time.monotonic()
    day.hold()
    found = flips(eyes.paints)
    report = {
        "virtual_s": (clocks.now_ms - began) // 1000,
        "real_s": round(time.monotonic() - real, 1),
        "presses": day._hand.presses,
        "events": len(opened.session.runs[-1].events),
        "flips": {name: summary([paint.late_ms for paint in each]) for name, each in found.items()},
        "skews": summary(skews_ms(eyes.paints)),
        "missed": missed(eyes.paints),
        "differences": eyes.differences,
        "broken": day.broken,
        "growth_percent": growth_percent(day.memory, (clocks.now_ms - began) / 1000 * WARM_SHARE),
        "memory_mb": [(round(at), round(mb, 1)) for at, mb in day.memory],
        "complaints": complaints.said,
    }
    print(json.dumps(report, ensure_ascii=False), flush=True)
    os._exit(0)


if __name__ == "__main__":
    main()
