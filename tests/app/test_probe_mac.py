"""macOS: what pmset prints, as its manual shows it."""

from __future__ import annotations

import pytest

from pmqa_desk.app.probe_mac import MacProbe
from pmqa_desk.domain.machine_facts import Power, Printers, SleepSettings
from tests.app.test_probe import FakeAsker

ON_BATTERY = """Now drawing from 'Battery Power'
 -InternalBattery-0 (id=4653155)\t43%; discharging; 3:12 remaining present: true
"""
ON_MAINS = """Now drawing from 'AC Power'
 -InternalBattery-0 (id=4653155)\t100%; charged; 0:00 remaining present: true
"""
SETTINGS = """System-wide power settings:
Currently in use:
 standby              1
 sleep                1 (sleep prevented by coreaudiod)
 displaysleep         10
"""


def probe(batt=None, settings=None, **more):
    return MacProbe(FakeAsker(answers={"pmset -g batt": batt, "pmset -g": settings, **more}))


@pytest.mark.parametrize(
    ("said", "power"),
    [
        (ON_BATTERY, Power(on_mains=False, percent=43)),
        (ON_MAINS, Power(on_mains=True, percent=100)),
        ("Now drawing from 'AC Power'\n", Power(on_mains=True)),
        ("pmset: what?\n", None),
        (None, None),
    ],
)
def test_power(said, power):
    assert probe(said).power() == power


def test_sleep_is_counted_in_minutes_and_none_is_never():
    assert probe(settings=SETTINGS).sleep() == SleepSettings(60, 600)
    never = SETTINGS.replace("10", "0").replace("sleep                1", "sleep                0")
    assert probe(settings=never).sleep() == SleepSettings(None, None)
    assert probe(settings="standby 1\n").sleep() is None


def test_printers_folders_and_zone_are_asked_as_everywhere(tmp_path, machine_zone):
    mac = probe(**{"lpstat -e": "HP\n"})
    assert mac.printers() == Printers(("HP",))
    assert mac.room(tmp_path).writable
    assert (mac.offset_s() == 25200) == (machine_zone == "Asia/Bangkok")
