"""What to do about an item, and the three findings: by hand from tests/rehearsed.py."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.domain.rehearsal_advice import Advice, AgainstLast, AgainstPlan, advise, findings, may_be_cut
from pmqa_desk.domain.visit import Item, Kind, StartRule
from tests.rehearsed import FIRST, LAST, SESSIONS, Telling, all_runs, first_rehearsal

RUNS = all_runs()


def matrix(visit=LAST, runs=RUNS):
    return RunBook().matrix(visit, runs)


def advised(told):
    return {each.item.uid: (advise(each).advice, advise(each).cut_s) for each in told.rows}


def test_an_overrun_of_a_minute_is_cut_in_half_minutes_and_half_a_minute_is_watched():
    found = advised(matrix(FIRST, RUNS[:1]))
    # 0:55, 0, 3:40, 3:05, 0:40, 0:15, 2:25, -0:40, break, 2:00, 1:05, 3:50, 0:25, questions, thanks.
    assert found == {
        "w": (Advice.WATCH, 0),
        "v": (Advice.AS_PLANNED, 0),
        "st": (Advice.CUT, 240),
        "lv": (Advice.CUT, 210),
        "a": (Advice.WATCH, 0),
        "b": (Advice.AS_PLANNED, 0),
        "c": (Advice.CUT, 150),
        "d": (Advice.AS_PLANNED, 0),
        "br": (Advice.KEEP, 0),
        "e": (Advice.CUT, 120),
        "f": (Advice.CUT, 90),
        "ex": (Advice.CUT, 240),
        "g": (Advice.AS_PLANNED, 0),
        "q": (Advice.KEEP, 0),
        "t": (Advice.KEEP, 0),
    }


def test_questions_break_and_thanks_are_kept_however_long_they_took():
    told = {each.item.uid: advise(each) for each in matrix().rows}
    assert [(told[uid].advice, told[uid].over_s) for uid in ("br", "q", "t")] == [
        (Advice.KEEP, 120),
        (Advice.KEEP, 210),
        (Advice.KEEP, -60),
    ]


@pytest.mark.parametrize(
    ("item", "may"),
    [
        (Item("a", "ก", Kind.SHOWCASE), True),
        (Item("a", "ก", Kind.SHOWCASE, protected=True), False),
        (Item("a", "ก", Kind.SHOWCASE, start_rule=StartRule.FIXED), False),
        (Item("a", "ก", Kind.SHOWCASE, start_rule=StartRule.FIXED, protected=False), True),
        (Item("a", "ก", Kind.BREAK, protected=False), False),
        (Item("a", "ก", Kind.QUESTIONS, protected=False), False),
    ],
)
def test_what_is_protected_is_never_cut(item, may):
    assert may_be_cut(item) is may


def test_what_was_not_run_or_has_no_length_is_not_judged():
    bare = tuple(replace(item, duration_s=None) for item in FIRST.items)
    found = advised(matrix(replace(FIRST, items=bare), RUNS[:1]))
    assert {found[uid][0] for uid in "abcdefg"} == {Advice.UNKNOWN}
    assert advised(matrix(FIRST, ()))["a"] == (Advice.UNKNOWN, 0)
    assert advised(matrix())["g"] == (Advice.UNKNOWN, 0), "the programme no longer has it"


def test_the_first_run_is_held_against_the_plan_alone():
    found = findings(matrix(FIRST, RUNS[:1]))
    assert found.plan == AgainstPlan(0, 810, 11_420, 10_610, at_least=False, counted=15, aside=0)
    assert found.last is None
    # 3:50, 3:40 and 3:05 over: the three furthest, in the order of the day.
    assert [each.row.item.uid for each in found.cuts] == ["st", "lv", "ex"]


def test_the_second_run_is_held_against_the_first_over_what_both_had():
    found = findings(matrix(runs=RUNS[:2]))
    # 11,375 - 11,420: fifteen items were in both, the inserted one was skipped.
    # Shorter are st lv a ex e f g; longer w b c d q t; the same v br.
    assert found.last == AgainstLast(1, 0, -45, shorter=7, longer=6, shared=15)


def test_the_day_is_held_against_the_second_run():
    found = findings(matrix())
    assert found.plan == AgainstPlan(3, 345, 10_655, 10_310, at_least=False, counted=15, aside=0)
    # Run 2 without the item since taken out (470) was 10,905; the day without the inserted one (185) 10,470.
    assert found.last == AgainstLast(3, 1, -435, shorter=10, longer=3, shared=14)
    assert found.cuts == ()


def test_a_partial_run_is_held_against_its_own_items():
    found = findings(matrix(runs=RUNS[:3]))
    assert found.plan == AgainstPlan(2, 40, 1_540, 1_500, at_least=False, counted=2, aside=1)
    # 920 - 1,015 and 620 - 780.
    assert found.last == AgainstLast(2, 1, -255, shorter=2, longer=0, shared=2)


def test_nothing_is_said_of_no_run():
    found = findings(matrix(FIRST, ()))
    assert (found.plan, found.last, found.cuts) == (None, None, ())


def test_where_no_item_had_a_length_there_is_no_plan_to_hold_it_against():
    visit = replace(FIRST, items=tuple(replace(item, duration_s=None) for item in FIRST.items))
    told = Telling(visit, SESSIONS[0]).after(0, "start").each(60).after(60, "end")
    assert findings(matrix(visit, (told.run("r"),))).plan is None


def test_a_missing_length_makes_the_plan_at_least():
    items = tuple(replace(i, duration_s=None) if i.uid == "v" else i for i in FIRST.items)
    visit = replace(FIRST, items=items)
    told = Telling(visit, SESSIONS[0]).after(0, "start").each(630, 400).after(60, "end")
    found = findings(matrix(visit, (told.run("r"),)))
    assert found.plan == AgainstPlan(0, 30, 1_030, 600, at_least=True, counted=2, aside=1)


def test_the_first_rehearsal_itself_is_not_touched_by_being_judged():
    assert RUNS[0] == first_rehearsal()
