"""A strip that says something for a while and goes."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFrame, QLabel

from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.words import Words

SHOWN_MS = 6000


class PassingNote(QObject):
    """Shows a sentence in a strip of a form until it has been read."""

    def __init__(self, words: Words, strip: QFrame, label: QLabel) -> None:
        super().__init__(strip)
        self._words, self._strip, self._label = words, strip, label
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(strip.hide)
        strip.hide()

    def tell(self, text: str, *, wrong: bool = False) -> None:
        """Say something; an empty text ends what is said."""
        self._label.setText(self._words.breakable(text))
        set_state(self._label, "danger" if wrong else "muted")
        self._strip.setVisible(bool(text))
        self._timer.start()

    def end(self) -> None:
        """Say nothing more."""
        self._strip.hide()
