"""PDF from the same blocks as Word: the same text, searchable, without a screen."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from pmqa_desk.domain.blocks import MARGIN_LEFT, TEXT_WIDTH, Heading, Paragraph, Run, plain
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.minutes import minutes_blocks
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.timing_report import timing_blocks
from pmqa_desk.qt.paper_pdf import pdf_bytes, with_page_numbers, write_pdf
from tests.papers import long_visit, view_of
from tests.random_visits import SAID, visits

ROOT = Path(__file__).resolve().parents[2]
PAGE_NUMBER = re.compile(r"^\s*-\s*(?:[0-9๐-๙]+|[ก-ฮ]{1,2})\s*-\s*", re.MULTILINE)
LINE = Paragraph((Run("บรรทัด"),))
LINES = (LINE,) * 35

needs_poppler = pytest.mark.skipif(shutil.which("pdftotext") is None, reason="poppler missing")


@pytest.fixture
def blocks():
    return minutes_blocks(long_visit(), view_of(long_visit()))


def bare(text: str) -> str:
    return "".join(text.split())


def by_pypdf(pdf: bytes) -> str:
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    return bare("".join(PAGE_NUMBER.sub("", page, count=1) if n else page for n, page in enumerate(pages)))


def by_poppler(pdf: bytes) -> str:
    done = subprocess.run(
        ["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True, timeout=60
    )
    pages = done.stdout.decode().split("\f")
    return bare("".join(PAGE_NUMBER.sub("", page, count=1) if n else page for n, page in enumerate(pages)))


def test_the_text_of_the_pdf_is_the_text_of_the_blocks(qapp, blocks):
    assert by_pypdf(pdf_bytes(blocks)) == bare(plain(blocks))


def test_a_table_over_two_pages_repeats_its_heading_row_and_nothing_else(qapp):
    visit = long_visit()
    table = timing_blocks(visit, view_of(visit))
    heading = "ลำดับที่รายการเริ่มจริงกำหนดใช้จริงผลต่าง"
    read = by_pypdf(pdf_bytes((*(LINE,) * 20, *table)))
    assert read.count(heading) == 2
    assert read.replace(heading, "") == bare(plain((*(LINE,) * 20, *table))).replace(heading, "")


@needs_poppler
def test_another_reader_finds_the_same_text(qapp, blocks):
    assert by_poppler(pdf_bytes(blocks)) == bare(plain(blocks))


@needs_poppler
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(visits(SAID), st.booleans())
def test_the_text_is_exact_for_any_visit(qapp, visit, ran):
    blocks = minutes_blocks(visit, view_of(visit) if ran and visit.items else None)
    pdf = pdf_bytes(blocks)
    assert by_poppler(pdf) == by_pypdf(pdf) == bare(plain(blocks))


@needs_poppler
def test_a_phrase_is_found_as_it_is_typed(qapp, tmp_path, blocks):
    (tmp_path / "m.pdf").write_bytes(pdf_bytes(blocks))
    done = subprocess.run(
        ["pdftotext", str(tmp_path / "m.pdf"), "-"], capture_output=True, check=True, timeout=60
    )
    text = done.stdout.decode()
    for phrase in ("ผู้ซื้อที่ปรึกษาร่วมกับกุฎุมพีท้องถิ่นป้ำ ๆ เป๋อ ๆ", "เริ่มประชุมเวลา ๐๙.๐๒ น.", "วีดิทัศน์แนะนำจังหวัด PMQA 4.0"):
        assert phrase in text
    assert "\u200b" not in text


@needs_poppler
def test_spread_lines_reach_the_right_margin_in_the_pdf(qapp):
    said = "คณะทำงานจังหวัดนำเสนอผลงานต่อคณะผู้ตรวจประเมิน" * 6
    pdf = pdf_bytes((Paragraph((Run("มติ ", bold=True), Run(said))),))
    done = subprocess.run(
        ["pdftotext", "-bbox", "-", "-"], input=pdf, capture_output=True, check=True, timeout=60
    )
    ends: dict[str, float] = {}
    for x, y in re.findall(r'xMax="([\d.]+)" yMax="([\d.]+)"', done.stdout.decode()):
        ends[y] = max(ends.get(y, 0.0), float(x))
    rows = [ends[y] for y in sorted(ends, key=float)]
    assert len(rows) > 2
    assert rows[:-1] == pytest.approx([(MARGIN_LEFT + TEXT_WIDTH) / 20] * (len(rows) - 1), abs=1.5)


def test_the_pages_are_a4_and_the_file_bears_its_title(qapp, blocks):
    reader = PdfReader(io.BytesIO(pdf_bytes(blocks)))
    assert [round(float(size)) for size in reader.pages[0].mediabox[2:]] == [595, 842]
    assert reader.metadata.title.startswith("รายงานการประชุม")


def test_the_fonts_are_inside_the_file(qapp, blocks):
    page = PdfReader(io.BytesIO(pdf_bytes(blocks))).pages[0]
    for font in page["/Resources"]["/Font"].values():
        assert "SarabunPaper" in font["/BaseFont"]
        assert "/FontFile2" in font["/DescendantFonts"][0]["/FontDescriptor"]


def test_page_numbers_follow_the_digits(qapp):
    pages = PdfReader(io.BytesIO(pdf_bytes((LINE,) * 60, Digits.ARABIC))).pages
    assert "- 2 -" in pages[1].extract_text()
    assert "-" not in pages[0].extract_text()


def test_a_character_that_the_font_lacks_does_not_stop_the_paper(qapp):
    pdf = pdf_bytes((Heading("ประชุม 😀 会議", 1), LINE))
    assert "บรรทัด" in by_pypdf(pdf)


def test_an_earlier_pdf_stays_whole_when_writing_fails(qapp, tmp_path):
    with pytest.raises(DeskError):
        write_pdf((LINE,), tmp_path / "none" / "a.pdf")
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(DeskError):
        write_pdf((LINE,), tmp_path / "a.pdf")


def test_a_pdf_needs_no_screen_and_no_application(tmp_path):
    code = (
        "import sys; from pathlib import Path;"
        "from pmqa_desk.domain.blocks import Heading; from pmqa_desk.qt.paper_pdf import write_pdf;"
        "write_pdf((Heading('รายงานการประชุม', 1),), Path(sys.argv[1]))"
    )
    unset = {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}
    bare_world = {name: value for name, value in os.environ.items() if name not in unset}
    subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "a.pdf")],
        cwd=ROOT,
        env=bare_world | {"PYTHONPATH": str(ROOT)},
        check=True,
        timeout=60,
    )
    assert by_pypdf((tmp_path / "a.pdf").read_bytes()) == "รายงานการประชุม"


def test_a_long_paper_has_its_contents_with_pages_in_the_pdf(qapp):
    blocks = (
        Heading("รายงาน", 1),
        *(block for n in range(12) for block in (Heading(f"บท {n}"), *LINES)),
    )
    told = with_page_numbers(blocks)
    assert told[0].entries[-1].page == "๑๐"
    assert by_pypdf(pdf_bytes(blocks)) == bare(plain(told))
