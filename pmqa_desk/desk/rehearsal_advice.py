"""What the runs of an open visit say of its day: slots, chance, where to cut, and the programme fitted."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.day_chance import DRAWS, DayChance, day_chance
from pmqa_desk.domain.fit_window import Fit, fit_to_window
from pmqa_desk.domain.overruns import Overrun, where_to_cut
from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.rehearsals import Matrix
from pmqa_desk.domain.rehearsed import history_of
from pmqa_desk.domain.rehearsed_times import Adoption, adopt_times
from pmqa_desk.domain.safe_slot import SafeSlot, safe_slots
from pmqa_desk.domain.visit import Visit

# The same runs give the same answer whenever the page is opened.
SEED = 2565


@dataclass(frozen=True, slots=True)
class Advice:
    """A visit and what its runs have shown, as values: it may be asked off the window's thread."""

    visit: Visit
    history: tuple[Mapping[str, float], ...]

    def slots(self) -> dict[str, SafeSlot]:
        """Return the slot of each item that was rehearsed."""
        return safe_slots(self.visit.items, self.history)

    def chance(self, draws: int = DRAWS) -> DayChance:
        """Return the chance that the visit day ends by its limit; a tenth of a second's work."""
        return day_chance(programme_of(self.visit), self.history, seed=SEED, draws=draws)

    def overruns(self) -> tuple[Overrun, ...]:
        """Return where to cut, the most first."""
        return where_to_cut(self.visit.items, self.history)

    def fit(self) -> Fit:
        """Return how the programme would fit its window, or raise ``DeskError`` saying what that takes."""
        return fit_to_window(self.visit, self.slots())


def advice(visit: Visit, matrix: Matrix) -> Advice:
    """Return what is to be said of the visit as it stands, from the runs of its matrix that count."""
    return Advice(visit, history_of(matrix))


def accept_fit(session: Session, fit: Fit, label: str, uids: Collection[str] | None = None) -> None:
    """Take a proposal, whole or for some items, as one edit that can be undone."""
    session.edit(lambda visit: fit.applied_to(visit, uids), label)


def accept_times(
    session: Session, proposal: Sequence[Adoption], label: str, uids: Collection[str] | None = None
) -> None:
    """Take rehearsed times over as the plan, whole or for some items, as one edit that can be undone."""
    session.edit(lambda visit: adopt_times(visit, proposal, uids), label)
