"""A card fills a screen of any shape; a picture makes room for the clock where it can."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, QSizeF

from pmqa_desk.qt.stage_space import PLATE_ROOM, Corner, beside, space_of


@pytest.mark.parametrize(
    ("size", "space"),
    [
        ((1920, 1080), (1920, 1080, 1.0)),
        ((1280, 720), (1920, 1080, 1280 / 1920)),
        ((1024, 768), (1920, 1440, 1024 / 1920)),
        ((1280, 800), (1920, 1200, 1280 / 1920)),
        ((2560, 1080), (2560, 1080, 1.0)),
    ],
)
def test_space_is_never_narrower_or_lower_than_usual(size, space):
    made = space_of(QSize(*size))
    assert (made.wide, made.tall, made.scale) == pytest.approx(space)


def test_window_of_no_size_has_a_space():
    assert space_of(QSize(0, 0)).scale == 1.0


@pytest.mark.parametrize(
    ("corner", "left", "top"),
    [
        (Corner.BOTTOM_RIGHT, 1396, 836),
        (Corner.BOTTOM_LEFT, 44, 836),
        (Corner.TOP_RIGHT, 1396, 40),
        (Corner.TOP_LEFT, 44, 40),
    ],
)
def test_plate_stands_in_its_corner(corner, left, top):
    box = space_of(QSize(1920, 1080)).corner_box(QSizeF(480, 204), corner)
    assert (box.left(), box.top()) == (left, top)


@pytest.mark.parametrize(
    ("corner", "left"),
    [
        (Corner.BOTTOM_RIGHT, 0),
        (Corner.TOP_RIGHT, 0),
        (Corner.BOTTOM_LEFT, 480),
        (Corner.TOP_LEFT, 480),
        (Corner.OFF, 240),
        (None, 240),
    ],
)
def test_slide_of_four_to_three_leaves_the_clock_its_place(corner, left):
    place = beside(QSizeF(1024, 768), QSize(1920, 1080), corner)
    assert (place.left(), place.width(), place.height()) == pytest.approx((left, 1440, 1080))
    plate = space_of(QSize(1920, 1080)).corner_box(PLATE_ROOM, corner or Corner.OFF)
    if corner not in {None, Corner.OFF}:
        assert not place.intersects(plate)


@pytest.mark.parametrize(("corner", "top"), [(Corner.BOTTOM_RIGHT, 0), (Corner.TOP_LEFT, 360), (None, 180)])
def test_wide_slide_on_a_projector_of_four_to_three_leaves_it_too(corner, top):
    place = beside(QSizeF(1920, 1080), QSize(1920, 1440), corner)
    assert (place.top(), place.height()) == pytest.approx((top, 1080))


def test_bars_too_narrow_for_the_clock_stay_on_both_sides():
    place = beside(QSizeF(1728, 1080), QSize(1920, 1080), Corner.BOTTOM_RIGHT)
    assert place.left() == pytest.approx(96)
