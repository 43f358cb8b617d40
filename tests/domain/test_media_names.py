"""Media are known by their endings."""

from __future__ import annotations

from pathlib import Path

from pmqa_desk.domain.media_names import is_shown, pictures_of


def test_pictures_are_taken_in_the_order_of_their_names():
    found = pictures_of(map(Path, ("b.JPG", "notes.txt", "a.png", "film.mp4")))
    assert found == [Path("a.png"), Path("b.JPG")]


def test_stage_shows_films_slides_and_pictures_and_nothing_else():
    shown = [name for name in ("a.MP4", "a.pdf", "a.png", "a.pptx", "a.docx", "a") if is_shown(Path(name))]
    assert shown == ["a.MP4", "a.pdf", "a.png"]
