"""Files from the file manager: one on an item is attached to it, others find theirs by their names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pmqa_desk.desk.media_files import unpacked_folders
from pmqa_desk.domain.media_matching import match_files
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.media_deeds import MediaDeeds, Take
from pmqa_desk.qt.media_drop_dialog import MediaDropDialog


class MediaDrops(QObject):
    """Attaches what is plain at once, as one step; asks about all of it where anything is not."""

    def __init__(self, context: Context, deeds: MediaDeeds, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._deeds = deeds
        self._window = window

    def take(self, paths: Sequence[Path], uid: str | None) -> None:
        """Take files; ``uid`` is the item on which they fell."""
        if uid is not None and len(paths) == 1 and not _is_bundle(paths[0]):
            self._deeds.attach(uid, paths[0])
            return
        files = unpacked_folders(paths)
        items = self._context.bridge.session.visit.items
        matches = match_files([path.name for path in files], items)
        if all(match.sure for match in matches):
            takes = tuple(
                Take(match.uid, path)
                for match, path in zip(matches, files, strict=True)
                if match.uid is not None
            )
            self._attach(takes)
            return
        dialog = MediaDropDialog(self._context, files, matches, self._window)
        dialog.chosen.connect(self._attach)
        dialog.open()

    def _attach(self, takes: Sequence[Take]) -> None:
        # %1 is a number of files.
        label = self.tr("แนบสื่อ %1 ไฟล์").replace("%1", self._context.figures(len(takes)))
        self._deeds.take(takes, label)


def _is_bundle(path: Path) -> bool:
    """Return whether a folder holds films or slides, each for an item of its own."""
    return unpacked_folders((path,)) != (path,)
