"""Where a picture lies on a stage of another shape."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, QSizeF

from pmqa_desk.qt.players.player import fitted


@pytest.mark.parametrize(
    ("size", "place"),
    [
        ((1600, 900), (0, 0, 1920, 1080)),
        ((400, 300), (240, 0, 1440, 1080)),
        ((300, 400), (555, 0, 810, 1080)),
        ((400, 100), (0, 300, 1920, 480)),
    ],
)
def test_picture_is_whole_and_in_the_middle(size, place):
    assert fitted(QSizeF(*size), QSize(1920, 1080)).toRect().getRect() == place
