"""What Windows says: its own calls for current and printers, ``powercfg`` for sleep; never run by us."""

from __future__ import annotations

import ctypes
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pmqa_desk.app.probe import Asker, offset_s, room_of
from pmqa_desk.domain.machine_facts import Power, Printers, Room, SleepSettings

_NO_BATTERY, _UNKNOWN = 128, 255
_ON_BATTERY, _ON_MAINS = 0, 1
# powercfg speaks the language of Windows, but its last two figures are always mains and battery.
_INDEX = re.compile(r"0x([0-9a-fA-F]{8})\s*$", re.MULTILINE)
# Printers of this machine and those that its user has connected; level 4 asks no server.
_LOCAL_AND_CONNECTED, _LEVEL = 2 | 4, 4


class SystemPowerStatus(ctypes.Structure):
    """SYSTEM_POWER_STATUS of winbase.h."""

    _fields_ = (
        ("ACLineStatus", ctypes.c_ubyte),
        ("BatteryFlag", ctypes.c_ubyte),
        ("BatteryLifePercent", ctypes.c_ubyte),
        ("SystemStatusFlag", ctypes.c_ubyte),
        ("BatteryLifeTime", ctypes.c_uint32),
        ("BatteryFullLifeTime", ctypes.c_uint32),
    )


class PrinterInfo4(ctypes.Structure):
    """PRINTER_INFO_4W of winspool.h."""

    _fields_ = (
        ("pPrinterName", ctypes.c_wchar_p),
        ("pServerName", ctypes.c_wchar_p),
        ("Attributes", ctypes.c_uint32),
    )


@dataclass(frozen=True, slots=True)
class WindowsProbe:
    """Asks Windows; ``kernel`` and ``spooler`` are its libraries."""

    kernel: Any  # a library of ctypes, which has no types
    spooler: Any  # the same
    asker: Asker = field(default_factory=Asker)

    def power(self) -> Power | None:
        """Return where the current comes from."""
        status = SystemPowerStatus()
        if not self.kernel.GetSystemPowerStatus(ctypes.byref(status)):
            return None
        if status.ACLineStatus not in {_ON_BATTERY, _ON_MAINS}:
            return None
        known = status.BatteryLifePercent <= 100 and not status.BatteryFlag & _NO_BATTERY
        if status.BatteryFlag == _UNKNOWN:
            known = False
        return Power(status.ACLineStatus == _ON_MAINS, status.BatteryLifePercent if known else None)

    def sleep(self) -> SleepSettings | None:
        """Return when machine and screen go to sleep; 0 seconds is never."""
        power = self.power()
        on_mains = power is None or power.on_mains
        machine = self._idle_s("SUB_SLEEP", "STANDBYIDLE", on_mains=on_mains)
        screen = self._idle_s("SUB_VIDEO", "VIDEOIDLE", on_mains=on_mains)
        if machine is None or screen is None:
            return None
        return SleepSettings(machine or None, screen or None)

    def printers(self) -> Printers | None:
        """Return the printers."""
        names = self._printer_names()
        return None if names is None else Printers(names, self._default_printer())

    def room(self, folder: Path) -> Room | None:
        """Return how much fits into a folder."""
        return room_of(folder)

    def offset_s(self) -> int:
        """Return by how much the machine's own zone is ahead of UTC now."""
        return offset_s()

    def _idle_s(self, group: str, setting: str, *, on_mains: bool) -> int | None:
        said = self.asker.ask("powercfg", "/query", "SCHEME_CURRENT", group, setting)
        figures = _INDEX.findall(said or "")
        return int(figures[-2 if on_mains else -1], 16) if len(figures) >= 2 else None

    def _printer_names(self) -> tuple[str, ...] | None:
        size, count = ctypes.c_uint32(), ctypes.c_uint32()
        told = (ctypes.byref(size), ctypes.byref(count))
        # The first call fails and says how much room its answer takes.
        self.spooler.EnumPrintersW(_LOCAL_AND_CONNECTED, None, _LEVEL, None, 0, *told)
        if not size.value:
            return ()
        room = ctypes.create_string_buffer(size.value)
        if not self.spooler.EnumPrintersW(_LOCAL_AND_CONNECTED, None, _LEVEL, room, size, *told):
            return None
        entries = (PrinterInfo4 * count.value).from_buffer(room)
        return tuple(entry.pPrinterName or "" for entry in entries)

    def _default_printer(self) -> str | None:
        size = ctypes.c_uint32()
        self.spooler.GetDefaultPrinterW(None, ctypes.byref(size))
        if not size.value:
            return None
        name = ctypes.create_unicode_buffer(size.value)
        return name.value if self.spooler.GetDefaultPrinterW(name, ctypes.byref(size)) else None
