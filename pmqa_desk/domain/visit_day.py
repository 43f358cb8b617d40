"""Which runs are the visit day itself, rehearsals, meetings and false starts left aside."""

from __future__ import annotations

from collections.abc import Sequence

from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.visit import SessionKind, Visit


def is_visit_day(visit: Visit, run: Run) -> bool:
    """Return whether a run is of the visit day and counts; it may be of some of the items only."""
    session = session_of(visit, run.session_uid)
    kind = session.kind if session else SessionKind.VISIT
    return kind is SessionKind.VISIT and not run.programme.rehearsal and not run.left_out


def visit_day_run(visit: Visit, runs: Sequence[Run]) -> Run | None:
    """Return the last whole run of the visit day, or ``None`` before there is one."""
    whole = (run for run in reversed(runs) if is_visit_day(visit, run) and not run.programme.chosen)
    return next(whole, None)
