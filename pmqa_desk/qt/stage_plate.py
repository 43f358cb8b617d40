"""The clock's plate in its corner: word, shape and figure on a ground of its own, and what it may say."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QColor, QPen

from pmqa_desk.qt.look import font
from pmqa_desk.qt.painting import balanced, digits_width, draw_digits, round_rect, width_of
from pmqa_desk.qt.stage_canvas import Canvas
from pmqa_desk.qt.stage_card import Plate
from pmqa_desk.qt.stage_space import Corner
from pmqa_desk.qt.stage_themes import HELD, PLATES

WORD_SIZE, FIGURE_SIZE = 50, 118
TALL = 204.0
MESSAGE_SIZE = 44
MESSAGE_LINE = 66.0
MESSAGE_LINES = 4
MESSAGE_GROUND, MESSAGE_INK = "#FFFFFF", "#14213D"


def paint_plate(canvas: Canvas, plate: Plate, corner: Corner) -> None:
    """Paint the plate in a corner, and above or below it what the presenter is told."""
    if corner is Corner.OFF:
        return
    word, figure = font(WORD_SIZE, bold=True), font(FIGURE_SIZE, bold=True)
    icon, ground, ink = HELD if plate.held else PLATES[plate.urgency]
    wide = max(270.0, width_of(plate.word, word), digits_width(plate.figure, figure) - 56)
    box = canvas.space.corner_box(QSizeF(wide + 116, TALL), corner)
    round_rect(canvas.painter, box, 20, QColor(ground), QPen(QColor("#FFFFFF"), 3))
    canvas.icon(icon, QRectF(box.left() + 30, box.top() + 26, 42, 42), ink)
    canvas.text(QRectF(box.left() + 88, box.top() + 10, wide + 20, 76), plate.word, word, ink)
    at = QPointF(box.left() + 30, box.bottom() - 26)
    draw_digits(canvas.painter, plate.figure, figure, at, QColor(ink))
    if plate.message:
        _paint_message(canvas, plate, box, corner)


def _paint_message(canvas: Canvas, plate: Plate, clock: QRectF, corner: Corner) -> None:
    face = font(MESSAGE_SIZE, bold=True)
    room = 560.0
    lines = balanced(plate.message, face, room)
    if len(lines) > MESSAGE_LINES:
        lines = [*lines[: MESSAGE_LINES - 1], "".join(lines[MESSAGE_LINES - 1 :])]
    wide = max(clock.width(), min(room, max(width_of(line, face) for line in lines)) + 60)
    tall = len(lines) * MESSAGE_LINE + 36
    left = clock.left() if corner.left else clock.right() - wide
    top = clock.bottom() + 14 if corner.top else clock.top() - 14 - tall
    box = QRectF(left, top, wide, tall)
    round_rect(canvas.painter, box, 16, QColor(MESSAGE_GROUND), QPen(QColor(MESSAGE_INK), 3))
    for number, line in enumerate(lines):
        row = QRectF(left + 30, top + 18 + number * MESSAGE_LINE, wide - 60, MESSAGE_LINE)
        canvas.text(row, line, face, MESSAGE_INK)
