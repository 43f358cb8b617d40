"""Which probe a machine of which system is asked by."""

from __future__ import annotations

import ctypes
from typing import Any

from pmqa_desk.app.probe_linux import LinuxProbe
from pmqa_desk.app.probe_mac import MacProbe
from pmqa_desk.app.probe_windows import WindowsProbe
from pmqa_desk.domain.machine_facts import MachineProbe


def machine_probe(system: str) -> MachineProbe:
    """Return the probe for a system (``sys.platform``)."""
    if system == "win32":
        # ``ctypes`` has its loader only there.
        libraries: Any = vars(ctypes)["windll"]
        return WindowsProbe(libraries["kernel32"], libraries["winspool.drv"])
    return MacProbe() if system == "darwin" else LinuxProbe()
