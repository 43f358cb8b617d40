"""What goes into a dossier: what is named and what lies in the media folder, nothing from outside."""

from __future__ import annotations

import sys

import pytest

from pmqa_desk.desk.dossier_media import media_of
from pmqa_desk.domain.visit import Item, Visit
from pmqa_desk.domain.wire import Whole


@pytest.fixture
def folder(tmp_path):
    place = tmp_path / "งาน"
    (place / "media" / "ภาพ").mkdir(parents=True)
    (place / "media" / "ภาพ" / "1.png").write_bytes(b"1")
    (place / "media" / "film.mp4").write_bytes(b"22")
    (place / "media" / ".film.mp4.part").write_bytes(b"3")
    (place / "media" / "~$film.pptx").write_bytes(b"3")
    (place / "emblem.png").write_bytes(b"4")
    (place / "private.txt").write_bytes(b"5")
    (tmp_path / "secret.mp4").write_bytes(b"6")
    return place


def of(folder, *media, emblem=None):
    items = tuple(Item(str(n), "ก", media=medium) for n, medium in enumerate(media))
    found, left_out = media_of(Whole(Visit("v", items=items, emblem=emblem)), folder)
    return ["/".join(part.parts) for part in found], [left.what for left in left_out]


def test_named_files_and_the_media_folder_go_in_each_once(folder):
    found, left_out = of(folder, "media/film.mp4", "media/film.mp4", "media/ภาพ", emblem="emblem.png")
    assert found == ["emblem.png", "media/film.mp4", "media/ภาพ/1.png"]
    assert left_out == []


@pytest.mark.parametrize(
    "medium",
    ["../secret.mp4", "/etc/hostname", "C:\\secret.mp4", "media/../../secret.mp4", ".", "a\x00b", "gone.mp4"],
)
def test_what_lies_outside_or_is_not_there_is_told_and_left_out(folder, medium):
    found, left_out = of(folder, medium)
    assert found == ["media/film.mp4", "media/ภาพ/1.png"]
    assert left_out == [medium]


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_no_link_leads_out(folder):
    (folder / "media" / "link.mp4").symlink_to(folder.parent / "secret.mp4")
    (folder / "media" / "up").symlink_to(folder.parent, target_is_directory=True)
    (folder / "media" / "ring").symlink_to(folder / "media" / "ring")
    found, left_out = of(folder, "media/link.mp4", "media/up", "media/ring")
    assert found == ["media/film.mp4", "media/ภาพ/1.png"]
    assert left_out == ["media/link.mp4", "media/up", "media/ring"]
