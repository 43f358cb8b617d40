"""A paper on the screen as it will print: white A4 sheets on grey, one under the other."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from typing_extensions import override

from pmqa_desk.domain.blocks import PAGE_HEIGHT, PAGE_WIDTH, Block
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


class PaperView(QAbstractScrollArea):
    """Shows the pages of a paper; it is only looked at, and scrolls to a block that is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Words()
        self._face: Face | None = None
        self._pages: tuple[Page, ...] = ()
        self._blocks: tuple[Block, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._name_texts()

    def show_blocks(
        self, blocks: Iterable[Block], digits: Digits = Digits.THAI, font: str | None = None
    ) -> None:
        """Show a paper, in the office's ``font`` where it is installed; the place in it stays."""
        self._face = paper_face(self._words, font)
        laid = lay(blocks, self._face, digits)
        self._blocks, self._pages = laid.blocks, laid.pages
        self._measure()
        self._say_page()
        self.viewport().update()

    def go_to(self, block: int) -> None:
        """Scroll to the block that stands at this place in the paper."""
        for number, page in enumerate(self._pages):
            for place, top in page.starts:
                if place == block:
                    y = number * self._step_px + MARGIN_PX + top * self._scale
                    self.verticalScrollBar().setValue(round(y) - ABOVE_PX)

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

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx, dy
        self._say_page()
        self.viewport().update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_texts()
            self.viewport().update()

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
