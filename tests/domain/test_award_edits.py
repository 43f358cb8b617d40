"""Edits of awards, their steps and the awards of earlier years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import count

from pmqa_desk.domain.award_edits import (
    USUAL_STEPS,
    add_award,
    add_past,
    add_step,
    add_usual_steps,
    award_at,
    change_award,
    change_past,
    change_step,
    drop_award,
    drop_past,
    drop_step,
    steps_of,
)
from pmqa_desk.domain.visit import Award, AwardStep, PastAward, Visit

VISIT = Visit("visit", date=date(2026, 7, 3), awards=(Award("รายหมวด", 3, 2569), Award("PMQA 4.0")))
STEPS = (AwardStep("a", "หนึ่ง"), AwardStep("b", "สอง", 2), AwardStep("c", "สาม", 2))


def test_one_award_is_changed_and_the_others_stay():
    changed = change_award(VISIT, lambda award: replace(award, category=6))
    assert changed.awards == (Award("รายหมวด", 6, 2569), Award("PMQA 4.0"))
    second = change_award(VISIT, lambda award: replace(award, fiscal_year=2569), 2)
    assert second.awards == (Award("รายหมวด", 3, 2569), Award("PMQA 4.0", None, 2569))


def test_an_award_typed_anew_does_not_give_its_place_to_the_other():
    emptied = change_award(VISIT, lambda _: Award())
    assert emptied.awards == (Award(), Award("PMQA 4.0"))
    again = change_award(emptied, lambda award: replace(award, type="รายหมวด"))
    assert again.awards == (Award("รายหมวด"), Award("PMQA 4.0"))


def test_the_only_award_goes_when_nothing_is_known_of_it_and_no_step_has_it():
    only = replace(VISIT, awards=(Award("รายหมวด"),))
    assert change_award(only, lambda _: Award()).awards == ()
    assert change_award(replace(only, award_steps=STEPS[:1]), lambda _: Award()).awards == (Award(),)


def test_the_first_thing_known_of_an_award_makes_it():
    made = change_award(Visit("visit"), lambda award: replace(award, fiscal_year=2569))
    assert award_at(made) == Award(fiscal_year=2569)
    assert award_at(Visit("visit")) == Award()


def test_a_second_award_is_of_the_same_year():
    assert add_award(replace(VISIT, awards=VISIT.awards[:1])).awards[1] == Award(fiscal_year=2569)
    assert add_award(Visit("visit")).awards == (Award(), Award())


def test_an_award_goes_with_its_steps_and_those_behind_follow_their_own():
    both = replace(VISIT, award_steps=STEPS)
    first = drop_award(both, 1)
    assert first.awards == (Award("PMQA 4.0"),)
    assert [(step.uid, step.award_place) for step in first.award_steps] == [("b", 1), ("c", 1)]
    assert drop_award(both, 2).award_steps == STEPS[:1]


def test_the_usual_steps_have_the_visit_on_its_day():
    numbers = count(1)
    made = add_usual_steps(VISIT, 2, lambda: f"n{next(numbers)}")
    assert steps_of(made, 1) == ()
    assert [step.name for step in steps_of(made, 2)] == list(USUAL_STEPS)
    assert [step.due for step in made.award_steps] == [None, None, VISIT.date, None, None]
    assert len({step.uid for step in made.award_steps}) == len(USUAL_STEPS)


def test_steps_are_added_changed_and_taken_out():
    visit = add_step(add_step(VISIT, STEPS[0]), STEPS[1])
    changed = change_step(visit, "b", lambda step: replace(step, result="ผ่าน"))
    assert changed.award_steps == (STEPS[0], replace(STEPS[1], result="ผ่าน"))
    assert drop_step(changed, "a").award_steps == (replace(STEPS[1], result="ผ่าน"),)
    assert change_step(visit, "gone", lambda step: replace(step, name="x")) == visit


def test_earlier_awards_are_added_changed_and_taken_out():
    visit = add_past(add_past(VISIT, PastAward("p", "หมวด 1", 2559)), PastAward("q", "หมวด 2", 2560))
    changed = change_past(visit, "q", lambda past: replace(past, result="รางวัลรายหมวด"))
    assert changed.award_history[1] == PastAward("q", "หมวด 2", 2560, "รางวัลรายหมวด")
    assert drop_past(changed, "p").award_history == changed.award_history[1:]
