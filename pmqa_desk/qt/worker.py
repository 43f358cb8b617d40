"""The one way to do slow work: on another thread, reporting by signals on the thread of the windows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

from pmqa_desk.domain.errors import DeskError

Progress = Callable[[int, int], None]
Work = Callable[[Progress], object]


class Worker(QObject):
    """Does one piece of work at a time; what an abandoned piece reports is not passed on."""

    done = Signal(object)
    """What the work returned."""
    refused = Signal(object)
    """The ``DeskError`` that the work raised."""
    progressed = Signal(int, int)
    """So much of so much."""
    _reported = Signal(int, str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._turn = 0
        self._reported.connect(self._on_reported, Qt.ConnectionType.QueuedConnection)

    def start(self, work: Work) -> None:
        """Begin ``work``; it is given a function that reports progress and must touch no widget."""
        self._turn += 1
        # A function, not a QRunnable: the pool lets go of a Python runnable before it has run.
        QThreadPool.globalInstance().start(_Piece(self._turn, work, self._reported.emit).run)

    def abandon(self) -> None:
        """Pass on nothing more of the work begun."""
        self._turn += 1

    def _on_reported(self, turn: int, what: str, value: object) -> None:
        if turn != self._turn:
            return
        if what == "progress":
            assert isinstance(value, tuple)  # noqa: S101 - made below
            self.progressed.emit(*value)
        elif what == "done":
            self.done.emit(value)
        elif isinstance(value, DeskError):
            self.refused.emit(value)
        elif isinstance(value, Exception):
            raise value  # a fault of ours: the crash hook takes it here as from any slot


class _Piece:
    def __init__(self, turn: int, work: Work, report: Callable[[int, str, object], None]) -> None:
        self._turn = turn
        self._work = work
        self._report = report

    def run(self) -> None:
        try:
            result = self._work(self._progress)
        except Exception as failure:  # noqa: BLE001 - carried over to the thread of the windows
            self._tell("failed", failure)
        else:
            self._tell("done", result)

    def _progress(self, part: int, whole: int) -> None:
        self._tell("progress", (part, whole))

    def _tell(self, what: str, value: object) -> None:
        try:
            self._report(self._turn, what, value)
        except RuntimeError:
            # The window was closed and its objects deleted while this ran: nobody waits for the answer.
            return
