"""A converted film has a name of its own in the media folder, and is whole or not there."""

from __future__ import annotations

import pytest

from pmqa_desk.desk import media
from pmqa_desk.desk.films import converted
from pmqa_desk.desk.media import Stopped
from pmqa_desk.domain.errors import DeskError
from tests.fakes import FakeFilms


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "ฟิล์ม.mkv").write_bytes(b"film")
    return tmp_path


def _ignore(done, whole):
    pass


def inside(folder):
    return sorted(path.name for path in (folder / "media").iterdir())


def test_film_is_written_beside_and_the_old_one_stays(folder):
    told = []
    films = FakeFilms()
    first = converted(folder, "ฟิล์ม.mkv", films, lambda done, whole: told.append((done, whole)))
    second = converted(folder, "ฟิล์ม.mkv", films, _ignore)
    assert first.read_bytes() == b"converted"
    assert inside(folder) == ["ฟิล์ม H264 (2).mp4", "ฟิล์ม H264.mp4"] == sorted((second.name, first.name))
    assert (folder / "ฟิล์ม.mkv").read_bytes() == b"film"
    assert told == [(1, 2), (2, 2)]


def test_refusal_leaves_nothing(folder):
    refusal = DeskError("ไม่สำเร็จ", "No.")
    with pytest.raises(DeskError) as raised:
        converted(folder, "ฟิล์ม.mkv", FakeFilms(refusal=refusal), _ignore)
    assert (raised.value, inside(folder)) == (refusal, [])


def test_stopped_it_leaves_nothing(folder):
    def stop(done, whole):
        raise Stopped

    with pytest.raises(Stopped):
        converted(folder, "ฟิล์ม.mkv", FakeFilms(), stop)
    assert inside(folder) == []


def test_film_that_went_and_a_full_disk_are_said(folder, monkeypatch):
    with pytest.raises(DeskError, match=r"gone\.mkv"):
        converted(folder, "gone.mkv", FakeFilms(), _ignore)
    monkeypatch.setattr(media, "SPARE", 10**18)
    with pytest.raises(DeskError, match="disk"):
        converted(folder, "ฟิล์ม.mkv", FakeFilms(), _ignore)
    assert not (folder / "media").exists()
