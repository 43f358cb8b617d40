"""Planned, actual and expected stand apart, and only what changed is told to the view."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.console_table import (
    ACTUAL,
    DIFFERENCE,
    EXPECTED,
    NUMBER,
    PLANNED,
    TITLE,
    RowState,
    RunTable,
)

# From the day's 09.00, which is the second item's fixed start; the first is half an hour before.
REGISTRATION, WELCOME, REPORT = range(3)


@pytest.fixture
def table(context, session):
    session.open_run()
    return RunTable(context)


@pytest.fixture
def shown(table, session):
    def show():
        table.show_run(session.live.view())
        return table

    return show


def _cell(table, row, column):
    return table.index(row, column).data()


def test_before_the_start_everything_is_planned_and_expected(shown):
    table = shown()
    assert table.rowCount() == 20
    assert [_cell(table, WELCOME, column) for column in (NUMBER, PLANNED, ACTUAL, EXPECTED)] == [
        "1",
        "09.00",
        "",
        "09.00",
    ]
    assert table.row(REGISTRATION).state is RowState.NEXT


def test_running_item_has_an_actual_start_and_no_expected_one(shown, session, clocks):
    session.run(Command(Do.START))
    clocks.forward(240)
    session.run(Command(Do.NEXT))
    table = shown()
    assert [_cell(table, WELCOME, column) for column in (PLANNED, ACTUAL, EXPECTED, DIFFERENCE)] == [
        "09.00",
        "09.04",
        "",
        "ช้า 4 นาที",
    ]
    assert [table.row(row).state for row in range(4)] == [
        RowState.DONE,
        RowState.NOW,
        RowState.NEXT,
        RowState.AHEAD,
    ]


def test_skipped_item_says_so(shown, session):
    session.run(Command(Do.START))
    session.run(Command(Do.NEXT))
    session.run(Command(Do.SKIP))
    table = shown()
    assert table.row(WELCOME).state is RowState.SKIPPED
    assert _cell(table, WELCOME, DIFFERENCE) == "ข้ามแล้ว"


def test_item_that_a_jump_passed_is_neither_done_nor_to_come(shown, session):
    session.run(Command(Do.START))
    session.run(Command(Do.JUMP, item_uid=session.visit.items[4].uid))
    assert shown().row(REPORT).state is RowState.PASSED


def test_fixed_start_that_will_be_missed_is_marked(shown, session, clocks):
    session.run(Command(Do.START))
    clocks.forward(3600 * 2 + 600)
    table = shown()
    questions = next(n for n, item in enumerate(session.visit.items) if item.number == "13")
    assert table.row(questions).late
    assert not table.row(REPORT).late


def test_rehearsal_at_another_hour_is_shown_in_the_moved_plan(context, session, clocks):
    clocks.forward(6 * 3600)
    session.open_run(session.visit.sessions[1])
    session.run(Command(Do.START))
    table = RunTable(context)
    table.show_run(session.live.view())
    assert _cell(table, REGISTRATION, PLANNED) == "15.00"
    assert _cell(table, REGISTRATION, DIFFERENCE) == "ตรงเวลา"


def test_nothing_is_told_while_nothing_changes(shown, session, clocks, qtbot):
    session.run(Command(Do.START))
    table = shown()
    with qtbot.assertNotEmitted(table.dataChanged), qtbot.assertNotEmitted(table.modelReset):
        clocks.forward(0.1)
        shown()


def test_next_item_changes_rows_and_keeps_the_model(shown, session, qtbot):
    session.run(Command(Do.START))
    table = shown()
    session.run(Command(Do.NEXT))
    with qtbot.waitSignal(table.dataChanged) as signal, qtbot.assertNotEmitted(table.modelReset):
        shown()
    assert signal.args[0].row() == REGISTRATION


def test_edited_programme_gives_other_rows(shown, session):
    session.run(Command(Do.START))
    table = shown()
    session.run(Command(Do.EDIT, items=session.visit.items[:5]))
    shown()
    assert table.rowCount() == 5
    assert table.row(5) is None


def test_no_run_is_an_empty_table(table):
    table.show_run(None)
    assert table.rowCount() == 0
    assert table.place("no such") is None


def test_head_counts_what_is_over(shown, session):
    session.run(Command(Do.START))
    session.run(Command(Do.NEXT))
    table = shown()
    assert table.headerData(TITLE, Qt.Orientation.Horizontal) == "ลำดับการนำเสนอ · เสร็จแล้ว 1 จาก 20"
    table.compact = True
    shown()
    assert table.headerData(TITLE, Qt.Orientation.Horizontal) == "เสร็จแล้ว 1 จาก 20"
    assert table.headerData(0, Qt.Orientation.Vertical) is None


def test_whole_row_stands_in_its_tooltip(shown):
    tip = shown().index(WELCOME, TITLE).data(Qt.ItemDataRole.ToolTipRole)
    assert "ประธานกล่าวต้อนรับคณะผู้ตรวจประเมิน" in tip
    assert "09.00" in tip
