"""A dossier stands there whole, or nothing does."""

from __future__ import annotations

import hashlib
import os
import sys
import zipfile
from datetime import datetime

import pytest

from pmqa_desk.domain.dossier import Entry, sums_text
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.export.dossier_file import compare_sums, new_dossier

AT = datetime(2022, 7, 25, 13, 30, 8)  # noqa: DTZ001 - a zip knows no zone
FILES = {"01 กำหนดการ 2565-07-25.docx": b"docx", "สื่อ/ภาพ.txt": "ภาพ".encode() * 1000, "a.txt": b""}


def filled(out):
    """Write a dossier with its sums to a place."""
    with new_dossier(out, AT) as writer:
        entries = []
        for name, data in FILES.items():
            size, digest = writer.add(name, data, lambda _size: None)
            entries.append(Entry(name, "", size, digest))
        writer.add("SHA256SUMS", sums_text(entries).encode(), lambda _size: None)
    return out


@pytest.mark.parametrize("name", ["แฟ้ม.zip", "แฟ้ม"])
def test_what_was_put_in_is_in_it_with_its_sum(tmp_path, name):
    out = filled(tmp_path / name)
    assert compare_sums(out) == ()
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_zip_has_names_in_utf8_and_is_the_same_each_time(tmp_path):
    first, second = filled(tmp_path / "a.zip"), filled(tmp_path / "b.zip")
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as packed:
        assert packed.testzip() is None
        # Bit 11 says so; without it a name is of the oldest letters, which are the same for these.
        assert all(info.flag_bits & 0x800 or info.filename.isascii() for info in packed.infolist())
        assert {info.date_time for info in packed.infolist()} == {(2022, 7, 25, 13, 30, 8)}


@pytest.mark.parametrize(("year", "written"), [(1970, 1980), (2565, 2107)])
def test_a_clock_in_another_era_is_dated_as_near_as_a_zip_can(tmp_path, year, written):
    with new_dossier(tmp_path / "a.zip", AT.replace(year=year)) as writer:
        writer.add("a.txt", b"1", lambda _size: None)
    with zipfile.ZipFile(tmp_path / "a.zip") as packed:
        assert packed.infolist()[0].date_time[0] == written


def test_a_zip_is_replaced_whole_and_a_folder_with_something_in_it_never(tmp_path):
    (tmp_path / "a.zip").write_bytes(b"old")
    filled(tmp_path / "a.zip")
    assert compare_sums(tmp_path / "a.zip") == ()
    taken = tmp_path / "folder"
    taken.mkdir()
    (taken / "mine.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(DeskError, match="not mixed"):
        filled(taken)
    assert [path.name for path in taken.iterdir()] == ["mine.txt"]


def test_an_empty_folder_may_be_filled_and_a_file_is_no_folder(tmp_path):
    (tmp_path / "empty").mkdir()
    assert compare_sums(filled(tmp_path / "empty")) == ()
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    with pytest.raises(DeskError, match="there already"):
        filled(tmp_path / "file")


def half_filled(out, stop):
    with new_dossier(out, AT) as writer:
        writer.add("a.txt", b"1", lambda _size: None)
        writer.add("b.txt", b"2", stop)


class StoppedError(Exception):
    """Somebody changed their mind."""


@pytest.mark.parametrize("name", ["a.zip", "folder"])
def test_what_is_stopped_half_way_leaves_nothing_and_what_stood_there(tmp_path, name):
    def stop(_size):
        raise StoppedError

    (tmp_path / "a.zip").write_bytes(b"old")
    with pytest.raises(StoppedError):
        half_filled(tmp_path / name, stop)
    assert [path.name for path in tmp_path.iterdir()] == ["a.zip"]
    assert (tmp_path / "a.zip").read_bytes() == b"old"


def test_a_place_that_is_not_there_is_a_sentence(tmp_path):
    for name in ("a.zip", "folder"):
        with pytest.raises(DeskError, match="no folder"):
            filled(tmp_path / "nowhere" / name)


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_medium_is_copied_as_it_is_and_a_link_in_a_folder_is_not_summed(tmp_path):
    source = tmp_path / "film.mp4"
    source.write_bytes(os.urandom(3_000_000))
    heard = []
    with new_dossier(tmp_path / "out", AT) as writer:
        size, digest = writer.add("สื่อ/film.mp4", source, heard.append)
        writer.add("SHA256SUMS", f"{digest}  สื่อ/film.mp4\n".encode(), lambda _size: None)
    assert (size, digest) == (3_000_000, hashlib.sha256(source.read_bytes()).hexdigest())
    assert sum(heard) == size
    assert len(heard) > 1
    (tmp_path / "out" / "link").symlink_to("/etc/hostname")
    assert compare_sums(tmp_path / "out") == ()


def test_every_change_is_found(tmp_path):
    out = filled(tmp_path / "folder")
    (out / "a.txt").write_bytes(b"more")
    (out / "สื่อ" / "ภาพ.txt").unlink()
    (out / "new.txt").write_bytes(b"")
    said = " ".join(each.english for each in compare_sums(out))
    assert ("a.txt was changed" in said, "ภาพ.txt is missing" in said, "new.txt is not" in said) == (
        True,
    ) * 3


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"text"])
def test_what_is_no_dossier_is_a_sentence(tmp_path, data):
    (tmp_path / "x.zip").write_bytes(data)
    with pytest.raises(DeskError, match="no whole dossier"):
        compare_sums(tmp_path / "x.zip")
    (tmp_path / "folder").mkdir()
    with pytest.raises(DeskError, match="no whole dossier"):
        compare_sums(tmp_path / "folder")


def test_a_zip_that_lies_is_found_out(tmp_path):
    out = filled(tmp_path / "a.zip")
    data = out.read_bytes()
    out.write_bytes(data.replace(b"docx" + b"PK", b"DOCX" + b"PK", 1))
    try:
        said = compare_sums(out)
    except DeskError:
        return
    assert said
