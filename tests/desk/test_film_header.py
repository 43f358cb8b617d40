"""A film's header tells its length, size and coding; a damaged one tells nothing and never fails."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmqa_desk.assets import asset
from pmqa_desk.desk import film_header as module
from pmqa_desk.desk.film_header import FilmHeader, film_header


def box(kind, content):
    return struct.pack(">I", 8 + len(content)) + kind + content


def movie(codec=b"avc1", *, kind=b"vide", long=False, scale=1000, length=409_500):
    times = (
        struct.pack(">B3xQQIQ", 1, 0, 0, scale, length)
        if long
        else struct.pack(">B3xIIII", 0, 0, 0, scale, length)
    )
    entry = struct.pack(">I", 86) + codec + bytes(24) + struct.pack(">HH", 1920, 1080) + bytes(50)
    samples = box(b"stsd", struct.pack(">II", 0, 1) + entry)
    media = box(b"hdlr", bytes(8) + kind + bytes(12)) + box(b"minf", box(b"stbl", samples))
    return box(b"moov", box(b"mvhd", times + bytes(80)) + box(b"trak", box(b"mdia", media)))


def header_of(tmp_path, content, name="a.mp4"):
    path = tmp_path / name
    path.write_bytes(content)
    return film_header(path)


@pytest.mark.parametrize(
    ("codec", "said"), [(b"avc1", "H.264"), (b"hvc1", "HEVC (H.265)"), (b"av01", "AV1"), (b"xyz ", "xyz")]
)
def test_header_tells_length_size_and_coding(tmp_path, codec, said):
    assert header_of(tmp_path, movie(codec)) == FilmHeader(409_500, 1920, 1080, said)


def test_description_may_stand_behind_the_pictures(tmp_path):
    content = box(b"ftyp", b"isom") + box(b"mdat", bytes(5000)) + movie(long=True)
    assert header_of(tmp_path, content, "a.MOV").length_ms == 409_500
    far = struct.pack(">I4sQ", 1, b"mdat", 16 + 5000) + bytes(5000) + movie()
    assert header_of(tmp_path, far).length_ms == 409_500


def test_sound_alone_has_a_length_only(tmp_path):
    assert header_of(tmp_path, movie(b"mp4a", kind=b"soun")) == FilmHeader(409_500)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"no film at all",
        box(b"ftyp", b"isom"),
        box(b"moov", b""),
        movie(scale=0),
        movie()[:60],
        struct.pack(">I4s", 4, b"mdat") * 3,
        struct.pack(">I4sQ", 1, b"moov", 2**62),
        box(b"moov", box(b"mvhd", b"")),
    ],
)
def test_damaged_header_tells_nothing(tmp_path, content):
    assert header_of(tmp_path, content) is None


def test_other_kinds_and_missing_files_tell_nothing(tmp_path):
    assert header_of(tmp_path, movie(), "a.mkv") is None
    assert film_header(tmp_path / "gone.mp4") is None


def test_search_for_the_description_ends(tmp_path, monkeypatch):
    monkeypatch.setattr(module, "MOST", 3)
    assert header_of(tmp_path, box(b"free", b"") * 4 + movie()) is None


def test_film_of_the_example_is_measured():
    assert film_header(asset("resources", "example", "video.mp4")) == FilmHeader(20_000, 960, 540, "H.264")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 300))
def test_no_bytes_make_it_fail(tmp_path_factory, noise, place):
    whole = movie()
    content = whole[:place] + noise + whole[place:]
    header_of(tmp_path_factory.getbasetemp(), content)
