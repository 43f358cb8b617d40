"""A visit saved as an office's own template, and a new visit made from it."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Final

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.file_names import safe_name
from pmqa_desk.domain.occasion import moved, renamed, with_year, without_occasion
from pmqa_desk.domain.published import text_without_telephones
from pmqa_desk.domain.rewrite import rewritten
from pmqa_desk.domain.template_form import TemplateForm, later, titled
from pmqa_desk.domain.visit import Award, Visit

# The day that stands for the visit's in a template: all others keep their distance to it.
ANCHOR: Final = date(2000, 1, 1)


@dataclass(frozen=True, slots=True)
class OwnTemplate:
    """A template that was saved here; of one that cannot be read ``trouble`` says why."""

    name: str
    visit: Visit | None = None
    trouble: DeskError | None = None


def checked_name(text: str, taken: Collection[str] = ()) -> str:
    """Return the name of an own template as it was typed, if a file on every system can bear it.

    ``taken`` are the names of our templates.

    Raises:
        DeskError: it is empty, unsafe, or that of one of ours.
    """
    name = " ".join(unicodedata.normalize("NFC", text).split())
    if not name:
        raise DeskError("โปรดพิมพ์ชื่อแม่แบบ", "Type a name for the template.")
    if name.casefold() in taken:
        raise DeskError(
            f"“{name}” เป็นชื่อแม่แบบของโปรแกรม โปรดใช้ชื่ออื่น",
            f"“{name}” is one of the program's own templates. Choose another name.",
        )
    safe = safe_name(name)
    if safe != name:
        raise DeskError(
            f"ชื่อแม่แบบ “{name}” ใช้เป็นชื่อไฟล์ไม่ได้ ลองใช้ “{safe}”",
            f"“{name}” cannot be the name of a file. Try “{safe}”.",
        )
    return name


def template_of(visit: Visit) -> Visit:
    """Return what of a visit serves again, its days counted from ``ANCHOR``; without a day there are none.

    Media and emblem go: their paths mean something in that visit's folder only. So do telephones,
    wherever they stand.
    """
    whole = rewritten(without_occasion(visit), text_without_telephones)
    bare = replace(whole, items=tuple(replace(item, media=None) for item in whole.items))
    return replace(
        moved(bare, None if visit.date is None else ANCHOR - visit.date),
        title=with_year(visit.title, None),
        emblem=None,
        awards=tuple(replace(award, fiscal_year=None) for award in bare.awards),
        people=tuple(replace(person, telephone=None) for person in bare.people),
    )


def filled(template: Visit, form: TemplateForm) -> Visit:
    """Return a new visit from an own template: what the form tells, and its days moved to the visit's."""
    by = form.date - template.date if form.date and template.date else None
    visit = renamed(moved(template, by))
    return with_form(replace(visit, date=form.date, title=_titled(template.title, form.year)), form)


def with_form(visit: Visit, form: TemplateForm) -> Visit:
    """Return a visit with what a form tells in the place of its own; its hours keep their distances."""
    told = replace(
        visit,
        organisation=form.organisation or visit.organisation,
        venue=form.venue or visit.venue,
        mode=form.mode or visit.mode,
        awards=_awards(visit.awards, form),
    )
    return told if form.start is None else _beginning_at(told, form.start)


def _titled(title: str | None, year: int | None) -> str | None:
    return None if title is None else titled(title, year)


def _awards(awards: tuple[Award, ...], form: TemplateForm) -> tuple[Award, ...]:
    """Return the awards in the form's year, the first with its type and category."""
    first, *rest = awards or (Award(),)
    other = form.category not in {None, first.category}
    told = replace(
        first,
        type=form.award_type or first.type,
        category=form.category or first.category,
        category_name=None if other else first.category_name,
        fiscal_year=form.year,
    )
    behind = (replace(award, fiscal_year=form.year) for award in rest)
    return () if not awards and told == Award() else (told, *behind)


def _beginning_at(visit: Visit, start: time) -> Visit:
    """Return a visit that begins at another hour: its call, its limit and clock times move with it."""
    if visit.start is None:
        return replace(visit, start=start)
    by = datetime.combine(ANCHOR, start) - datetime.combine(ANCHOR, visit.start)
    items = (
        replace(item, start=later(item.start, by), finish=later(item.finish, by)) for item in visit.items
    )
    return replace(
        visit, start=start, call_time=later(visit.call_time, by), end=later(visit.end, by), items=tuple(items)
    )
