"""Slides: the pages of a PDF, drawn on white by another thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from typing_extensions import override

from pmqa_desk.qt.players.pages import PagedPlayer
from pmqa_desk.qt.players.player import Medium, fitted

FULL = 0.99


class SlidePlayer(PagedPlayer):
    """Pages of a PDF at the size at which the stage shows them."""

    medium = Medium.SLIDES

    def __init__(self, path: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)
        self._renderer.pageRendered.connect(self._on_page)
        self._made_for: dict[int, QSize] = {}
        trouble = self._document.load(str(path))
        if trouble is QPdfDocument.Error.None_ and self._document.pageCount() > 0:
            self.found(self._document.pageCount())
        else:
            # Nobody listens yet.
            QTimer.singleShot(0, self, self.failed.emit)

    @override
    def make(self, place: int, size: QSize) -> None:
        shown = fitted(self._document.pagePointSize(place), size).size().toSize()
        if shown.width() >= size.width() * FULL and shown.height() >= size.height() * FULL:
            # Pages are measured in whole points: what was meant to fill the stage leaves no thin line.
            shown = size
        request = self._renderer.requestPage(place, shown, QPdfDocumentRenderOptions())
        self._made_for[request] = size

    def _on_page(
        self, place: int, _size: QSize, image: QImage, _options: QPdfDocumentRenderOptions, request: int
    ) -> None:
        size = self._made_for.pop(request, None)
        if size is None or image.isNull():
            return
        page = QImage(image.size(), QImage.Format.Format_RGB32)
        page.fill(QColor("#FFFFFF"))
        painter = QPainter(page)
        painter.drawImage(0, 0, image)
        painter.end()
        self.take(place, size, page)
