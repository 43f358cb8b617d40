"""Time is shared in proportion, to the second, and nobody gives what is not to be given (T23)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.time_sharing import LEAST_S, givable_s, is_protected, spread
from pmqa_desk.domain.visit import Item, Kind, StartRule


def _items(*lengths: int | None) -> list[Item]:
    return [Item(str(place), "", duration_s=length) for place, length in enumerate(lengths, 1)]


def _after(items, give_s):
    lengths = spread(items, give_s)
    return [lengths.get(item.uid, item.duration_s) for item in items]


@pytest.mark.parametrize(
    ("item", "kept"),
    [
        (Item("a", "", duration_s=60), False),
        (Item("a", "", kind=Kind.QUESTIONS), True),
        (Item("a", "", kind=Kind.THANKS), True),
        (Item("a", "", kind=Kind.BREAK), True),
        (Item("a", "", start_rule=StartRule.FIXED), True),
        (Item("a", "", protected=True), True),
        (Item("a", "", kind=Kind.QUESTIONS, protected=False), False),
        (Item("a", "", start_rule=StartRule.FIXED, protected=False), False),
        (Item("a", "", start_rule=StartRule.FINISH_AT, protected=False), True),
    ],
)
def test_protection_goes_by_kind_and_start_unless_somebody_said_otherwise(item, kept):
    assert is_protected(item) is kept


def test_each_is_rounded_down_and_the_last_takes_the_rest():
    assert _after(_items(900, 1800, 180), 600) == [712, 1425, 143]  # 11:52, 23:45, 2:23
    assert _after(_items(1500, 480), 300) == [1272, 408]  # 21:12, 6:48


def test_lowest_priority_gives_first_and_no_more_than_it_has():
    items = _items(600, 300, 600)
    items[1] = replace(items[1], priority=1)
    items[2] = replace(items[2], priority=9)
    assert _after(items, 200) == [600, 100, 600]
    assert _after(items, 300) == [540, LEAST_S, 600]
    assert _after(items, 1000) == [LEAST_S, LEAST_S, 380]


def test_item_without_a_priority_stands_in_the_middle():
    items = [replace(each, priority=p) for each, p in zip(_items(600, 600, 600), (4, None, 6), strict=True)]
    assert _after(items, 600) == [60, 540, 600]


def test_nobody_falls_below_the_least_and_the_others_give_that_part():
    assert _after(_items(90, 1800), 900) == [60, 930]
    assert _after(_items(40, 1800), 900) == [40, 900]


def test_more_than_can_be_given_is_given_as_far_as_it_goes():
    items = _items(90, 50, None, 0)
    assert givable_s(items) == 30
    assert _after(items, 600) == [60, 50, None, 0]


def test_time_left_over_is_taken_by_all_in_proportion():
    items = [replace(item, priority=p) for item, p in zip(_items(600, 300), (1, 9), strict=True)]
    assert _after(items, -90) == [660, 330]
    assert _after([replace(items[0], protected=True)], -90) == [600]


def test_little_taken_from_many_makes_none_longer():
    lengths = _after(_items(*[180] * 60), 16)
    assert sum(lengths) == 60 * 180 - 16
    assert max(lengths) <= 180


@st.composite
def _drawn(draw):
    fields = st.fixed_dictionaries(
        {
            "duration_s": st.none() | st.integers(0, 7200),
            "kind": st.sampled_from([Kind.SHOWCASE, Kind.QUESTIONS]),
            "protected": st.sampled_from([None, None, True, False]),
            "priority": st.none() | st.integers(1, 9),
        }
    )
    drawn = draw(st.lists(fields, min_size=1, max_size=30))
    return [Item(str(place), "", **each) for place, each in enumerate(drawn)]


@given(_drawn(), st.integers(1, 2000))
def test_sum_given_is_exact_and_by_priority(items, give_s):
    lengths = spread(items, give_s)
    given_by = {item.uid: item.duration_s - lengths[item.uid] for item in items if item.uid in lengths}
    assert sum(given_by.values()) == min(give_s, givable_s(items))
    assert min(given_by.values(), default=0) >= 0
    for item in items:
        if item.uid in lengths:
            assert not is_protected(item)
            assert lengths[item.uid] >= min(item.duration_s, LEAST_S)
    giving = {item.priority or 5 for item in items if given_by.get(item.uid)}
    lower = [item for item in items if giving and (item.priority or 5) < max(giving)]
    assert givable_s([replace(i, duration_s=lengths.get(i.uid, i.duration_s)) for i in lower]) == 0


@given(_drawn(), st.integers(1, 2000))
def test_sum_taken_is_exact_where_anybody_may_take(items, more_s):
    lengths = spread(items, -more_s)
    taken = [lengths[item.uid] - item.duration_s for item in items if item.uid in lengths]
    free = any(item.duration_s and not is_protected(item) for item in items)
    assert sum(taken) == (more_s if free else 0)
    assert min(taken, default=0) >= 0
