"""A button that puts a text on the clipboard, to be pasted into a chat."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.qt.context import Context


class CopyButton(QPushButton):
    """Copies what ``text`` returns when it is pressed, and says so; what it refuses is said, too."""

    def __init__(self, context: Context, text: Callable[[], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._text = text
        self.clicked.connect(self._on_clicked)
        context.look.set_icon(self, "content-copy")
        self._name()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        self.setText(self.tr("คัดลอกเป็นข้อความ"))
        self.setToolTip(self.tr("คัดลอกเป็นข้อความสั้น ๆ เพื่อวางในแชต"))

    def _on_clicked(self) -> None:
        if self._context.bridge.attempt(lambda: QGuiApplication.clipboard().setText(self._text())):
            self._context.bridge.told.emit(self.tr("คัดลอกข้อความแล้ว นำไปวางในแชตได้"))
