"""What of the media can be seen without playing them."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest

from pmqa_desk.desk.ready import saved_ms, seen_media, seen_medium
from pmqa_desk.domain.medium_facts import Unusable, UnusableFact
from tests.visits import PLAIN_VISIT


@pytest.fixture
def folder(tmp_path):
    for name in ("film.mp4", "slides.pdf", "slides.pptx", "picture.png", "letter.docx"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "empty.mp4").touch()
    (tmp_path / "pictures").mkdir()
    (tmp_path / "pictures" / "a.png").write_bytes(b"x")
    (tmp_path / "nothing").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("medium", "why"),
    [
        ("gone.mp4", Unusable.MISSING),
        ("nothing", Unusable.MISSING),
        ("a\x00b.mp4", Unusable.MISSING),
        ("empty.mp4", Unusable.EMPTY),
        ("letter.docx", Unusable.OF_ANOTHER_KIND),
    ],
)
def test_medium_that_need_not_be_tried_says_why(folder, medium, why):
    assert seen_medium(folder, medium) == UnusableFact(medium, why)


@pytest.mark.parametrize("medium", ["film.mp4", "slides.pdf", "slides.pptx", "picture.png", "pictures"])
def test_medium_that_may_be_well_is_left_to_be_tried(folder, medium):
    assert seen_medium(folder, medium) is None


def test_media_are_listed_by_item_and_those_to_be_tried_are_left_out(folder):
    first, film, last = PLAIN_VISIT.items
    items = (replace(first, media="film.mp4"), replace(film, media="gone.mp4"), last)
    seen = seen_media(replace(PLAIN_VISIT, items=items), folder)
    assert seen == {"b": UnusableFact("gone.mp4", Unusable.MISSING)}


def test_file_tells_when_it_was_written(folder):
    os.utime(folder / "film.mp4", ns=(0, 1_500_000_000_123_000_000))
    assert saved_ms(folder / "film.mp4") == 1_500_000_000_123
    assert saved_ms(folder / "gone.mp4") is None
