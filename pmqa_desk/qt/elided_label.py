"""A label of one line that shows as much of its text as fits, and the whole of it as a tooltip."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

from pmqa_desk.qt.words import plain


class ElidedLabel(QLabel):
    """Never asks for more width than there is; ``whole`` is the text that was given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setTextFormat(Qt.TextFormat.PlainText)

    @property
    def whole(self) -> str:
        """Return the whole text."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Show a text, elided where it is too long."""
        whole = plain(text).replace("\n", " ")
        if whole != self._whole:
            self._whole = whole
            self.setAccessibleName(whole)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text():
            self.setText(shown)
        tip = "" if shown == self._whole else self._whole
        if tip != self.toolTip():
            self.setToolTip(tip)
