"""The buttons at the head of the programme page: add, import, versions, copy as text."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QPushButton, QWidget

from pmqa_desk.qt.context import Context
from pmqa_desk.qt.copy_button import CopyButton


class ProgrammeHead(QObject):
    """Makes the buttons and names them; what they do is connected by the page."""

    def __init__(self, context: Context, as_text: Callable[[], str], page: QWidget) -> None:
        super().__init__(page)
        self._look = context.look
        self.copy_button = CopyButton(context, as_text, page)
        self.versions_button = QPushButton(page)
        self.import_button = QPushButton(page)
        self.add_button = QPushButton(page)
        self.add_button.setProperty("role", "primary")

    def buttons(self) -> list[QPushButton]:
        """Return the buttons from left to right; the blue one is what to do next."""
        return [self.copy_button, self.versions_button, self.import_button, self.add_button]

    def retranslate(self) -> None:
        """Name the buttons in the language of the moment."""
        self.add_button.setText(self.tr("เพิ่มลำดับ"))
        self.add_button.setToolTip("Insert")
        self.import_button.setText(self.tr("นำเข้า"))
        self.versions_button.setText(self.tr("ฉบับ"))
        self.versions_button.setToolTip(self.tr("เก็บ เทียบ และคืนฉบับของกำหนดการ"))
        self._look.set_icon(self.versions_button, "history")
        self._look.set_icon(self.add_button, "plus", "on_action")
        self._look.set_icon(self.import_button, "file-import-outline")

    def lock(self, *, locked: bool) -> None:
        """Refuse to add and to import; versions are looked at all the same."""
        for button in (self.add_button, self.import_button):
            button.setEnabled(not locked)

    def colour_add_button(self, *, blue: bool) -> None:
        """One blue button a window: on the empty page it is that of the text to paste."""
        button, role = self.add_button, "primary" if blue else ""
        if button.property("role") != role:
            button.setProperty("role", role)
            button.style().unpolish(button)
            button.style().polish(button)
            self._look.set_icon(button, "plus", "on_action" if blue else "text")
