"""Paints the pictures of the stage: a card in the space of any screen, a medium, or nothing."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF
from PySide6.QtGui import QColor, QImage, QPainter

from pmqa_desk.qt.emblem import Emblem
from pmqa_desk.qt.look import Look
from pmqa_desk.qt.painting import smooth
from pmqa_desk.qt.stage_canvas import Canvas
from pmqa_desk.qt.stage_card import Card
from pmqa_desk.qt.stage_layouts import figure_box, paint_figure, paint_layout
from pmqa_desk.qt.stage_plate import paint_plate, plate_box
from pmqa_desk.qt.stage_space import Corner, beside, space_of
from pmqa_desk.qt.stage_themes import Theme

BLACK = "#000000"
# An emblem on a blank screen: it tells that nothing is broken, and is no picture to look at.
BLANK_STRENGTH = 0.2
FAINT = "#333333"


def picture(card: Card | None, theme: Theme, look: Look, size: QSize) -> QImage:
    """Return a card as a picture of ``size`` pixels, undistorted; no card is black."""
    return moving(still(card, theme, look, size), card, theme, look)


def still(card: Card | None, theme: Theme, look: Look, size: QSize) -> QImage:
    """Return what of a card stays from second to second: all but its clock."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.ground if card else BLACK))
    if card is not None:
        canvas = Canvas(image, theme, look)
        paint_layout(canvas, card)
        canvas.end()
    return image


def moving(ground: QImage, card: Card | None, theme: Theme, look: Look) -> QImage:
    """Return a card's picture with its clock; the picture without it is left as it is."""
    if card is None or (card.plate is None and not card.figure):
        return ground
    image = ground.copy()
    canvas = Canvas(image, theme, look)
    if card.plate is not None:
        paint_plate(canvas, card.plate, card.corner)
    if card.figure:
        paint_figure(canvas, card)
    canvas.end()
    return image


def clock_place(card: Card | None, size: QSize) -> QRect:
    """Return the pixels in which a card's clock stands in a picture of ``size``; none where it has none."""
    space, place = space_of(size), QRectF()
    if card is not None and card.plate is not None:
        place = plate_box(space, card.plate, card.corner).adjusted(-4, -4, 4, 4)
        if card.plate.message:
            # It stands beside the plate, as wide as it is long.
            place.setLeft(0)
            place.setWidth(space.wide)
    if card is not None and card.figure:
        place = place.united(figure_box(space, card))
    scaled = QRectF(place.topLeft() * space.scale, place.size() * space.scale)
    return scaled.toAlignedRect()


def blank(emblem: Emblem | None, theme: Theme, look: Look, size: QSize, *, shown: bool) -> QImage:
    """Return a blank screen: black, or black with the emblem very faint."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(BLACK))
    if shown:
        # Ours is drawn in lines that cross: as dark as white of that strength.
        canvas = Canvas(image, replace(theme, ground=BLACK, accent=FAINT), look)
        canvas.painter.setOpacity(1.0 if emblem is None else BLANK_STRENGTH)
        space = canvas.space
        canvas.emblem(emblem, QRectF(space.wide / 2 - 400, space.tall / 2 - 220, 800, 440), centred=True)
        canvas.end()
    return image


def framed(frame: QImage, size: QSize, corner: Corner | None = None) -> QImage:
    """Return a medium's picture on a stage: whole, undistorted, black around it, and beside the clock."""
    image = QImage(size, QImage.Format.Format_RGB32)
    place = beside(QSizeF(frame.size()), size, corner).toRect()
    if place.size() != size:
        image.fill(QColor(BLACK))
    painter = QPainter(image)
    if place.size() != frame.size():
        smooth(painter)
    painter.drawImage(place, frame)
    painter.end()
    return image


def without_clock(card: Card | None) -> Card | None:
    """Return what ``still`` depends on: equal values have equal pictures."""
    return None if card is None else replace(card, figure="", plate=None, clocked=card.plated)
