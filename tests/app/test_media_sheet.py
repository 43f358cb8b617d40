"""The report on media is written in each of its forms from what lies beside the file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.app.media_sheet import report_of, sheets_of
from pmqa_desk.app.papers import PAPERS, write_paper
from pmqa_desk.domain.blocks import Table
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.medium_facts import SlidesFact
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.wire import Whole
from tests.slides import write_slides
from tests.visits import PLAIN_VISIT

FIRST, FILM, LAST = PLAIN_VISIT.items
VISIT = replace(PLAIN_VISIT, items=(replace(FIRST, media="a.pdf"), FILM, replace(LAST, media="gone.png")))
BARE = replace(PLAIN_VISIT, items=(FIRST, LAST))


@pytest.fixture
def file(tmp_path, qapp):
    write_slides(tmp_path / "a.pdf")
    return tmp_path / "visit.pmqa"


def rows(blocks):
    return next(block for block in blocks if isinstance(block, Table)).rows


def test_report_looks_at_the_folder(file):
    found = rows(report_of(VISIT, file, Digits.ARABIC))
    assert [row[3] for row in found] == ["ยังไม่ได้ทดสอบ", "ยังไม่ได้รับไฟล์", "ไม่พบไฟล์"]
    assert found[0][4].startswith("6 หน้า ")


def test_report_knows_what_a_window_has_tested_and_what_went_since(file):
    tested = {"a": SlidesFact("a.pdf", 6, drawn=True), "c": SlidesFact("gone.png", 1, drawn=True)}
    found = rows(report_of(VISIT, file, Digits.ARABIC, tested))
    assert [row[3] for row in found] == ["ทดสอบแล้ว", "ยังไม่ได้รับไฟล์", "ไม่พบไฟล์"]


@pytest.mark.parametrize(("visit", "placed"), [(BARE, True), (VISIT, False)])
def test_without_media_or_a_file_there_is_nothing_to_report(file, visit, placed):
    with pytest.raises(DeskError):
        report_of(visit, file if placed else None, Digits.THAI)
    with pytest.raises(DeskError):
        sheets_of(visit, file if placed else None)


@pytest.mark.parametrize(("ending", "magic"), [(".docx", b"PK"), (".pdf", b"%PDF"), (".xlsx", b"PK")])
def test_paper_is_written_in_its_forms(file, tmp_path, ending, magic):
    out = tmp_path / f"สื่อ{ending}"
    write_paper(Whole(VISIT, ()), "media", out, Edition.INTERNAL, Digits.THAI, file)
    assert out.read_bytes().startswith(magic)
    assert PAPERS["media"].endings == (".docx", ".pdf", ".xlsx")


@pytest.mark.parametrize("ending", [".docx", ".xlsx"])
def test_paper_leaves_the_house_in_no_form(file, tmp_path, ending):
    with pytest.raises(DeskError):
        write_paper(Whole(VISIT, ()), "media", tmp_path / f"x{ending}", Edition.PUBLIC, Digits.THAI, file)
