"""Names are compared without what stands before them."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.ranks import bare_name, without_ranks


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("น.ส.มาลี ใจดี", "นางสาว มาลี  ใจดี"),
        ("พล.ต.อ.สม ชาติ", "สม ชาติ"),
        ("พลตำรวจเอก สม ชาติ", "พล.ต.อ. สมชาติ"),
        ("นพ.เก่ง", "นายแพทย์เก่ง"),
        ("รศ.ดร.คม", "คม"),
        ("ว่าที่ ร.ต.หญิง ดี", "ว่าที่ร้อยตรี ดี"),
        ("นางสาวดี", "นาง ดี"),
        ("Dr. SMITH", "dr. smith"),
    ],
)
def test_rank_and_blanks_make_no_other_person(one, other):
    assert bare_name(one) == bare_name(other)


@pytest.mark.parametrize(("one", "other"), [("นายหนึ่ง", "นายสอง"), ("ดร.", ""), ("หนึ่ง ใจดี", "หนึ่ง ใจงาม")])
def test_other_names_are_other_people(one, other):
    assert bare_name(one) != bare_name(other)


def test_name_that_is_only_a_rank_stays():
    assert bare_name(" นาย ") == "นาย"


def test_a_name_without_its_ranks_keeps_its_blanks():
    assert without_ranks(" รศ.ดร. สมมติ  ตัวอย่าง") == "สมมติ  ตัวอย่าง"
