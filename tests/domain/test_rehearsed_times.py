"""Rehearsed times as the plan: rounded up, with a reason where an item keeps what it has."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from pmqa_desk.desk.run_book import RunBook
from pmqa_desk.desk.session import Session
from pmqa_desk.domain.rehearsed_times import Figure, Kept, adopt_times, propose_times
from pmqa_desk.domain.visit import Kind, StartRule
from tests.fakes import MemoryStore
from tests.rehearsed import FIRST, SECOND, SESSIONS, Telling, all_runs

RUNS = all_runs()[:3]


def proposal(visit=SECOND, runs=RUNS, figure=Figure.LAST):
    return propose_times(RunBook().matrix(visit, runs), figure)


def of(uid, found):
    return next(each for each in found if each.uid == uid)


@pytest.mark.parametrize(
    ("figure", "measured", "becomes"),
    [(Figure.LAST, 920, 930), (Figure.MEDIAN, 1015, 1020), (Figure.LONGEST, 1120, 1140)],
)
def test_the_chosen_time_is_rounded_up_to_half_a_minute(figure, measured, becomes):
    # 1,120, 1,015 and 920 in the three rehearsals.
    found = of("st", proposal(figure=figure))
    assert (found.was_s, found.rehearsed_s, found.becomes_s, found.runs) == (900, measured, becomes, 3)


def test_of_one_run_the_middle_is_what_it_took():
    assert of("st", proposal(FIRST, RUNS[:1], Figure.MEDIAN)).rehearsed_s == 1120


def test_a_time_on_the_half_minute_is_not_rounded_further():
    assert of("b", proposal(figure=Figure.LONGEST)).becomes_s == 660
    assert of("q", proposal(FIRST, RUNS[:2], Figure.LONGEST)).becomes_s == 2220


def test_items_that_stay_say_why():
    found = {each.uid: each.kept for each in proposal()}
    assert found["x"] is Kept.NOT_REHEARSED
    assert found["br"] is Kept.THE_SAME
    first = {each.uid: each.kept for each in proposal(FIRST, RUNS[:1])}
    assert first["t"] is Kept.PROTECTED, "thanks took forty seconds less: not shortened"
    assert found["q"] is None, "questions took longer: what is protected may be given more"


def test_an_item_that_ends_by_the_clock_keeps_its_length():
    items = tuple(
        replace(i, start_rule=StartRule.FINISH_AT, finish=time(11)) if i.uid == "ex" else i
        for i in SECOND.items
    )
    assert of("ex", proposal(replace(SECOND, items=items))).kept is Kept.ENDS_BY_CLOCK


def test_a_break_and_what_stands_at_a_fixed_time_are_not_shortened():
    items = tuple(
        replace(i, start_rule=StartRule.FIXED, start=time(10), duration_s=1500) if i.uid == "st" else i
        for i in SECOND.items
    )
    items = tuple(replace(i, duration_s=900) if i.kind is Kind.BREAK else i for i in items)
    found = proposal(replace(SECOND, items=items))
    assert (of("st", found).kept, of("br", found).kept) == (Kept.PROTECTED, Kept.PROTECTED)


def test_a_missing_length_is_given():
    items = tuple(replace(i, duration_s=None) if i.uid == "br" else i for i in SECOND.items)
    found = of("br", proposal(replace(SECOND, items=items)))
    assert (found.was_s, found.becomes_s, found.kept) == (None, 600, None)


def test_nothing_becomes_shorter_than_half_a_minute():
    told = Telling(FIRST, SESSIONS[0]).after(0, "start").each(0).after(60, "end").run("r")
    assert of("w", proposal(FIRST, (told,))).becomes_s == 30


def test_the_whole_proposal_is_taken_over_and_all_else_stays():
    after = adopt_times(SECOND, proposal())
    lengths = {item.uid: item.duration_s for item in after.items}
    # The last counted times 680 410 920 790 - 655 590 620 705 600 610 640 930 470 2210, rounded up.
    assert lengths == {
        "w": 690,
        "v": 420,
        "st": 930,
        "lv": 810,
        "x": 180,
        "b": 660,
        "a": 600,
        "c": 630,
        "d": 720,
        "br": 600,
        "e": 630,
        "f": 660,
        "ex": 930,
        "g": 480,
        "q": 2220,
        "t": 300,
    }
    back = tuple(replace(i, duration_s=o.duration_s) for i, o in zip(after.items, SECOND.items, strict=True))
    assert replace(after, items=back) == SECOND


def test_one_item_is_taken_over_alone():
    after = adopt_times(SECOND, proposal(), {"st"})
    changed = [i.uid for i, o in zip(after.items, SECOND.items, strict=True) if i != o]
    assert changed == ["st"]


def test_a_length_edited_since_stays():
    found = proposal()
    edited = replace(
        SECOND, items=tuple(replace(i, duration_s=300) if i.uid == "st" else i for i in SECOND.items)
    )
    assert of("st", found).becomes_s == 930
    after = adopt_times(edited, found, {"st"})
    assert after == edited


def test_items_that_the_programme_no_longer_has_are_not_proposed():
    assert "x" not in {each.uid for each in proposal(FIRST)}


def test_adopted_times_are_one_step_to_undo(clocks):
    session = Session(MemoryStore(SECOND, list(RUNS)), clocks, "test")
    found = propose_times(session.matrix())
    session.edit(lambda visit: adopt_times(visit, found), "ใช้เวลาที่ซ้อม")
    assert session.visit.items[2].duration_s == 930
    session.undo()
    assert session.visit == SECOND
