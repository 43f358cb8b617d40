"""A paper on the screen as it will print: white A4 sheets on grey, one under the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from pmqa_desk.domain.blocks import MARGIN_LEFT, PAGE_HEIGHT, PAGE_WIDTH, TEXT_WIDTH, Block
from pmqa_desk.domain.thai import Digits
from pmqa_desk.qt.paper_lines import Face
from pmqa_desk.qt.paper_pages import Page, lay
from pmqa_desk.qt.paper_paint import paint_page, paper_face
from pmqa_desk.qt.words import Words

MARGIN_PX = 16
CAPTION_PX = 30
# A sheet is as wide as there is room, but never larger than life by more than a third.
WIDEST_PX = 1060
ABOVE_PX = 24
MARK_PX = 3
# A line of 16 points in the paper's font, in twips.
LINE = 420


class PaperView(QAbstractScrollArea):
    """Shows the pages of a paper, scrolls to a block that is asked for, and says which one is pressed."""

    pressed = Signal(int)
    """The place in the paper of a block that was pressed."""
    menu_wanted = Signal(int, object)
    """A block on which the other button was pressed, and the place on the screen."""
    moved = Signal()
    """What is shown has moved under the view: by scrolling, or because it was laid anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Words()
        self._face: Face | None = None
        self._pages: tuple[Page, ...] = ()
        self._blocks: tuple[Block, ...] = ()
        self._marks: Mapping[int, QColor] = {}
        self._chosen: int | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name_texts()

    def show_blocks(
        self, blocks: Iterable[Block], digits: Digits = Digits.THAI, font: str | None = None
    ) -> None:
        """Show a paper, in the office's ``font`` where it is installed; the place in it stays."""
        face = paper_face(self._words, font)
        if self._face is None or self._face.regular != face.regular:
            # What was set before is kept as long as the letters are the same.
            self._face = face
        laid = lay(blocks, self._face, digits)
        self._blocks, self._pages = laid.blocks, laid.pages
        self._measure()
        self._say_page()
        self.viewport().update()
        self.moved.emit()

    def go_to(self, block: int) -> None:
        """Scroll to the block that stands at this place in the paper."""
        for number, page in enumerate(self._pages):
            for place, top in page.starts:
                if place == block:
                    y = number * self._step_px + MARGIN_PX + top * self._scale
                    self.verticalScrollBar().setValue(round(y) - ABOVE_PX)

    def show_marks(self, marks: Mapping[int, QColor], chosen: int | None = None) -> None:
        """Draw a line beside blocks, by their places in the paper, and a frame around the one chosen."""
        if (marks, chosen) != (self._marks, self._chosen):
            self._marks, self._chosen = marks, chosen
            self.viewport().update()

    def area(self, block: int) -> QRect | None:
        """Return where a block stands in the view: the part of it that is seen, or else its beginning."""
        parts = self.areas(block)
        seen = self.viewport().rect()
        return next((part for part in parts if part.intersects(seen)), parts[0] if parts else None)

    def areas(self, block: int) -> list[QRect]:
        """Return the parts of a block, one on each page that it reaches."""
        return [
            self._in_view(number, top, bottom).toAlignedRect()
            for number, page in enumerate(self._pages)
            for place, top, bottom in page.areas()
            if place == block
        ]

    def line_px(self) -> float:
        """Return the height of a line of running text as it is shown."""
        return LINE * self._scale

    def block_at(self, point: QPoint) -> int | None:
        """Return the place of the block at a point of the view, or ``None``."""
        for number, page in enumerate(self._pages):
            for place, top, bottom in page.areas():
                if self._in_view(number, top, bottom).contains(point):
                    return place
        return None

    @property
    def blocks(self) -> tuple[Block, ...]:
        """Return what is shown: a long paper with its contents, and these with the pages that they name."""
        return self._blocks

    @property
    def page_count(self) -> int:
        """Return how many pages there are."""
        return len(self._pages)

    @property
    def page_number(self) -> int:
        """Return which page is at the middle of the view, from 1; 0 without a paper."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        return min(int(middle // self._step_px) + 1, len(self._pages))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self.palette().color(QPalette.ColorRole.Mid))
        for number, page in enumerate(self._pages):
            sheet = self._sheet(number)
            if sheet.adjusted(0, 0, 0, CAPTION_PX).intersects(QRectF(event.rect())):
                self._paint_sheet(painter, page, sheet, number)
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self.moved.emit()

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx, dy
        self._say_page()
        self.viewport().update()
        self.moved.emit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_texts()
            self.viewport().update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = self.block_at(event.position().toPoint())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.pressed.emit(place)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        place = self.block_at(event.pos())
        if place is not None:
            self.menu_wanted.emit(place, event.globalPos())

    def _in_view(self, number: int, top: float, bottom: float) -> QRectF:
        """Return a strip of a page's text as it lies in the view."""
        sheet, scale = self._sheet(number), self._scale
        left = sheet.left() + MARGIN_LEFT * scale
        return QRectF(left, sheet.top() + top * scale, TEXT_WIDTH * scale, max(1.0, (bottom - top) * scale))

    def _paint_marks(self, painter: QPainter, number: int, page: Page) -> None:
        for place, top, bottom in page.areas():
            strip = self._in_view(number, top, bottom)
            colour = self._marks.get(place)
            if colour is not None:
                painter.fillRect(
                    QRectF(strip.left() - 3 * MARK_PX, strip.top(), MARK_PX, strip.height()), colour
                )
            if place == self._chosen:
                painter.setPen(self.palette().color(QPalette.ColorRole.Highlight))
                painter.drawRect(strip.adjusted(-MARK_PX, 0, MARK_PX, 0))

    def _name_texts(self) -> None:
        self.setAccessibleName(self.tr("เอกสารตามที่จะพิมพ์"))
        self._say_page()

    def _say_page(self) -> None:
        if self._pages:
            self.setAccessibleDescription(self._caption(self.page_number))

    def _caption(self, number: int) -> str:
        # %1 is the number of a page, %2 how many pages there are.
        sentence = self.tr("หน้า %1 จาก %2")
        return sentence.replace("%1", str(number)).replace("%2", str(len(self._pages)))

    def _paint_sheet(self, painter: QPainter, page: Page, sheet: QRectF, number: int) -> None:
        painter.fillRect(sheet, QColor("white"))
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(self.font())
        below = QRectF(sheet.left(), sheet.bottom(), sheet.width(), CAPTION_PX)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, self._caption(number + 1))
        if self._face is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(sheet.topLeft())
        painter.scale(self._scale, self._scale)
        paint_page(painter, page, self._face)
        painter.restore()
        self._paint_marks(painter, number, page)

    @property
    def _scale(self) -> float:
        room = max(200, self.viewport().width() - 2 * MARGIN_PX)
        return min(room, WIDEST_PX) / PAGE_WIDTH

    @property
    def _step_px(self) -> float:
        return PAGE_HEIGHT * self._scale + CAPTION_PX + MARGIN_PX

    def _sheet(self, number: int) -> QRectF:
        width, height = PAGE_WIDTH * self._scale, PAGE_HEIGHT * self._scale
        left = (self.viewport().width() - width) / 2
        top = number * self._step_px + MARGIN_PX - self.verticalScrollBar().value()
        return QRectF(left, top, width, height)

    def _measure(self) -> None:
        """Fit the scroll bar to the sheets, the same place of the paper staying in view."""
        bar = self.verticalScrollBar()
        before = bar.value() / bar.maximum() if bar.maximum() else 0.0
        whole = len(self._pages) * self._step_px + MARGIN_PX
        bar.setRange(0, max(0, round(whole) - self.viewport().height()))
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(48)
        bar.setValue(round(before * bar.maximum()))
