"""A button for what no undo takes back: it asks once more in its own words before it says it was pressed."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

# What asks twice waits this long for the second press; one that follows at once was meant for the first.
WAIT_MS = 4000
TOO_SOON_S = 0.5


class TwiceButton(QPushButton):
    """Says ``confirmed`` at the second press; left alone it goes back to what it was."""

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ("", "")
        self._asked_s = 0.0
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self.calm)
        self.clicked.connect(self._on_clicked)

    def name(self, text: str, again: str) -> None:
        """Take what the button says, and what it asks."""
        self._words = (text, again)
        self.calm()

    def calm(self) -> None:
        """Wait for a first press again."""
        self._timer.stop()
        self.setText(self._words[0])

    def _on_clicked(self) -> None:
        now_s = time.monotonic()
        if not self._timer.isActive():
            self._asked_s = now_s
            self.setText(self._words[1])
            self._timer.start()
        elif now_s - self._asked_s >= TOO_SOON_S:
            self.calm()
            self.confirmed.emit()
