"""What comes to the programme from outside: an agenda is read, everything else is media."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from pmqa_desk.qt.context import Context
from pmqa_desk.qt.media_deeds import MediaDeeds
from pmqa_desk.qt.media_drops import MediaDrops
from pmqa_desk.qt.programme_clips import dropped_paths

AGENDA_FILES: Final = frozenset({".txt", ".text", ".md", ".docx", ".xlsx", ".csv", ".tsv"})


class ProgrammeArrivals(QObject):
    """Tells agendas from media and attaches the latter."""

    agenda_came = Signal(object)
    """A text to import, or the ``Path`` of a file."""
    nothing_came = Signal()

    def __init__(self, context: Context, deeds: MediaDeeds, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._window = window
        self._drops = MediaDrops(context, deeds, window)

    def take_data(self, data: QMimeData, uid: str | None) -> None:
        """Take what another program gave; ``uid`` is the item at which it came."""
        paths = dropped_paths(data)
        if paths:
            self.take_files(paths, uid)
        elif data.hasText() and data.text().strip():
            self.agenda_came.emit(data.text())
        else:
            self.nothing_came.emit()

    def take_files(self, paths: Sequence[Path], uid: str | None) -> None:
        """Read a single agenda; everything else is media."""
        if len(paths) == 1 and paths[0].suffix.lower() in AGENDA_FILES:
            self.agenda_came.emit(paths[0])
        else:
            self.attach(paths, uid)

    def attach(self, paths: Sequence[Path], uid: str | None) -> None:
        """Take files as media, whatever they are."""
        self._drops.take(paths, uid)

    def ask_for_medium(self, uid: str) -> None:
        """Let the medium of an item be chosen."""
        dialog = QFileDialog(self._window, self.tr("เลือกไฟล์สื่อนำเสนอ"), str(self._context.folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._on_file_selected, uid))
        dialog.open()

    def _on_file_selected(self, uid: str, name: str) -> None:
        self.attach([Path(name)], uid)
