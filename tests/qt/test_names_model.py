"""The names read are ticked, and say what is remarkable of them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.names_list import NameDoubt, ReadName
from pmqa_desk.domain.names_taking import Candidate
from pmqa_desk.domain.visit import Attendance, Person
from pmqa_desk.qt.names_model import NamesColumn, NamesModel


def _read(line, **more):
    return ReadName(line, line, f"นาย{line}", **more)


@pytest.fixture
def model(context, qtmodeltester):
    model = NamesModel(context)
    known = Candidate(_read(1), Person("a", "นาย1"), ("agency", "telephone"))
    model.show((known, Candidate(_read(2), None)), Attendance.OTHER)
    qtmodeltester.check(model)
    return model


def test_all_are_taken_until_they_are_unticked(model, qtbot):
    with qtbot.waitSignal(model.ticked):
        model.setData(model.index(0, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    assert [read.line for read in model.taken] == [2]
    model.setData(model.index(0, 0), Qt.CheckState.Checked, Qt.ItemDataRole.CheckStateRole)
    assert len(model.taken) == 2


def test_ticks_stay_while_the_same_lines_are_read_again_and_go_with_others(model):
    model.setData(model.index(0, 0), Qt.CheckState.Unchecked, Qt.ItemDataRole.CheckStateRole)
    model.show((Candidate(_read(1), None), Candidate(_read(2), None)), Attendance.MEMBER)
    assert [read.line for read in model.taken] == [2]
    model.show((Candidate(_read(1), None),), Attendance.MEMBER)
    assert [read.line for read in model.taken] == [1]


def test_remark_names_the_fields_that_are_filled(model):
    remarks = [model.index(row, NamesColumn.REMARK).data() for row in range(2)]
    assert remarks == ["มีอยู่แล้ว เติมหน่วยงาน, โทรศัพท์", "เพิ่มใหม่"]


def test_every_doubt_is_said_with_a_triangle_on_amber(model):
    doubtful = tuple(Candidate(_read(n, doubts=(doubt,)), None) for n, doubt in enumerate(NameDoubt))
    model.show(doubtful, Attendance.MEMBER)
    remarks = {model.index(row, NamesColumn.REMARK).data() for row in range(len(NameDoubt))}
    assert len(remarks) == len(NameDoubt)
    assert all(remark.startswith("▲ ") for remark in remarks)
    assert model.index(0, 0).data(Qt.ItemDataRole.BackgroundRole) is not None
    assert model.doubtful == len(NameDoubt)


def test_list_is_the_usual_one_where_the_text_names_none(model):
    assert model.index(1, NamesColumn.LIST).data() == "ผู้เข้าร่วมประชุม"
