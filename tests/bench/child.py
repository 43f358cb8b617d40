"""Another process that measures and prints its figures as one line of JSON."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping, Sequence
from statistics import median

from tests.torture.flips import share

LONGEST_S = 300

Report = Mapping[str, float | Sequence[float]]


def measured(words: Sequence[str], environ: Mapping[str, str], longest_s: float = LONGEST_S) -> Report:
    """Run a module of ours and return what it printed last."""
    done = subprocess.run(
        [sys.executable, "-m", *words],
        capture_output=True,
        text=True,
        env=environ,
        timeout=longest_s,
        check=False,
    )
    lines = done.stdout.splitlines()
    if not lines or not lines[-1].startswith("{"):
        raise SystemExit(
            f"{' '.join(words)} ended with {done.returncode} and said nothing:\n{done.stderr[-2000:]}"
        )
    return json.loads(lines[-1])


def part_of(report: Report, name: str, part: float = 0.5) -> float:
    """Return the middle of a list of figures, or what ``part`` of them do not exceed."""
    values = report[name]
    assert isinstance(values, list)
    return median(values) if part == 0.5 else share(values, part)
