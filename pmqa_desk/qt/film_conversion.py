"""Converts a film in the background and lets its items have the new one; the old file stays where it is."""

from __future__ import annotations

from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pmqa_desk.desk.films import converted
from pmqa_desk.desk.media import Stopped
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.ports import FilmConverter
from pmqa_desk.domain.programme_edits import item_of
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.media_deeds import MediaDeeds, Take
from pmqa_desk.qt.work_progress import WorkProgress
from pmqa_desk.qt.worker import Progress, Worker


class FilmConversion(QObject):
    """One film at a time; it shows how far it is and can be ended."""

    def __init__(self, context: Context, converter: FilmConverter, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        self._converter = converter
        self._window = window
        self._deeds = MediaDeeds(context, self)
        self._worker = Worker(self)
        self._worker.done.connect(self._on_done)
        self._worker.refused.connect(self._on_refused)
        self._worker.failed.connect(self._end)
        self._worker.progressed.connect(self._on_progressed)
        self._stop = Event()
        self._medium: str | None = None
        self.shown: WorkProgress | None = None

    @property
    def busy(self) -> bool:
        """Return whether a film is being converted."""
        return self._medium is not None

    def convert(self, uid: str) -> None:
        """Convert the film of an item."""
        item = item_of(self._context.bridge.session.visit, uid)
        if self.busy or item is None or item.media is None:
            return
        medium, folder, converter = item.media, self._context.folder, self._converter
        stop = self._stop = Event()
        self._medium = medium
        # %1 is the name of a file.
        said = self.tr("กำลังแปลงวีดิทัศน์ %1").replace("%1", Path(medium).name)
        self.shown = WorkProgress(said, self._window)
        self.shown.canceled.connect(self._on_canceled)
        self.shown.show()

        def work(progress: Progress) -> Path | None:
            def told(done: int, whole: int) -> None:
                if stop.is_set():
                    raise Stopped
                progress(done, whole)

            try:
                return converted(folder, medium, converter, told)
            except Stopped:
                return None

        self._worker.start(work)

    def close(self) -> None:
        """End what is being converted; nothing of it is left."""
        self._stop.set()
        self._worker.abandon()
        self._end()

    def _on_progressed(self, done: int, whole: int) -> None:
        if self.shown is not None:
            self.shown.show_progress(done, whole)

    def _on_canceled(self) -> None:
        # Closed, it deletes itself: nothing may be shown in it any more.
        self.shown = None
        self._stop.set()

    def _on_done(self, film: Path | None) -> None:
        medium = self._medium
        self._end()
        items = self._context.bridge.session.visit.items
        if film is None:
            self._context.bridge.told.emit(self.tr("ยกเลิกการแปลงวีดิทัศน์แล้ว ไฟล์เดิมยังอยู่"))
            return
        takes = tuple(Take(item.uid, film) for item in items if item.media == medium)
        self._deeds.take(takes, self.tr("ใช้วีดิทัศน์ที่แปลงแล้ว"))
        # %1 is the name of a file.
        self._context.bridge.told.emit(self.tr("แปลงวีดิทัศน์เป็น %1 แล้ว ไฟล์เดิมยังอยู่").replace("%1", film.name))

    def _on_refused(self, refusal: DeskError) -> None:
        self._end()
        self._context.bridge.refused.emit(refusal)

    def _end(self) -> None:
        self._medium = None
        progress, self.shown = self.shown, None
        if progress is not None:
            progress.canceled.disconnect(self._on_canceled)
            progress.close()
