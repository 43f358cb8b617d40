"""The figures of every run, read once: a run whose log has not grown is never folded again."""

from __future__ import annotations

from collections.abc import Sequence

from pmqa_desk.domain.rehearsals import Matrix, compare
from pmqa_desk.domain.run import Phase, RunState, fold
from pmqa_desk.domain.run_figures import RunFigures, figures_of
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.visit import Visit


class RunBook:
    """Remembers what each run took, by its identity and the length of its log, which only grows."""

    def __init__(self) -> None:
        self._known: dict[str, tuple[int, RunFigures]] = {}

    def matrix(
        self, visit: Visit, runs: Sequence[Run], live: tuple[str, RunState, int] | None = None
    ) -> Matrix:
        """Return the runs side by side; ``live`` is a run that goes on: its identity, state and instant."""
        going = live if live is not None and live[1].phase is not Phase.ENDED else None
        told = [
            (
                run,
                figures_of(going[1], going[2]) if going is not None and run.uid == going[0] else self.of(run),
            )
            for run in runs
        ]
        return compare(visit, told, None if going is None else going[0])

    def of(self, run: Run) -> RunFigures:
        """Return the figures of a run as it was at its last event."""
        known = self._known.get(run.uid)
        if known is not None and known[0] == len(run.events):
            return known[1]
        figures = figures_of(fold(run), run.events[-1].at_ms if run.events else run.opened_ms)
        self._known[run.uid] = (len(run.events), figures)
        return figures
