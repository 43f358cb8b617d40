from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.intake.blocks import Cell, Grid, Paragraph
from pmqa_desk.intake.excel_file import read_excel, written
from pmqa_desk.intake.read import read_source
from tests.intake.agendas import excel, rows_into

HEADS = ["เวลา", "กิจกรรม"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (time(9), "09.00"),
        (time(9, 14, 59, 999_000), "09.15"),
        (datetime(1899, 12, 31, 9, 30), "09.30"),  # noqa: DTZ001 - cells have no zone
        (datetime(2022, 7, 25), "25/7/2565"),  # noqa: DTZ001
        (datetime(2565, 7, 25), "25/7/2565"),  # noqa: DTZ001
        (datetime(2022, 7, 25, 9, 30), "25/7/2565 09.30"),  # noqa: DTZ001
        (date(2022, 7, 25), "25/7/2565"),
        (timedelta(hours=1, minutes=5), "01.05"),
        (7.0, "7"),
        (9.3, "9.3"),
        (True, ""),
        ("  ก\r\nข ", "ก\nข"),
    ],
)
def test_a_cell_is_written_as_by_hand(value, text):
    assert written(value) == text


def test_merged_cells_are_read_once_across_and_carried_downwards():
    def fill(book):
        sheet = rows_into(book, [[], HEADS, ["", "ก", "ข"], ["", "ค"]])
        sheet.merge_range(2, 0, 3, 0, "09.00 น.")
        sheet.merge_range(3, 1, 3, 2, "ค")

    (grid,) = [block for block in read_excel(excel(fill), "a.xlsx") if isinstance(block, Grid)]
    assert grid.rows[1].cells[0] == Cell(0, "09.00 น.")
    assert grid.rows[2].cells == (Cell(0, "09.00 น.", 1, 2), Cell(1, "ค", 2))


def test_sheets_are_named_where_there_are_several_and_the_name_says_something():
    def fill(book):
        rows_into(book, [HEADS, ["09.00", "ก"]], "วันที่ 1")
        rows_into(book, [HEADS, ["09.00", "ข"]], "Sheet2")
        book.add_worksheet("ว่าง")

    blocks = read_excel(excel(fill), "a.xlsx")
    assert [block.text for block in blocks if isinstance(block, Paragraph)] == ["วันที่ 1"]


def test_hidden_rows_and_sheets_are_read_with_a_doubt():
    def fill(book):
        sheet = rows_into(book, [HEADS, ["09.00-09.10", "ก"], ["09.10-09.20", "ข"]], "เช้า")
        sheet.set_row(2, None, None, {"hidden": True})
        rows_into(book, [HEADS, ["13.00-13.10", "ค"]], "บ่าย").hide()

    items = read_source(excel(fill), "a.xlsx").visit.items
    assert [(item.title, Doubt.HIDDEN.sentence() in item.doubts) for item in items] == [
        ("ก", False),
        ("ข", True),
        ("ค", True),
    ]


def test_an_empty_workbook_is_refused_as_an_empty_text_is():
    with pytest.raises(DeskError, match="no text to read"):
        read_source(excel(lambda book: book.add_worksheet()), "a.xlsx")


def test_formatted_rows_without_text_do_not_count():
    def fill(book):
        sheet = rows_into(book, [HEADS, ["09.00-09.10", "ก"]])
        shape = book.add_format({"bold": True})
        for row in range(2, 20_000):
            sheet.write_blank(row, 0, None, shape)

    assert len(read_source(excel(fill), "a.xlsx").visit.items) == 1
