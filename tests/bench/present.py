"""Presenter mode and bare windows on two screens of 1920 x 1080, one after the other."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median

from tests.bench.row import Row
from tests.endtoend.desktop import missing_tools, two_monitors
from tests.torture.flips import share

LONGEST_S = 300
BARE = "three bare windows that paint a picture and a figure"
# The issue's own: milliseconds to a new picture and page, of a flip, and % of a core.
PICTURE_MS, PAGE_MS, FLIP_MS, IDLE_PERCENT = 100, 50, 30, 5
# The bare windows are watched for a shorter time: nothing there depends on what was done before.
FLOOR_SHARE = 0.5

Report = Mapping[str, float | Sequence[float]]


def measure_presenter(folder: Path, environ: Mapping[str, str], seconds: float) -> list[Row]:
    """Measure both on a virtual desk of two monitors; nothing where the tools for it are missing."""
    if missing_tools():
        print(f"presenter mode is not measured: {' '.join(missing_tools())} missing", file=sys.stderr)
        return []
    with two_monitors() as desktop:
        env = {**environ, **{name: desktop.environ[name] for name in ("DISPLAY", "QT_XCB_GL_INTEGRATION")}}
        floor = _measured(["tests.bench.bare_windows", str(seconds * FLOOR_SHARE)], env)
        ours = _measured(["tests.bench.presenter", str(folder / "presenter"), str(seconds)], env)
    return rows_of(ours, floor)


def rows_of(ours: Report, floor: Report) -> list[Row]:
    """Return what both measured as rows."""
    return [
        Row(
            "key to the next item's picture", "ms", _p(ours, "item"), _p(floor, "item"), BARE, most=PICTURE_MS
        ),
        Row("  the slowest", "ms", _p(ours, "item", 1), _p(floor, "item", 1), BARE),
        Row("key to the next slide", "ms", _p(ours, "slide"), _p(floor, "item"), BARE, most=PAGE_MS),
        Row("a look at the clock, three windows", "ms", _p(ours, "look"), _p(floor, "flip"), "a flip there"),
        Row("a new second in all three windows", "ms", _p(ours, "flip"), _p(floor, "flip"), BARE),
        Row("a flip is late by, half of all", "ms", _p(ours, "late"), _p(floor, "late"), BARE),
        Row("  99 of 100", "ms", _p(ours, "late", 0.99), _p(floor, "late", 0.99), BARE, most=FLIP_MS),
        Row(
            "idle use, card and clocks up", "%", *_both(ours, floor, "idle_percent"), BARE, most=IDLE_PERCENT
        ),
        Row("memory of presenter mode", "MB", *_both(ours, floor, "memory_mb"), BARE),
    ]


def _p(report: Report, name: str, part: float = 0.5) -> float:
    values = report[name]
    assert isinstance(values, list)
    return median(values) if part == 0.5 else share(values, part)


def _both(ours: Report, floor: Report, name: str) -> tuple[float, float]:
    return ours[name], floor[name]


def _measured(words: Sequence[str], environ: Mapping[str, str]) -> Report:
    done = subprocess.run(
        [sys.executable, "-m", *words],
        capture_output=True,
        text=True,
        env=environ,
        timeout=LONGEST_S,
        check=False,
    )
    lines = done.stdout.splitlines()
    if not lines or not lines[-1].startswith("{"):
        raise SystemExit(
            f"{' '.join(words)} ended with {done.returncode} and said nothing:\n{done.stderr[-2000:]}"
        )
    return json.loads(lines[-1])
