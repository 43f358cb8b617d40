from __future__ import annotations

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.intake.blocks import Grid
from pmqa_desk.intake.csv_file import read_csv
from pmqa_desk.intake.sheet_blocks import MOST_ROWS


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_sign_that_parts_the_lines_most_evenly(separator):
    rows = (("เวลา", "กิจกรรม"), ("09.00", "ก-ข"), ("09.30", "ค"))
    (grid,) = read_csv("\n".join(separator.join(row) for row in rows), "a.csv")
    assert isinstance(grid, Grid)
    assert [tuple(cell.text for cell in row.cells) for row in grid.rows] == list(rows)


def test_a_quoted_field_keeps_its_lines_and_separators():
    (grid,) = read_csv('เวลา,กิจกรรม\n09.00,"ก, ข\nค"\n', "a.csv")
    assert isinstance(grid, Grid)
    assert grid.rows[1].cells[1].text == "ก, ข\nค"


def test_more_rows_than_any_agenda_are_refused():
    with pytest.raises(DeskError, match="rows, more than can be read"):
        read_csv("09.00,ก\n" * (MOST_ROWS + 1), "a.csv")


def test_a_field_longer_than_any_is_refused_by_its_line():
    with pytest.raises(DeskError, match="at line 1"):
        read_csv('"' + "ก" * 200_000 + '",ข', "a.csv")
