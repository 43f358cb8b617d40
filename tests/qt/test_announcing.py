"""A model that shows other rows tells each step, so that what was marked stays marked."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractTableModel, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from typing_extensions import override

from pmqa_desk.qt.announcing import announce_anew, announce_steps
from pmqa_desk.qt.model_index import ROOT
from pmqa_desk.qt.row_steps import row_steps

KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True)


class Letters(QAbstractTableModel):
    """One letter a row."""

    def __init__(self, rows):
        super().__init__()
        self.rows = tuple(rows)

    def show(self, wanted):
        announce_steps(self, row_steps(self.rows, wanted), self.rows, wanted, self.put)

    def put(self, rows):
        self.rows = rows

    @override
    def rowCount(self, parent=ROOT):
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent=ROOT):
        return 0 if parent.isValid() else 2

    @override
    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return self.rows[index.row()] if index.isValid() and role == Qt.ItemDataRole.DisplayRole else None


@settings(max_examples=60)
@given(KEYS, KEYS)
def test_a_mark_follows_its_row_through_every_change(old, new):
    model = Letters(old)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    marks = {letter: QPersistentModelIndex(model.index(row, 0)) for row, letter in enumerate(old)}
    model.show(new)
    assert list(model.rows) == new
    found = {letter: mark.data() for letter, mark in marks.items() if mark.isValid()}
    assert found == {letter: letter for letter in old if letter in new}
    del tester


def test_all_anew_names_every_cell_and_no_cell_of_an_empty_table():
    heard = []
    for rows in ("abc", ""):
        model = Letters(rows)
        model.dataChanged.connect(lambda first, last: heard.append((first.row(), last.row(), last.column())))
        model.headerDataChanged.connect(lambda _side, first, last: heard.append((first, last)))
        announce_anew(model)
    assert heard == [(0, 1), (0, 2, 1), (0, 1)]
