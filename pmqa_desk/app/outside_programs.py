"""Opens a file with the program that the system has for it."""

from __future__ import annotations

import logging
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.ports import OutsidePrograms

# Linux: the program that asks the desktop; it returns at once.
LINUX, MACOS = "xdg-open", "open"

_log = logging.getLogger(__name__)


class Opener:
    """Calls what opens files on this system; it never waits for the program that comes up."""

    def __init__(self, call: Callable[[str], object]) -> None:
        self._call = call

    def open(self, path: Path) -> None:
        """Open a file."""
        try:
            self._call(str(path.absolute()))
        except OSError as failure:
            _log.info("not opened: %s", path, exc_info=True)
            raise DeskError(
                f"เปิด {path.name} ด้วยโปรแกรมอื่นไม่ได้ กรุณาเปิดไฟล์จากโฟลเดอร์เอง",
                f"{path.name} could not be opened elsewhere; open it from its folder.",
            ) from failure


def outside_programs(system: str) -> OutsidePrograms:
    """Return what opens files on a system, named as ``sys.platform`` names it."""
    if system == "win32":
        # Only Windows has it.
        return Opener(getattr(os, "startfile", _nothing))
    return Opener(Starter(MACOS if system == "darwin" else LINUX))


class Starter:
    """Starts a command with the name of a file; on some desktops it lives as long as what comes up."""

    def __init__(self, command: str) -> None:
        self._command = command
        self.running: list[subprocess.Popen[bytes]] = []

    def __call__(self, name: str) -> None:
        """Start the command; it goes on by itself."""
        nothing = subprocess.DEVNULL
        process = subprocess.Popen(  # noqa: S603 - our own command, and the file is one argument of it
            [self._command, name], stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True
        )
        # Asked once more, so that none that is over stays with the system.
        self.running = [*(each for each in self.running if each.poll() is None), process]


def _nothing(name: str) -> None:
    raise OSError(name)
