"""A band over the day's ribbon: one sentence and at most two things to do about it; it covers no clock."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form


class Band(QFrame):
    """Shown for a while; the first choice is the one that Enter takes."""

    band_icon: QLabel
    band_label: ElidedLabel
    first_button: QPushButton
    second_button: QPushButton

    first_chosen = Signal()
    second_chosen = Signal()
    asked = Signal(str)
    """Something is asked that may lie where nobody sees it."""

    def __init__(self, context: Context, parent: QWidget, *, tells: bool = False) -> None:
        super().__init__(parent)
        self._form = parent
        self.tells = tells
        """It asks nothing, so it gives way to every other."""
        load_form(self, "console_band.ui", ElidedLabel)
        self._look = context.look
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.hide)
        self.first_button.clicked.connect(self.choose_first)
        self.second_button.clicked.connect(self.choose_second)
        self.hide()

    def ask(self, sentence: str, first: str, second: str, icon: str, lasts_ms: int) -> None:
        """Show a sentence with its choices; an empty choice is none."""
        self._look.set_icon(self.band_icon, icon, "next", 24)
        self.first_button.setText(first)
        self.first_button.setVisible(bool(first))
        self.second_button.setText(second)
        self.second_button.setVisible(bool(second))
        self.say(sentence)
        self.show()
        self.raise_()
        self._timer.start(lasts_ms)
        if not self.tells:
            self.asked.emit(sentence)

    def is_on_top(self) -> bool:
        """Return whether it is what one reads: nothing lies over it, and an answer is its own."""
        top = self._form.childAt(self.geometry().center())
        return self.isVisible() and top is not None and (top is self or self.isAncestorOf(top))

    def say(self, sentence: str) -> None:
        """Change the sentence while the choices stay."""
        self.band_label.show_text(sentence)

    def choose_first(self) -> None:
        """Take the first choice."""
        self.hide()
        self.first_chosen.emit()

    def choose_second(self) -> None:
        """Take the second choice."""
        self.hide()
        self.second_chosen.emit()
