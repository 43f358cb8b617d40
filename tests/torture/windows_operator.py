"""The real program as its user starts it, a day at random at its keys, and a word on what is safe.

    python -m tests.torture.windows_operator FILE SEED

The first line is said once the stage was painted after the start; each line after a press tells what must
survive anything from then on. Works until it is killed.
"""

from __future__ import annotations

import json
import random
import sys
import time
from functools import wraps

from PySide6.QtCore import QObject, Qt, QTimer

from pmqa_desk.app.clocks import MachineClocks
from pmqa_desk.app.open_visit import OpenVisit
from pmqa_desk.domain.run import Phase
from pmqa_desk.qt.players.player import Medium
from pmqa_desk.qt.stage import Stage
from tests.torture.hand import Hand

# Quick, so that a second of it is a day: but slower than the guard against double presses.
BREATH_MS = 120
# A medium is opened anew after a start; so long it is waited for at most.
OPENED_MS = 15_000
LOOK_MS = 20


class Watch(QObject):
    """Waits for the windows, says how the run stands, then lets the hand work."""

    def __init__(self, visit: OpenVisit, seed: int) -> None:
        super().__init__(visit)
        self._visit, self._seed = visit, seed
        self._hand: Hand | None = None
        self._shown_s: float | None = None
        self._began_s = time.monotonic()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        mode = self._visit.mode
        if mode.stage is None:
            mode.open(None)
        elif not _opened(mode) and time.monotonic() - self._began_s < OPENED_MS / 1000:
            return
        elif _STAGE_S:
            self._timer.stop()
            self._say("opened", {"shown_s": _STAGE_S[0], "worked_s": _STAGE_S[1], "whole": _whole(mode)})
            self._hand = Hand(mode, self._visit._session, random.Random(self._seed), self._say_pressed)  # noqa: S311
            live = self._visit._session.live
            if live is not None and live.state.phase is Phase.READY:
                self._hand.press(Qt.Key.Key_Space)
            self._hand.start(BREATH_MS)

    def _say_pressed(self) -> None:
        self._say("pressed", {})

    def _say(self, did: str, more: dict[str, object]) -> None:
        live = self._visit._session.live
        media = self._visit.mode.media
        if live is None or media is None:
            return
        view, state = live.view(), media.state
        page = None if state is None or state.medium is Medium.FILM else state.place
        film = state.place if state is not None and state.medium is Medium.FILM else None
        told = {
            "run": live.run.uid, "events": len(live.run.events), "phase": view.phase.value,
            "item": live.state.current_uid, "remaining_ms": view.remaining_ms,
            "wall_ms": MachineClocks().wall_ms(), "page": page, "film_ms": film,
            "film_plays": film is not None and state.playing,
        }  # fmt: skip
        print(json.dumps({"did": did, **told, **more}), flush=True)


_STAGE_S: list[float] = []


def _opened(mode) -> bool:
    return mode.media is not None and not mode.media.waiting


def _whole(mode) -> bool:
    """Tell whether console and stage are both there."""
    return mode.console.isVisible() and mode.stage.isVisible()


def _watch_stage() -> None:
    plain = Stage.paintEvent

    @wraps(plain)
    def watched(stage: Stage, event) -> None:
        plain(stage, event)
        if not _STAGE_S:
            _STAGE_S.extend((time.monotonic(), time.process_time()))

    Stage.paintEvent = watched


def main() -> int:
    """Start the program and take it in hand once its loop runs."""
    from pmqa_desk.app.main import main as start  # noqa: PLC0415 - its imports are part of the start

    plain, seed = OpenVisit.show, int(sys.argv[2])

    def shown(visit: OpenVisit, page: str | None = None) -> None:
        plain(visit, page)
        visit.watch = Watch(visit, seed)

    _watch_stage()
    OpenVisit.show = shown
    return start([sys.argv[1]])


if __name__ == "__main__":
    sys.exit(main())
