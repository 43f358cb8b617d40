"""Copies of presentations: made once for a content, whole or not at all, and honest about what is lost."""

from __future__ import annotations

import zipfile

import pytest

from pmqa_desk.desk.slides import copy_of, is_deck
from pmqa_desk.domain.errors import DeskError
from tests.fakes import FakeConverter


@pytest.fixture
def converter():
    return FakeConverter(b"%PDF")


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "new" / "copies"


def _deck(path, *, timing=b"", media=()):
    with zipfile.ZipFile(path, "w") as deck:
        deck.writestr("ppt/slides/slide1.xml", b"<p:sld>" + timing + b"</p:sld>")
        for name in media:
            deck.writestr(f"ppt/media/{name}", b"x")
    return path


@pytest.mark.parametrize(
    ("name", "deck"), [("a.PPTX", True), ("a.ppt", True), ("a.odp", True), ("a.pdf", False)]
)
def test_ending_tells_a_presentation(tmp_path, name, deck):
    assert is_deck(tmp_path / name) is deck


def test_presentation_is_converted_once_for_its_content(tmp_path, folder, converter):
    one = _deck(tmp_path / "one.pptx")
    other = tmp_path / "other.pptx"
    other.write_bytes(one.read_bytes())
    first = copy_of(one, folder, converter)
    assert first.pdf.read_bytes() == b"%PDF"
    assert copy_of(other, folder, converter).pdf == first.pdf
    assert converter.asked == ["one.pptx"]


def test_other_content_lies_beside_the_old(tmp_path, folder, converter):
    path = _deck(tmp_path / "one.pptx")
    old = copy_of(path, folder, converter).pdf
    _deck(path, media=("new.png",))
    new = copy_of(path, folder, converter).pdf
    assert old != new
    assert old.exists()


def test_conversion_that_fails_leaves_nothing(tmp_path, folder, converter):
    converter.refused.add("one.pptx")
    with pytest.raises(DeskError):
        copy_of(_deck(tmp_path / "one.pptx"), folder, converter)
    assert not list(folder.iterdir())


def test_presentation_that_is_gone_is_refused_by_name(tmp_path, folder, converter):
    with pytest.raises(DeskError, match=r"gone\.pptx"):
        copy_of(tmp_path / "gone.pptx", folder, converter)


@pytest.mark.parametrize(
    ("timing", "media", "lost"),
    [
        (b"", ("a.png",), (False, False)),
        (b"<p:timing>", (), (True, False)),
        (b"", ("a.MP4",), (False, True)),
        (b"<p:timing>", ("a.wmv",), (True, True)),
    ],
)
def test_what_a_pdf_cannot_show_is_found(tmp_path, folder, converter, timing, media, lost):
    copy = copy_of(_deck(tmp_path / "one.pptx", timing=timing, media=media), folder, converter)
    assert (copy.animated, copy.films) == lost


@pytest.mark.parametrize("name", ["old.ppt", "free.odp", "broken.pptx"])
def test_what_is_lost_of_other_files_is_not_known(tmp_path, folder, converter, name):
    (tmp_path / name).write_bytes(b"not a zip")
    copy = copy_of(tmp_path / name, folder, converter)
    assert (copy.animated, copy.films) == (None, None)


def test_full_disk_in_the_middle_of_a_conversion_is_said(tmp_path, folder, converter, monkeypatch):
    def full(source, target):
        target.write_bytes(b"half")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(converter, "convert", full)
    with pytest.raises(DeskError, match="cannot be converted"):
        copy_of(_deck(tmp_path / "one.pptx"), folder, converter)
    assert list(folder.iterdir()) == []
