"""Watches the three clocks while they are painted; the program itself is not changed."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from functools import wraps

from PySide6.QtWidgets import QWidget

from pmqa_desk.app.open_visit import OpenVisit
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.visit import Kind
from pmqa_desk.qt.console_parts import BigClock
from pmqa_desk.qt.presenter_clock import PresenterClock
from pmqa_desk.qt.stage import Stage
from tests.torture.flips import Paint, second_of

# By then what a tick asked for has long been painted; nearer to it a window may still wait for its turn.
SETTLED_MS = 60


def machine_ms() -> float:
    """Return the clock that a run goes by, finer than the program reads it."""
    return time.clock_gettime_ns(time.CLOCK_BOOTTIME) / 1_000_000


class Eyes:
    """Notes each paint of a clock with what was to be read, and compares the windows before each tick."""

    def __init__(self, session: Session, boot_ms: Callable[[], float] = machine_ms) -> None:
        self.paints: list[Paint] = []
        self.differences: list[str] = []
        self.frames = 0
        """Paints of the stage in all, those of a film and of fades too."""
        self._session = session
        self._boot_ms = boot_ms
        self._view: RunView | None = None
        self._ticked_ms = 0.0
        self._at = -1
        self._turns: Counter[str] = Counter()
        self._shown: dict[str, tuple[QWidget, int, int]] = {}
        self._wrap(BigClock, "console", lambda clock: clock.figure)
        self._wrap(PresenterClock, "presenter", lambda clock: clock.face.figure)
        self._wrap(Stage, "stage", self._on_stage)

    def watch(self, visit: OpenVisit) -> None:
        """Look on before any window learns of a tick; to be called before the windows are opened."""
        visit.bridge.ticked.connect(self._on_ticked)

    @property
    def windows(self) -> set[str]:
        """Return which windows show the item's clock now."""
        return {name for name, (window, _, epoch) in self._shown.items() if self._counts(window, epoch)}

    def seconds(self) -> dict[str, int]:
        """Return the second that stands in each window."""
        return {name: self._shown[name][1] for name in self.windows}

    def now_ms(self) -> float:
        """Return the present instant in the run's own time."""
        live = self._session.live
        assert live is not None
        return live._anchor_ms + self._boot_ms() - live._anchor_boot_ms

    def _wrap(self, kind: type[QWidget], name: str, read: Callable[[QWidget], str | None]) -> None:
        plain = kind.paintEvent

        @wraps(plain)
        def watched(window, event) -> None:
            plain(window, event)
            self._see(window, name, read(window))

        kind.paintEvent = watched

    def _on_stage(self, stage: Stage) -> str | None:
        """Return the item's clock on the stage; none while black, frozen, or of a film's own time."""
        self.frames += 1
        card, showing = stage._card, stage._showing
        if (
            stage.blank
            or stage.frozen
            or stage._holding is not None
            or card is None
            or (showing is not None and showing.film_left_ms)
        ):
            return None
        if showing is None and card.kind is Kind.BREAK:
            # A break that is over stands at 0:00.
            over = self._view is not None and (self._view.remaining_ms or 0) <= 0
            return None if over else card.figure or None
        return None if card.plate is None else card.plate.figure

    def _see(self, window: QWidget, name: str, figure: str | None) -> None:
        view = self._view
        if figure is None or view is None or view.phase is not Phase.RUNNING or self._epoch() != self._at:
            self._shown.pop(name, None)
            self._turns[name] += 1
            return
        now = self.now_ms()
        going = now - view.now_ms
        up = view.remaining_ms is None
        # Counted up a second is due when it is full, counted down when it is all that is left.
        left = view.speaking_ms + going if up else view.remaining_ms - going
        with suppress(ValueError):  # a dash
            second = second_of(figure, left)
            late = left - second * 1000 if up else second * 1000 - left
            fading = isinstance(window, Stage) and window._fade.going_on
            self.paints.append(Paint(name, now, second, late, self._at, self._turns[name], fading))
            self._shown[name] = (window, second, self._at)

    def _on_ticked(self, view: RunView | None) -> None:
        now = self._boot_ms()
        if now - self._ticked_ms >= SETTLED_MS and len(set(self.seconds().values())) > 1:
            self.differences.append(f"{self.seconds()}")
        self._ticked_ms = now
        self._view, self._at = view, self._epoch()

    def _epoch(self) -> int:
        live = self._session.live
        return 0 if live is None else len(live.run.events)

    def _counts(self, window: QWidget, epoch: int) -> bool:
        return epoch == self._epoch() and window.isVisible()
