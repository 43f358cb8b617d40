"""Where Thai may break: words are cut by us, since Qt cuts them only where the system has libthai."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel
from typing_extensions import override

from pmqa_desk.assets import asset
from pmqa_desk.domain.thai_words import WordCutter

ZERO_WIDTH_SPACE = "\u200b"
_THAI_RUN = re.compile(r"[\u0e00-\u0e7f]{4,}")
# Between words of another script; what Thai and figures keep together stays so.
_LATIN = r"[^\W\d_\u0e00-\u0e7f]"
_BLANKS = re.compile(rf"(?<={_LATIN}) +(?={_LATIN})")
_LISTS = ("words_th.txt", "words_award.txt")
# Said after every length: known to be words without a dictionary, which the first paint can do without.
RUNS_KEPT = 20_000
_UNITS = frozenset({"วินาที", "นาที", "ชั่วโมง"})


class Words:
    """Cuts Thai text into words; the dictionary is loaded at the first cut.

    One that ``waits`` shows texts uncut until ``load`` was called: the dictionary costs a tenth of a second,
    which the first paint can do without.
    """

    def __init__(self, *, waits: bool = False) -> None:
        self._waits = waits

    def load(self) -> None:
        """Wait no longer: texts shown so far are to be shown anew; the first cut loads the dictionary."""
        self._waits = False

    def cut(self, text: str) -> list[str]:
        """Return ``text`` in pieces between which a line may break; joined they are ``text``.

        It never waits: what is painted for the room is never cut between letters.
        """
        return _BLANKS.sub(_and_a_break, _THAI_RUN.sub(self._cut_run, text)).split(ZERO_WIDTH_SPACE)

    def breakable(self, text: str) -> str:
        """Return ``text`` for display, with a zero-width space between words; never save or copy it so."""
        return text if self._waits else _THAI_RUN.sub(self._cut_run, text)

    def put(self, label: QLabel, text: str) -> None:
        """Put a text into a label that wraps; one that nobody sees yet is cut when it is shown."""
        if label.isVisible():
            label.setText(self.breakable(text))
        else:
            label.setText(text)
            if not any(isinstance(child, _WhenShown) for child in label.children()):
                _WhenShown(label, self)

    def _cut_run(self, match: re.Match[str]) -> str:
        return match[0] if match[0] in _UNITS else _with_breaks(match[0])


def _and_a_break(match: re.Match[str]) -> str:
    return match[0] + ZERO_WIDTH_SPACE


@lru_cache(RUNS_KEPT)
def _with_breaks(run: str) -> str:
    """Return a run of Thai letters with its breaks; the same runs come again and again in a paper."""
    return ZERO_WIDTH_SPACE.join(_cutter().cut(run))


@cache
def _cutter() -> WordCutter:
    """Return the one cutter of the process: 62,000 words, 10 MB."""
    lists = (asset("resources", "words", name).read_text(encoding="utf-8") for name in _LISTS)
    return WordCutter(word for words in lists for word in words.splitlines())


class _WhenShown(QObject):
    """Cuts the text of a label whenever it is shown."""

    def __init__(self, label: QLabel, words: Words) -> None:
        super().__init__(label)
        self._words = words
        label.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QLabel):
            watched.setText(self._words.breakable(plain(watched.text())))
        return False


def plain(text: str) -> str:
    """Return displayed text as it was typed: without the zero-width spaces that ``breakable`` put in."""
    return text.replace(ZERO_WIDTH_SPACE, "")
