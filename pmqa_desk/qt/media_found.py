"""Says where missing media were found: at the item that is shown, and for all of them above the table."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.desk.media_search import FoundMedium
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.item_pane import ItemPane
from pmqa_desk.qt.media_finder import MediaFinder


class FoundNote(QWidget):
    """Stands under the name of a file that is missing as long as there is something to offer."""

    def __init__(self, context: Context, finder: MediaFinder, pane: ItemPane) -> None:
        super().__init__(pane)
        self._context = context
        self._finder = finder
        self._medium = pane.medium
        self.found_label = QLabel(self)
        self.found_label.setWordWrap(True)
        self.use_button = QPushButton(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.found_label)
        layout.addWidget(self.use_button)
        pane.media_layout.addWidget(self)
        pane.medium_shown.connect(self._on_medium_shown)
        finder.changed.connect(self._show)
        self.use_button.clicked.connect(self._on_use_clicked)
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    def _on_medium_shown(self, medium: str | None) -> None:
        self._medium = medium
        self._show()

    def _show(self) -> None:
        found = None if self._medium is None else self._finder.found.get(self._medium)
        self.setVisible(found is not None)
        if found is None:
            return
        # %1 is the path of a file.
        text = self.tr("พบไฟล์นี้ที่ %1")
        if not found.same:
            # %1 is the path of a file.
            text = self.tr("พบไฟล์ชื่อเดียวกันที่ %1 โปรดเปิดดูก่อน เนื้อหาอาจต่างจากเดิม")
        where = _near(found, self._context.folder)
        self._context.words.put(self.found_label, text.replace("%1", where))
        self.found_label.setToolTip(str(found.path))
        self.use_button.setText(self.tr("ใช้ไฟล์นี้"))
        self.use_button.setEnabled(self._finder.may_use)

    def _on_use_clicked(self) -> None:
        if self._medium is not None:
            self._finder.use((self._medium,))


class FoundStrip(QFrame):
    """Shown while anything is found that is missing: one press takes all of it."""

    def __init__(self, context: Context, finder: MediaFinder, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._finder = finder
        self.setProperty("role", "strip")
        self.found_label = QLabel(self)
        self.found_label.setWordWrap(True)
        self.use_button = QPushButton(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 4, 12, 4)
        layout.setSpacing(8)
        layout.addWidget(self.found_label, 1)
        layout.addWidget(self.use_button)
        finder.changed.connect(self._show)
        self.use_button.clicked.connect(self._on_use_clicked)
        self._show()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._show()

    def _show(self) -> None:
        found = self._finder.found
        self.setVisible(bool(found))
        # %1 is a number of files.
        text = self.tr("พบไฟล์สื่อที่หายไป %1 ไฟล์ในโฟลเดอร์ใกล้เคียง")
        self._context.words.put(self.found_label, text.replace("%1", self._context.figures(len(found))))
        self.found_label.setToolTip("\n".join(str(each.path) for each in found.values()))
        self.use_button.setText(self.tr("ใช้ไฟล์ที่พบทั้งหมด"))
        self.use_button.setEnabled(self._finder.may_use)

    def _on_use_clicked(self) -> None:
        self._finder.use(tuple(self._finder.found))


def _near(found: FoundMedium, folder: Path) -> str:
    """Return a place as it is seen from the visit's folder, or from the folder around it."""
    path, around = found.path, folder.parent
    for root in (folder, around):
        if path.is_relative_to(root):
            return path.relative_to(root).as_posix()
    return str(path)
