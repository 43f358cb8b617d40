"""What is still open before the next rehearsal: advice and assignments of all items."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pmqa_desk.domain.chat_text import assignments_text
from pmqa_desk.qt.carried_list import CarriedList
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.copy_button import CopyButton
from pmqa_desk.qt.forms import load_form


class CarriedDialog(QDialog):
    """Lists all of it; what is added here belongs to no item in particular."""

    head_label: QLabel
    carried_layout: QVBoxLayout
    foot_layout: QHBoxLayout
    close_button: QPushButton

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        load_form(self, "carried_dialog.ui")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.list = CarriedList(context, None, self)
        self.carried_layout.addWidget(self.list)
        self.foot_layout.insertWidget(0, CopyButton(context, self._as_text, self))
        self.head_label.setText(self.windowTitle())
        self.close_button.clicked.connect(self.accept)
        for button in self.findChildren(QPushButton):
            # Enter in the line keeps what was typed.
            button.setAutoDefault(False)

    def _as_text(self) -> str:
        session = self._context.bridge.session
        return assignments_text(session.visit, self._context.digits, session.today())
