"""Which run is the day itself."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.visit import Session, SessionKind
from pmqa_desk.domain.visit_day import is_visit_day, visit_day_run
from tests.visits import PLAIN_VISIT

REHEARSAL = Session("s", SessionKind.REHEARSAL)
MEETING = Session("m", SessionKind.MEETING)
VISIT = replace(PLAIN_VISIT, sessions=(REHEARSAL, MEETING))


def of(session, uid):
    return Run(uid, programme_of(VISIT, session), 0, session.uid if session else None)


def test_the_last_run_of_the_day_itself_is_the_visit_day():
    runs = (of(None, "first"), of(None, "second"), of(REHEARSAL, "third"), of(MEETING, "fourth"))
    assert visit_day_run(VISIT, runs).uid == "second"
    assert [is_visit_day(VISIT, run) for run in runs] == [True, True, False, False]


def test_a_part_of_the_day_and_a_run_left_out_are_no_whole_day():
    part = Run("part", programme_of(VISIT, chosen=("a",)), 0)
    slip = replace(of(None, "slip"), left_out=True)
    assert visit_day_run(VISIT, (of(None, "day"), part, slip)).uid == "day"
    assert is_visit_day(VISIT, part)
    assert not is_visit_day(VISIT, slip)


def test_a_rehearsal_alone_is_no_visit_day():
    assert visit_day_run(VISIT, (of(REHEARSAL, "r"),)) is None
    assert visit_day_run(VISIT, ()) is None


def test_a_session_that_is_gone_leaves_the_visit_day():
    assert is_visit_day(PLAIN_VISIT, replace(of(None, "r"), session_uid="gone"))
