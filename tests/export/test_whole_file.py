"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.export import whole_file
from pmqa_desk.export.whole_file import write_whole


def test_the_bytes_stand_at_their_place(tmp_path: Path):
    write_whole(tmp_path / "รายงาน.docx", b"whole")
    assert (tmp_path / "รายงาน.docx").read_bytes() == b"whole"
    assert [path.name for path in tmp_path.iterdir()] == ["รายงาน.docx"]


def test_an_earlier_file_is_replaced(tmp_path: Path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"before")
    write_whole(path, b"after")
    assert path.read_bytes() == b"after"


@pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")
def test_others_may_read_it_as_they_may_any_new_file(tmp_path: Path):
    plain = tmp_path / "plain"
    plain.touch()
    write_whole(tmp_path / "a.pdf", b"x")
    assert stat.S_IMODE((tmp_path / "a.pdf").stat().st_mode) == stat.S_IMODE(plain.stat().st_mode)


def test_a_missing_folder_is_said(tmp_path: Path):
    with pytest.raises(DeskError, match="no folder"):
        write_whole(tmp_path / "none" / "a.pdf", b"x")


def test_a_file_in_the_place_of_the_folder_is_said(tmp_path: Path):
    (tmp_path / "file").touch()
    with pytest.raises(DeskError, match="no folder"):
        write_whole(tmp_path / "file" / "a.pdf", b"x")


def test_a_folder_in_the_place_of_the_file_is_said_and_nothing_is_left(tmp_path: Path):
    (tmp_path / "a.pdf").mkdir()
    with pytest.raises(DeskError, match=r"a\.pdf cannot be written"):
        write_whole(tmp_path / "a.pdf", b"x")
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (errno.ENOSPC, "disk is full"),
        (errno.EACCES, "open elsewhere"),
        (errno.EROFS, "read-only"),
        (errno.EIO, "could not be written"),
    ],
)
def test_a_failing_disk_leaves_the_earlier_file_and_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, sentence: str
):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"before")

    def refuse(handle: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(whole_file.os, "fsync", refuse)
    with pytest.raises(DeskError, match=sentence) as caught:
        write_whole(path, b"after")
    assert path.read_bytes() == b"before"
    assert [left.name for left in tmp_path.iterdir()] == ["a.pdf"]
    assert "a.pdf" in caught.value.thai


def test_a_name_too_long_is_said(tmp_path: Path):
    with pytest.raises(DeskError, match="Change its name"):
        write_whole(tmp_path / ("ก" * 300 + ".pdf"), b"x")
