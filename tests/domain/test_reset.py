"""A run set back to its beginning: the log keeps all of it, and undo brings it back (T21)."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import project
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_log import EventKind
from tests.runs import Desk, clock, clock_ms, item, programme


def begun() -> Desk:
    desk = Desk(programme("09:00", 10, 5, 20))
    return desk.do("09:02", "start").do("09:03", "skip", 3).do("09:05", "add", seconds=60).do("09:14", "next")


def test_after_a_reset_nothing_has_begun_and_nothing_is_skipped():
    state = begun().do("09:15", "reset").state
    assert (state.phase, state.current_uid, state.started_ms) == (Phase.READY, None, None)
    assert (dict(state.logs), dict(state.skips)) == ({}, {})
    assert [clock(slot.start_ms) for slot in state.slots] == ["9:00", "9:10", "9:15"]


def test_what_runs_after_a_reset_is_measured_from_its_own_start():
    desk = begun().do("09:15", "reset").do("09:40", "start").do("09:50", "next")
    view = project(desk.state, clock_ms("09:50"))
    assert (view.started_ms, view.items[0].actual_ms) == (clock_ms("09:40"), 600_000)
    assert (view.relative_lateness_ms, view.lateness_ms) == (0, 40 * 60_000)


def test_a_reset_is_undone_like_any_action_and_the_log_keeps_both():
    desk = begun()
    before, length = project(desk.state, clock_ms("09:20")), len(desk.log)
    desk.do("09:16", "reset").do("09:17", "start")
    desk.undo("09:18").undo("09:19")
    assert project(desk.state, clock_ms("09:20")) == before
    assert [event.kind for event in desk.log[length:]] == [
        EventKind.RESET,
        EventKind.STARTED,
        EventKind.UNDONE,
        EventKind.UNDONE,
    ]


def test_edits_made_meanwhile_stay_and_a_removed_item_that_ran_goes():
    desk = Desk(programme("09:00", 10, 5))
    desk.do("09:00", "start").do("09:01", "edit", items=(item("2", 7),))
    assert [each.uid for each in desk.state.items] == ["1", "2"], "what runs stays until it is over"
    desk.do("09:02", "reset", items=(item("2", 7),))
    assert [(slot.item.uid, slot.length_s) for slot in desk.state.slots] == [("2", 420)]
    desk.undo("09:03")
    assert [each.uid for each in desk.state.items] == ["1", "2"]


def test_the_corrected_clock_outlives_a_reset():
    desk = begun()
    desk.notice("09:15", 3600).do("09:16", "reset").do("09:20", "start")
    assert (clock(desk.state.started_ms), desk.state.offset_ms) == ("10:20", 3_600_000)


@pytest.mark.parametrize(("words", "says"), [((), "nothing to reset"), (("start", "end"), "has ended")])
def test_where_nothing_has_begun_or_all_is_over_there_is_nothing_to_reset(words, says):
    desk = Desk(programme("09:00", 10))
    for word in words:
        desk.do("09:00", word)
    with pytest.raises(DeskError, match=says):
        desk.do("09:01", "reset")
