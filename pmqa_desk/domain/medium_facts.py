"""What a test of an item's medium found; each fact names the medium, so that another file has none yet."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from pmqa_desk.domain.ready_check import Said


class Unusable(Enum):
    """Why a medium cannot be shown, as far as can be seen without playing it."""

    MISSING = auto()
    EMPTY = auto()
    OF_ANOTHER_KIND = auto()
    """Nothing that the stage can play: an outside program has to show it."""


@dataclass(frozen=True, slots=True)
class UnusableFact:
    """A medium that need not be tried."""

    medium: str
    why: Unusable


@dataclass(frozen=True, slots=True)
class FilmFact:
    """A film that was opened and played at its start, here and there, and near its end."""

    medium: str
    opened: bool
    length_ms: int = 0
    pictures: bool = False
    """Whether any picture was decoded; some films open, play, and never show one."""
    sound: bool = False
    gaps_ms: tuple[int, ...] = ()
    """Places at which no picture came."""
    steady: bool = True
    """Whether there are so many pictures a second that one must have come."""


@dataclass(frozen=True, slots=True)
class SlidesFact:
    """Slides whose first page was drawn; 0 pages could not be opened."""

    medium: str
    pages: int
    drawn: bool


@dataclass(frozen=True, slots=True)
class DeckFact:
    """A presentation that has no PDF to be shown from: it is being made, or could not be."""

    medium: str
    failed: bool
    why: Said | None = None


@dataclass(frozen=True, slots=True)
class PicturesFact:
    """Pictures, all of them read."""

    medium: str
    count: int
    unreadable: tuple[str, ...] = ()


MediumFact = UnusableFact | FilmFact | SlidesFact | DeckFact | PicturesFact
