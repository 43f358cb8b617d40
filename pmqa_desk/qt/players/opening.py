"""Which player a file needs; the libraries that play are loaded when the first of its kind is opened."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject

from pmqa_desk.domain.media_names import FILMS, PICTURES, SLIDES, pictures_of
from pmqa_desk.qt.players.player import Medium, Player


def medium_of(path: Path) -> Medium | None:
    """Return what a file holds, by its ending; ``None`` for what the stage cannot show."""
    ending = path.suffix.lower()
    if ending in FILMS:
        return Medium.FILM
    if ending in SLIDES:
        return Medium.SLIDES
    return Medium.PICTURES if ending in PICTURES or path.is_dir() else None


def open_medium(path: Path, volume: float, parent: QObject) -> Player | None:
    """Open a medium for the stage; ``None`` where there is nothing that could play it."""
    medium = medium_of(path)
    if medium is Medium.FILM:
        from pmqa_desk.qt.players.film import FilmPlayer  # noqa: PLC0415 - QtMultimedia, 20 ms

        return FilmPlayer(path, volume, parent)
    if medium is Medium.SLIDES:
        from pmqa_desk.qt.players.slides import SlidePlayer  # noqa: PLC0415 - QtPdf

        return SlidePlayer(path, parent)
    if medium is Medium.PICTURES:
        from pmqa_desk.qt.players.pictures import PicturePlayer  # noqa: PLC0415 - with the others

        return PicturePlayer(_pictures(path), parent)
    return None


def _pictures(path: Path) -> list[Path]:
    """Return one picture, or those of a folder in the order of their names."""
    if not path.is_dir():
        return [path]
    return pictures_of(path.iterdir())
