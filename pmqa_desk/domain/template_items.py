"""The items of which the templates' programmes are made."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Final

from pmqa_desk.domain.template_form import CALLED_BEFORE, later
from pmqa_desk.domain.visit import Format, Item, Kind, StartRule, new_uid

OPENING: Final = "เปิดการตรวจประเมิน"
PRESENTATION: Final = "นำเสนอผลการดำเนินงาน"
WORKS: Final = "ผลงานเด่น"
DISCUSSION: Final = "ซักถามและข้อเสนอแนะ"
CLOSING: Final = "ปิดการตรวจประเมิน"


@dataclass(frozen=True, slots=True)
class Line:
    """An item to be: what it is called, its kind, its length, how it is presented, its section."""

    title: str
    kind: Kind
    seconds: int
    format: Format = Format.SPEECH
    section: str | None = None


def minutes(count: int) -> int:
    """Return minutes in seconds."""
    return count * 60


def numbered(lines: tuple[Line, ...]) -> tuple[Item, ...]:
    """Return the items in their order, numbered from 1, each after the one before."""
    return tuple(
        Item(
            new_uid(),
            line.title,
            line.kind,
            str(number),
            duration_s=line.seconds,
            format=line.format,
            section=line.section,
        )
        for number, line in enumerate(lines, 1)
    )


def registration(start: dt.time | None) -> tuple[Item, ...]:
    """Return the registration that ends as the programme begins; no item where that hour is not known."""
    begins = later(start, -CALLED_BEFORE)
    if begins is None:
        return ()
    length_s = int(CALLED_BEFORE.total_seconds())
    item = Item(
        new_uid(),
        "ลงทะเบียนและตรวจความพร้อมของห้องประชุม",
        Kind.REGISTRATION,
        start_rule=StartRule.FIXED,
        start=begins,
        duration_s=length_s,
        section=OPENING,
    )
    return (item,)


WELCOME: Final = Line("ประธานกล่าวต้อนรับคณะผู้ตรวจประเมิน", Kind.WELCOME, minutes(5), section=OPENING)
ASSESSORS: Final = Line(
    "หัวหน้าคณะผู้ตรวจประเมินแนะนำคณะและชี้แจงวัตถุประสงค์", Kind.INTRODUCTION, minutes(5), section=OPENING
)
VIDEO: Final = Line("วีดิทัศน์แนะนำหน่วยงาน", Kind.VIDEO, minutes(7), Format.VIDEO, OPENING)
STRATEGY: Final = Line("วิสัยทัศน์และยุทธศาสตร์", Kind.STRATEGY, minutes(20), Format.SLIDES, PRESENTATION)
THANKS: Final = Line("ประธานกล่าวขอบคุณคณะผู้ตรวจประเมิน", Kind.THANKS, minutes(5), section=CLOSING)
CLOSED: Final = Line("ประชุมลับของคณะผู้ตรวจประเมิน", Kind.CLOSED, minutes(10), Format.OTHER, DISCUSSION)


def questions(count: int) -> Line:
    """Return the item in which assessors ask, of so many minutes."""
    return Line("ซักถามและตอบข้อซักถาม", Kind.QUESTIONS, minutes(count), section=DISCUSSION)


def feedback(count: int) -> Line:
    """Return the item in which assessors give their advice, of so many minutes."""
    return Line("ข้อเสนอแนะของคณะผู้ตรวจประเมิน", Kind.FEEDBACK, minutes(count), section=DISCUSSION)


def works(count: int, length: int, formats: tuple[Format, ...] = (Format.SLIDES,)) -> tuple[Line, ...]:
    """Return showcase units to be named, each of ``length`` minutes; the formats follow one another."""
    return tuple(
        Line(f"ผลงานเด่นที่ {place + 1}", Kind.SHOWCASE, minutes(length), formats[place % len(formats)], WORKS)
        for place in range(count)
    )
