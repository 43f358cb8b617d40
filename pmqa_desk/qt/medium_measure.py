"""Measures a medium with the help of what shows it: the pages of a PDF, the pixels of a picture."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QImageReader

from pmqa_desk.desk.medium_measure import measured
from pmqa_desk.domain.media_names import PICTURES, SLIDES
from pmqa_desk.domain.medium_measure import Measure


def measure_of(path: Path) -> Measure | None:
    """Return what can be measured of a medium, or ``None`` where it is not there; any thread may ask."""
    measure = measured(path)
    ending = path.suffix.lower()
    if measure is None or path.is_dir():
        return measure
    if ending in SLIDES:
        return replace(measure, pages=_pages(path))
    if ending in PICTURES:
        size = QImageReader(str(path)).size()
        return replace(measure, width=max(0, size.width()), height=max(0, size.height()))
    return measure


def _pages(path: Path) -> int | None:
    from PySide6.QtPdf import QPdfDocument  # noqa: PLC0415 - QtPdf, when there are slides

    document = QPdfDocument()
    if document.load(str(path)) is not QPdfDocument.Error.None_:
        return None
    return document.pageCount()
