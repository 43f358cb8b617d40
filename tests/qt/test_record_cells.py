"""The cells of records know the programme and the day, and when either has changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.visit import Evidence, Question
from pmqa_desk.qt.record_cells import RecordCells

TODAY = date(2026, 7, 21)


@pytest.fixture
def cells(context):
    return RecordCells(context)


def test_only_another_programme_or_day_makes_cells_stale(cells, example_visit):
    assert cells.look(example_visit, TODAY)
    assert not cells.look(replace(example_visit, title="อื่น"), TODAY)
    assert cells.look(replace(example_visit, items=example_visit.items[1:]), TODAY)
    assert cells.look(replace(example_visit, items=example_visit.items[1:]), date(2026, 7, 22))


def test_place_of_a_record_is_number_and_title_of_its_item(cells, example_visit):
    cells.look(example_visit, TODAY)
    item = example_visit.items[item_numbers(example_visit.items).index("2")]
    assert cells.place_of(Evidence("e", "", item_uid=item.uid)) == ("2", item.title)
    assert cells.place_of(Question("q", "", item_uid="gone")) is None
    assert cells.place_of(Question("q", "")) is None


def test_year_of_a_day_is_said_only_where_it_is_another(cells, example_visit):
    assert cells.near_day(date(2026, 8, 1)).endswith("2569")
    cells.look(example_visit, TODAY)
    assert "2569" not in cells.near_day(date(2026, 8, 1))
    assert cells.near_day(date(2027, 1, 1)).endswith("2570")
