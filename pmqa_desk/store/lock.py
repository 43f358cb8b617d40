"""One writer a visit file: a lock beside it, which the system takes away when its holder dies."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final

from filelock import FileLock, Timeout

LOCK: Final = ".lock"


def lock_file(path: Path) -> Path:
    """Return the lock's own file."""
    return path.with_name(path.name + LOCK)


def take(path: Path) -> Callable[[], None] | None:
    """Take the right to write ``path`` and return what gives it back; ``None`` when another has it."""
    beside = lock_file(path)
    lock = FileLock(beside, timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout:
        return None

    def give_back() -> None:
        # Removed while it is still held: whoever opened it meanwhile finds it nameless and tries again.
        # Windows removes no open file; there it goes right after.
        if os.name != "nt":
            beside.unlink(missing_ok=True)
        lock.release()
        if os.name == "nt":
            with suppress(OSError):
                beside.unlink(missing_ok=True)

    return give_back
