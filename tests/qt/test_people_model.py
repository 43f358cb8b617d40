"""The table of people announces just what changed, so that hundreds of rows cost nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, Qt

from pmqa_desk.domain.visit import Appearance, Attendance, Person, Presence
from pmqa_desk.qt.people_model import PeopleColumn, PeopleModel
from pmqa_desk.qt.people_rows import PersonRow

ROWS = tuple(
    PersonRow(Person(uid, f"นาย{uid}"), number, Appearance("", uid), Attendance.MEMBER)
    for number, uid in enumerate("abcde", 1)
)


@pytest.fixture
def model(context, qtmodeltester):
    model = PeopleModel(context)
    model.show(ROWS)
    qtmodeltester.check(model)
    return model


def _names(model):
    return [model.index(row, PeopleColumn.NAME).data() for row in range(model.rowCount())]


def test_one_row_that_changed_is_announced_alone(model, qtbot):
    came = replace(ROWS[2], appearance=Appearance("x", "c", presence=Presence.PRESENT))
    with qtbot.waitSignal(model.dataChanged) as changed, qtbot.assertNotEmitted(model.modelReset):
        model.show((*ROWS[:2], came, *ROWS[3:]))
    assert (changed.args[0].row(), changed.args[1].row()) == (2, 2)


def test_same_rows_announce_nothing(model, qtbot):
    with qtbot.assertNotEmitted(model.dataChanged), qtbot.assertNotEmitted(model.rowsMoved):
        model.show(tuple(replace(row) for row in ROWS))


@pytest.mark.parametrize("order", ["edcba", "bcdea", "ace", "", "abxcde", "eabcd"])
def test_any_other_order_is_reached_without_a_reset(model, qtbot, order):
    known = {row.key: row for row in ROWS} | {"x": replace(ROWS[0], person=Person("x", "นายx"))}
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(tuple(known[uid] for uid in order))
    assert _names(model) == [f"นาย{uid}" for uid in order]
    assert all(model.row_of(uid) == place for place, uid in enumerate(order))


def test_only_who_is_absent_can_be_given_a_reason_in_the_row(model):
    coming = model.index(0, PeopleColumn.COMING)
    assert not model.flags(coming) & Qt.ItemFlag.ItemIsEditable
    absent = replace(ROWS[0], appearance=Appearance("x", "a", presence=Presence.ABSENT))
    model.show((absent, *ROWS[1:]))
    assert model.flags(coming) & Qt.ItemFlag.ItemIsEditable


def test_foreign_data_is_not_dropped(model, qtbot):
    data = QMimeData()
    data.setText("นายก")
    with qtbot.assertNotEmitted(model.dropped):
        assert not model.dropMimeData(data, Qt.DropAction.MoveAction, 0, 0, model.index(-1, -1))


def test_drop_behind_the_last_row_is_before_nobody(model, qtbot):
    data = model.mimeData([model.index(1, 0), model.index(0, 3), model.index(1, 2)])
    with qtbot.waitSignal(model.dropped) as dropped:
        model.dropMimeData(data, Qt.DropAction.MoveAction, -1, -1, model.index(-1, -1))
    assert dropped.args == [["a", "b"], None]


def test_hundreds_that_go_at_once_are_one_reset(context, qtbot):
    model = PeopleModel(context)
    many = tuple(
        replace(ROWS[0], person=Person(str(n), f"นาย{n}"), number=n, appearance=Appearance("", str(n)))
        for n in range(200)
    )
    model.show(many)
    with qtbot.waitSignal(model.modelReset), qtbot.assertNotEmitted(model.rowsRemoved):
        model.show(many[::2])
    assert _names(model) == [f"นาย{n}" for n in range(0, 200, 2)]
