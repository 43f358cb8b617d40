"""News of the open visit as Qt signals, and the one tick that all windows share."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QTimer, Signal

from pmqa_desk.desk.session import Changed, Session
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.run import Phase

# Ten looks a second at the run's clock: a second flips at most this late, and a look costs well under 1 ms.
TICK_MS = 100
# What all windows take to show a second, with room to spare: what waited for it comes after.
PASS_MS = 60
# How exactly a recovery knows when the program died, against a commit each time.
ALIVE_MS = 5000

_log = logging.getLogger(__name__)


class Bridge(QObject):
    """Tells windows what changed in the session; they re-read it and hold no data of their own."""

    visit_changed = Signal()
    run_changed = Signal()
    drafts_changed = Signal()
    bank_changed = Signal()
    ticked = Signal(object)
    """A ``RunView``, or ``None`` without a run: the same for all windows, painted in the same pass."""
    followed = Signal(object)
    """The same view right after: for the console, whose lists the room and the presenter do not wait for."""
    refused = Signal(object)
    """The ``DeskError`` that kept something from being done."""
    told = Signal(str)
    """A sentence of good news for the news line, such as a file that was written."""
    clock_set = Signal(int)
    """The machine's clock was set by so many milliseconds (T17)."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._unnoticed = False
        self._flip = QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever)
        session.listen(self._on_session_changed)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._alive_timer = QTimer(self)
        self._alive_timer.setInterval(ALIVE_MS)
        self._alive_timer.timeout.connect(self._on_alive_timer_timeout)
        self._run_timer()

    @property
    def session(self) -> Session:
        """Return the open visit."""
        return self._session

    def view(self) -> RunView | None:
        """Return the live run at this instant, or ``None``."""
        live = self._session.live
        return None if live is None else live.view()

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something to the session; say ``refused`` where it was, and return whether it was done."""
        try:
            deed()
        except DeskError as refusal:
            self.refused.emit(refusal)
            return False
        return True

    def tick(self) -> None:
        """Look at the clock once, for all windows."""
        self._notice_clock()
        view = self.view()
        rest = flip_ms(view)
        self._flip = QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever if rest is None else rest)
        self.ticked.emit(view)
        self.followed.emit(view)
        if self._timer.isActive():
            self._timer.setInterval(next_look_ms(view))

    def wait_ms(self, cost_ms: int) -> int:
        """Return how long work of ``cost_ms`` should wait lest the next second is late; 0 is not at all."""
        rest = self._flip.remainingTime()
        # For ever is told as -1.
        return rest + PASS_MS if 0 <= rest <= cost_ms else 0

    def stop(self) -> None:
        """Look at the clock no more; the file is about to be closed."""
        self._timer.stop()
        self._alive_timer.stop()

    def _notice_clock(self) -> None:
        """Tell that the machine's clock was set; where that cannot be kept, time is shown all the same."""
        try:
            step = self._session.notice_clock()
        except DeskError as refusal:
            # Tried again at every look, said once.
            if not self._unnoticed:
                self._unnoticed = True
                self.refused.emit(refusal)
            return
        self._unnoticed = False
        if step is not None:
            self.clock_set.emit(step)

    def _on_session_changed(self, changed: Changed) -> None:
        if Changed.RUN in changed:
            self._run_timer()
            self.run_changed.emit()
            self.tick()
        if Changed.VISIT in changed:
            self.visit_changed.emit()
        if Changed.BANK in changed:
            self.bank_changed.emit()
        if Changed.DRAFTS in changed:
            self.drafts_changed.emit()

    def _run_timer(self) -> None:
        if not self._session.going_on:
            self.stop()
        elif not self._timer.isActive():
            self._timer.start()
            self._alive_timer.start()

    def _on_alive_timer_timeout(self) -> None:
        try:
            self._session.mark_alive()
        except DeskError:
            # The next press says it to the operator; a mark that is late only makes a recovery less exact.
            _log.info("not marked alive", exc_info=True)


def flip_ms(view: RunView | None) -> int | None:
    """Return how long it is to the next flip of the item's second, or ``None`` while its time stands."""
    if view is None or view.phase is not Phase.RUNNING:
        return None
    # A count down flips when its rest of a second is gone, a count up when it is full.
    rest = -view.speaking_ms if view.remaining_ms is None else view.remaining_ms
    return rest % 1000 or 1000


def next_look_ms(view: RunView | None) -> int:
    """Return when to look again: at the next flip of the item's second, if that comes first (T25)."""
    rest = flip_ms(view)
    return TICK_MS if rest is None else min(TICK_MS, rest)
