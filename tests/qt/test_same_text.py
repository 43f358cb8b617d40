"""Whatever was typed, Word, PDF and the pages on the screen say the same."""

from __future__ import annotations

import io
import re
import shutil
from unicodedata import category

import docx
import pytest
from fontTools.ttLib import TTFont
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from pmqa_desk.assets import asset
from pmqa_desk.domain.blocks import Heading, Paragraph, Run, plain
from pmqa_desk.domain.minutes import minutes_blocks
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.thai import Digits
from pmqa_desk.export.docx_file import docx_bytes
from pmqa_desk.qt.paper_pdf import pdf_bytes, with_page_numbers
from pmqa_desk.qt.paper_view import PaperView
from tests.export.test_docx_file import told
from tests.papers import view_of
from tests.qt.test_paper_pdf import by_poppler, by_pypdf
from tests.random_visits import ENDLESS, HOSTILE, visits

# Ten times as quick as the other, where it is here.
READ = by_poppler if shutil.which("pdftotext") else by_pypdf
NUMBER = re.compile(r"- ([0-9๐-๙]+|[ก-ฮ]+) -")
# Long enough for contents of its own.
CHAPTERS = tuple(
    block
    for number in range(12)
    for block in (Heading(f"บทที่ {number} & <PMQA>"), *(Paragraph((Run("ยี่สิบสาม ปี่ป้ำ"),)),) * 36)
)


@pytest.fixture(scope="module")
def view(qapp):
    view = PaperView()
    yield view
    view.deleteLater()


@pytest.fixture(scope="module")
def letters() -> frozenset[int]:
    """What the paper's font has a shape for."""
    with TTFont(io.BytesIO(asset("resources", "fonts", "SarabunPaper-Regular.ttf").read_bytes())) as font:
        # What joins letters is no letter.
        return frozenset(code for code in font.getBestCmap() if category(chr(code)) != "Cf")


def bare(text: str) -> str:
    """Leave out what a line end or a column may take or give: every blank."""
    return "".join(text.split())


def on_screen(view: PaperView) -> str:
    """Return what the sheets show, without the numbers at their top."""
    texts = [text.text for page in view._pages for text in page.texts if not NUMBER.fullmatch(text.text)]
    return bare("".join(texts))


# Answers of 10,000 letters are what is drawn here.
@pytest.mark.filterwarnings("ignore:Generating overly large repr")
@settings(
    max_examples=10,
    deadline=None,
    # Drawing smaller visits after a failure took five minutes and found nothing plainer.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    visits(HOSTILE, HOSTILE | ENDLESS),
    st.sampled_from(Edition),
    st.sampled_from(Digits),
    st.booleans(),
    st.integers(0, 3),
)
def test_word_pdf_and_screen_say_the_same(view, letters, visit, edition, digits, ran, draw):
    minutes = minutes_blocks(visit, view_of(visit) if ran and visit.items else None, edition, digits)
    blocks = with_page_numbers((*minutes, *CHAPTERS) if not draw else minutes, digits)
    view.show_blocks(blocks, digits)
    said = bare(plain(view.blocks))

    def shown(text: str) -> str:
        # What our font has no letter for, an emoji, is drawn in whatever font the machine has for it; a PDF
        # then names it by a number or not at all.
        return "".join(letter for letter in text if letter > " " and ord(letter) in letters)

    assert shown("ที่ปรึกษา PMQA ๔.๐ “”<>&=") == "ที่ปรึกษาPMQA๔.๐“”<>&="
    assert bare(told(docx.Document(io.BytesIO(docx_bytes(blocks, digits=digits))))) == said
    assert on_screen(view) == said
    assert shown(READ(pdf_bytes(blocks, digits))) == shown(said)
