"""A large number on every screen for a moment, so that each is known by what one sees."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from pmqa_desk.qt.look import font
from pmqa_desk.qt.painting import round_rect, smooth, text_in
from pmqa_desk.qt.screens import Display

SHOWN_MS = 3000
# Of the lower side of the screen.
SHARE = 0.4
GROUND, INK = QColor(16, 24, 40, 235), QColor("#FFFFFF")


class ScreenNumber(QWidget):
    """A number and nothing else, in the middle of a screen; it takes neither keys nor clicks."""

    def __init__(self, text: str) -> None:
        # A tool tip is what every system puts above windows that fill the screen.
        super().__init__(
            None,
            Qt.WindowType.ToolTip
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowTransparentForInput
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.text = text
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setCursor(Qt.CursorShape.BlankCursor)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        smooth(painter)
        box = QRectF(self.rect())
        round_rect(painter, box, self.height() / 12, GROUND)
        face = font(self.height() * 0.7, bold=True)
        text_in(painter, box, self.text, face, INK, Qt.AlignmentFlag.AlignHCenter)
        painter.end()


class ScreenNumbers(QObject):
    """Shows the numbers of the screens, and takes them away by itself."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.windows: list[ScreenNumber] = []
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.close)

    def show(self, displays: dict[str, Display]) -> None:
        """Show on each screen the text that is given for it."""
        self.close()
        for text, display in displays.items():
            if display.area is not None:
                window = ScreenNumber(text)
                screen = QRect(*display.area)
                side = round(min(screen.width(), screen.height()) * SHARE)
                box = QRect(0, 0, side, side)
                box.moveCenter(screen.center())
                window.setGeometry(box)
                window.show()
                self.windows.append(window)
        self._timer.start()

    def close(self) -> None:
        """Take the numbers away."""
        self._timer.stop()
        for window in self.windows:
            window.hide()
            window.deleteLater()
        self.windows.clear()
