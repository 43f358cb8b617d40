from __future__ import annotations

import pytest

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.intake.blocks import Cell
from pmqa_desk.intake.cells import read_clock, read_day, read_length


@pytest.mark.parametrize(
    ("text", "start", "finish"),
    [
        ("09.00 - 09.15 น.", "09:00", "09:15"),
        ("๙.๐๐–๙.๑๕", "09:00", "09:15"),
        ("0900-0930", "09:00", "09:30"),
        ("9 - 10 น.", "09:00", "10:00"),
        ("9.3", "09:30", None),
        ("13.00 น.\nเป็นต้นไป", "13:00", None),
        ("เวลา 08:30", "08:30", None),
    ],
)
def test_a_time_is_read_as_forms_write_it(text, start, finish):
    found = read_clock(Cell(0, text))
    assert found is not None
    clock = found[0]
    assert clock.start.strftime("%H:%M") == start
    assert (clock.finish and clock.finish.strftime("%H:%M")) == finish


@pytest.mark.parametrize(
    ("figure", "start"), [(0.375, "09:00"), (9.3, "09:30"), (10.05, "10:05"), (13.0, "13:00")]
)
def test_a_figure_of_a_sheet_is_a_time(figure, start):
    found = read_clock(Cell(0, str(figure), figure=figure))
    assert found is not None
    assert found[0].start.strftime("%H:%M") == start


def test_words_are_no_time():
    assert read_clock(Cell(0, "ภาคเช้า")) is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("10", 600), ("๑๐ นาที", 600), ("(ประมาณ 5 นาที)", 300), ("00.15", 900), ("0:15", 900), ("0", None)],
)
def test_a_length_is_read_in_minutes(text, seconds):
    assert read_length(text) == (seconds, ())


@pytest.mark.parametrize(("text", "seconds"), [("6.50", 410), ("1.30", 5400), ("6.5", None)])
def test_a_length_that_can_be_read_in_two_ways_is_a_doubt(text, seconds):
    assert read_length(text) == (seconds, (Doubt.TWO_MEANINGS.sentence(written=text),))


@pytest.mark.parametrize("text", ["สิบนาที", "1234", "09.75", "10 นาที ต่อคน"])
def test_other_words_are_no_length(text):
    assert read_length(text) is None


def test_a_day_is_the_first_date_of_its_cell():
    assert str(read_day("25 ก.ค.\n2565", None)) == "2022-07-25"
    assert read_day("วันแรก", 2022) is None
