"""The space that a card is painted in: at least 1920 x 1080, wider or taller where the screen is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF, QSize, QSizeF

WIDTH, HEIGHT = 1920.0, 1080.0
# The plate with its longest word, and its distance from the edges: beside a slide of 4:3 it just fits.
PLATE_ROOM = QSizeF(436, 204)
PLATE_EDGE = 44.0
PLATE_FOOT = 40.0


class Corner(StrEnum):
    """Where the clock's plate stands on every picture."""

    BOTTOM_RIGHT = "bottom_right"
    BOTTOM_LEFT = "bottom_left"
    TOP_RIGHT = "top_right"
    TOP_LEFT = "top_left"
    OFF = "off"

    @property
    def left(self) -> bool:
        """Return whether the plate stands on the left."""
        return self in {Corner.BOTTOM_LEFT, Corner.TOP_LEFT}

    @property
    def top(self) -> bool:
        """Return whether the plate stands at the top."""
        return self in {Corner.TOP_LEFT, Corner.TOP_RIGHT}


@dataclass(frozen=True, slots=True)
class Space:
    """A space that fills a screen of any shape; lengths are those of a screen of 1920 x 1080."""

    wide: float
    tall: float
    scale: float

    @property
    def spare(self) -> float:
        """Return by how much it is taller than usual."""
        return self.tall - HEIGHT

    @property
    def right(self) -> float:
        """Return where texts end."""
        return self.wide - 40

    def corner_box(self, size: QSizeF, corner: Corner) -> QRectF:
        """Return the place of something of a size in a corner."""
        x = PLATE_EDGE if corner.left else self.wide - PLATE_EDGE - size.width()
        y = PLATE_FOOT if corner.top else self.tall - PLATE_FOOT - size.height()
        return QRectF(x, y, size.width(), size.height())


def space_of(size: QSize) -> Space:
    """Return the space of a screen of so many pixels: all of it is used, and a circle stays a circle."""
    scale = min(size.width() / WIDTH, size.height() / HEIGHT) or 1.0
    return Space(size.width() / scale, size.height() / scale, scale)


def beside(frame: QSizeF, size: QSize, corner: Corner | None) -> QRectF:
    """Return where a picture lies on a screen: whole, undistorted, and beside the clock where there is room.

    Without a clock it lies in the middle, as it does where the bars around it are too narrow for the clock.
    """
    room = QSizeF(size)
    scale = min(room.width() / frame.width(), room.height() / frame.height())
    shown = frame * scale
    left, top = room.width() - shown.width(), room.height() - shown.height()
    x, y = left / 2, top / 2
    if corner is not None and corner is not Corner.OFF:
        units = space_of(size).scale
        if left >= (PLATE_ROOM.width() + PLATE_EDGE) * units:
            x = left if corner.left else 0.0
        elif top >= (PLATE_ROOM.height() + PLATE_FOOT) * units:
            y = top if corner.top else 0.0
    return QRectF(x, y, shown.width(), shown.height())
