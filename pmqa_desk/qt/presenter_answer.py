"""The answer on the presenter's screen: as large as it fits, else in lines that the operator scrolls."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPen

from pmqa_desk.qt.look import font
from pmqa_desk.qt.painting import RIGHT, round_rect, text_in, width_of

# The largest in which all of it fits; what is longer is read in the last.
SIZES = (104, 90, 76, 68, 60, 54)
LINE = 1.42
INSIDE = 44.0
PAPER, INK, FAINT = "#FFFFFF", "#14213D", "#5A6875"
MORE = 36


@dataclass(frozen=True, slots=True)
class Laid:
    """An answer in lines of one size, of which so many are in sight."""

    pixels: int
    lines: tuple[str, ...]
    visible: int

    @property
    def last_first(self) -> int:
        """Return which line is the first once the last is in sight."""
        return max(0, len(self.lines) - self.visible)


@lru_cache(maxsize=8)
def laid(answer: tuple[tuple[str, ...], ...], wide: float, tall: float) -> Laid:
    """Return an answer in lines no wider than ``wide``; it is asked for at each second that is painted."""
    found = Laid(SIZES[-1], ("",), 1)
    for pixels in SIZES:
        lines = tuple(line for words in answer for line in _wrapped(words, pixels, wide))
        found = Laid(pixels, lines, max(1, int(tall // (pixels * LINE))))
        if not found.last_first:
            break
    return found


def paint_answer(painter: QPainter, answer: tuple[tuple[str, ...], ...], first: int, box: QRectF) -> int:
    """Paint an answer into a box of paper; return the first line in sight, as far as it can be scrolled."""
    round_rect(painter, box, 16, QColor(PAPER), QPen(QColor(PAPER), 4))
    inside = box.adjusted(INSIDE, INSIDE / 2, -INSIDE, -INSIDE / 2)
    whole = laid(answer, inside.width(), inside.height())
    longer = whole.last_first > 0
    if longer:
        whole = laid(answer, inside.width(), inside.height() - MORE * LINE)
    first = min(max(0, first), whole.last_first)
    step = whole.pixels * LINE
    for place, line in enumerate(whole.lines[first : first + whole.visible]):
        row = QRectF(inside.left(), inside.top() + place * step, inside.width(), step)
        text_in(painter, row, line, font(whole.pixels, bold=True), QColor(INK))
    if longer:
        last = min(len(whole.lines), first + whole.visible)
        at = QRectF(inside.left(), inside.bottom() - MORE * LINE, inside.width(), MORE * LINE)
        text_in(painter, at, f"{first + 1}–{last} / {len(whole.lines)}", font(MORE), QColor(FAINT), RIGHT)
    return first


def _wrapped(words: tuple[str, ...], pixels: int, wide: float) -> list[str]:
    """Return lines as full as they can be; a word that is wider than a line stands alone."""
    face = font(pixels, bold=True)
    lines, line = [], ""
    for word in words:
        if line and width_of((line + word).rstrip(), face) > wide:
            lines.append(line.strip())
            line = ""
        line += word
    return [*lines, line.strip()] if line.strip() else lines
