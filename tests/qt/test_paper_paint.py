"""Pages painted: the ink stands where the page says it does."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPicture

from pmqa_desk.domain.blocks import (
    MARGIN_LEFT,
    MARGIN_TOP,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    TEXT_WIDTH,
    Column,
    Paragraph,
    Run,
    Table,
)
from pmqa_desk.qt.paper_pages import Page, lay_pages
from pmqa_desk.qt.paper_paint import FAMILY, paint_page, paper_face
from pmqa_desk.qt.words import Words
from tests.papers import RED

SCALE = 0.1
BLACK = 128


@pytest.fixture
def face(qapp):
    return paper_face(Words())


def painted(page: Page, face) -> QImage:
    image = QImage(round(PAGE_WIDTH * SCALE), round(PAGE_HEIGHT * SCALE), QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(SCALE, SCALE)
    paint_page(painter, page, face)
    painter.end()
    return image


def inked(image: QImage, left: int, top: int, right: int, bottom: int) -> list[tuple[int, int]]:
    return [
        (x, y)
        for y in range(max(0, top), min(bottom, image.height()))
        for x in range(max(0, left), min(right, image.width()))
        if image.pixelColor(x, y).lightness() < BLACK
    ]


def test_an_unknown_office_font_gives_way_to_ours(qapp):
    assert paper_face(Words(), "No Such Font").regular.family() == FAMILY


def test_an_installed_office_font_is_taken_at_sixteen_points(face, qapp):
    office = paper_face(Words(), FAMILY)
    assert office.regular.pixelSize() == 16 * 20
    assert face.regular.pixelSize() == 213


def test_spread_lines_are_painted_up_to_the_right_edge(face):
    said = "คณะทำงานจังหวัดนำเสนอผลงานต่อคณะผู้ตรวจประเมิน"
    (page,) = lay_pages(
        (
            Paragraph(
                (Run("มติ ", bold=True), Run(said * 6)),
            ),
        ),
        face,
    )
    image = painted(page, face)
    baselines = sorted({text.baseline for text in page.texts})
    assert len(baselines) > 2
    for baseline in baselines[:-1]:
        top, bottom = int((baseline - 120) * SCALE), int(baseline * SCALE)
        right = max(x for x, _ in inked(image, 0, top, image.width(), bottom))
        assert right == pytest.approx((MARGIN_LEFT + TEXT_WIDTH) * SCALE, abs=5)


def test_stacked_marks_are_painted_whole_and_clear_of_the_next_line(face):
    (page,) = lay_pages(tuple(Paragraph((Run(text),)) for text in ("ปี่ ป้ำ ฐู กี๊", "ฟื้น ฏุ")), face)
    image = painted(page, face)
    first, second = sorted({text.baseline for text in page.texts})
    top_of_line = first - face.ascent
    ink = inked(image, 0, 0, image.width(), int((second - face.ascent) * SCALE))
    assert min(y for _, y in ink) >= top_of_line * SCALE
    assert min(y for _, y in ink) < (first - 0.9 * face.em) * SCALE


def test_rules_are_painted(face):
    (page,) = lay_pages((Table((Column("", 4000),), (("",),)),), face)
    image = painted(page, face)
    assert inked(image, round(MARGIN_LEFT * SCALE) - 2, 0, round(MARGIN_LEFT * SCALE) + 2, image.height())


def test_what_a_preview_shows_in_a_dark_window_is_written_in_black(face):
    (page,) = lay_pages((Paragraph((Run("รายงาน"),)),), face)
    picture = QPicture()
    painter = QPainter(picture)
    paint_page(painter, page, face)
    painter.end()
    image = QImage(PAGE_WIDTH // 10, PAGE_HEIGHT // 10, QImage.Format.Format_Grayscale8)
    image.fill(255)
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    painter.setPen(QColor("white"))
    painter.drawPicture(0, 0, picture)
    painter.end()

    assert inked(image, 0, 0, image.width(), image.height())


def test_a_picture_fills_its_place(face):
    image = painted(lay_pages((RED,), face)[0], face)
    left, top = MARGIN_LEFT * SCALE, MARGIN_TOP * SCALE
    inside = image.pixelColor(round(left + RED.width * SCALE / 2), round(top + RED.height * SCALE / 2))
    below = image.pixelColor(round(left + 5), round(top + RED.height * SCALE + 3))
    assert inside.value() < BLACK
    assert below.value() == 255
