"""Paints a card of the stage in a space of 1920 x 1080 that fits any screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen

from pmqa_desk.domain.forecast import Urgency
from pmqa_desk.qt.look import KIND_ICONS, Look, font
from pmqa_desk.qt.painting import (
    CENTRE,
    balanced,
    bases,
    digits_width,
    draw_digits,
    outline,
    round_rect,
    smooth,
    text_in,
    width_of,
)
from pmqa_desk.qt.players.player import fitted
from pmqa_desk.qt.stage_card import Card, Layout, Plate, Stroke
from pmqa_desk.qt.stage_themes import PLATES, Theme

WIDTH, HEIGHT = 1920.0, 1080.0
# Number and kind never jump from card to card.
TOP = 286.0
LEFT = 410.0
RIGHT = 1880.0
# Nothing of a card's text reaches the ribbon.
FLOOR = 984.0
# Largest size first; a title takes two lines, and more only where it must.
TITLE_SIZES = ((120, 2), (108, 2), (96, 2), (88, 3), (76, 3), (66, 4), (56, 5), (48, 6))
AGENCY_SIZES = ((60, 1), (56, 1), (52, 1), (48, 2), (40, 3))
PLATE_SIZE = (50, 118)


@dataclass(frozen=True, slots=True)
class _Block:
    """Lines of one face and colour, laid from ``top`` to ``end``."""

    lines: list[str]
    face: QFont
    bases: list[float]
    end: float
    colour: str


def picture(card: Card | None, theme: Theme, look: Look, size: QSize) -> QImage:
    """Return a card as a picture of ``size`` pixels, whole and undistorted; no card is black."""
    return moving(still(card, theme, look, size), card, theme, look)


def still(card: Card | None, theme: Theme, look: Look, size: QSize) -> QImage:
    """Return what of a card stays from second to second: all but its clock."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.ground if card else "#000000"))
    if card is not None:
        painter = _begun(image)
        _Painting(painter, theme, look).card(card)
        painter.end()
    return image


def moving(ground: QImage, card: Card | None, theme: Theme, look: Look) -> QImage:
    """Return a card's picture with its clock; the picture without it is left as it is."""
    if card is None or (card.plate is None and not card.figure):
        return ground
    image = ground.copy()
    painter = _begun(image)
    _Painting(painter, theme, look).clock(card)
    painter.end()
    return image


def framed(frame: QImage, size: QSize) -> QImage:
    """Return a medium's picture on a stage of ``size`` pixels: whole, undistorted, black around it."""
    image = QImage(size, QImage.Format.Format_RGB32)
    place = fitted(QSizeF(frame.size()), size).toRect()
    if place.size() != size:
        image.fill(QColor("#000000"))
    painter = QPainter(image)
    if place.size() != frame.size():
        smooth(painter)
    painter.drawImage(place, frame)
    painter.end()
    return image


def without_clock(card: Card | None) -> Card | None:
    """Return what ``still`` depends on: equal values have equal pictures."""
    if card is None:
        return None
    plate = None if card.plate is None else Plate(Urgency.NORMAL, "", "")
    return replace(card, figure="", plate=plate)


def _begun(image: QImage) -> QPainter:
    painter = QPainter(image)
    smooth(painter)
    scale = min(image.width() / WIDTH, image.height() / HEIGHT)
    painter.translate((image.width() - WIDTH * scale) / 2, (image.height() - HEIGHT * scale) / 2)
    painter.scale(scale, scale)
    return painter


def title_block(words: Sequence[str], top: float, room: float, floor: float) -> tuple[QFont, list[str]]:
    """Return the largest size at which a title takes its lines and ends above ``floor``."""
    face, lines = font(TITLE_SIZES[-1][0], bold=True), [""]
    for size, most in TITLE_SIZES:
        face = font(size, bold=True)
        lines = balanced(_breakable(words, face, room), face, room)
        if len(lines) <= most and bases(lines, face, top)[1] <= floor:
            break
    return face, lines


def _breakable(words: Sequence[str], face: QFont, room: float) -> list[str]:
    """Return words of which none is wider than the room: a foreign word may be."""
    parts: list[str] = []
    for word in words:
        while word and width_of(word, face) > room:
            fits = next(n for n in range(len(word), 0, -1) if width_of(word[:n], face) <= room or n == 1)
            parts.append(word[:fits])
            word = word[fits:]  # noqa: PLW2901 - what is left of it
        parts.append(word)
    return parts


