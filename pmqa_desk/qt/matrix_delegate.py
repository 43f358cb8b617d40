"""Paints the matrix: plan as an outline, time taken as a solid bar, differences with mark and figure."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from pmqa_desk.domain.matrix_bars import Bar
from pmqa_desk.qt.look import Look, font
from pmqa_desk.qt.matrix_cells import RunCell, WordCell
from pmqa_desk.qt.matrix_model import CELL_ROLE, NUMBER, PLAN
from pmqa_desk.qt.model_index import Index
from pmqa_desk.qt.painting import LEFT, RIGHT, smooth, text_in

ICON = 18
PAD = 6
EDGE = 5
BAR_HEIGHT = 13
SOLID_HEIGHT = 7
# Room for the figures beside a bar.
LENGTH_WIDTH, MARK_WIDTH, DIFFERENCE_WIDTH = 54, 16, 44
BREAK_AT, BREAK_WIDTH = 0.25, 8


class MatrixDelegate(QStyledItemDelegate):
    """Draws what the cells say; the row of sums is bold and has two lines."""

    def __init__(self, look: Look, parent: QWidget, *, sums: bool = False) -> None:
        super().__init__(parent)
        self._look = look
        self._sums = sums
        self._plain = font(15, bold=sums)
        self._small = font(14)
        self._tiny = font(10)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        cell, box = index.data(CELL_ROLE), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setClipRect(box)
        ground = "next_ground" if chosen else "raised" if self._sums else "panel"
        painter.fillRect(box, self._look.colour(ground))
        if chosen and index.column() == NUMBER:
            painter.fillRect(QRectF(box.left(), box.top(), EDGE, box.height()), self._look.colour("next"))
        inner = box.adjusted(PAD, 0, -PAD, 0)
        if isinstance(cell, RunCell):
            self._paint_run(painter, inner, cell)
        elif isinstance(cell, WordCell):
            self._paint_words(painter, inner, cell, RIGHT if index.column() in {NUMBER, PLAN} else LEFT)
        painter.setPen(self._look.colour("line"))
        painter.drawLine(box.bottomLeft() - QPointF(0, 0.5), box.bottomRight() - QPointF(0, 0.5))
        painter.restore()

    def _paint_words(self, painter: QPainter, box: QRectF, cell: WordCell, align: Qt.AlignmentFlag) -> None:
        tone = self._look.colour(cell.tone)
        upper = box.adjusted(0, 0, 0, -box.height() / 2) if cell.second else box
        if cell.icon:
            # An icon of advice has its tone; that of a kind is in the colour of text.
            picture = self._look.tinted(cell.icon, tone, ICON)
            painter.drawPixmap(round(box.left()), round(upper.center().y() - ICON / 2), picture)
            upper = upper.adjusted(ICON + PAD, 0, 0, 0)
        text_in(painter, upper, cell.text, self._plain, tone, align)
        if cell.second:
            lower = box.adjusted(0, box.height() / 2 - 3, 0, -2)
            text_in(painter, lower, cell.second, self._small, tone, align)

    def _paint_run(self, painter: QPainter, box: QRectF, cell: RunCell) -> None:
        text = self._look.colour("faint" if cell.faint else "text")
        tone = self._look.colour("faint" if cell.faint else cell.tone)
        figures = LENGTH_WIDTH + MARK_WIDTH + DIFFERENCE_WIDTH
        room = box.adjusted(0, 0, -figures - PAD, 0)
        if cell.bar is not None and room.width() > 0:
            self._paint_bar(painter, room, cell.bar, cell)
        at = box.right() - figures
        length = QRectF(at, box.top(), LENGTH_WIDTH, box.height())
        text_in(painter, length, cell.length, self._plain, text, RIGHT)
        if not cell.difference:
            return
        mark = QRectF(length.right() + 4, box.top(), MARK_WIDTH, box.height())
        text_in(painter, mark, cell.mark, self._tiny, tone, LEFT)
        difference = QRectF(box.right() - DIFFERENCE_WIDTH, box.top(), DIFFERENCE_WIDTH, box.height())
        text_in(painter, difference, cell.difference, self._small, tone, RIGHT)

    def _paint_bar(self, painter: QPainter, room: QRectF, shown: Bar, cell: RunCell) -> None:
        look = self._look
        smooth(painter)
        top = round(room.center().y() - BAR_HEIGHT / 2) + 0.5
        planned = room.width() * (shown.planned or 0)
        if shown.actual is not None:
            within = room.width() * (
                shown.actual if shown.planned is None else min(shown.actual, shown.planned)
            )
            solid = QRectF(room.left(), top + (BAR_HEIGHT - SOLID_HEIGHT) / 2, within, SOLID_HEIGHT)
            painter.fillRect(solid, look.colour("line" if cell.faint else "edge"))
            beyond = room.width() * shown.actual - within
            if beyond > 0:
                over = QRectF(room.left() + planned, top, max(beyond, 1.5), BAR_HEIGHT)
                known = cell.tone in {"warning", "danger"} and not cell.faint
                painter.fillRect(over, look.colour(cell.tone if known else "edge"))
        if shown.planned is not None:
            painter.setPen(QPen(look.colour("line" if cell.faint else "edge"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(room.left() + 0.5, top, planned - 1, BAR_HEIGHT), 2, 2)
        if shown.broken:
            self._paint_break(painter, room.left() + room.width() * BREAK_AT, top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _paint_break(self, painter: QPainter, at: float, top: float) -> None:
        """Cut a slanted gap through a bar that is longer than the scale."""
        above, below = top - 2, top + BAR_HEIGHT + 2
        gap = (
            QPointF(at, below),
            QPointF(at + BREAK_WIDTH, above),
            QPointF(at + 2 * BREAK_WIDTH, above),
            QPointF(at + BREAK_WIDTH, below),
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("panel"))
        painter.drawPolygon(QPolygonF(gap))
