"""Programmes to begin a new visit with."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from pmqa_desk.domain.visit import Format, Item, Kind, Visit, new_uid

# Title, kind, minutes; a showcase is named when its unit is known.
_STANDARD: Final[tuple[tuple[str, Kind, int, Format], ...]] = (
    ("กล่าวต้อนรับคณะผู้ตรวจประเมิน", Kind.WELCOME, 10, Format.SPEECH),
    ("วีดิทัศน์แนะนำหน่วยงาน", Kind.VIDEO, 7, Format.VIDEO),
    ("วิสัยทัศน์และยุทธศาสตร์", Kind.STRATEGY, 20, Format.SLIDES),
    ("ผลงานเด่นที่ 1", Kind.SHOWCASE, 15, Format.SLIDES),
    ("ผลงานเด่นที่ 2", Kind.SHOWCASE, 15, Format.SLIDES),
    ("ผลงานเด่นที่ 3", Kind.SHOWCASE, 15, Format.SLIDES),
    ("ซักถามและตอบข้อซักถาม", Kind.QUESTIONS, 40, Format.SPEECH),
    ("กล่าวขอบคุณ", Kind.THANKS, 5, Format.SPEECH),
)


def _standard() -> Visit:
    items = tuple(
        Item(new_uid(), title, kind, str(number), duration_s=minutes * 60, format=form)
        for number, (title, kind, minutes, form) in enumerate(_STANDARD, 1)
    )
    return Visit(new_uid(), items=items)


TEMPLATES: Final[dict[str, Callable[[], Visit]]] = {"standard": _standard}
