"""Paints the presenter's clock at any size, with the figure as large as its place allows."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from pmqa_desk.qt.look import Look, font
from pmqa_desk.qt.painting import (
    RIGHT,
    balanced,
    digits_width,
    draw_digits,
    outline,
    round_rect,
    smooth,
    text_in,
    width_of,
)
from pmqa_desk.qt.presenter_answer import paint_answer
from pmqa_desk.qt.presenter_face import Face, Tone

# The space that a screen of 16:9 fills; any other is wider or taller.
WIDTH, HEIGHT = 1920.0, 1080.0
EDGE = 80.0
BAND = 190.0
FOOT = 130.0
GROUND, OVER_GROUND = "#05080D", "#A3121A"
# Band, its words, the figure; every pair has 7 : 1 or more.
COLOURS: Mapping[Tone, tuple[str, str, str]] = MappingProxyType(
    {
        Tone.CALM: ("#1B2735", "#FFFFFF", "#FFFFFF"),
        Tone.STILL: ("#1B2735", "#FFFFFF", "#B7C3CF"),
        Tone.WARNING: ("#FFC247", "#231600", "#FFC247"),
        Tone.DANGER: ("#FF8466", "#200702", "#FF8466"),
        Tone.OVER: (OVER_GROUND, "#FFFFFF", "#FFFFFF"),
    }
)
PAPER, INK = "#FFFFFF", "#14213D"
# Size and lines of a message: the largest in which it fits.
MESSAGE_SIZES = ((72, 1), (64, 2), (54, 3), (46, 4), (38, 5), (32, 6))
MESSAGE_LINE = 1.42
# What takes less is painted in this size too: a figure that grows is a figure that moves.
USUAL_FIGURE = "00:00"
DIGIT_EM = 0.71


def paint(painter: QPainter, face: Face, look: Look, size: QSize, *, lit: bool) -> int:
    """Paint a face over the whole of ``size``; ``lit`` is the message's ground in white, else in ink.

    Return the first line of the answer that is in sight.
    """
    smooth(painter)
    over = face.tone is Tone.OVER
    painter.fillRect(0, 0, size.width(), size.height(), QColor(OVER_GROUND if over else GROUND))
    scale = min(size.width() / WIDTH, size.height() / HEIGHT)
    painter.scale(scale, scale)
    return _Painting(painter, look, face, size.width() / scale, size.height() / scale).all(lit=lit)


class _Painting:
    """One face on one painter, in a space at least as wide and as tall as the usual one."""

    def __init__(self, painter: QPainter, look: Look, face: Face, wide: float, tall: float) -> None:
        self._painter = painter
        self._look = look
        self._face = face
        self._wide = wide
        self._tall = tall
        self._room = wide - 2 * EDGE

    def all(self, *, lit: bool) -> int:
        self._band()
        floor = self._foot()
        if self._face.message:
            floor = self._message(floor, lit=lit)
        if self._face.answer:
            return self._answer(floor)
        self._figure(self._bar(floor))
        return 0

    def _answer(self, floor: float) -> int:
        """Let the answer have the place of the figure, which stands in the band while it is there."""
        top = BAND + 28
        box = QRectF(EDGE / 2, top, self._wide - EDGE, floor - 16 - top)
        return paint_answer(self._painter, self._face.answer, self._face.first, box)

    def _band(self) -> None:
        face, painter = self._face, self._painter
        ground, ink, _ = COLOURS[face.tone]
        painter.fillRect(QRectF(0, 0, self._wide, BAND), QColor(ground))
        self._icon(face.icon, QRectF(EDGE, 40, 110, 110), QColor(ink))
        head, small = font(118, bold=True), font(64)
        while width_of(face.word, head) + 60 + width_of(face.allotted, small) > self._room - 146:
            head, small = font(head.pixelSize() - 4, bold=True), font(max(44, small.pixelSize() - 2))
        text_in(painter, QRectF(226, 10, self._room - 146, 170), face.word, head, QColor(ink))
        beside = QRectF(EDGE, 10, self._room, 170)
        if face.answer:
            text_in(painter, beside, face.figure, font(118, bold=True), QColor(ink), RIGHT)
        else:
            text_in(painter, beside, face.allotted, small, QColor(ink), RIGHT)

    def _foot(self) -> float:
        """Write who is next and the time of day; return where they begin."""
        face, top = self._face, self._tall - FOOT
        over = face.tone is Tone.OVER
        clock = font(60, bold=True)
        reach = width_of(face.clock, clock)
        tint = QColor(PAPER if over else "#C9D3E0")
        text_in(self._painter, QRectF(EDGE, top, self._room - reach - 60, 90), face.coming, font(50), tint)
        box = QRectF(self._wide - EDGE - reach - 8, top, reach + 8, 90)
        text_in(self._painter, box, face.clock, clock, QColor(PAPER), RIGHT)
        return top

    def _message(self, floor: float, *, lit: bool) -> float:
        """Write the operator's message in a band of its own; return where that begins."""
        room = self._room - 130 - 40
        pixels, lines = MESSAGE_SIZES[-1][0], [""]
        for pixels, most in MESSAGE_SIZES:
            lines = balanced(self._face.message, font(pixels, bold=True), room)
            if len(lines) <= most and all(width_of(line, font(pixels, bold=True)) <= room for line in lines):
                break
        most = MESSAGE_SIZES[-1][1]
        if len(lines) > most:
            lines = [*lines[: most - 1], "".join(lines[most - 1 :])]
        step = MESSAGE_LINE * pixels
        tall = max(124.0, len(lines) * step + 40)
        box = QRectF(EDGE, floor - 24 - tall, self._room, tall)
        ground, ink = (PAPER, INK) if lit else (INK, PAPER)
        round_rect(self._painter, box, 16, QColor(ground), QPen(QColor(PAPER), 4))
        self._icon(
            "message-text-outline", QRectF(box.left() + 32, box.center().y() - 36, 72, 72), QColor(ink)
        )
        first = box.center().y() - len(lines) * step / 2
        for number, line in enumerate(lines):
            row = QRectF(box.left() + 130, first + number * step, room, step)
            text_in(self._painter, row, line, font(pixels, bold=True), QColor(ink))
        return box.top()

    def _bar(self, floor: float) -> float:
        """Draw how much is left, shrinking towards the right; return where the figure must end."""
        face = self._face
        if face.share is None:
            return floor - 20
        track = QRectF(EDGE, floor - 34 - 26, self._room, 26)
        edge = QColor(PAPER if face.tone is Tone.OVER else "#6F8296")
        left = QRectF(track.right() - track.width() * face.share, track.top(), track.width() * face.share, 26)
        if face.share > 0:
            ink = QColor(COLOURS[face.tone][2])
            radius = min(13.0, left.width() / 2)
            if face.held:
                self._painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.drawRoundedRect(left, radius, radius)
            else:
                round_rect(self._painter, left, radius, ink)
        round_rect(self._painter, track, 13, None, QPen(edge, 3))
        return track.top() - 36

    def _figure(self, floor: float) -> None:
        """Draw the figure in the middle of its place, as large as the place and the usual figure allow."""
        figure, top = self._face.figure, BAND + 44
        trial = font(1000, bold=True)
        wide = max(digits_width(figure, trial), digits_width(USUAL_FIGURE, trial))
        pixels = int(min(1000 * self._room / wide, (floor - top) / DIGIT_EM))
        face = font(pixels, bold=True)
        # The ink of a digit reaches a little over its height, above and below.
        ink = outline("0", face)
        base = (top + floor) / 2 - ink.center().y()
        at = QPointF((self._wide - digits_width(figure, face)) / 2, base)
        draw_digits(self._painter, figure, face, at, QColor(COLOURS[self._face.tone][2]))

    def _icon(self, name: str, box: QRectF, colour: QColor) -> None:
        self._painter.drawPixmap(box, self._look.tinted(name, colour, round(box.width()) * 2), QRectF())
