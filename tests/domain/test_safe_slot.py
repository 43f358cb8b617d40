"""The slot that an item needs, from what its runs took."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.safe_slot import safe_slot, safe_slots
from tests.runs import item

lengths = st.lists(st.floats(1, 7200), min_size=1, max_size=40)


def said(*seconds: float) -> str:
    slot = safe_slot(seconds)
    assert slot is not None
    return slot.sentence(Language.THAI)


def test_never_run_shows_nothing():
    assert safe_slot(()) is None
    assert safe_slot((0.0,)) is None


def test_one_run_says_what_it_was():
    slot = safe_slot((432.0,))
    assert slot is not None
    assert slot.needed_s == 450
    assert slot.sentence(Language.THAI) == "ซ้อมครั้งเดียว ใช้เวลา 7:12"
    assert slot.sentence(Language.ENGLISH) == "Rehearsed once, in 7:12"


def test_below_ten_runs_the_longest_is_named_and_rounded_up_to_half_minutes():
    slot = safe_slot((400.0, 431.5, 390.0))
    assert slot is not None
    assert slot.sentence(Language.THAI) == "ครั้งที่นานที่สุดใน 3 ครั้งคือ 7:12"
    assert slot.sentence(Language.ENGLISH) == "The longest of 3 times was 7:12"
    assert slot.needed_s == 450


def test_of_ten_runs_the_longest_may_be_an_exception():
    slot = safe_slot([*range(401, 409), 415, 900])
    assert slot is not None
    assert slot.needed_s == 420
    assert slot.sentence(Language.THAI) == "7 นาที พอ 9 ใน 10 ครั้ง"
    assert slot.sentence(Language.ENGLISH) == "7 minutes sufficed 9 times in 10"


def test_of_more_than_ten_runs_their_number_is_said_and_nine_in_ten_is_never_less():
    # Of eleven, ten must have had enough: nine would be only 82 %.
    eleven = [100.0] * 9 + [200.0, 300.0]
    slot = safe_slot(eleven)
    assert slot is not None
    assert (slot.shown_s, slot.needed_s) == (200, 210)
    assert slot.sentence(Language.THAI) == "3 นาที 30 วินาที พอ 9 ใน 10 ครั้ง (จาก 11 ครั้ง)"
    assert slot.sentence(Language.ENGLISH) == "3 minutes 30 seconds sufficed 9 times in 10 (of 11 times)"


@given(lengths)
def test_the_slot_sufficed_in_nine_of_ten_and_half_a_minute_less_would_not(seconds):
    slot = safe_slot(seconds)
    assert slot is not None
    least = 1 if len(seconds) < 10 else 0.9
    assert slot.needed_s % 30 == 0
    assert sum(s <= slot.needed_s for s in seconds) >= least * len(seconds)
    assert sum(s <= slot.needed_s - 30 for s in seconds) < least * len(seconds)


def test_slots_are_those_of_the_programme_and_of_what_was_rehearsed():
    found = safe_slots((item("a", 5), item("b", 5)), ({"a": 290.0, "gone": 10.0}, {"a": 310.0}))
    assert list(found) == ["a"]
    assert (found["a"].runs, found["a"].shown_s) == (2, 310)


@pytest.mark.parametrize(("runs", "longest"), [(2, 120), (9, 540)])
def test_few_runs_always_name_their_longest(runs, longest):
    assert f"ใน {runs} ครั้งคือ {longest // 60}:00" in said(*(60.0 * n for n in range(1, runs + 1)))
