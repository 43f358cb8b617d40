"""The fold of the log: what each event does to the state, undo, and the machine's own events."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.run import Phase, begin, fold, fold_events, undoable_action
from pmqa_desk.domain.run_log import Event, EventKind, Run
from tests.runs import Desk, by_uid, clock, clock_ms, expected, item, late, left, minutes, programme

pytestmark = pytest.mark.usefixtures("machine_zone")
DAY = programme("10:00", 10, 5, 20)


def _started():
    return Desk(DAY).do("10:00", "start")


def _actuals(view):
    return [minutes(each.actual_ms) for each in view.items]


def test_run_just_opened_is_ready():
    state = begin(DAY)
    assert (state.phase, state.place, state.attempt, state.active) == (Phase.READY, None, None, False)
    assert (state.started_ms, state.last_ms) == (None, None)
    assert [slot.item.uid for slot in state.to_come()] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("words", "phase"),
    [
        (["start"], Phase.RUNNING),
        (["start", "pause"], Phase.PAUSED),
        (["start", "pause", "resume"], Phase.RUNNING),
        (["start", "finish"], Phase.BETWEEN),
        (["start", "pause", "next"], Phase.RUNNING),
        (["start", "pause", "finish"], Phase.BETWEEN),
        (["start", "next", "next", "next"], Phase.BETWEEN),
        (["start", "end"], Phase.ENDED),
    ],
)
def test_each_action_leads_to_its_state(words, phase):
    desk = Desk(DAY)
    for word in words:
        desk.do("10:00", word)
    assert desk.state.phase is phase


def test_next_ends_one_attempt_where_the_other_begins():
    desk = _started().do("10:08", "next")
    first, second = (desk.state.logs[uid].attempts[0] for uid in "12")
    assert (clock(first.end_ms), clock(second.start_ms), second.end_ms) == ("10:08", "10:08", None)


def test_pause_that_an_end_cuts_short_is_no_speaking_time():
    desk = _started().do("10:03", "pause").do("10:09", "end")
    assert _actuals(desk.at("11:00")) == [3, 0, 0]


def test_skipping_the_running_item_keeps_what_it_spoke():
    desk = _started().do("10:04", "skip", 1, reason="เสียงขัดข้อง")
    assert _actuals(desk.at("10:05")) == [4, 1, 0]
    assert desk.state.skips["1"].reason == "เสียงขัดข้อง"


def test_starting_a_skipped_item_makes_it_no_longer_skipped():
    desk = _started().do("10:01", "skip", 2).do("10:02", "jump", 2)
    assert by_uid(desk.at("10:02"), 2).skip is None


def test_many_pauses_add_up():
    desk = _started()
    for minute in (1, 3, 5):
        desk.do(f"10:0{minute}", "pause").do(f"10:0{minute + 1}", "resume")
    assert (left(desk.at("10:08")), _actuals(desk.at("10:08"))) == (5, [5, 0, 0])


# --- T14


def test_t14_removed_running_item_is_not_interrupted():
    desk = _started()
    view = desk.edit("10:02", desk.state.items[2]).at("10:03")
    assert (view.phase, view.current.item.uid, left(view)) == (Phase.RUNNING, "1", 7)
    assert expected(view) == ["10:00", "10:10", "10:30"]


def test_t14_removed_running_item_keeps_its_place_among_what_came_before():
    desk = _started().do("10:10", "next")
    first, _second, third = desk.state.items
    view = desk.edit("10:11", third, first, item("new", 1)).at("10:11")
    assert [each.item.uid for each in view.items] == ["3", "1", "2", "new"]


def test_t14_removed_item_leaves_once_it_no_longer_runs():
    desk = _started().do("10:10", "next")
    desk.edit("10:11", desk.state.items[0], desk.state.items[2]).do("10:15", "next")
    assert [slot.item.uid for slot in desk.state.slots] == ["1", "2", "3"]
    desk.edit("10:16", desk.state.items[0], desk.state.items[2])
    assert [slot.item.uid for slot in desk.state.slots] == ["1", "3"]


def test_t14_length_of_the_running_item_counts_at_once():
    desk = _started().lengthen("10:02", 1, 15)
    assert (left(desk.at("10:03")), late(desk.at("10:03"))) == (12, 5)


def test_t14_running_item_moved_to_the_end_has_nothing_to_come():
    desk = _started()
    first, second, third = desk.state.items
    view = desk.edit("10:01", second, third, first).at("10:01")
    assert (view.place, view.next, clock(view.expected_end_ms)) == (2, None, "10:10")


def test_reshared_lengths_are_those_from_then_on():
    desk = _started()
    shared = tuple(replace(each, duration_s=120) for each in desk.state.items)
    view = desk.edit("10:01", *shared, word="reshare").at("10:01")
    assert desk.log[-1].kind is EventKind.RESHARED
    assert expected(view) == ["10:00", "10:02", "10:04", "10:06"]


# --- T17


def test_t17_wall_clock_set_an_hour_ahead_leaves_the_countdown():
    desk = _started().notice("10:03", 3600)
    view = desk.at("10:03")
    assert (left(view), minutes(view.speaking_ms)) == (7, 3)


def test_t17_planned_times_are_held_against_the_corrected_clock():
    view = _started().notice("10:03", 3600).at("10:03")
    assert (late(view), minutes(view.relative_lateness_ms)) == (60, 0)
    assert expected(view) == ["11:00", "11:10", "11:15", "11:35"]


def test_t17_corrected_clock_moves_pauses_skips_and_ends_too():
    desk = _started().do("10:01", "pause").do("10:02", "skip", 3)
    desk.notice("10:03", -600).do("10:05", "resume").do("10:06", "end").notice("10:07", 0)
    view = desk.at("10:08")
    assert _actuals(view) == [2, 0, 0]
    assert (clock(view.ended_ms), clock(view.started_ms), clock(by_uid(view, 3).skip.at_ms)) == (
        "10:06",
        "10:00",
        "10:02",
    )


def test_t17_pause_across_a_correction_lasts_as_long_as_it_lasted():
    desk = _started().do("10:02", "pause").notice("10:04", 3600).do("10:07", "resume")
    assert (left(desk.at("10:08")), _actuals(desk.at("10:08"))) == (7, [3, 0, 0])


def test_t17_correction_is_no_action_and_is_not_undone():
    desk = _started().notice("10:03", 3600)
    view = desk.undo("10:04").at("10:04")
    assert (view.phase, desk.state.offset_ms) == (Phase.READY, 3_600_000)


# --- T19


def test_t19_clock_held_from_the_crash_counts_no_downtime():
    desk = _started().do("10:05", "hold", to="10:02")
    view = desk.at("10:05")
    assert (left(view), minutes(view.speaking_ms), late(view), view.phase) == (8, 2, 3, Phase.RUNNING)
    assert left(desk.at("10:06")) == 7


def test_t19_held_clock_can_be_let_go_again_by_undo():
    assert left(_started().do("10:05", "hold", to="10:02").undo("10:05").at("10:05")) == 5


def test_t19_paused_item_stays_frozen_through_a_crash():
    desk = _started().do("10:02", "pause")
    again = fold(Run("r", DAY, clock_ms("9:50"), events=desk.log))
    desk.state = again
    assert (left(desk.at("10:30")), desk.at("10:30").phase) == (8, Phase.PAUSED)


def test_t19_item_paused_before_the_crash_is_held_already():
    desk = _started().do("10:01", "pause").do("10:05", "hold", to="10:02")
    assert (left(desk.at("10:06")), desk.state.phase) == (9, Phase.PAUSED)


def test_t19_item_paused_after_the_crash_is_held_from_the_crash():
    desk = _started().do("10:05", "pause").do("10:06", "hold", to="10:02")
    assert (left(desk.at("10:07")), desk.state.phase) == (8, Phase.PAUSED)
    assert left(desk.do("10:08", "resume").at("10:09")) == 7


def test_t19_pauses_within_what_is_held_count_once():
    desk = _started().do("10:03", "pause").do("10:04", "resume").do("10:06", "hold", to="10:02")
    assert _actuals(desk.at("10:07")) == [3, 0, 0]


def test_t19_pause_that_began_before_the_crash_and_ended_after_counts_once():
    desk = _started().do("10:01", "pause").do("10:04", "resume").do("10:06", "hold", to="10:02")
    assert _actuals(desk.at("10:07")) == [2, 0, 0]


# --- T20


def test_t20_late_press_is_set_right_for_both_items():
    desk = Desk(DAY).do("10:00", "start").do("10:12", "next").do("10:13", "backdate", to="10:10")
    view = desk.at("10:13")
    assert _actuals(view) == [10, 3, 0]
    assert (left(view), late(view)) == (2, 0)
    assert desk.log[-1].kind is EventKind.BACKDATED


def test_t20_first_item_backdated_moves_the_start_of_the_run():
    desk = Desk(DAY).do("10:03", "start").do("10:04", "backdate", to="10:01")
    view = desk.at("10:04")
    assert (clock(view.started_ms), left(view), late(view)) == ("10:01", 7, 1)


def test_t20_item_that_began_later_than_pressed_gives_the_time_to_the_one_before():
    desk = Desk(DAY).do("10:00", "start").do("10:08", "next").do("10:12", "backdate", to="10:10")
    assert _actuals(desk.at("10:12")) == [10, 2, 0]


def test_t20_gap_before_the_item_is_not_given_to_the_one_before():
    desk = Desk(DAY).do("10:00", "start").do("10:08", "finish").do("10:12", "next")
    assert _actuals(desk.do("10:13", "backdate", to="10:10").at("10:13")) == [8, 3, 0]


def test_t20_start_before_the_end_of_the_item_before_ends_it_then():
    desk = Desk(DAY).do("10:00", "start").do("10:08", "finish").do("10:12", "next")
    assert _actuals(desk.do("10:13", "backdate", to="10:05").at("10:13")) == [5, 8, 0]


def test_t20_pause_of_the_item_before_is_cut_where_it_ended():
    desk = Desk(DAY).do("10:00", "start").do("10:06", "pause").do("10:12", "next")
    assert _actuals(desk.do("10:13", "backdate", to="10:10").at("10:13")) == [6, 3, 0]


def test_t20_own_pause_before_the_corrected_start_counts_no_longer():
    desk = Desk(DAY).do("10:00", "start").do("10:05", "next").do("10:06", "pause").do("10:08", "resume")
    assert _actuals(desk.do("10:09", "backdate", to="10:07").at("10:10")) == [7, 2, 0]


def test_t20_earlier_attempt_of_the_same_item_ends_then():
    desk = Desk(DAY).do("10:00", "start").do("10:05", "jump", 1).do("10:06", "backdate", to="10:03")
    attempts = by_uid(desk.at("10:06"), 1).attempts
    assert [(clock(a.start_ms), clock(a.end_ms)) for a in attempts] == [("10:00", "10:03"), ("10:03", None)]
    assert _actuals(desk.at("10:06")) == [6, 0, 0]


def test_t20_second_item_started_with_the_first_does_not_move_the_start_of_the_run():
    desk = Desk(DAY).do("10:00", "start").do("10:00", "next").do("10:05", "backdate", to="10:02")
    view = desk.at("10:05")
    assert (clock(view.started_ms), _actuals(view)) == ("10:00", [2, 3, 0])


def test_t20_item_started_long_ago_by_one_action_is_undone_by_one():
    desk = Desk(DAY).do("10:00", "start").do("10:12", "began", to="10:10")
    assert _actuals(desk.at("10:13")) == [10, 3, 0]
    assert _actuals(desk.undo("10:13").at("10:13")) == [13, 0, 0]


def test_t20_backdate_after_a_corrected_clock_is_in_the_runs_own_time():
    desk = Desk(DAY).do("10:00", "start").notice("10:01", 3600).do("10:12", "next")
    assert _actuals(desk.do("10:13", "backdate", to="10:10").at("10:13")) == [10, 3, 0]


# --- T21


def test_t21_accidental_next_is_taken_back():
    desk = _started().do("10:04:10", "next").undo("10:04:20")
    view = desk.at("10:04:20")
    assert (view.current.item.uid, view.speaking_ms, len(by_uid(view, 1).attempts)) == ("1", 260_000, 1)
    assert by_uid(view, 2).attempts == ()


UNDOABLE = [
    ("start", 3, {}),
    ("finish", None, {}),
    ("next", None, {}),
    ("back", None, {}),
    ("jump", 3, {}),
    ("skip", 3, {}),
    ("skip", 2, {}),
    ("pause", None, {}),
    ("add", None, {"seconds": -60}),
    ("backdate", None, {"to": "10:04"}),
    ("edit", None, {"items": (item("new", 5),)}),
    ("reshare", None, {"items": (item("2", 1),)}),
    ("hold", None, {"to": "10:06"}),
    ("began", None, {"to": "10:06"}),
    ("end", None, {}),
]


@pytest.mark.parametrize(("word", "place", "more"), UNDOABLE, ids=lambda value: str(value)[:12])
def test_t21_every_action_is_as_if_it_had_never_been(word, place, more):
    desk = _started().do("10:05", "next")
    before = desk.at("10:09")
    desk.do("10:07", word, place, **more)
    assert desk.at("10:09") != before
    assert desk.undo("10:08").at("10:09") == before


def test_t21_resume_is_taken_back_to_the_pause_that_went_on():
    desk = _started().do("10:02", "pause").do("10:04", "resume").undo("10:06")
    assert (desk.state.phase, left(desk.at("10:07"))) == (Phase.PAUSED, 8)


def test_t21_undo_again_takes_back_the_action_before():
    desk = _started().do("10:01", "pause").do("10:02", "resume").do("10:03", "next")
    views = [desk.undo("10:04").at("10:05") for _ in range(3)]
    assert [view.phase for view in views] == [Phase.RUNNING, Phase.PAUSED, Phase.RUNNING]
    assert _actuals(views[-1]) == [5, 0, 0]


def test_t21_action_after_an_undo_is_the_next_to_be_undone():
    desk = _started().do("10:02", "next").undo("10:03").do("10:04", "add", seconds=60)
    desk.undo("10:05")
    assert (left(desk.at("10:05")), desk.state.phase) == (5, Phase.RUNNING)
    assert desk.undo("10:05").state.phase is Phase.READY


def test_t21_undo_reaches_across_an_edit_and_an_end():
    desk = _started()
    desk.edit("10:02", item("new", 5)).do("10:03", "end")
    assert desk.undo("10:04").state.phase is Phase.RUNNING
    assert [slot.item.uid for slot in desk.undo("10:04").state.slots] == ["1", "2", "3"]
    assert desk.undo("10:04").state == replace(begin(DAY), last_ms=clock_ms("10:04"))


def test_t21_nothing_leaves_the_log():
    desk = _started().do("10:02", "next")
    log = desk.log
    assert desk.undo("10:03").log[: len(log)] == log


def test_t21_there_is_nothing_to_undo_once_all_is_undone():
    desk = _started().undo("10:01")
    assert undoable_action(desk.log) is None
    assert undoable_action(()) is None


def test_t21_what_the_machine_noticed_is_never_the_thing_undone():
    event = Event(clock_ms("10:00"), 0, EventKind.CLOCK_CHANGED, offset_ms=5000)
    assert undoable_action((event,)) is None


def test_last_instant_is_that_of_the_last_event_even_of_an_undo():
    assert clock(_started().undo("10:03").state.last_ms) == "10:03"


def test_fold_of_an_empty_log_is_the_state_just_opened():
    assert fold(Run("r", DAY, 0)) == begin(DAY)
    assert fold_events(begin(DAY), ()) == begin(DAY)
