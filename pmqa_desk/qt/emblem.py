"""The organisation's emblem as a picture: read once, cut to its ink, safe on any ground."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBitmap, QColor, QImage, QImageReader, QPainter, QRegion

from pmqa_desk.desk.emblem_file import is_drawing, read_emblem_file
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.qt.stage_themes import luminance

# Larger than an emblem is ever painted, on a screen of twice the pixels too.
LARGEST = 1024
# A picture of less is told to be small; it is painted all the same.
SMALL = 96
# Dots of a picture that is kept smaller: a photograph of a large camera takes a second to read.
LARGE = 4_000_000
MEGABYTES = 512
# So many of the emblem's dots may be lost on a ground before it is given a plate of its own.
LOST_SHARE = 0.25
LOST_CONTRAST = 1.8
SAMPLE = 24


@dataclass(frozen=True, slots=True)
class Emblem:
    """A picture without empty edges; equal emblems come from the same file."""

    key: str
    image: QImage = field(compare=False)
    lights: tuple[float, ...] = field(compare=False)
    """How light it is, dot by dot; what cannot be seen is left out."""

    def needs_plate(self, ground: QColor) -> bool:
        """Return whether too much of it would be lost on a ground."""
        behind = luminance(ground) + 0.05
        lost = sum(1 / LOST_CONTRAST < (light + 0.05) / behind < LOST_CONTRAST for light in self.lights)
        return lost > LOST_SHARE * len(self.lights)

    @property
    def opaque(self) -> bool:
        """Return whether it covers all of its place, like a photograph of a seal on white paper."""
        corner = self.image.width() // 16, self.image.height() // 16
        return not self.image.hasAlphaChannel() or self.image.pixelColor(*corner).alpha() > 250


class Emblems:
    """Finds the emblem of a visit, or why there is none where it should be."""

    def of(self, folder: Path, name: str | None) -> Emblem | None:
        """Return the emblem of that name in the visit's folder; ``None`` where it cannot be shown."""
        found = self._look(folder, name)
        return found if isinstance(found, Emblem) else None

    def trouble(self, folder: Path, name: str | None) -> DeskError | None:
        """Return why an emblem that is wished cannot be shown."""
        found = self._look(folder, name)
        return found if isinstance(found, DeskError) else None

    def _look(self, folder: Path, name: str | None) -> Emblem | DeskError | None:
        return _read(folder / name, _stamp(folder / name)) if name else None


def read_emblem(path: Path) -> QImage:
    """Return an emblem's picture.

    Raises:
        DeskError: the file is missing, broken, too large or reaches for something else.
    """
    content = QByteArray(read_emblem_file(path))
    image = _without_edges(_drawn(content) if is_drawing(path) else _decoded(content))
    if image.isNull():
        raise DeskError(
            f"อ่านไฟล์ตราสัญลักษณ์ {path.name} ไม่ได้ กรุณาใช้ไฟล์ PNG, JPEG หรือ SVG",
            f"The emblem {path.name} cannot be read. Use a PNG, JPEG or SVG file.",
        )
    return image


def is_large(path: Path) -> bool:
    """Return whether a picture has so many dots that reading it would keep a window waiting."""
    size = QImageReader(str(path)).size()
    return not is_drawing(path) and size.width() * size.height() > LARGE


# Several windows show the same one, and a large picture takes a while; a file that is replaced is another.
@lru_cache(maxsize=2)
def _read(path: Path, key: str) -> Emblem | DeskError:
    try:
        image = read_emblem(path)
        return Emblem(key, image, _lights(image))
    except DeskError as refusal:
        return refusal


def _lights(image: QImage) -> tuple[float, ...]:
    sample = image.scaled(SAMPLE, SAMPLE).convertToFormat(QImage.Format.Format_ARGB32)
    dots = (sample.pixelColor(x, y) for x in range(SAMPLE) for y in range(SAMPLE))
    return tuple(luminance(QColor(dot.rgb())) for dot in dots if dot.alpha() > 127)


def _stamp(path: Path) -> str:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return f"{path}"
    return f"{path} {found.st_mtime_ns} {found.st_size}"


def _decoded(content: QByteArray) -> QImage:
    QImageReader.setAllocationLimit(MEGABYTES)
    buffer = QBuffer(content)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()) in {b"svg", b"svgz"}:
        return QImage()
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > LARGEST:
        reader.setScaledSize(size.scaled(LARGEST, LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _drawn(content: QByteArray) -> QImage:
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - most emblems are photographs of a seal

    renderer = QSvgRenderer(content)
    size = renderer.viewBoxF().size()
    if not renderer.isValid() or size.isEmpty():
        return QImage()
    fits = size.scaled(LARGEST, LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(fits.toSize().expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter, QRectF(QPoint(0, 0), image.size()))
    painter.end()
    return image


def _without_edges(image: QImage) -> QImage:
    """Return a picture without its transparent edges; a null one where nothing is to be seen."""
    if not image.hasAlphaChannel():
        return image
    keep = Qt.AspectRatioMode.KeepAspectRatio
    small = image.scaled(256, 256, keep) if max(image.width(), image.height()) > 256 else image
    ink = QRegion(QBitmap.fromImage(small.createAlphaMask())).boundingRect()
    if ink.isEmpty():
        return QImage()
    x, y = image.width() / small.width(), image.height() / small.height()
    place = QRectF(ink.x() * x, ink.y() * y, ink.width() * x, ink.height() * y).toAlignedRect()
    return image.copy(place.intersected(QRect(QPoint(0, 0), image.size())))
