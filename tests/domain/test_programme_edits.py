"""Edits of the programme return the visit after them and touch nothing else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme import lay, programme_of
from pmqa_desk.domain.programme_edits import (
    change_item,
    chosen_items,
    delete_items,
    duplicate_items,
    insert_items,
    item_of,
    move_items,
    rename_section,
    sections,
    share_missing_lengths,
    step_items,
    with_clock,
    with_rule,
)
from pmqa_desk.domain.visit import Item, Kind, StartRule, Visit


def _visit(*items: Item, end: time | None = time(12)) -> Visit:
    return Visit("v", date=date(2026, 7, 21), start=time(9), end=end, items=items)


def _numbered(*uids: str, section: str | None = None) -> Visit:
    return _visit(*(Item(u, u, number=str(n), section=section) for n, u in enumerate(uids, 1)))


def _uids(visit: Visit) -> str:
    return "".join(item.uid for item in visit.items)


def _numbers(visit: Visit) -> list[str | None]:
    return [item.number for item in visit.items]


def _fresh():
    numbers = count(1)
    return lambda: f"n{next(numbers)}"


def test_items_in_a_row_with_one_section_stand_together():
    items = (
        Item("a", "", section="1"),
        Item("b", "", section="1"),
        Item("c", ""),
        Item("d", "", section="1"),
    )
    assert [(part.name, len(part.items)) for part in sections(items)] == [("1", 2), (None, 1), ("1", 1)]


def test_item_inserted_takes_number_and_section_of_its_place():
    visit = insert_items(_numbered("a", "b", section="ช่วง"), (Item("x", ""),), "a")
    assert _uids(visit) == "axb"
    assert _numbers(visit) == ["1", "2", "3"]
    assert visit.items[1].section == "ช่วง"


def test_item_inserted_nowhere_comes_last():
    assert _uids(insert_items(_numbered("a", "b"), (Item("x", ""),), None)) == "abx"


def test_break_inserted_among_numbered_items_gets_no_number():
    visit = insert_items(_numbered("a", "b"), (Item("x", "", kind=Kind.BREAK),), "a")
    assert _numbers(visit) == ["1", None, "2"]


def test_numbers_that_do_not_count_from_one_are_left_as_written():
    visit = _visit(Item("a", "", number="4"), Item("b", "", number="7"))
    assert _numbers(insert_items(visit, (Item("x", "", number="9"),), "a")) == ["4", None, "7"]


def test_items_pasted_into_an_empty_programme_keep_their_numbers():
    assert _numbers(insert_items(_visit(), (Item("x", "", number="9"),), None)) == ["9"]


def test_copy_follows_on_whatever_hour_the_original_obeys():
    fixed = Item("a", "ก", start_rule=StartRule.FIXED, start=time(10), duration_s=60, doubts=("?",))
    copy = duplicate_items(_visit(fixed, Item("b", "")), {"a"}, _fresh()).items[1]
    assert (copy.uid, copy.start_rule, copy.start, copy.duration_s, copy.doubts) == (
        "n1",
        StartRule.LINKED,
        None,
        60,
        (),
    )


def test_copies_of_several_stand_below_the_last_of_them():
    assert _uids(duplicate_items(_numbered("a", "b", "c"), {"a", "b"}, _fresh())) == "abn1n2c"


def test_copying_nothing_changes_nothing():
    visit = _numbered("a")
    assert duplicate_items(visit, set(), _fresh()) == visit


def test_numbers_close_up_where_an_item_is_deleted():
    visit = delete_items(_numbered("a", "b", "c"), {"a"})
    assert _uids(visit) == "bc"
    assert _numbers(visit) == ["1", "2"]


@pytest.mark.parametrize(
    ("moved", "before", "after"),
    [
        ({"a"}, "c", "bacd"),
        ({"d"}, "a", "dabc"),
        ({"a", "c"}, None, "bdac"),
        ({"a", "b"}, "a", "abcd"),
        ({"b", "c"}, "c", "abcd"),
        ({"a"}, "gone", "bcda"),
    ],
)
def test_moved_items_keep_their_order_and_go_before(moved, before, after):
    visit = move_items(_numbered("a", "b", "c", "d"), moved, before, None)
    assert _uids(visit) == after
    assert _numbers(visit) == ["1", "2", "3", "4"]


def test_step_at_the_edge_of_a_section_changes_the_section_first():
    visit = _visit(Item("a", "", section="1"), Item("b", "", section="2"))
    once = step_items(visit, {"a"}, 1)
    assert (_uids(once), once.items[0].section) == ("ab", "2")
    assert _uids(step_items(once, {"a"}, 1)) == "ba"


@pytest.mark.parametrize(
    ("moved", "step", "after"),
    [({"b"}, -1, "bac"), ({"b"}, 1, "acb"), ({"a"}, -1, "abc"), ({"c"}, 1, "abc"), (set(), 1, "abc")],
)
def test_step_moves_by_one_and_stops_at_the_ends(moved, step, after):
    assert _uids(step_items(_numbered("a", "b", "c"), moved, step)) == after


def test_change_of_an_item_that_is_gone_changes_nothing():
    visit = _numbered("a")
    assert change_item(visit, "gone", lambda item: replace(item, title="x")) == visit
    assert item_of(visit, "gone") is None
    assert chosen_items(visit, {"a"}) == visit.items


def test_typed_clock_time_fixes_the_start_and_an_emptied_one_links_again():
    fixed = with_clock(Item("a", ""), time(10))
    assert (fixed.start_rule, fixed.start) == (StartRule.FIXED, time(10))
    linked = with_clock(fixed, None)
    assert (linked.start_rule, linked.start) == (StartRule.LINKED, None)


def test_typed_clock_time_of_an_item_that_finishes_is_its_finish():
    item = Item("a", "", start_rule=StartRule.FINISH_AT, finish=time(11))
    assert with_clock(item, time(10)).finish == time(10)


def test_rule_takes_the_planned_hour_where_none_was_typed():
    item = Item("a", "")
    assert with_rule(item, StartRule.FIXED, time(9), time(10)).start == time(9)
    assert with_rule(item, StartRule.FINISH_AT, time(9), time(10)).finish == time(10)
    assert with_rule(item, StartRule.LINKED, time(9), time(10)) == item


def test_section_is_renamed_for_its_items_only():
    visit = rename_section(_visit(Item("a", "", section="1"), Item("b", "", section="1")), {"a"}, "2")
    assert [item.section for item in visit.items] == ["2", "1"]


def test_time_left_is_shared_evenly_in_half_minutes():
    items = (Item("a", "", duration_s=3600), *(Item(str(n), "") for n in range(13)))
    shared = share_missing_lengths(_visit(*items))
    # Two hours among thirteen: 9:13 each, so nine minutes.
    assert {item.duration_s for item in shared.items[1:]} == {540}


def test_each_stretch_up_to_a_fixed_time_is_shared_by_itself():
    fixed = Item("f", "", start_rule=StartRule.FIXED, start=time(11), duration_s=1800)
    shared = share_missing_lengths(_visit(Item("a", ""), Item("b", ""), fixed, Item("c", "")))
    assert [item.duration_s for item in shared.items] == [3600, 3600, 1800, 1800]


def test_item_that_finishes_at_a_time_gets_its_part_but_no_length():
    finish = Item("f", "", start_rule=StartRule.FINISH_AT, finish=time(10))
    shared = share_missing_lengths(_visit(Item("a", ""), finish))
    assert [item.duration_s for item in shared.items] == [1800, None]


def test_sharing_without_room_is_refused_with_a_sentence():
    with pytest.raises(DeskError, match="No time is left"):
        share_missing_lengths(_visit(Item("a", "", duration_s=4 * 3600), Item("b", "")))


def test_sharing_without_an_end_of_the_day_is_refused():
    with pytest.raises(DeskError, match="Fill in “Must end”"):
        share_missing_lengths(_visit(Item("a", ""), end=None))


@given(st.lists(st.one_of(st.none(), st.integers(0, 3600)), min_size=1, max_size=30))
def test_shared_programme_never_passes_the_limit(lengths):
    visit = _visit(*(Item(str(n), "", duration_s=s) for n, s in enumerate(lengths)))
    try:
        shared = share_missing_lengths(visit)
    except DeskError:
        return
    limit_s = 3 * 3600
    assert sum(slot.length_s or 0 for slot in lay(programme_of(shared))) <= limit_s
    assert all(item.duration_s is not None for item in shared.items)


@given(st.permutations("abcdef"), st.sets(st.sampled_from("abcdef")), st.sampled_from("abcdef"))
def test_moving_never_loses_an_item(order, moved, before):
    visit = move_items(_numbered(*order), moved, before, "ส")
    assert sorted(_uids(visit)) == list("abcdef")
    assert _numbers(visit) == [str(n) for n in range(1, 7)]
