"""The machine's sound outputs, as Qt sees them; QtMultimedia is loaded when they are first asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from pmqa_desk.domain.sound_output import SoundOutput


class SoundDevices(Protocol):
    """The sound outputs that are plugged in."""

    def all(self) -> tuple[SoundOutput, ...]:
        """Return the outputs that are plugged in."""
        ...

    def usual(self) -> SoundOutput | None:
        """Return the system's own choice, or ``None`` where nothing could be heard."""
        ...

    def device(self, output: SoundOutput) -> object:
        """Return what Qt's players take for an output."""
        ...

    def listen(self, changed: Callable[[], None]) -> None:
        """Call ``changed`` when outputs come, go, or the system chooses another."""
        ...


class QtSoundDevices(QObject):
    """The sound outputs that Qt sees."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch: QObject | None = None

    def all(self) -> tuple[SoundOutput, ...]:
        """Return the outputs that are plugged in."""
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - 20 ms that no start needs

        return tuple(
            SoundOutput(bytes(each.id().data()).hex(), each.description())
            for each in QMediaDevices.audioOutputs()
        )

    def usual(self) -> SoundOutput | None:
        """Return the system's own choice, or ``None`` where nothing could be heard."""
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - see above

        device = QMediaDevices.defaultAudioOutput()
        known = SoundOutput(bytes(device.id().data()).hex(), device.description())
        return None if device.isNull() else known

    def device(self, output: SoundOutput) -> object:
        """Return what Qt's players take for an output."""
        from PySide6.QtMultimedia import QAudioDevice, QMediaDevices  # noqa: PLC0415 - see above

        found = (
            each for each in QMediaDevices.audioOutputs() if bytes(each.id().data()).hex() == output.identity
        )
        return next(found, QAudioDevice())

    def listen(self, changed: Callable[[], None]) -> None:
        """Call ``changed`` when outputs come, go, or the system chooses another."""
        from PySide6.QtMultimedia import QMediaDevices  # noqa: PLC0415 - see above

        self._watch = self._watch or QMediaDevices(self)
        watch = self._watch
        assert isinstance(watch, QMediaDevices)  # noqa: S101 - made above
        watch.audioOutputsChanged.connect(changed)
