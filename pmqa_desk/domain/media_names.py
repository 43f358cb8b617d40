"""Which files are films, slides and pictures, by their endings: a folder of pictures is a medium too."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

FILMS = frozenset(
    {".mp4", ".m4v", ".mov", ".mkv", ".webm", ".avi", ".wmv", ".mpg", ".mpeg", ".ogv", ".3gp", ".ts"}
)
SLIDES = frozenset({".pdf"})
PICTURES = frozenset({".png", ".jpg", ".jpeg", ".bmp", ".gif", ".webp", ".tif", ".tiff"})


def pictures_of(paths: Iterable[Path]) -> list[Path]:
    """Return the pictures among files, in the order of their names."""
    return sorted(path for path in paths if path.suffix.lower() in PICTURES)


def is_shown(path: Path) -> bool:
    """Return whether the stage shows files of this kind as they are."""
    return path.suffix.lower() in FILMS | SLIDES | PICTURES
