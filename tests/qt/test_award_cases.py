"""The award parts of the five real cases, typed field by field, are what those cases say."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.award_numbers import score_figure
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.thai import Digits, date_in_words, in_digits
from pmqa_desk.domain.visit import Visit
from pmqa_desk.qt.award_page import AwardPage
from pmqa_desk.qt.award_rows import PastAwardRow
from tests.award_cases import CASES
from tests.fakes import MemoryStore
from tests.qt.keys import type_text


@pytest.fixture(params=list(CASES))
def case(request) -> Visit:
    return CASES[request.param]


@pytest.fixture
def store(case) -> MemoryStore:
    """The visit as it is before anything of its award was typed."""
    bare = {"awards": (), "award_steps": (), "award_history": (), "vision": None, "strategies": None}
    return MemoryStore(replace(case, **bare))


@pytest.fixture
def page(qtbot, context):
    made = AwardPage(context)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture(params=list(Digits))
def enter(request):
    """Type a value into a field, in Arabic or in Thai digits."""

    def type_it(edit, value) -> None:
        if value is None:
            return
        text = date_in_words(value, Language.THAI, short=True) if isinstance(value, date) else str(value)
        edit.setFocus()
        edit.selectAll()
        type_text(edit, in_digits(text, request.param))

    return type_it


def _award(page: AwardPage, case: Visit, enter) -> None:
    (panel,), (award,) = page._panels, case.awards
    # Words are typed as they are written in the case: only numbers have two kinds of digits.
    if award.type is not None:
        type_text(panel.type_combo.lineEdit(), award.type)
    panel.category_combo.activated.emit(award.category or 0)
    for edit, text in (
        (panel.category_name_edit, award.category_name),
        (panel.edition_edit, award.edition),
        (panel.unit_kinds_edit, award.unit_kinds),
        (panel.attests_edit, award.attests),
    ):
        type_text(edit, text or "")
    enter(panel.year_edit, award.fiscal_year)
    enter(panel.rank_edit, award.rank)
    enter(panel.units_edit, award.units)
    enter(panel.announced_edit, award.announced)
    panel.passed_combo.activated.emit((None, True, False).index(award.passed))


def _steps(page: AwardPage, case: Visit, enter) -> None:
    panel = page._panels[0]
    for step in case.award_steps:
        panel.add_step_button.click()
        row = list(panel._steps.rows.values())[-1]
        type_text(row.name_edit, step.name)
        type_text(row.result_edit, step.result or "")
        type_text(row.owner_edit, step.owner or "")
        enter(row.due_edit, step.due)
        enter(row.done_edit, step.done)
        for edit, score in ((row.score_edit, step.score), (row.out_of_edit, step.out_of)):
            enter(edit, None if score is None else score_figure(score))


def _history(page: AwardPage, case: Visit, enter) -> None:
    for past in case.award_history:
        page.add_past_button.click()
        row = list(page._past.rows.values())[-1]
        assert isinstance(row, PastAwardRow)
        enter(row.year_edit, past.fiscal_year)
        type_text(row.name_edit, past.name)
        type_text(row.result_edit, past.result or "")


def _without_identities(visit: Visit) -> Visit:
    return replace(
        visit,
        award_steps=tuple(replace(step, uid="") for step in visit.award_steps),
        award_history=tuple(replace(past, uid="") for past in visit.award_history),
    )


def test_what_is_typed_is_the_case(page, case, enter, session: Session):
    _award(page, case, enter)
    _steps(page, case, enter)
    _history(page, case, enter)
    page.vision_edit.setPlainText(case.vision or "")
    page.strategies_edit.setPlainText(case.strategies or "")

    assert _without_identities(session.visit) == _without_identities(case)
