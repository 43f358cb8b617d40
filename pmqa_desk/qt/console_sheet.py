"""A sheet over the list of the run, in which something is chosen while the clock goes on in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from pmqa_desk.qt.console_form import ConsoleForm


class Sheet(QFrame):
    """Never over clock or main button, and no window of its own: the system can put it nowhere else."""

    left = Signal()
    """It was closed: the console wants its keys back."""

    def __init__(self, form: ConsoleForm, name: str) -> None:
        super().__init__(form)
        self.form = form
        self.setObjectName(name)
        self.setProperty("role", "panel")
        self.head_label = QLabel(self)
        self.head_label.setProperty("role", "strong")
        self.close_button = QPushButton(self)
        self.close_button.setProperty("role", "small")
        self.close_button.clicked.connect(self.leave)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 8, 12, 12)
        self.body.setSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self.head_label, 1)
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        self.hide()

    def open(self) -> None:
        """Show the sheet as things stand."""
        self.name()
        self.place()
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close the sheet; nothing was changed by opening it."""
        if self.isVisible():
            self.hide()
            self.left.emit()

    def name(self) -> None:
        """Write all words anew."""
        self.close_button.setText(self.tr("ปิด  Esc"))
        self.close_button.setAccessibleName(self.tr("ปิด"))

    def place(self) -> None:
        """Lie over the list, and over the pictures where the list is too low."""
        view = self.form.run_view
        corner, bottom = view.mapTo(self.form, QPoint(0, 0)), view.mapTo(self.form, QPoint(0, view.height()))
        highest = min(corner.y(), self.form.mini_box.mapTo(self.form, QPoint(0, 0)).y())
        top = max(highest, min(corner.y(), bottom.y() - self._tall(view.width())))
        self.setGeometry(corner.x(), top, view.width(), min(bottom.y() - top, self._tall(view.width())))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.name()

    def _tall(self, width: int) -> int:
        self.body.activate()
        return self.heightForWidth(width) if self.hasHeightForWidth() else self.sizeHint().height()
