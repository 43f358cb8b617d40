"""Slides: the pages of a PDF, drawn on white by another thread."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QObject, QSize
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
        # Taken down in this order: the thread that draws, what it draws from, and the bytes of that.
        self._renderer = QPdfPageRenderer(self)
        self._document = QPdfDocument(self)
        # In memory: the file can be replaced while it is on, and the stick it lies on pulled out.
        self._bytes = QBuffer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(self._document)
        self._renderer.pageRendered.connect(self._on_page)
        self._made_for: dict[int, QSize] = {}
        self._path = path

    @override
    def open(self) -> None:
        if self._load():
            self.found(self._document.pageCount())
        else:
            self.failed.emit()

    def _load(self) -> bool:
        try:
            self._bytes.setData(self._path.read_bytes())
        except OSError:
            return False
        self._bytes.open(QIODevice.OpenModeFlag.ReadOnly)
        self._document.load(self._bytes)
        return self._document.status() is QPdfDocument.Status.Ready and self._document.pageCount() > 0

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
