"""The chime at the end of an item's time, on the machine's sound device; silent where there is none."""

from __future__ import annotations

from collections.abc import Callable
from importlib.resources import as_file
from typing import Protocol

from PySide6.QtCore import QObject, QUrl

from pmqa_desk.assets import asset
from pmqa_desk.qt.sound_outputs import SoundOutputs


class Bell(Protocol):
    """What is rung at the end of an item's time."""

    def ring(self) -> None:
        """Sound once; never wait, never fail."""
        ...


class QtBell(QObject):
    """Plays our own sound; QtMultimedia is loaded when it is first rung."""

    def __init__(
        self,
        parent: QObject,
        *,
        may_sound: Callable[[], bool] | None = None,
        sound: SoundOutputs | None = None,
    ) -> None:
        super().__init__(parent)
        self._may_sound = may_sound or sound_device_is_there
        self._sound = sound
        self.effect: QObject | None = None
        """The sound that was started last."""

    def ring(self) -> None:
        """Sound once, on the output that is chosen, else on the usual one of this moment."""
        if not self._may_sound():
            return
        from PySide6.QtMultimedia import QAudioDevice, QSoundEffect  # noqa: PLC0415 - 20 ms that a day without chime spares

        if self.effect is not None:
            self.effect.deleteLater()
        effect = QSoundEffect(self)
        device = None if self._sound is None else self._sound.device
        if isinstance(device, QAudioDevice):
            effect.setAudioDevice(device)
        with as_file(asset("resources", "sounds", "chime.wav")) as path:
            effect.setSource(QUrl.fromLocalFile(str(path)))
        # It begins as soon as it is read.
        effect.play()
        self.effect = effect


def sound_device_is_there() -> bool:
    """Return whether anything could be heard."""
    from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - see above

    return not QMediaDevices.defaultAudioOutput().isNull()
