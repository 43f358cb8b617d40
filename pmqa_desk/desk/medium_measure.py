"""Measures a medium without showing it: its size, and what header or package of it tell."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

from pmqa_desk.desk.film_header import film_header
from pmqa_desk.domain.media_names import pictures_of
from pmqa_desk.domain.medium_measure import Measure

_SLIDE = re.compile(r"ppt/slides/slide\d+\.xml")


def measured(path: Path) -> Measure | None:
    """Return what can be measured of a file or a folder of pictures; ``None`` where it is not there."""
    try:
        if path.is_dir():
            pictures = pictures_of(path.iterdir())
            return Measure(sum(each.stat().st_size for each in pictures), pictures=len(pictures))
        size = path.stat().st_size
    except (OSError, ValueError):  # gone, or a name this system cannot have
        return None
    header = film_header(path)
    if header is not None:
        return Measure(size, header.length_ms, header.width, header.height, header.codec)
    return Measure(size, pages=_slides(path))


def _slides(path: Path) -> int | None:
    """Return how many slides a presentation of PowerPoint has, or ``None``."""
    if path.suffix.lower() not in {".pptx", ".ppsx"}:
        return None
    try:
        with zipfile.ZipFile(path) as deck:
            return sum(_SLIDE.fullmatch(name) is not None for name in deck.namelist())
    except (OSError, zipfile.BadZipFile):
        return None
