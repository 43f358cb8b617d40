"""Keeps a PDF of every presentation in the programme: made in the background, nobody waits for it."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from pmqa_desk.desk.slides import Copy, copy_of, is_deck
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.ports import SlideConverter
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.worker import Worker

Stamp = tuple[int, int]


class SlideCopies(QObject):
    """One presentation after another; while a new one is made, the old one stays in use."""

    changed = Signal()
    """A copy is there, or could not be made."""
    progressed = Signal()
    """The presentation that is being converted has taken another second."""

    def __init__(
        self, context: Context, converter: SlideConverter, folder: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._converter = converter
        self._folder = folder
        self._copies: dict[Path, Copy] = {}
        self._refused: dict[Path, DeskError] = {}
        self._stamps: dict[Path, Stamp] = {}
        self._queue: list[Path] = []
        self._busy: Path | None = None
        self._began = 0.0
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self.progressed)
        self._worker = Worker(self)
        self._worker.done.connect(self._on_done)
        self._worker.refused.connect(self._on_refused)
        self._worker.failed.connect(self._on_failed)
        context.bridge.visit_changed.connect(self.look)
        # After the first paint: nothing of this is needed to see the programme.
        QTimer.singleShot(0, self, self.look)

    def pdf_of(self, deck: Path) -> Path | None:
        """Return the PDF of a presentation: the last that was made, ``None`` while there is none."""
        copy = self._copies.get(deck)
        return None if copy is None else copy.pdf

    def awaited(self, deck: Path) -> bool:
        """Return whether a PDF of a presentation is being made or about to be."""
        return deck == self._busy or deck in self._queue

    def refusal_of(self, deck: Path) -> DeskError | None:
        """Return why a presentation could not be converted when that was last tried, or ``None``."""
        return self._refused.get(deck)

    @property
    def busy_words(self) -> str:
        """Return in words which presentation is being converted, and since when; or nothing."""
        deck = self._busy
        return "" if deck is None else self._busy_words(self._number_of(deck))

    def words_on(self, deck: Path) -> tuple[str, bool]:
        """Return what there is to say of a presentation at its item, and whether that is trouble."""
        if deck == self._busy:
            return self._busy_words(""), False
        if deck in self._queue:
            return self.tr("รอแปลงสไลด์"), False
        refusal, copy = self.refusal_of(deck), self._copies.get(deck)
        if refusal is not None:
            return refusal.sentence(self._context.language), True
        return ("", False) if copy is None else (self._lost(copy), False)

    def _busy_words(self, number: str) -> str:
        seconds = int(time.monotonic() - self._began)
        # %1 is the number of an item, %2 a number of seconds.
        text = self.tr("กำลังแปลงสไลด์ (ลำดับที่ %1) ไปแล้ว %2 วินาที")
        if not number:
            # %2 is a number of seconds.
            text = self.tr("กำลังแปลงสไลด์ ไปแล้ว %2 วินาที")
        return self._context.figures(text.replace("%1", number).replace("%2", str(seconds)))

    def _number_of(self, deck: Path) -> str:
        items = self._context.bridge.session.visit.items
        media = (item.media and self._context.folder / item.media for item in items)
        return next(
            (number for number, path in zip(item_numbers(items), media, strict=True) if path == deck), ""
        )

    def look(self) -> None:
        """Look for presentations that are new, or were replaced, and begin to convert them."""
        folder = self._context.folder
        media = {item.media for item in self._context.bridge.session.visit.items if item.media}
        for deck in sorted(folder / medium for medium in media if is_deck(Path(medium))):
            stamp = _stamp(deck)
            if stamp is not None and stamp != self._stamps.get(deck):
                self._stamps[deck] = stamp
                if deck not in self._queue:
                    self._queue.append(deck)
        self._go_on()

    def _go_on(self) -> None:
        if self._busy is not None or not self._queue:
            return
        deck = self._busy = self._queue.pop(0)
        self._began = time.monotonic()
        self._second.start()
        self.progressed.emit()
        folder, converter = self._folder, self._converter
        self._worker.start(lambda _progress: copy_of(deck, folder, converter))

    def _on_done(self, copy: Copy) -> None:
        deck = self._rest()
        if deck is not None:
            self._refused.pop(deck, None)
        if deck is not None and self.pdf_of(deck) != copy.pdf:
            self._copies[deck] = copy
            self._context.bridge.told.emit(self._sentence(deck, copy))
        self.changed.emit()
        self._go_on()

    def _on_refused(self, refusal: DeskError) -> None:
        deck = self._rest()
        if deck is not None:
            self._refused[deck] = refusal
        self._context.bridge.refused.emit(refusal)
        self.changed.emit()
        self._go_on()

    def _on_failed(self) -> None:
        self._rest()
        self.changed.emit()
        self._go_on()

    def _rest(self) -> Path | None:
        deck, self._busy = self._busy, None
        self._second.stop()
        return deck

    def _sentence(self, deck: Path, copy: Copy) -> str:
        """Say that a presentation can be shown, how long that took, and what of it will be missing."""
        # %1 is a file's name, %2 a length in words.
        text = self.tr("แปลงสไลด์ %1 แล้ว ใช้เวลา %2")
        length = self._context.length_in_words(max(1, round(time.monotonic() - self._began)))
        text = text.replace("%1", deck.name).replace("%2", length)
        return f"{text} {self._lost(copy)}".strip()

    def _lost(self, copy: Copy) -> str:
        """Say what of a presentation the room will not see."""
        lost = {
            (True, True): self.tr("ภาพเคลื่อนไหวและวีดิทัศน์ในสไลด์จะไม่แสดงบนจอ"),
            (True, False): self.tr("ภาพเคลื่อนไหวในสไลด์จะไม่แสดงบนจอ"),
            (False, True): self.tr("วีดิทัศน์ในสไลด์จะไม่แสดงบนจอ โปรดแนบเป็นลำดับของตัวเอง"),
            (False, False): "",
        }
        unknown = self.tr("หากมีภาพเคลื่อนไหวหรือวีดิทัศน์ในสไลด์ จะไม่แสดงบนจอ")
        both = (copy.animated, copy.films)
        return unknown if None in both else lost[bool(both[0]), bool(both[1])]


def _stamp(path: Path) -> Stamp | None:
    try:
        found = path.stat()
    except (OSError, ValueError):
        return None
    return found.st_mtime_ns, found.st_size
