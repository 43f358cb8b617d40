"""What the console says of the running item's medium, and what it asks of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtGui import QImage

from pmqa_desk.domain.run import Phase
from pmqa_desk.qt.console_form import ConsoleForm, put
from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.players.player import Medium, MediumState
from pmqa_desk.qt.stage_media import StageMedia

VOLUME = "film_volume"


class ConsoleMedium(QObject):
    """Controls of a film, the page of slides in words, and the picture that comes next."""

    said = Signal(str)
    changed = Signal()
    """Another page or picture, or a film began, stopped or ended."""

    def __init__(self, form: ConsoleForm) -> None:
        super().__init__(form)
        self._form = form
        self._media: StageMedia | None = None
        form.film_button.clicked.connect(self.toggle)
        form.film_volume_slider.valueChanged.connect(self._on_volume_changed)
        self.show()

    def watch(self, media: StageMedia) -> None:
        """Say what these media do from now on."""
        self._media = media
        media.told.connect(self.said)
        media.state_changed.connect(self.show)
        self.show()

    @property
    def coming(self) -> QImage | None:
        """Return the picture that comes next, where it is known."""
        return None if self._media is None else self._media.coming

    @property
    def film_left_ms(self) -> int | None:
        """Return how much is left of a film that plays; ``None`` while none plays."""
        state = self._state
        return None if state is None or not state.playing else state.left_ms

    @property
    def film_rest_ms(self) -> int | None:
        """Return how much is left of the item's film, playing or not; ``None`` where it has none."""
        return None if self._state is None else self._state.left_ms

    @property
    def place(self) -> str:
        """Return in words where the medium stands, or nothing."""
        state = self._state
        if state is None:
            return ""
        if state.left_ms == 0:
            return self.tr("จบวีดิทัศน์แล้ว")
        if state.left_ms is not None:
            left = self._form.context.length(-(-state.left_ms // 1000))
            return self.tr("วีดิทัศน์เหลือ {length}").replace("{length}", left)
        texts = {
            Medium.SLIDES: self.tr("สไลด์ {number} จาก {total}"),
            Medium.PICTURES: self.tr("ภาพ {number} จาก {total}"),
        }
        text = texts[state.medium].replace("{number}", str(state.place + 1))
        return self._form.context.figures(text.replace("{total}", str(state.whole)))

    @property
    def at_end(self) -> bool:
        """Return whether the last slide or picture is on."""
        state = self._state
        return state is not None and state.medium is not Medium.FILM and state.place + 1 >= state.whole

    def beside(self, item: str) -> str:
        """Return the line on the running item with where its medium stands."""
        film = self._state is not None and self._state.medium is Medium.FILM
        # What is left of a film comes first: where there is little room the end of the line is cut.
        converting = "" if self._media is None else self._media.converting
        parts = (self.place, item, converting) if film else (converting, item, self.place)
        return " · ".join(part for part in parts if part)

    @property
    def recovered(self) -> str:
        """Return where the medium was taken up again after the program had stopped."""
        state = self._state
        if state is None or not state.place or state.playing:
            return ""
        if state.medium is Medium.FILM:
            place = self._form.context.length(state.place // 1000)
            return self.tr("วีดิทัศน์พร้อมเล่นต่อที่ {place}").replace("{place}", place)
        number = self._form.context.figures(state.place + 1)
        text = self.tr("หน้าสไลด์ {number}") if state.medium is Medium.SLIDES else self.tr("ภาพที่ {number}")
        return text.replace("{number}", number)

    def step(self, by: int) -> None:
        """Show the next or the last picture; never another item."""
        if self._media is None:
            self.said.emit(self.tr("แป้นเลื่อนหน้าไม่เปลี่ยนลำดับ"))
        else:
            self._media.step(by)

    def toggle(self) -> None:
        """Let the film stand still, or go on; while the time is held it stands."""
        if self._waits_for_the_time:
            text = self.tr("หยุดเวลาอยู่ กด {hold} ให้เวลาเดินต่อก่อน จึงเล่นวีดิทัศน์ได้")
            self.said.emit(with_keys(self._form.context.preferences, text))
        elif self._media is not None:
            self._media.toggle()

    def show(self) -> None:
        """Put the state of the medium on the form."""
        form, state = self._form, self._state
        film = state is not None and state.medium is Medium.FILM
        form.film_button.setVisible(film)
        form.film_volume_slider.setVisible(film)
        form.sound_button.setVisible(film)
        playing = state is not None and state.playing
        text = self.tr("หยุดวีดิทัศน์  {film}") if playing else self.tr("เล่นวีดิทัศน์  {film}")
        put(form.film_button, with_keys(form.context.preferences, text))
        with QSignalBlocker(form.film_volume_slider):
            text = form.context.preferences.text(VOLUME, "100")
            form.film_volume_slider.setValue(int(text) if text.isdigit() else 100)
        self.changed.emit()

    @property
    def _waits_for_the_time(self) -> bool:
        view, state = self._form.context.bridge.view(), self._state
        stands = state is not None and state.medium is Medium.FILM and not state.playing
        return stands and view is not None and view.phase is Phase.PAUSED

    @property
    def _state(self) -> MediumState | None:
        return None if self._media is None else self._media.state

    def _on_volume_changed(self, volume: int) -> None:
        self._form.context.preferences.set(VOLUME, str(volume))
