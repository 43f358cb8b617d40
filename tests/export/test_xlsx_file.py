"""Excel files: what each cell is in the XML, and that none of them does anything."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.sheets import CellKind, Sheet, SheetColumn
from pmqa_desk.export.xlsx_file import LINE_POINTS, LONGEST, MOST_LINES, write_xlsx, xlsx_bytes

COLUMNS = (
    SheetColumn("รายการ", width=40),
    SheetColumn("ครั้ง", CellKind.NUMBER),
    SheetColumn("ใช้จริง", CellKind.LENGTH),
    SheetColumn("วันที่", CellKind.DATE),
    SheetColumn("เริ่ม", CellKind.CLOCK),
)
ROW = ("ผลงานที่ 1", 3, 5_430, date(2022, 7, 22), datetime(2022, 7, 22, 9, 16, 50))  # noqa: DTZ001 - as shown


def parts(*rows, columns=COLUMNS):
    data = xlsx_bytes([Sheet("เวลา", columns, rows, frozen=1)], font="TH SarabunPSK")
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        return {name: file.read(name).decode() for name in file.namelist()}


def cell(found, place):
    """The type, the style's number format and the value of a cell."""
    sheet, styles = found["xl/worksheets/sheet1.xml"], found["xl/styles.xml"]
    attributes, value = re.search(rf'<c r="{place}"([^>]*)><v>([^<]*)</v>', sheet).groups()
    xfs = re.search(r"<cellXfs.*?</cellXfs>", styles, re.DOTALL).group()
    style = int(re.search(r's="(\d+)"', attributes).group(1))
    number = re.findall(r'<xf numFmtId="(\d+)"', xfs)[style]
    formats = dict(re.findall(r'<numFmt numFmtId="(\d+)" formatCode="([^"]*)"', styles))
    kind = re.search(r't="(\w+)"', attributes)
    return (kind.group(1) if kind else "n"), formats.get(number, number), value


def texts(found):
    return re.findall(r"<t[^>]*>([^<]*)</t>", found["xl/sharedStrings.xml"])


def test_cells_are_typed():
    found = parts(ROW)
    assert cell(found, "A2")[0] == "s"
    assert cell(found, "B2") == ("n", "1", "3")
    kind, look, value = cell(found, "C2")
    # Ninety and a half minutes of a day.
    assert (kind, look, round(float(value) * 86_400)) == ("n", "[mm]:ss", 5_430)
    assert cell(found, "D2") == ("n", "[$-107041E]d mmm yyyy", "44764")
    kind, look, value = cell(found, "E2")
    assert (kind, look.replace("&quot;", '"'), round((float(value) - 44_764) * 86_400)) == (
        *("n", 'hh"."mm"."ss', 33_410),
    )


@pytest.mark.parametrize(
    "typed", ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "http://x.example", "{=A1}", "0123"]
)
def test_whatever_was_typed_stays_text(typed):
    found = parts((typed, *ROW[1:]), columns=(SheetColumn(typed), *COLUMNS[1:]))
    assert (cell(found, "A1")[0], cell(found, "A2")[0]) == ("s", "s")
    assert typed.replace('"', "&quot;") in [text.replace('"', "&quot;") for text in texts(found)]
    sheet = found["xl/worksheets/sheet1.xml"]
    assert not re.search("<f[ >]|<hyperlink", sheet)
    assert not any("rels" in name and "sheet1" in name for name in found)


def test_the_head_stays_in_sight_and_filters():
    sheet = parts(ROW, ROW)["xl/worksheets/sheet1.xml"]
    assert 'xSplit="1" ySplit="1"' in sheet
    assert '<autoFilter ref="A1:E3"/>' in sheet
    assert 'orientation="landscape"' in sheet
    assert 'fitToHeight="0"' in sheet


def test_a_row_is_as_high_as_its_text_and_text_stands_clear_of_the_figure_before_it():
    found = parts(ROW, ("ก" * 100, *ROW[1:]), ("ก\nข", *ROW[1:]), ("ก" * 9000, *ROW[1:]))
    sheet = found["xl/worksheets/sheet1.xml"]
    heights = dict(re.findall(r'<row r="(\d+)"[^>]*? ht="(\d+)"', sheet))
    lines = [int(heights[str(row)]) // LINE_POINTS for row in range(2, 6)]
    assert lines == [1, 3, 2, MOST_LINES]
    assert '<alignment horizontal="left" vertical="top" indent="1" wrapText="1"/>' in found["xl/styles.xml"]


def test_the_office_s_font_is_used():
    assert '<name val="TH SarabunPSK"/>' in parts(ROW)["xl/styles.xml"]


def test_nothing_known_is_an_empty_cell():
    sheet = parts(("ก", None, None, None, None))["xl/worksheets/sheet1.xml"]
    assert 'r="B2"' not in sheet


def test_a_sheet_without_rows_is_whole():
    assert '<autoFilter ref="A1:E1"/>' in parts()["xl/worksheets/sheet1.xml"]


def test_what_no_file_can_hold_is_taken_out_and_what_is_too_long_cut():
    found = parts(("ก\x00\x07\ud800ข", *ROW[1:]), ("ย" * 40_000, *ROW[1:]))
    assert "กข" in texts(found)
    assert max(map(len, texts(found))) == LONGEST


def test_the_file_is_whole_or_not_there(tmp_path):
    path = tmp_path / "เวลา.xlsx"
    write_xlsx([Sheet("เวลา", COLUMNS, (ROW,))], path, font="Sarabun")
    assert zipfile.ZipFile(path).testzip() is None
    assert [file.name for file in tmp_path.iterdir()] == ["เวลา.xlsx"]
    with pytest.raises(DeskError, match="no folder"):
        write_xlsx([], tmp_path / "nowhere" / "x.xlsx", font="Sarabun")
