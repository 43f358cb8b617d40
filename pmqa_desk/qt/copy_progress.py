"""Shows how far a large copy of media is, with a button that ends it; small ones are over before that."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from pmqa_desk.qt.media_deeds import MediaDeeds
from pmqa_desk.qt.work_progress import WorkProgress

# A slow stick reads as much in some three seconds.
LARGE_BYTES = 50_000_000


class CopyProgress(QObject):
    """Comes with the first news of a large copy and goes with the last."""

    def __init__(self, deeds: MediaDeeds, window: QWidget) -> None:
        super().__init__(window)
        self._deeds = deeds
        self._window = window
        self.shown: WorkProgress | None = None
        deeds.copying.connect(self._on_copying)

    def _on_copying(self, done: int, whole: int) -> None:
        if done >= whole:
            self._end()
            return
        if self.shown is None and whole >= LARGE_BYTES:
            self.shown = WorkProgress(self.tr("กำลังคัดลอกสื่อไว้ในโฟลเดอร์ของไฟล์งาน"), self._window)
            self.shown.canceled.connect(self._on_canceled)
            self.shown.show()
        if self.shown is not None:
            self.shown.show_progress(done, whole)

    def _on_canceled(self) -> None:
        # Closed, it deletes itself: nothing may be shown in it any more.
        self.shown = None
        self._deeds.cancel()

    def _end(self) -> None:
        progress, self.shown = self.shown, None
        if progress is not None:
            progress.canceled.disconnect(self._on_canceled)
            progress.close()
