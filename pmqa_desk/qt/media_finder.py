"""Looks in the background for media that are missing, and lets the items have what was found."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from pmqa_desk.desk.media_search import FoundMedium, Sought, find_again
from pmqa_desk.domain.media_marks import mark_of
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.media_deeds import MediaDeeds, Take
from pmqa_desk.qt.worker import Worker


class MediaFinder(QObject):
    """Knows where the missing media seem to be; nothing is taken before somebody says so."""

    changed = Signal()

    def __init__(self, context: Context, deeds: MediaDeeds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._deeds = deeds
        self._missing: frozenset[str] = frozenset()
        self._found: dict[str, FoundMedium] = {}
        self._looking = False
        self._again = False
        self._worker = Worker(self)
        self._worker.done.connect(self._on_found)
        self._worker.failed.connect(self._on_failed)

    @property
    def looking(self) -> bool:
        """Return whether it is still looking."""
        return self._looking

    @property
    def found(self) -> Mapping[str, FoundMedium]:
        """Return, by missing medium, where it seems to be."""
        return {medium: found for medium, found in self._found.items() if medium in self._missing}

    @property
    def may_use(self) -> bool:
        """Return whether the items may be given other media."""
        return self._context.bridge.session.read_only_because is None

    def look(self, missing: Collection[str], *, again: bool = False) -> None:
        """Look for what is missing: for what was not missing before, or for all of it ``again``."""
        before = self._missing
        self._missing = frozenset(missing)
        self._again = self._again or again or not self._missing <= before
        if self._missing != before:
            self.changed.emit()
        self._go_on()

    def use(self, media: Collection[str]) -> None:
        """Let every item that names one of these missing media have what was found, as one step."""
        found = self.found
        takes = tuple(
            Take(item.uid, found[item.media].path, same=found[item.media].same)
            for item in self._context.bridge.session.visit.items
            if item.media is not None and item.media in media and item.media in found
        )
        if takes:
            self._deeds.take(takes, self.tr("ใช้ไฟล์ที่พบ"))

    def _go_on(self) -> None:
        if self._looking or not self._again or not self._missing:
            return
        self._looking, self._again = True, False
        visit, folder = self._context.bridge.session.visit, self._context.folder
        sought = tuple(Sought(medium, mark_of(visit, medium)) for medium in sorted(self._missing))
        self._worker.start(lambda _progress: find_again(folder, sought))

    def _on_found(self, found: Sequence[FoundMedium]) -> None:
        self._looking = False
        self._found = {each.medium: each for each in found}
        self.changed.emit()
        self._go_on()

    def _on_failed(self) -> None:
        self._looking = False
        self._go_on()
