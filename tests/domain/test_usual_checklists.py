"""The usual lines of the checklists."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from pmqa_desk.domain.usual_checklists import DAYS_BEFORE, USUAL_KINDS, usual_checklist, usual_preparations
from pmqa_desk.domain.visit import PreparationKind, Status

DAY = date(2026, 7, 22)


@pytest.mark.parametrize("kind", [kind for kind in PreparationKind if kind is not PreparationKind.OTHER])
def test_every_kind_has_six_to_nine_lines(kind):
    assert 6 <= len(usual_checklist(kind)) <= 9


def test_other_things_have_no_usual_lines():
    assert usual_checklist(PreparationKind.OTHER) == ()


def test_no_line_is_there_twice():
    lines = [line for kind in USUAL_KINDS for line in usual_checklist(kind)]
    assert len(set(lines)) == len(lines)


def test_lines_are_due_before_the_visit_and_open():
    made = usual_preparations(DAY)
    assert {DAY - each.due for each in made} == {timedelta(days=days) for days in DAYS_BEFORE.values()}
    assert {each.status for each in made} == {Status.OPEN}
    assert len({each.uid for each in made}) == len(made)


def test_without_a_day_nothing_is_due():
    assert {each.due for each in usual_preparations(None)} == {None}


def test_a_day_before_all_calendars_is_no_trouble():
    assert {each.due for each in usual_preparations(date.min)} == {None}


def test_only_the_kinds_that_are_wanted_are_there():
    made = usual_preparations(DAY, (PreparationKind.SIGNAL,))
    assert tuple(each.text for each in made) == usual_checklist(PreparationKind.SIGNAL)
