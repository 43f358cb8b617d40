"""The matrix on the page: runs scroll, the rest stays; keys, marks painted, menus asked for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from pmqa_desk.domain.errors import Language
from pmqa_desk.qt.matrix_model import RUNS, TITLE
from pmqa_desk.qt.matrix_view import MatrixView
from tests.qt.rehearsals import store  # noqa: F401 - a fixture


@pytest.fixture
def view(context, session, qtbot):
    context.look.load_icons()
    view = MatrixView(context)
    qtbot.addWidget(view)
    context.look.dress(view)
    view.resize(860, 420)
    view.show()
    view.show_matrix(session.matrix())
    assert QTest.qWaitForWindowExposed(view)
    return view


def test_of_many_runs_the_newest_are_in_sight_and_the_bar_brings_the_others(view):
    assert view.model.window == (2, 2)
    view.bar.setValue(0)
    assert view.model.window == (0, 2)
    assert view.sums.window == (0, 2)
    assert not view.bar.isHidden()


def test_left_and_right_go_to_other_runs(view):
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Left)
    assert view.model.window[0] == 1
    QTest.keyClick(view.table, Qt.Key.Key_Right)
    assert view.model.window[0] == 2
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view.chosen == (view.model.uid(1),)


def test_with_room_for_all_runs_nothing_scrolls(view, qtbot):
    view.resize(1700, 420)
    qtbot.waitUntil(lambda: view.model.window == (0, 4))
    assert view.bar.isHidden()


def test_columns_fill_the_width_and_sums_stand_under_them(view):
    widths = [view.table.columnWidth(column) for column in range(RUNS + 3)]
    assert sum(widths) == view._room()
    assert widths == [view.sum_table.columnWidth(column) for column in range(RUNS + 3)]
    assert widths[TITLE] >= 190


def test_enter_opens_the_item_and_a_head_its_run(view, qtbot):
    with qtbot.waitSignal(view.item_opened) as opened:
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert opened.args == ["w"]
    with qtbot.waitSignal(view.run_opened) as opened:
        view.table.horizontalHeader().sectionClicked.emit(RUNS)
    assert opened.args == ["r3"]
    with qtbot.assertNotEmitted(view.run_opened):
        view.table.horizontalHeader().sectionClicked.emit(TITLE)


def test_the_chosen_item_stays_chosen_when_figures_change(view, session):
    view.table.selectRow(4)
    view.bar.setValue(0)
    view.show_matrix(session.matrix())
    assert view.chosen == (view.model.uid(4),)
    assert view.model.window[0] == 0


def test_a_menu_is_asked_for_where_the_pointer_is(view, qtbot):
    with qtbot.waitSignal(view.menu_requested) as asked:
        view.table.customContextMenuRequested.emit(QPoint(5, 5))
    assert asked.args == [view.table.viewport().mapToGlobal(QPoint(5, 5))]


def _inks(view, uid, column):
    row = view.model.row_of(uid)
    view.table.scrollTo(view.model.index(row, column))
    box = view.table.visualRect(view.model.index(row, column))
    picture = view.table.viewport().grab(box).toImage()
    return {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}


def test_what_is_beyond_the_plan_is_painted_red_and_the_mark_beside_it(view, context):
    view.bar.setValue(0)
    red = context.look.colour("danger").name()
    assert red in _inks(view, "st", RUNS)
    assert red not in _inks(view, "v", RUNS)


def test_a_bar_that_is_too_long_is_painted_with_a_break(view, context):
    view.bar.setValue(0)
    solid = context.look.colour("edge").name()
    row = view.model.row_of("q")
    view.table.scrollTo(view.model.index(row, RUNS))
    box = view.table.visualRect(view.model.index(row, RUNS))
    picture = view.table.viewport().grab(box).toImage()
    line = [picture.pixelColor(x, box.height() // 2).name() == solid for x in range(6, box.width() // 3)]
    first, last = line.index(True), len(line) - 1 - line[::-1].index(True)
    assert not all(line[first:last])


def test_texts_follow_the_language(view, context, qtbot):
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: view.table.accessibleName() == "Time of each item in each run")
    context.speech.silence()
