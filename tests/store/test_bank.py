"""The question bank: one contract for the file's and the fake's, and what only the file's must do."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.question_bank import BankEntry, fold_text
from pmqa_desk.store.bank import PAGE
from pmqa_desk.store.bank_search import Bounds
from pmqa_desk.store.copies import backup_file
from tests.banks import agencies, bank_in_file, bank_texts, entries
from tests.fakes import MemoryBank

RICE = BankEntry("rice", "ปี ๒๕๖๔ ข้าวขายที่ใด", "โรงพยาบาล 3 แห่ง", "รายงาน SAR", "สำนักงานเกษตร", "เกษตรจังหวัด", 6)
WATER = BankEntry("water", "น้ำสะอาดหรือไม่", "ตรวจที่ ปทุม ทุกเดือน", agency="ฝ่ายน้ำ", category=2)
PRICE = BankEntry("price", "ราคาข้าวปี 2564", agency="สำนักงานเกษตร")
# Each way of searching gives way to the next at once, and never.
BOUNDS = (
    Bounds(),
    Bounds(few=0),
    Bounds(few=0, often=0),
    Bounds(few=1, often=1),
    Bounds(few=0, often=4),
    Bounds(few=1, often=3, groups=2),
)


@pytest.fixture(params=["memory", "file"])
def bank(request, tmp_path):
    return MemoryBank() if request.param == "memory" else bank_in_file(tmp_path / "v.pmqa")


def uids(found):
    return [entry.uid for entry in found]


def test_an_entry_comes_back_as_it_was_put(bank):
    bank.put(RICE)
    assert (bank.entry("rice"), bank.count(), bank.place("rice")) == (RICE, 1, 1)
    assert (bank.entry("water"), bank.place("water")) == (None, None)


def test_an_entry_put_again_is_changed_where_it_stands(bank):
    bank.put_many((RICE, WATER))
    changed = replace(RICE, text="ถามใหม่", answer=None)
    bank.put(changed)
    assert tuple(bank.all()) == (changed, WATER)
    assert bank.search("โรงพยาบาล") == ()
    assert bank.search("ถามใหม่") == (changed,)


def test_many_are_put_and_others_dropped_in_one_go(bank):
    bank.put_many((RICE, WATER))
    bank.put_many(
        (PRICE, replace(WATER, text="ใหม่"), replace(WATER, text="ใหม่กว่า")), without=("rice", "gone")
    )
    assert tuple(bank.all()) == (replace(WATER, text="ใหม่กว่า"), PRICE)


def test_what_is_put_and_dropped_at_once_stays(bank):
    bank.put_many((RICE,), without=("rice",))
    assert tuple(bank.all()) == (RICE,)


def test_a_dropped_entry_is_found_no_more_and_can_be_put_back_in_its_place(bank):
    bank.put_many((RICE, WATER))
    place = bank.place("rice")
    bank.drop("rice")
    bank.drop("rice")
    assert (bank.search("ข้าว"), bank.count()) == ((), 1)
    bank.put(RICE, place)
    assert tuple(bank.all()) == (RICE, WATER)


def test_a_place_that_is_taken_is_not_taken_away(bank):
    bank.put_many((RICE, WATER))
    bank.put(PRICE, 1)
    assert tuple(bank.all()) == (RICE, WATER, PRICE)


def test_the_same_question_of_the_same_agency_is_known_however_it_is_typed(bank):
    bank.put_many((RICE, WATER))
    assert (
        bank.same(BankEntry("x", "ปี 2564  ข้าว\u200bขาย\nที่ใด".replace("\n", ""), agency="สำนักงานเกษตร "))
        == RICE
    )
    assert bank.same(replace(RICE, agency="ฝ่ายน้ำ")) is None
    assert bank.same(replace(RICE, text="ข้าวขายที่ใด")) is None


def test_words_are_found_in_any_order_and_field_and_digits(bank):
    bank.put_many((RICE, WATER, PRICE))
    assert uids(bank.search("2564 ข้าว")) == ["rice", "price"]
    assert uids(bank.search("น้ำ ปท")) == ["water"]
    assert uids(bank.search("sar เกษตรจังหวัด ๓")) == ["rice"]
    assert bank.search("ข้าว สะอาด") == ()


def test_one_or_two_letters_are_found_at_the_end_of_a_text_too(bank):
    bank.put_many((RICE, WATER))
    assert uids(bank.search("ด")) == ["rice", "water"]
    assert uids(bank.search("ใด")) == ["rice"]
    assert (bank.search("ฮ"), bank.search("ฮฮ")) == ((), ())


def test_what_begins_with_the_words_stands_before_what_holds_them_and_before_answers(bank):
    answer = BankEntry("answer", "ถาม", "ราคาข้าวดี")
    apart = BankEntry("apart", "ถาม", "ข้าว", evidence="ราคาข้าวโพด")
    inside = BankEntry("inside", "มีราคาข้าวหรือไม่")
    bank.put_many((apart, answer, inside, PRICE))
    assert uids(bank.search("ราคาข้าว")) == ["price", "inside", "answer", "apart"]


def test_the_items_agency_comes_first_then_its_category(bank):
    near = replace(PRICE, uid="near", text="ข้าว", category=2)
    bank.put_many((WATER, PRICE, near, replace(WATER, uid="w", text="ข้าว")))
    assert uids(bank.search("", agency="สำนักงาน\u200bเกษตร", category=2)) == ["near", "price", "water", "w"]
    assert uids(bank.search("ข้าว", category=2)) == ["near", "w", "price"]
    assert uids(bank.search("ข้าว", agency="สำนักงานเกษตร", limit=1)) == ["near"]


def test_a_bank_that_is_only_read_refuses_and_searches(bank, tmp_path):
    bank.put(RICE)
    if isinstance(bank, MemoryBank):
        bank.read_only_because = ("อ่านอย่างเดียว", "Read only.")
    else:
        bank = bank_in_file(tmp_path / "v.pmqa", read_only=True)
    for write in (lambda: bank.put(WATER), lambda: bank.drop("rice"), lambda: bank.put_many((WATER,))):
        with pytest.raises(DeskError, match="Read only"):
            write()
    assert bank.search("ข้าว") == (RICE,)


@pytest.fixture(scope="module")
def banks(tmp_path_factory):
    return tmp_path_factory.mktemp("banks")


@given(
    kept=st.lists(entries, max_size=8, unique_by=lambda entry: entry.uid),
    wanted=bank_texts,
    near=st.tuples(agencies, st.none() | st.integers(1, 7)),
    limit=st.sampled_from((1, 3, 50)),
)
@example(kept=[BankEntry("a", "\ufffe")], wanted="\uffff", near=(None, None), limit=50)
@example(kept=[BankEntry("a", "ก")], wanted="\ud800", near=(None, None), limit=50)
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_every_way_of_searching_finds_what_a_look_at_each_entry_finds(banks, kept, wanted, near, limit):
    memory = MemoryBank()
    memory.put_many(kept)
    words = fold_text(wanted).split()
    texts = {
        entry.uid: [
            fold_text(getattr(entry, name))
            for name in ("text", "answer", "evidence", "agency", "answered_by")
        ]
        for entry in kept
    }
    plain = {
        uid for uid, parts in texts.items() if all(any(word in part for part in parts) for word in words)
    }
    for number, bounds in enumerate(BOUNDS):
        bank = bank_in_file(banks / f"{number}.pmqa", bounds=bounds)
        bank.put_many(kept, without=[entry.uid for entry in bank.all()])
        assert {entry.uid for entry in bank.search(wanted, 50, *near)} == plain
        assert bank.search(wanted, limit, *near) == memory.search(wanted, limit, *near)
        bank._db.close()


@given(deeds=st.lists(st.tuples(st.sampled_from("pmd"), st.integers(0, 3), bank_texts), max_size=12))
@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
def test_after_any_deeds_the_index_holds_what_the_table_holds(banks, deeds):
    memory, bank = MemoryBank(), bank_in_file(banks / "deeds.pmqa")
    bank.put_many((), without=[entry.uid for entry in bank.all()])
    for deed, number, text in deeds:
        entry = BankEntry(f"uid{number}", text, answer=text[::-1])
        for each in (memory, bank):
            if deed == "p":
                each.put(entry)
            elif deed == "d":
                each.drop(entry.uid)
            else:
                each.put_many((entry, BankEntry("other", text)), without=(f"uid{(number + 1) % 4}",))
    assert tuple(bank.all()) == tuple(memory.all())
    assert_in_step(bank._db)
    bank._db.close()


def assert_in_step(db):
    with db.atomic():
        # FTS5's own check, which raises where the index is not that of the texts.
        db.execute(
            "INSERT INTO question_bank_search (question_bank_search, rank) VALUES ('integrity-check', 1)"
        )
    folded = db.execute("SELECT place FROM question_bank_folded ORDER BY place").fetchall()
    assert db.execute("SELECT place FROM question_bank ORDER BY place").fetchall() == folded


def test_everything_is_read_in_pages_and_what_is_dropped_meanwhile_is_passed_over(tmp_path):
    bank = bank_in_file(tmp_path / "v.pmqa")
    many = tuple(BankEntry(f"uid{number}", f"ข้อ {number}") for number in range(2 * PAGE + 1))
    bank.put_many(many)
    assert tuple(bank.all()) == many
    pages = bank.all()
    first = next(pages)
    bank.put_many((), without=[entry.uid for entry in many[PAGE:]])
    assert (first, *pages) == many[:PAGE]


def test_a_text_that_no_file_can_hold_is_refused_and_nothing_is_written(tmp_path):
    bank = bank_in_file(tmp_path / "v.pmqa")
    bank.put(RICE)
    with pytest.raises(DeskError, match="damaged character"):
        bank.put_many((replace(RICE, text="ใหม่"), replace(WATER, answer="\ud800")))
    assert tuple(bank.all()) == (RICE,)
    assert bank.search("ข้าว") == (RICE,)
    assert_in_step(bank._db)


def test_a_file_that_may_not_grow_refuses_and_searches_on(tmp_path):
    bank = bank_in_file(tmp_path / "v.pmqa")
    bank.put(RICE)
    pages = bank._db.execute("PRAGMA page_count").fetchone()[0]
    bank._db.execute(f"PRAGMA max_page_count = {pages}").fetchone()
    with pytest.raises(DeskError, match="Disk full"):
        bank.put_many([BankEntry(f"u{n}", "ก" * 2000) for n in range(40)])
    assert (bank.search("ข้าว"), bank.count()) == ((RICE,), 1)
    assert_in_step(bank._db)


def test_what_was_put_is_on_the_disk_before_the_call_returns(tmp_path):
    writer = bank_in_file(tmp_path / "v.pmqa")
    reader = bank_in_file(tmp_path / "v.pmqa", read_only=True)
    writer.put(RICE)
    assert reader.search("ข้าว") == (RICE,)


def test_a_field_that_a_stranger_filled_wrongly_is_refused_by_its_name(tmp_path):
    bank = bank_in_file(tmp_path / "v.pmqa")
    bank.put(RICE)
    with sqlite3.connect(tmp_path / "v.pmqa") as stranger:
        stranger.execute("UPDATE question_bank SET category = 9")
    stranger.close()
    with pytest.raises(DeskError, match=r"question_bank\[1\]\.category"):
        bank.search("ข้าว")


def test_an_open_file_has_its_bank_and_whoever_opens_it_beside_may_only_search(path, opened):
    writer = opened(path)
    writer.bank.put(RICE)
    reader = opened(path)
    assert reader.bank.search("ข้าว") == (RICE,)
    with pytest.raises(DeskError, match="opened to read only"):
        reader.bank.drop("rice")


def test_a_backup_has_the_bank_too(path, opened, backups):
    store = opened(path)
    store.bank.put(RICE)
    copy = backup_file(path, backups, datetime(2021, 7, 30, tzinfo=UTC))
    store.close()
    assert opened(copy).bank.search("ขายที่ใด") == (RICE,)


def test_a_disk_that_is_full_says_so_and_the_bank_goes_on_once_there_is_room(path, mounted, opened):
    place = mounted("-t", "tmpfs", "-o", "size=3m", "tmpfs")
    file = place / path.name
    shutil.copyfile(path, file)
    bank = opened(file).bank
    bank.put(RICE)
    many = [BankEntry(f"u{number}", f"ข้อ {number} " * 40) for number in range(3000)]
    with pytest.raises(DeskError, match="Disk full"):
        bank.put_many(many)
    assert tuple(bank.all()) == (RICE,)
    bank.put(WATER)
    assert bank.search("ปท") == (WATER,)


@pytest.mark.parametrize("table", ["question_bank", "question_bank_folded", "question_bank_search_data"])
@pytest.mark.parametrize("since", [(0,), (99,)])
def test_a_broken_page_of_the_bank_is_seen_at_opening_by_every_sqlite(
    path, opened, monkeypatch, table, since
):
    monkeypatch.setattr("pmqa_desk.store.connection.READS_INDEXES", since)
    store = opened(path)
    store.bank.put_many([BankEntry(f"u{number}", f"ข้อ {number} " * 40) for number in range(300)])
    page, size = (
        store._db.execute("SELECT rootpage FROM sqlite_schema WHERE name = ?", [table]).fetchone()[0],
        4096,
    )
    store.close()
    opened(path).close()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    with pytest.raises(DeskError, match="damaged or incomplete"):
        opened(path)
