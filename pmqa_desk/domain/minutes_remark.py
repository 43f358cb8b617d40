"""One thing to look at in the minutes: where it stands, what is wrong, and its mend."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.visit import Visit

Mend = Callable[[Visit], Visit]


class Place(StrEnum):
    """Where in the minutes page a remark belongs."""

    BODY = "body"
    MEETING = "meeting"
    DATE = "date"
    VENUE = "venue"
    OPENING = "opening"
    PEOPLE = "people"
    RECORDER = "recorder"
    RECORD = "recorded"
    ITEM = "item"
    TOPIC = "topic"
    HOURS = "hours"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to look at; ``mend`` makes ``becomes`` of ``was`` and leaves what was edited meanwhile."""

    place: Place
    thai: str
    english: str
    uid: str | None = None
    """The person, note, question or item that it is about."""
    was: str = ""
    becomes: str = ""
    mend: Mend | None = None

    def sentence(self, language: Language) -> str:
        """Return the sentence in ``language``."""
        return self.thai if language is Language.THAI else self.english
