"""The clock's plate in its corner: word, shape and figure on a ground of its own, and what it may say."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPen

from pmqa_desk.qt.look import font
from pmqa_desk.qt.painting import balanced, digits_width, draw_digits, round_rect, width_of
from pmqa_desk.qt.stage_canvas import Canvas
from pmqa_desk.qt.stage_card import Plate
from pmqa_desk.qt.stage_space import Corner, Space
from pmqa_desk.qt.stage_themes import HELD, PLATES

WORD_SIZE, FIGURE_SIZE = 50, 118
TALL = 204.0
# Size and lines of a message: the largest in which it fits beside the clock.
MESSAGE_SIZES = ((54, 2), (46, 3), (38, 3), (30, 4))
MESSAGE_LINE = 1.4
MESSAGE_ROOM = 1000.0
MESSAGE_GROUND, MESSAGE_INK = "#FFFFFF", "#14213D"


def plate_box(space: Space, plate: Plate, corner: Corner) -> QRectF:
    """Return the place of the plate without its message, in the space of its screen."""
    word, figure = font(WORD_SIZE, bold=True), font(FIGURE_SIZE, bold=True)
    wide = max(270.0, width_of(plate.word, word), digits_width(plate.figure, figure) - 56)
    return space.corner_box(QSizeF(wide + 116, TALL), corner)


def paint_plate(canvas: Canvas, plate: Plate, corner: Corner) -> None:
    """Paint the plate in a corner, and beside it what the presenter is told."""
    word, figure = font(WORD_SIZE, bold=True), font(FIGURE_SIZE, bold=True)
    icon, ground, ink = HELD if plate.held else PLATES[plate.urgency]
    box = plate_box(canvas.space, plate, corner)
    round_rect(canvas.painter, box, 20, QColor(ground), QPen(QColor("#FFFFFF"), 3))
    canvas.icon(icon, QRectF(box.left() + 30, box.top() + 26, 42, 42), ink)
    canvas.text(QRectF(box.left() + 88, box.top() + 10, box.width() - 96, 76), plate.word, word, ink)
    at = QPointF(box.left() + 30, box.bottom() - 26)
    draw_digits(canvas.painter, plate.figure, figure, at, QColor(ink))
    if plate.message:
        _paint_message(canvas, plate, box, corner)


def _paint_message(canvas: Canvas, plate: Plate, clock: QRectF, corner: Corner) -> None:
    """Paint the message as a band beside the clock: there it covers no title."""
    face, lines, step = font(MESSAGE_SIZES[-1][0], bold=True), [""], 0.0
    for size, most in MESSAGE_SIZES:
        face, step = font(size, bold=True), MESSAGE_LINE * size
        lines = balanced(plate.message, face, MESSAGE_ROOM)
        if len(lines) <= most:
            break
    most = MESSAGE_SIZES[-1][1]
    if len(lines) > most:
        lines = [*lines[: most - 1], "".join(lines[most - 1 :])]
    wide = min(MESSAGE_ROOM, max(width_of(line, face) for line in lines)) + 60
    left = clock.right() + 14 if corner.left else clock.left() - 14 - wide
    box = QRectF(left, clock.top(), wide, clock.height())
    round_rect(canvas.painter, box, 16, QColor(MESSAGE_GROUND), QPen(QColor(MESSAGE_INK), 3))
    top = box.center().y() - len(lines) * step / 2
    for number, line in enumerate(lines):
        row = QRectF(left + 30, top + number * step, wide - 60, step)
        canvas.text(row, line, face, MESSAGE_INK)
