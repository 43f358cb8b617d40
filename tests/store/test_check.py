"""Checking a visit file and its media."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.visit import Item, Visit
from pmqa_desk.store.check import check_media, check_pages
from tests.visits import PLAIN_VISIT


def test_a_whole_file_has_no_findings(path):
    assert check_pages(path) == ()


def test_a_damaged_page_is_found_and_said_in_words(path):
    data = bytearray(path.read_bytes())
    db = sqlite3.connect(path)
    (root,) = db.execute("SELECT rootpage FROM sqlite_master WHERE name = 'items'").fetchone()
    db.close()
    data[(root - 1) * 4096 + 8 : root * 4096] = b"\xff" * (4096 - 8)
    path.write_bytes(data)
    found = check_pages(path)
    assert found
    assert all(finding.wrong and finding.about == "integrity" for finding in found)
    assert found[0].sentence(Language.THAI).startswith("ไฟล์เสียหาย")


def test_a_row_that_refers_to_nothing_is_found(path):
    db = sqlite3.connect(path)
    db.execute("INSERT INTO events (run_uid, place, at, action, kind) VALUES ('none', 1, '', 1, 'started')")
    db.commit()
    db.close()
    (found,) = check_pages(path)
    assert "events" in found.english


def test_what_is_no_visit_file_is_refused(folder):
    with pytest.raises(DeskError, match="was not found"):
        check_pages(folder / "none.pmqa")


def media(*names):
    return Visit("v", items=tuple(Item(str(n), "ก", media=name) for n, name in enumerate(names)))


def test_missing_media_are_named_with_their_item(folder):
    (folder / "media").mkdir()
    (folder / "media" / "วีดิทัศน์.mp4").touch()
    found = check_media(media("media/วีดิทัศน์.mp4", None, "media/slides.pdf", "media"), folder)
    assert [(finding.place, finding.wrong) for finding in found] == [(3, True), (4, True)]
    assert "media/slides.pdf" in found[0].sentence(Language.ENGLISH)


def test_media_outside_the_folder_are_there_but_do_not_travel(folder, tmp_path):
    (tmp_path / "film.mp4").touch()
    found = check_media(media("../film.mp4", str(tmp_path / "film.mp4")), folder)
    assert [(finding.place, finding.wrong) for finding in found] == [(1, False), (2, False)]


@pytest.mark.parametrize("name", ["a\x00b", "x" * 5000, ""])
def test_a_name_that_no_file_can_have_is_missing_too(folder, name):
    (found,) = check_media(media(name), folder)
    assert found.wrong


def test_a_visit_without_media_has_nothing_missing(folder):
    assert check_media(replace(PLAIN_VISIT), folder) == ()


def test_folder_of_pictures_is_a_medium(folder):
    (folder / "pictures").mkdir()
    (folder / "pictures" / "one.png").touch()
    assert check_media(media("pictures"), folder) == ()
