"""Which player a file gets."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from pmqa_desk.assets import asset
from pmqa_desk.qt.players.film import FilmPlayer
from pmqa_desk.qt.players.opening import medium_of, open_medium
from pmqa_desk.qt.players.pictures import PicturePlayer
from pmqa_desk.qt.players.player import Medium
from pmqa_desk.qt.players.slides import SlidePlayer


@pytest.mark.parametrize(
    ("name", "medium"),
    [
        ("a.MP4", Medium.FILM),
        ("a.webm", Medium.FILM),
        ("a.Pdf", Medium.SLIDES),
        ("a.JPG", Medium.PICTURES),
        ("a.docx", None),
        ("a", None),
    ],
)
def test_ending_tells_the_medium_in_small_and_capital_letters(name, medium):
    assert medium_of(Path(name)) is medium


@pytest.mark.parametrize(("name", "kind"), [("video.mp4", FilmPlayer), ("slides.pdf", SlidePlayer)])
def test_example_is_opened_by_its_player(qtbot, name, kind):
    parent = QObject()
    player = open_medium(asset("resources", "example", name), 1.0, parent)
    assert isinstance(player, kind)
    player.open()
    qtbot.waitUntil(lambda: player.state.whole > 0)


def test_folder_is_a_set_of_its_pictures_in_the_order_of_names(tmp_path, qtbot):
    for name in ("b.png", "a.png", "notes.txt"):
        QImage(4, 4, QImage.Format.Format_RGB32).save(str(tmp_path / name), "png")
    parent = QObject()
    player = open_medium(tmp_path, 1.0, parent)
    assert isinstance(player, PicturePlayer)
    assert [path.name for path in player._paths] == ["a.png", "b.png"]


def test_picture_is_a_set_of_itself(tmp_path, qtbot):
    parent = QObject()
    player = open_medium(tmp_path / "a.png", 1.0, parent)
    assert isinstance(player, PicturePlayer)
    assert player._paths == (tmp_path / "a.png",)


def test_what_cannot_be_shown_has_no_player(tmp_path, qtbot):
    parent = QObject()
    assert open_medium(tmp_path / "notes.docx", 1.0, parent) is None
