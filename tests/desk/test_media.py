"""Media are referred to relative to the visit; files from elsewhere are copied beside it."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import pytest

from pmqa_desk.desk import media
from pmqa_desk.desk.media import (
    Brought,
    Stopped,
    bring_in,
    bring_in_all,
    holds_something,
    is_outside,
    is_there,
    relative_medium,
)
from pmqa_desk.domain.errors import DeskError


def _ignore(done, whole):
    pass


@pytest.fixture
def places(tmp_path):
    folder, outside = tmp_path / "visit", tmp_path / "stick"
    folder.mkdir()
    outside.mkdir()
    return folder, outside


def test_file_in_the_folder_is_referred_to_where_it_is(places):
    folder, _ = places
    source = folder / "สไลด์" / "๑.pdf"
    source.parent.mkdir()
    source.write_bytes(b"x")
    assert bring_in(folder, source, _ignore) == "สไลด์/๑.pdf"
    assert relative_medium(folder, source) == "สไลด์/๑.pdf"


def test_file_from_elsewhere_is_copied_whole(places):
    folder, outside = places
    source = outside / "ก.mp4"
    source.write_bytes(b"x" * 3_000_000)
    seen = []
    medium = bring_in(folder, source, lambda done, whole: seen.append((done, whole)))
    assert medium == "media/ก.mp4"
    assert (folder / medium).read_bytes() == source.read_bytes()
    assert seen[-1] == (3_000_000, 3_000_000)
    assert [path.name for path in (folder / "media").iterdir()] == ["ก.mp4"]


def test_same_file_brought_twice_is_there_once_and_another_gets_its_own_name(places):
    folder, outside = places
    source = outside / "a.pdf"
    source.write_bytes(b"one")
    assert bring_in(folder, source, _ignore) == bring_in(folder, source, _ignore) == "media/a.pdf"
    source.write_bytes(b"two")
    assert bring_in(folder, source, _ignore) == "media/a (2).pdf"
    assert (folder / "media/a.pdf").read_bytes() == b"one"


def test_file_that_cannot_be_copied_is_refused_and_leaves_nothing(places):
    folder, outside = places
    with pytest.raises(DeskError):
        bring_in(folder, outside / "gone.pdf", _ignore)
    (folder / "media").rmdir()


def test_missing_and_impossible_names_are_not_there(places):
    folder, _ = places
    (folder / "a.pdf").write_bytes(b"x")
    assert is_there(folder, "a.pdf")
    assert not is_there(folder, "b.pdf")
    assert not is_there(folder, "\0")
    assert not is_there(folder, "ก" * 4000)


def test_folder_of_pictures_is_a_medium_too(tmp_path):
    (tmp_path / "pictures").mkdir()
    assert not is_there(tmp_path, "pictures")
    (tmp_path / "pictures" / "one.JPG").touch()
    assert is_there(tmp_path, "pictures")
    assert not is_there(tmp_path, "none")


def test_folder_of_pictures_holds_something_though_its_size_is_told_as_nothing(tmp_path, monkeypatch):
    (tmp_path / "empty.pdf").touch()
    (tmp_path / "full.pdf").write_bytes(b"x")
    (tmp_path / "pictures").mkdir()
    whole = Path.stat

    def of_a_small_folder(self, **how):
        found = whole(self, **how)
        size = 0 if stat.S_ISDIR(found.st_mode) else found.st_size
        return os.stat_result((*found[:6], size, *found[7:10]))

    monkeypatch.setattr(Path, "stat", of_a_small_folder)
    names = ("empty.pdf", "full.pdf", "pictures", "gone.pdf")
    assert [holds_something(tmp_path / name) for name in names] == [False, True, True, False]


def test_same_content_under_another_name_is_not_copied_twice(places):
    folder, outside = places
    (outside / "a.pdf").write_bytes(b"one")
    (outside / "b.pdf").write_bytes(b"one")
    (outside / "c.pdf").write_bytes(b"two")
    for name in ("a", "b", "c"):
        bring_in(folder, outside / f"{name}.pdf", _ignore)
    assert sorted(path.name for path in (folder / "media").iterdir()) == ["a.pdf", "c.pdf"]
    assert bring_in(folder, outside / "b.pdf", _ignore) == "media/a.pdf"


def test_folder_of_pictures_comes_as_a_whole(places):
    folder, outside = places
    shown = outside / "ภาพ"
    shown.mkdir()
    for name in ("1.png", "2.jpg", "letter.docx"):
        (shown / name).write_bytes(name.encode())
    assert bring_in(folder, shown, _ignore) == "media/ภาพ"
    assert sorted(path.name for path in (folder / "media/ภาพ").iterdir()) == ["1.png", "2.jpg"]
    assert bring_in(folder, shown, _ignore) == "media/ภาพ (2)"


def test_folder_without_pictures_is_refused_and_leaves_nothing(places):
    folder, outside = places
    with pytest.raises(DeskError):
        bring_in(folder, outside, _ignore)
    assert list((folder / "media").iterdir()) == []


def test_progress_of_several_is_of_all_their_bytes(places):
    folder, outside = places
    (folder / "here.pdf").write_bytes(b"x" * 100)
    for name, size in (("a", 10), ("b", 20)):
        (outside / name).write_bytes(name.encode() * size)
    seen = []
    sources = (folder / "here.pdf", outside / "a", outside / "gone", outside / "b")
    brought = bring_in_all(folder, sources, lambda done, whole: seen.append((done, whole)))
    assert dict(brought.media) == {sources[0]: "here.pdf", sources[1]: "media/a", sources[3]: "media/b"}
    assert seen == [(10, 30), (30, 30)]
    assert "gone" in brought.refusal.english


def test_too_little_room_is_said_before_anything_is_copied(places, monkeypatch):
    folder, outside = places
    (outside / "a").write_bytes(b"x" * 10)
    monkeypatch.setattr(media.shutil, "disk_usage", lambda _folder: Usage(media.SPARE - 2_000_000))
    brought = bring_in_all(folder, (outside / "a",), _ignore)
    assert (brought.media, "3 MB" in brought.refusal.english) == ({}, True)
    assert not (folder / "media").exists()


def test_stopped_between_two_files_neither_is_left_and_what_was_there_stays(places):
    folder, outside = places
    (folder / "media").mkdir()
    (folder / "media" / "old.pdf").write_bytes(b"old")
    for name in ("a", "old"):
        (outside / f"{name}.pdf").write_bytes(name.encode())
    (outside / "b.pdf").write_bytes(b"b")

    def stop(done, whole):
        if done == whole:
            raise Stopped

    sources = tuple(outside / name for name in ("old.pdf", "a.pdf", "b.pdf"))
    assert bring_in_all(folder, sources, stop) == Brought(stopped=True)
    assert [path.name for path in (folder / "media").iterdir()] == ["old.pdf"]


@pytest.mark.parametrize(
    ("medium", "outside"),
    [("a.pdf", False), ("media/a.pdf", False), ("../a.pdf", True), ("/a.pdf", True), ("a\x00.pdf", False)],
)
def test_medium_elsewhere_is_known(tmp_path, medium, outside):
    assert is_outside(tmp_path, medium) is outside


class Usage:
    """What a disk has left."""

    def __init__(self, free):
        self.free = free
