"""Pictures of runs: loaded with the first of them, said in words under the pointer, on paper as a picture."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage

from pmqa_desk.domain.blocks import Heading, Picture
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.run_pictures import Timeline
from pmqa_desk.qt.drawn_runs import drawn_runs, picture_blocks
from pmqa_desk.qt.look import Scheme
from pmqa_desk.qt.run_charts import RUN_ROOM, Chart, Drawn, RunCharts, picture_png
from tests.qt.rehearsals import store  # noqa: F401 - a fixture


@pytest.fixture
def charts(context, qtbot):
    charts = RunCharts(context, context.look)
    qtbot.addWidget(charts)
    charts.resize(900, 500)
    charts.show()
    return charts


def _said(charts):
    return charts.said.replace("\u200b", "")


def _inks(image):
    return {image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(image.height())}


def test_the_page_comes_without_plots_until_one_is_shown():
    code = (
        "import sys, pmqa_desk.qt.runs_page; sys.exit('pyqtgraph' in sys.modules or 'numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_under_the_pointer_stand_plan_time_and_difference(charts, context):
    charts.show_runs(Chart.TIMELINES, drawn_runs(context))
    # Twenty minutes into the first rehearsal: above its plan, below what ran then.
    charts.point_at(1200, 0.5)
    assert _said(charts) == "3  วิสัยทัศน์และยุทธศาสตร์ · แผน 15 นาที · จริง 18 นาที 40 วินาที · เกินแผน 3 นาที 40 วินาที"
    charts.point_at(300, -0.5 - 2 * RUN_ROOM)
    assert _said(charts).startswith("3  วิสัยทัศน์และยุทธศาสตร์"), "a part keeps the numbers of the whole"
    charts.point_at(-500, 0.5)
    assert charts.said == ""
    charts.point_at(1200, 40)
    assert charts.said == ""


def test_what_was_shorter_says_so_and_a_skip_has_its_plan_only(charts, context):
    charts.show_runs(Chart.TIMELINES, drawn_runs(context))
    charts.point_at(10_500, -0.5)
    assert _said(charts).endswith("เร็วกว่าแผน 3 นาที 30 วินาที")
    charts.point_at(2700, 0.5 - RUN_ROOM)
    assert _said(charts) == "5  คลิปเสียงประชาชน · แผน 3 นาที"


def test_overruns_are_red_and_the_limit_is_drawn(charts, context, qtbot):
    charts.show_runs(Chart.TIMELINES, drawn_runs(context))
    red = context.look.colour("danger").name()
    qtbot.waitUntil(lambda: red in _inks(charts.grab().toImage()))


def test_the_other_colours_are_taken_with_the_next_drawing(charts, context, qtbot):
    charts.show_runs(Chart.LATENESS, drawn_runs(context))
    context.look.turn(Scheme.DARK)
    charts.show_runs(Chart.LATENESS, drawn_runs(context))
    ground = context.look.colour("panel").name()
    qtbot.waitUntil(lambda: ground in _inks(charts.grab().toImage()))


def test_the_pointer_is_followed_and_lateness_has_no_bars_to_say(charts, context):
    charts.show_runs(Chart.TIMELINES, drawn_runs(context))
    box = charts._plot.getPlotItem().vb
    charts._on_mouse_moved(box.mapViewToScene(QPointF(1200, 0.5)))
    assert _said(charts).startswith("3 ")
    charts.show_runs(Chart.LATENESS, drawn_runs(context))
    charts.point_at(1200, 0.5)
    assert charts.said == ""


def test_axes_speak_of_hours_and_of_minutes_late(charts, context):
    runs = drawn_runs(context)
    charts.show_runs(Chart.LATENESS, runs)
    assert charts._minutes([0, 5, -2.5], 1, 1) == ["ตรงเวลา", "ช้า 5 นาที", "เร็ว 2.5 นาที"]
    assert charts._hours([0, 5400], 1, 1) == ["09.00", "10.30"]
    charts.show_runs(Chart.TIMELINES, [Drawn(Timeline("", (), None, None), ())])
    assert charts._hours([-3600, 5400], 1, 1) == ["−1:00", "1:30"]


def test_words_of_the_axes_follow_the_language(charts, context, qtbot):
    charts.show_runs(Chart.LATENESS, drawn_runs(context))
    context.speech.speak(Language.ENGLISH)
    qtbot.waitUntil(lambda: charts._minutes([5], 1, 1) == ["5 min late"])
    context.speech.silence()


def test_only_the_last_runs_that_count_are_drawn(context, session):
    session.leave_out_run("r2", left_out=True)
    assert [drawn.timeline.name for drawn in drawn_runs(context)] == ["ซ้อมครั้งที่ 1", "ซ้อมครั้งที่ 3", "วันตรวจจริง"]


def test_a_run_that_goes_on_is_drawn_as_it_stands(context, session, clocks):
    session.open_run()
    assert len(drawn_runs(context)) == 4, "it has not begun"
    session.run(Command(Do.START))
    clocks.forward(60)
    assert drawn_runs(context)[-1].timeline.strips[0].spoken_s == 60


@pytest.mark.parametrize("chart", Chart)
def test_a_picture_for_a_paper_is_light_and_of_its_size(context, chart):
    png, size = picture_png(context, chart, drawn_runs(context))
    image = QImage.fromData(png)
    assert image.width() / image.height() == pytest.approx(size.width() / size.height(), rel=0.01)
    assert image.pixelColor(3, 3).name() == "#ffffff"
    assert context.look.colour("danger").name() in _inks(image)


def test_a_paper_has_both_pictures_with_their_words(context):
    heads, pictures = picture_blocks(context)[::2], picture_blocks(context)[1::2]
    assert all(isinstance(head, Heading) for head in heads)
    assert [picture.alt for picture in pictures] == [head.text for head in heads]
    assert all(isinstance(picture, Picture) and picture.width == 11_250 for picture in pictures)


def test_without_a_run_there_is_no_picture(context, session):
    for run in session.runs:
        session.leave_out_run(run.uid, left_out=True)
    assert picture_blocks(context) == ()
