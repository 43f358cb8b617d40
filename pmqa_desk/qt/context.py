"""What every page and window is given: the visit's news, the look, the words, the user's preferences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from pmqa_desk.domain.durations import duration_figure, duration_in_words, lateness_in_words
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.thai import Digits, date_in_words, in_digits, time_of_day
from pmqa_desk.qt.bridge import Bridge
from pmqa_desk.qt.language import Speech
from pmqa_desk.qt.look import Look
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.words import Words


@dataclass(frozen=True, slots=True)
class Context:
    """Handed to each page; how figures are written follows language and digits of the moment."""

    bridge: Bridge
    look: Look
    words: Words
    preferences: Preferences
    speech: Speech
    folder: Path
    """Folder of the visit file: media are relative to it."""

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

    def clock(self, instant_ms: int | None, *, suffix: bool = True) -> str:
        """Return a UTC instant as a time of day in the visit's zone; unknown is a dash."""
        if instant_ms is None:
            return "–"
        moment = self._local(instant_ms)
        thai = self.language is Language.THAI
        return time_of_day(moment, self.digits, suffix=suffix and thai)

    def date_of(self, instant_ms: int) -> date:
        """Return the date of a UTC instant in the visit's zone."""
        return self._local(instant_ms).date()

    def time_of(self, instant_ms: int | None) -> time | None:
        """Return the time of day of a UTC instant where the visit takes place, or ``None``."""
        if instant_ms is None:
            return None
        zone = ZoneInfo(self.bridge.session.visit.timezone)
        return datetime.fromtimestamp(instant_ms / 1000, zone).time()

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

    def lateness(self, lateness_ms: int | None) -> str:
        """Return a lateness in words, never with a sign."""
        seconds = None if lateness_ms is None else round(lateness_ms / 1000)
        return self.figures(lateness_in_words(seconds, self.language))

    def _local(self, instant_ms: int) -> datetime:
        return datetime.fromtimestamp(instant_ms / 1000, ZoneInfo(self.bridge.session.visit.timezone))
