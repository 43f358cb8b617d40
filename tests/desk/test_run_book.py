"""Each run is read once, and again only when its log has grown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.desk import run_book
from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.run_actions import Command, Do
from tests.fakes import MemoryStore
from tests.rehearsed import FIRST, INSERTED, LAST, SESSIONS, all_runs

RUNS = all_runs()


@pytest.fixture
def folded(monkeypatch):
    """The runs that were folded, in order."""
    seen = []

    def counted(run):
        seen.append(run.uid)
        return fold(run)

    fold = run_book.fold
    monkeypatch.setattr(run_book, "fold", counted)
    return seen


def test_a_run_is_folded_once(folded):
    book = RunBook()
    assert book.matrix(LAST, RUNS) == book.matrix(LAST, RUNS)
    assert folded == ["r1", "r2", "r3", "day"]


def test_a_log_that_has_grown_is_read_again(folded):
    book = RunBook()
    shorter = replace(RUNS[0], events=RUNS[0].events[:-1])
    assert book.matrix(LAST, (shorter,)).columns[0].ended_ms is None
    assert book.matrix(LAST, RUNS[:1]).columns[0].ended_ms is not None
    assert folded == ["r1", "r1"]


def test_a_new_name_or_standing_needs_no_reading(folded):
    book = RunBook()
    book.matrix(LAST, RUNS[:1])
    told = book.matrix(LAST, (replace(RUNS[0], name="ซ้อมใหญ่", left_out=True),))
    assert (told.columns[0].own_name, told.columns[0].left_out, folded) == ("ซ้อมใหญ่", True, ["r1"])


def test_the_run_that_goes_on_is_told_as_it_stands_and_later_runs_leave_earlier_ones_alone(clocks):
    store = MemoryStore(FIRST)
    session = Session(store, clocks, "test")
    session.open_run(SESSIONS[0])
    session.run(Command(Do.START))
    clocks.forward(90)
    column, row = session.matrix().columns[0], session.matrix().rows[0]
    assert (column.live, row.cells[0].actual_s, row.cells[0].running) == (True, 90, True)
    session.run(Command(Do.NEXT))
    clocks.forward(30)
    session.run(Command(Do.END))
    first, kept = session.matrix(), store.kept_runs[0]
    assert (first.columns[0].live, first.latest) == (False, 0)
    session.edit(lambda visit: replace(visit, items=(INSERTED, *visit.items[1:])), "แก้ไข")
    session.open_run(SESSIONS[1])
    session.run(Command(Do.START))
    clocks.forward(500)
    session.reset_run()
    session.undo_run()
    session.run(Command(Do.END))
    assert store.kept_runs[0] == kept
    assert session.matrix().columns[0] == first.columns[0]
    gone = session.matrix().rows[-1]
    assert (gone.item.uid, gone.place, gone.cells[0].actual_s, gone.cells[1]) == ("w", None, 90, None)
