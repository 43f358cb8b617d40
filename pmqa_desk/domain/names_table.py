"""Names copied from a spreadsheet: a row of heads in any order, cells with line breaks; else plain lines."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pmqa_desk.domain.names_list import (
    NameDoubt,
    NamesList,
    ReadName,
    Section,
    Unread,
    because,
    in_place_of,
    read_names_text,
    section_of,
    with_doubts,
)
from pmqa_desk.domain.ranks import with_prefix
from pmqa_desk.domain.thai import arabic
from pmqa_desk.domain.visit import Presence

# So far down a table its heads are looked for, below a title and a day.
HEAD_ROWS: Final = 6
LEAST_HEADS: Final = 2
_HEADS: Final[Mapping[str, tuple[str, ...]]] = {
    "prefix": ("คำนำหน้า", "คำนำหน้าชื่อ", "คำนำหน้านาม", "ยศ", "ยศคำนำหน้า", "prefix"),
    "name": ("ชื่อ", "รายชื่อ", "ชื่อนามสกุล", "ชื่อและนามสกุล", "ชื่อตัว", "name", "fullname", "firstname"),
    "family": ("นามสกุล", "สกุล", "surname", "lastname", "familyname"),
    "both": ("ชื่อสกุล",),
    "position": ("ตำแหน่ง", "ตำแหน่งหน่วยงาน", "ตำแหน่งสังกัด", "position"),
    "agency": ("หน่วยงาน", "สังกัด", "หน่วยงานสังกัด", "สังกัดหน่วยงาน", "agency", "organisation", "organization"),
    "telephone": (
        "โทรศัพท์",
        "โทร",
        "เบอร์โทร",
        "เบอร์โทรศัพท์",
        "หมายเลขโทรศัพท์",
        "มือถือ",
        "telephone",
        "phoneno",
        "tel",
    ),
    "role": ("หน้าที่", "หน้าที่ในที่ประชุม", "บทบาท", "role"),
    "list": ("บัญชี", "กลุ่ม", "ประเภท", "list"),
    "presence": ("การมาประชุม", "การเข้าประชุม", "สถานะ", "attendance"),
    "reason": ("เหตุผล", "หมายเหตุ", "reason", "remark"),
    "stands_for": ("แทน", "มาแทน", "ปฏิบัติหน้าที่แทน", "standsfor"),
}
_FIELDS: Final = {head: field for field, heads in _HEADS.items() for head in heads}
_PRESENCES: Final = {
    "มา": Presence.PRESENT,
    "มาประชุม": Presence.PRESENT,
    "มาสาย": Presence.LATE,
    "สาย": Presence.LATE,
    "กลับก่อน": Presence.LEFT,
    "ไม่มา": Presence.ABSENT,
    "ไม่มาประชุม": Presence.ABSENT,
    "ขาด": Presence.ABSENT,
    "ลา": Presence.ABSENT,
}
_QUOTED: Final = re.compile(r'"((?:[^"]|"")*)"(?=\t|\n|\Z)')
_PLAIN: Final = re.compile(r"[^\t\n]*")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a table: its cells, and the lines of the text from which they come."""

    line: int
    last_line: int
    cells: tuple[str, ...]

    @property
    def text(self) -> str:
        """Return the row as one line, for who looks at it."""
        return "  ".join(" ".join(cell.split()) for cell in self.cells if cell.strip())


def read_names(text: str) -> NamesList:
    """Read a list of names that was pasted or typed, whatever it is."""
    plain = re.sub(
        "[\u200b\u2060\ufeff\x00]", "", re.sub("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]", "\n", text)
    )
    plain = plain.replace("\u00a0", " ")
    rows = table_rows(plain)
    place, fields = _head(rows)
    if not fields:
        listed = read_names_text(enumerate(plain.split("\n"), 1))
        return replace(listed, names=with_doubts(listed.names))
    above = tuple(Unread(row.line, row.last_line, row.text) for row in rows[:place] if row.text)
    head = Unread(rows[place].line, rows[place].last_line, rows[place].text, heading=True)
    names, unread = _read_rows(rows[place + 1 :], fields)
    return NamesList(with_doubts(names, table=True), (*above, head, *unread))


