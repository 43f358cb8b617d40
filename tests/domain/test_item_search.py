"""Items are found by any of their words."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.item_search import found_items
from pmqa_desk.domain.visit import Item

ITEMS = (
    Item("a", "กล่าวต้อนรับ", number="1", presenters=("นายหนึ่ง",)),
    Item("b", "ข้าวอินทรีย์", number="12", agency="สำนักงานเกษตร", media="media/Rice 2565.pdf"),
    Item("c", "วีดิทัศน์", notes="เปิดไมค์ก่อน", script="เชิญชม", section="ช่วงที่ ๒"),
)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ("ต้อนรับ", ("a",)),
        ("หนึ่ง", ("a",)),
        ("เกษตร ข้าว", ("b",)),
        ("rice ๒๕๖๕", ("b",)),
        ("ช่วงที่ 2", ("c",)),
        ("ไมค์", ("c",)),
        ("ชม", ("c",)),
        ("เกษตร ต้อนรับ", ()),
        ("  ", ()),
        ("1", ("a", "b")),
    ],
)
def test_every_word_of_what_is_sought_stands_in_what_is_found(wanted, found):
    assert found_items(ITEMS, wanted) == found
