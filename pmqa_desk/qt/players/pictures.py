"""Pictures: one file, or all those of a folder in the order of their names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter
from typing_extensions import override

from pmqa_desk.qt.players.pages import PagedPlayer
from pmqa_desk.qt.players.player import Medium
from pmqa_desk.qt.worker import Worker

# A photograph of a large camera needs more than Qt allows by itself.
MEGABYTES = 512


class PicturePlayer(PagedPlayer):
    """Photographs, upright as the camera was held, read by another thread."""

    medium = Medium.PICTURES

    def __init__(self, paths: Sequence[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = tuple(paths)
        self._workers: dict[int, Worker] = {}

    @override
    def open(self) -> None:
        if self._paths:
            self.found(len(self._paths))
        else:
            self.failed.emit()

    @override
    def make(self, place: int, size: QSize) -> None:
        worker = self._workers.get(place)
        if worker is None:
            worker = self._workers[place] = Worker(self)
            worker.done.connect(self._on_done)
        path = self._paths[place]
        worker.start(lambda _progress: (place, size, read_picture(path, size)))

    def _on_done(self, made: tuple[int, QSize, QImage]) -> None:
        """Show a picture; leave one out that cannot be read, and without any say so."""
        place, size, image = made
        if not image.isNull():
            self.take(place, size, image)
        elif place == self.state.place and self.frame is None and not self.step(1):
            self.failed.emit()


def read_picture(path: Path, size: QSize) -> QImage:
    """Return a picture no larger than the stage, upright and on white; a null one where it cannot be read."""
    QImageReader.setAllocationLimit(MEGABYTES)
    reader = QImageReader(str(path))
    reader.setAutoTransform(True)
    # What it is tells its content: cameras and people name files as they like.
    reader.setDecideFormatFromContent(True)
    image = reader.read()
    if image.isNull():
        return image
    if image.width() > size.width() or image.height() > size.height():
        keep, smooth = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        image = image.scaled(size, keep, smooth)
    page = QImage(image.size(), QImage.Format.Format_RGB32)
    page.fill(QColor("#FFFFFF"))
    painter = QPainter(page)
    painter.drawImage(0, 0, image)
    painter.end()
    return page
