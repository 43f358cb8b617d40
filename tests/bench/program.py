"""The program as its user starts it, and a note of when the programme could be read.

    python -m tests.bench.program FILE

The program itself is not changed: the application's own events are watched.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from typing_extensions import override

from tests.bench.probe import Probe

ROWS = 15


class Watch(QObject):
    """Waits for the paint of a table that holds the example's rows."""

    def __init__(self, probe: Probe) -> None:
        super().__init__()
        self._probe = probe
        self._armed = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self._armed and isinstance(watched, QWidget):
            table = watched.parent()
            if isinstance(table, QTableView) and table.objectName() == "item_view" and _full(table):
                self._armed = True
                # After this paint, and those of the same pass.
                QTimer.singleShot(0, self._probe.seen)
        return False


def _full(table: QTableView) -> bool:
    model = table.model()
    return model is not None and model.rowCount() >= ROWS


def main() -> int:
    """Start the program and watch."""
    from pmqa_desk.app.main import main as start  # noqa: PLC0415 - its imports are part of the start

    watch, loop = Watch(Probe()), QApplication.exec

    def watched_loop(*_: object) -> int:
        QApplication.instance().installEventFilter(watch)
        return loop()

    # The program builds its application itself; nothing is painted before its loop runs.
    QApplication.exec = watched_loop
    return start(sys.argv[1:], page="programme")


if __name__ == "__main__":
    sys.exit(main())
