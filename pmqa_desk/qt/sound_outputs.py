"""Where the sound goes: the output that was chosen, and the system's own as long as that is missing."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from pmqa_desk.domain.sound_output import SoundOutput, output_from, same_output
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.sound_devices import QtSoundDevices, SoundDevices

ENTRY = "sound_output"


class Sound(Enum):
    """How the wish for an output is met."""

    SYSTEM = auto()
    """The system chooses."""
    CHOSEN = auto()
    MISSING = auto()
    """The chosen output is not plugged in; the system's own is used."""
    NONE = auto()
    """Nothing can be heard on this machine."""


class SoundOutputs(QObject):
    """Follows what is plugged in and what is chosen; whatever plays asks for ``device``."""

    changed = Signal()
    """The sound goes elsewhere, or outputs came or went."""
    told = Signal(str)
    """A sentence for the operator, once."""

    def __init__(
        self, preferences: Preferences, devices: SoundDevices | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._devices = devices or QtSoundDevices(self)
        self._listens = False
        self._told: Sound | None = None
        preferences.changed.connect(self._on_preferences_changed)

    @property
    def all(self) -> tuple[SoundOutput, ...]:
        """Return the outputs that are plugged in."""
        self._listen()
        return self._devices.all()

    @property
    def wish(self) -> SoundOutput | None:
        """Return the output that was chosen; ``None`` is the system's own."""
        return output_from(self._preferences.text(ENTRY, ""))

    @property
    def used(self) -> SoundOutput | None:
        """Return the output that is used, or ``None`` where nothing can be heard."""
        self._listen()
        wish = self.wish
        chosen = None if wish is None else same_output(wish, self._devices.all())
        return chosen or self._devices.usual()

    @property
    def state(self) -> Sound:
        """Return how the wish is met."""
        wish, used = self.wish, self.used
        if used is None:
            return Sound.NONE
        if wish is None:
            return Sound.SYSTEM
        return Sound.MISSING if same_output(wish, self._devices.all()) is None else Sound.CHOSEN

    @property
    def device(self) -> object:
        """Return what Qt's players take, or ``None`` where nothing can be heard."""
        used = self.used
        return None if used is None else self._devices.device(used)

    def choose(self, output: SoundOutput | None) -> None:
        """Let the sound go to an output from now on; ``None`` leaves it to the system."""
        self._preferences.set(ENTRY, "" if output is None else output.text)

    def tell(self) -> None:
        """Say in a sentence what the operator may not expect, once until it is over."""
        state = self.state
        if state is self._told:
            return
        self._told = state
        if state is Sound.NONE:
            self.told.emit(self.tr("เครื่องนี้ไม่มีอุปกรณ์เสียง วีดิทัศน์จะเล่นโดยไม่มีเสียง"))
        elif state is Sound.MISSING and self.wish is not None:
            # %1 is the name of a loudspeaker.
            text = self.tr("ไม่พบอุปกรณ์เสียง “%1” ใช้อุปกรณ์ของระบบแทนจนกว่าจะเสียบใหม่")
            self.told.emit(text.replace("%1", self.wish.title))

    def _listen(self) -> None:
        if not self._listens:
            self._listens = True
            self._devices.listen(self._on_devices_changed)

    def _on_devices_changed(self) -> None:
        self.changed.emit()
        self.tell()

    def _on_preferences_changed(self, entry: str) -> None:
        if entry == ENTRY:
            self._told = None
            self.changed.emit()
