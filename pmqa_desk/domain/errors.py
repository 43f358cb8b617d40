"""Errors that the user can mend, each with a sentence in both languages."""

from __future__ import annotations

from enum import Enum


class Language(Enum):
    """A language of the screen; the value is its ISO 639-1 code."""

    THAI = "th"
    ENGLISH = "en"


class DeskError(Exception):
    """Something the user can mend: the sentence says what happened and what to do next.

    Everything that is not a ``DeskError`` is a fault of ours and may crash.
    """

    def __init__(self, thai: str, english: str) -> None:
        super().__init__(english)
        self.thai = thai
        self.english = english

    def sentence(self, language: Language) -> str:
        """Return the whole sentence in ``language``."""
        return self.thai if language is Language.THAI else self.english
