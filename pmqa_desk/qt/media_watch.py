"""Notices during a run that a medium was replaced, came or went."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from pmqa_desk.qt.context import Context
from pmqa_desk.qt.worker import Worker

LOOK_MS = 2000

Stamps = dict[Path, tuple[int, int]]


class MediaWatch(QObject):
    """Looks by another thread, as a folder on the network may be slow; says so once a file is written whole.

    What a system tells by itself is not enough: on sticks and on the network it tells nothing.
    """

    changed = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._known: Stamps | None = None
        self._last: Stamps = {}
        self._worker = Worker(self)
        self._worker.done.connect(self._on_done)
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._busy = False
        self._timer.start()
        self.look()

    def look(self) -> None:
        """Begin to look, unless the look before is still under way."""
        if self._busy:
            return
        self._busy = True
        folder, items = self._context.folder, self._context.bridge.session.visit.items
        paths = tuple({folder / item.media for item in items if item.media})
        self._worker.start(lambda _progress: stamps_of(paths))

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._worker.abandon()

    def _on_done(self, stamps: Stamps) -> None:
        self._busy = False
        steady = stamps == self._last
        self._last = stamps
        if self._known is None:
            self._known = stamps
        elif steady and stamps != self._known:
            # Twice the same: nobody is still copying it.
            self._known = stamps
            self.changed.emit()


def stamps_of(paths: tuple[Path, ...]) -> Stamps:
    """Return when each file was written and how large it is; what is not there is left out."""
    stamps: Stamps = {}
    for path in paths:
        try:
            found = path.stat()
        except (OSError, ValueError):
            continue
        stamps[path] = (found.st_mtime_ns, found.st_size)
    return stamps
