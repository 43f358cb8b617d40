"""The five words of a resolution in a row: one, or none, is chosen by number, by the arrows or by a click."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from pmqa_desk.domain.visit import Resolution
from pmqa_desk.qt.console_keys import number_of
from pmqa_desk.qt.look import font
from pmqa_desk.qt.names import resolution_name

WORDS = tuple(Resolution)


class WordRow(QFrame):
    """Has the focus as a whole; a word chosen once more is chosen no longer."""

    chosen = Signal(object)
    """Another word was chosen by the user: a ``Resolution``, or ``None``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word: Resolution | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("role", "words")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        self.buttons = {word: QPushButton(self) for word in WORDS}
        for number, (word, button) in enumerate(self.buttons.items(), 1):
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setProperty("role", "segment")
            button.setProperty("bare", "true")
            button.setSizePolicy(QSizePolicy.Policy.MinimumExpanding, QSizePolicy.Policy.Fixed)
            button.setProperty("place", {1: "first", len(WORDS): "last"}.get(number, "middle"))
            button.setToolTip(f"Alt+{number}")
            button.clicked.connect(partial(self._on_clicked, word))
            layout.addWidget(button)
        self.name()

    @property
    def word(self) -> Resolution | None:
        """Return the chosen word."""
        return self._word

    def show_word(self, word: Resolution | None) -> None:
        """Show another choice."""
        self._word = word
        for each, button in self.buttons.items():
            button.setChecked(each is word)

    def take_number(self, event: QKeyEvent, *, alone: bool = False) -> bool:
        """Choose by a number key with Alt, or ``alone``; return whether it was one."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held != (Qt.KeyboardModifier.NoModifier if alone else Qt.KeyboardModifier.AltModifier):
            return False
        number = number_of(event, QGuiApplication.platformName(), held=held)
        if number is None or number > len(WORDS):
            return False
        self._on_clicked(WORDS[number - 1])
        return True

    def name(self) -> None:
        """Write the words in the language of the screen."""
        for number, (word, button) in enumerate(self.buttons.items(), 1):
            text = f"{number} {resolution_name(word)}"
            button.setText(text)
            # The chosen one is bold, for which Qt does not ask.
            button.setMinimumWidth(QFontMetrics(font(15, bold=True)).horizontalAdvance(text) + 12)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "buttons"):
            self.name()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self._go(step)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self._word is not None:
            self._on_clicked(self._word)
        elif not (self.take_number(event) or self.take_number(event, alone=True)):
            super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        first = 0 if step > 0 else len(WORDS) - 1
        place = first if self._word is None else (WORDS.index(self._word) + step) % len(WORDS)
        self._on_clicked(WORDS[place])

    def _on_clicked(self, word: Resolution) -> None:
        self.show_word(None if word is self._word else word)
        self.chosen.emit(self._word)