def table_rows(text: str) -> tuple[Row, ...]:
    """Return the rows of a text whose cells are parted by tabs; a quoted cell may hold line breaks."""
    rows: list[Row] = []
    place, line = 0, 1
    while place <= len(text):
        first, cells = line, []
        while True:
            quoted = _QUOTED.match(text, place)
            match = quoted or _PLAIN.match(text, place)
            assert match is not None  # noqa: S101 - the pattern of a plain cell matches nothing, too
            cells.append(quoted.group(1).replace('""', '"') if quoted else match.group())
            line += match.group().count("\n")
            place = match.end()
            if not text.startswith("\t", place):
                break
            place += 1
        rows.append(Row(first, line, tuple(cells)))
        place, line = place + 1, line + 1
    return tuple(rows)


def _head(rows: Sequence[Row]) -> tuple[int, dict[str, int]]:
    """Return which row names the columns, and the column of each field; none where there is no such row."""
    for place, row in enumerate(rows[:HEAD_ROWS]):
        fields: dict[str, int] = {}
        for column, cell in enumerate(row.cells):
            field = _FIELDS.get(re.sub(r"[\s.\-–—/_:()]", "", cell).casefold())
            if field is not None:
                fields.setdefault(field, column)
        if "both" in fields:
            # Beside a given name it is the family name alone.
            fields.setdefault("family" if "name" in fields else "name", fields.pop("both"))
        if "name" in fields and len(fields) >= LEAST_HEADS:
            return place, fields
    return 0, {}


def _read_rows(rows: Sequence[Row], fields: Mapping[str, int]) -> tuple[list[ReadName], list[Unread]]:
    names: list[ReadName] = []
    unread: list[Unread] = []
    section = Section()
    for row in rows:
        filled = [cell for cell in row.cells if cell.strip()]
        heading = section_of(filled[0]) if len(filled) == 1 else None
        read = None if heading else _read_row(row, fields, section)
        if heading is not None:
            section = heading
            unread.append(Unread(row.line, row.last_line, row.text, heading=True))
        elif read is not None:
            names.append(read)
        elif filled:
            unread.append(Unread(row.line, row.last_line, row.text))
    return names, unread


def _read_row(row: Row, fields: Mapping[str, int], section: Section) -> ReadName | None:
    def cell(field: str) -> str:
        column = fields.get(field, -1)
        return " ".join(row.cells[column].split()) if 0 <= column < len(row.cells) else ""

    name = " ".join(part for part in (cell("name"), cell("family")) if part)
    if not any(sign.isalpha() for sign in name):
        return None
    listed = section_of(cell("list")) if cell("list") else section
    doubts = () if listed is not None else (NameDoubt.LIST,)
    read = ReadName(
        row.line,
        row.last_line,
        with_prefix(cell("prefix"), name),
        position=cell("position") or None,
        agency=cell("agency") or None,
        role=cell("role") or None,
        telephone=cell("telephone") or None,
        attendance=(listed or section).attendance,
        doubts=doubts,
    )
    return _with_coming(read, cell, listed or section)


def _with_coming(read: ReadName, cell: Callable[[str], str], section: Section) -> ReadName:
    """Add how somebody came, where the table says it."""
    said, remark = arabic(cell("presence")), cell("reason")
    presence = _PRESENCES.get(said, section.presence)
    read = replace(read, presence=presence)
    if presence is Presence.ABSENT:
        read = replace(read, reason=because(remark) or section.reason)
    whom = cell("stands_for") or (remark if remark.startswith("แทน") else "")
    return in_place_of(read, whom, read.last_line) if whom else read
