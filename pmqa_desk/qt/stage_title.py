"""The title card: number, kind, title, agency, presenter, each as large as all of them together allow."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont

from pmqa_desk.qt.look import KIND_ICONS, font
from pmqa_desk.qt.painting import balanced, bases, digits_width, draw_digits, width_of
from pmqa_desk.qt.stage_canvas import Block, Canvas
from pmqa_desk.qt.stage_card import Card
from pmqa_desk.qt.stage_space import PLATE_ROOM, Corner, Space

# Number and kind never jump from card to card.
TOP = 286.0
LEFT = 410.0
RIGHT = 1880.0
# Nothing of a card's text reaches the ribbon, whose place ends this far from the foot.
FOOT = 96.0
# Largest size first; a title takes two lines, and more only where it must.
TITLE_SIZES = ((120, 2), (108, 2), (96, 2), (92, 3), (88, 4), (80, 4), (72, 4), (64, 4), (56, 5), (48, 6))
# Where a screen is taller than usual, as projectors of 4:3 are.
TALL_SIZES = ((150, 3), (136, 3), (120, 3), (108, 3), (96, 4), *TITLE_SIZES[3:])
TALL_FROM = 200.0
AGENCY_SIZES = ((60, 1), (56, 1), (52, 1), (48, 2), (40, 3))
PRESENTER_SIZES = ((52, 1), (48, 1), (44, 2), (38, 3))
POSITION_SIZES = ((46, 1), (40, 2), (36, 3))
# A title of less is no longer easy to read from ten metres; names need not be larger than this, nor smaller.
LEAST_TITLE = 88
LARGEST_NAME, LEAST_NAME = 60, 48

Sizes = Sequence[tuple[int, int]]


def title_block(
    words: Sequence[str], top: float, room: float, floor: float, sizes: Sizes = TITLE_SIZES
) -> tuple[QFont, list[str]]:
    """Return the largest size at which a title takes its lines and ends above ``floor``."""
    size = _title_size(tuple(words), top, room, floor, sizes)
    return font(size, bold=True), list(_set(tuple(words), size, room, bold=True).lines)


@dataclass(frozen=True, slots=True)
class _Set:
    """Lines of one size; base lines and end are counted from their top."""

    lines: tuple[str, ...]
    bases: tuple[float, ...]
    end: float


# A card tries many sizes, and the next card of the same item tries the same: outlines are dear.
@lru_cache(maxsize=512)
def _set(words: tuple[str, ...], size: int, room: float, *, bold: bool) -> _Set:
    face = font(size, bold=bold)
    lines = balanced(breakable(words, face, room), face, room)
    placed, end = bases(lines, face, 0)
    return _Set(tuple(lines), tuple(placed), end)


def _title_size(words: tuple[str, ...], top: float, room: float, floor: float, sizes: Sizes) -> int:
    for size, most in sizes:
        tried = _set(words, size, room, bold=True)
        if len(tried.lines) <= most and top + tried.end <= floor:
            return size
    return sizes[-1][0]


def breakable(words: Sequence[str], face: QFont, room: float) -> list[str]:
    """Return words of which none is wider than the room: a foreign word may be."""
    parts: list[str] = []
    for word in words:
        while word and width_of(word, face) > room:
            fits = next(n for n in range(len(word), 0, -1) if width_of(word[:n], face) <= room or n == 1)
            parts.append(word[:fits])
            word = word[fits:]  # noqa: PLW2901 - what is left of it
        parts.append(word)
    return parts


def top_of(space: Space) -> float:
    """Return where the number and kind of every card stand on a screen."""
    return TOP + 0.2 * space.spare


def sizes_of(space: Space) -> Sizes:
    """Return the sizes of a title on a screen."""
    return TALL_SIZES if space.spare > TALL_FROM else TITLE_SIZES


def paint_title_card(canvas: Canvas, card: Card) -> None:
    """Paint an item's card without its clock."""
    canvas.masthead(card)
    paint_head(canvas, card)
    blocks = _Blocks(canvas, card).laid()
    for block in blocks:
        canvas.block(block, LEFT)
    top = top_of(canvas.space)
    foot = min(blocks[-1].end + 14, canvas.space.tall - FOOT)
    rule = QRectF(372, top + 8, 4, foot - top - 8)
    canvas.painter.fillRect(rule, QColor(canvas.theme.accent))


