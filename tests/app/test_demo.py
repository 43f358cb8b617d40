"""The worked example stands complete in its folder, and what a user did to it stays."""

from __future__ import annotations

import errno
import os

import pytest

from pmqa_desk.app.demo import make_demo
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import Kind
from pmqa_desk.store.check import check_media
from pmqa_desk.store.file import read_visit_file


def _visit(path, tmp_path):
    store = read_visit_file(path, backups=tmp_path)
    visit = store.load()
    store.close()
    return visit


def test_example_shows_every_kind_in_fifteen_numbered_steps(tmp_path):
    visit = _visit(make_demo(tmp_path / "new" / "folder"), tmp_path)
    assert {item.kind for item in visit.items} == set(Kind)
    assert [item.number for item in visit.items if item.number] == [str(n) for n in range(1, 16)]


def test_every_medium_of_the_example_is_there(tmp_path):
    path = make_demo(tmp_path)
    media = [item.media for item in _visit(path, tmp_path).items if item.media]
    assert media
    assert all((path.parent / medium).is_file() for medium in media)


def test_example_that_is_there_already_is_kept(tmp_path):
    path = make_demo(tmp_path)
    before = path.read_bytes()
    (tmp_path / "media" / "05_ยุทธศาสตร์.pdf").write_bytes(b"replaced by the user")
    assert make_demo(tmp_path) == path
    assert path.read_bytes() == before
    assert (tmp_path / "media" / "05_ยุทธศาสตร์.pdf").read_bytes() == b"replaced by the user"


def test_medium_that_could_not_be_written_whole_is_not_taken_for_one(tmp_path, monkeypatch):
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "full")

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        with pytest.raises(DeskError, match="disk is full"):
            make_demo(tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    path = make_demo(tmp_path)
    assert check_media(_visit(path, tmp_path), tmp_path) == ()


def test_folder_that_cannot_be_made_is_refused_in_a_sentence(tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(DeskError, match="Choose a folder"):
        make_demo(tmp_path / "file" / "folder")
