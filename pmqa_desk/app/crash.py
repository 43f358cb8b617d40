"""What happens when something of ours fails: it is written down and said once; the program goes on."""

from __future__ import annotations

import logging
import sys
import threading
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

_log = logging.getLogger(__name__)
LOG_BYTES = 512 * 1024
LOGS_KEPT = 3


def open_log(folder: Path) -> Path | None:
    """Let everything worth knowing be written into ``folder``; return the file, or ``None``."""
    path = folder / "desk.log"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=LOG_BYTES, backupCount=LOGS_KEPT, encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return path


class CrashHook(QObject):
    """Takes every exception that nobody caught, from any thread; asks that one at a time be told."""

    failed = Signal(int)
    """Something failed, for the so-manieth time since it was last told."""
    _caught = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._telling = False
        self._before = (sys.excepthook, threading.excepthook)
        # From another thread the news arrives on the thread of the windows.
        self._caught.connect(self._on_caught, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Take over from Python's own hooks."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def uninstall(self) -> None:
        """Give Python's own hooks back."""
        sys.excepthook, threading.excepthook = self._before

    def take(self, kind: type[BaseException], failure: BaseException, trace: TracebackType | None) -> None:
        """Write an exception down and say that there was one."""
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            self._before[0](kind, failure, trace)
            return
        _log.error("not caught", exc_info=(kind, failure, trace))
        if sys.stderr is not None:  # a windowed program on Windows has none
            self._before[0](kind, failure, trace)
        self._caught.emit()

    def told(self) -> None:
        """Say that the user has read it; what failed meanwhile was counted in."""
        self._telling = False

    def _take_from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self.take(args.exc_type, args.exc_value, args.exc_traceback)

    def _on_caught(self) -> None:
        self._count += 1
        if not self._telling:
            self._telling = True
            self.failed.emit(self._count)
