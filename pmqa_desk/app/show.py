"""A whole visit as ``show`` prints it: what the file holds, with the times that follow from each run."""

from __future__ import annotations

from pmqa_desk.desk.replay import view_to_json
from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.forecast import RunView, project
from pmqa_desk.domain.plain import Plain
from pmqa_desk.domain.rehearsal_json import matrix_to_json
from pmqa_desk.domain.run import fold
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.wire import Whole, bank_to_json, run_to_json, visit_to_json


def show(whole: Whole) -> dict[str, object]:
    """Return everything of a file; ``new --from`` reads it back and leaves out what only follows from it."""
    matrix = RunBook().matrix(whole.visit, whole.runs)
    runs = [{**run_to_json(run), "timings": _timings(run)} for run in whole.runs]
    bank = bank_to_json(whole.bank)
    return {
        **visit_to_json(whole.visit),
        "runs": runs,
        "rehearsals": matrix_to_json(matrix),
        "bank": bank,
    }


def seen_last(run: Run) -> RunView:
    """Return a run as it was at its last event: the same whenever one looks."""
    last = run.events[-1].at_ms if run.events else run.opened_ms
    return project(fold(run), last)


def _timings(run: Run) -> dict[str, object] | Plain:
    return view_to_json(seen_last(run), run.programme.timezone)
