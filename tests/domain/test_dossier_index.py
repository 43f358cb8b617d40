"""The list of a dossier tells of every file, of what is left out and of personal data."""

from __future__ import annotations

from datetime import UTC, date, datetime

from pmqa_desk.domain.dossier import Entry, LeftOut, Manifest
from pmqa_desk.domain.dossier_index import index_sheets, index_text
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.personal_data import PERSONAL_DATA
from pmqa_desk.domain.ready_check import Said
from pmqa_desk.domain.thai import Digits

MANIFEST = Manifest(
    "การตรวจ",
    date(2022, 7, 25),
    datetime(2022, 7, 26, 9, 0, tzinfo=UTC),
    Edition.PUBLIC,
    Digits.THAI,
    (Entry("01 กำหนดการ.pdf", "กำหนดการ", 12_345, "a" * 64),),
    (LeftOut("สื่อ", Said("ไม่ใส่เพราะ", "because")),),
)


def test_the_text_tells_names_sizes_sums_edition_and_digits():
    text = index_text(MANIFEST)
    for part in (
        "01 กำหนดการ.pdf",
        "12,345 ไบต์",
        "a" * 64,
        "ฉบับเผยแพร่ เลขไทย",
        "26 กรกฎาคม 2565",
        "สื่อ: ไม่ใส่เพราะ",
    ):
        assert part in text
    assert all(kind.thai in text for kind in PERSONAL_DATA.values())


def test_the_sheets_have_a_row_a_file_and_the_table_of_personal_data():
    files, left_out, personal = index_sheets(MANIFEST)
    assert files.rows == (
        ("01 กำหนดการ.pdf", "กำหนดการ", "12345", "a" * 64, "2565-07-26", "ฉบับเผยแพร่", "เลขไทย"),
    )
    assert left_out.rows == (("สื่อ", "ไม่ใส่เพราะ"),)
    assert len(personal.rows) == len(PERSONAL_DATA)
