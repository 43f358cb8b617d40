"""The papers of the rehearsals, behind one button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget


class PaperMenu(QMenu):
    """Asks for a paper by its key, as a spreadsheet or as pages."""

    wanted = Signal(str, bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        kinds = (("comparison", True), ("comparison", False), ("timings", True), ("presenter-sheets", False))
        for kind in kinds:
            self.addAction("").setData(kind)
        self.triggered.connect(self._on_triggered)
        self.name()

    def name(self) -> None:
        """Write the names of the papers."""
        names = (
            self.tr("เปรียบเทียบทุกครั้ง เป็น Excel"),
            self.tr("เปรียบเทียบทุกครั้งพร้อมภาพ เป็น Word หรือ PDF"),
            self.tr("เวลาของแต่ละครั้ง เป็น Excel"),
            self.tr("ใบแจ้งเวลาของผู้นำเสนอแต่ละราย"),
        )
        for action, name in zip(self.actions(), names, strict=True):
            action.setText(name)

    def _on_triggered(self, action: QAction) -> None:
        self.wanted.emit(*action.data())
