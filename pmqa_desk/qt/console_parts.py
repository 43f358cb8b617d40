"""Widgets of the console alone: the large clock, what is spent and a small picture."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from pmqa_desk.qt.look import Look, font
from pmqa_desk.qt.painting import digits_width, draw_digits, round_rect, smooth, text_in

MINI_HEAD = 28


class BigClock(QWidget):
    """The figure that is read from three metres: as large as its width and height allow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._figure = ""
        self._tone = "text"
        self.setMinimumSize(120, 92)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def wear(self, look: Look) -> None:
        """Take the colours of a scheme."""
        self._look = look

    @property
    def figure(self) -> str:
        """Return the figure on show."""
        return self._figure

    @property
    def tone(self) -> str:
        """Return the token of the figure's colour."""
        return self._tone

    def show_figure(self, figure: str, tone: str) -> None:
        """Show a figure in the colour of a token."""
        if (figure, tone) != (self._figure, self._tone):
            self._figure, self._tone = figure, tone
            self.setAccessibleName(figure)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        smooth(painter)
        # Digits are 0.71 em tall; every figure up to 99:59 has the same size, so nothing jumps.
        usual = "00:00" if self._figure.isascii() else "๐๐:๐๐"
        measure = self._figure if len(self._figure) > len(usual) else usual
        width = digits_width(measure, font(1000, bold=True)) / 1000
        size = min(self.height() / 0.76, (self.width() - 8) / width)
        base = (self.height() + size * 0.71) / 2
        face = font(size, bold=True)
        draw_digits(painter, self._figure, face, QPointF(0, base), self._look.colour(self._tone))


class ProgressBar(QWidget):
    """How much of an item's time is spent, with marks where warning and danger begin."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._share: float | None = None
        self._marks: tuple[float, float] = (1.0, 1.0)
        self._tone = "now"
        self._held = False
        self.setFixedHeight(24)

    def wear(self, look: Look) -> None:
        """Take the colours of a scheme."""
        self._look = look

    @property
    def marks(self) -> tuple[float, float]:
        """Return where warning and danger begin, 0 to 1."""
        return self._marks

    def show_marks(self, warning: float, danger: float) -> None:
        """Mark where warning and danger begin, as shares of the time; an end of the bar bears no mark."""
        if (warning, danger) != self._marks:
            self._marks = (warning, danger)
            self.update()

    def show_share(self, share: float | None, tone: str, *, held: bool) -> None:
        """Show what is spent, 0 to 1; ``None`` is not known."""
        shown = None if share is None else round(min(1.0, max(0.0, share)), 3)
        if (shown, tone, held) != (self._share, self._tone, self._held):
            self._share, self._tone, self._held = shown, tone, held
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        smooth(painter)
        track = QRectF(1, 4, self.width() - 2, 16)
        round_rect(painter, track, 8, look.colour("ground"), QPen(look.colour("edge"), 1.5))
        if self._share is None:
            return
        spent = QRectF(track.left(), track.top(), track.width() * self._share, track.height())
        if self._share > 0:
            painter.setBrush(self._fill(look.colour(self._tone)))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(spent, 8, 8)
        for mark, token in zip(self._marks, ("warning", "danger"), strict=True):
            x = track.left() + track.width() * mark
            if 0 < mark < 1:
                painter.fillRect(QRectF(x - 1.5, 0, 3, 24), look.colour(token))

    def _fill(self, colour: QColor) -> QBrush:
        return QBrush(colour, Qt.BrushStyle.BDiagPattern if self._held else Qt.BrushStyle.SolidPattern)


class Mini(QWidget):
    """A stage picture in miniature; frame and word say which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._picture: QImage | None = None
        self._small: QImage | None = None
        self._word = self._note = ""
        self._tone, self._icon = "now", "monitor-eye"
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def wear(self, look: Look, tone: str, icon: str) -> None:
        """Take the colours of a scheme, the token of the frame and the icon before the word."""
        self._look, self._tone, self._icon = look, tone, icon

    def name(self, word: str) -> None:
        """Say which picture this is."""
        self._word = word
        self.setAccessibleName(word)
        self.update()

    def show_picture(self, image: QImage | None, note: str = "") -> None:
        """Show a picture, or what there is to say where none is."""
        self._picture, self._small, self._note = image, None, note
        self.update()

    @property
    def picture(self) -> QImage | None:
        """Return the picture on show, in its own size."""
        return self._picture

    @property
    def note(self) -> str:
        """Return what is said over the picture."""
        return self._note

    @override
    def sizeHint(self) -> QSize:
        return QSize(308, _mini_height(308))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._small = None
        self.setFixedHeight(_mini_height(event.size().width()))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        if look is None:
            return
        painter = QPainter(self)
        smooth(painter)
        tone = look.colour(self._tone)
        painter.drawPixmap(QRectF(2, 3, 18, 18), look.tinted(self._icon, tone, 36), QRectF())
        text_in(painter, QRectF(26, 0, self.width() - 26, 24), self._word, font(15, bold=True), tone)
        box = QRectF(1.5, 26.5, self.width() - 3, self.height() - MINI_HEAD - 1)
        painter.fillRect(box, QColor("#000000"))
        if self._picture is not None:
            self._draw_picture(painter, box, self._picture)
        if self._note:
            self._draw_note(painter, box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tone, 3))
        painter.drawRect(box)

    def _draw_picture(self, painter: QPainter, box: QRectF, picture: QImage) -> None:
        if self._small is None:
            size = (box.size() * self.devicePixelRatio()).toSize()
            smooth_scale = Qt.TransformationMode.SmoothTransformation
            self._small = picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, smooth_scale)
            self._small.setDevicePixelRatio(self.devicePixelRatio())
        small = self._small.deviceIndependentSize()
        at = QPointF(box.center().x() - small.width() / 2, box.center().y() - small.height() / 2)
        painter.drawImage(at, self._small)

    def _draw_note(self, painter: QPainter, box: QRectF) -> None:
        band = QRectF(box.left(), box.center().y() - 17, box.width(), 34)
        painter.fillRect(band, QColor(0, 0, 0, 200))
        text_in(
            painter, band, self._note, font(17, bold=True), QColor("#FFFFFF"), Qt.AlignmentFlag.AlignHCenter
        )


def _mini_height(width: int) -> int:
    return round(width * 9 / 16) + MINI_HEAD
