"""What is not ready yet for the visit day."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.findings import readiness
from pmqa_desk.domain.visit import StartRule, Visit
from tests.visits import PLAIN_VISIT


def test_a_visit_with_date_hours_and_lengths_is_ready():
    assert readiness(PLAIN_VISIT) == ()


def test_an_empty_programme_is_the_only_thing_said():
    (found,) = readiness(Visit("v"))
    assert found.sentence(Language.THAI) == "ยังไม่มีลำดับการนำเสนอ"


def test_date_hour_and_lengths_that_are_missing_are_said_and_none_is_wrong():
    first, *rest = PLAIN_VISIT.items
    visit = replace(PLAIN_VISIT, date=None, start=None, items=(replace(first, duration_s=None), *rest))
    found = readiness(visit)
    assert [finding.about for finding in found] == ["date", "start", "lengths"]
    assert not any(finding.wrong for finding in found)


def test_a_day_too_short_is_said_in_minutes_rounded_up():
    # 10 min, 6 min 50 s and 5 min from 09.00: 21 min 50 s.
    visit = replace(PLAIN_VISIT, end=time(9, 20))
    assert [finding.english for finding in readiness(visit)] == [
        "The programme is 2 minutes longer than the day."
    ]


def test_fixed_start_that_the_plan_passes_is_said_once_with_the_place_of_the_item():
    first, film, thanks = PLAIN_VISIT.items
    items = (first, replace(film, start_rule=StartRule.FIXED, start=time(9, 8)), thanks)
    (found,) = readiness(replace(PLAIN_VISIT, items=items))
    assert (found.about, found.place, found.wrong) == ("overlap", 2, False)
    assert found.english == "What comes before runs 2 minutes past the start of item 2."
