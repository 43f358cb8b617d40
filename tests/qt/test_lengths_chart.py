"""Each item over the runs: its plan, every length, and no word where there is no row."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.drawn_runs import SHOWN, DrawnRuns
from pmqa_desk.qt.chart_plot import SHAPES, TONES, ChartPlot
from pmqa_desk.qt.lengths_chart import ROW_PIXELS, ROWS, LengthsChart
from pmqa_desk.qt.shown_runs import shown_runs
from tests.qt.rehearsals import store  # noqa: F401 - a fixture


@pytest.fixture
def plot(context, qtbot):
    plot = ChartPlot(context.look)
    qtbot.addWidget(plot.widget)
    return plot


def _drawn(plot, context, shown):
    chart = LengthsChart(plot, context, shown)
    chart.draw()
    return chart


def _range(plot):
    return plot._plot.getPlotItem().vb.viewRange()


def test_a_row_says_its_plan_and_every_length_of_its_item(plot, context):
    chart = _drawn(plot, context, shown_runs(context))
    said = chart.said_at(3, -2.2)
    assert said.startswith("3  วิสัยทัศน์และยุทธศาสตร์ · แผนปัจจุบัน ")
    assert "ซ้อมครั้งที่ 1 18 นาที 40 วินาที" in said


def test_above_and_below_the_rows_nothing_is_said(plot, context):
    shown = shown_runs(context)
    chart = _drawn(plot, context, shown)
    assert chart.said_at(3, 1) == ""
    assert chart.said_at(3, -len(shown.items)) == ""


def test_all_rows_of_a_usual_day_are_in_sight_and_stay(plot, context):
    shown = shown_runs(context)
    _drawn(plot, context, shown)
    (left, right), (low, high) = _range(plot)
    assert low < 1 - len(shown.items)
    assert high > 1
    longest = max(length for item in shown.items for length in item.lengths_s if length) / 60
    assert left <= 0
    assert right >= longest
    assert not plot._plot.getPlotItem().vb.state["mouseEnabled"][1]


def test_rows_of_a_long_day_are_dragged_into_sight(plot, context):
    shown = shown_runs(context)
    items = tuple(replace(shown.items[0], uid=f"i{number}") for number in range(3 * ROWS))
    chart = _drawn(plot, context, DrawnRuns(shown.runs, items))
    rows = _range(plot)[1][1] - _range(plot)[1][0]
    assert rows * ROW_PIXELS <= plot.widget.height() + ROW_PIXELS, "no name stands on another"
    assert plot._plot.getPlotItem().vb.state["mouseEnabled"][1]
    assert chart.said_at_rest().startswith("ลากขึ้นเพื่อดูอีก ")


def test_long_title_is_cut_and_whole_under_the_pointer(plot, context):
    shown = shown_runs(context)
    item = replace(shown.items[0], number="12", title="การพัฒนาระบบบริการเชิงรุก" * 6)
    chart = _drawn(plot, context, DrawnRuns(shown.runs, (item,)))
    assert chart._title(item).endswith("…")
    assert item.title in chart.said_at(0, 0)


def test_no_two_runs_of_a_picture_look_alike():
    looks = {(TONES[place % len(TONES)], SHAPES[place % len(SHAPES)]) for place in range(SHOWN)}
    assert len(looks) == SHOWN


def test_axis_speaks_of_lengths(plot, context):
    chart = _drawn(plot, context, shown_runs(context))
    assert chart._names([0, 5, 90], 1, 1) == ["", "5 นาที", "1 ชั่วโมง 30 นาที"]


def test_item_without_a_plan_has_no_stroke_and_says_no_plan(plot, context):
    shown = shown_runs(context)
    item = replace(shown.items[0], planned_s=None)
    chart = _drawn(plot, context, DrawnRuns(shown.runs, (item,)))
    assert "แผน" not in chart.said_at(0, 0)


def test_without_items_an_empty_plot_is_drawn(plot, context):
    assert _drawn(plot, context, DrawnRuns()).said_at(0, 0) == ""
