"""The files of the visit's folder that could be shown, the newest first."""

from __future__ import annotations

import os

import pytest

from pmqa_desk.desk import media_files as module
from pmqa_desk.desk.media_files import media_files, unpacked_folders

ENDINGS = {".pdf", ".mp4"}


@pytest.fixture
def folder(tmp_path):
    for number, name in enumerate(
        ("a.pdf", "media/b.MP4", "media/old/c.pdf", "media/old/deep/d.pdf", "e.txt")
    ):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x" * number)
        os.utime(path, (1000 + number, 1000 + number))
    (tmp_path / ".hidden.pdf").write_bytes(b"x")
    return tmp_path


def test_media_of_the_folder_and_two_below_it_are_found_the_newest_first(folder):
    assert [file.medium for file in media_files(folder, ENDINGS)] == [
        "media/old/c.pdf",
        "media/b.MP4",
        "a.pdf",
    ]


def test_each_tells_size_and_time(folder):
    newest = media_files(folder, ENDINGS)[0]
    assert (newest.size, newest.modified_s) == (2, 1002)


def test_list_stays_a_list(folder, monkeypatch):
    monkeypatch.setattr(module, "MOST", 2)
    newest = [file.medium for file in media_files(folder, ENDINGS)]
    assert newest == ["media/old/c.pdf", "media/b.MP4"], "what was written last is never cut off"


def test_folder_that_cannot_be_read_has_none(tmp_path):
    assert media_files(tmp_path / "gone", ENDINGS) == ()


def test_link_to_nothing_is_left_out(tmp_path):
    (tmp_path / "a.pdf").symlink_to(tmp_path / "gone.pdf")
    assert media_files(tmp_path, ENDINGS) == ()


def test_dropped_folder_gives_its_films_and_slides_and_one_of_pictures_stays(tmp_path):
    for name in ("films/b.mp4", "films/a.PDF", "films/cover.png", "pictures/1.png", "deck.pptx"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"x")
    paths = [tmp_path / name for name in ("films", "pictures", "deck.pptx", "gone")]
    found = [path.relative_to(tmp_path).as_posix() for path in unpacked_folders(paths)]
    assert found == ["films/a.PDF", "films/b.mp4", "pictures", "deck.pptx", "gone"]
