"""Long minutes as a Word file, beside pandoc and beside the barest file with the same text."""

from __future__ import annotations

import shutil
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from tests.bench.child import Report, measured
from tests.bench.long_minutes import SIZE
from tests.bench.row import Row

MOST_MS = 2000
# In the processor's time, which does not grow with what else the machine does.
# The work of half the size twice, with a quarter for what a busy machine does besides.
LINEAR, GROWTH = 2.0, 1.25
TURNS = 3
RAW = "raw XML in a zip"


def measure_word(folder: Path, environ: Mapping[str, str]) -> list[Row]:
    """Measure half the visit and the whole one, each in a process of its own."""
    home = folder / "word"
    home.mkdir()
    half, whole = (measured(["tests.bench.word_child", share, str(home)], environ) for share in ("0.5", "1"))
    return rows_of(half, whole, pandoc_ms(home / "minutes.html"))


def pandoc_ms(source: Path) -> float | None:
    """Return how long pandoc takes for the same content, or ``None`` where there is none."""
    pandoc = shutil.which("pandoc")
    if pandoc is None:
        return None
    taken = []
    for _ in range(TURNS):
        began = time.perf_counter()
        command = [pandoc, "-f", "html", "-t", "docx", str(source), "-o", str(source.with_suffix(".docx"))]
        subprocess.run(command, check=True, capture_output=True)
        taken.append((time.perf_counter() - began) * 1000)
    return median(taken)


def rows_of(half: Report, whole: Report, pandoc: float | None) -> list[Row]:
    """Return what was measured as rows; without pandoc its row says so."""
    ours = whole["word"]
    beside = "pandoc, from HTML" if pandoc is not None else "pandoc is missing: apt-get install pandoc"
    return [
        Row("minutes as Word", "ms", ours, whole["raw"], f"{RAW}; {SIZE}", most=MOST_MS),
        Row("  the same again", "ms", ours, pandoc or 0.0, beside),
        Row("  from half to whole", "x", whole["word_busy"] / half["word_busy"], LINEAR, "linear", GROWTH),
        Row("  peak memory", "MB", whole["peak_mb"], whole["bare_mb"], f"before it, {RAW} written"),
        Row(
            "  its pages laid",
            "ms",
            whole["lay"],
            whole["measure"],
            f"each paragraph measured; {whole['pages']} pages",
        ),
        Row("  from half to whole", "x", whole["lay_busy"] / half["lay_busy"], LINEAR, "linear", GROWTH),
    ]
