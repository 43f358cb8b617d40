"""Names that are free and lead nowhere else, and sums that tell what was changed."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.dossier import (
    LONGEST_PATH,
    Entry,
    Names,
    differences,
    is_inside,
    numbered_name,
    read_sums,
    safe_path,
    sums_text,
)

DAY = date(2022, 7, 25)
ANY = st.text(max_size=300) | st.text(st.sampled_from('กี่้ป. /\\:*?"<>|\x00aCON'), max_size=200)


def test_a_paper_bears_its_number_and_its_buddhist_date():
    assert numbered_name(1, "กำหนดการ", DAY, ".docx") == "01 กำหนดการ 2565-07-25.docx"


@given(st.lists(ANY, max_size=6))
def test_no_path_of_a_medium_leads_out_or_is_too_long(parts):
    path = safe_path(parts)
    assert is_inside(path)
    assert path.startswith("สื่อ/")
    assert len(path) < LONGEST_PATH


@given(
    st.lists(st.sampled_from(["ก.pdf", "ก (2).pdf", "A.PDF", "a.pdf", "สื่อ/ก.pdf", "sha256sums"]), max_size=8)
)
def test_no_two_names_are_alike_but_for_their_case(wanted):
    names = Names()
    taken = [names.take(name) for name in wanted]
    assert len({name.casefold() for name in taken} | {"sha256sums"}) == len(taken) + 1


def test_sums_go_round_and_every_difference_is_told():
    entries = [Entry("01 ก.pdf", "ก", 1, "a" * 64), Entry("สื่อ/ข.mp4", "ข", 2, "b" * 64)]
    listed = read_sums(sums_text(entries))
    assert listed == {entry.name: entry.sha256 for entry in entries}
    assert differences(listed, {**listed, "SHA256SUMS": "c" * 64}) == ()
    said = [each.english for each in differences(listed, {"01 ก.pdf": "0" * 64, "ใหม่": "1" * 64})]
    assert ("changed" in said[0], "missing" in said[1], "not in the list" in said[2]) == (True, True, True)


@pytest.mark.parametrize("name", ["../a", "/etc/passwd", "a/../../b", "C:\\a", "a\\..\\b"])
def test_a_name_that_leads_out_is_known(name):
    assert not is_inside(name)
