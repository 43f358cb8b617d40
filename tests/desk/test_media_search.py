"""Media are found again by what they hold, else by their name, near the visit and never for ever."""

from __future__ import annotations

import hashlib

import pytest

from pmqa_desk.desk import media_search
from pmqa_desk.desk.media_search import EDGE, FoundMedium, Sought, find_again, made_mark


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "around" / "visit"
    made.mkdir(parents=True)
    return made


def put(path, content=b"x"):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


def sought(folder, medium, content=b"x"):
    """Return a medium that was marked and went."""
    path = put(folder / medium, content)
    mark = made_mark(folder, medium, "m")
    path.unlink()
    return Sought(medium, mark)


@pytest.mark.parametrize("size", [0, 1, EDGE, EDGE + 1, 2 * EDGE, 2 * EDGE + 7, 3 * EDGE])
def test_mark_is_of_the_first_and_the_last_mebibyte(folder, size):
    content = bytes(place % 251 for place in range(size))
    put(folder / "a.mp4", content)
    mark = made_mark(folder, "a.mp4", "m")
    read = content if size <= 2 * EDGE else content[:EDGE] + content[-EDGE:]
    assert (mark.uid, mark.path, mark.size) == ("m", "a.mp4", size)
    assert mark.digest == hashlib.sha256(read).hexdigest()


def test_what_is_no_file_has_no_mark(folder):
    (folder / "pictures").mkdir()
    assert [made_mark(folder, name, "m") for name in ("pictures", "gone", "a\x00b")] == [None, None, None]


@pytest.mark.parametrize(
    "place", ["ใหม่.mp4", "media/ใหม่.mp4", "a/b/c/d/ใหม่.mp4", "../ใหม่.mp4", "../other/deep/ใหม่.mp4"]
)
def test_renamed_file_is_known_by_its_content(folder, place):
    gone = sought(folder, "media/เก่า.mp4", b"film")
    put(folder / "same size.mp4", b"mlif")
    path = put(folder / place, b"film")
    (found,) = find_again(folder, (gone,))
    assert (found.medium, found.path.resolve(), found.same) == ("media/เก่า.mp4", path.resolve(), True)


@pytest.mark.parametrize(
    "place", ["a/b/c/d/e/ใหม่.mp4", "../../ใหม่.mp4", "../a/b/c/ใหม่.mp4", ".hidden/ใหม่.mp4"]
)
def test_search_goes_only_so_far(folder, place):
    gone = sought(folder, "เก่า.mp4", b"film")
    put(folder / place, b"film")
    assert find_again(folder, (gone,)) == ()


def test_search_ends_after_so_many_files(folder, monkeypatch):
    monkeypatch.setattr(media_search, "MOST", 3)
    gone = sought(folder, "media/z.mp4", b"film")
    for name in ("a", "b", "c", "z.mp4"):
        put(folder / name, b"film" if name == "z.mp4" else b"")
    assert find_again(folder, (gone,)) == ()


def test_of_two_copies_the_one_of_its_name_is_meant(folder):
    gone = sought(folder, "media/ข.mp4", b"film")
    put(folder / "ก.mp4", b"film")
    path = put(folder / "old" / "ข.mp4", b"film")
    assert find_again(folder, (gone,)) == (FoundMedium("media/ข.mp4", path, same=True),)


def test_without_its_content_a_file_of_the_same_name_is_shown_as_that_only(folder):
    gone = sought(folder, "media/A.mp4", b"film")
    path = put(folder / "a.MP4", b"another")
    expected = (FoundMedium("media/A.mp4", path, same=False),)
    assert find_again(folder, (gone,)) == expected
    assert find_again(folder, (Sought("media/A.mp4"),)) == expected


def test_nothing_like_it_is_nothing_found(folder):
    put(folder / "other.mp4", b"film")
    assert find_again(folder, (Sought("a.mp4"), sought(folder, "b.mp4", b"else"))) == ()
