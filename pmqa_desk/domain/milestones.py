"""The dated steps towards an award and a visit, and how many days are left to each."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.run_names import session_kind_title
from pmqa_desk.domain.visit import SessionKind, Visit


@dataclass(frozen=True, slots=True)
class Milestone:
    """A day that counts; ``uid`` is that of the step or session, ``None`` the visit day."""

    day: date
    name: str
    owner: str | None = None
    uid: str | None = None
    done: bool = False
    step: bool = False
    """Somebody must say that it is done; a session or the visit is over with its day."""

    def days_left(self, today: date) -> int:
        """Return how many days are left; fewer than none says that it is late or over."""
        return (self.day - today).days


def milestones(visit: Visit, language: Language) -> tuple[Milestone, ...]:
    """Return the dated steps, sessions and the visit day, by day."""
    steps = [
        Milestone(step.due, step.name, step.owner, step.uid, step.done is not None, step=True)
        for step in visit.award_steps
        if step.due is not None
    ]
    sessions = [
        Milestone(each.date, each.name or session_kind_title(each.kind, language), uid=each.uid)
        for each in visit.sessions
        if each.date is not None
    ]
    day = (
        [] if visit.date is None else [Milestone(visit.date, session_kind_title(SessionKind.VISIT, language))]
    )
    return tuple(sorted((*steps, *sessions, *day), key=lambda each: each.day))


def next_milestone(found: tuple[Milestone, ...], today: date) -> Milestone | None:
    """Return the first of the milestones that is still to come."""
    return next((each for each in found if not each.done and each.day >= today), None)


def late_milestones(found: tuple[Milestone, ...], today: date) -> tuple[Milestone, ...]:
    """Return the steps whose day is over though nobody has said that they are done."""
    return tuple(each for each in found if each.step and not each.done and each.day < today)
