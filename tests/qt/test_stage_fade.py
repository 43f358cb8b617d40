"""One picture gives way to another in a quarter of a second, or at once where nothing is to move."""

from __future__ import annotations

import time

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.stage_fade import SCENE_MS, Fade


@pytest.fixture
def preferences(tmp_path):
    return Preferences(tmp_path / "preferences.ini")


@pytest.fixture
def fade(qtbot, preferences):
    return Fade(preferences)


def _plain(colour, wide=8):
    image = QImage(wide, 8, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    return image


def _seen(fade, new):
    image = _plain("blue", new.width())
    painter = QPainter(image)
    fade.paint(painter, new)
    painter.end()
    return image.pixelColor(3, 3)


def test_new_picture_stands_alone_once_the_fade_is_over(fade, qtbot):
    with qtbot.waitSignals([fade.stepped, fade.stepped]):
        fade.begin(_plain("black"), SCENE_MS)
        assert fade.going_on
    qtbot.waitUntil(lambda: not fade.going_on)
    assert _seen(fade, _plain("white")) == QColor("white")


def test_both_pictures_are_to_be_seen_on_the_way(fade, qtbot):
    fade.begin(_plain("black"), SCENE_MS)
    qtbot.waitUntil(lambda: 0 < _seen(fade, _plain("white")).lightness() < 255)


def test_a_first_paint_that_comes_late_shows_as_much_as_is_due(fade):
    fade.begin(_plain("black"), SCENE_MS)
    # No loop runs meanwhile, so that the animation itself has not moved.
    time.sleep(SCENE_MS / 2000)
    assert 60 < _seen(fade, _plain("white")).lightness() <= 255


def test_clock_behind_a_fade_goes_on(fade, qtbot):
    fade.begin(_plain("black"), SCENE_MS)
    qtbot.waitUntil(lambda: _seen(fade, _plain("white")).lightness() > 20)
    assert _seen(fade, _plain("red")).red() > _seen(fade, _plain("red")).green()


def test_nothing_moves_where_that_is_wished(fade, preferences):
    preferences.set("motion", value=False)
    fade.begin(_plain("black"), SCENE_MS)
    assert not fade.going_on
    assert _seen(fade, _plain("white")) == QColor("white")


def test_stage_of_another_size_does_not_fade(fade):
    fade.begin(_plain("black", 20), SCENE_MS)
    assert _seen(fade, _plain("white")) == QColor("white")


def test_fade_that_is_stopped_shows_the_new_picture(fade):
    fade.begin(_plain("black"), SCENE_MS)
    fade.stop()
    assert not fade.going_on
    assert _seen(fade, _plain("white")) == QColor("white")
