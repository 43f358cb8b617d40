"""The window of the ready check: not modal, so that what it names can be mended beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.ready_paper import ready_blocks
from pmqa_desk.domain.thai import Digits
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.press import press_focused
from pmqa_desk.qt.printing import show_print_preview
from pmqa_desk.qt.ready_checker import ReadyChecker
from pmqa_desk.qt.ready_page import ReadyPage

SIZE_PX = (1093, 600)


class ReadyWindow(QWidget):
    """Holds the page; checks when it is first shown, and stops trying when it is closed."""

    present_requested = Signal()

    def __init__(self, context: Context, checker: ReadyChecker) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._context = context
        self._checker = checker
        self.page = ReadyPage(context, checker, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.page.print_requested.connect(self.print_sheet)
        self.page.present_requested.connect(self._on_page_present_requested)
        self._key("Ctrl+P").activated.connect(self.print_sheet)
        self._key("Ctrl+Z").activated.connect(self._on_undo_pressed)
        self._key("Ctrl+Y").activated.connect(self._on_redo_pressed)
        context.look.dress(self)
        context.preferences.changed.connect(self._on_preferences_changed)
        self._name()
        self.resize(*SIZE_PX)

    def blocks(self, digits: Digits) -> tuple[Block, ...] | None:
        """Return the sheet of what was found, or ``None`` where nothing was looked at yet."""
        at = self._checker.at_ms
        if at is None:
            return None
        visit = self._context.bridge.session.visit
        return ready_blocks(visit, self._checker.report, at, digits, self._context.language)

    def print_sheet(self) -> None:
        """Open the print preview of the sheet."""
        blocks = self.blocks(self._context.digits)
        if blocks is not None:
            font = self._context.bridge.session.visit.minutes.font
            show_print_preview(self, blocks, self._context.digits, font)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._checker.at_ms is None:
            self._checker.check()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self._checker.cancel()
        super().closeEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        elif not press_focused(self, event):
            super().keyPressEvent(event)

    def _key(self, keys: str) -> QShortcut:
        return QShortcut(QKeySequence(keys), self, context=Qt.ShortcutContext.WindowShortcut)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name()

    def _name(self) -> None:
        name = self.tr("ตรวจความพร้อม")
        self.setWindowTitle(f"{name} – PMQA Desk")

    def _on_preferences_changed(self, entry: str) -> None:
        if entry == "scheme":
            self._context.look.dress(self)
        if entry in {"scheme", "digits"}:
            self.page.show_anew()

    def _on_page_present_requested(self) -> None:
        self.close()
        self.present_requested.emit()

    def _on_undo_pressed(self) -> None:
        self._context.bridge.attempt(self._context.bridge.session.undo)

    def _on_redo_pressed(self) -> None:
        self._context.bridge.attempt(self._context.bridge.session.redo)
