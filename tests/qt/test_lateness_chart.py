"""Lateness through the day: axis in words, and which item ended there."""

from __future__ import annotations

import pytest

from pmqa_desk.qt.chart_plot import ChartPlot
from pmqa_desk.qt.lateness_chart import LatenessChart
from pmqa_desk.qt.shown_runs import shown_runs
from tests.qt.rehearsals import store  # noqa: F401 - a fixture


@pytest.fixture
def chart(context, qtbot):
    plot = ChartPlot(context.look)
    qtbot.addWidget(plot.widget)
    chart = LatenessChart(plot, context, shown_runs(context))
    chart.draw()
    return chart


def test_axis_speaks_of_late_and_early_never_of_signs(chart):
    assert chart._names([0, 5, -2.5], 1, 1) == ["ตรงเวลา", "ช้ากว่ากำหนด 5 นาที", "เร็วกว่ากำหนด 2 นาที 30 วินาที"]


def test_item_that_ended_at_a_place_is_named_with_its_run(chart):
    # The first rehearsal: the welcome ended 55 s late after 655 s.
    assert chart.said_at(655, 55 / 60) == "ซ้อมครั้งที่ 1 · จบ กล่าวต้อนรับ · ช้ากว่ากำหนด 55 วินาที"


def test_far_from_every_point_nothing_is_said(chart):
    assert chart.said_at(-4000, 0) == ""
    assert chart.said_at(655, 90) == ""
