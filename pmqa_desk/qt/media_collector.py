"""Collects the media that lie elsewhere into the visit's folder, so that the folder can be carried away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pmqa_desk.desk.media import is_outside, is_there
from pmqa_desk.domain.media_edits import Taken
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.copy_progress import CopyProgress
from pmqa_desk.qt.media_deeds import MediaDeeds, Take


class MediaCollector(QObject):
    """One press copies all of them, as one step; what is missing is said."""

    def __init__(self, context: Context, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._deeds = MediaDeeds(context, self)
        self._deeds.taken.connect(self._on_taken)
        self._progress = CopyProgress(self._deeds, window)

    def collect(self) -> None:
        """Copy what lies outside the folder of the visit."""
        if self._deeds.busy:
            return
        folder = self._context.folder
        items = self._context.bridge.session.visit.items
        takes = tuple(
            Take(item.uid, folder / item.media, same=True)
            for item in items
            if item.media and is_outside(folder, item.media) and is_there(folder, item.media)
        )
        if takes:
            self._deeds.take(takes, self.tr("รวบรวมสื่อไว้ในโฟลเดอร์"))
        else:
            self._tell(self.tr("สื่อทุกไฟล์ที่พบอยู่ในโฟลเดอร์ของไฟล์งานแล้ว"))

    def _on_taken(self, taken: Sequence[Taken]) -> None:
        count = len({each.medium for each in taken})
        # %1 is a number of files.
        said = self.tr("รวบรวมสื่อ %1 ไฟล์ไว้ในโฟลเดอร์ของไฟล์งานแล้ว")
        self._tell(said.replace("%1", self._context.figures(count)))

    def _tell(self, said: str) -> None:
        folder = self._context.folder
        items = self._context.bridge.session.visit.items
        missing = {item.media for item in items if item.media and not is_there(folder, item.media)}
        if missing:
            # %1 is a number of files.
            more = self.tr("ยังไม่พบ %1 ไฟล์ ดูในหน้ากำหนดการ")
            said = f"{said} {more.replace('%1', self._context.figures(len(missing)))}"
        self._context.bridge.told.emit(said)
