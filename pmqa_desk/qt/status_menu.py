"""The states of an item in the menu of the right button: one press for all that are chosen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from pmqa_desk.domain.visit import ItemStatus
from pmqa_desk.qt.names import item_status_name


class StatusMenu(QMenu):
    """Says which state was chosen."""

    chosen = Signal(object)
    """The ``ItemStatus``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for status in ItemStatus:
            self.addAction("").setData(status.value)
        self.triggered.connect(self._on_triggered)

    def retranslate(self) -> None:
        """Name the states in the language of the moment."""
        self.setTitle(self.tr("สถานะการเตรียม"))
        for action in self.actions():
            action.setText(item_status_name(ItemStatus(action.data())))

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(ItemStatus(action.data()))
