"""Another visit file, of an earlier year say, read for what of it is wanted here."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from pmqa_desk.app.tools import Tools
from pmqa_desk.domain.wire import Whole
from pmqa_desk.store.file import read_visit_file


class OtherVisit:
    """Asks which file, and reads it without changing it."""

    def __init__(self, tools: Tools, window: QWidget, folder: Path) -> None:
        self._tools = tools
        self._window = window
        self._folder = folder

    def read(self) -> Whole | None:
        """Return all that the file holds, or ``None`` for whoever changed their mind.

        Raises:
            DeskError: the file cannot be read.
        """
        path = self._tools.dialogs.open(self._window, self._folder)
        if path is None:
            return None
        store = read_visit_file(path, backups=self._tools.backups)
        try:
            return Whole(store.load(), store.runs(), bank=tuple(store.bank.all()))
        finally:
            store.close()
