"""What a measured process says of itself: when it had painted, and what it holds a second later.

The parent reads one line of JSON from standard output.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

WINDOW = (1366, 768)
SETTLE_MS = 1000


def memory_kb() -> dict[str, int]:
    """Return resident and proportional memory; empty where the system does not say."""
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return {}
    fields = (line.split() for line in rollup.read_text().splitlines()[1:])
    sizes = {words[0].rstrip(":").lower(): int(words[1]) for words in fields}
    return {name: sizes[name] for name in ("rss", "pss")}


def resident_mb() -> float:
    """Return resident memory, cheaply enough to ask often."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_048_576


def cpu_s() -> float:
    """Return the processor time that this process has used, all its threads together."""
    return time.process_time()


class Probe:
    """Notes the first time it is told, and reports a second later."""

    def __init__(self) -> None:
        self._seen: float | None = None

    def seen(self) -> None:
        """Say that what was waited for has been painted."""
        from PySide6.QtCore import QTimer  # noqa: PLC0415 - whoever calls has loaded it

        if self._seen is None:
            self._seen = time.monotonic()
            QTimer.singleShot(SETTLE_MS, self._report)

    def _report(self) -> None:
        print(json.dumps({"seen": self._seen, **memory_kb()}), flush=True)
        sys.stderr.flush()
        # What a program does while it closes is not measured.
        os._exit(0)
