"""What all cards of the stage are painted with: lines, emblem, masthead, ornament and the day's ribbon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen

from pmqa_desk.qt.emblem import Emblem
from pmqa_desk.qt.look import Look, font
from pmqa_desk.qt.painting import CENTRE, outline, round_rect, smooth, text_in, width_of
from pmqa_desk.qt.stage_card import Card, Stroke
from pmqa_desk.qt.stage_space import PLATE_EDGE, PLATE_ROOM, Corner, Space, space_of
from pmqa_desk.qt.stage_themes import Theme, ornament_strength

MARGIN = 120.0
LEAST_MASTHEAD = 30
# An emblem of a plate of its own keeps this much of the plate's height free on each side.
PLATE_PADDING = 0.10


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of one face and colour, laid down to ``end``."""

    lines: Sequence[str]
    face: QFont
    bases: Sequence[float]
    end: float
    colour: str


class Canvas:
    """One painter in the space of its screen."""

    def __init__(self, image: QImage, theme: Theme, look: Look) -> None:
        # A painter must not outlive what it paints on.
        self._image = image
        self.painter = QPainter(image)
        self.theme = theme
        self.look = look
        self.space: Space = space_of(image.size())
        smooth(self.painter)
        self.painter.scale(self.space.scale, self.space.scale)

    def end(self) -> None:
        """Paint no more."""
        self.painter.end()

    def text(
        self, box: QRectF, text: str, face: QFont, colour: str, align: Qt.AlignmentFlag | None = None
    ) -> None:
        """Write one line at the optical centre of a box."""
        if text:
            text_in(self.painter, box, text, face, QColor(colour), align or Qt.AlignmentFlag.AlignLeft)

    def centred(self, text: str, top: float, tall: float, face: QFont, colour: str) -> None:
        """Write one line in the middle, smaller where it is too long."""
        while text and width_of(text, face) > self.space.wide - 2 * MARGIN and face.pixelSize() > 40:
            face = font(face.pixelSize() - 4, bold=face.bold())
        self.text(QRectF(60, top, self.space.wide - 120, tall), text, face, colour, CENTRE)

    def block(self, block: Block, x: float | None = None) -> None:
        """Write lines from ``x`` on, or each in the middle."""
        for line, base in zip(block.lines, block.bases, strict=True):
            left = (self.space.wide - width_of(line, block.face)) / 2 if x is None else x
            self._line(line, left, base, block)

    def _line(self, line: str, x: float, base: float, block: Block) -> None:
        self.painter.setFont(block.face)
        self.painter.setPen(QColor(block.colour))
        # A mark may reach left of its letter's origin; a word that opens with one still begins at the edge.
        shift = max(0.0, -outline(line, block.face).left() - 0.1 * block.face.pixelSize())
        self.painter.drawText(QPointF(x + shift, base), line)

    def icon(self, name: str, box: QRectF, colour: str) -> None:
        """Draw an icon."""
        pixels = round(box.width() * max(1.0, self.space.scale) * 2)
        self.painter.drawPixmap(box, self.look.tinted(name, QColor(colour), pixels), QRectF())

    def masthead(self, card: Card) -> None:
        """Write who is visited and why, beside the emblem; the clock's corner is left free."""
        corner = card.corner if card.plated and card.corner.top else None
        left = 112.0 + (PLATE_ROOM.width() if corner is Corner.TOP_LEFT else 0.0)
        right = self.space.wide - 132 - (PLATE_ROOM.width() if corner is Corner.TOP_RIGHT else 0.0)
        top = 72 + 0.08 * self.space.spare
        x = left + self.emblem(card.emblem, QRectF(left, top + 16, 264, 88)) + 28
        self._fitted(QRectF(x, top, right - x, 64), card.organisation, font(48, bold=True), self.theme.title)
        self._fitted(QRectF(x, top + 60, right - x, 60), card.visit, font(40), self.theme.body)

    def _fitted(self, box: QRectF, text: str, face: QFont, colour: str) -> None:
        """Write one line, smaller where it is too long; only then it is cut."""
        while width_of(text, face) > box.width() and face.pixelSize() > LEAST_MASTHEAD:
            face = font(face.pixelSize() - 2, bold=face.bold())
        self.text(box, text, face, colour)

    def emblem(self, emblem: Emblem | None, box: QRectF, *, centred: bool = False) -> float:
        """Draw the emblem, or our ornament where there is none; return how wide it is."""
        if emblem is None:
            side = min(box.width(), box.height())
            x = box.center().x() if centred else box.left() + side / 2
            self._seal(QPointF(x, box.center().y()), side / 2)
            return side
        own = QSizeF(emblem.image.size())
        shown = own.scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        x = box.center().x() - shown.width() / 2 if centred else box.left()
        place = QRectF(x, box.center().y() - shown.height() / 2, shown.width(), shown.height())
        self._draw_emblem(emblem, place)
        return place.width()

    def _draw_emblem(self, emblem: Emblem, place: QRectF) -> None:
        painter = self.painter
        edge = min(place.width(), place.height())
        painter.save()
        if emblem.opaque:
            clip = QPainterPath()
            clip.addRoundedRect(place, edge * 0.08, edge * 0.08)
            painter.setClipPath(clip)
        elif emblem.needs_plate(QColor(self.theme.ground)):
            round_rect(painter, place, edge * 0.16, QColor(self._plate_colour(emblem)))
            pad = edge * PLATE_PADDING
            place = place.adjusted(pad, pad, -pad, -pad)
        pixels = (QSizeF(place.width(), place.height()) * self.space.scale).toSize()
        keep, soft = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        small = emblem.image.scaled(pixels, keep, soft)
        drawn = QSizeF(emblem.image.size()).scaled(place.size(), keep)
        at = QRectF(QPointF(0, 0), drawn)
        at.moveCenter(place.center())
        painter.drawImage(at, small)
        painter.restore()

    def _plate_colour(self, emblem: Emblem) -> str:
        """Return white, or a dark ground for an emblem that would be lost on white."""
        return "#14213D" if emblem.needs_plate(QColor("#FFFFFF")) else "#FFFFFF"

    def _seal(self, centre: QPointF, radius: float) -> None:
        self.painter.setPen(QPen(QColor(self.theme.accent), radius / 11))
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawEllipse(centre, radius, radius)
        self._petals(centre, radius * 0.86, 1.0)

    def ornament(self) -> None:
        """Draw a four-petalled lattice at the edge, so faint that text over it keeps 7 : 1."""
        centre = QPointF(self.space.wide - 70, 420 + self.space.spare * 0.4)
        self._petals(centre, 560, ornament_strength(self.theme))

    def _petals(self, centre: QPointF, radius: float, strength: float) -> None:
        painter, tint = self.painter, QColor(self.theme.accent)
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

    def ribbon(self, card: Card) -> None:
        """Draw the day in strokes as wide as the items are long: behind, now, ahead."""
        if not card.ribbon:
            return
        begin, end = MARGIN, self.space.wide - MARGIN
        if card.plated and not card.corner.top and card.corner is not Corner.OFF:
            taken = PLATE_EDGE + PLATE_ROOM.width() + 36
            begin, end = (max(begin, taken), end) if card.corner.left else (begin, self.space.wide - taken)
        gap = 6.0 if len(card.ribbon) <= 24 else 3.0
        total = sum(length for length, _ in card.ribbon)
        room = end - begin - gap * (len(card.ribbon) - 1)
        x, y = begin, self.space.tall - 76
        for length, stroke in card.ribbon:
            box = QRectF(x, y, room * length / total, 14)
            x += box.width() + gap
            if stroke is Stroke.NOW:
                round_rect(self.painter, box.adjusted(0, -6, 0, 6), 5, QColor(self.theme.accent))
                continue
            colour = QColor(self.theme.accent if stroke is Stroke.BEHIND else self.theme.body)
            colour.setAlphaF(0.55 if stroke is Stroke.BEHIND else 0.22)
            round_rect(self.painter, box, min(4, box.width() / 2), colour)


def _petal(size: float) -> QPainterPath:
    petal = QPainterPath(QPointF(0, 0))
    petal.cubicTo(size * 0.52, -size * 0.26, size * 0.14, -size * 0.76, 0, -size)
    petal.cubicTo(-size * 0.14, -size * 0.76, -size * 0.52, -size * 0.26, 0, 0)
    return petal
