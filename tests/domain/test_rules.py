"""The rules of the run clock, one test a rule: the case of each with its numbers, on machines of four zones.

What else is asked of a rule stands in the tests of the part that keeps it. T22, T24 and T25 are a matter of
keys and windows: ``tests/qt/test_rules.py``.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.auto_advance import AutoAdvance
from pmqa_desk.domain.finish_effect import FinishEffect
from pmqa_desk.domain.forecast import Urgency
from pmqa_desk.domain.reshare import propose
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.run_log import EventKind
from pmqa_desk.domain.visit import Visit
from tests.fakes import FakeClocks, MemoryStore
from tests.runs import DAY, Desk, by_uid, clock, expected, item, late, left, minutes, programme

pytestmark = pytest.mark.usefixtures("machine_zone")
RULES = range(1, 27)


class Live:
    """A run of one item of ten minutes, and another, on machine and file as the program has them."""

    def __init__(self, started: str = "10:00") -> None:
        laid = programme(started, 10, 10)
        self.clocks = FakeClocks()
        self.clocks.forward(int(started.split(":", maxsplit=1)[0]) * 3600 - 9 * 3600)
        self.store = MemoryStore(Visit("v", date=DAY, start=laid.start, items=laid.items))
        self.session = Session(self.store, self.clocks, "first")
        self.session.open_run()
        self.session.run(Command(Do.START))

    @property
    def left_min(self) -> float | None:
        """Return the minutes left."""
        return left(self.session.live.view())

    def restart(self) -> None:
        """Kill the program and open the file again."""
        self.session = Session(self.store, self.clocks, "second")


def test_t01_ten_minute_item_has_seven_minutes_left_after_three():
    assert left(Desk(programme("10:00", 10)).do("10:00", "start").at("10:03")) == 7


def test_t02_pause_of_five_minutes_is_five_of_lateness_and_no_speaking_time():
    desk = Desk(programme("10:00", 10)).do("10:00", "start").do("10:02", "pause")
    for at, lateness in (("10:02", 0), ("10:05", 3), ("10:06:59", 4 + 59 / 60)):
        view = desk.at(at)
        assert (minutes(view.speaking_ms), left(view), late(view)) == (2, 8, lateness)
    view = desk.do("10:07", "resume").at("10:08")
    assert (minutes(view.speaking_ms), left(view), late(view)) == (3, 7, 5)
    assert clock(view.expected_end_ms) == "10:15"


def test_t03_time_added_is_lateness_and_each_zero_has_one_effect():
    desk = Desk(programme("10:00", 10)).do("10:00:50", "start")
    assert desk.at("10:01").lateness_ms == 50_000
    assert desk.do("10:01", "add", seconds=10).at("10:01").lateness_ms == 60_000
    assert desk.undo("10:01").at("10:01").lateness_ms == 50_000
    desk = Desk(programme("10:00", 10)).do("10:00", "start")
    effect, heard = FinishEffect(), 0
    steps = (("10:06", -300), ("10:06", 120))
    for second in range(8 * 60 + 1):
        at = f"10:{second // 60:02}:{second % 60:02}"
        for when, seconds in steps:
            if at == f"{when}:00":
                assert left(desk.at(at)) == (4 if seconds < 0 else -1)
                desk.do(at, "add", seconds=seconds)
                effect, due = effect.after(desk.at(at))
                heard += due
                assert (left(desk.at(at)), heard) == ((-1, 1) if seconds < 0 else (1, 1))
        effect, due = effect.after(desk.at(at))
        heard += due
    assert heard == 2


def test_t04_overrun_counts_on_and_nothing_advances_unless_the_item_says_so():
    desk = Desk(programme("10:00", 5, 5)).do("10:00", "start")
    view = desk.at("10:05:07")
    assert (view.remaining_ms, view.urgency, view.place) == (-7000, Urgency.OVER, 0)
    for advance, due_at_zero in ((False, False), (True, True)):
        laid = programme("10:00", replace(item("", 5), advance=advance), 5)
        desk = Desk(laid).do("10:00", "start")
        known, _ = AutoAdvance().after(desk.at("10:04:59"), None)
        assert known.after(desk.at("10:05"), None)[1] is due_at_zero


def test_t05_linked_items_follow_five_minutes_late():
    view = Desk(programme("15:00", 10, 10, 10)).do("15:05", "start").at("15:05")
    assert expected(view) == ["15:05", "15:15", "15:25", "15:35"]
    assert late(view) == 5


def test_t06_fixed_item_is_never_early_and_bears_what_pushes_it():
    laid = programme("15:00", 10, item("", 10, fixed="15:15"))
    early = by_uid(Desk(laid).do("15:02", "start").at("15:03"), 2)
    assert (clock(early.expected_start_ms), minutes(early.gap_ms)) == ("15:15", 3)
    pushed = by_uid(Desk(laid).do("15:08", "start").at("15:09"), 2)
    assert (clock(pushed.expected_start_ms), minutes(pushed.overlap_ms)) == ("15:18", 3)
    assert minutes(pushed.lateness_ms) == 3


@pytest.mark.parametrize(("until", "given", "end"), [("15:25", 5, "15:25"), ("15:15", 0, "15:20")])
def test_t07_finish_at_item_ends_at_its_time_and_passes_the_rest_on(until, given, end):
    desk = Desk(programme("15:00", 10, item("", until=until))).do("15:00", "start").do("15:20", "next")
    view = desk.at("15:20")
    assert (left(view), clock(view.expected_end_ms)) == (given, end)


def test_t08_gap_of_fifteen_minutes_leaves_five_of_twenty():
    desk = Desk(programme("09:00", 30, item("", 10, fixed="09:45"))).do("9:20", "start")
    assert minutes(by_uid(desk.at("9:21"), 2).lateness_ms) == 5


def test_t09_skipped_item_takes_no_time_and_keeps_time_and_reason():
    desk = Desk(programme("09:00", 5, 10, 15)).do("8:59", "skip", 2, reason="ไม่มา").do("9:00", "start")
    view = desk.at("9:00")
    assert clock(by_uid(view, 3).expected_start_ms) == "9:05"
    skip = by_uid(view, 2).skip
    assert (clock(skip.at_ms), skip.reason) == ("8:59", "ไม่มา")
    for place in (3, 1):
        desk.do("9:01", "skip", place)
    assert desk.at("9:01").next is None


def test_t10_jumps_start_new_attempts_and_what_lies_after_is_to_come_again():
    desk = Desk(programme("09:00", 5, 10, 15)).do("9:00", "start").do("9:02", "jump", 3)
    assert minutes(by_uid(desk.at("9:03"), 1).actual_ms) == 2
    view = desk.do("9:15", "jump", 1).at("9:15")
    assert left(view) == 5
    assert [clock(by_uid(view, n).expected_start_ms) for n in (2, 3)] == ["9:20", "9:30"]
    assert (by_uid(view, 2).actual_ms, by_uid(view, 2).skip) == (0, None)


def test_t11_fixed_item_that_will_be_missed_is_flagged_two_items_before():
    laid = programme("09:00", 20, 25, 15, item("", 5, fixed="10:00"))
    desk = Desk(laid).do("9:00", "start").do("9:20", "next")
    assert minutes(by_uid(desk.at("9:50"), 4).overlap_ms) == 5


def test_t12_hour_late_on_plan_is_sixty_late_and_relatively_on_time():
    view = Desk(programme("09:00", 10, 20)).do("10:00", "start").at("10:05")
    assert (late(view), minutes(view.relative_lateness_ms)) == (60, 0)


def test_t13_limit_ten_minutes_after_the_plan_is_ten_of_slack():
    view = Desk(programme("15:00", 10, 20, end="15:40")).do("15:00", "start").at("15:00")
    assert minutes(view.slack_ms) == 10
    assert clock(by_uid(view, 2).latest_start_ms) == "15:20"


def test_t14_four_minutes_gained_pay_for_an_item_made_four_longer():
    desk = Desk(programme("09:00", 10, 10, 10)).do("8:58", "start").do("9:06", "next")
    assert late(desk.at("9:06")) == -4
    desk.lengthen("9:06", 2, 14)
    view = desk.at("9:06")
    assert by_uid(view, 3).expected_start_ms == by_uid(view, 3).planned_start_ms
    assert (view.place, minutes(view.speaking_ms)) == (1, 0)


def test_t15_pointing_at_an_item_changes_nothing_expected():
    desk = Desk(programme("09:00", 10, 10, 10))
    assert expected(desk.at("9:30")) == ["9:00", "9:10", "9:20", "9:30"]
    assert desk.do("9:30", "start", 3).at("9:30").place == 2


def test_t16_midnight_passes_like_any_other_minute():
    desk = Desk(programme("23:55", 10)).do("23:55", "start")
    assert left(desk.at("+0:01")) == 4
    assert left(desk.do("+0:01", "pause").at("+0:02")) == 4


def test_t17_wall_clock_an_hour_ahead_leaves_the_countdown_and_is_logged_once():
    live = Live()
    live.clocks.forward(60)
    live.clocks.set_wall(3600)
    live.clocks.forward(1)
    assert live.session.notice_clock() == 3_600_000
    assert live.session.notice_clock() is None
    assert live.session.live.view().remaining_ms == (600 - 61) * 1000
    assert live.session.live.run.events[-1].kind is EventKind.CLOCK_CHANGED
    # Held against the corrected clock, the day is an hour late from then on.
    assert late(live.session.live.view()) == 60


def test_t18_machine_asleep_for_eight_minutes_leaves_two():
    live = Live()
    live.clocks.sleep(480)
    assert live.session.notice_clock() is None
    assert live.left_min == 2


def test_t19_killed_after_two_minutes_and_back_after_three_more():
    live = Live()
    live.clocks.forward(120)
    live.session.mark_alive()
    live.clocks.forward(180)
    live.restart()
    assert (live.left_min, live.session.live.view().place) == (5, 0)
    live.session.hold_from_crash()
    assert live.left_min == 8
    live.session.undo_run()
    live.clocks.forward(301)
    live.restart()
    known, due = AutoAdvance().after(live.session.live.view(), None)
    assert live.session.live.view().urgency is Urgency.OVER
    assert (due, known.effect.after(live.session.live.view())[1]) == (False, False)


def test_t19_paused_item_stays_frozen_over_a_kill():
    live = Live()
    live.clocks.forward(120)
    live.session.run(Command(Do.PAUSE))
    live.clocks.forward(180)
    live.restart()
    assert (live.left_min, live.session.live.state.phase) == (8, Phase.PAUSED)


def test_t20_start_pressed_two_minutes_late_is_set_right_for_both_items():
    desk = Desk(programme("09:00", 10, 10)).do("9:00", "start").do("9:12", "next")
    view = desk.do("9:12", "backdate", to="9:10").at("9:12")
    assert [minutes(by_uid(view, n).actual_ms) for n in (1, 2)] == [10, 2]
    assert (late(view), left(view)) == (0, 8)
    assert [event.kind for event in desk.log].count(EventKind.BACKDATED) == 1


def test_t21_accidental_next_is_taken_back_ten_seconds_later():
    desk = Desk(programme("09:00", 10, 10)).do("9:00", "start").do("9:04:10", "next")
    view = desk.undo("9:04:20").at("9:04:20")
    assert (view.place, view.speaking_ms) == (0, 260_000)
    assert len(desk.log) == 4
    assert desk.undo("9:04:21").at("9:04:21").phase is Phase.READY


def test_t23_remaining_items_share_ten_and_five_minutes_in_proportion():
    for lengths, at, shares in (((15, 30, 3), "9:15", (712, 1425, 143)), ((25, 8), "9:10", (1272, 408))):
        desk = Desk(programme("09:00", 5, *lengths)).do("9:00", "start")
        changes = propose(desk.state, desk.at(at)).changes
        assert tuple(change.becomes_s for change in changes) == shares


def test_t26_item_without_a_length_is_followed_by_nothing_known_until_a_fixed_one():
    laid = programme("13:00", 10, None, item("", 5, fixed="14:00"))
    desk = Desk(laid)
    view = desk.at("12:50")
    assert [clock(each.planned_start_ms) for each in view.items] == ["13:00", "13:10", "14:00"]
    assert clock(view.planned_end_ms) == "14:05"
    view = desk.do("13:00", "start").do("13:10", "next").at("13:20")
    assert (view.remaining_ms, view.urgency, minutes(view.speaking_ms)) == (None, None, 10)
    assert view.lateness_ms is None


def test_every_rule_has_its_case():
    tests = Path(__file__).parent.parent
    text = "".join(
        (tests / layer / "test_rules.py").read_text(encoding="utf-8") for layer in ("domain", "qt")
    )
    found = Counter(int(number) for number in re.findall(r"^def test_t(\d\d)_", text, re.MULTILINE))
    assert sorted(found) == list(RULES)
