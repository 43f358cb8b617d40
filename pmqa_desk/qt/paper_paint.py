"""The paper's fonts, and the painting of a laid page on whatever takes paint."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPen,
)

from pmqa_desk.assets import asset
from pmqa_desk.domain.blocks import BODY_POINTS
from pmqa_desk.qt.paper_lines import Face
from pmqa_desk.qt.paper_pages import Page
from pmqa_desk.qt.paper_slabs import Placed
from pmqa_desk.qt.words import Words

A4 = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
TWIPS_PER_INCH = 1440
TWIPS_PER_POINT = 20
FAMILY = "Sarabun Paper"
# 16 pt of TH Sarabun are 10.65 pt of Sarabun: its letters are that much larger in their em.
SCALE = 10.65 / 16
RULE_TWIPS = 10
# A dot and the gap after it, in widths of a rule.
DOTS = (2.0, 8.0)
_FILES = ("SarabunPaper-Regular.ttf", "SarabunPaper-Bold.ttf")


def paper_face(words: Words, office_font: str | None = None) -> Face:
    """Return the font of a paper: the office's own where it is installed, else the one that ships with us.

    A PDF takes ours always: the text of other Thai fonts cannot be searched in Qt's PDFs.
    """
    if office_font is not None and office_font in QFontDatabase.families():
        return _face(office_font, 1.0, words)
    if FAMILY not in QFontDatabase.families():
        for name in _FILES:
            QFontDatabase.addApplicationFontFromData(asset("resources", "fonts", name).read_bytes())
    return _face(FAMILY, SCALE, words)


def paint_page(painter: QPainter, page: Page, face: Face) -> None:
    """Paint a page; the painter's unit is a twip."""
    # A preview records what changes: a pen that is black already would not be set again when it is shown, and
    # the text would be written with the pen of the window, white in a dark one.
    painter.setPen(Qt.PenStyle.NoPen)
    for shown in page.pictures:
        size = QSizeF(shown.picture.width, shown.picture.height)
        painter.drawImage(QRectF(QPointF(shown.x, shown.top), size), QImage.fromData(shown.picture.data))
    for placed in page.texts:
        _paint_text(painter, placed, face)
    pen = QPen(QColor("black"))
    pen.setWidthF(RULE_TWIPS)
    for rule in page.rules:
        pen.setStyle(Qt.PenStyle.CustomDashLine if rule.dotted else Qt.PenStyle.SolidLine)
        if rule.dotted:
            pen.setDashPattern(DOTS)
        painter.setPen(pen)
        painter.drawLine(QLineF(rule.x1, rule.y1, rule.x2, rule.y2))


def _paint_text(painter: QPainter, placed: Placed, face: Face) -> None:
    font = QFont(face.in_points(placed.points).font(bold=placed.bold))
    if placed.spacing:
        # Qt multiplies this, unlike all else of a font in pixels, by the device's density over the screen's.
        share = painter.device().logicalDpiY() / QGuiApplication.primaryScreen().logicalDotsPerInchY()
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, placed.spacing / share)
    painter.setFont(font)
    painter.setPen(QColor("black"))
    painter.drawText(QPointF(placed.x, placed.baseline), placed.text)


def _face(family: str, scale: float, words: Words) -> Face:
    regular = QFont(family)
    regular.setPixelSize(round(BODY_POINTS * TWIPS_PER_POINT * scale))
    regular.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    bold = QFont(regular)
    bold.setBold(True)
    measures = tuple(QFontMetricsF(font) for font in (regular, bold))
    ascent, height = max(m.ascent() for m in measures), max(m.height() for m in measures)
    return Face(regular, bold, words, ascent, height)
