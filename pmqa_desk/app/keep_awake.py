"""How this machine is kept awake: Windows' own call, macOS' caffeinate, the inhibitors of a Linux desktop.

Of these only the Linux ones were ever run by us. What fails here is logged and no more: the day goes on.
"""

from __future__ import annotations

import ctypes
import logging
import subprocess
from collections.abc import Callable, Sequence

from pmqa_desk.domain.ports import KeepAwake

# Windows: until further notice, with the machine and the screens awake.
ES_CONTINUOUS = 0x80000000
ES_SYSTEM_REQUIRED = 0x00000001
ES_DISPLAY_REQUIRED = 0x00000002

NAME = "PMQA Desk"
CONNECTION = "pmqa-desk-awake"
WHY = "A site visit is being run"
# A desktop that has hung must not hang us.
PATIENCE_MS = 500
STOP_S = 2.0

_log = logging.getLogger(__name__)


class WindowsAwake:
    """Asks Windows; the request belongs to the thread, which lives as long as our windows."""

    def __init__(self, set_state: Callable[[int], int]) -> None:
        self._set_state = set_state

    def hold(self) -> None:
        """Keep machine and screens awake."""
        self._set(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED)

    def release(self) -> None:
        """Let them sleep as they are set to."""
        self._set(ES_CONTINUOUS)

    def _set(self, state: int) -> None:
        # It returns the state before, or 0.
        if self._set_state(state) == 0:
            _log.warning("Windows refused execution state %#x", state)


class ProcessAwake:
    """Runs a program that keeps the machine awake as long as it lives; it ends with us, however we end."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = tuple(command)
        self._process: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        """Start it."""
        nothing = subprocess.DEVNULL
        try:
            self._process = subprocess.Popen(self._command, stdin=nothing, stdout=nothing, stderr=nothing)  # noqa: S603
        except OSError:
            _log.info("no %s here", self._command[0], exc_info=True)

    def release(self) -> None:
        """Stop it."""
        process, self._process = self._process, None
        if process is not None:
            process.terminate()
            try:
                process.wait(STOP_S)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


class ScreenSaverAwake:
    """Asks the desktop of a Linux session not to blank its screens while we are connected to its bus."""

    def hold(self) -> None:
        """Keep the screens lit."""
        from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # noqa: PLC0415 - no start needs it

        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, CONNECTION)
        service, path = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"
        message = QDBusMessage.createMethodCall(service, path, service, "Inhibit")
        message.setArguments([NAME, WHY])
        answer = bus.call(message, QDBus.CallMode.Block, PATIENCE_MS)
        if answer.type() is not QDBusMessage.MessageType.ReplyMessage:
            _log.info("no screen saver to ask: %s", answer.errorName())

    def release(self) -> None:
        """Let them blank as they are set to: the bus tells the desktop that we are gone."""
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 - see above

        QDBusConnection.disconnectFromBus(CONNECTION)


class AllAwake:
    """Several ways at once: which of them a machine heeds is its own matter."""

    def __init__(self, ways: Sequence[KeepAwake]) -> None:
        self._ways = tuple(ways)

    def hold(self) -> None:
        """Keep machine and screens awake."""
        for way in self._ways:
            way.hold()

    def release(self) -> None:
        """Let them sleep as they are set to."""
        for way in self._ways:
            way.release()


def keep_awake(system: str, process_id: int) -> KeepAwake:
    """Return how a machine of this system (``sys.platform``) is kept awake for our process."""
    if system == "win32":
        return WindowsAwake(_windows_call())
    if system == "darwin":
        # Display, idle and system sleep, for as long as we live.
        return ProcessAwake(("caffeinate", "-d", "-i", "-s", "-w", str(process_id)))
    why = ("--what=idle:sleep", f"--who={NAME}", f"--why={WHY}", "--mode=block")
    waits = ("tail", f"--pid={process_id}", "-f", "/dev/null")
    return AllAwake((ScreenSaverAwake(), ProcessAwake(("systemd-inhibit", *why, *waits))))


def _windows_call() -> Callable[[int], int]:
    """Return Windows' own function; ``ctypes`` has its loader only there."""
    call: Callable[[int], int] = vars(ctypes)["windll"].kernel32.SetThreadExecutionState
    return call
