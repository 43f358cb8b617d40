"""What the pictures of the runs show, against the fifteen-step day worked out by hand."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.drawn_runs import SHOWN, drawn_runs
from pmqa_desk.domain.forecast import project
from pmqa_desk.domain.run import fold
from tests.rehearsed import LAST, all_runs


def _view(run):
    return project(fold(run), run.events[-1].at_ms if run.events else run.opened_ms)


def _drawn(runs):
    return drawn_runs(LAST, runs, RunBook().matrix(LAST, runs), _view, lambda run: f"ครั้ง {run.uid}")


def test_runs_that_began_and_count_are_drawn_oldest_first():
    first, second, third, day = all_runs()
    runs = (first, replace(second, left_out=True), third, day, replace(day, uid="new", events=()))
    assert [each.timeline.name for each in _drawn(runs).runs] == [
        f"ครั้ง {run.uid}" for run in (first, third, day)
    ]


def test_only_the_last_ones_are_drawn():
    runs = tuple(replace(all_runs()[0], uid=f"r{number}") for number in range(SHOWN + 3))
    drawn = _drawn(runs)
    assert [each.timeline.name for each in drawn.runs] == [f"ครั้ง r{n}" for n in range(3, SHOWN + 3)]
    assert {len(item.lengths_s) for item in drawn.items} == {SHOWN}


def test_each_item_has_its_plan_of_now_and_its_length_in_every_run():
    items = {item.uid: item for item in _drawn(all_runs()).items}
    strategy = items["st"]
    assert (strategy.number, strategy.title) == ("3", "วิสัยทัศน์และยุทธศาสตร์")
    assert strategy.lengths_s[0] == 1120
    assert strategy.planned_s == next(item.duration_s for item in LAST.items if item.uid == "st")


def test_what_was_not_run_or_not_to_its_end_has_no_length():
    items = {item.uid: item for item in _drawn(all_runs()).items}
    assert items["x"].lengths_s[1] is None, "skipped"
    assert items["ex"].lengths_s[2] is None, "broken off"


def test_items_that_no_run_has_a_length_of_are_left_out():
    *_, third, _day = all_runs()
    items = [item.uid for item in _drawn((third,)).items]
    assert "w" not in items
    assert "st" in items


def test_without_runs_nothing_is_drawn():
    drawn = _drawn(())
    assert (drawn.runs, drawn.items) == ((), ())


def test_a_run_by_a_clock_that_was_years_off_is_in_no_picture():
    *_, third, day = all_runs()
    planned = replace(day.programme, date=day.programme.date.replace(year=1999))
    off = replace(day, uid="off", programme=planned)
    drawn = _drawn((third, off))
    assert [each.timeline.name for each in drawn.runs] == [f"ครั้ง {third.uid}"]
    assert {len(item.lengths_s) for item in drawn.items} == {1}
