"""The question bank on paper, by category and agency, and as a sheet that can be pasted back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from pmqa_desk.domain.blocks import Align, Block, Column, Heading, Table
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.official_text import official_digits
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.question_bank import BankEntry, fold_text
from pmqa_desk.domain.sheets import Cell, CellKind, Sheet, SheetColumn
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Visit

TITLE: Final = "คลังคำถามและแนวคำตอบ"
NO_CATEGORY: Final = "ไม่ระบุหมวด"
NO_AGENCY: Final = "ไม่ระบุหน่วยงาน"
NO_ANSWER: Final = "ยังไม่มีคำตอบที่เตรียมไว้"
_LAST: Final = 8
_COLUMNS: Final = (
    Column("ที่", 600, Align.CENTRE),
    Column("คำถาม", 2771),
    Column("คำตอบที่เตรียมไว้", 3400),
    Column("เอกสารหลักฐาน", 1200),
    Column("ผู้ตอบ", 1100),
)
_SHEET: Final = (
    SheetColumn("คำถาม", width=60),
    SheetColumn("คำตอบที่เตรียมไว้", width=60),
    SheetColumn("เอกสารหลักฐาน", width=30),
    SheetColumn("หน่วยงาน", width=30),
    SheetColumn("ผู้ตอบ", width=24),
    SheetColumn("หมวด", CellKind.NUMBER, 8),
    SheetColumn("เกณฑ์", width=8),
    SheetColumn("ที่มา", width=24),
    SheetColumn("ปี พ.ศ.", CellKind.NUMBER, 9),
)


def bank_blocks(
    entries: Iterable[BankEntry],
    visit: Visit,
    digits: Digits = Digits.THAI,
    edition: Edition = Edition.INTERNAL,
) -> tuple[Block, ...]:
    """Return the bank, a table for each agency of each category; what names none comes last.

    Raises:
        DeskError: there is nothing in the bank, or a public edition is asked for.
    """
    text = PaperText(visit.timezone, digits)
    blocks: list[Block] = [Heading(TITLE, 1)]
    blocks += [Heading(line, 1) for line in (text.line(visit.title),) if line]
    number = 0
    category: int | None = None
    for (place, _), alike in _groups(entries, edition).items():
        if place != category:
            category = place
            blocks.append(Heading(official_digits(_category(place), digits)))
        rows = tuple(_row(number, entry, text) for number, entry in enumerate(alike, number + 1))
        number += len(alike)
        blocks += [Heading(text.line(alike[0].agency) or NO_AGENCY, 3), Table(_COLUMNS, rows)]
    return tuple(blocks)


def bank_sheets(entries: Iterable[BankEntry], visit: Visit, edition: Edition) -> tuple[Sheet, ...]:
    """Return the bank as one sheet, an entry a row, in the order of the paper.

    Raises:
        DeskError: as for the paper.
    """
    text = PaperText(visit.timezone, Digits.ARABIC)
    rows = tuple(_cells(entry, text) for alike in _groups(entries, edition).values() for entry in alike)
    return (Sheet("คลังคำถาม", _SHEET, rows, frozen=1),)


def _groups(entries: Iterable[BankEntry], edition: Edition) -> dict[tuple[int, str], list[BankEntry]]:
    """Return the entries by category and agency, each group and its entries in the order of the bank."""
    if edition is Edition.PUBLIC:
        raise DeskError(
            "คลังคำถามเป็นเอกสารภายใน ไม่มีฉบับเผยแพร่ โปรดส่งออกเป็นฉบับภายใน",
            "The question bank is internal and without a public edition. Export the internal one.",
        )
    groups: dict[tuple[int, str], list[BankEntry]] = {}
    for entry in entries:
        groups.setdefault((entry.category or _LAST, fold_text(entry.agency)), []).append(entry)
    if not groups:
        raise DeskError(
            "ยังไม่มีคำถามในคลัง โปรดเพิ่มหรือวางคำถามในหน้าประเด็นคำถามก่อน",
            "There is no question in the bank yet. Add or paste some on the questions page first.",
        )
    # Sorting keeps the order in which the agencies came; what names none stands behind them.
    order = sorted(groups, key=lambda group: (group[0], not group[1]))
    return {group: groups[group] for group in order}


def _category(place: int) -> str:
    return NO_CATEGORY if place == _LAST else f"หมวด {place}"


def _row(number: int, entry: BankEntry, text: PaperText) -> tuple[str, ...]:
    criterion = text.line(entry.criterion)
    question = (text.text(entry.text), f"(เกณฑ์ {criterion})" if criterion else "")
    return (
        text.number(number),
        "\n".join(line for line in question if line),
        text.text(entry.answer) or NO_ANSWER,
        text.text(entry.evidence),
        text.text(entry.answered_by),
    )


def _cells(entry: BankEntry, text: PaperText) -> tuple[Cell, ...]:
    return (
        text.text(entry.text),
        text.text(entry.answer),
        text.text(entry.evidence),
        text.line(entry.agency),
        text.line(entry.answered_by),
        entry.category,
        text.line(entry.criterion),
        text.line(entry.source),
        entry.year,
    )
