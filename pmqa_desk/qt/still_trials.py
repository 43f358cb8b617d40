"""Trials of media that stand still, for a worker's thread: a PDF's first page is drawn, pictures are read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from pmqa_desk.domain.media_names import pictures_of
from pmqa_desk.domain.medium_facts import PicturesFact, SlidesFact

# Enough to see that a page is one, quickly.
PAGE = QSize(640, 360)
PICTURE = QSize(320, 180)


def slides_fact(path: Path, medium: str) -> SlidesFact:
    """Open a PDF and draw its first page."""
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - QtPdf, when there are slides

    document = QPdfDocument()
    if document.load(str(path)) is not QPdfDocument.Error.None_ or not document.pageCount():
        return SlidesFact(medium, 0, drawn=False)
    drawn = not document.render(0, PAGE).isNull()
    return SlidesFact(medium, document.pageCount(), drawn)


def pictures_fact(path: Path, medium: str) -> PicturesFact:
    """Read a picture, or all of a folder."""
    try:
        pictures = pictures_of(path.iterdir()) if path.is_dir() else [path]
    except OSError:  # unplugged since it was looked for
        return PicturesFact(medium, 0, (path.name,))
    return PicturesFact(medium, len(pictures), tuple(each.name for each in pictures if not _reads(each)))


def _reads(path: Path) -> bool:
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    reader.setScaledSize(PICTURE)
    return not reader.read().isNull()
