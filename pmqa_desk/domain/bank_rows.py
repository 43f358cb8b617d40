"""Entries of the question bank read from a pasted table: a row each, nothing dropped without a word."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from pmqa_desk.domain.plain import LIMITS
from pmqa_desk.domain.question_bank import BankEntry, fold_text
from pmqa_desk.domain.visit import new_uid

# The columns of a table without a heading row.
USUAL: Final = ("text", "answer", "evidence", "agency", "answered_by", "category")
NUMBER: Final = "number"
_HEADS: Final[Mapping[str, Sequence[str]]] = {
    "text": ("คำถาม", "ประเด็นคำถาม", "ข้อคำถาม", "ประเด็น", "question", "questions"),
    "answer": ("คำตอบ", "คำตอบที่เตรียมไว้", "แนวคำตอบ", "แนวทางการตอบ", "คำชี้แจง", "answer", "prepared answer"),
    "evidence": ("หลักฐาน", "เอกสารหลักฐาน", "เอกสาร/หลักฐาน", "เอกสารอ้างอิง", "เอกสาร", "evidence", "document"),
    "agency": ("หน่วยงาน", "หน่วยงานรับผิดชอบ", "หน่วยงานที่รับผิดชอบ", "สังกัด", "agency"),
    "answered_by": ("ผู้ตอบ", "ผู้ตอบคำถาม", "ผู้ชี้แจง", "ผู้รับผิดชอบ", "answered by", "who answers"),
    "category": ("หมวด", "หมวดที่", "category"),
    "criterion": ("เกณฑ์", "หัวข้อ", "ประเด็นการประเมิน", "criterion"),
    "source": ("ที่มา", "แหล่งที่มา", "source"),
    "year": ("ปี", "ปี พ.ศ.", "พ.ศ.", "ปีงบประมาณ", "year"),
    NUMBER: ("ที่", "ลำดับ", "ลำดับที่", "ข้อ", "ข้อที่", "no", "no.", "#"),
}
_FIELD_OF: Final = {fold_text(head): field for field, heads in _HEADS.items() for head in heads}
_LINE_END: Final = re.compile("\r\n?")
# A spreadsheet puts a cell with a line end in quotation marks; any other mark was typed.
_QUOTED: Final = re.compile(r'"(?P<text>(?:[^"\t]|"")*)"(?=\t|\n|\Z)')
_CELL_END: Final = re.compile(r"[\t\n]|\Z")
# A title or two may stand above the heading row.
_LAST_HEADING: Final = 4
_CATEGORY: Final = re.compile(
    r"(?:(?:หมวด|category)(?: ?ที่)? ?)?(?P<category>[1-7])(?P<item>\.\d{1,2})?(?: \D.*)?"
)
_NUMBER: Final = re.compile(r"\(?\d{1,6}[.)]?")
_CRITERION: Final = re.compile(r"(?P<category>[1-7])\.\d{1,2}")
_YEAR: Final = re.compile(r"(?:ปีงบประมาณ ?|ปี ?)?(?:พ\.? ?ศ\.? ?)?(?P<year>\d{4})")


@dataclass(frozen=True, slots=True)
class PastedEntries:
    """The entries read, and each line, or cell of an unknown column, that was not."""

    entries: tuple[BankEntry, ...]
    unread: tuple[str, ...]


def read_entries(text: str) -> PastedEntries:
    """Return the entries of a table copied from a spreadsheet, or of lines with a question each.

    A heading row may name the columns, in any order; without one they are question, answer, evidence, agency,
    who answers and category, behind numbers where each row begins with one. A row without a question, or with
    what its column cannot hold, is left unread.
    """
    rows = _rows(text)
    heads = ((place, _heads(cells)) for place, cells in enumerate(rows[:_LAST_HEADING]))
    numbered = all(_NUMBER.fullmatch(fold_text(cells[0])) for cells in rows)
    usual = (NUMBER, *USUAL) if numbered else USUAL
    start, columns = next(((place + 1, fields) for place, fields in heads if fields is not None), (0, usual))
    entries: list[BankEntry] = []
    unread = ["\t".join(cells) for cells in rows[: max(0, start - 1)]]
    for cells in rows[start:]:
        if start and _heads(cells) == columns:
            continue
        entry, left = _read_row(cells, columns)
        if entry is not None:
            entries.append(entry)
        unread += left
    return PastedEntries(tuple(entries), tuple(unread))


def _rows(text: str) -> list[list[str]]:
    """Return the cells of each row that has any."""
    plain = _LINE_END.sub("\n", text)
    rows: list[list[str]] = [[]]
    at = 0
    while at <= len(plain):
        cell, at = _cell(plain, at)
        rows[-1].append(cell.strip())
        if plain[at : at + 1] == "\n":
            rows.append([])
        at += 1
    return [row for row in rows if any(fold_text(cell) for cell in row)]


def _cell(plain: str, at: int) -> tuple[str, int]:
    """Return the cell that begins at ``at``, and where it ends."""
    quoted = _QUOTED.match(plain, at)
    if quoted is not None and "\n" in quoted["text"]:
        return quoted["text"].replace('""', '"'), quoted.end()
    end = _CELL_END.search(plain, at)
    assert end is not None  # noqa: S101 - at the latest the text ends
    return plain[at : end.start()], end.start()


def _heads(cells: Sequence[str]) -> tuple[str, ...] | None:
    """Return the field of each column where the row is a heading, else ``None``.

    A column of an unknown name keeps it. One word alone may be a heading or a question's first word.
    """
    fields = [_FIELD_OF.get(fold_text(cell), f"{cell}:") for cell in cells]
    known = [field for field in fields if not _is_unknown(field)]
    named = [cell for cell in cells if cell]
    if "text" not in known or len(set(known)) < len(known) or len(known) < min(2, len(named)):
        return None
    return tuple(fields)


def _is_unknown(column: str) -> bool:
    return column.endswith(":")


def _read_row(cells: Sequence[str], columns: Sequence[str]) -> tuple[BankEntry | None, list[str]]:
    """Return the entry of a row, or nothing, and what of it was not read."""
    line = "\t".join(cells)
    given = dict(zip(columns, cells, strict=False))
    beyond = [cell for cell in cells[len(columns) :] if cell]
    values = _values(given)
    if values is None or not fold_text(given.get("text")) or beyond:
        return None, [line]
    unknown = [
        f"{name} {cell}" for name, cell in zip(columns, cells, strict=False) if cell and _is_unknown(name)
    ]
    texts = {
        field: given.get(field) or None for field in ("answer", "evidence", "agency", "answered_by", "source")
    }
    category, criterion, year = values
    entry = BankEntry(new_uid(), given["text"], category=category, criterion=criterion, year=year, **texts)
    return entry, unknown


def _values(given: Mapping[str, str]) -> tuple[int | None, str | None, int | None] | None:
    """Return category, criterion and year, or ``None`` where one is written and cannot be read."""
    category = criterion = year = None
    if written := given.get("criterion"):
        found = _CRITERION.fullmatch(fold_text(written))
        if found is None:
            return None
        category, criterion = int(found["category"]), found[0]
    if written := given.get("category"):
        found = _CATEGORY.fullmatch(fold_text(written))
        if found is None or (category is not None and int(found["category"]) != category):
            return None
        category = int(found["category"])
        criterion = criterion or (f"{category}{found['item']}" if found["item"] else None)
    if written := given.get("year"):
        found = _YEAR.fullmatch(fold_text(written))
        least, most = LIMITS["year"]
        if found is None or not least <= int(found["year"]) <= most:
            return None
        year = int(found["year"])
    return category, criterion, year