class _Painting:
    """One card on one painter."""

    def __init__(self, painter: QPainter, theme: Theme, look: Look) -> None:
        self._painter = painter
        self._theme = theme
        self._look = look

    def card(self, card: Card) -> None:
        self._ornament(QPointF(1850, 420), 560, 0.18)
        {
            Layout.TITLE: self._title_card,
            Layout.BREAK: self._break_card,
            Layout.HOLDING: self._holding_card,
            Layout.CLOSING: self._closing_card,
        }[card.layout](card)
        self._ribbon(card)

    def clock(self, card: Card) -> None:
        if card.plate is not None:
            self._plate(card.plate)
        face = font(380 if len(card.figure) < 6 else 300, bold=True)
        at = QPointF((WIDTH - digits_width(card.figure, face)) / 2, 696)
        draw_digits(self._painter, card.figure, face, at, QColor(self._theme.accent))

    def _title_card(self, card: Card) -> None:
        self._masthead(card)
        accent = QColor(self._theme.accent)
        self._number(card.number)
        start = LEFT
        if card.kind is not None and card.kind_word:
            self._icon(KIND_ICONS[card.kind], QRectF(LEFT, TOP + 4, 60, 60), accent)
            start += 78
        box = QRectF(start, TOP, RIGHT - start, 68)
        text_in(self._painter, box, card.kind_word, font(52, bold=True), accent)
        blocks = self._blocks(card)
        for block in blocks:
            self._lines(block, LEFT)
        end = blocks[-1].end if blocks else TOP + 68
        self._painter.fillRect(QRectF(372, TOP + 8, 4, end - TOP + 6), accent)

    def _blocks(self, card: Card) -> list[_Block]:
        """Lay title, agency and presenter; the title gives way until all end above the floor."""
        blocks: list[_Block] = []
        for reserve in range(0, 400, 40):
            face, lines = title_block(card.title, TOP + 96, RIGHT - LEFT, FLOOR - reserve)
            placed, end = bases(lines, face, TOP + 96)
            blocks = [_Block(lines, face, placed, end, self._theme.title)]
            room = RIGHT - LEFT if card.plate is None else 1030.0
            self._add(blocks, card.agency, room, AGENCY_SIZES, self._theme.title, 30)
            office = tuple((size, 3) for size, _ in TITLE_SIZES if size <= face.pixelSize())
            sizes = office if card.speech else ((52, 1), (44, 2), (38, 3))
            colour = self._theme.accent if card.speech else self._theme.body
            self._add(blocks, card.presenter, room, sizes, colour, 16, bold=card.speech)
            if blocks[-1].end <= FLOOR:
                break
        return blocks

    def _add(
        self,
        blocks: list[_Block],
        words: Sequence[str],
        room: float,
        sizes: Sequence[tuple[int, int]],
        colour: str,
        gap: float,
        *,
        bold: bool = False,
    ) -> None:
        if not words:
            return
        face, lines = font(sizes[-1][0], bold=bold), [""]
        for size, most in sizes:
            face = font(size, bold=bold)
            lines = balanced(_breakable(words, face, room), face, room)
            if len(lines) <= most:
                break
        # A first line keeps room for stacked marks; small lines have it to spare.
        spare = 0.3 * face.pixelSize() if face.pixelSize() <= AGENCY_SIZES[0][0] else 0.0
        placed, end = bases(lines, face, blocks[-1].end + gap - spare)
        blocks.append(_Block(lines, face, placed, end, colour))

    def _break_card(self, card: Card) -> None:
        self._masthead(card)
        face = font(100, bold=True)
        while width_of("".join(card.title), face) > 1700 and face.pixelSize() > 40:
            face = font(face.pixelSize() - 6, bold=True)
        self._centred("".join(card.title), 236, 150, face, self._theme.title)
        self._centred(card.line, 736, 110, font(72), self._theme.title)
        self._centred(card.after, 860, 84, font(54), self._theme.body)

    def _holding_card(self, card: Card) -> None:
        self._emblem(QPointF(WIDTH / 2, 250), 110)
        self._centred("".join(card.agency), 384, 120, font(76, bold=True), self._theme.accent)
        face, lines = title_block(card.title, 520, 1640, 800)
        placed, end = bases(lines, face, 520)
        for line, base in zip(lines, placed, strict=True):
            self._line(line, (WIDTH - width_of(line, face)) / 2, base, face, self._theme.title)
        self._centred(card.line, max(end, 700) + 30, 110, font(64), self._theme.body)

    def _closing_card(self, card: Card) -> None:
        self._emblem(QPointF(WIDTH / 2, 320), 150)
        self._centred("".join(card.title), 500, 180, font(120, bold=True), self._theme.title)
        self._centred(card.organisation, 700, 110, font(72, bold=True), self._theme.accent)
        self._centred(card.visit, 816, 90, font(52), self._theme.body)

    def _masthead(self, card: Card) -> None:
        self._emblem(QPointF(156, 132), 44)
        organisation, visit = QRectF(228, 72, 1560, 64), QRectF(228, 132, 1560, 60)
        text_in(
            self._painter, organisation, card.organisation, font(48, bold=True), QColor(self._theme.title)
        )
        text_in(self._painter, visit, card.visit, font(40), QColor(self._theme.body))

    def _emblem(self, centre: QPointF, radius: float) -> None:
        self._painter.setPen(QPen(QColor(self._theme.accent), radius / 11))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawEllipse(centre, radius, radius)
        self._ornament(centre, radius * 0.86, 1.0)

    def _number(self, number: str) -> None:
        if not number:
            return
        size = 270 if len(number) == 1 else 200
        face = font(size, bold=True)
        while digits_width(number, face) > 240 and size > 40:
            size -= 10
            face = font(size, bold=True)
        at = QPointF(112, TOP + size * 0.71 + 8)
        draw_digits(self._painter, number, face, at, QColor(self._theme.accent))

    def _lines(self, block: _Block, x: float) -> None:
        for line, base in zip(block.lines, block.bases, strict=True):
            self._line(line, x, base, block.face, block.colour)

    def _line(self, line: str, x: float, base: float, face: QFont, colour: str) -> None:
        self._painter.setFont(face)
        self._painter.setPen(QColor(colour))
        # A mark may reach left of its letter's origin; a word that opens with one still begins at the edge.
        shift = max(0.0, -outline(line, face).left() - 0.1 * face.pixelSize())
        self._painter.drawText(QPointF(x + shift, base), line)

    def _centred(self, text: str, top: float, tall: float, face: QFont, colour: str) -> None:
        if text:
            text_in(self._painter, QRectF(60, top, WIDTH - 120, tall), text, face, QColor(colour), CENTRE)

    def _icon(self, name: str, box: QRectF, colour: QColor) -> None:
        self._painter.drawPixmap(box, self._look.tinted(name, colour, round(box.width()) * 2), QRectF())

    def _ornament(self, centre: QPointF, radius: float, strength: float) -> None:
        """Draw a four-petalled lattice, so faint that text over it keeps 7 : 1."""
        painter, tint = self._painter, QColor(self._theme.accent)
        heavy = 3.0 if radius > 100 else radius / 26
        painter.save()
        painter.translate(centre)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ring in range(5):
            size = radius * (1 - ring * 0.18)
            tint.setAlphaF(strength * (1 - ring * 0.10))
            painter.setPen(QPen(tint, heavy if ring in {0, 3} else heavy * 0.55))
            for quarter in range(4):
                painter.save()
                painter.rotate(90 * quarter + (45 if ring % 2 else 0))
                painter.drawPath(_petal(size))
                painter.restore()
        painter.drawEllipse(QPointF(0, 0), radius * 0.10, radius * 0.10)
        painter.restore()

    def _ribbon(self, card: Card) -> None:
        """Draw the day in strokes as wide as the items are long: behind, now, ahead."""
        if not card.ribbon:
            return
        whole = 1180.0 if card.plate else 1680.0
        gap = 6.0 if len(card.ribbon) <= 24 else 3.0
        total = sum(length for length, _ in card.ribbon)
        room = whole - gap * (len(card.ribbon) - 1)
        x = 120.0
        for length, stroke in card.ribbon:
            box = QRectF(x, 1004, room * length / total, 14)
            x += box.width() + gap
            if stroke is Stroke.NOW:
                round_rect(self._painter, box.adjusted(0, -6, 0, 6), 5, QColor(self._theme.accent))
                continue
            colour = QColor(self._theme.accent if stroke is Stroke.BEHIND else self._theme.body)
            colour.setAlphaF(0.55 if stroke is Stroke.BEHIND else 0.22)
            round_rect(self._painter, box, min(4, box.width() / 2), colour)

    def _plate(self, plate: Plate) -> None:
        """Draw the corner clock on its own ground, in the same place on every picture."""
        right, bottom = 1876.0, 1040.0
        word, figure = (font(size, bold=True) for size in PLATE_SIZE)
        icon, ground, ink = PLATES[plate.urgency]
        wide = max(270.0, width_of(plate.word, word), digits_width(plate.figure, figure) - 56)
        box = QRectF(right - wide - 116, bottom - 204, wide + 116, 204)
        round_rect(self._painter, box, 20, QColor(ground), QPen(QColor("#FFFFFF"), 3))
        self._icon(icon, QRectF(box.left() + 30, box.top() + 26, 42, 42), QColor(ink))
        text = QRectF(box.left() + 88, box.top() + 10, wide + 20, 76)
        text_in(self._painter, text, plate.word, word, QColor(ink))
        at = QPointF(box.left() + 30, box.bottom() - 26)
        draw_digits(self._painter, plate.figure, figure, at, QColor(ink))


def _petal(size: float) -> QPainterPath:
    petal = QPainterPath(QPointF(0, 0))
    petal.cubicTo(size * 0.52, -size * 0.26, size * 0.14, -size * 0.76, 0, -size)
    petal.cubicTo(-size * 0.14, -size * 0.76, -size * 0.52, -size * 0.26, 0, 0)
    return petal
