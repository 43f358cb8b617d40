"""Pictures: upright, whole, one or a set in the order of names; what cannot be read is left out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QImageIOHandler, QImageWriter

from pmqa_desk.qt.players.pictures import PicturePlayer, read_picture
from pmqa_desk.qt.players.player import Medium

STAGE = QSize(640, 360)


def _picture(path, colour, size=(80, 40), turn=None):
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    writer = QImageWriter(str(path))
    if turn is not None:
        writer.setTransformation(turn)
    assert writer.write(image), writer.errorString()
    return path


@pytest.fixture
def paths(tmp_path):
    return [_picture(tmp_path / f"{n}.png", colour) for n, colour in enumerate(("red", "lime", "blue"))]


def _opened(paths, qtbot):
    player = PicturePlayer(paths)
    player.fit(STAGE)
    player.open()
    qtbot.waitUntil(lambda: player.frame is not None)
    return player


def _colour(image):
    return image.pixelColor(image.width() // 2, image.height() // 2).name()


def test_pictures_follow_one_another(paths, qtbot):
    player = _opened(paths, qtbot)
    assert (player.state.medium, player.state.whole) == (Medium.PICTURES, 3)
    for colour in ("#ff0000", "#00ff00", "#0000ff"):
        qtbot.waitUntil(lambda colour=colour: _colour(player.frame) == colour)
        player.step(1)
    assert not player.step(1)


def test_photograph_is_shown_as_the_camera_was_held(tmp_path, qtbot):
    turned = QImageIOHandler.Transformation.TransformationRotate90
    player = _opened([_picture(tmp_path / "tall.jpg", "red", turn=turned)], qtbot)
    assert player.frame.size() == QSize(40, 80)


def test_large_picture_is_made_as_large_as_the_stage(tmp_path):
    picture = read_picture(_picture(tmp_path / "large.png", "red", (2000, 1000)), STAGE)
    assert picture.size() == QSize(640, 320)


def test_picture_is_known_by_its_content_and_not_by_its_name(tmp_path):
    path = _picture(tmp_path / "really.png", "red")
    assert not read_picture(path.rename(tmp_path / "called.jpg"), STAGE).isNull()


def test_what_shines_through_lies_on_white(tmp_path):
    image = QImage(10, 10, QImage.Format.Format_ARGB32)
    image.fill(QColor(0, 0, 0, 0))
    image.save(str(tmp_path / "glass.png"))
    assert _colour(read_picture(tmp_path / "glass.png", STAGE)) == "#ffffff"


def test_picture_that_cannot_be_read_is_none(tmp_path):
    (tmp_path / "broken.png").write_bytes(b"no picture")
    assert read_picture(tmp_path / "broken.png", STAGE).isNull()


def test_broken_picture_at_the_head_of_a_set_is_left_out(tmp_path, paths, qtbot):
    (tmp_path / "broken.png").write_bytes(b"")
    player = _opened([tmp_path / "broken.png", *paths], qtbot)
    assert player.state.place == 1
    assert _colour(player.frame) == "#ff0000"


@pytest.mark.parametrize("count", [0, 1, 2])
def test_set_without_a_picture_that_can_be_read_says_so(tmp_path, qtbot, count):
    broken = [tmp_path / f"{n}.png" for n in range(count)]
    for path in broken:
        path.write_bytes(b"")
    player = PicturePlayer(broken)
    player.fit(STAGE)
    with qtbot.waitSignal(player.failed):
        player.open()
    assert player.frame is None
