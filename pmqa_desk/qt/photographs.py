"""Photographs of the day as pictures for papers: upright, and no larger than paper shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from pmqa_desk.domain.blocks import TEXT_WIDTH, Picture
from pmqa_desk.domain.visit import Photo

# A page shows no more of a photograph than 200 points an inch over the text's width.
WIDEST_PX: Final = 1260
# Two upright photographs stand on a page.
HIGHEST: Final = 5600


def photographs(photos: Iterable[Photo], folder: Path) -> Mapping[str, Picture]:
    """Return the photographs that can be read, by their identity; ``folder`` is that of the visit file."""
    found = ((photo, _read(folder / photo.path)) for photo in photos)
    return {photo.uid: _picture(image, photo.caption or "") for photo, image in found if image is not None}


def _read(path: Path) -> QImage | None:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > WIDEST_PX:
        reader.setScaledSize(size.scaled(QSize(WIDEST_PX, WIDEST_PX), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _picture(image: QImage, alt: str) -> Picture:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, b"PNG")
    buffer.close()
    height = min(HIGHEST, round(TEXT_WIDTH * image.height() / image.width()))
    return Picture(bytes(data.data()), round(height * image.width() / image.height()), height, alt)
