"""The sheet of the files that may take the place of a medium that failed."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QPushButton
from typing_extensions import override

from pmqa_desk.desk.media_files import MediumFile
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_sheet import Sheet
from pmqa_desk.qt.file_browser import FileBrowser

# What an entry's own margins and the bar beside the list take.
ROOM_PX = 36
MEGABYTE = 1_000_000


class FilesSheet(Sheet):
    """First the files of the visit's folder; any other can be looked for in the same place."""

    file_chosen = Signal(Path)
    said = Signal(str)

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form, "files_sheet")
        self._files: tuple[MediumFile, ...] = ()
        self._item = ""
        self._looking = False
        self.list_view = QListWidget(self)
        self.list_view.setObjectName("file_list")
        self.list_view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list_view.itemActivated.connect(self._on_item_activated)
        self.none_label = QLabel(self)
        self.none_label.setProperty("role", "muted")
        self.use_button = QPushButton(self)
        self.use_button.setProperty("role", "primary")
        self.use_button.clicked.connect(self._on_use_clicked)
        self.browse_button = QPushButton(self)
        self.browse_button.clicked.connect(self.browse)
        self.browser: FileBrowser | None = None
        self.body.addWidget(self.list_view, 1)
        self.body.addWidget(self.none_label)
        buttons = QHBoxLayout()
        buttons.addWidget(self.use_button)
        buttons.addWidget(self.browse_button)
        buttons.addStretch(1)
        self.body.addLayout(buttons)

    def ask(self, item: str) -> None:
        """Ask for another file for an item, which is called as in the sentences of the console.

        The files of the visit's folder are shown when they were found; any other can be looked for at once.
        """
        self._item, self._files, self._looking = item, (), True
        self._close_browser()
        self._show_list(shown=True)
        self.open()
        self.name()

    def show_files(self, files: Sequence[MediumFile]) -> None:
        """Offer what was found in the visit's folder, unless another file is looked for already."""
        self._files, self._looking = tuple(files), False
        self.name()
        if self.isVisible() and self.browser is None:
            self._show_list(shown=True)
            self._fill()
            self.list_view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fill(self) -> None:
        self.list_view.clear()
        room = self.list_view.viewport().width() - ROOM_PX
        for file in self._files:
            name = self.fontMetrics().elidedText(Path(file.medium).name, Qt.TextElideMode.ElideMiddle, room)
            entry = QListWidgetItem(f"{name}\n{self._facts(file)}")
            entry.setToolTip(file.medium)
            self.list_view.addItem(entry)
        self.list_view.setCurrentRow(0)

    def browse(self) -> None:
        """Look for a file anywhere on the machine, within the sheet."""
        dialog = self.browser = FileBrowser(self.form.context.folder, self)
        dialog.missed.connect(self._on_file_missed)
        dialog.fileSelected.connect(self._on_file_selected)
        dialog.rejected.connect(self._on_browser_rejected)
        self._show_list(shown=False)
        self.body.insertWidget(1, dialog, 1)
        dialog.show()

    @override
    def leave(self) -> None:
        self._close_browser()
        super().leave()

    @override
    def name(self) -> None:
        super().name()
        # %1 is how an item is called.
        self.head_label.setText(self.tr("เลือกไฟล์ใหม่ %1").replace("%1", self._item))
        self.list_view.setAccessibleName(self.tr("ไฟล์ในโฟลเดอร์ของการตรวจ"))
        none = self.tr("ไม่มีไฟล์สื่อในโฟลเดอร์ของการตรวจ")
        self.none_label.setText(self.tr("กำลังค้นหาไฟล์ในโฟลเดอร์ของการตรวจ") if self._looking else none)
        self.use_button.setText(self.tr("ใช้ไฟล์นี้"))
        self.browse_button.setText(self.tr("เลือกจากที่อื่น"))

    @override
    def place(self) -> None:
        super().place()
        # Names are long and there may be many: all the room there is beside clock and main button.
        box, view = self.geometry(), self.form.run_view
        bottom = view.mapTo(self.form, view.rect().bottomLeft()).y()
        top = min(box.y(), self.form.mini_box.mapTo(self.form, self.form.mini_box.rect().topLeft()).y())
        self.setGeometry(box.x(), top, box.width(), bottom - top + 1)

    def _facts(self, file: MediumFile) -> str:
        """Return when a file was written, how large it is, and in which folder it lies."""
        context = self.form.context
        zone = ZoneInfo(context.bridge.session.visit.timezone)
        written = datetime.fromtimestamp(file.modified_s, zone)
        when = context.clock(round(file.modified_s * 1000))
        size = context.figures(f"{max(0.1, file.size / MEGABYTE):.1f} MB")
        parts = (f"{context.day(written.date(), short=True)} {when}", size)
        return " · ".join((*parts, file.medium.rpartition("/")[0])).removesuffix(" · ")

    def _show_list(self, *, shown: bool) -> None:
        self.list_view.setVisible(shown and bool(self._files))
        self.none_label.setVisible(shown and not self._files)
        self.use_button.setVisible(shown and bool(self._files))
        self.browse_button.setVisible(shown)

    def _close_browser(self) -> None:
        if self.browser is not None:
            self.browser.hide()
            self.browser.deleteLater()
            self.browser = None

    def _choose(self, path: Path) -> None:
        self.leave()
        self.file_chosen.emit(path)

    def _on_item_activated(self) -> None:
        self._on_use_clicked()

    def _on_use_clicked(self) -> None:
        row = self.list_view.currentRow()
        if 0 <= row < len(self._files):
            self._choose(self.form.context.folder / self._files[row].medium)

    def _on_file_selected(self, name: str) -> None:
        self._choose(Path(name))

    def _on_file_missed(self, name: str) -> None:
        self.said.emit(self.tr("ไม่พบไฟล์ “{name}”").replace("{name}", name))

    def _on_browser_rejected(self) -> None:
        self._close_browser()
        self._show_list(shown=True)
        self._fill()
