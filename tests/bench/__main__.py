"""Measure the program, each figure beside its floor in the same run.

python -m tests.bench [--runs N] [--seconds N] [--xcb] [--json]
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median

from pmqa_desk.app.demo import make_demo
from pmqa_desk.domain.wire import visit_from_json
from tests.bench.bank import measure_bank
from tests.bench.child import measured
from tests.bench.deeds import pairs
from tests.bench.present import measure_presenter
from tests.bench.programme_page import measure_programme_page
from tests.bench.row import Row
from tests.bench.runs_page import measure_runs_page
from tests.bench.word import measure_word

LEAST_RUNS = 7
LONGEST_S = 60
GOAL = 1.5


@dataclass(frozen=True, slots=True)
class Start:
    """One start: seconds until what was waited for was painted, and memory a second later."""

    ms: float
    rss_mb: float | None
    pss_mb: float | None


def start(words: Sequence[str], environ: dict[str, str]) -> Start:
    """Start a process that reports itself."""
    began = time.monotonic()
    said = measured(words, environ, LONGEST_S)
    rss, pss = (said[name] / 1024 if name in said else None for name in ("rss", "pss"))
    return Start((said["seen"] - began) * 1000, rss, pss)


def measure_starts(runs: int, folder: Path, environ: dict[str, str]) -> list[Row]:
    """Start the program and both bare windows in turn; the first round only warms the disk."""
    file = make_demo(folder / "example")
    words = {
        "bare": ["tests.bench.floor"],
        "floor": ["tests.bench.floor", "loaded"],
        "ours": ["tests.bench.program", str(file)],
    }
    found: dict[str, list[Start]] = {name: [] for name in words}
    for turn in range(runs + 1):
        for name, command in words.items():
            one = start(command, environ)
            if turn:
                found[name].append(one)
    rows = []
    floors = (("floor", "bare window + sqlite-utils + one icon", GOAL), ("bare", "bare window alone", None))
    for floor, floor_name, goal in floors:
        for field, name, unit in (
            ("ms", "start to the programme readable", "ms"),
            ("rss_mb", "resident memory a second later", "MB"),
            ("pss_mb", "its proportional share", "MB"),
        ):
            sides = [[getattr(one, field) for one in found[side]] for side in ("ours", floor)]
            if None in sides[0]:
                continue
            rows.append(Row(name, unit, median(sides[0]), median(sides[1]), floor_name, goal))
    return rows


def measure_deeds(runs: int, folder: Path) -> list[Row]:
    """Measure what is done over and over."""
    example = json.loads(Path("resources/example/visit.json").read_text(encoding="utf-8"))

    rows = []
    for pair in pairs(folder, visit_from_json(example)):
        measured = [pair.measure_ms() for _ in range(runs + 1)][1:]
        ours, floor = (median(side) for side in zip(*measured, strict=True))
        rows.append(Row(pair.name, "ms", ours, floor, pair.floor_name))
    return rows


def environment(folder: Path, *, xcb: bool) -> dict[str, str]:
    """Return an environment with a home of its own; ``xcb`` shows real windows."""
    # Compiled once, in the round that warms the disk, as on a user's machine.
    compiled = {"PYTHONPYCACHEPREFIX": str(folder / "compiled"), "PYTHONDONTWRITEBYTECODE": ""}
    home = {"HOME": str(folder), "PMQA_HOME": str(folder / "home"), "XDG_CONFIG_HOME": str(folder / "config")}
    return {**os.environ, **home, **compiled, "QT_QPA_PLATFORM": "xcb" if xcb else "offscreen"}


def show(rows: Sequence[Row]) -> None:
    """Print the table."""
    width = max(len(row.name) for row in rows)
    print(f"{'':{width}}  {'ours':>10}  {'floor':>10}  {'times':>6}  floor")
    for row in rows:
        print(
            f"{row.name:{width}}  {row.ours:7.2f} {row.unit:2}  {row.floor:7.2f} {row.unit:2}"
            f"  {row.ratio:6.2f}  {row.floor_name}{row.verdict}"
        )


def main() -> int:
    """Measure and print; a figure that misses its goal is no failure."""
    parser = argparse.ArgumentParser(prog="desk.py bench", description=__doc__)
    parser.add_argument(
        "--runs", type=int, default=9, help=f"how often each is measured, {LEAST_RUNS} at least"
    )
    parser.add_argument("--xcb", action="store_true", help="real windows; needs DISPLAY")
    parser.add_argument(
        "--seconds", type=float, default=60, help="how long presenter mode is left in peace and watched"
    )
    parser.add_argument("--json", action="store_true")
    words = parser.parse_args()
    if words.xcb and not os.environ.get("DISPLAY"):
        print("no DISPLAY: measuring offscreen", file=sys.stderr)
        words.xcb = False
    runs = max(LEAST_RUNS, words.runs)
    with tempfile.TemporaryDirectory(prefix="pmqa-bench-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        rows = measure_starts(runs, folder, environment(folder, xcb=words.xcb))
        rows += measure_deeds(runs, folder)
        rows += measure_word(folder, environment(folder, xcb=False))
        rows += measure_programme_page(folder, environment(folder, xcb=words.xcb))
        rows += measure_runs_page(folder, environment(folder, xcb=words.xcb))
        rows += measure_bank(folder, environment(folder, xcb=False))
        rows += measure_presenter(folder, environment(folder, xcb=True), words.seconds)
    if words.json:
        print(json.dumps([{**asdict(row), "ratio": row.ratio} for row in rows], ensure_ascii=False, indent=1))
    else:
        print(f"medians of {runs} runs in turn, {'xcb' if words.xcb else 'offscreen'}")
        show(rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
