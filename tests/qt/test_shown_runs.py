"""The runs of the open visit as they are drawn: named for the screen, the live one as it stands."""

from __future__ import annotations

from datetime import datetime, time

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.shown_runs import shown_runs
from tests.qt.rehearsals import store  # noqa: F401 - a fixture
from tests.rehearsed import DAY, ZONE


def test_runs_that_count_bear_the_names_of_the_screen(context, session):
    session.leave_out_run("r2", left_out=True)
    names = [drawn.timeline.name for drawn in shown_runs(context).runs]
    assert names == ["ซ้อมครั้งที่ 1", "ซ้อมครั้งที่ 3", "วันตรวจจริง"]


def test_a_run_that_goes_on_is_drawn_as_it_stands(context, session, clocks):
    # A run years off its plan is in no picture.
    clocks.wall = round(datetime.combine(DAY, time(9), ZONE).timestamp() * 1000)
    session.open_run()
    assert len(shown_runs(context).runs) == 4, "it has not begun"
    session.run(Command(Do.START))
    clocks.forward(60)
    assert shown_runs(context).runs[-1].timeline.strips[0].spoken_s == 60
