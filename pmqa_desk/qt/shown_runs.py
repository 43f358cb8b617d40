"""The runs of the open visit made ready to be drawn."""

from __future__ import annotations

from pmqa_desk.domain.drawn_runs import DrawnRuns, drawn_runs
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import run_title
from pmqa_desk.qt.context import Context


def shown_runs(context: Context) -> DrawnRuns:
    """Return the last runs that have begun and count, the live one as it stands, named for the screen."""
    session = context.bridge.session

    def name(run: Run) -> str:
        return context.figures(run_title(session.visit, session.runs, run, context.language))

    return drawn_runs(session.visit, session.runs, session.matrix(), session.view_of, name)
