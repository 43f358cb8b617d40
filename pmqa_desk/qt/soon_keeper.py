"""Keeps what is typed in several fields soon after a key, and at once when they are left."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

# On the disk this long after a key; who types without a pause waits no longer for it.
KEEP_MS = 150


class SoonKeeper(QObject):
    """Holds what is to be done for each field until it is done; what was refused waits for the next key."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deeds: dict[str, Callable[[], bool]] = {}
        self._timer = QTimer(self, singleShot=True, interval=KEEP_MS)
        self._timer.timeout.connect(self.flush)

    def typed(self, field: str, deed: Callable[[], bool]) -> None:
        """Do ``deed`` soon; it takes the place of one that waits for the same field."""
        self._deeds[field] = deed
        if not self._timer.isActive():
            self._timer.start()

    def waits_for(self, field: str) -> bool:
        """Return whether something of a field is still to be kept."""
        return field in self._deeds

    def forget(self, field: str) -> None:
        """Let go of what waits for a field: its record is gone."""
        self._deeds.pop(field, None)

    def flush(self) -> bool:
        """Do at once what waits; return whether all of it was done."""
        self._timer.stop()
        for field in tuple(self._deeds):
            # Taken out first: the visit's news come back while it is being kept.
            deed = self._deeds.pop(field, None)
            if deed is not None and not deed():
                self._deeds.setdefault(field, deed)
        return not self._deeds
