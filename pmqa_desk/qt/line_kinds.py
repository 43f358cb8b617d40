"""The buttons that say what the line becomes: their words give way where the line would be too short."""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton, QWidget

from pmqa_desk.qt.key_words import with_keys
from pmqa_desk.qt.look import font
from pmqa_desk.qt.preferences import Preferences

# Room for the icon and the edges of a button.
ICON_ROOM = 46
# Margins of the bar and what is between its parts.
EDGES = 68
# Half a sentence is to be seen while it is typed.
LEAST_LINE = 320
# A longer name of a key says less than the icon does.
LONGEST_KEY = 4
_KEY = re.compile(r"\{\w+\}")


class KindButtons:
    """Writes words and key on each button, or the key alone; the tooltip has both."""

    def __init__(self, preferences: Preferences, bar: QFrame, line: QLineEdit) -> None:
        self._preferences = preferences
        self._bar = bar
        self._line = line
        self._words: Mapping[QPushButton, str] = {}

    def name(self, words: Mapping[QPushButton, str]) -> None:
        """Call the buttons so; each text names its key, as ``{note}``."""
        self._words = words
        for button, text in words.items():
            whole = with_keys(self._preferences, text)
            button.setToolTip(whole)
            button.setAccessibleName(_KEY.sub("", text).strip())
        self.fit()

    def fit(self) -> None:
        """Write what there is room for."""
        whole = {each: with_keys(self._preferences, text) for each, text in self._words.items()}
        self._write(whole)
        if self._bar.width() - self._others() < LEAST_LINE:
            self._write({button: self._key_alone(text) for button, text in self._words.items()})

    def _others(self) -> int:
        """Return how wide all but the line asks to be; a layout is told of new texts too late to be asked."""
        parts = self._bar.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        wide = [
            max(part.sizeHint().width(), part.minimumWidth())
            for part in parts
            if part is not self._line and not part.isHidden()
        ]
        return sum(wide) + EDGES

    def _key_alone(self, text: str) -> str:
        mark = _KEY.search(text)
        key = "" if mark is None else with_keys(self._preferences, mark.group())
        return key if len(key) <= LONGEST_KEY else ""

    def _write(self, texts: Mapping[QPushButton, str]) -> None:
        for button, text in texts.items():
            button.setText(text)
            # The chosen one is bold, for which Qt does not ask.
            bold = QFontMetrics(font(15, bold=True)).horizontalAdvance(text)
            button.setMinimumWidth(bold + ICON_ROOM)
