"""What the console offers where a medium cannot be shown: another file, or another program."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from pmqa_desk.desk.media_files import media_files
from pmqa_desk.desk.slides import DECKS
from pmqa_desk.domain.media_names import FILMS, PICTURES, SLIDES
from pmqa_desk.domain.ports import OutsidePrograms
from pmqa_desk.qt.console_band import Band
from pmqa_desk.qt.console_files import FilesSheet
from pmqa_desk.qt.console_form import ConsoleForm
from pmqa_desk.qt.console_words import ConsoleWords
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.media_deeds import MediaDeeds
from pmqa_desk.qt.medium_trouble import MediumTrouble
from pmqa_desk.qt.stage_media import StageMedia
from pmqa_desk.qt.worker import Worker

ENDINGS = FILMS | SLIDES | PICTURES | DECKS
# As long as the trouble lasts; the operator or the end of the item takes it away.
DAY_MS = 24 * 3600 * 1000


class MediumHelp(QObject):
    """Owns a band over the ribbon that stays as long as the medium fails, unless it is put away."""

    said = Signal(str)
    progressed = Signal(str)
    """How far something is: worth no place among what is kept."""
    opening = Signal()
    """The sheet is about to lie over the list."""
    opened_elsewhere = Signal()
    """Another program was called up: the room's screen may be wanted for it."""

    def __init__(self, form: ConsoleForm, words: ConsoleWords) -> None:
        super().__init__(form)
        self._form = form
        self._words = words
        self._media: StageMedia | None = None
        self._outside: OutsidePrograms | None = None
        self._asked: MediumTrouble | None = None
        self._put_away: MediumTrouble | None = None
        self._choosing: str | None = None
        # A share, or a desktop with everything on it, takes seconds to look through.
        self._looker = Worker(self)
        self._percent: int | None = None
        self._deeds = MediaDeeds(form.context, self)
        self._deeds.copying.connect(self._on_copying)
        self.band = Band(form.context, form)
        self.band.setObjectName("medium_band")
        self.sheet = FilesSheet(form)
        self.sheet.file_chosen.connect(self._on_file_chosen)
        self.sheet.said.connect(self.said)
        self._looker.done.connect(self.sheet.show_files)
        self.band.first_chosen.connect(self._on_first_chosen)
        self.band.second_chosen.connect(self._on_second_chosen)

    def watch(self, media: StageMedia, outside: OutsidePrograms | None) -> None:
        """Help with these media from now on; without ``outside`` no other program is offered."""
        self._media = media
        self._outside = outside
        media.state_changed.connect(self.look)
        self.look()

    def look(self) -> None:
        """Offer help where there is trouble; a band of greater weight is not covered."""
        trouble = None if self._media is None else self._media.trouble
        if trouble != self._put_away:
            self._put_away = None
        if trouble is None or trouble == self._put_away or self._another_band():
            self._asked = None
            self.band.hide()
        elif trouble != self._asked or not self.band.isVisibleTo(self._form):
            self._ask(trouble)

    def leave(self) -> None:
        """Put away the band until there is other trouble."""
        if self.band.isVisible():
            self._put_away, self._asked = self._asked, None
            self.band.hide()

    def place(self) -> None:
        """Lie over the ribbon, and over the list."""
        self.band.setGeometry(self._form.ribbon_box.geometry())
        self.sheet.place()

    def _ask(self, trouble: MediumTrouble) -> None:
        self._asked = trouble
        there = self._outside is not None and trouble.path.exists()
        second = self.tr("เปิดด้วยโปรแกรมอื่น") if there else ""
        sentence = f"{self._item_name(trouble.uid)}: {trouble.sentence}"
        self.band.setGeometry(self._form.ribbon_box.geometry())
        self.band.ask(sentence, self.tr("เลือกไฟล์ใหม่"), second, "alert", DAY_MS)

    def _another_band(self) -> bool:
        bands = self._form.findChildren(Band)
        return any(
            band is not self.band and band.isVisibleTo(self._form) and not band.tells for band in bands
        )

    def _item_name(self, uid: str) -> str:
        view = self._form.context.bridge.view()
        items = () if view is None else view.items
        item = next((each for each in items if each.item.uid == uid), None)
        return "" if view is None or item is None else self._words.short_name(view, item)

    def _on_first_chosen(self) -> None:
        if self._asked is not None:
            self._choosing = self._asked.uid
            self.opening.emit()
            # The band comes back if nothing is chosen.
            self.sheet.ask(self._item_name(self._asked.uid))
            folder = self._form.context.folder
            self._looker.start(lambda _progress: media_files(folder, ENDINGS))

    def _on_second_chosen(self) -> None:
        trouble = self._asked
        if trouble is None or self._outside is None:
            return
        outside = self._outside
        if self._form.context.bridge.attempt(lambda: outside.open(trouble.path)):
            self._put_away = trouble
            view = self._form.context.bridge.view()
            if view is not None and view.current is not None and view.current.item.uid == trouble.uid:
                # The stage makes way first: these words are the nearer ones.
                self.opened_elsewhere.emit()
                self.said.emit(self._moving_words(sys.platform))
            else:
                self.said.emit(self._later_words())

    def _moving_words(self, system: str) -> str:
        """Say how the window of another program comes onto the room's screen."""
        if system == "win32":
            return self.tr("เปิดด้วยโปรแกรมอื่นแล้ว กด Win + Shift + → เพื่อย้ายหน้าต่างไปจอของห้อง แล้วกดแสดงเต็มจอ")
        return self.tr("เปิดด้วยโปรแกรมอื่นแล้ว ลากหน้าต่างไปที่จอของห้อง แล้วกดแสดงเต็มจอ")

    def _later_words(self) -> str:
        """Say how the window comes to be seen when its turn has come: until then the room sees what is on."""
        text = self.tr("เปิดด้วยโปรแกรมอื่นแล้ว เมื่อถึงลำดับนั้น กด {holding} แล้วเลือก “เปิดทางให้โปรแกรมอื่น”")
        return with_keys(self._form.context.preferences, text)

    def _on_file_chosen(self, path: Path) -> None:
        if self._choosing is not None:
            self._deeds.attach(self._choosing, path)

    def _on_copying(self, done: int, whole: int) -> None:
        percent = done * 100 // whole if done < whole else None
        if percent is not None and percent != self._percent:
            # %1 is a percentage.
            text = self.tr("กำลังคัดลอกไฟล์ไว้ข้างไฟล์การตรวจ %1 %")
            self.progressed.emit(text.replace("%1", self._form.context.figures(percent)))
        self._percent = percent
