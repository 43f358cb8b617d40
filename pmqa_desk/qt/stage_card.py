"""What the room is shown of a run at one instant, as a value: approved content and nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from pmqa_desk.domain.forecast import Urgency
from pmqa_desk.domain.visit import Kind
from pmqa_desk.qt.emblem import Emblem
from pmqa_desk.qt.stage_space import Corner

# Who speaks is the matter of these cards, and nobody holds a clock against them unless it is wished.
SPEECHES = frozenset({Kind.WELCOME, Kind.REPORT, Kind.THANKS})
# Titles on one page of the day's programme, readable from ten metres.
ROWS = 7


class Layout(Enum):
    """The cards of the stage."""

    TITLE = auto()
    BREAK = auto()
    COUNT = auto()
    """A title with the clock large in the middle."""
    HOLDING = auto()
    """The welcome."""
    PROGRAMME = auto()
    GUESTS = auto()
    MESSAGE = auto()
    EMBLEM = auto()
    CLOSING = auto()


class Stroke(Enum):
    """How a stroke of the day's ribbon is painted."""

    BEHIND = auto()
    NOW = auto()
    AHEAD = auto()


@dataclass(frozen=True, slots=True)
class Plate:
    """The corner clock: word, shape and figure."""

    urgency: Urgency
    word: str
    figure: str
    held: bool = False
    message: tuple[str, ...] = ()
    """What the operator tells the presenter, where that may be read in the corner."""


@dataclass(frozen=True, slots=True)
class Card:
    """One picture of the stage; texts that may wrap are cut into words."""

    layout: Layout
    organisation: str
    visit: str
    number: str = ""
    kind: Kind | None = None
    kind_word: str = ""
    title: tuple[str, ...] = ()
    agency: tuple[str, ...] = ()
    presenter: tuple[str, ...] = ()
    position: tuple[str, ...] = ()
    figure: str = ""
    caption: str = ""
    """What the figure counts to."""
    line: str = ""
    after: str = ""
    rows: tuple[tuple[str, str], ...] = ()
    ribbon: tuple[tuple[int, Stroke], ...] = ()
    plate: Plate | None = None
    clocked: bool = False
    """A place is kept for the clock, also while it is not shown: nothing jumps when it comes or goes."""
    corner: Corner = Corner.BOTTOM_RIGHT
    emblem: Emblem | None = None

    @property
    def speech(self) -> bool:
        """Return whether the presenter's office is as large as the title."""
        return self.kind in SPEECHES

    @property
    def plated(self) -> bool:
        """Return whether nothing else may stand in the clock's corner."""
        return self.clocked or self.plate is not None


def seconds_left(remaining_ms: int) -> int:
    """Return seconds left, rounded up (T24)."""
    return -(-remaining_ms // 1000)
