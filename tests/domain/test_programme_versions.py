"""Versions of the programme are kept, compared side by side and put back."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme_versions import (
    Change,
    compare,
    items_of,
    keep_version,
    last_imported,
    next_name,
    remove_version,
    rename_version,
    restore_version,
)
from pmqa_desk.domain.visit import Item, ItemStatus, Kind, Version, Visit
from tests.visits import items as drawn_items

A, B, C = (
    Item("a", "กล่าวต้อนรับ", Kind.WELCOME, duration_s=600),
    Item("b", "วีดิทัศน์แนะนำจังหวัด", Kind.VIDEO, duration_s=410),
    Item("c", "กล่าวขอบคุณ", Kind.THANKS, duration_s=300),
)
VISIT = Visit("v", items=(A, B, C))


def _changes(before, after):
    return [(pair.change, (pair.after or pair.before).uid) for pair in compare(before, after)]


@given(drawn_items)
def test_any_programme_comes_back_as_it_was_kept(items):
    visit = keep_version(Visit("v", items=items), "ร่าง", 5)
    assert items_of(visit.versions[0]) == items


def test_versions_are_counted_by_themselves():
    first = keep_version(VISIT, next_name(VISIT), 1)
    assert first.versions[0].name == "ร่างที่ 1"
    renamed = rename_version(first, first.versions[0].uid, "  ฉบับ  ประชุม ")
    assert renamed.versions[0].name == "ฉบับ ประชุม"
    assert next_name(keep_version(first, "ร่างที่ 7", 2)) == "ร่างที่ 8"


def test_blank_name_leaves_the_name_and_a_version_can_go():
    kept = keep_version(VISIT, "ร่าง", 1)
    uid = kept.versions[0].uid
    assert rename_version(kept, uid, "  ") == kept
    assert remove_version(kept, uid) == VISIT


def test_restoring_keeps_what_stood_there_and_the_media_that_came_since():
    kept = keep_version(VISIT, "ร่าง", 1)
    now = replace(kept, items=(replace(A, duration_s=60, media="m.mp4", status=ItemStatus.RECEIVED),))
    back = restore_version(now, kept.versions[0].uid, "ก่อนคืน", 2)
    assert back.items == (replace(A, media="m.mp4", status=ItemStatus.RECEIVED), B, C)
    assert [version.name for version in back.versions] == ["ร่าง", "ก่อนคืน"]
    assert items_of(back.versions[1]) == now.items


def test_restoring_what_stands_there_changes_nothing():
    kept = keep_version(VISIT, "ร่าง", 1)
    assert restore_version(kept, kept.versions[0].uid, "ก่อนคืน", 2) is kept
    assert restore_version(kept, "gone", "ก่อนคืน", 2) is kept


@pytest.mark.parametrize("content", ["", "?", "c$}$(", "Wo~41NB2e"])
def test_damaged_version_says_what_to_do(content):
    with pytest.raises(DeskError, match="Open a backup"):
        items_of(Version("x", "ร่าง", 1, content))


def test_last_edition_of_a_source_is_known():
    visit = keep_version(keep_version(VISIT, "อ่าน", 1, imported=True), "ร่าง", 2)
    assert last_imported(visit).name == "อ่าน"
    assert last_imported(VISIT) is None


def test_comparison_tells_what_changed_moved_came_and_went():
    after = (replace(A, duration_s=900), C, replace(B, uid="b"), Item("d", "ถ่ายภาพ"))
    assert _changes((A, B, C), after) == [
        (Change.CHANGED, "a"),
        (Change.MOVED, "c"),
        (Change.SAME, "b"),
        (Change.NEW, "d"),
    ]
    assert compare((A, B, C), after)[0].fields == ("duration_s",)


def test_what_went_stands_where_it_was():
    assert _changes((A, B, C), (A, C)) == [(Change.SAME, "a"), (Change.GONE, "b"), (Change.SAME, "c")]
    assert _changes((A, B), (B,)) == [(Change.GONE, "a"), (Change.SAME, "b")]


@given(drawn_items, drawn_items)
def test_every_item_of_either_version_stands_once_in_a_comparison(before, after):
    pairs = compare(before, after)
    assert [pair.after.uid for pair in pairs if pair.after] == [item.uid for item in after]
    assert sorted(pair.before.uid for pair in pairs if pair.before) == sorted(item.uid for item in before)


@given(drawn_items)
def test_programme_beside_itself_is_the_same(items):
    assert {pair.change for pair in compare(items, items)} <= {Change.SAME}
