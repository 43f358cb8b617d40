"""The visit that is open kept as a template, from its window."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pmqa_desk.app.tools import Tools
from pmqa_desk.qt.context import Context


class TemplateDeeds(QObject):
    """Asks for a name and keeps what of the visit serves again."""

    def __init__(self, context: Context, tools: Tools, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._tools = tools
        self._window = window

    def ask(self) -> None:
        """Ask for a name; that of the office is proposed."""
        from pmqa_desk.app.template_folder import TemplateFolder  # noqa: PLC0415 - when it is wanted
        from pmqa_desk.qt.template_name_dialog import TemplateNameDialog  # noqa: PLC0415

        proposed = self._context.bridge.session.visit.organisation or ""
        taken = TemplateFolder(self._tools.home).names()
        dialog = TemplateNameDialog(self._context, taken, proposed, self._window)
        dialog.named.connect(self._on_named)
        dialog.open()

    def _on_named(self, name: str) -> None:
        from pmqa_desk.app.template_folder import TemplateFolder  # noqa: PLC0415 - when it is wanted

        bridge = self._context.bridge
        kept = TemplateFolder(self._tools.home)
        if bridge.attempt(lambda: kept.save(name, bridge.session.visit)):
            # %1 is the name of a template.
            told = self.tr("บันทึกแม่แบบ “%1” แล้ว เลือกได้เมื่อสร้างงานใหม่")
            bridge.told.emit(told.replace("%1", name))
