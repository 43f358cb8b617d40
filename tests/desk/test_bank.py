"""What may be done to the question bank, and taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.desk.bank import DEEDS, Bank
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.visit import Item, Question, Visit
from tests.fakes import MemoryBank

ONE, TWO = BankEntry("1", "ข้อหนึ่ง"), BankEntry("2", "ข้อสอง", agency="ฝ่าย ก")
VISIT = Visit("v", items=(Item("a", "ผลงาน", agency="ฝ่าย ก"),))


@pytest.fixture
def kept():
    return MemoryBank({1: ONE, 2: TWO})


@pytest.fixture
def bank(kept):
    return Bank(kept)


def test_a_new_entry_is_taken_back_and_a_changed_one_is_what_it_was(bank):
    bank.put(BankEntry("3", "ใหม่"), "เพิ่มคำถาม")
    bank.put(replace(ONE, answer="ตอบ"), "แก้คำตอบ")
    assert bank.undo_label == "แก้คำตอบ"
    bank.undo()
    assert tuple(bank.all()) == (ONE, TWO, BankEntry("3", "ใหม่"))
    bank.undo()
    assert (tuple(bank.all()), bank.undo_label) == ((ONE, TWO), None)


def test_a_dropped_entry_comes_back_where_it_stood(bank):
    bank.drop("1", "ลบคำถาม")
    bank.drop("gone", "ลบคำถาม")
    assert tuple(bank.all()) == (TWO,)
    bank.undo()
    assert (tuple(bank.all()), bank.undo_label) == ((ONE, TWO), None)


def test_typing_in_one_field_is_one_deed(bank):
    for text in ("ต", "ตอ", "ตอบ"):
        bank.put(replace(ONE, answer=text), "แก้คำตอบ", merge="1 answer")
    bank.put(replace(ONE, answer="ตอบ", evidence="ร"), "แก้หลักฐาน", merge="1 evidence")
    bank.undo()
    assert bank.entry("1").answer == "ตอบ"
    bank.undo()
    assert (bank.entry("1"), bank.undo_label) == (ONE, None)


def test_an_entry_put_as_it_is_is_no_deed(bank, kept):
    kept.failure = AssertionError("written")
    bank.put(ONE, "แก้")
    assert bank.undo_label is None


def test_what_fails_changes_nothing_and_can_be_done_again(bank, kept):
    told = []
    bank.drop("1", "ลบ")
    bank.listen(lambda: told.append(bank.count()))
    kept.failure = DeskError("เต็ม", "Disk full.")
    with pytest.raises(DeskError):
        bank.undo()
    assert (bank.undo_label, told) == ("ลบ", [])
    bank.undo()
    assert (tuple(bank.all()), told) == ((ONE, TWO), [2])


def test_with_nothing_done_there_is_nothing_to_undo(bank):
    with pytest.raises(DeskError, match="nothing to undo"):
        bank.undo()


def test_the_oldest_deeds_are_past_undoing(bank):
    for number in range(DEEDS + 5):
        bank.put(BankEntry(f"n{number}", "ข้อ"), "เพิ่ม")
    for _ in range(DEEDS):
        bank.undo()
    assert (bank.undo_label, bank.count()) == (None, 7)


def test_questions_of_a_rehearsal_are_taken_up_once(bank):
    asked = (
        Question("q1", "ข้อ ๓", "a", answer="ตอบ"),
        Question("q2", "ข้อ 3 ", "a"),
        Question("q3", " \u200b", "a"),
        Question("q4", "ข้อสอง", "a"),
    )
    taken = bank.take_up(asked, VISIT, "ซ้อมใหญ่", "รับคำถามเข้าคลัง")
    (added,) = taken.added
    assert (added.text, added.agency, added.source) == ("ข้อ ๓", "ฝ่าย ก", "ซ้อมใหญ่")
    assert (taken.completed, taken.known, bank.count()) == ((), (added, TWO), 3)
    again = bank.take_up(asked, VISIT, "ซ้อมใหญ่", "รับคำถามเข้าคลัง")
    assert (again.added, again.known, bank.undo_label) == ((), (added, added, TWO), "รับคำถามเข้าคลัง")
    bank.undo()
    assert tuple(bank.all()) == (ONE, TWO)


def test_an_entry_without_an_answer_takes_the_one_that_was_given(bank):
    asked = (Question("q", "ข้อสอง", "a", answer="ตอบแล้ว"), Question("r", "ข้อสอง", "a", answer="ตอบอีก"))
    taken = bank.take_up(asked, VISIT, None, "รับคำถามเข้าคลัง")
    whole = replace(TWO, answer="ตอบแล้ว")
    assert (taken.completed, taken.known, tuple(bank.all())) == ((whole,), (whole,), (ONE, whole))
    bank.undo()
    assert tuple(bank.all()) == (ONE, TWO)


def test_a_question_met_twice_in_one_list_is_added_with_its_answer(bank):
    asked = (Question("q", "ใหม่", "a"), Question("r", "ใหม่", "a", answer="ตอบ"))
    (added,) = bank.take_up(asked, VISIT, None, "รับ").added
    assert (added.answer, bank.entry(added.uid)) == ("ตอบ", added)


def test_the_same_question_to_another_agency_is_another(bank):
    other = replace(VISIT, items=(Item("a", "ผลงาน", agency="ฝ่าย ข"),))
    assert len(bank.take_up((Question("q", "ข้อสอง", "a"),), other, None, "รับ").added) == 1


def test_a_pasted_table_is_taken_up_and_says_what_it_could_not_read(bank):
    taken = bank.from_rows("ข้อหนึ่ง\tตอบ\nใหม่\nใหม่\n\tตอบลอย", "วางคำถาม")
    assert [entry.text for entry in taken.added] == ["ใหม่"]
    assert taken.completed == (replace(ONE, answer="ตอบ"),)
    assert (len(taken.known), taken.unread) == (1, ("\tตอบลอย",))
    bank.undo()
    assert tuple(bank.all()) == (ONE, TWO)


def test_a_bank_that_is_only_read_says_why(bank, kept):
    kept.read_only_because = ("อ่านอย่างเดียว", "Read only.")
    with pytest.raises(DeskError, match="Read only"):
        bank.put(BankEntry("3", "ใหม่"), "เพิ่ม")
    assert (bank.read_only_because, bank.undo_label) == (kept.read_only_because, None)
    assert bank.search("ข้อ", agency="ฝ่าย ก") == (TWO, ONE)


def test_entries_of_another_bank_come_under_identities_of_their_own_and_none_twice(bank):
    taken = bank.take_entries((ONE, BankEntry("2", "ข้อใหม่", item_uid="theirs")), "นำเข้า")
    assert (len(taken.added), taken.known) == (1, (ONE,))
    (added,) = taken.added
    assert added.uid not in {"1", "2"}
    assert (added.text, added.item_uid) == ("ข้อใหม่", None)


def test_closed_it_has_nothing_for_a_window_that_outlives_the_file(bank):
    bank.close()
    assert (bank.search(""), bank.count(), bank.entry("1")) == ((), 0, None)


def test_steps_grow_even_where_old_deeds_are_forgotten(bank):
    for number in range(DEEDS + 3):
        bank.put(replace(ONE, answer=str(number)), "แก้")
    assert bank.steps == DEEDS + 3
    for _ in range(DEEDS):
        bank.undo()
    assert (bank.steps, bank.undo_label) == (0, None)
