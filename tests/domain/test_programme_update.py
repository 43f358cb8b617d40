"""A source that is read again: what it changed, what was changed here, and what is kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.programme_match import matched
from pmqa_desk.domain.programme_update import Fate, applied, update_of
from pmqa_desk.domain.programme_versions import items_of, keep_version, last_imported
from pmqa_desk.domain.visit import Item, Kind, Question, StartRule, Version, Visit
from tests.visits import items as drawn_items

FIRST = (
    Item("a", "กล่าวต้อนรับคณะผู้ตรวจ", Kind.WELCOME, "1", duration_s=600, agency="สำนักงานจังหวัด"),
    Item("b", "วีดิทัศน์แนะนำจังหวัด", Kind.VIDEO, "2", duration_s=410),
    Item("c", "ข้าวอินทรีย์ปลอดภัย", Kind.SHOWCASE, "3", duration_s=900, agency="สำนักงานเกษตรจังหวัด"),
    Item("d", "กล่าวขอบคุณ", Kind.THANKS, "4", duration_s=300),
)
VISIT = keep_version(Visit("v", items=FIRST), "ฉบับแรก", 1, imported=True)


def _read(*items):
    """Return items as a reading gives them: identities mean nothing."""
    return tuple(replace(item, uid=f"read{n}") for n, item in enumerate(items))


def _fates(update):
    return [(row.fate, (row.mine or row.theirs).title) for row in update.rows]


def _apply(visit, read, taken=None):
    update = update_of(visit, read)
    return applied(visit, update, update.usual() if taken is None else taken, "ฉบับใหม่", 2)


def test_same_source_changes_nothing():
    update = update_of(VISIT, _read(*FIRST))
    assert {row.fate for row in update.rows} == {Fate.SAME}
    assert _apply(VISIT, _read(*FIRST)).items == FIRST


def test_what_only_the_source_changed_is_taken():
    read = _read(FIRST[0], replace(FIRST[1], duration_s=500), *FIRST[2:])
    assert _apply(VISIT, read).items == (FIRST[0], replace(FIRST[1], duration_s=500), *FIRST[2:])


def test_what_was_only_changed_here_stays():
    mine = replace(FIRST[1], duration_s=450, title="วีดิทัศน์ชุดใหม่")
    visit = replace(VISIT, items=(FIRST[0], mine, *FIRST[2:]))
    update = update_of(visit, _read(*FIRST))
    assert {row.fate for row in update.rows} == {Fate.SAME}
    assert _apply(visit, _read(*FIRST)).items == visit.items


def test_what_both_changed_is_shown_and_taken_only_when_asked():
    visit = replace(VISIT, items=(FIRST[0], replace(FIRST[1], duration_s=450), *FIRST[2:]))
    read = _read(FIRST[0], replace(FIRST[1], duration_s=500), *FIRST[2:])
    update = update_of(visit, read)
    (change,) = update.rows[1].changes
    assert (change.was, change.mine, change.theirs, change.both) == (410, 450, 500, True)
    assert update.both == 1
    assert _apply(visit, read).items[1].duration_s == 450
    assert _apply(visit, read, {*update.usual(), ("b", "duration_s")}).items[1].duration_s == 500


def test_media_notes_scripts_and_marks_survive():
    rich = replace(
        FIRST[2],
        media="media/ข้าว.pdf",
        notes="เปิดไมค์",
        script="เชิญ",
        warning_s=60,
        advance=True,
        protected=True,
    )
    visit = replace(VISIT, items=(*FIRST[:2], rich, FIRST[3]), questions=(Question("q", "ถาม", "c"),))
    after = _apply(visit, _read(*FIRST[:2], replace(FIRST[2], title="ข้าวอินทรีย์ปลอดภัยครบวงจร"), FIRST[3]))
    assert after.items[2] == replace(rich, title="ข้าวอินทรีย์ปลอดภัยครบวงจร")
    assert after.questions == visit.questions


def test_new_items_stand_where_the_source_has_them():
    new = Item("x", "ถ่ายทอดสดนิทรรศการ", Kind.LIVE)
    update = update_of(VISIT, _read(*FIRST[:2], new, *FIRST[2:]))
    assert _fates(update)[2] == (Fate.NEW, "ถ่ายทอดสดนิทรรศการ")
    titles = [item.title for item in _apply(VISIT, _read(*FIRST[:2], new, *FIRST[2:])).items]
    assert titles[2] == "ถ่ายทอดสดนิทรรศการ"


def test_gone_item_is_taken_out_unless_something_was_added_to_it():
    read = _read(*FIRST[:2], FIRST[3])
    assert [item.uid for item in _apply(VISIT, read).items] == ["a", "b", "d"]
    for visit in (
        replace(VISIT, items=(*FIRST[:2], replace(FIRST[2], notes="สำคัญ"), FIRST[3])),
        replace(VISIT, questions=(Question("q", "ถาม", "c"),)),
    ):
        (row,) = (row for row in update_of(visit, read).rows if row.fate is Fate.GONE)
        assert row.kept
        assert [item.uid for item in _apply(visit, read).items] == ["a", "b", "c", "d"]


def test_item_added_here_is_left_where_it_stands():
    own = Item("own", "พักรับประทานอาหารว่าง", Kind.BREAK)
    visit = replace(VISIT, items=(*FIRST[:2], own, *FIRST[2:]))
    assert (Fate.ADDED_HERE, own.title) in _fates(update_of(visit, _read(*FIRST)))
    assert _apply(visit, _read(*FIRST)).items == visit.items


def test_item_that_was_deleted_here_comes_back_only_when_asked():
    visit = replace(VISIT, items=FIRST[1:])
    first = update_of(visit, _read(*FIRST)).rows[0]
    assert (first.fate, first.kept) == (Fate.NEW, True)
    assert _apply(visit, _read(*FIRST)).items == FIRST[1:]
    assert len(_apply(visit, _read(*FIRST), {(first.key, "")}).items) == 4


def test_new_item_that_was_left_out_once_stays_out():
    new = Item("x", "ถ่ายทอดสดนิทรรศการ", Kind.LIVE)
    visit = _apply(VISIT, _read(*FIRST, new), set())
    assert _apply(visit, _read(*FIRST, new)).items == FIRST


def test_order_of_the_source_is_followed_where_the_source_changed_it():
    read = _read(FIRST[0], FIRST[2], FIRST[1], FIRST[3])
    assert [item.uid for item in _apply(VISIT, read).items] == ["a", "c", "b", "d"]


def test_order_that_was_changed_here_alone_stays():
    visit = replace(VISIT, items=(FIRST[0], FIRST[2], FIRST[1], FIRST[3]))
    assert _apply(visit, _read(*FIRST)).items == visit.items


def test_start_rule_goes_with_its_hour():
    fixed = replace(FIRST[1], start_rule=StartRule.FIXED, start=time(9, 30))
    read = _read(FIRST[0], fixed, *FIRST[2:])
    assert _apply(VISIT, read).items[1] == fixed
    assert _apply(VISIT, read, set()).items[1] == FIRST[1]


def test_without_an_edition_the_source_says_nothing_against_what_it_never_names():
    visit = Visit("v", items=FIRST)
    read = _read(replace(FIRST[0], agency=None, duration_s=None), *FIRST[1:3])
    update = update_of(visit, read)
    assert not update.known
    assert _apply(visit, read).items == FIRST


def test_next_edition_is_told_from_this_one():
    second = _read(FIRST[0], replace(FIRST[1], duration_s=500), *FIRST[2:])
    after = _apply(VISIT, second)
    assert [item.uid for item in items_of(last_imported(after))] == ["a", "b", "c", "d"]
    assert last_imported(after).name == "ฉบับใหม่"
    assert {row.fate for row in update_of(after, second).rows} == {Fate.SAME}


def test_damaged_edition_is_as_good_as_none():
    visit = Visit("v", items=FIRST, versions=(Version("x", "ฉบับแรก", 1, "?", imported=True),))
    assert _apply(visit, _read(*FIRST)).items == FIRST


@given(drawn_items, drawn_items, st.booleans())
def test_nothing_here_is_lost_unless_it_is_taken_out(mine, read, known):
    visit = Visit("v", items=mine)
    visit = keep_version(visit, "ฉบับแรก", 1, imported=True) if known else visit
    read = tuple(replace(item, uid=f"r{item.uid}") for item in read)
    update = update_of(visit, read)
    assert sorted(row.mine.uid for row in update.rows if row.mine) == sorted(i.uid for i in mine)
    assert sorted(row.theirs.uid for row in update.rows if row.theirs) == sorted(i.uid for i in read)
    untouched = applied(visit, update, set(), "ฉบับใหม่", 2)
    assert {item.uid: item for item in untouched.items} == {item.uid: item for item in mine}


@given(drawn_items, drawn_items)
def test_an_edition_that_was_taken_offers_nothing_when_it_comes_again(mine, read):
    visit = keep_version(Visit("v", items=mine), "ฉบับแรก", 1, imported=True)
    after = _apply(visit, tuple(replace(item, uid=f"r{item.uid}") for item in read))
    again = update_of(after, tuple(replace(item, uid=f"s{item.uid}") for item in read))
    assert not again.usual()
    assert applied(after, again, again.usual(), "อีกครั้ง", 3).items == after.items


def test_matching_of_a_thousand_items_looks_at_few_pairs(monkeypatch):
    looked = []
    monkeypatch.setattr(
        "pmqa_desk.domain.programme_match._likeness", lambda *pair: looked.append(pair) or 0.0
    )
    many = tuple(Item(f"i{n}", f"ลำดับ {n} ก") for n in range(1000))
    other = tuple(Item(f"o{n}", f"ลำดับ {n} ก" if n % 10 else f"ใหม่ {n}") for n in range(1000))
    found = matched(many, other)
    assert len(found) == 900
    assert len(looked) <= 1000 * 4
