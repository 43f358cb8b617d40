"""What is asked for before a visit is made from a template, and what every template makes of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Final

from pmqa_desk.domain.attendance import CHAIR
from pmqa_desk.domain.award_edits import add_usual_steps
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.thai import fiscal_year
from pmqa_desk.domain.usual_checklists import usual_preparations
from pmqa_desk.domain.visit import Award, Mode, Person, Visit, new_uid

TITLE: Final = "การตรวจประเมินรางวัลคุณภาพการบริหารจัดการภาครัฐ"
PROVINCE: Final = "จังหวัด"
# A visit is half a day.
HALF_DAY: Final = dt.timedelta(hours=3)
# The room is called so long before the first item.
CALLED_BEFORE: Final = dt.timedelta(minutes=30)


@dataclass(frozen=True, slots=True)
class TemplateForm:
    """What may be told of the new visit; ``fiscal_year`` is of the Buddhist era."""

    organisation: str | None = None
    award_type: str | None = None
    category: int | None = None
    fiscal_year: int | None = None
    date: dt.date | None = None
    start: dt.time | None = None
    venue: str | None = None
    mode: Mode | None = None

    @property
    def year(self) -> int | None:
        """Return the fiscal year: as told, else that of the day."""
        if self.fiscal_year is None and self.date is not None:
            return fiscal_year(self.date)
        return self.fiscal_year

    def filled_from(self, usual: TemplateForm) -> TemplateForm:
        """Return the form with what is usual where nothing was told."""
        told = {
            field.name: getattr(usual, field.name)
            for field in fields(self)
            if getattr(self, field.name) is None
        }
        return replace(self, **told)


@dataclass(frozen=True, slots=True)
class Template:
    """A way to begin a visit; ``make`` is given a form already filled with what is ``usual``."""

    key: str
    thai: str
    english: str
    about_thai: str
    about_english: str
    fields: tuple[str, ...]
    """The fields of the form that it uses, by name."""
    make: Callable[[TemplateForm], Visit]
    usual: TemplateForm = TemplateForm()

    def name(self, language: Language) -> str:
        """Return what it is called."""
        return self.thai if language is Language.THAI else self.english

    def about(self, language: Language) -> str:
        """Return in a sentence what it is made of."""
        return self.about_thai if language is Language.THAI else self.about_english

    def build(self, form: TemplateForm) -> Visit:
        """Return a new visit after the form; what is left out of it is as usual."""
        return self.make(form.filled_from(self.usual))


def later(at: dt.time | None, by: dt.timedelta) -> dt.time | None:
    """Return a time of day so much later, or earlier; none at all where it would be another day's."""
    if at is None:
        return None
    day = dt.date(2000, 1, 1)
    moved = dt.datetime.combine(day, at) + by
    return moved.time() if moved.date() == day else None


def visit_day(form: TemplateForm) -> Visit:
    """Return a visit of half a day with its award, the steps to it, the chair and the usual checklists."""
    year = form.year
    visit = Visit(
        new_uid(),
        title=titled(TITLE, year),
        organisation=form.organisation,
        date=form.date,
        call_time=later(form.start, -CALLED_BEFORE),
        start=form.start,
        end=later(form.start, HALF_DAY),
        venue=form.venue,
        mode=form.mode,
        awards=(Award(form.award_type, form.category, year),),
        people=(chair_of(form.organisation),),
        checklists=usual_preparations(form.date),
    )
    return add_usual_steps(visit, 1)


def titled(title: str, year: int | None) -> str:
    """Return a title with its year."""
    return title if year is None else f"{title} พ.ศ. {year}"


def chair_of(organisation: str | None) -> Person:
    """Return the chair by the office, as no name is known yet: of a province it is the governor."""
    if organisation is not None and organisation.startswith(PROVINCE):
        return Person(new_uid(), f"ผู้ว่าราชการ{organisation}", role=CHAIR)
    return Person(new_uid(), "หัวหน้าหน่วยงาน", organisation, role=CHAIR)
