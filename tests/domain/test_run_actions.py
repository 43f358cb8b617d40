"""What may be done to a run when, and what is refused."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run_actions import Command, Do, act
from pmqa_desk.domain.run_log import EventKind
from tests.runs import Desk, item, programme

DAY = programme("10:00", 10, 5, 20)


def _desk(*words):
    desk = Desk(DAY)
    for word in words:
        desk.do("10:00", *word.split())
    return desk


def _kinds(desk, count):
    return [(event.kind.value, event.item_uid) for event in desk.log[-count:]]


@pytest.mark.parametrize(
    ("before", "word"),
    [
        ("", "pause"),
        ("", "resume"),
        ("", "finish"),
        ("", "back"),
        ("", "add"),
        ("", "backdate"),
        ("", "hold"),
        ("", "skip"),
        ("start", "start"),
        ("start", "start 1"),
        ("start", "resume"),
        ("start", "back"),
        ("start,pause", "pause"),
        ("start,pause", "start"),
        ("start,finish", "pause"),
        ("start,finish", "finish"),
        ("start,finish", "skip"),
        ("start,finish", "skip 1"),
        ("start,next", "skip 1"),
        ("start,skip 2", "skip 2"),
        ("start,next,next,next", "next"),
        ("start,next,next,next", "start"),
        ("start,next,next,next", "began"),
        ("skip 1,skip 2,skip 3", "start"),
        ("skip 1,skip 2,skip 3", "next"),
        ("skip 1,start", "back"),
        ("start,add", "add"),
        *(
            ("start,end", word)
            for word in ("start", "next", "pause", "finish", "back", "jump 1", "skip 2", "end")
        ),
    ],
)
def test_impossible_command_is_refused_in_both_languages(before, word):
    desk = Desk(DAY)
    for each in filter(None, before.split(",")):
        desk.do("10:00", *each.split(), **({"seconds": 1} if each == "add" else {}))
    log = desk.log
    with pytest.raises(DeskError) as refusal:
        desk.do("10:01", *word.split(), to="10:00" if word in {"backdate", "hold", "began"} else None)
    assert refusal.value.thai
    assert refusal.value.english
    assert desk.log == log


@pytest.mark.parametrize("word", ["start", "jump", "skip"])
def test_item_that_is_not_in_the_programme_is_refused(word):
    with pytest.raises(DeskError, match=r"programme"):
        Desk(DAY).do("10:00", word, "gone")


@pytest.mark.parametrize("word", ["edit", "reshare"])
def test_edit_without_a_programme_is_refused(word):
    with pytest.raises(DeskError):
        Desk(DAY).do("10:00", word)


def test_start_without_an_item_takes_the_first_that_is_not_skipped():
    assert _kinds(_desk("skip 1", "start"), 1) == [("started", "2")]


def test_start_between_items_takes_the_next():
    assert _kinds(_desk("start", "finish", "start"), 1) == [("started", "2")]


def test_start_of_another_item_ends_the_running_one():
    desk = _desk("start", "start 3")
    assert desk.state.logs["1"].attempts[0].end_ms is not None


def test_next_is_one_action_of_two_events():
    desk = _desk("start", "next")
    assert _kinds(desk, 2) == [("finished", "1"), ("started", "2")]
    assert desk.log[-1].action == desk.log[-2].action


def test_next_passes_over_skipped_items():
    assert _kinds(_desk("start", "skip 2", "next"), 1) == [("started", "3")]


def test_next_on_the_last_item_ends_it_and_starts_none():
    assert _kinds(_desk("start 3", "next"), 1) == [("finished", "3")]


def test_next_before_the_start_starts_the_first_item():
    assert _kinds(_desk("next"), 1) == [("started", "1")]


def test_back_starts_the_item_before_that_is_not_skipped():
    assert _kinds(_desk("start", "skip 2", "next", "back"), 1) == [("started", "1")]


def test_back_between_items_starts_the_item_before_the_one_that_ended():
    assert _kinds(_desk("start", "next", "finish", "back"), 1) == [("started", "1")]


def test_jump_goes_to_an_item_that_was_run_before():
    assert _kinds(_desk("start", "next", "jump 1"), 1) == [("started", "1")]


def test_jump_to_the_running_item_starts_it_anew():
    assert len(_desk("start", "jump 1").state.logs["1"].attempts) == 2


def test_skip_of_the_running_item_starts_the_next():
    assert _kinds(_desk("start", "skip 1"), 2) == [("skipped", "1"), ("started", "2")]


def test_skip_without_an_item_is_of_the_running_one():
    assert _kinds(_desk("start", "skip"), 2) == [("skipped", "1"), ("started", "2")]


def test_skip_of_the_last_item_while_it_runs_starts_none():
    desk = _desk("start 3", "skip 3")
    assert (_kinds(desk, 1), desk.state.phase.value) == ([("skipped", "3")], "between")


def test_item_that_a_jump_passed_may_be_skipped():
    assert _kinds(_desk("start", "jump 3", "skip 2"), 1) == [("skipped", "2")]


def test_item_that_is_to_come_again_may_be_skipped():
    assert _kinds(_desk("start", "next", "back", "skip 2"), 1) == [("skipped", "2")]


def test_backdate_into_the_future_is_refused():
    with pytest.raises(DeskError, match="later than the present"):
        _desk("start").do("10:05", "backdate", to="10:06")


def test_backdate_without_an_instant_is_refused():
    with pytest.raises(DeskError):
        _desk("start").do("10:05", "backdate")


def test_backdate_before_the_start_of_the_item_before_is_refused():
    desk = _desk("start").do("10:05", "next")
    with pytest.raises(DeskError, match="item before"):
        desk.do("10:06", "backdate", to="9:59")
    assert desk.do("10:06", "backdate", to="10:00").state.logs["1"].done_ms == 0


def test_backdate_of_a_second_attempt_stays_after_the_first():
    desk = _desk("start").do("10:05", "jump", 1)
    with pytest.raises(DeskError, match="item before"):
        desk.do("10:06", "backdate", to="9:59")


def test_backdate_of_the_first_item_may_reach_before_the_opening():
    assert _desk("start").do("10:05", "backdate", to="9:30").state.started_ms is not None


def test_began_is_refused_whole_where_the_instant_is_impossible():
    desk = _desk("start").do("10:05", "next")
    log = desk.log
    with pytest.raises(DeskError):
        desk.do("10:10", "began", to="10:01")
    assert desk.log == log


def test_hold_of_an_item_that_began_after_the_crash_is_refused():
    desk = _desk("start").do("10:05", "next")
    with pytest.raises(DeskError, match="began after"):
        desk.do("10:06", "hold", to="10:02")


def test_hold_from_the_future_is_refused():
    with pytest.raises(DeskError):
        _desk("start").do("10:05", "hold", to="10:06")


def test_end_before_the_start_closes_a_run_that_never_was():
    assert _desk("end").state.started_ms is None


def test_events_bear_the_instant_and_the_number_of_their_action():
    events = act(_desk("start").state, Command(Do.NEXT), 1234, 7)
    assert {(event.at_ms, event.action) for event in events} == {(1234, 7)}


def test_edit_takes_the_whole_programme():
    desk = Desk(DAY).do("10:00", "edit", items=(item("x", 1),))
    assert (desk.log[-1].kind, desk.log[-1].items) == (EventKind.EDITED, (item("x", 1),))


def test_reason_told_after_the_skip_is_that_skips_and_leaves_its_hour():
    desk = _desk("start").do("10:05", "skip", 1).do("10:07", "reason", 1, reason=" วิทยากรป่วย ")
    skip = desk.state.skips["1"]
    assert (skip.reason, desk.at("10:08").items[0].skip.at_ms) == ("วิทยากรป่วย", desk.log[1].at_ms)
    assert desk.state.current_uid == "2"
    assert desk.at("10:08").speaking_ms == 180_000, "the item that runs is not touched"


def test_reason_is_taken_back_before_the_skip_is():
    desk = _desk("start").do("10:05", "skip", 1).do("10:07", "reason", 1, reason="ป่วย")
    desk.undo("10:08")
    assert (desk.state.skips["1"].reason, desk.state.current_uid) == (None, "2")
    desk.undo("10:09")
    assert desk.state.current_uid == "1"


def test_reason_of_what_was_not_skipped_is_refused():
    with pytest.raises(DeskError, match="was not skipped"):
        _desk("start").do("10:05", "reason", 1, reason="ป่วย")
