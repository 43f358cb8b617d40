"""Runs as lines and bars: every figure against the fifteen-step day worked out by hand."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.forecast import project
from pmqa_desk.domain.run import fold
from pmqa_desk.domain.run_pictures import Span, lateness, reach, timeline
from tests.rehearsed import first_rehearsal, second_rehearsal, third_rehearsal, visit_day

ZONE = "Asia/Bangkok"


def _view(run):
    return project(fold(run), run.events[-1].at_ms)


def _strips(run, **more):
    return {strip.uid: strip for strip in timeline(_view(run), "ครั้งนี้", ZONE, **more).strips}


def test_a_rehearsal_at_another_hour_is_held_against_the_moved_plan():
    line = timeline(_view(first_rehearsal()), "ซ้อมครั้งที่ 1", ZONE)
    strips = {strip.uid: strip for strip in line.strips}
    assert strips["w"].planned == Span(0, 600)
    assert strips["w"].actual == (Span(0, 655),)
    assert strips["w"].over_s == 55
    assert strips["v"].actual == (Span(655, 1065),)
    assert [strips["w"].number, strips["t"].number] == ["1", "15"]
    assert line.clock_s == 13 * 3600


def test_the_day_has_its_limit_and_its_clock():
    line = timeline(_view(visit_day()), "วันตรวจจริง", ZONE)
    assert (line.clock_s, line.limit_s) == (9 * 3600, 3 * 3600)


def test_a_pause_is_in_the_bar_and_not_in_what_was_spoken():
    strip = _strips(first_rehearsal())["st"]
    assert strip.actual[0].length_s == 300 + 120 + 820
    assert (strip.spoken_s, strip.over_s) == (1120, 220)


def test_each_attempt_is_a_bar_and_what_never_ran_has_none():
    strips = _strips(second_rehearsal())
    assert [span.length_s for span in strips["c"].actual] == [690, 90]
    assert (strips["x"].actual, strips["x"].over_s) == ((), None)


def test_a_part_keeps_the_numbers_of_the_whole_and_what_was_broken_off_is_no_shorter():
    strips = _strips(third_rehearsal(), numbers={"st": "3", "ex": "13"}, aside={"ex"})
    assert [strips["st"].number, strips["c"].number] == ["3", ""]
    assert strips["ex"].over_s is None
    assert _strips(third_rehearsal())["ex"].over_s == -600


def test_lateness_is_told_where_items_end_in_the_order_of_time():
    points = lateness(_view(first_rehearsal()))
    assert [(p.at_s, p.late_s) for p in points[:3]] == [(655, 55), (1065, 55), (2305, 395)]
    assert [p.at_s for p in points] == sorted(p.at_s for p in points)


def test_an_item_broken_off_says_nothing_of_lateness():
    view = _view(third_rehearsal())
    assert [p.title for p in lateness(view, {"ex"})] == [p.title for p in lateness(view)][:2]


def test_reach_holds_plan_and_actual_of_all():
    line = timeline(_view(first_rehearsal()), "", ZONE)
    assert reach([line]).start_s == 0
    assert reach([line]).end_s == max(strip.actual[-1].end_s for strip in line.strips)
    assert reach([]) == Span(0, 0)


def test_without_a_known_start_nothing_is_to_scale():
    run = first_rehearsal()
    bare = replace(run, programme=replace(run.programme, start=None), events=())
    view = project(fold(bare), run.opened_ms)
    assert timeline(view, "", ZONE).strips == ()
    assert lateness(view) == ()
