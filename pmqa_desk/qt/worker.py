"""The one way to do slow work: on another thread, reporting by signals on the thread of the windows."""

from __future__ import annotations

from collections.abc import Callable
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal

from pmqa_desk.domain.errors import DeskError

Progress = Callable[[int, int], None]
Work = Callable[[Progress], object]
Report = tuple[int, str, object]

# How often the thread of the windows looks for reports, only while work goes on.
LOOK_MS = 15


class Worker(QObject):
    """Does one piece of work at a time; what an abandoned piece reports is not passed on.

    The other thread never touches this object, which may be deleted with its window at any moment: it puts
    its reports into a queue, and they are looked for from here.
    """

    done = Signal(object)
    """What the work returned."""
    refused = Signal(object)
    """The ``DeskError`` that the work raised."""
    failed = Signal()
    """The work ended by a fault of ours, which the crash hook takes."""
    progressed = Signal(object, object)
    """So much of so much; no ``int`` of Qt, for a film has more bytes than one can hold."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        self._reports: SimpleQueue[Report] = SimpleQueue()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._on_timer_timeout)

    def start(self, work: Work) -> None:
        """Begin ``work``; it is given a function that reports progress and must touch no widget."""
        self._turn += 1
        self._timer.start()
        # A function, not a QRunnable: the pool lets go of a Python runnable before it has run.
        QThreadPool.globalInstance().start(_Piece(self._turn, work, self._reports.put).run)

    def abandon(self) -> None:
        """Pass on nothing more of the work begun."""
        self._turn += 1
        self._timer.stop()

    def _on_timer_timeout(self) -> None:
        while True:
            try:
                turn, what, value = self._reports.get_nowait()
            except Empty:
                return
            if turn == self._turn:
                self._pass_on(what, value)

    def _pass_on(self, what: str, value: object) -> None:
        if what == "progress":
            assert isinstance(value, tuple)  # noqa: S101 - made below
            self.progressed.emit(*value)
            return
        self._timer.stop()
        if what == "done":
            self.done.emit(value)
        elif isinstance(value, DeskError):
            self.refused.emit(value)
        elif isinstance(value, Exception):
            self.failed.emit()
            raise value  # a fault of ours: the crash hook takes it here as from any slot


class _Piece:
    def __init__(self, turn: int, work: Work, report: Callable[[Report], None]) -> None:
        self._turn = turn
        self._work = work
        self._report = report

    def run(self) -> None:
        try:
            result = self._work(self._progress)
        except Exception as failure:  # noqa: BLE001 - carried over to the thread of the windows
            self._report((self._turn, "failed", failure))
        else:
            self._report((self._turn, "done", result))

    def _progress(self, part: int, whole: int) -> None:
        self._report((self._turn, "progress", (part, whole)))
