"""How what was typed and what was recorded are written in an official paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from zoneinfo import ZoneInfo

from pmqa_desk.domain.attendance import Attendee
from pmqa_desk.domain.blocks import DOTS, SHORT_DOTS, Paragraph, Run, clean
from pmqa_desk.domain.durations import duration_in_words
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.official_text import official_digits
from pmqa_desk.domain.people import in_one_line, is_public, presenters_of
from pmqa_desk.domain.telephones import without_telephones
from pmqa_desk.domain.thai import Digits, date_in_words, time_of_day
from pmqa_desk.domain.visit import Item

# What the room is told of the assessors' own meeting, as on the stage.
CLOSED = "ประชุมลับของผู้ตรวจ"


class Edition(StrEnum):
    """For whom a paper is: the public one leaves out notes, telephone numbers and reasons of absence."""

    INTERNAL = "internal"
    PUBLIC = "public"


@dataclass(frozen=True, slots=True)
class PaperText:
    """The writing rules of one paper; what is not known is a blank to fill by hand."""

    timezone: str
    digits: Digits = Digits.THAI
    edition: Edition = Edition.INTERNAL

    @property
    def public(self) -> bool:
        """Return whether the paper leaves the house."""
        return self.edition is Edition.PUBLIC

    def text(self, typed: str | None) -> str:
        """Return what somebody typed as this edition writes it; nothing stays nothing."""
        kept = clean(typed or "")
        if self.public:
            kept = clean(without_telephones(kept))
        return official_digits(kept, self.digits)

    def line(self, typed: str | None) -> str:
        """Return what somebody typed, on one line."""
        return " ".join(self.text(typed).split())

    def line_or_dots(self, typed: str | None) -> str:
        """Return what somebody typed, on one line, or a blank to fill by hand."""
        return self.line(typed) or DOTS

    def title(self, item: Item) -> str:
        """Return an item's title, or a blank; in public the assessors' own meeting has only its kind."""
        return self.line_or_dots(item.title) if self.tells_of(item) else CLOSED

    def tells_of(self, item: Item) -> bool:
        """Return whether this edition tells what an item is called and whose it is."""
        return not self.public or is_public(item)

    def agency(self, item: Item) -> str:
        """Return an item's agency, on one line, or nothing."""
        return self.line(item.agency) if self.tells_of(item) else ""

    def presenters(self, item: Item, known: Mapping[str, Attendee]) -> tuple[str, ...]:
        """Return an item's presenters with their positions, each on one line; ``known`` is by name."""
        if not self.tells_of(item):
            return ()
        return tuple(filter(None, (self.line(in_one_line([each])) for each in presenters_of(item, known))))

    def paragraphs(self, typed: str | None) -> tuple[Paragraph, ...]:
        """Return a paragraph for each line that somebody typed."""
        return tuple(Paragraph((Run(line),)) for line in self.text(typed).split("\n") if line)

    def number(self, value: int | None) -> str:
        """Return a number, or a blank to fill by hand."""
        return SHORT_DOTS if value is None else official_digits(str(value), self.digits)

    def local(self, instant_ms: int) -> datetime:
        """Return an instant as the visit's time zone has it."""
        return datetime.fromtimestamp(instant_ms / 1000, ZoneInfo(self.timezone))

    def clock(self, instant_ms: int | None, *, suffix: bool = True) -> str:
        """Return an instant's time of day, or a blank to fill by hand."""
        if instant_ms is None:
            return f"{SHORT_DOTS} น." if suffix else SHORT_DOTS
        return time_of_day(self.local(instant_ms), self.digits, suffix=suffix)

    def day(self, day: date | None) -> str:
        """Return a date as a table has it, or a dash where it is not known."""
        if day is None:
            return "–"
        return date_in_words(day, Language.THAI, short=True, digits=self.digits)

    def whole_day(self, day: date) -> str:
        """Return a date as running text has it, with its weekday."""
        return date_in_words(day, Language.THAI, digits=self.digits)

    def length(self, seconds: int) -> str:
        """Return a length in words."""
        return official_digits(duration_in_words(seconds, Language.THAI), self.digits)
