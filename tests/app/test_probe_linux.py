"""Linux: supplies as the kernel lists them, sleep as GNOME is set."""

from __future__ import annotations

import pytest

from pmqa_desk.app.probe_linux import LinuxProbe
from pmqa_desk.domain.machine_facts import Power, Printers, SleepSettings
from tests.app.test_probe import FakeAsker

MAINS = {"type": "Mains", "online": "1"}
BATTERY = {"type": "Battery", "status": "Discharging", "capacity": "43", "scope": "System"}
MOUSE = {"type": "Battery", "status": "Discharging", "capacity": "5", "scope": "Device"}
POWER = "gsettings get org.gnome.settings-daemon.plugins.power sleep-inactive"
IDLE = "gsettings get org.gnome.desktop.session idle-delay"


def probe(tmp_path, *supplies, answers=None):
    for place, supply in enumerate(supplies):
        folder = tmp_path / f"supply{place}"
        folder.mkdir()
        for name, value in supply.items():
            (folder / name).write_text(value + "\n", encoding="ascii")
    return LinuxProbe(FakeAsker(answers=answers or {}), tmp_path)


@pytest.mark.parametrize(
    ("supplies", "power"),
    [
        ((), Power(on_mains=True)),
        ((MAINS,), Power(on_mains=True)),
        ((MAINS, BATTERY), Power(on_mains=True, percent=43)),
        ((MAINS | {"online": "0"}, BATTERY), Power(on_mains=False, percent=43)),
        ((BATTERY,), Power(on_mains=False, percent=43)),
        ((BATTERY | {"status": "Charging"},), Power(on_mains=True, percent=43)),
        ((BATTERY, BATTERY | {"capacity": "57"}), Power(on_mains=False, percent=50)),
        ((BATTERY | {"capacity": ""},), Power(on_mains=False)),
        ((MAINS, MOUSE), Power(on_mains=True)),
        (({"type": "USB", "online": "1"}, BATTERY), Power(on_mains=True, percent=43)),
    ],
)
def test_power(tmp_path, supplies, power):
    assert probe(tmp_path, *supplies).power() == power


def test_power_of_a_kernel_without_that_list_is_not_known(tmp_path):
    assert LinuxProbe(FakeAsker(), tmp_path / "none").power() is None


def gnome(kind, timeout, idle, source="ac"):
    return {f"{POWER}-{source}-type": kind, f"{POWER}-{source}-timeout": timeout, IDLE: idle}


@pytest.mark.parametrize(
    ("supplies", "answers", "sleep"),
    [
        ((MAINS,), gnome("'suspend'\n", "900\n", "uint32 300\n"), SleepSettings(900, 300)),
        ((MAINS,), gnome("'nothing'\n", "900\n", "uint32 0\n"), SleepSettings(None, None)),
        ((MAINS,), gnome("'suspend'\n", "0\n", "uint32 300\n"), SleepSettings(None, 300)),
        ((BATTERY,), gnome("'suspend'\n", "600\n", "uint32 0\n", "battery"), SleepSettings(600, None)),
        ((BATTERY,), gnome("'suspend'\n", "600\n", "uint32 0\n"), None),
        ((MAINS,), gnome("'suspend'\n", "900\n", "@as []\n"), None),
        ((MAINS,), {}, None),
    ],
)
def test_sleep_is_that_of_the_supply_in_use(tmp_path, supplies, answers, sleep):
    assert probe(tmp_path, *supplies, answers=answers).sleep() == sleep


def test_printers_folders_and_zone_are_asked_as_everywhere(tmp_path, machine_zone):
    linux = probe(tmp_path, answers={"lpstat -e": "HP\n"})
    assert linux.printers() == Printers(("HP",))
    assert linux.room(tmp_path).writable
    assert (linux.offset_s() == 25200) == (machine_zone == "Asia/Bangkok")
