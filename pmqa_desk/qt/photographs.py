"""Photographs of the day as pictures for papers: upright, and no larger than paper shows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter

from pmqa_desk.domain.blocks import TEXT_WIDTH, Picture
from pmqa_desk.domain.visit import Photo

# A page shows no more of a photograph than 200 points an inch over the text's width.
WIDEST_PX: Final = 1260
# Two upright photographs stand on a page.
HIGHEST: Final = 5600
# A megabyte or two each: those of a whole visit, or each pause in writing would read all of them again.
KNOWN: Final = 64


def photographs(photos: Iterable[Photo], folder: Path) -> Mapping[str, Picture]:
    """Return the photographs that can be read, by their identity; ``folder`` is that of the visit file."""
    found = ((photo, photograph(folder / photo.path)) for photo in photos)
    return {
        photo.uid: replace(picture, alt=photo.caption or "")
        for photo, picture in found
        if picture is not None
    }


def photograph(path: Path) -> Picture | None:
    """Return a file as a picture for paper, or ``None`` where it cannot be read as one."""
    try:
        facts = path.stat()
    except (OSError, ValueError):  # gone, or a name this system cannot have
        return None
    return _known(path, facts.st_mtime_ns, facts.st_size)


@lru_cache(maxsize=KNOWN)
def _known(path: Path, modified_ns: int, size: int) -> Picture | None:
    """Return a picture, read once as long as its file stays the same: pages are laid at every pause."""
    del modified_ns, size
    image = _read(path)
    return None if image is None else _picture(image)


def _read(path: Path) -> QImage | None:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > WIDEST_PX:
        reader.setScaledSize(size.scaled(QSize(WIDEST_PX, WIDEST_PX), Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return None if image.isNull() else image


def _picture(image: QImage) -> Picture:
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    buffer.close()
    height = min(HIGHEST, round(TEXT_WIDTH * image.height() / image.width()))
    return Picture(bytes(data.data()), round(height * image.width() / image.height()), height, "")
