"""Whole days in the real windows: three hours in virtual time, half an hour in real time under load."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest

from pmqa_desk.app.headless_day import _screens
from tests.endtoend.desktop import missing_tools, two_monitors

# By hand fewer: PMQA_SOAK_MINUTES=5 python3 desk.py torture tests/torture/test_days.py
# With PMQA_REPORTS=FOLDER the whole reports are kept there.
MINUTES = float(os.environ.get("PMQA_SOAK_MINUTES", "30"))
# Below that a day is over before memory has found its level.
LEVEL_MINUTES = 10
# The issue's own.
GROWTH_PERCENT, FLIP_MS = 5, 30
WINDOWS = {"console", "stage", "presenter"}
# Half of each second is work: with the program and the X server more than the two cores of a small machine.
BURN = """
import time
while True:
    end = time.monotonic() + 0.05
    while time.monotonic() < end:
        pass
    time.sleep(0.05)
"""

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc, needs X")
desk_of_two = pytest.mark.skipif(bool(missing_tools()), reason=f"needs {' '.join(missing_tools())}")


def hold(module, folder, *words, environ, timeout):
    """Hold a day in a process of its own and return its report."""
    command = [sys.executable, "-X", "faulthandler", "-m", module, str(folder), *map(str, words)]
    env = {**os.environ, **environ, "PMQA_HOME": str(folder / "home")}
    done = subprocess.run(command, env=env, capture_output=True, text=True, timeout=timeout, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    report = json.loads(done.stdout.splitlines()[-1])
    keep = os.environ.get("PMQA_REPORTS")
    if keep:
        name = f"{module.rpartition('.')[2]}-{time.strftime('%H%M%S')}.json"
        Path(keep, name).write_text(json.dumps(report, ensure_ascii=False, indent=1), encoding="utf-8")
    return report


def virtual_day(folder, items, item_s, timeout):
    """Two offscreen screens; a window paints as soon as it may."""
    environ = {"QT_QPA_PLATFORM": f"offscreen:configfile={_screens(folder)}", "QT_QPA_UPDATE_IDLE_TIME": "0"}
    report = hold("tests.torture.virtual_day", folder, items, item_s, 2565, environ=environ, timeout=timeout)
    assert report["broken"] == []
    verify_clocks(report)
    return report


def verify_clocks(report):
    """Every second was painted by every window, and by all of them the same."""
    assert report["missed"] == []
    assert report["differences"] == []
    assert report["complaints"] == []
    assert set(report["flips"]) == WINDOWS


@contextmanager
def burning():
    """Keep another process at work meanwhile."""
    process = subprocess.Popen([sys.executable, "-c", BURN])
    try:
        yield
    finally:
        process.kill()
        process.wait()


def real_day(folder, minutes):
    with two_monitors() as desktop, burning():
        environ = {
            name: desktop.environ[name] for name in ("DISPLAY", "QT_QPA_PLATFORM", "QT_XCB_GL_INTEGRATION")
        }
        timeout = minutes * 60 + 240
        return hold("tests.torture.real_day", folder, minutes, 2565, environ=environ, timeout=timeout)


@linux
def test_a_minute_of_virtual_time_misses_no_second(tmp_path):
    report = virtual_day(tmp_path, items=3, item_s=20, timeout=240)
    assert report["virtual_s"] >= 60
    assert report["flips"]["console"]["n"] >= 40
    assert report["flips"]["console"]["max"] == 0


@pytest.mark.torture
@linux
def test_three_hours_of_fifteen_items_miss_no_second_and_keep_their_memory(tmp_path):
    report = virtual_day(tmp_path, items=15, item_s=720, timeout=3600)
    assert report["virtual_s"] >= 3 * 3600 - 600
    assert report["flips"]["console"]["n"] > 9000
    assert report["flips"]["console"]["max"] == 0
    assert report["growth_percent"] < GROWTH_PERCENT


@pytest.mark.torture
@linux
@desk_of_two
def test_half_an_hour_of_film_and_slides_under_load_flips_in_time(tmp_path):
    report = real_day(tmp_path, MINUTES)
    verify_clocks(report)
    assert report["all_flips"]["p99"] <= FLIP_MS, report["flips"]
    assert report["presses"] > 4 * MINUTES
    if MINUTES >= LEVEL_MINUTES:
        assert report["growth_percent"] < GROWTH_PERCENT, report["memory_mb"]
