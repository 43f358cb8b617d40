"""What nobody has done yet, whatever it is: lines of checklists, assignments, steps, answers, evidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pmqa_desk.domain.preparation import is_open, whose
from pmqa_desk.domain.question_state import QuestionState, question_state
from pmqa_desk.domain.visit import Visit


class About(StrEnum):
    """What kind of thing is waited for."""

    PREPARATION = "preparation"
    ASSIGNMENT = "assignment"
    STEP = "step"
    """Of an award."""
    ANSWER = "answer"
    """That was promised to an assessor."""
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class Waiting:
    """One thing that is still to be done."""

    uid: str
    about: About
    text: str
    due: date | None = None
    owner: str | None = None


def waiting(visit: Visit) -> tuple[Waiting, ...]:
    """Return all that is still to be done, kind by kind, each in the file's own order."""
    return (*_to_do(visit), *_to_hand_over(visit))


def _to_do(visit: Visit) -> Iterator[Waiting]:
    for step in visit.award_steps:
        if step.done is None:
            yield Waiting(step.uid, About.STEP, step.name, step.due, step.owner)
    for line in visit.checklists:
        if is_open(line):
            yield Waiting(line.uid, About.PREPARATION, line.text, line.due, whose(line) or None)
    for given in visit.assignments:
        if not given.done:
            yield Waiting(given.uid, About.ASSIGNMENT, given.text, given.due, given.owner)


def _to_hand_over(visit: Visit) -> Iterator[Waiting]:
    for asked in visit.questions:
        if question_state(asked) is QuestionState.PROMISED:
            owner = asked.agency or asked.answered_by
            yield Waiting(asked.uid, About.ANSWER, asked.text, asked.due, owner)
    for each in visit.evidence:
        if each.handed_ms is None:
            yield Waiting(each.uid, About.EVIDENCE, each.title, each.due, each.owner)
