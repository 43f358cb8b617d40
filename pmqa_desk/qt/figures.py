"""How figures, lengths and days are written on the screen: in its language and the user's digits."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from pmqa_desk.domain.durations import duration_figure, duration_in_words
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.thai import Digits, date_in_words, in_digits
from pmqa_desk.qt.language import Speech
from pmqa_desk.qt.look import Look
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.words import Words


class Figures:
    """Part of what windows are given; follows language and digits of the moment."""

    __slots__ = ()
    preferences: Preferences
    speech: Speech

    @property
    def language(self) -> Language:
        """Return the language of the screen."""
        return self.speech.language

    @property
    def digits(self) -> Digits:
        """Return the digits of the screen: Thai ones only with the Thai language."""
        return self.preferences.digits if self.language is Language.THAI else Digits.ARABIC

    def figures(self, text: str | int) -> str:
        """Return a text with its digits as the user prefers."""
        return in_digits(str(text), self.digits)

    def day(self, day: date | None, *, short: bool = False) -> str:
        """Return a date in words, in the Buddhist era; unknown is a dash."""
        if day is None:
            return "–"
        return self.figures(date_in_words(day, self.language, short=short))

    def length(self, seconds: int | None) -> str:
        """Return a length as a figure, ``6:50``; unknown is a dash."""
        return "–" if seconds is None else self.figures(duration_figure(seconds))

    def length_in_words(self, seconds: int) -> str:
        """Return a length in words."""
        return self.figures(duration_in_words(seconds, self.language))


@dataclass(frozen=True, slots=True)
class Outside(Figures):
    """Handed to a window that stands outside of any visit."""

    look: Look
    words: Words
    preferences: Preferences
    speech: Speech
