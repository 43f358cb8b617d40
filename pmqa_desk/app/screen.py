"""Whether a window can be shown at all: Qt does not say so, it aborts."""

from __future__ import annotations

import re
import socket
from collections.abc import Callable, Mapping
from contextlib import closing

from pmqa_desk.domain.errors import DeskError

# Platforms of Qt that need no screen.
SCREENLESS = {"offscreen", "minimal", "vnc"}
X_SOCKETS = "/tmp/.X11-unix/X"  # noqa: S108 - the place is fixed by X itself
ANSWER_S = 2.0


def refuse_without_screen(
    environment: Mapping[str, str], system: str, answers: Callable[[str], bool] | None = None
) -> None:
    """Raise a sentence where no window can be shown."""
    asks = answers or display_answers
    if not system.startswith("linux"):
        return
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in SCREENLESS:
        return
    display = environment.get("DISPLAY", "")
    if environment.get("WAYLAND_DISPLAY") or (display and asks(display)):
        return
    raise DeskError(
        "ไม่พบจอภาพ จึงเปิดหน้าต่างไม่ได้ กรุณาเริ่มจากหน้าจอของเครื่อง หรือใช้คำสั่งอื่น (pmqa-desk --help)",
        "There is no screen, so no window can be opened. Start it from the desktop, "
        "or use another command (pmqa-desk --help).",
    )


def display_answers(display: str) -> bool:
    """Tell whether an X server takes calls; one on another machine is believed."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return True
    path = X_SOCKETS + local[1]
    return any(_takes_calls(address) for address in (path, "\0" + path))


def _takes_calls(address: str) -> bool:
    with closing(socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)) as caller:
        caller.settimeout(ANSWER_S)
        try:
            caller.connect(address)
        except OSError:
            return False
        return True
