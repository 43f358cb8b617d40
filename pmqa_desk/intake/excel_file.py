"""Read an Excel workbook into paragraphs and tables, sheet by sheet.

The reader is python-calamine: no dependencies, imported in a millisecond, ten times as fast as openpyxl, and
it knows merged cells. It lays a sheet out as a full rectangle, so the size of that is looked at first.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, TypeAlias

from pmqa_desk.domain.thai import ERA_OFFSET
from pmqa_desk.intake.blocks import Block, Cell, GridRow, Paragraph
from pmqa_desk.intake.file_refusal import broken, locked
from pmqa_desk.intake.package import RELATION, Package, R
from pmqa_desk.intake.refusal import too_many_rows
from pmqa_desk.intake.sheet_blocks import MOST_ROWS, blocks_of_rows

# The most that is laid out at once, some 60 MB: 100,000 rows of twenty columns.
_LARGEST_AREA: Final = 2_000_000
_CELL: Final = re.compile(rb"<(?:\w+:)?c\b[^>]*>")
_PLACE: Final = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]{1,4})([0-9]{1,8})["']""")
_ROW: Final = re.compile(rb"<(?:\w+:)?row\b[^>]*>")
_ROW_NUMBER: Final = re.compile(rb"""\sr\s*=\s*["']([0-9]{1,8})["']""")
_HIDDEN: Final = re.compile(rb"""\shidden\s*=\s*["'](?:1|true)["']""")
_SHEET: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}sheet"
_DEFAULT_NAME: Final = re.compile(r"(?:sheet|แผ่น|แผ่นงาน|ชีต|ชีท) ?\(?\d*\)?", re.IGNORECASE)
_FIRST_BUDDHIST: Final = 2400
# Excel keeps a time of day as a moment of the day before its first.
_NO_DAY_BEFORE: Final = 1905

_Value: TypeAlias = int | float | str | bool | time | date | datetime | timedelta
Merged: TypeAlias = tuple[tuple[int, int], tuple[int, int]]


def read_excel(data: bytes, name: str) -> tuple[Block, ...]:
    """Return the blocks of an .xlsx file; the values of its formulas, not the formulas."""
    package = Package(data, name)
    hidden = _looked_at(package, name)
    blocks: list[Block] = []
    sheets = _sheets(data, name)
    filled = sum(len(sheet.values) for sheet in sheets)
    if filled > MOST_ROWS:
        raise too_many_rows(filled, MOST_ROWS)
    for sheet in sheets:
        if len(sheets) > 1 and not _DEFAULT_NAME.fullmatch(sheet.title):
            blocks.append(Paragraph(sheet.title, heading=True))
        unseen = hidden.get(sheet.title, frozenset()) if sheet.visible else frozenset(sheet.values)
        blocks += blocks_of_rows(rows_of(sheet, unseen))
    return tuple(blocks)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet's filled rows by their place, from 0, and its merged cells."""

    title: str
    values: dict[int, list[_Value]]
    merged: tuple[Merged, ...] = ()
    visible: bool = True


def _sheets(data: bytes, name: str) -> list[Sheet]:
    """Return the sheets that hold something."""
    import python_calamine as calamine  # noqa: PLC0415 - when a workbook is read

    sheets = []
    try:
        book = calamine.load_workbook(io.BytesIO(data))
        for about in book.sheets_metadata:
            if about.typ != calamine.SheetTypeEnum.WorkSheet:
                continue
            sheet = book.get_sheet_by_name(about.name)
            rows = enumerate(sheet.to_python(skip_empty_area=False))
            values = {place: row for place, row in rows if any(value != "" for value in row)}
            visible = about.visible == calamine.SheetVisibleEnum.Visible
            if values:
                sheets.append(Sheet(about.name, values, tuple(sheet.merged_cell_ranges or ()), visible))
    except calamine.PasswordError as problem:
        raise locked(name) from problem
    except (calamine.CalamineError, ValueError, OverflowError, OSError) as problem:
        raise broken(name) from problem
    return sheets


