"""Each system has its probe."""

from __future__ import annotations

import ctypes

from pmqa_desk.app.probe_linux import LinuxProbe
from pmqa_desk.app.probe_mac import MacProbe
from pmqa_desk.app.probes import machine_probe


def test_each_system_has_its_probe(monkeypatch):
    assert isinstance(machine_probe("linux"), LinuxProbe)
    assert isinstance(machine_probe("darwin"), MacProbe)
    libraries = {"kernel32": object(), "winspool.drv": object()}
    monkeypatch.setitem(vars(ctypes), "windll", libraries)
    windows = machine_probe("win32")
    assert (windows.kernel, windows.spooler) == (libraries["kernel32"], libraries["winspool.drv"])
