"""What format 4 adds: a bank of questions that a stranger can read."""

from __future__ import annotations

from pmqa_desk.domain.question_bank import BankEntry
from tests.banks import bank_in_file


def test_the_bank_is_read_by_category_and_agency_with_the_titles_of_its_items(tmp_path):
    bank = bank_in_file(tmp_path / "v.pmqa")
    with bank._db.atomic():
        bank._db.execute(
            "INSERT INTO items (uid, place, title, kind, start_rule, presenters, doubts)"
            " VALUES ('a', 1, 'ผลงานเด่น', 'showcase', 'linked', '[]', '[]')"
        )
    bank.put_many(
        (
            BankEntry("1", "ไม่มีหมวด", " "),
            BankEntry("2", "ถาม", "ตอบ", "เอกสาร", "ฝ่าย ก", "หัวหน้า", 6, "6.1", "a", "ซ้อม", 2563),
            BankEntry("3", "หมวดสอง", category=2, item_uid="gone"),
        )
    )
    assert [tuple(row.values()) for row in bank._db.view("bank_of_questions").rows] == [
        (2, None, None, "หมวดสอง", None, None, None, None, None, None, "no"),
        (6, "6.1", "ฝ่าย ก", "ถาม", "ตอบ", "เอกสาร", "หัวหน้า", "ผลงานเด่น", "ซ้อม", 2563, "yes"),
        (None, None, None, "ไม่มีหมวด", " ", None, None, None, None, None, "no"),
    ]
