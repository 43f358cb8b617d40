"""Items travel by the clipboard as they are."""

from __future__ import annotations

from datetime import time

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme_clipboard import admitted, as_rows, packed, unpacked
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Item, Kind, StartRule

ITEM = Item(
    "a", "ผลงาน\tเด่น", Kind.SHOWCASE, "3", None, StartRule.FIXED, time(9), None, 410, "สำนักงาน", ("ก", "ข")
)


def test_items_come_out_as_they_went_in():
    carried = unpacked(packed((ITEM,), "/visits/one"))
    assert carried.items == (ITEM,)
    assert carried.folder == "/visits/one"


@pytest.mark.parametrize("data", [b"\xff", b"{", b"3", b'{"items": [{"kind": "x"}]}'])
def test_what_cannot_be_read_is_refused(data):
    with pytest.raises(DeskError):
        unpacked(data)


def test_items_without_a_folder_have_an_empty_one():
    assert unpacked(b'{"items": []}').folder == ""


def test_only_an_identity_in_use_is_changed():
    assert admitted((ITEM,), {"b"}, lambda: "n") == (ITEM,)
    assert admitted((ITEM,), {"a"}, lambda: "n")[0].uid == "n"


def test_rows_have_tabs_between_cells_and_none_inside():
    bare = Item("b", "พัก")
    rows = as_rows((ITEM, bare), ("09.00 น.", ""))
    assert rows == "3\t09.00 น.\tผลงาน เด่น\tสำนักงาน\tก, ข\t6:50\n\t\tพัก\t\t\t"
    assert as_rows((ITEM,), ("",), Digits.THAI).startswith("๓\t")
