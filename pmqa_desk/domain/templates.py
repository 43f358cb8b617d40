"""The templates from which a new visit is made, in the order in which they are offered."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from datetime import time
from types import MappingProxyType
from typing import Final

from pmqa_desk.domain.award_edits import AWARD_TYPES
from pmqa_desk.domain.template_days import category, certification, pmqa4, standard, virtual
from pmqa_desk.domain.template_form import Template, TemplateForm, titled
from pmqa_desk.domain.topics import add_default_topics
from pmqa_desk.domain.visit import Award, Mode, Session, SessionKind, SessionMinutes, Visit, new_uid

_BY_CATEGORY, _PMQA_4_0, _CERTIFICATION = AWARD_TYPES
_NINE: Final = time(9)
_ALL: Final = tuple(field.name for field in fields(TemplateForm))
WORKING_GROUP: Final = "คณะทำงานพัฒนาคุณภาพการบริหารจัดการภาครัฐ"


def blank(form: TemplateForm) -> Visit:
    """Return a visit of which only what was told is known."""
    award = Award(form.award_type, form.category, form.year)
    return Visit(
        new_uid(),
        organisation=form.organisation,
        date=form.date,
        start=form.start,
        venue=form.venue,
        mode=form.mode,
        awards=() if award == Award() else (award,),
    )


def meeting(form: TemplateForm) -> Visit:
    """Return a working group's meeting with the topics of the official form; the visit's day is not set."""
    session = Session(new_uid(), SessionKind.MEETING, form.date, form.start, form.venue, mode=form.mode)
    body = f"{WORKING_GROUP} {form.organisation or ''}".strip()
    year = form.year
    visit = Visit(
        new_uid(),
        title=titled(f"การประชุม{WORKING_GROUP}", year),
        organisation=form.organisation,
        awards=() if year is None and form.award_type is None else (Award(form.award_type, None, year),),
        sessions=(session,),
        session_minutes=(SessionMinutes(body=body, uid=session.uid),),
    )
    return add_default_topics(visit, session.uid)


_KNOWN: Final = (
    Template(
        "standard",
        "มาตรฐาน",
        "Standard",
        "ต้อนรับ วีดิทัศน์ ยุทธศาสตร์ ผลงานเด่นสามผลงาน ซักถาม ข้อเสนอแนะ และกล่าวขอบคุณ",
        "Welcome, video, strategy, three showcase units, questions, feedback and thanks.",
        _ALL,
        standard,
        TemplateForm(start=_NINE),
    ),
    Template(
        "virtual",
        "ประชุมทางไกล 15 ขั้นตอน",
        "By video meeting, 15 steps",
        "ซักซ้อมเสมือนจริงหนึ่งวันก่อน แล้วตรวจประเมินทางไกล 15 ขั้นตอน มีถ่ายทอดสดนิทรรศการและ 10 หน่วยนำเสนอ",
        "A rehearsal the day before, then fifteen steps by video meeting: an exhibition live and ten units.",
        _ALL,
        virtual,
        TemplateForm(award_type=_BY_CATEGORY, start=_NINE, mode=Mode.ONLINE),
    ),
    Template(
        "pmqa4",
        "PMQA 4.0",
        "PMQA 4.0",
        "สามชั่วโมงพอดี ทุกลำดับมีรูปแบบการนำเสนอ ครบสามมิติ ห้าผลงาน และแผนยกระดับ พร้อมขั้นตอนรางวัลเต็ม 500 คะแนน",
        "Three hours to the minute: three dimensions, five works and the plan ahead, out of 500 points.",
        tuple(name for name in _ALL if name not in {"category", "award_type"}),
        pmqa4,
        TemplateForm(award_type=_PMQA_4_0, start=_NINE, mode=Mode.ONSITE),
    ),
    Template(
        "category",
        "รายหมวด",
        "One category",
        "หมวดเดียวตามเกณฑ์ สามผลงานพร้อมหน่วยงานรับผิดชอบ รายการเตรียมงานทุกด้าน และซักซ้อมหกวันก่อนวันตรวจประเมิน",
        "One category of the criteria with three works, full checklists and a rehearsal six days before.",
        tuple(name for name in _ALL if name != "award_type"),
        category,
        TemplateForm(award_type=_BY_CATEGORY, start=_NINE, mode=Mode.ONSITE),
    ),
    Template(
        "meeting",
        "ประชุมคณะทำงาน",
        "Working-group meeting",
        "การประชุมเตรียมการหนึ่งครั้ง มีระเบียบวาระห้าเรื่องตามแบบรายงานการประชุม วันตรวจประเมินกำหนดภายหลัง",
        "One meeting with the five topics of official minutes; the day of the visit is set later.",
        tuple(name for name in _ALL if name != "category"),
        meeting,
        TemplateForm(start=time(9, 30)),
    ),
    Template(
        "certification",
        "รับรองระดับพื้นฐาน ฉบับที่ 2",
        "Basic-level certification",
        "นำเสนอครบเจ็ดหมวด ตรวจเอกสารหลักฐาน ซักถาม และช่องผลการรับรองไว้เติมเมื่อประกาศผล",
        "All seven categories, a look at the evidence, questions, and a result to be filled in later.",
        tuple(name for name in _ALL if name not in {"category", "award_type"}),
        certification,
        TemplateForm(award_type=_CERTIFICATION, start=_NINE, mode=Mode.ONSITE),
    ),
    Template(
        "blank",
        "งานเปล่า",
        "Empty",
        "ไม่มีลำดับการนำเสนอ เหมาะกับการวางหรือนำเข้ากำหนดการเอง",
        "No items yet: for a programme that is pasted, imported or typed.",
        _ALL,
        blank,
    ),
)
TEMPLATES: Final[Mapping[str, Template]] = MappingProxyType({each.key: each for each in _KNOWN})