def rows_of(sheet: Sheet, hidden: frozenset[int]) -> list[GridRow]:
    """Return the rows of a sheet, merged cells read once across and carried downwards; blank rows stay."""
    spans = {first: last[1] - first[1] + 1 for first, last in sheet.merged}
    below = _below(sheet)
    rows: list[GridRow] = []
    for place in range(min(sheet.values), max(sheet.values) + 1):
        values = sheet.values.get(place, [])
        if not values and rows and not rows[-1].cells:
            continue
        cells = []
        for column in range(max(map(len, (values, *list(sheet.values.values())[:1])), default=0)):
            first = below.get((place, column))
            value = sheet.values[first[0]][column] if first else values[column] if values else ""
            text = written(value)
            if text:
                span = spans.get(first or (place, column), 1)
                cells.append(Cell(column, text, span, first[0] if first else None, _figure(value)))
        rows.append(GridRow(tuple(cells), place in hidden))
    return rows


def _below(sheet: Sheet) -> dict[tuple[int, int], tuple[int, int]]:
    """Return the places in rows below that filled merged cells cover, each with where its cell begins."""
    covered: dict[tuple[int, int], tuple[int, int]] = {}
    last_row = max(sheet.values)
    for (top, left), (bottom, _) in sheet.merged[:MOST_ROWS]:
        values = sheet.values.get(top, [])
        if left < len(values) and values[left] != "":
            covered.update({(row, left): (top, left) for row in range(top + 1, min(bottom, last_row) + 1)})
    return covered


def _figure(value: _Value) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def written(value: _Value) -> str:
    """Return a cell as it would be written by hand: days of the Buddhist era, times with a dot."""
    if isinstance(value, bool):
        return ""
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else f"{value:.10g}"
    if isinstance(value, timedelta):
        minutes = round(value.total_seconds() / 60)
        return f"{minutes // 60:02}.{minutes % 60:02}"
    if isinstance(value, time):
        return _rounded(datetime.combine(date(2000, 1, 1), value)).strftime("%H.%M")
    if isinstance(value, datetime):
        moment = _rounded(value)
        clock = f"{moment:%H.%M}"
        if moment.year <= _NO_DAY_BEFORE:
            return clock
        return _day(moment) if clock == "00.00" else f"{_day(moment)} {clock}"
    if isinstance(value, date):
        return _day(value)
    return str(value).replace("\r\n", "\n").strip()


def _rounded(moment: datetime) -> datetime:
    """Return the nearest minute: a time kept as a fraction of a day may be a second short."""
    return moment + timedelta(seconds=30) if moment.second >= 30 and moment.year < 9999 else moment


def _day(day: date) -> str:
    """Return a date; a Buddhist year that was typed where Excel expects a Gregorian one is left as meant."""
    year = day.year if day.year >= _FIRST_BUDDHIST else day.year + ERA_OFFSET
    return f"{day.day}/{day.month}/{year}"


def _looked_at(package: Package, name: str) -> dict[str, frozenset[int]]:
    """Refuse sheets that would fill the memory; return the hidden rows of each sheet by its title."""
    # Every part is read once here, so that a damaged one is found before the workbook is opened.
    for part in package.names:
        data = package.read(part) if part.endswith((".xml", ".rels")) else None
        if data is not None and part.startswith("xl/worksheets/"):
            _check_area(data)
    parts = {key: f"xl/{target.lstrip('/').removeprefix('xl/')}" for key, target in _targets(package).items()}
    book = package.parsed("xl/workbook.xml")
    if book is None:
        raise broken(name)
    return {
        sheet.get("name") or "": _hidden_rows(package.read(parts.get(sheet.get(R + "id"), "")) or b"")
        for sheet in book.iter(_SHEET)
    }


def _targets(package: Package) -> dict[str | None, str]:
    root = package.parsed("xl/_rels/workbook.xml.rels")
    relations = root.iter(RELATION) if root is not None else ()
    return {one.get("Id"): one.get("Target") or "" for one in relations}


def _check_area(data: bytes) -> None:
    rows = columns = 0
    for cell in _CELL.finditer(data):
        place = _PLACE.search(cell[0])
        if place and not cell[0].endswith(b"/>"):
            rows = max(rows, int(place[2]))
            columns = max(columns, _column_number(place[1]))
    if rows * columns > _LARGEST_AREA:
        raise too_many_rows(rows, MOST_ROWS)


def _column_number(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _hidden_rows(data: bytes) -> frozenset[int]:
    found = set()
    for row in _ROW.finditer(data):
        number = _ROW_NUMBER.search(row[0])
        if number and _HIDDEN.search(row[0]):
            found.add(int(number[1]) - 1)
    return frozenset(found)
