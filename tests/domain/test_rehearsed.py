"""What the runs have shown of the lengths of items: exactly what the matrix counts."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.rehearsed import history_of
from tests.rehearsed import LAST, all_runs, first_rehearsal, second_rehearsal


def _history(*runs):
    return history_of(RunBook().matrix(LAST, runs))


def test_each_counted_run_shows_its_items_and_what_was_skipped_or_interrupted_shows_nothing():
    first, second, third, day = _history(*all_runs())
    # Time was held for two minutes in the third item: no speaking.
    assert first["st"] == 300 + 820
    assert "x" not in second
    # Left for an earlier item and taken up again: both attempts (T10).
    assert (second["c"], second["d"]) == (690 + 90, 120 + 585)
    # Broken off in its third item.
    assert dict(third) == {"st": 920, "c": 620}
    assert day["q"] == 2000 + 310


def test_a_run_left_out_of_the_sums_shows_nothing():
    first = replace(first_rehearsal(), left_out=True)
    assert _history(first, second_rehearsal()) == _history(second_rehearsal())


def test_no_run_is_no_history():
    assert _history() == ()
