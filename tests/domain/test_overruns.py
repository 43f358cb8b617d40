"""Where to cut: who exceeds the plan most."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.overruns import where_to_cut
from pmqa_desk.domain.visit import Kind
from tests.runs import item


def test_items_are_named_by_their_mean_overrun_the_furthest_first():
    items = (item("a", 5), item("b", 10), item("c", 10))
    history = ({"a": 360.0, "b": 700.0, "c": 601.0}, {"a": 420.0, "b": 780.0})
    first, second = where_to_cut(items, history)
    # b: 100 s and 180 s over; a: 60 s and 120 s; c within half a minute.
    assert (first.uid, first.over_s, first.times, first.runs) == ("b", 140, 2, 2)
    assert (second.uid, second.over_s) == ("a", 90)
    assert first.sentence(Language.THAI) == "ใช้เกินกำหนดเฉลี่ย 2:20 (เกิน 2 ใน 2 ครั้ง)"
    assert first.sentence(Language.ENGLISH) == "2:20 over on average (over 2 times of 2)"


def test_protected_unplanned_and_unrehearsed_items_are_never_named():
    items = (
        replace(item("q", 5), kind=Kind.QUESTIONS),
        replace(item("p", 5), protected=True),
        item("f", 5, fixed="10:00"),
        item("n"),
        item("never", 5),
    )
    assert where_to_cut(items, ({"q": 900.0, "p": 900.0, "f": 900.0, "n": 900.0},)) == ()


def test_a_run_within_the_plan_counts_against_one_beyond_it():
    # 90 s over once, 60 s short once: 15 s over on average is no overrun.
    assert where_to_cut((item("a", 5),), ({"a": 390.0}, {"a": 240.0})) == ()
