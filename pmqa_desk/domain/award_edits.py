"""Edits of the awards of a visit, their steps and the awards of earlier years, from visit to visit."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from pmqa_desk.domain.visit import Award, AwardStep, PastAward, Visit, new_uid

NO_AWARD: Final = Award()
# One visit may carry two awards.
MOST_AWARDS: Final = 2
AWARD_TYPES: Final = ("รายหมวด", "PMQA 4.0", "การรับรองระดับพื้นฐาน ฉบับที่ 2")
# The usual way to an award; what they are called differs by year.
USUAL_STEPS: Final = (
    "ขั้นตอนที่ 1 ประเมินตนเองและสมัคร",
    "ขั้นตอนที่ 2 ส่ง Application Report",
    "ขั้นตอนที่ 3 ตรวจประเมิน ณ พื้นที่",
    "ประกาศผล",
    "พิธีมอบรางวัล",
)


def award_at(visit: Visit, place: int = 1) -> Award:
    """Return the award at a place, from 1; or one of which nothing is known."""
    return visit.awards[place - 1] if place <= len(visit.awards) else NO_AWARD


def change_award(visit: Visit, change: Callable[[Award], Award], place: int = 1) -> Visit:
    """Change the award at a place; where nothing is left known of the only one, there is none.

    Others stay where they are: one that is being typed anew is empty in between.
    """
    missing = (NO_AWARD,) * (place - len(visit.awards))
    awards = [*visit.awards, *missing]
    awards[place - 1] = change(awards[place - 1])
    nothing = awards == [NO_AWARD] and not visit.award_steps
    return replace(visit, awards=() if nothing else tuple(awards))


def add_award(visit: Visit) -> Visit:
    """Add another award of the same fiscal year behind the one that there is."""
    first = award_at(visit)
    return replace(visit, awards=(first, *visit.awards[1:], Award(fiscal_year=first.fiscal_year)))


def drop_award(visit: Visit, place: int) -> Visit:
    """Take an award out with its steps; those of later awards follow theirs."""
    steps = (
        replace(step, award_place=step.award_place - 1) if step.award_place > place else step
        for step in visit.award_steps
        if step.award_place != place
    )
    awards = tuple(award for at, award in enumerate(visit.awards, 1) if at != place)
    return replace(visit, awards=awards, award_steps=tuple(steps))


def steps_of(visit: Visit, place: int) -> tuple[AwardStep, ...]:
    """Return the steps of the award at a place, in their order."""
    return tuple(step for step in visit.award_steps if step.award_place == place)


def add_usual_steps(visit: Visit, place: int, fresh: Callable[[], str] = new_uid) -> Visit:
    """Add the usual steps of an award; the third is due on the day of the visit."""
    steps = (
        AwardStep(fresh(), name, place, due=visit.date if number == 3 else None)
        for number, name in enumerate(USUAL_STEPS, 1)
    )
    return replace(visit, award_steps=(*visit.award_steps, *steps))


def add_step(visit: Visit, step: AwardStep) -> Visit:
    """Add a step behind the others."""
    return replace(visit, award_steps=(*visit.award_steps, step))


def change_step(visit: Visit, uid: str, change: Callable[[AwardStep], AwardStep]) -> Visit:
    """Change one step; one that is gone by now changes nothing."""
    steps = tuple(change(step) if step.uid == uid else step for step in visit.award_steps)
    return replace(visit, award_steps=steps)


def drop_step(visit: Visit, uid: str) -> Visit:
    """Take a step out."""
    return replace(visit, award_steps=tuple(step for step in visit.award_steps if step.uid != uid))


def add_past(visit: Visit, past: PastAward) -> Visit:
    """Add an award of an earlier year behind the others."""
    return replace(visit, award_history=(*visit.award_history, past))


def change_past(visit: Visit, uid: str, change: Callable[[PastAward], PastAward]) -> Visit:
    """Change one award of an earlier year; one that is gone by now changes nothing."""
    history = tuple(change(past) if past.uid == uid else past for past in visit.award_history)
    return replace(visit, award_history=history)


def drop_past(visit: Visit, uid: str) -> Visit:
    """Take an award of an earlier year out."""
    return replace(visit, award_history=tuple(past for past in visit.award_history if past.uid != uid))
