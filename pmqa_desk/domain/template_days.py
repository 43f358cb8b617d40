"""The programmes of the visit days: what a standard, a virtual, a category's day … is made of."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from typing import Final

from pmqa_desk.domain.criteria import CATEGORIES, category_name
from pmqa_desk.domain.days import day_after
from pmqa_desk.domain.template_form import TemplateForm, visit_day
from pmqa_desk.domain.template_items import (
    ASSESSORS,
    CLOSED,
    DISCUSSION,
    OPENING,
    PRESENTATION,
    STRATEGY,
    THANKS,
    VIDEO,
    WELCOME,
    WORKS,
    Line,
    feedback,
    minutes,
    numbered,
    questions,
    registration,
    works,
)
from pmqa_desk.domain.visit import Award, Format, Item, Kind, Session, SessionKind, Visit, new_uid

FULL_SCORE: Final = Decimal(500)
REHEARSAL: Final = "ซักซ้อมเสมือนจริง"
# The film of the province whose day this follows ran for 6 min 50 s.
VIRTUAL_VIDEO_S: Final = minutes(6) + 50
# What is asked for in 4.0, each a dimension of its own.
DIMENSIONS: Final = ("การเปิดกว้างและเชื่อมโยงกัน", "การยึดประชาชนเป็นศูนย์กลาง", "การมีขีดสมรรถนะสูงและทันสมัย")
_FORMATS_4_0: Final = (Format.SLIDES, Format.VIDEO, Format.EXHIBITION, Format.LIVE, Format.SLIDES)


def standard(form: TemplateForm) -> Visit:
    """Return a day of the usual eight kinds of items with three showcase units."""
    lines = (
        replace(WELCOME, seconds=minutes(10)),
        VIDEO,
        STRATEGY,
        *works(3, 15),
        questions(40),
        feedback(15),
        THANKS,
    )
    return replace(visit_day(form), items=numbered(lines))


def virtual(form: TemplateForm) -> Visit:
    """Return a day by video meeting in fifteen steps, rehearsed the day before."""
    units = tuple(
        Line(f"ผลงานของหน่วยที่ {place}", Kind.SHOWCASE, minutes(10), Format.SLIDES, WORKS)
        for place in range(1, 11)
    )
    lines = (
        Line("ประธานกล่าวรายงานต่อคณะผู้ตรวจประเมิน", Kind.REPORT, minutes(5), section=OPENING),
        Line("ถ่ายทอดสดนิทรรศการกระบวนงาน", Kind.LIVE, minutes(15), Format.LIVE, OPENING),
        replace(VIDEO, seconds=VIRTUAL_VIDEO_S),
        replace(STRATEGY, seconds=minutes(15)),
        *units,
        THANKS,
    )
    visit = replace(visit_day(form), items=numbered(lines))
    return replace(visit, sessions=(rehearsal(form, 1, dt.time(10, 30)),))


def pmqa4(form: TemplateForm) -> Visit:
    """Return a day that fills three hours to the minute, each item with its form of presentation."""
    dimensions = tuple(
        Line(name, Kind.SHOWCASE, minutes(10), Format.SLIDES, PRESENTATION) for name in DIMENSIONS
    )
    lines = (
        WELCOME,
        ASSESSORS,
        VIDEO,
        replace(STRATEGY, title="วิสัยทัศน์ ยุทธศาสตร์ และการก้าวสู่ระบบราชการ 4.0"),
        *dimensions,
        *works(5, 8, _FORMATS_4_0),
        Line("เยี่ยมชมนิทรรศการผลงาน", Kind.EXHIBITION, minutes(15), Format.EXHIBITION, WORKS),
        Line("แผนยกระดับสู่ระบบราชการ 4.0", Kind.REPORT, minutes(8), Format.SLIDES, WORKS),
        questions(25),
        CLOSED,
        feedback(10),
        THANKS,
    )
    visit = replace(visit_day(form), items=numbered(lines))
    first, *rest = visit.award_steps
    return replace(visit, award_steps=(replace(first, out_of=FULL_SCORE), *rest))


def category(form: TemplateForm) -> Visit:
    """Return the day of one category with three works, rehearsed six days before."""
    told = form.category
    heading = "หมวดที่ขอรับรางวัล" if told is None else category_name(told)
    lines = (
        WELCOME,
        ASSESSORS,
        VIDEO,
        replace(STRATEGY, seconds=minutes(15)),
        Line(heading, Kind.REPORT, minutes(20), Format.SLIDES, PRESENTATION),
        *works(3, 15),
        questions(40),
        CLOSED,
        feedback(10),
        THANKS,
    )
    visit = replace(visit_day(form), items=(*registration(form.start), *numbered(lines)))
    return replace(visit, sessions=(rehearsal(form, 6, form.start),))


def certification(form: TemplateForm) -> Visit:
    """Return the day of a certification of the basic level: all categories, then the evidence of them."""
    categories = tuple(
        Line(category_name(number), Kind.REPORT, minutes(10), Format.SLIDES, PRESENTATION)
        for number in CATEGORIES
    )
    lines = (
        WELCOME,
        ASSESSORS,
        VIDEO,
        Line("ลักษณะสำคัญขององค์การ", Kind.STRATEGY, minutes(10), Format.SLIDES, PRESENTATION),
        *categories,
        Line("ตรวจเอกสารหลักฐานรายหมวด", Kind.OTHER, minutes(25), Format.OTHER, DISCUSSION),
        questions(25),
        CLOSED,
        feedback(10),
        THANKS,
    )
    items: tuple[Item, ...] = (*registration(form.start), *numbered(lines))
    award = Award(form.award_type, fiscal_year=form.year, edition="ฉบับที่ 2")
    return replace(visit_day(form), awards=(award,), items=items)


def rehearsal(form: TemplateForm, days: int, start: dt.time | None) -> Session:
    """Return a rehearsal so many days before the visit; its day is unknown as long as the visit's is."""
    day = day_after(form.date, dt.timedelta(days=-days))
    return Session(new_uid(), SessionKind.REHEARSAL, day, start, form.venue, name=REHEARSAL, mode=form.mode)