def paint_head(canvas: Canvas, card: Card) -> None:
    """Paint number and kind, in the same place on every card."""
    accent, top = canvas.theme.accent, top_of(canvas.space)
    _paint_number(canvas, card.number, top)
    start = LEFT
    if card.kind is not None and card.kind_word:
        canvas.icon(KIND_ICONS[card.kind], QRectF(LEFT, top + 4, 60, 60), accent)
        start += 78
    canvas.text(
        QRectF(start, top, canvas.space.right - start, 68), card.kind_word, font(52, bold=True), accent
    )


def _paint_number(canvas: Canvas, number: str, top: float) -> None:
    if not number:
        return
    size = 270 if len(number) == 1 else 200
    face = font(size, bold=True)
    while digits_width(number, face) > 240 and size > 40:
        size -= 10
        face = font(size, bold=True)
    at = QPointF(112, top + size * 0.71 + 8)
    draw_digits(canvas.painter, number, face, at, QColor(canvas.theme.accent))


class _Blocks:
    """Lays title, agency, presenter and position; the title gives way until all end above the floor."""

    def __init__(self, canvas: Canvas, card: Card) -> None:
        space = canvas.space
        self._theme = canvas.theme
        self._card = card
        self._top = top_of(space) + 96
        self._room = space.right - LEFT
        self._floor = space.tall - FOOT
        self._sizes = sizes_of(space)
        self._large = tuple((size, most) for size, most in self._sizes if size >= LEAST_TITLE)
        self._most = 440 + round(space.spare)
        # Below this line the clock's plate may stand.
        plate = space.corner_box(PLATE_ROOM, card.corner)
        under = card.plated and not card.corner.top and card.corner is not Corner.OFF
        self._title_floor = plate.top() - 8 if under else self._floor
        self._small_room = self._room
        self._beside = plate.left() - LEFT if under and not card.corner.left else self._room
        if under and card.corner.left:
            self._floor = plate.top() - 8

    def laid(self) -> list[Block]:
        """Lay all: a smaller title gives way first, then the names, and a title below its least at last."""
        blocks = self._laid(self._large, LARGEST_NAME, 0)
        if blocks[-1].end <= self._title_floor:
            return blocks
        # What reaches lower stands beside the clock.
        self._small_room = self._beside
        for sizes, most in (
            (self._large, LARGEST_NAME),
            (self._large, LEAST_NAME),
            (self._sizes, LEAST_NAME),
        ):
            for reserve in range(0, self._most, 40):
                blocks = self._laid(sizes, most, reserve)
                if blocks[-1].end <= self._floor and blocks[0].end <= self._title_floor:
                    return blocks
        return blocks

    def _laid(self, sizes: Sizes, most: int, reserve: int) -> list[Block]:
        words, floor = self._card.title, min(self._floor - reserve, self._title_floor)
        size = _title_size(words, self._top, self._room, floor, sizes)
        title = _set(words, size, self._room, bold=True)
        blocks = [_block(title, font(size, bold=True), self._top, self._theme.title)]
        self._add(blocks, self._card.agency, _up_to(AGENCY_SIZES, most), self._theme.title, 30)
        self._add_presenter(blocks, size, most)
        return blocks

    def _add_presenter(self, blocks: list[Block], title: int, most: int) -> None:
        card = self._card
        if card.speech:
            office = tuple((size, 3) for size, _ in self._sizes if size <= title)
            self._add(blocks, card.presenter, office, self._theme.accent, 16, bold=True)
        else:
            self._add(blocks, card.presenter, _up_to(PRESENTER_SIZES, most), self._theme.body, 16)
        self._add(blocks, card.position, POSITION_SIZES, self._theme.body, 4)

    def _add(
        self,
        blocks: list[Block],
        words: Sequence[str],
        sizes: Sizes,
        colour: str,
        gap: float,
        *,
        bold: bool = False,
    ) -> None:
        if not words:
            return
        size, tried = sizes[-1][0], None
        for size, most in sizes:
            tried = _set(tuple(words), size, self._small_room, bold=bold)
            if len(tried.lines) <= most:
                break
        if tried is not None:
            # A first line keeps room for stacked marks; small lines have it to spare.
            spare = 0.3 * size if size <= AGENCY_SIZES[0][0] else 0.0
            blocks.append(_block(tried, font(size, bold=bold), blocks[-1].end + gap - spare, colour))


def _block(laid: _Set, face: QFont, top: float, colour: str) -> Block:
    return Block(laid.lines, face, [top + base for base in laid.bases], top + laid.end, colour)


def _up_to(sizes: Sizes, most: int) -> Sizes:
    return [(size, lines) for size, lines in sizes if size <= most]
