"""The report on media: what each item has and how it stands, and whose it is to send what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import PurePosixPath
from typing import Final

from pmqa_desk.domain.blocks import Align, Block, Column, Heading, Paragraph, Run, Table
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.item_status import is_good
from pmqa_desk.domain.medium_facts import DeckFact, FilmFact, MediumFact, Unusable, UnusableFact
from pmqa_desk.domain.medium_measure import Measure, shape_in_words, size_in_words
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.ready_check import CheckLine
from pmqa_desk.domain.ready_media import media_lines
from pmqa_desk.domain.sheets import CellKind, Sheet, SheetColumn
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Item, ItemStatus, Visit

TITLE: Final = "รายงานสื่อนำเสนอ"
NOBODY: Final = "ยังไม่ระบุหน่วยงาน"
_COLUMNS: Final = (
    Column("ที่", 640, Align.CENTRE),
    Column("รายการและหน่วยงาน", 2900, Align.LEFT),
    Column("ไฟล์", 2131, Align.LEFT),
    Column("สถานะ", 1500, Align.LEFT),
    Column("ความยาวและขนาด", 1900, Align.LEFT),
)
_OWNERS: Final = (
    Column("หน่วยงานหรือผู้นำเสนอ", 3200, Align.LEFT),
    Column("สิ่งที่ยังขาดหรือต้องแก้ไข", 5871, Align.LEFT),
)
_SHEET: Final = (
    SheetColumn("ลำดับที่", width=9),
    SheetColumn("รายการ", width=48),
    SheetColumn("หน่วยงานหรือผู้นำเสนอ", width=32),
    SheetColumn("ไฟล์", width=40),
    SheetColumn("สถานะ", width=18),
    SheetColumn("ความยาว", CellKind.LENGTH),
    SheetColumn("จำนวนหน้าหรือรูป", CellKind.NUMBER),
    SheetColumn("กว้าง (จุดภาพ)", CellKind.NUMBER),
    SheetColumn("สูง (จุดภาพ)", CellKind.NUMBER),
    SheetColumn("การเข้ารหัสภาพ", width=16),
    SheetColumn("ขนาด (ไบต์)", CellKind.NUMBER, 16),
    SheetColumn("สิ่งที่พบ", width=48),
    SheetColumn("สิ่งที่ต้องทำ", width=48),
)


class MediumState(Enum):
    """How the medium of an item stands; the value is what it is called."""

    NOT_CHOSEN = "ยังไม่ได้รับไฟล์"
    MISSING = "ไม่พบไฟล์"
    CANNOT = "แสดงไม่ได้"
    NOT_TESTED = "ยังไม่ได้ทดสอบ"
    TESTED = "ทดสอบแล้ว"


_LACKS: Final = frozenset({MediumState.NOT_CHOSEN, MediumState.MISSING, MediumState.CANNOT})


@dataclass(frozen=True, slots=True)
class MediaKnown:
    """What is known of the media: tests by the identity of the item, measures by the medium."""

    facts: Mapping[str, MediumFact] = field(default_factory=dict)
    measures: Mapping[str, Measure] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class MediumRow:
    """An item that shows something, or is meant to."""

    number: str
    item: Item
    state: MediumState
    measure: Measure
    line: CheckLine

    @property
    def lacks(self) -> bool:
        """Return whether whoever presents has to send something."""
        return self.state in _LACKS

    @property
    def owner(self) -> str:
        """Return whose medium it is: the agency's, or else the presenters'."""
        return self.item.agency or ", ".join(self.item.presenters)


def media_rows(visit: Visit, known: MediaKnown) -> tuple[MediumRow, ...]:
    """Return a row for each item that shows something or is meant to, in the order of the programme."""
    lines = {line.key.partition("/")[2]: line for line in media_lines(visit, known.facts)}
    return tuple(
        MediumRow(number, item, _state(item, known), _measure(item, known), lines[item.uid])
        for item, number in zip(visit.items, item_numbers(visit.items), strict=True)
        if item.uid in lines
    )


def media_blocks(visit: Visit, known: MediaKnown, digits: Digits = Digits.THAI) -> tuple[Block, ...]:
    """Return the report: how many are there, every medium, and what each has still to send."""
    text = PaperText(visit.timezone, digits)
    rows = media_rows(visit, known)
    there = sum(not row.lacks for row in rows)
    tested = sum(row.state is MediumState.TESTED for row in rows)
    count = text.line(f"มีไฟล์ที่ใช้ได้ {there} จาก {len(rows)} ลำดับ ทดสอบแล้ว {tested} ลำดับ")
    names = (Heading(text.line(name), 1) for name in (visit.title, visit.organisation) if name)
    table = Table(_COLUMNS, tuple(_row(row, text) for row in rows), keep_with_next=True)
    return (Heading(TITLE, 1), *names, Heading(count, 2), table, *_owed(rows, text))


def media_sheets(visit: Visit, known: MediaKnown) -> tuple[Sheet, ...]:
    """Return the report as one sheet, an item a row."""
    text = PaperText(visit.timezone, Digits.ARABIC)
    rows = tuple(
        (
            row.number,
            text.line(row.item.title),
            text.line(row.owner),
            row.item.media,
            row.state.value,
            None if row.measure.length_ms is None else -(-row.measure.length_ms // 1000),
            row.measure.pictures if row.measure.pages is None else row.measure.pages,
            row.measure.width or None,
            row.measure.height or None,
            row.measure.codec or None,
            row.measure.size,
            text.line(row.line.found.thai),
            text.line(row.line.to_do.thai) if row.line.to_do else None,
        )
        for row in media_rows(visit, known)
    )
    return (Sheet("สื่อนำเสนอ", _SHEET, rows, frozen=2),)


def _fact(item: Item, known: MediaKnown) -> MediumFact | None:
    fact = known.facts.get(item.uid)
    return fact if fact is not None and fact.medium == item.media else None


def _state(item: Item, known: MediaKnown) -> MediumState:
    if item.media is None:
        return MediumState.NOT_CHOSEN
    fact = _fact(item, known)
    if isinstance(fact, UnusableFact) and fact.why is Unusable.MISSING:
        return MediumState.MISSING
    if fact is None or (isinstance(fact, DeckFact) and not fact.failed):
        # Tested on an earlier day, and not replaced since.
        earlier = item.status in {ItemStatus.TESTED, ItemStatus.READY}
        return MediumState.TESTED if earlier else MediumState.NOT_TESTED
    return MediumState.TESTED if is_good(fact) else MediumState.CANNOT


def _measure(item: Item, known: MediaKnown) -> Measure:
    measure = known.measures.get(item.media or "", Measure())
    fact = _fact(item, known)
    if isinstance(fact, FilmFact) and fact.opened and measure.length_ms is None:
        # Of a kind whose header tells nothing: the player knows.
        return Measure(measure.size, fact.length_ms, measure.width, measure.height, measure.codec)
    return measure


def _row(row: MediumRow, text: PaperText) -> tuple[str, ...]:
    title = text.line_or_dots(row.item.title)
    owner = text.line(row.owner)
    said = shape_in_words(row.measure, Language.THAI)
    size = () if row.measure.size is None else (size_in_words(row.measure.size),)
    return (
        text.line(row.number),
        f"{title} ({owner})" if owner else title,
        text.line(PurePosixPath(row.item.media).name if row.item.media else "–"),
        row.state.value,
        text.line(" ".join((*said, *size)) or "–"),
    )


def _owed(rows: tuple[MediumRow, ...], text: PaperText) -> tuple[Block, ...]:
    """Return what is missing by whose it is; those without an owner come last."""
    lacking: dict[str, list[MediumRow]] = {}
    for row in sorted((row for row in rows if row.lacks), key=lambda row: not row.owner):
        lacking.setdefault(row.owner or NOBODY, []).append(row)
    head = Heading("สิ่งที่ต้องขอจากหน่วยงานหรือผู้นำเสนอ", 2)
    if not lacking:
        return (head, Paragraph((Run("ไม่มีไฟล์ที่ยังขาด"),)))
    told = tuple(
        (text.line(owner), "\n".join(_told(row, text) for row in its)) for owner, its in lacking.items()
    )
    return (head, Table(_OWNERS, told))


def _told(row: MediumRow, text: PaperText) -> str:
    called = f"ลำดับที่ {row.number} {row.item.title}" if row.number else row.item.title
    to_do = row.line.to_do.thai if row.line.to_do else ""
    return text.line(f"{called}: {row.line.found.thai} {to_do}")
