"""What every page and window is given: the visit's news, the look, the words, the user's preferences."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from pmqa_desk.domain.durations import lateness_in_words
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.thai import time_of_day
from pmqa_desk.qt.bridge import Bridge
from pmqa_desk.qt.figures import Figures
from pmqa_desk.qt.language import Speech
from pmqa_desk.qt.look import Look
from pmqa_desk.qt.preferences import Preferences
from pmqa_desk.qt.words import Words


@dataclass(frozen=True, slots=True)
class Context(Figures):
    """Handed to each page; how figures are written follows language and digits of the moment."""

    bridge: Bridge
    look: Look
    words: Words
    preferences: Preferences
    speech: Speech
    folder: Path
    """Folder of the visit file: media are relative to it."""

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

    def lateness(self, lateness_ms: int | None) -> str:
        """Return a lateness in words, never with a sign."""
        seconds = None if lateness_ms is None else round(lateness_ms / 1000)
        return self.figures(lateness_in_words(seconds, self.language))

    def _local(self, instant_ms: int) -> datetime:
        return datetime.fromtimestamp(instant_ms / 1000, ZoneInfo(self.bridge.session.visit.timezone))
