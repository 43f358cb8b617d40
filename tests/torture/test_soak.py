"""A day of ten thousand looks: nothing fails, and memory grows by no more than what was recorded."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

# In the second half of the day: its log, questions and notes. Players of media fill their pools in the first.
BOUND_KB = 32 * 1024


def soak(folder, looks):
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PMQA_HOME": str(folder / "home")}
    command = [sys.executable, "-m", "tests.torture.soak", str(folder), str(looks), "2565"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=1200, check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["failures"] == []
    return said


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")
def test_a_short_day_of_presses_at_random_fails_nowhere(tmp_path):
    assert soak(tmp_path, 300)["done"] > 40


@pytest.mark.torture
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read from /proc")
def test_ten_thousand_looks_neither_fail_nor_leak(tmp_path):
    said = soak(tmp_path, 10_000)
    assert said["done"] > 1000
    assert said["grown_kb"] < BOUND_KB, said
