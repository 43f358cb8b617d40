"""A text of several lines that gives way to what stands above it, and never shows half a line."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel
from typing_extensions import override

# Qt's own word for "no limit"; the binding does not name it.
QWIDGETSIZE_MAX: Final = 16_777_215
_MOST_ASKED: Final = 2


class WholeLines(QLabel):
    """Asks for two lines at most, takes more where there is room, and hides those that would be cut."""

    @override
    def minimumSizeHint(self) -> QSize:
        needed = super().heightForWidth(self.width() or QWIDGETSIZE_MAX)
        return QSize(0, min(needed, _MOST_ASKED * self.fontMetrics().lineSpacing()))

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def hasHeightForWidth(self) -> bool:
        # A long text would push the clock together.
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        line = self.fontMetrics().lineSpacing()
        if self.height() >= line:
            self.setContentsMargins(0, 0, 0, self.height() % line)
