"""Drawing tools for text that carries Thai marks, and for digits that must not jitter."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter

# Joined once: joining flags of the binding costs as much as drawing a word.
_LINE = {
    align: align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip | Qt.TextFlag.TextSingleLine
    for align in (LEFT, RIGHT, CENTRE)
}
_ARABIC = "0123456789"
_THAI = "๐๑๒๓๔๕๖๗๘๙"
# Thai sits low in its line box, which has room for marks above: the optical centre is higher.
_LIFT_EM = 0.08
# Lines of a title may close up to this, where their painted outlines leave this much air.
_CLOSEST_EM = 1.36
_AIR_EM = 0.08


def smooth(painter: QPainter) -> None:
    """Turn on antialiasing for all that follows."""
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)


def width_of(text: str, face: QFont) -> float:
    """Return how far a line of text reaches."""
    return QFontMetricsF(face).horizontalAdvance(text)


def text_in(
    painter: QPainter,
    box: QRectF,
    text: str,
    face: QFont,
    colour: QColor,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw one line at the optical centre of a box, elided where it is too long."""
    painter.setFont(face)
    painter.setPen(colour)
    shown = QFontMetricsF(face).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box.translated(0, -_LIFT_EM * face.pixelSize()), _LINE[align], shown)


def round_rect(
    painter: QPainter, box: QRectF, radius: float, fill: QColor | None, pen: QPen | None = None
) -> None:
    """Draw a rounded rectangle, filled or outlined or both."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(pen if pen is not None else Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, radius, radius)


def outline(text: str, face: QFont) -> QRectF:
    """Return what a line really covers from its base line, marks included: metrics miss Thai marks."""
    path = QPainterPath()
    path.addText(0, 0, face, text)
    return path.boundingRect()


def digits_width(text: str, face: QFont) -> float:
    """Return the width of a figure whose digits each have a cell of the widest digit."""
    return sum(_cells(text, QFontMetricsF(face)))


def draw_digits(painter: QPainter, text: str, face: QFont, at: QPointF, colour: QColor) -> None:
    """Draw a figure from its left end and base line; every digit has a cell of one width."""
    measure = QFontMetricsF(face)
    painter.setFont(face)
    painter.setPen(colour)
    left = at.x()
    for sign, cell in zip(text, _cells(text, measure), strict=True):
        lift = 0.06 * face.pixelSize() if sign == ":" else 0.0
        own = measure.horizontalAdvance(sign)
        painter.drawText(QPointF(left + (cell - own) / 2, at.y() - lift), sign)
        left += cell


def balanced(words: Sequence[str], face: QFont, width: float) -> list[str]:
    """Return the fewest lines that fit, then the evenest; breaks only between words."""
    measure = QFontMetricsF(face)
    best: dict[int, tuple[int, float, list[str]]] = {len(words): (0, 0.0, [])}
    for first in reversed(range(len(words))):
        for last in range(first + 1, len(words) + 1):
            line = "".join(words[first:last]).strip()
            span = measure.horizontalAdvance(line)
            if span > width and last > first + 1:
                break
            count, cost, rest = best[last]
            offer = (count + 1, cost + (width - span) ** 2, [line, *rest])
            if first not in best or offer[:2] < best[first][:2]:
                best[first] = offer
    return best[0][2]


def bases(lines: Sequence[str], face: QFont, top: float) -> tuple[list[float], float]:
    """Return the base line of each line, as close as their own marks allow, and where the ink ends."""
    size = face.pixelSize()
    base, below = top, 0.0
    placed: list[float] = []
    for line in lines:
        box = outline(line, face)
        above = max(-box.top(), (0.72 if placed else 1.08) * size)
        step = max(_CLOSEST_EM * size, below + above + _AIR_EM * size) if placed else above
        base += step
        placed.append(base)
        below = box.bottom()
    return placed, base + max(below, 0.26 * size)


def _cells(text: str, measure: QFontMetricsF) -> list[float]:
    digits = _THAI if any(sign in _THAI for sign in text) else _ARABIC
    cell = max(measure.horizontalAdvance(digit) for digit in digits)
    return [cell if sign in digits else measure.horizontalAdvance(sign) * 0.9 for sign in text]
