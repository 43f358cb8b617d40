"""Read a table saved as text: separated by commas, semicolons or tabs, in any usual encoding of Thai."""

from __future__ import annotations

import csv
import io
from typing import Final

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.intake.blocks import Block, Cell, GridRow
from pmqa_desk.intake.refusal import too_many_rows
from pmqa_desk.intake.sheet_blocks import MOST_ROWS, blocks_of_rows

_SEPARATORS: Final = (",", ";", "\t", "|")
_SAMPLE_LINES: Final = 40


def read_csv(text: str, name: str) -> tuple[Block, ...]:
    """Return the blocks of a table saved as text."""
    rows: list[GridRow] = []
    lines = csv.reader(io.StringIO(text.replace("\x00", ""), newline=""), delimiter=_separator(text))
    try:
        for values in lines:
            cells = (Cell(column, value.strip()) for column, value in enumerate(values) if value.strip())
            rows.append(GridRow(tuple(cells)))
            if len(rows) > MOST_ROWS:
                raise too_many_rows(text.count("\n") + 1, MOST_ROWS)
    except csv.Error as problem:
        raise DeskError(
            f"อ่านตารางในไฟล์ {name} ไม่ได้ที่บรรทัด {lines.line_num} โปรดตรวจเครื่องหมายคำพูด แล้วลองอีกครั้ง",
            f"{name} cannot be read at line {lines.line_num}. Check the quotation marks and try again.",
        ) from problem
    return tuple(blocks_of_rows(rows))


def _separator(text: str) -> str:
    """Return the sign that parts the lines most evenly: the same number of times in the most lines."""
    lines = [line for line in text.splitlines()[:_SAMPLE_LINES] if line.strip()]

    def evenness(sign: str) -> tuple[int, int]:
        counts = [line.count(sign) for line in lines if sign in line]
        return (max((counts.count(count) for count in set(counts)), default=0), sum(counts))

    return max(_SEPARATORS, key=evenness)
