from __future__ import annotations

import shutil
import subprocess
from itertools import product

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QFont, QFontDatabase, QImage, QPainter, QPdfWriter

from pmqa_desk.assets import asset
from pmqa_desk.export.pdf_text import TAB, UnreadablePdfError, meanings, with_searchable_text

CONSONANTS = [chr(code) for code in range(0x0E01, 0x0E2F)]
ABOVE = ["", *"ัิีึื"]
BELOW = [*"ุู"]
TONES = ["", *"่้๊๋"]
SENTENCES = [
    "ที่ปรึกษา ปี่ ป้ำ ฐู กี๊ กำหนดการ",
    "ผู้ซื้อที่ กั๊ก กุฎุมพี น้ำ ก๋วยเตี๋ยว ญี่ปุ่น ฟื้น ฝ่ำ ซื่อสัตย์ ฤๅษี ปฏิบัติ ฬ่อ",
    "รายงานการประชุม ครั้งที่ ๑/๒๕๖๕ (6 นาที 50 วินาที) office fish flow",
]
LADDERS = [
    " ".join(f"{consonant}{vowel}{tone}" for vowel, tone in product(ABOVE, TONES)) for consonant in CONSONANTS
]
DEPTHS = [
    " ".join(f"{consonant}{vowel}{tone}" for vowel, tone in product(BELOW, TONES)) for consonant in "กปญฐฎฏฟ"
]
AMS = [" ".join(f"{consonant}{tone}ำ" for tone in TONES) for consonant in CONSONANTS]


@pytest.fixture
def printed(qapp):
    """Write lines as a PDF in the paper font."""
    for face in ("Regular", "Bold"):
        font = asset("resources", "fonts", f"SarabunPaper-{face}.ttf").read_bytes()
        QFontDatabase.addApplicationFontFromData(QByteArray(font))

    def write(lines, *, bold=False, family="Sarabun Paper"):
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(72)
        painter = QPainter(writer)
        font = QFont(family, 10)
        font.setBold(bold)
        painter.setFont(font)
        for number, line in enumerate(lines):
            if number and number % 25 == 0:
                writer.newPage()
            painter.drawText(10, 30 + 28 * (number % 25), line)
        painter.end()
        return buffer.data().data()

    return write


@pytest.mark.parametrize("bold", [False, True], ids=["regular", "bold"])
@pytest.mark.parametrize(
    "lines", [SENTENCES, LADDERS, DEPTHS, AMS], ids=["sentences", "ladders", "depths", "ams"]
)
def test_every_syllable_comes_back_as_it_was_typed(printed, tmp_path, lines, bold):
    path = tmp_path / "paper.pdf"
    path.write_bytes(with_searchable_text(printed(lines, bold=bold)))
    assert _by_pypdf(path) == " ".join(lines)
    assert _by_poppler(path) == " ".join(lines)


def test_without_the_meanings_the_text_is_lost(printed, tmp_path):
    path = tmp_path / "raw.pdf"
    path.write_bytes(printed(SENTENCES))
    assert _by_pypdf(path) != " ".join(SENTENCES)


def test_a_pdf_without_text_is_left_alone(printed):
    empty = printed([])
    assert with_searchable_text(empty) == empty


def test_places_where_a_line_may_break_leave_no_trace(printed, tmp_path):
    path = tmp_path / "breaks.pdf"
    path.write_bytes(with_searchable_text(printed(["กำหนด\u200bการ\u200bของ\u200bผู้\u200bตรวจ"])))
    assert _by_pypdf(path) == "กำหนดการของผู้ตรวจ"
    assert _by_poppler(path) == "กำหนดการของผู้ตรวจ"


def test_what_qt_wrote_stays_where_it_was(printed):
    before = printed(SENTENCES)
    assert with_searchable_text(before).startswith(before)


def test_consecutive_characters_written_as_a_range_are_told_apart():
    first, second = sorted(set(meanings()) - {TAB})[8:10]
    stream = b"1 beginbfrange\n<0001> <0002> <%04X>\nendbfrange\n" % first
    pdf = b"%%PDF-1.4\n/ToUnicode 4 0 R\n4 0 obj\n<< /Length %d >>\nstream\n%sendstream\nendobj\n" % (
        len(stream),
        stream,
    )
    done = with_searchable_text(pdf + b"trailer\n<<\n/Size 5\n>>\nstartxref\n9\n%%EOF\n")
    texts = [meanings()[code].encode("utf-16-be").hex().upper() for code in (first, second)]
    assert f"<0001> <0002> [<{texts[0]}> <{texts[1]}>]".encode() in done[len(pdf) :]


@pytest.mark.parametrize(
    "pdf", [b"/ToUnicode 7 0 R", b"/ToUnicode 7 0 R\n7 0 obj\n<<>>\nstream\n<0001> <0001> <E000>\nendstream"]
)
def test_a_pdf_of_another_build_is_refused(pdf):
    with pytest.raises(UnreadablePdfError):
        with_searchable_text(pdf)


@pytest.mark.parametrize("line", SENTENCES)
def test_the_paper_font_draws_as_the_screens_does(printed, line):
    assert printed  # which loads the paper font
    for face in ("Regular", "Bold"):
        QFontDatabase.addApplicationFontFromData(
            QByteArray(asset("resources", "fonts", f"Sarabun-{face}.ttf").read_bytes())
        )
    screen, paper = (_painted(line, family) for family in ("Sarabun", "Sarabun Paper"))
    ink = sum(byte < 128 for byte in screen)
    different = sum(abs(one - other) > 128 for one, other in zip(screen, paper, strict=True))
    assert ink > 1000
    assert different < ink / 50


def test_both_faces_agree_on_every_private_character():
    from fontTools.ttLib import TTFont  # noqa: PLC0415

    for face in ("Regular", "Bold"):
        with asset("resources", "fonts", f"SarabunPaper-{face}.ttf").open("rb") as file:
            private = {code for code in TTFont(file).getBestCmap() if 0xE000 <= code < 0xF000}
        assert private == set(meanings()) - {TAB}


def _painted(line, family):
    image = QImage(1800, 120, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    font = QFont(family)
    font.setPixelSize(40)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    painter.setFont(font)
    painter.drawText(10, 70, line.replace("fi", "").replace("fl", ""))  # which paper leaves in two letters
    painter.end()
    return bytes(image.constBits())


def _by_pypdf(path):
    return " ".join(" ".join(page.extract_text() for page in PdfReader(path).pages).split())


def _by_poppler(path):
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext (poppler-utils) is not installed")
    done = subprocess.run(["pdftotext", path, "-"], capture_output=True, encoding="utf-8", check=True)
    return " ".join(done.stdout.split())
