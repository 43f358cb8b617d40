"""The cards without a speaker: break, welcome, the day's programme, message, emblem, thanks, large clock."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor

from pmqa_desk.qt.look import font
from pmqa_desk.qt.painting import RIGHT, balanced, bases, digits_width, draw_digits, width_of
from pmqa_desk.qt.stage_canvas import MARGIN, Block, Canvas
from pmqa_desk.qt.stage_card import ROWS, Card, Layout
from pmqa_desk.qt.stage_space import Space
from pmqa_desk.qt.stage_title import (
    TALL_FROM,
    Sizes,
    breakable,
    paint_head,
    paint_title_card,
    title_block,
    top_of,
)

MESSAGE_SIZES = ((96, 3), (84, 4), (72, 5), (60, 6))
TALL_MESSAGES = ((120, 4), (108, 4), *MESSAGE_SIZES)
WELCOME_SIZES = ((88, 1), (76, 2), (66, 2), (56, 3), (48, 4))
ROW_SIZE = 56
NUMBER_ROOM = 132.0
ROW_TOP, ROW_FOOT = 312.0, 130.0
FIGURE_SIZE, LONG_FIGURE_SIZE = 380, 300
WELCOME_FIGURE = 230


def paint_layout(canvas: Canvas, card: Card) -> None:
    """Paint a card without its clock."""
    canvas.ornament()
    _LAYOUTS[card.layout](canvas, card)
    canvas.ribbon(card)


def paint_figure(canvas: Canvas, card: Card) -> None:
    """Paint the figure that changes each second, in the middle of its card."""
    size, base = _figure_line(canvas.space, card)
    face = font(size, bold=True)
    x = (canvas.space.wide - digits_width(card.figure, face)) / 2
    draw_digits(canvas.painter, card.figure, face, QPointF(x, base), QColor(canvas.theme.accent))


def figure_box(space: Space, card: Card) -> QRectF:
    """Return the band, as wide as the screen, in which the figure stands."""
    size, base = _figure_line(space, card)
    return QRectF(0, base - size, space.wide, 1.2 * size)


def _figure_line(space: Space, card: Card) -> tuple[int, float]:
    """Return the size of the figure and where it stands."""
    size, base = FIGURE_SIZE if len(card.figure) < 6 else LONG_FIGURE_SIZE, 696.0
    if card.layout is Layout.HOLDING:
        size, base = WELCOME_FIGURE, 862.0
    elif card.layout is Layout.COUNT:
        base = 790.0
    return size, base + _lower(space)


def _lower(space: Space) -> float:
    """Return by how much the middle of a taller screen lies lower."""
    return space.spare / 2


def _whole(words: Sequence[str]) -> str:
    return "".join(words)


def _break(canvas: Canvas, card: Card) -> None:
    theme, low = canvas.theme, _lower(canvas.space)
    canvas.masthead(card)
    canvas.centred(_whole(card.title), 236 + low, 150, font(100, bold=True), theme.title)
    canvas.centred(card.line, 736 + low, 110, font(72), theme.title)
    canvas.centred(card.after, 860 + low, 84, font(54), theme.body)


def _count(canvas: Canvas, card: Card) -> None:
    """Paint a large clock in the middle: what is asked and answered has no speaker of its own."""
    theme, low = canvas.theme, _lower(canvas.space)
    canvas.masthead(card)
    paint_head(canvas, card)
    top = top_of(canvas.space) + 88
    face, lines = title_block(
        card.title, top, canvas.space.right - 410, top + 150, ((76, 1), (64, 1), (52, 2))
    )
    placed, end = bases(lines, face, top)
    canvas.block(Block(lines, face, placed, end, theme.title), 410.0)
    canvas.centred(card.line, 826 + low, 110, font(72), theme.title)


def _welcome(canvas: Canvas, card: Card) -> None:
    theme, low = canvas.theme, _lower(canvas.space)
    counts = bool(card.caption)
    emblem = QRectF(canvas.space.wide / 2 - 300, 84 + 0.7 * low, 600, 170 if counts else 220)
    canvas.emblem(card.emblem, emblem, centred=True)
    top = emblem.bottom() + (18 if counts else 40)
    canvas.centred(_whole(card.agency), top, 110, font(72, bold=True), theme.accent)
    floor = (640 if counts else 800) + low
    sizes: Sizes = WELCOME_SIZES if counts else ((108, 2), (96, 2), *WELCOME_SIZES)
    face, lines = title_block(card.title, top + 112, canvas.space.wide - 2 * MARGIN, floor, sizes)
    placed, end = bases(lines, face, top + 112)
    canvas.block(Block(lines, face, placed, end, theme.title))
    if counts:
        canvas.centred(card.caption, 612 + low, 80, font(52), theme.body)
        canvas.centred(card.line, 882 + low, 96, font(60), theme.title)
    else:
        canvas.centred(card.line, max(end, 700 + low) + 30, 110, font(64), theme.body)


def _programme(canvas: Canvas, card: Card) -> None:
    """Paint a page of the day: numbers and titles, nothing by which anybody could be held late."""
    theme, space = canvas.theme, canvas.space
    canvas.masthead(card)
    head = QRectF(MARGIN, 206 + 0.08 * space.spare, space.wide - 2 * MARGIN, 88)
    canvas.text(head, _whole(card.title), font(66, bold=True), theme.accent)
    canvas.text(head, card.line, font(48), theme.body, RIGHT)
    top = ROW_TOP + 0.08 * space.spare
    step = (space.tall - ROW_FOOT - top) / ROWS
    size = ROW_SIZE + (10 if space.spare > TALL_FROM else 0)
    face = font(size)
    for place, (number, title) in enumerate(card.rows):
        row = QRectF(MARGIN, top + place * step, NUMBER_ROOM, step)
        canvas.text(row, number, font(size, bold=True), theme.accent)
        rest = QRectF(row.right(), row.top(), space.right - row.right(), step)
        own = face
        while width_of(title, own) > rest.width() and own.pixelSize() > 46:
            own = font(own.pixelSize() - 2)
        canvas.text(rest, title, own, theme.title)


def _guests(canvas: Canvas, card: Card) -> None:
    """Welcome the assessors by name."""
    theme, low = canvas.theme, _lower(canvas.space)
    canvas.masthead(card)
    canvas.centred(_whole(card.title), 250 + low / 2, 130, font(84, bold=True), theme.accent)
    top = 410 + low / 2
    step = min(150.0, (canvas.space.tall - 150 - top) / max(1, len(card.rows)))
    for place, (name, position) in enumerate(card.rows):
        row = top + place * step
        canvas.centred(name, row, step * 0.58, font(round(step * 0.38), bold=True), theme.title)
        canvas.centred(position, row + step * 0.5, step * 0.46, font(round(step * 0.29)), theme.body)


def _message(canvas: Canvas, card: Card) -> None:
    canvas.masthead(card)
    space = canvas.space
    room, sizes = space.wide - 2 * MARGIN, TALL_MESSAGES if space.spare > TALL_FROM else MESSAGE_SIZES
    face, lines = font(sizes[-1][0], bold=True), [""]
    for size, most in sizes:
        face = font(size, bold=True)
        lines = balanced(breakable(card.title, face, room), face, room)
        if len(lines) <= most:
            break
    tall = bases(lines, face, 0)[1]
    top = 230 + (space.tall - 230 - 100 - tall) / 2 - 0.1 * face.pixelSize()
    placed, end = bases(lines, face, top)
    canvas.block(Block(lines, face, placed, end, canvas.theme.title))


def _emblem(canvas: Canvas, card: Card) -> None:
    theme, low = canvas.theme, _lower(canvas.space)
    box = QRectF(canvas.space.wide / 2 - 500, 180 + low, 1000, 440)
    canvas.emblem(card.emblem, box, centred=True)
    canvas.centred(card.organisation, 690 + low, 130, font(84, bold=True), theme.accent)
    canvas.centred(card.visit, 826 + low, 90, font(52), theme.body)


def _closing(canvas: Canvas, card: Card) -> None:
    theme, low = canvas.theme, _lower(canvas.space)
    box = QRectF(canvas.space.wide / 2 - 400, 160 + low, 800, 300)
    canvas.emblem(card.emblem, box, centred=True)
    canvas.centred(_whole(card.title), 500 + low, 180, font(120, bold=True), theme.title)
    canvas.centred(card.organisation, 700 + low, 110, font(72, bold=True), theme.accent)
    canvas.centred(card.visit, 816 + low, 90, font(52), theme.body)


_LAYOUTS: Mapping[Layout, Callable[[Canvas, Card], None]] = MappingProxyType(
    {
        Layout.TITLE: paint_title_card,
        Layout.BREAK: _break,
        Layout.COUNT: _count,
        Layout.HOLDING: _welcome,
        Layout.PROGRAMME: _programme,
        Layout.GUESTS: _guests,
        Layout.MESSAGE: _message,
        Layout.EMBLEM: _emblem,
        Layout.CLOSING: _closing,
    }
)
