"""Timelines of runs: what lies at a place, said in words."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.drawn_runs import Drawn, DrawnRuns
from pmqa_desk.domain.run_pictures import Timeline
from pmqa_desk.qt.chart_axes import HourAxis
from pmqa_desk.qt.chart_plot import ChartPlot
from pmqa_desk.qt.shown_runs import shown_runs
from pmqa_desk.qt.timeline_chart import RUN_ROOM, TimelineChart
from tests.qt.rehearsals import store  # noqa: F401 - a fixture


@pytest.fixture
def plot(context, qtbot):
    plot = ChartPlot(context.look)
    qtbot.addWidget(plot.widget)
    return plot


@pytest.fixture
def chart(context, plot):
    chart = TimelineChart(plot, context, shown_runs(context))
    chart.draw()
    return chart


def test_under_the_pointer_stand_plan_time_and_difference(chart):
    # Twenty minutes into the first rehearsal: above its plan, below what ran then.
    said = "3  วิสัยทัศน์และยุทธศาสตร์ · แผน 15 นาที · จริง 18 นาที 40 วินาที · เกินแผน 3 นาที 40 วินาที"
    assert chart.said_at(1200, 0.5) == said
    part = chart.said_at(300, -0.5 - 2 * RUN_ROOM)
    assert part.startswith("3  วิสัยทัศน์และยุทธศาสตร์"), "a part keeps the numbers of the whole"


@pytest.mark.parametrize("place", [(-500, 0.5), (1200, 40)])
def test_beside_the_bars_nothing_is_said(chart, place):
    assert chart.said_at(*place) == ""


def test_what_was_shorter_says_so_and_a_skip_has_its_plan_only(chart):
    assert chart.said_at(10_500, -0.5).endswith("เร็วกว่าแผน 3 นาที 30 วินาที")
    assert chart.said_at(2700, 0.5 - RUN_ROOM) == "5  คลิปเสียงประชาชน · แผน 3 นาที"


def test_axis_speaks_of_the_hours_of_the_day(context):
    axis = HourAxis(context, shown_runs(context).runs)
    assert axis.names([0, 5400], 1, 1) == ["09.00", "10.30"]


def test_without_a_planned_start_the_axis_counts_from_the_beginning(context, plot):
    shown = DrawnRuns((Drawn(Timeline("", (), None, None), ()),))
    TimelineChart(plot, context, shown).draw()
    assert HourAxis(context, shown.runs).names([-3600, 5400], 1, 1) == ["−1:00", "1:30"]
