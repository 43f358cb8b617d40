"""Slides whose pages are known by their colours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QRect, QRectF, QSizeF
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter

from tests.films import BITS

COLOURS = ("#C00000", "#00A000", "#0000C0", "#C0C000", "#00C0C0", "#C000C0")


def write_slides(
    path: Path, colours: tuple[str, ...] = COLOURS, size: tuple[float, float] = (160.0, 90.0)
) -> Path:
    """Write a PDF with a page of each colour; an empty one is a bare page."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(*size), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for number, colour in enumerate(colours):
        if number:
            writer.newPage()
        if colour:
            painter.fillRect(QRect(0, 0, writer.width(), writer.height()), QColor(colour))
    painter.end()
    return path


def is_colour(image: QImage, colour: str) -> bool:
    """Return whether the middle of a picture has a colour."""
    found, wanted = image.pixelColor(image.width() // 2, image.height() // 2), QColor(colour)
    return all(abs(a - b) < 6 for a, b in zip(found.getRgb(), wanted.getRgb(), strict=True))


def write_numbered_slides(path: Path, pages: int, size: tuple[float, float] = (160.0, 90.0)) -> Path:
    """Write a PDF in which each page shows its place as eight bars, as the frames of the test films do."""
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QSizeF(*size), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter(writer)
    for number in range(pages):
        if number:
            writer.newPage()
        wide = writer.width() / BITS
        for bit in range(BITS):
            colour = QColor("white" if number >> bit & 1 else "black")
            painter.fillRect(QRectF(bit * wide, 0, wide + 1, writer.height()), colour)
    painter.end()
    return path
