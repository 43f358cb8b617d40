"""Presenter mode and bare windows on two screens of 1920 x 1080, one after the other."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

from tests.bench.child import Report, measured, part_of
from tests.bench.row import Row
from tests.endtoend.desktop import missing_tools, two_monitors

BARE = "three bare windows that paint a picture and a figure"
# The issue's own: milliseconds to a new picture and page, of a flip, and % of a core.
PICTURE_MS, PAGE_MS, FLIP_MS, IDLE_PERCENT = 100, 50, 30, 5
# The bare windows are watched for a shorter time: nothing there depends on what was done before.
FLOOR_SHARE = 0.5


def measure_presenter(folder: Path, environ: Mapping[str, str], seconds: float) -> list[Row]:
    """Measure both on a virtual desk of two monitors; nothing where the tools for it are missing."""
    if missing_tools():
        print(f"presenter mode is not measured: {' '.join(missing_tools())} missing", file=sys.stderr)
        return []
    with two_monitors() as desktop:
        env = {**environ, **{name: desktop.environ[name] for name in ("DISPLAY", "QT_XCB_GL_INTEGRATION")}}
        floor = measured(["tests.bench.bare_windows", str(seconds * FLOOR_SHARE)], env)
        ours = measured(["tests.bench.presenter", str(folder / "presenter"), str(seconds)], env)
    return rows_of(ours, floor)


def rows_of(ours: Report, floor: Report) -> list[Row]:
    """Return what both measured as rows."""
    return [
        Row(
            "key to the next item's picture",
            "ms",
            part_of(ours, "item"),
            part_of(floor, "item"),
            BARE,
            most=PICTURE_MS,
        ),
        Row("  the slowest", "ms", part_of(ours, "item", 1), part_of(floor, "item", 1), BARE),
        Row(
            "key to the next slide", "ms", part_of(ours, "slide"), part_of(floor, "item"), BARE, most=PAGE_MS
        ),
        Row(
            "a look at the clock, three windows",
            "ms",
            part_of(ours, "look"),
            part_of(floor, "flip"),
            "a flip there",
        ),
        Row("a new second in all three windows", "ms", part_of(ours, "flip"), part_of(floor, "flip"), BARE),
        Row("a flip is late by, half of all", "ms", part_of(ours, "late"), part_of(floor, "late"), BARE),
        Row(
            "  99 of 100", "ms", part_of(ours, "late", 0.99), part_of(floor, "late", 0.99), BARE, most=FLIP_MS
        ),
        Row(
            "idle use, card and clocks up", "%", *_both(ours, floor, "idle_percent"), BARE, most=IDLE_PERCENT
        ),
        Row("memory of presenter mode", "MB", *_both(ours, floor, "memory_mb"), BARE),
    ]


def _both(ours: Report, floor: Report, name: str) -> tuple[float, float]:
    return ours[name], floor[name]
