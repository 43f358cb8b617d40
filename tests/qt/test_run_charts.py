"""Pictures of runs: loaded with the first of them, drawn anew when asked, on paper as a picture."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pmqa_desk.domain.drawn_runs import DrawnRuns
from pmqa_desk.domain.errors import Language
from pmqa_desk.qt.chart_words import PaperWords
from pmqa_desk.qt.lengths_chart import ROWS
from pmqa_desk.qt.look import Scheme
from pmqa_desk.qt.run_charts import Chart, RunCharts, pages_of, picture_png
from pmqa_desk.qt.shown_runs import shown_runs
from tests.qt.rehearsals import store  # noqa: F401 - a fixture


@pytest.fixture
def charts(context, qtbot):
    charts = RunCharts(context, context.look)
    qtbot.addWidget(charts)
    charts.resize(900, 500)
    charts.show()
    return charts


def _inks(image):
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(image.height())}


def test_the_page_comes_without_plots_until_one_is_shown():
    code = (
        "import sys, pmqa_desk.qt.runs_page; sys.exit('pyqtgraph' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_overruns_are_red_and_the_limit_is_drawn(charts, context, qtbot):
    charts.show_runs(Chart.TIMELINES, shown_runs(context))
    red = context.look.colour("danger").name()
    qtbot.waitUntil(lambda: red in _inks(charts.grab().toImage()))


@pytest.mark.parametrize("chart", Chart)
def test_the_other_colours_are_taken_with_the_next_drawing(charts, context, chart, qtbot):
    charts.show_runs(chart, shown_runs(context))
    context.look.turn(Scheme.DARK)
    charts.show_runs(chart, shown_runs(context))
    ground = context.look.colour("panel").name()
    qtbot.waitUntil(lambda: ground in _inks(charts.grab().toImage()))


def test_the_pointer_is_followed(charts, context):
    charts.show_runs(Chart.TIMELINES, shown_runs(context))
    charts._plot._on_mouse_moved(charts._plot.at(1200, 0.5))
    assert charts.said.startswith("3 ")


def test_what_was_said_goes_with_its_picture(charts, context):
    charts.show_runs(Chart.TIMELINES, shown_runs(context))
    charts.point_at(1200, 0.5)
    assert charts.said
    charts.show_runs(Chart.LENGTHS, shown_runs(context))
    assert charts.said == ""
    charts.point_at(0, -2)
    assert charts.said.startswith("3 ")


def test_wheel_brings_the_day_nearer_and_a_drag_moves_it(charts, context, qtbot):
    charts.show_runs(Chart.TIMELINES, shown_runs(context))
    assert QTest.qWaitForWindowExposed(charts)
    view = charts._plot._plot.getPlotItem().vb
    (left, right), heights = view.viewRange()
    _turn_wheel(charts._plot.widget.viewport())
    near_left, near_right = view.viewRange()[0]
    assert near_right - near_left < right - left
    assert view.viewRange()[1] == heights, "runs stay in their rows"
    _drag(charts._plot.widget.viewport(), 200)
    assert view.viewRange()[0][0] < near_left
    assert view.viewRange()[1] == heights


@pytest.mark.parametrize("chart", Chart)
def test_wheel_turned_on_and_on_stops_at_the_data(charts, context, chart):
    charts.show_runs(chart, shown_runs(context))
    QApplication.processEvents()
    view = charts._plot._plot.getPlotItem().vb
    (left, right), (low, high) = view.viewRange()
    for _ in range(60):
        _turn_wheel(charts._plot.widget.viewport(), -240)
    (far_left, far_right), (far_low, far_high) = view.viewRange()
    assert far_right - far_left <= (right - left) * 1.01
    assert far_high - far_low <= (high - low) * 1.01


def test_more_runs_than_are_drawn_are_named(charts, context):
    shown = shown_runs(context)
    charts.show_runs(Chart.LATENESS, replace(shown, counting=200))
    assert charts.said == f"แสดง {len(shown.runs)} ครั้งล่าสุด จาก 200 ครั้ง"
    charts.point_at(-9999, 0)
    assert charts.said == f"แสดง {len(shown.runs)} ครั้งล่าสุด จาก 200 ครั้ง"
    charts.show_runs(Chart.LATENESS, shown)
    assert charts.said == ""


def _turn_wheel(viewport, by=240):
    at = QPointF(viewport.rect().center())
    event = QWheelEvent(
        at, viewport.mapToGlobal(at), QPoint(), QPoint(0, by),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


def _drag(viewport, by):
    start = viewport.rect().center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 11):
        QTest.mouseMove(viewport, start + QPoint(by * step // 10, 0), 20)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(by, 0))


def test_words_of_the_axes_follow_the_language(charts, context, qtbot):
    charts.show_runs(Chart.LATENESS, shown_runs(context))
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: charts._chart._names([5], 1, 1) == ["5 minutes late"])
    context.speech.silence()


@pytest.mark.parametrize("chart", Chart)
def test_a_picture_for_a_paper_is_light_and_of_its_size(context, chart):
    png, size = picture_png(PaperWords(), chart, shown_runs(context))
    image = QImage.fromData(png)
    assert image.width() / image.height() == pytest.approx(size.width() / size.height(), rel=0.01)
    assert image.pixelColor(3, 3).name() == "#ffffff"
    assert len(_inks(image)) > 10


def test_items_of_a_long_day_stand_on_several_pictures(context):
    shown = shown_runs(context)
    items = tuple(shown.items[0] for _ in range(2 * ROWS + 1))
    long = DrawnRuns(shown.runs, items)
    assert [len(page.items) for page in pages_of(Chart.LENGTHS, long)] == [ROWS, ROWS, 1]
    assert list(pages_of(Chart.LATENESS, long)) == [long]


def test_codes_keep_their_digits_on_a_paper():
    assert PaperWords().figures("PMQA 4.0 ครั้งที่ 2") == "PMQA 4.0 ครั้งที่ ๒"
