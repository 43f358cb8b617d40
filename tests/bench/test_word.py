"""What the bench measures of Word files."""

from __future__ import annotations

import io
import re
import zipfile
from html import unescape

from pmqa_desk.app.papers import PAPERS
from pmqa_desk.domain.blocks import Heading, Paragraph, Run, Table, plain
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits
from tests.bench.long_minutes import ITEMS, PEOPLE, QUESTIONS, as_html, long_whole, raw_zip
from tests.bench.word import pandoc_ms, rows_of

REPORT = {
    "word": 900.0,
    "raw": 300.0,
    "lay": 4000.0,
    "measure": 100.0,
    "word_busy": 900.0,
    "lay_busy": 4000.0,
    "pages": 500,
    "bare_mb": 90.0,
    "peak_mb": 180.0,
}
HALF = {**REPORT, "word_busy": 300.0, "lay_busy": 2000.0}


def bare(markup: str) -> str:
    """Return the letters of XML or HTML."""
    return "".join(unescape(re.sub("<[^>]+>", "", markup)).split())


def test_the_visit_is_as_large_as_it_is_called():
    visit = long_whole().visit
    assert (len(visit.items), len(visit.questions), len(visit.people)) == (ITEMS, QUESTIONS, PEOPLE)
    assert len({question.answer for question in visit.questions}) == QUESTIONS


def test_pandoc_and_the_bare_file_are_given_the_same_text():
    blocks = PAPERS["minutes"].blocks(long_whole(0.01), Edition.INTERNAL, Digits.THAI, None)
    xml = zipfile.ZipFile(io.BytesIO(raw_zip(blocks))).read("word/document.xml").decode()
    assert bare(xml) == bare(as_html(blocks)) == "".join(plain(blocks).split())
    assert len(bare(xml)) > 2000
    assert {type(block) for block in blocks} >= {Heading, Paragraph, Table}
    assert "<b>" in as_html((Paragraph((Run("หนา", bold=True),)),))


def test_growth_that_is_not_linear_misses_its_goal():
    growth = [row for row in rows_of(HALF, REPORT, None) if row.name.strip() == "from half to whole"]
    assert [row.ours for row in growth] == [3.0, 2.0]
    assert [("MISSED" in row.verdict) for row in growth] == [True, False]


def test_where_pandoc_is_missing_its_row_says_so(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert pandoc_ms(tmp_path / "m.html") is None
    assert "missing" in rows_of(HALF, REPORT, None)[1].floor_name
