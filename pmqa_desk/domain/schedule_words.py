"""How what does not add up in a programme, and what mends it, is said: items, hours and lengths by name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from pmqa_desk.domain.durations import duration_in_words
from pmqa_desk.domain.english import counted
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.thai import time_of_day
from pmqa_desk.domain.visit import Item

# A menu shows a line of so many letters beside a length and an hour.
LONGEST_TITLE = 32


@dataclass(frozen=True, slots=True)
class Said:
    """The same words in both languages."""

    thai: str
    english: str

    def in_language(self, language: Language) -> str:
        """Return the words in ``language``."""
        return self.thai if language is Language.THAI else self.english


def length_said(seconds: int) -> Said:
    """Return a length in words."""
    return Said(*(duration_in_words(seconds, language) for language in (Language.THAI, Language.ENGLISH)))


def clock_said(instant_ms: int, timezone: str) -> Said:
    """Return an instant as a time of day in ``timezone``."""
    moment = datetime.fromtimestamp(instant_ms / 1000, ZoneInfo(timezone))
    return Said(time_of_day(moment), time_of_day(moment, suffix=False))


def items_said(count: int) -> Said:
    """Return a number of items."""
    return Said(f"{count} ลำดับ", counted(count, "item"))


def quoted(title: str) -> str:
    """Return the name of an item or a section in quotation marks, cut where it is long."""
    line = " ".join(title.split())
    return f"“{line if len(line) <= LONGEST_TITLE else f'{line[: LONGEST_TITLE - 1].rstrip()}…'}”"


class Names:
    """What the items of a programme are called: by their number, or else by their title."""

    def __init__(self, items: Sequence[Item]) -> None:
        self._named = {
            item.uid: (item, number) for item, number in zip(items, item_numbers(items), strict=True)
        }

    def of(self, uid: str) -> Said:
        """Return an item's name as it stands within a sentence."""
        item, number = self._named[uid]
        if number:
            return Said(f"ลำดับที่ {number}", f"item {number}")
        title = quoted(item.title)
        return Said(title, title) if item.title.strip() else Said("ลำดับที่ยังไม่มีชื่อ", "the untitled item")


def sentence(said: Said) -> Said:
    """Return the words with the capital letter that an English sentence begins with."""
    return Said(said.thai, said.english[:1].upper() + said.english[1:])
