"""The register of evidence: which document was asked for, who fetches it, when it was handed over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from pmqa_desk.domain.blocks import DOTS, Align, Block, Column, Heading, Table
from pmqa_desk.domain.criteria import tag_of
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.programme import number_and_item
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.sheets import Cell, CellKind, Sheet, SheetColumn
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Evidence, Kind, Visit
from pmqa_desk.domain.visit_day import is_visit_day

TITLE: Final = "ทะเบียนเอกสารหลักฐาน"
NOTHING: Final = "ไม่มีเอกสารที่ขอเพิ่มเติม"
HANDED: Final = "ส่งมอบแล้ว"
WAITED_FOR: Final = "ค้างส่ง"
# With these the day closes: what was asked for is to be in the assessors' hands before.
_CLOSING: Final = frozenset({Kind.FEEDBACK, Kind.THANKS})
_NUMBER: Final = Column("ที่", 600, Align.CENTRE)
_ASKED: Final = "เอกสารที่ขอ"
_DAYS: Final = (Column("ส่งภายใน", 1500, Align.CENTRE), Column("ส่งมอบเมื่อ", 1900, Align.CENTRE))
_PUBLIC: Final = (_NUMBER, Column(_ASKED, 5071), *_DAYS)
# Who fetches it and what is remarked of it are the house's own.
_INTERNAL: Final = (_NUMBER, Column(_ASKED, 3271), Column("ผู้จัดหา", 1800), *_DAYS)
_SHEET: Final = (
    SheetColumn("เอกสารที่ขอ", width=50),
    SheetColumn("ผู้ขอ", width=24),
    SheetColumn("หมวด", CellKind.NUMBER, 8),
    SheetColumn("หัวข้อ", width=8),
    SheetColumn("ลำดับที่", width=9),
    SheetColumn("รายการ", width=36),
    SheetColumn("ประเด็นคำถาม", width=50),
    SheetColumn("ขอเมื่อ", CellKind.DATE, 14),
    SheetColumn("เวลาที่ขอ", CellKind.CLOCK, 11),
    SheetColumn("ส่งภายใน", CellKind.DATE, 14),
    SheetColumn("ส่งมอบเมื่อ", CellKind.DATE, 14),
    SheetColumn("เวลาส่งมอบ", CellKind.CLOCK, 11),
    SheetColumn("สถานะ", width=12),
)
_SHEET_INTERNAL: Final = (SheetColumn("ผู้จัดหา", width=30), SheetColumn("หมายเหตุ", width=40))


def waited_for(visit: Visit, run_uid: str | None = None) -> tuple[Evidence, ...]:
    """Return what is still to be handed over, the earliest day first.

    With ``run_uid`` that of one run and what was asked for outside of any: a rehearsal's is not the day's.
    """
    runs = {run_uid, None}
    every = (each for each in visit.evidence if each.handed_ms is None)
    found = (each for each in every if run_uid is None or each.run_uid in runs)
    return tuple(sorted(found, key=_due))


def closing_is_near(view: RunView) -> bool:
    """Return whether the day closes with the item that comes next, or with the one that runs."""
    if view.phase is Phase.ENDED:
        return False
    coming = view.next
    if coming is None:
        return view.current is not None
    return coming.item.kind in _CLOSING or coming.item.uid == view.items[-1].item.uid


def evidence_blocks(
    visit: Visit, runs: Sequence[Run], digits: Digits = Digits.THAI, edition: Edition = Edition.INTERNAL
) -> tuple[Block, ...]:
    """Return the register; in public what was asked for on the visit day, without who fetches it."""
    text = PaperText(visit.timezone, digits, edition)
    heads = [Heading(TITLE, 1), *(Heading(line, 1) for line in (text.line(visit.title),) if line)]
    columns = _PUBLIC if text.public else _INTERNAL
    told = _told(visit, runs, text)
    rows = tuple(_row(visit, number, each, text) for number, each in enumerate(told, 1))
    return (*heads, Table(columns, rows or (("", NOTHING, *("" for _ in columns[2:])),)))


def evidence_sheets(visit: Visit, runs: Sequence[Run], edition: Edition) -> tuple[Sheet, ...]:
    """Return the register as one sheet, a document a row."""
    text = PaperText(visit.timezone, Digits.ARABIC, edition)
    columns = (*_SHEET, *(() if text.public else _SHEET_INTERNAL))
    rows = tuple(_cells(visit, each, text) for each in _told(visit, runs, text))
    return (Sheet("เอกสารหลักฐาน", columns, rows, frozen=1),)


def _told(visit: Visit, runs: Sequence[Run], text: PaperText) -> list[Evidence]:
    """Return what this edition tells of, in the order in which it was asked for."""
    days = {run.uid for run in runs if is_visit_day(visit, run)}
    told = [each for each in visit.evidence if not text.public or each.run_uid in days]
    return sorted(told, key=lambda each: each.asked_ms or 0)


def _due(each: Evidence) -> tuple[bool, str]:
    return each.due is None, "" if each.due is None else each.due.isoformat()


def _row(visit: Visit, number: int, each: Evidence, text: PaperText) -> tuple[str, ...]:
    place, title = _item_of(visit, each, text)
    asker, tag = text.line(each.asked_by), text.line(tag_of(each.category, each.criterion))
    remark = "" if text.public else text.text(each.remark)
    asked = (
        text.text(each.title) or DOTS,
        f"ลำดับที่ {place} {title}" if place else title,
        f"ผู้ขอ: {asker}" if asker else "",
        f"หมวด {tag}" if tag else "",
        f"หมายเหตุ: {remark}" if remark else "",
    )
    owner = () if text.public else (text.line_or_dots(each.owner),)
    said = "\n".join(line for line in asked if line)
    return text.number(number), said, *owner, text.day(each.due), _handed(each, text)


def _handed(each: Evidence, text: PaperText) -> str:
    if each.handed_ms is None:
        return "–"
    return f"{text.day(text.local(each.handed_ms).date())}\n{text.clock(each.handed_ms)}"


def _item_of(visit: Visit, each: Evidence, text: PaperText) -> tuple[str, str]:
    found = number_and_item(visit.items, each.item_uid)
    return ("", "") if found is None else (text.line(found[0]), text.title(found[1]))


def _cells(visit: Visit, each: Evidence, text: PaperText) -> tuple[Cell, ...]:
    place, title = _item_of(visit, each, text)
    asked = None if each.asked_ms is None else text.local(each.asked_ms)
    handed = None if each.handed_ms is None else text.local(each.handed_ms)
    question = next((q.text for q in visit.questions if q.uid == each.question_uid), "")
    told: tuple[Cell, ...] = (
        text.text(each.title),
        text.line(each.asked_by),
        each.category,
        text.line(each.criterion),
        place,
        title,
        text.text(question),
        None if asked is None else asked.date(),
        asked,
        each.due,
        None if handed is None else handed.date(),
        handed,
        WAITED_FOR if handed is None else HANDED,
    )
    return told if text.public else (*told, text.line(each.owner), text.text(each.remark))
