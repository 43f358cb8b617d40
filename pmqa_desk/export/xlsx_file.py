"""Sheets as an Excel file: every cell typed, none of them ever a formula or a link."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time
from pathlib import Path
from typing import Any, Final

from xlsxwriter import Workbook

from pmqa_desk.domain.blocks import clean
from pmqa_desk.domain.sheets import Cell, CellKind, Sheet
from pmqa_desk.export.whole_file import write_whole

DAY_S: Final = 24 * 3600
# What a cell of Excel holds at most.
LONGEST: Final = 32_767
# A line of the font's 16 points; what is longer than a page's height is read in its cell.
LINE_POINTS, HEAD_POINTS, MOST_LINES = 24, 48, 16
# Dates of the Buddhist era in Thai; a length counts its minutes beyond the hour.
FORMATS: Final[Mapping[CellKind, str]] = {
    CellKind.TEXT: "@",
    CellKind.NUMBER: "0",
    CellKind.LENGTH: "[mm]:ss",
    CellKind.DATE: "[$-107041E]d mmm yyyy",
    CellKind.CLOCK: 'hh"."mm"."ss',
}
# What was typed stays text, whatever it begins with: a file that is sent round must not do anything.
_OPTIONS: Final = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_xlsx(sheets: Iterable[Sheet], path: Path, *, font: str) -> None:
    """Write the sheets to ``path``, whole or not at all."""
    write_whole(path, xlsx_bytes(sheets, font=font))


def xlsx_bytes(sheets: Iterable[Sheet], *, font: str) -> bytes:
    """Return the sheets as the bytes of an Excel file."""
    out = io.BytesIO()
    workbook = Workbook(out, _OPTIONS)
    look = {"font_name": font, "font_size": 16, "valign": "top"}
    # Text is set in a little, so that it never touches the figure before it.
    text = {**look, "text_wrap": True, "align": "left", "indent": 1}
    head = workbook.add_format({**text, "bold": True, "bottom": 1, "num_format": "@"})
    formats = {
        kind: workbook.add_format({**(text if kind is CellKind.TEXT else look), "num_format": number})
        for kind, number in FORMATS.items()
    }
    for sheet in sheets:
        _add_sheet(workbook, sheet, head, formats)
    workbook.close()
    return out.getvalue()


# Any: the library has no types of its own.
def _add_sheet(workbook: Any, sheet: Sheet, head: Any, formats: Mapping[CellKind, Any]) -> None:  # noqa: ANN401
    page = workbook.add_worksheet(sheet.name)
    page.set_row(0, HEAD_POINTS)
    for place, column in enumerate(sheet.columns):
        page.set_column(place, place, column.width, formats[column.kind])
        page.write_string(0, place, clean(column.title), head)
    for number, row in enumerate(sheet.rows, 1):
        page.set_row(number, LINE_POINTS * _lines(sheet, row))
        for place, (column, cell) in enumerate(zip(sheet.columns, row, strict=True)):
            if cell is not None:
                _WRITERS[column.kind](page, number, place, cell, formats[column.kind])
    page.freeze_panes(1, sheet.frozen)
    page.autofilter(0, 0, len(sheet.rows), len(sheet.columns) - 1)
    page.set_landscape()
    page.set_paper(9)  # A4
    page.fit_to_pages(1, 0)
    page.repeat_rows(0)


def _lines(sheet: Sheet, row: tuple[Cell, ...]) -> int:
    """Return about how many lines the longest cell of a row takes: not every program reckons it."""
    most = 1
    for column, cell in zip(sheet.columns, row, strict=True):
        if column.kind is CellKind.TEXT and cell is not None:
            parts = clean(str(cell)).split("\n")
            most = max(most, sum(-(-max(1, len(part)) // column.width) for part in parts))
    return min(most, MOST_LINES)


def _write_text(page: Any, row: int, place: int, cell: Cell, look: Any) -> None:  # noqa: ANN401 - as above
    page.write_string(row, place, clean(str(cell))[:LONGEST], look)


def _write_number(page: Any, row: int, place: int, cell: Cell, look: Any) -> None:  # noqa: ANN401 - as above
    assert isinstance(cell, int)  # noqa: S101 - the kind of the column says so
    page.write_number(row, place, cell, look)


def _write_length(page: Any, row: int, place: int, cell: Cell, look: Any) -> None:  # noqa: ANN401 - as above
    assert isinstance(cell, int)  # noqa: S101 - the kind of the column says so
    page.write_number(row, place, cell / DAY_S, look)


def _write_date(page: Any, row: int, place: int, cell: Cell, look: Any) -> None:  # noqa: ANN401 - as above
    assert isinstance(cell, date)  # noqa: S101 - the kind of the column says so
    page.write_datetime(row, place, datetime.combine(cell, time()), look)


def _write_clock(page: Any, row: int, place: int, cell: Cell, look: Any) -> None:  # noqa: ANN401 - as above
    assert isinstance(cell, datetime)  # noqa: S101 - the kind of the column says so
    page.write_datetime(row, place, cell.replace(tzinfo=None), look)


_WRITERS: Final[Mapping[CellKind, Callable[[Any, int, int, Cell, Any], None]]] = {
    CellKind.TEXT: _write_text,
    CellKind.NUMBER: _write_number,
    CellKind.LENGTH: _write_length,
    CellKind.DATE: _write_date,
    CellKind.CLOCK: _write_clock,
}
