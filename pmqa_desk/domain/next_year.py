"""Last year's visit as this year's start."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.award_edits import steps_of
from pmqa_desk.domain.criteria import category_name
from pmqa_desk.domain.occasion import moved, renamed, with_year, without_occasion
from pmqa_desk.domain.own_templates import with_form
from pmqa_desk.domain.template_form import TemplateForm
from pmqa_desk.domain.thai import fiscal_year
from pmqa_desk.domain.visit import Award, AwardStep, PastAward, Visit, new_uid


def next_year(visit: Visit, form: TemplateForm) -> Visit:
    """Return the visit of the year after: people, programme, agencies and media as they were, all to be done.

    Its days move with the visit's, or go where the new day is not told. The awards of the last year are the
    latest of the earlier ones; questions and records stay in the file of that year.
    """
    year = form.year or _year_after(visit)
    told = replace(form, fiscal_year=year)
    by = form.date - visit.date if form.date and visit.date else None
    begun = renamed(moved(without_occasion(visit), by))
    named = replace(
        begun,
        date=form.date,
        title=visit.title if year is None else with_year(visit.title, year),
        award_history=(*begun.award_history, *past_awards(visit)),
    )
    return with_form(named, told)


def past_awards(visit: Visit) -> tuple[PastAward, ...]:
    """Return the awards of a visit as those of an earlier year, each with its result."""
    return tuple(
        PastAward(new_uid(), _name(award), award.fiscal_year, _result(award, steps_of(visit, place)))
        for place, award in enumerate(visit.awards, 1)
        if award != Award()
    )


def _year_after(visit: Visit) -> int | None:
    known = [award.fiscal_year for award in visit.awards if award.fiscal_year is not None]
    last = known[0] if known else None if visit.date is None else fiscal_year(visit.date)
    return None if last is None else last + 1


def _name(award: Award) -> str:
    """Return what an award is called: its type, and of a category the category."""
    category = None if award.category is None else award.category_name or category_name(award.category)
    return " ".join(part for part in (award.type, category) if part) or "รางวัลคุณภาพการบริหารจัดการภาครัฐ"


def _result(award: Award, steps: tuple[AwardStep, ...]) -> str | None:
    """Return how an award ended: passed or not and in which place, else what its last step says."""
    told = [step.result for step in steps if step.result]
    if award.passed is None:
        return told[-1] if told else None
    ended = "ผ่าน" if award.passed else "ไม่ผ่าน"
    if award.rank is None:
        return ended
    of_all = "" if award.units is None else f" จาก {award.units}"
    return f"{ended} ลำดับที่ {award.rank}{of_all}"
