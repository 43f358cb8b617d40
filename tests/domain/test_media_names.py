"""Pictures are known by their endings."""

from __future__ import annotations

from pathlib import Path

from pmqa_desk.domain.media_names import pictures_of


def test_pictures_are_taken_in_the_order_of_their_names():
    found = pictures_of(map(Path, ("b.JPG", "notes.txt", "a.png", "film.mp4")))
    assert found == [Path("a.png"), Path("b.JPG")]
