"""Which files are pictures, by their endings: a folder of them is a medium as one of them is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff"})


def pictures_of(paths: Iterable[Path]) -> list[Path]:
    """Return the pictures among files, in the order of their names."""
    return sorted(path for path in paths if path.suffix.lower() in PICTURES)
