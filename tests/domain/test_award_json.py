"""Awards as JSON: short in the visit, whole in their records, there and back."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import count

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import Award, AwardStep, PastAward, Visit
from pmqa_desk.domain.wire import visit_from_json, visit_to_json

VISIT = Visit(
    "v",
    awards=(Award("PMQA 4.0", None, 2565, edition="2562", passed=True), Award("รายหมวด", 6, 2565)),
    award_steps=(
        AwardStep("s1", "ขั้นตอนที่ 1", done=date(2022, 3, 11), score=Decimal("461.01"), out_of=Decimal(500)),
        AwardStep("s2", "ขั้นตอนที่ 2", 2),
    ),
    award_history=(PastAward("p", "รายหมวด หมวด 1", 2559),),
)


def test_the_visit_names_its_awards_and_the_records_have_their_steps_and_history():
    plain = visit_to_json(VISIT)
    assert plain["visit"]["awards"][0] == {"type": "PMQA 4.0", "category": None, "fiscal_year": 2565}
    first, second = plain["award"]
    assert (first["edition"], first["passed"]) == ("2562", True)
    assert [(step["name"], step["score"], step["out_of"]) for step in first["steps"]] == [
        ("ขั้นตอนที่ 1", 461.01, 500)
    ]
    assert [step["name"] for step in second["steps"]] == ["ขั้นตอนที่ 2"]
    assert first["history"][0]["fiscal_year"] == 2559
    assert visit_from_json(plain) == VISIT


def test_records_written_by_hand_carry_their_steps_and_one_history():
    history = [{"name": "หมวด 1", "fiscal_year": 2559}]
    records = [
        {"type": "PMQA 4.0", "steps": [{"name": "หนึ่ง"}], "history": history},
        {"type": "รายหมวด", "steps": [{"name": "สอง", "score": 1.5}], "history": history},
    ]
    numbers = count(1)
    visit = visit_from_json({"award": records}, lambda: f"u{next(numbers)}")
    assert [award.type for award in visit.awards] == ["PMQA 4.0", "รายหมวด"]
    assert [(step.name, step.award_place, step.score) for step in visit.award_steps] == [
        ("หนึ่ง", 1, None),
        ("สอง", 2, Decimal("1.5")),
    ]
    assert [past.name for past in visit.award_history] == ["หมวด 1"]


def test_what_the_visit_names_goes_before_its_record():
    named = {"visit": {"awards": [{"category": 2}]}, "award": [{"category": 6, "edition": "2558"}]}
    assert visit_from_json(named).awards == (Award(category=2, edition="2558"),)


@pytest.mark.parametrize("score", [-1, 100_001, 1.005, True, "461.01", float("nan"), float("inf")])
def test_a_score_that_is_none_is_refused_by_its_path(score):
    with pytest.raises(DeskError, match=r"award_steps\[0\]\.score"):
        visit_from_json({"award_steps": [{"name": "x", "score": score}]})


@pytest.mark.parametrize("records", [[1], [{"steps": 1}], [{"steps": [1]}], [{"history": ["x"]}], {"a": 1}])
def test_records_of_another_shape_are_refused_or_left(records):
    if records == [{"steps": 1}]:
        assert visit_from_json({"award": records}).award_steps == ()
        return
    with pytest.raises(DeskError):
        visit_from_json({"award": records})
