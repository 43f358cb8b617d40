"""Marks media in the background when they come, are tested or replaced, to know them again if they move."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from typing_extensions import override

from pmqa_desk.desk.media_search import made_mark
from pmqa_desk.domain.item_status import with_new_content
from pmqa_desk.domain.media_marks import is_other_content, with_marks
from pmqa_desk.domain.visit import MediumMark, Visit, new_uid
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.worker import Worker

Stamp = tuple[int, int]


@dataclass(frozen=True, slots=True)
class _Read:
    """What was found: new marks, and when each file was written and how large it is."""

    marks: tuple[MediumMark, ...]
    stamps: Mapping[str, Stamp]


class MediaMarker(QObject):
    """Keeps what it finds without a step of undo; watches a window for somebody who comes back to it."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._worker = Worker(self)
        self._worker.done.connect(self._on_read)
        self._worker.failed.connect(self._on_failed)
        self._known = self._named()
        self._stamps: dict[str, Stamp] = {}
        self._waiting: set[str] = set()
        self._tested: set[str] = set()
        self._looks = False
        self._busy = False
        context.bridge.visit_changed.connect(self._on_visit_changed)
        context.bridge.run_changed.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Return whether media are being read."""
        return self._busy

    def mark_tested(self, medium: str) -> None:
        """Mark a medium as it was just tested."""
        # A run that is open keeps no result of a test either.
        if not self._context.bridge.session.going_on:
            self._tested.add(medium)
        self._waiting.add(medium)
        self._go_on()

    def look(self) -> None:
        """Look whether marked media were replaced under their names: they are to be tested anew."""
        self._looks = True
        self._go_on()

    def close(self) -> None:
        """Mark no more."""
        self._worker.abandon()
        self._waiting.clear()
        self._looks = self._busy = False

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Whoever comes back to the window may have put another file in the place of one.
        if event.type() is QEvent.Type.WindowActivate:
            self.look()
        return False

    def _named(self) -> frozenset[str]:
        return frozenset(item.media for item in self._context.bridge.session.visit.items if item.media)

    def _go_on(self) -> None:
        session = self._context.bridge.session
        if self._busy or session.read_only_because is not None or not (self._waiting or self._looks):
            return
        # A run that is open holds the programme as it is, and has the disk for its films.
        if session.going_on:
            return
        wanted, folder = frozenset(self._waiting), self._context.folder
        marks = session.visit.media_marks if self._looks else ()
        known = {mark.path: self._stamps.get(mark.path, (0, mark.size)) for mark in marks}
        self._waiting.clear()
        self._looks, self._busy = False, True
        self._worker.start(lambda _progress: _read(folder, wanted, known))

    def _on_visit_changed(self) -> None:
        named, known = self._named(), self._known
        self._known = named
        self._waiting |= named - known
        self._go_on()

    def _on_read(self, read: _Read) -> None:
        self._busy = False
        bridge = self._context.bridge
        if bridge.session.going_on:
            # It was opened meanwhile: what was read is read again when it is over.
            self._waiting.update(mark.path for mark in read.marks)
            self._looks = True
            return
        self._stamps.update(read.stamps)
        # What was tested is as it was tested.
        replaced = tuple(mark for mark in read.marks if mark.path not in self._tested)
        self._tested.difference_update(mark.path for mark in read.marks)

        def change(visit: Visit) -> Visit:
            for mark in replaced:
                if is_other_content(visit, mark):
                    visit = with_new_content(visit, mark.path)
            return with_marks(visit, read.marks)

        if read.marks:
            bridge.attempt(lambda: bridge.session.amend(change))
        self._go_on()

    def _on_failed(self) -> None:
        self._busy = False
        self._go_on()


def _read(folder: Path, wanted: Collection[str], known: Mapping[str, Stamp]) -> _Read:
    """Mark what is wanted, and of what is known whatever was written since."""
    stamps = {medium: stamp for medium in {*wanted, *known} if (stamp := _stamp(folder / medium)) is not None}
    other = {medium for medium, stamp in known.items() if _differs(stamp, stamps.get(medium))}
    made = (made_mark(folder, medium, new_uid()) for medium in sorted({*wanted, *other}))
    return _Read(tuple(mark for mark in made if mark is not None), stamps)


def _differs(known: Stamp, seen: Stamp | None) -> bool:
    """Return whether a file was written since; of one not seen since the start only the size is known."""
    if seen is None:
        return False
    return known != seen if known[0] else known[1] != seen[1]


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except (OSError, ValueError):  # gone, or a name this system cannot have
        return None
    return found.st_mtime_ns, found.st_size
