"""An answer is as large as it fits; a longer one is read in lines, to its end and no further."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from pmqa_desk.qt.look import font
from pmqa_desk.qt.painting import width_of
from pmqa_desk.qt.presenter_answer import SIZES, laid, paint_answer

SHORT = (("ใช้", "แผง", "ข้อมูล"),)
LONG = tuple(("จังหวัด", "นำ", "ข้อมูล", f" {n} ", "มา", "ปรับปรุง", "งาน") * 4 for n in range(12))
WIDE, TALL = 1700.0, 700.0


@pytest.fixture
def canvas(context):
    image = QImage(QSize(1920, 1080), QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    yield painter, image
    painter.end()


def test_short_answer_takes_the_largest_size(context):
    assert laid(SHORT, WIDE, TALL).pixels == SIZES[0]
    assert laid(SHORT, WIDE, TALL).lines == ("ใช้แผงข้อมูล",)


def test_long_answer_is_read_in_the_smallest_size_and_no_word_of_it_is_lost(context):
    whole = laid(LONG, WIDE, TALL)
    assert whole.pixels == SIZES[-1]
    assert whole.last_first == len(whole.lines) - whole.visible > 0
    said = "".join("".join(words) for words in LONG).replace(" ", "")
    assert "".join(whole.lines).replace(" ", "") == said


def test_no_line_is_wider_than_its_place(context):
    whole = laid(LONG, WIDE, TALL)
    assert all(width_of(line, font(whole.pixels, bold=True)) <= WIDE for line in whole.lines)


def test_lines_that_were_typed_stay_lines(context):
    assert laid((("หนึ่ง",), ("สอง",)), WIDE, TALL).lines == ("หนึ่ง", "สอง")


def test_word_wider_than_a_line_stands_alone(context):
    assert laid((("ก" * 200, "ข"),), WIDE, TALL).lines[0] == "ก" * 200


def test_nothing_is_painted_outside_of_its_box_and_the_end_is_the_end(canvas):
    painter, image = canvas
    box = QRectF(40, 218, 1840, 700)
    first = paint_answer(painter, LONG, 10_000, box)
    assert 0 < first < sum(map(len, LONG))
    assert paint_answer(painter, LONG, first + 1, box) == first
    assert paint_answer(painter, LONG, -5, box) == 0
    for x, y in ((20, 500), (1900, 500), (960, 200), (960, 940)):
        assert image.pixelColor(x, y) == QColor("black")
