"""What an import read: a draft of the visit, each source line accounted for, before it is accepted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desk.domain.source_table import SourceTable
from pmqa_desk.domain.visit import Visit


class LineRole(StrEnum):
    """What a line of the source became."""

    ITEM = "item"
    DETAIL = "detail"
    VISIT = "visit"
    SESSION = "session"
    UNREAD = "unread"
    BLANK = "blank"


@dataclass(frozen=True, slots=True)
class Unread:
    """A line of the source that became nothing; ``text`` is as it stood there."""

    line: int
    text: str


@dataclass(frozen=True, slots=True)
class ReadLine:
    """A line of the source, what it became, and the identities of the items or sessions it went into."""

    line: int
    text: str
    role: LineRole
    uids: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """The visit as read, what was not read, and the doubts that concern neither an item nor a session."""

    visit: Visit
    unread: tuple[Unread, ...] = ()
    lines: tuple[ReadLine, ...] = ()
    doubts: tuple[str, ...] = ()
    tables: tuple[SourceTable, ...] = ()

    @property
    def doubt_count(self) -> int:
        """Return how many doubts wait to be looked at."""
        of_items = sum(len(item.doubts) for item in self.visit.items)
        return len(self.doubts) + of_items + sum(len(session.doubts) for session in self.visit.sessions)
