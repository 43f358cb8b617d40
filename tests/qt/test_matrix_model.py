"""The matrix as a table: figures by hand, words beside every mark, only the runs in the window as columns."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.qt.matrix_cells import RunCell, WordCell
from pmqa_desk.qt.matrix_model import CELL_ROLE, NUMBER, PLAN, RUNS, TITLE, MatrixModel, SumModel
from tests.qt.rehearsals import store  # noqa: F401 - a fixture

TIP, ACROSS = Qt.ItemDataRole.ToolTipRole, Qt.Orientation.Horizontal


@pytest.fixture
def model(context, session):
    model = MatrixModel(context)
    model.show(session.matrix(), 0, 4)
    return model


@pytest.fixture
def sums(context, session):
    sums = SumModel(context)
    sums.show(session.matrix(), 0, 4)
    return sums


def _row(model, uid):
    row = model.row_of(uid)
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_each_run_has_its_time_its_mark_and_its_difference(model, qtmodeltester):
    qtmodeltester.check(model)
    assert _row(model, "st") == [
        "3", "วิสัยทัศน์และยุทธศาสตร์", "15:00", "18:40 ▲ 3:40", "16:55 ▲ 1:55", "15:20", "15:30 ▲ 0:30", "เฝ้าระวัง",
    ]  # fmt: skip
    assert _row(model, "q")[RUNS] == "31:30 ▼ 3:30"


def test_marks_are_said_in_words(model):
    row = model.row_of("st")
    assert model.index(row, RUNS).data(TIP) == "18 นาที 40 วินาที เกินแผน 3 นาที 40 วินาที"
    assert model.index(row, RUNS).data(Qt.ItemDataRole.AccessibleTextRole) == model.index(row, RUNS).data(TIP)


def test_a_minute_over_is_red_less_is_amber_and_less_than_planned_is_no_warning(model):
    tones = [model.cell(model.row_of(uid), RUNS).tone for uid in ("st", "w", "q")]
    assert tones == ["danger", "warning", "muted"]


def test_skipped_broken_off_and_unknown_items_are_told_apart(model):
    skipped = model.cell(model.row_of("x"), RUNS + 1)
    assert (skipped.length, skipped.words, skipped.faint) == ("ข้ามแล้ว", "ไฟล์ยังไม่มา", True)
    broken = model.cell(model.row_of("ex"), RUNS + 2)
    assert (broken.length, broken.difference, broken.faint) == ("5:00", "ค้าง", True)
    assert broken.words == "5 นาที ไม่ได้ทำจนจบ จึงไม่นำมาคิดรวม"
    assert model.cell(model.row_of("x"), RUNS).words == "ครั้งนี้ไม่มีลำดับนี้"


def test_an_item_taken_out_of_the_programme_stays_and_says_so(model):
    assert _row(model, "g")[-1] == "ไม่มีในกำหนดการแล้ว"
    assert _row(model, "g")[NUMBER] == ""
    assert model.cell(model.row_of("g"), TITLE).tone == "faint"


def test_heads_have_name_and_day_and_what_is_to_be_known(model, session):
    assert model.headerData(RUNS, ACROSS) == "ซ้อมครั้งที่ 1 · 14 ก.ค. 2565"
    assert model.headerData(RUNS + 2, ACROSS).split("\n")[1] == "ซ้อมบางลำดับ"
    session.note_run("r3", "ไฟดับ")
    session.leave_out_run("r3", left_out=True)
    model.show(session.matrix(), 0, 4)
    assert model.headerData(RUNS + 2, ACROSS).split("\n")[1] == "ไม่นำมาคิดรวม"
    assert model.headerData(RUNS + 2, ACROSS, TIP).endswith("ไฟดับ")
    assert model.remarked
    assert [model.headerData(column, ACROSS) for column in (NUMBER, TITLE, PLAN, 7)] == [
        "", "ลำดับการนำเสนอ", "แผน", "ข้อเสนอ",
    ]  # fmt: skip


def test_other_runs_turn_up_in_the_same_columns(context, session, qtbot):
    model = MatrixModel(context)
    model.show(session.matrix(), 0, 2)
    with qtbot.waitSignals([model.dataChanged, model.headerDataChanged]):
        model.turn_to(2)
    assert model.run_of(RUNS + 1) == "day"
    assert model.run_of(TITLE) is None
    assert model.columnCount() == RUNS + 2 + 1
    with qtbot.assertNotEmitted(model.dataChanged):
        model.turn_to(2)


def test_sums_stand_in_words_under_their_runs(sums):
    assert sums.rowCount() == 1
    cells = [sums.index(0, column).data() for column in range(sums.columnCount())]
    # 10:20 beyond the three hours; the day itself ended within them.
    assert cells == [
        "", "รวมทั้งวัน", "2:51:50", "3:10:20 เกินแผน 13 นาที 30 วินาที", "3:09:35 เกินแผน 12 นาที 45 วินาที",
        "25:40 เกินแผน 40 วินาที", "2:57:35 เกินแผน 5 นาที 45 วินาที", "",
    ]  # fmt: skip
    assert [sums.cell(0, column).tone for column in (RUNS, RUNS + 3)] == ["danger", "text"]
    assert sums.index(0, RUNS).data(TIP).startswith("เกินกรอบเวลา 10 นาที 20 วินาที")


def test_the_last_runs_excess_over_the_window_is_said_in_red(context, session, store):  # noqa: F811
    store.kept_runs = store.kept_runs[:1]
    sums = SumModel(context)
    sums.show(type(session)(store, session._clocks, "other").matrix(), 0, 1)
    assert sums.cell(0, RUNS + 1) == WordCell(
        "เกินกรอบเวลา", "alert", "danger", "10 นาที 20 วินาที", "เกินกรอบเวลา 10 นาที 20 วินาที"
    )


def test_a_run_without_a_counted_time_has_no_sum(context, session):
    matrix = session.matrix()
    column = matrix.columns[0]
    none = replace(column, sum=replace(column.sum, counted=0, skipped=3))
    sums = SumModel(context)
    sums.show(replace(matrix, columns=(none, *matrix.columns[1:])), 0, 4)
    assert sums.index(0, RUNS).data() == "– ข้าม 3 ลำดับ"


def test_a_missing_length_is_said_in_the_sum(context, session):
    session.edit(lambda v: replace(v, items=(replace(v.items[0], duration_s=None), *v.items[1:])), "x")
    sums = SumModel(context)
    sums.show(session.matrix(), 0, 4)
    assert sums.cell(0, PLAN).second == "อย่างน้อย"


def test_cells_are_of_their_kind(model):
    assert isinstance(model.index(0, RUNS).data(CELL_ROLE), RunCell)
    assert isinstance(model.index(0, TITLE).data(CELL_ROLE), WordCell)
    assert model.uid(99) is None
    assert model.index(99, 0).data() is None
