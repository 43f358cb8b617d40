"""How the pictures of runs speak: as the screen does, or as a paper, which is Thai whatever the screen is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from pmqa_desk.domain.durations import duration_in_words
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.official_text import official_digits
from pmqa_desk.domain.thai import Digits


class ChartWords(Protocol):
    """What a picture asks of its surroundings; a page's ``Context`` is one."""

    def figures(self, text: str | int) -> str:
        """Return a text with its digits as they are wished."""
        ...

    def length_in_words(self, seconds: int) -> str:
        """Return a length in words."""
        ...

    @property
    def language(self) -> Language:
        """Return the language."""
        ...


@dataclass(frozen=True, slots=True)
class PaperWords:
    """The words of a picture on a paper."""

    digits: Digits = Digits.THAI

    def figures(self, text: str | int) -> str:
        """Return a text with its digits as they are wished; of a code they stay."""
        return official_digits(str(text), self.digits)

    def length_in_words(self, seconds: int) -> str:
        """Return a length in words."""
        return self.figures(duration_in_words(seconds, Language.THAI))

    @property
    def language(self) -> Language:
        """Return the language."""
        return Language.THAI
