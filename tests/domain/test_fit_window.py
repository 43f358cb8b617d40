"""The programme fitted to its window: who gives how much, and who never does."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.fit_window import Fit, fit_to_window
from pmqa_desk.domain.programme import lay, limit_ms, planned_end_ms, programme_of
from pmqa_desk.domain.safe_slot import SafeSlot
from pmqa_desk.domain.time_sharing import is_protected
from pmqa_desk.domain.visit import Item, Kind, StartRule, Visit
from tests.runs import item, programme


def visit(*items: float | Item | None, end: str | None = "10:00", start: str = "09:00") -> Visit:
    laid = programme(start, *items, end=end)
    return Visit("v", date=laid.date, start=laid.start, end=laid.end, items=laid.items)


def becomes(found: Fit) -> dict[str, int]:
    return {cut.uid: cut.becomes_s for cut in found.cuts}


def test_a_programme_within_its_window_gives_nothing():
    found = fit_to_window(visit(30, 30), {})
    assert (found.cuts, found.over_s) == ((), 0)
    assert found.sentence(Language.THAI) == "กำหนดการอยู่ในกรอบเวลาแล้ว"
    assert found.sentence(Language.ENGLISH) == "The programme fits its window."


def test_equals_give_in_proportion_by_half_minutes_and_the_sum_meets_the_window():
    # Ten minutes of 70: 2:51, 5:43 and 1:26. What rounding takes too much goes back to the longest.
    found = fit_to_window(visit(20, 40, 10), {})
    assert becomes(found) == {"1": 1020, "2": 2070, "3": 510}
    assert (found.over_s, found.cut_s) == (600, 600)
    assert found.sentence(Language.THAI) == "กำหนดการเกินกรอบเวลา 10 นาที เสนอลด 3 ลำดับ รวม 10 นาที"
    assert found.sentence(Language.ENGLISH) == (
        "The programme is 10 minutes too long: 3 items would give 10 minutes."
    )


def test_the_lowest_priority_gives_first():
    first, second = replace(item("", 40), priority=2), item("", 30)
    assert becomes(fit_to_window(visit(first, second), {})) == {"1": 1800}


def test_protected_items_never_give():
    kept = (
        replace(item("", 20), kind=Kind.QUESTIONS),
        replace(item("", 5), kind=Kind.THANKS),
        replace(item("", 15), protected=True),
    )
    assert becomes(fit_to_window(visit(*kept, 30), {})) == {"4": 1200}


def test_time_beyond_what_was_rehearsed_is_given_before_what_was_needed():
    slots = {"1": SafeSlot(3, 1180), "2": SafeSlot(3, 1795)}
    # Item 1 has ten minutes more than it was shown to need, item 2 none: it gives nothing.
    found = fit_to_window(visit(30, 30, 10), slots)
    assert "2" not in becomes(found)
    assert all(cut.becomes_s >= 1200 for cut in found.cuts if cut.uid == "1")
    assert found.cut_s == 600
    assert not any(cut.below_rehearsed for cut in found.cuts)


def test_less_than_rehearsed_is_proposed_only_where_nothing_else_is_left_and_says_so():
    slots = {"1": SafeSlot(3, 1780), "2": SafeSlot(2, 2100)}
    found = fit_to_window(visit(30, 35), slots)
    assert found.cut_s == 300
    assert [cut.below_rehearsed for cut in found.cuts] == [True, True]
    assert found.sentence(Language.THAI).endswith("มี 2 ลำดับที่เวลาจะน้อยกว่าที่เคยซ้อม เพราะไม่มีเวลาอื่นให้ลดแล้ว")
    assert found.sentence(Language.ENGLISH).endswith(
        "2 items would have less than rehearsed: nothing else is left to give."
    )


def test_what_reaches_past_a_fixed_time_is_given_before_it():
    found = fit_to_window(visit(20, 20, item("", 10, fixed="09:30"), 20), {})
    assert becomes(found) == {"1": 900, "2": 900}


def test_an_impossible_window_says_the_least_that_would_do():
    questions = replace(item("", 50), kind=Kind.QUESTIONS)
    with pytest.raises(DeskError) as refused:
        fit_to_window(visit(questions, 20, end="09:45"), {})
    # 25 minutes too long; the other item gives all but a minute.
    assert refused.value.thai == (
        "ลดเวลาให้พอดีกรอบไม่ได้ ลดได้มากที่สุด 19 นาที ต้องขยายเวลาหรือตัดบางลำดับออกอีกอย่างน้อย 6 นาที"
    )
    assert "19 minutes at most. At least 6 minutes more must be found" in refused.value.english
    with_six_more = visit(questions, 20, end="09:51")
    assert becomes(fit_to_window(with_six_more, {})) == {"2": 60}


def test_cuts_are_taken_one_by_one_or_whole_and_never_over_an_edit_made_meanwhile():
    before = visit(40, 30)
    found = fit_to_window(before, {})
    whole = found.applied_to(before)
    assert sum(each.duration_s or 0 for each in whole.items) == 3600
    one = found.applied_to(before, ["1"])
    assert [a.duration_s == b.duration_s for a, b in zip(one.items, before.items, strict=True)] == [
        False,
        True,
    ]
    edited = replace(before, items=(replace(before.items[0], duration_s=60), before.items[1]))
    assert found.applied_to(edited).items[0].duration_s == 60


def test_unknown_windows_and_lengths_are_refused_with_what_is_missing():
    for unknown in (visit(30, end=None), replace(visit(30), date=None), replace(visit(30), start=None)):
        with pytest.raises(DeskError) as refused:
            fit_to_window(unknown, {})
        assert "The window is not known" in refused.value.english
    with pytest.raises(DeskError) as refused:
        fit_to_window(visit(30, None, None), {})
    assert "The length of 2 items is not set" in refused.value.english
    assert "ยังไม่ระบุระยะเวลา 2 ลำดับ" in refused.value.thai


def test_without_an_end_the_clock_times_are_the_window():
    fixed = Item("q", "", kind=Kind.QUESTIONS, duration_s=600, start_rule=StartRule.FIXED, start=time(9, 30))
    found = fit_to_window(visit(40, fixed, end=None), {})
    assert becomes(found) == {"1": 1800}
    with pytest.raises(DeskError):
        fit_to_window(visit(40, 20, end=None), {})


def test_a_finish_after_the_limit_is_no_fit():
    with pytest.raises(DeskError) as refused:
        fit_to_window(visit(30, item("", until="10:10")), {})
    assert "10 minutes more must be found" in refused.value.english


lengths = st.integers(0, 40).map(lambda halves: halves / 2) | st.integers(1, 1200).map(lambda s: s / 60)
drawn_items = st.one_of(
    lengths,
    st.builds(lambda m, p: replace(item("", m), priority=p), lengths, st.none() | st.integers(1, 9)),
    st.builds(
        lambda m, k: replace(item("", m), kind=k), lengths, st.sampled_from([Kind.QUESTIONS, Kind.THANKS])
    ),
    st.builds(lambda m, p: replace(item("", m), protected=p), lengths, st.booleans()),
    st.builds(lambda at, m: item("", m, fixed=at), st.sampled_from(["09:20", "09:50", "10:20"]), lengths),
    st.builds(lambda at: item("", until=at), st.sampled_from(["09:30", "09:55", "10:30"])),
)
windows = st.sampled_from(["09:30", "10:00", "10:30", "11:30"])
slots_drawn = st.dictionaries(
    st.sampled_from([str(n) for n in range(1, 9)]),
    st.builds(SafeSlot, st.integers(1, 12), st.integers(20, 1400)),
)


@given(st.lists(drawn_items, min_size=1, max_size=8), windows, slots_drawn)
def test_a_fit_meets_the_window_never_over_and_never_cuts_what_is_protected(items, end, slots):
    before = visit(*items, end=end)
    try:
        found = fit_to_window(before, slots)
    except DeskError:
        return
    after = found.applied_to(before)
    plan = programme_of(after)
    laid = lay(plan)
    limit = limit_ms(plan)
    planned = planned_end_ms(laid)
    assert planned is not None
    assert limit is not None
    assert planned <= limit
    assert found.cut_s == sum(
        (i.duration_s or 0) - (j.duration_s or 0) for i, j in zip(before.items, after.items, strict=True)
    )
    anchors = sum(each.start_rule is not StartRule.LINKED for each in before.items) + 1
    assert found.over_s <= found.cut_s < found.over_s + 30 * anchors
    by_uid = {each.uid: each for each in before.items}
    for cut in found.cuts:
        assert not is_protected(by_uid[cut.uid])
        assert 60 <= cut.becomes_s < cut.was_s
        assert cut.becomes_s % 30 == 0
    below = [cut for cut in found.cuts if cut.below_rehearsed]
    assert below == [c for c in found.cuts if c.uid in slots and c.becomes_s < slots[c.uid].needed_s]
