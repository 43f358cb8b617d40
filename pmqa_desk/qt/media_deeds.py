"""Brings media to the items of the programme: what lies elsewhere is copied beside the visit first."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal

from pmqa_desk.desk.media import Brought, Stopped, bring_in_all, relative_medium
from pmqa_desk.domain.media_edits import Taken, take_media
from pmqa_desk.domain.programme_edits import item_of
from pmqa_desk.domain.visit import Item
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.item_fields import field_label
from pmqa_desk.qt.worker import Progress, Worker


@dataclass(frozen=True, slots=True)
class Take:
    """A file that an item is to have as its medium."""

    uid: str
    source: Path
    new: Item | None = None
    """The item itself, where it is yet to be added."""
    same: bool = False
    """It is the file that the item has already, in another place."""


@dataclass(frozen=True, slots=True)
class _Job:
    """Files that are brought together, as one step of undo."""

    takes: tuple[Take, ...]
    label: str
    after_uid: str | None


class MediaDeeds(QObject):
    """Copies in the background, one job after another; each is one edit when all of it has come."""

    copying = Signal(object, object)
    """So many bytes of so many are copied; equal when it is over."""
    taken = Signal(object)
    """The ``Taken`` that were kept."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._worker = Worker(self)
        self._worker.done.connect(self._on_brought)
        self._worker.failed.connect(self._end)
        self._worker.progressed.connect(self._on_progressed)
        self._stop = Event()
        self._job: _Job | None = None
        self._waiting: list[_Job] = []

    @property
    def busy(self) -> bool:
        """Return whether files are being copied."""
        return self._job is not None

    def attach(self, uid: str, source: Path) -> None:
        """Let an item have a file as its medium."""
        self.take((Take(uid, source),), field_label("media"))

    def take(self, takes: Sequence[Take], label: str, after_uid: str | None = None) -> None:
        """Let items have media, as one step called ``label``; new items come below ``after_uid``."""
        folder = self._context.folder
        job = _Job(tuple(takes), label, after_uid)
        inside = {take.source: relative_medium(folder, take.source) for take in takes}
        if all(inside.values()):
            self._keep(job, Brought({source: medium for source, medium in inside.items() if medium}))
            return
        self._waiting.append(job)
        self._go_on()

    def cancel(self) -> None:
        """Copy no more of what is being copied: none of it is attached, and no copy is left."""
        self._stop.set()

    def _go_on(self) -> None:
        if self._job is not None or not self._waiting:
            return
        self._job = job = self._waiting.pop(0)
        self._stop = stop = Event()
        folder = self._context.folder
        sources = tuple(dict.fromkeys(take.source for take in job.takes))
        self._worker.start(lambda progress: bring_in_all(folder, sources, _until(stop, progress)))

    def _keep(self, job: _Job, brought: Brought) -> None:
        bridge = self._context.bridge
        session = bridge.session
        taken = tuple(
            Taken(take.uid, brought.media[take.source], take.new, take.same)
            for take in job.takes
            if take.source in brought.media
            and (take.new is not None or item_of(session.visit, take.uid) is not None)
        )
        if taken and bridge.attempt(
            lambda: session.edit(lambda visit: take_media(visit, taken, job.after_uid), job.label)
        ):
            self.taken.emit(taken)
        if brought.refusal is not None:
            bridge.refused.emit(brought.refusal)
        elif brought.stopped:
            bridge.told.emit(self.tr("ยกเลิกการคัดลอกแล้ว ไม่มีไฟล์ใดถูกแนบ"))

    def _on_brought(self, brought: Brought) -> None:
        job = self._job
        if job is not None:
            self._keep(job, brought)
        self._end()

    def _on_progressed(self, done: int, whole: int) -> None:
        # The last piece is not the end: what was copied is yet to be attached.
        if done < whole and not self._stop.is_set():
            self.copying.emit(done, whole)

    def _end(self) -> None:
        self._job = None
        self.copying.emit(1, 1)
        self._go_on()


def _until(stop: Event, progress: Progress) -> Callable[[int, int], None]:
    def told(done: int, whole: int) -> None:
        if stop.is_set():
            raise Stopped
        progress(done, whole)

    return told
