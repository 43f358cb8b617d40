"""Windows: its structures filled by fakes of its calls, and what powercfg prints in Thai."""

from __future__ import annotations

import ctypes

import pytest

from pmqa_desk.app.probe_windows import PrinterInfo4, SystemPowerStatus, WindowsProbe
from pmqa_desk.domain.machine_facts import Power, Printers, SleepSettings
from tests.app.test_probe import FakeAsker

STANDBY = "powercfg /query SCHEME_CURRENT SUB_SLEEP STANDBYIDLE"
VIDEO = "powercfg /query SCHEME_CURRENT SUB_VIDEO VIDEOIDLE"


def indexes(mains, battery):
    return (
        "GUID ของแผนพลังงาน: 381b4222-f694-41f0-9685-ff5bb260df2e  (สมดุล)\r\n"
        "      การตั้งค่าต่ำสุดที่เป็นไปได้: 0x00000000\r\n"
        f"    ดัชนีการตั้งค่าพลังงาน AC ปัจจุบัน: {mains:#010x}\r\n"
        f"    ดัชนีการตั้งค่าพลังงาน DC ปัจจุบัน: {battery:#010x}\r\n"
    )


class FakeKernel:
    """GetSystemPowerStatus, with what it is to fill in; without it the call fails."""

    def __init__(self, *status):
        self._status = status

    def GetSystemPowerStatus(self, reference):  # noqa: N802 - Windows' name
        if not self._status:
            return 0
        status = ctypes.cast(reference, ctypes.POINTER(SystemPowerStatus)).contents
        status.ACLineStatus, status.BatteryFlag, status.BatteryLifePercent = self._status
        return 1


class FakeSpooler:
    """EnumPrintersW and GetDefaultPrinterW; ``fails`` at the second call of the first."""

    def __init__(self, *names, default="", fails=False):
        self._names = names
        self._default = default
        self._fails = fails

    def EnumPrintersW(self, _flags, _name, level, room, size, needed, count):  # noqa: N802
        assert level == 4
        whole = ctypes.sizeof(PrinterInfo4) * len(self._names)
        ctypes.cast(needed, ctypes.POINTER(ctypes.c_uint32)).contents.value = whole
        if room is None or self._fails:
            return 0
        assert size.value == whole
        # Kept: the names live as long as these.
        entries = self._entries = (PrinterInfo4 * len(self._names)).from_buffer(room)
        for entry, name in zip(entries, self._names, strict=True):
            entry.pPrinterName = name
        ctypes.cast(count, ctypes.POINTER(ctypes.c_uint32)).contents.value = len(self._names)
        return 1

    def GetDefaultPrinterW(self, name, reference):  # noqa: N802
        if self._default:
            wanted = ctypes.cast(reference, ctypes.POINTER(ctypes.c_uint32)).contents
            wanted.value = len(self._default) + 1
        if name is None or not self._default:
            return 0
        name.value = self._default
        return 1


def probe(kernel=None, spooler=None, **answers):
    return WindowsProbe(kernel or FakeKernel(), spooler or FakeSpooler(), FakeAsker(answers=answers))


@pytest.mark.parametrize(
    ("status", "power"),
    [
        ((1, 8, 80), Power(on_mains=True, percent=80)),
        ((0, 4, 5), Power(on_mains=False, percent=5)),
        ((1, 128, 255), Power(on_mains=True)),
        ((1, 255, 80), Power(on_mains=True)),
        ((255, 1, 80), None),
        ((), None),
    ],
)
def test_power(status, power):
    assert probe(FakeKernel(*status)).power() == power


def test_structures_are_as_large_as_windows_has_them():
    assert ctypes.sizeof(SystemPowerStatus) == 12
    assert ctypes.sizeof(PrinterInfo4) == 24


@pytest.mark.parametrize(
    ("status", "sleep"),
    [
        ((1, 8, 80), SleepSettings(1800, 600)),
        ((0, 8, 80), SleepSettings(900, None)),
        ((), SleepSettings(1800, 600)),
    ],
)
def test_sleep_is_read_from_the_figures_whatever_the_language(status, sleep):
    answers = {STANDBY: indexes(1800, 900), VIDEO: indexes(600, 0)}
    assert probe(FakeKernel(*status), **answers).sleep() == sleep


def test_sleep_that_is_never_or_not_told():
    assert probe(**{STANDBY: indexes(0, 0), VIDEO: indexes(0, 0)}).sleep() == SleepSettings(None, None)
    assert probe(**{STANDBY: indexes(0, 0)}).sleep() is None
    assert probe().sleep() is None


def test_printers_are_listed_with_the_default():
    spooler = FakeSpooler("HP ห้องประชุม", "Microsoft Print to PDF", default="HP ห้องประชุม")
    assert probe(spooler=spooler).printers() == Printers(
        ("HP ห้องประชุม", "Microsoft Print to PDF"), "HP ห้องประชุม"
    )


def test_no_printer_and_a_spooler_that_fails_are_told_apart():
    assert probe().printers() == Printers(())
    assert probe(spooler=FakeSpooler("HP", fails=True)).printers() is None


def test_folders_and_zone_are_asked_as_everywhere(tmp_path, machine_zone):
    assert probe().room(tmp_path).writable
    assert (probe().offset_s() == 25200) == (machine_zone == "Asia/Bangkok")
