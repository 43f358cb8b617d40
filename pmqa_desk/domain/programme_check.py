"""The programme held against its day: sum, end, slack, and what is to be mended first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

from pmqa_desk.domain.programme import (
    Slot,
    lay,
    limit_ms,
    missing_lengths,
    planned_end_ms,
    programme_of,
    start_ms,
)
from pmqa_desk.domain.visit import Item, Visit


class Trouble(Enum):
    """What keeps a programme from being ready, the first to be mended first."""

    NO_START = auto()
    MISSING_LENGTHS = auto()
    MISSING_FILE = auto()


@dataclass(frozen=True, slots=True)
class Problem:
    """A trouble: how many items it concerns, and the first of them."""

    trouble: Trouble
    count: int = 0
    item: Item | None = None


@dataclass(frozen=True, slots=True)
class DayCheck:
    """A programme laid on its day and measured; instants are UTC milliseconds, unknown is ``None``."""

    slots: tuple[Slot, ...]
    start_ms: int | None
    limit_ms: int | None
    end_ms: int | None
    total_s: int
    missing: int

    @property
    def overlaps(self) -> bool:
        """Return whether an item reaches past the fixed start of the next: the end says too little then."""
        return any(slot.overlap_s for slot in self.slots)

    @property
    def least_over_s(self) -> int:
        """Return by how much the known lengths alone are more than the window; 0 where they are not."""
        if self.limit_ms is None or self.start_ms is None:
            return 0
        return max(0, self.total_s - (self.limit_ms - self.start_ms) // 1000)

    @property
    def slack_s(self) -> int | None:
        """Return what is left before the limit, negative past it; ``None`` where either end is unknown."""
        if self.limit_ms is None or self.end_ms is None:
            return None
        return (self.limit_ms - self.end_ms) // 1000


def check_day(visit: Visit) -> DayCheck:
    """Lay the programme on the day of the visit and measure it."""
    programme = programme_of(visit)
    slots = lay(programme)
    return DayCheck(
        slots,
        start_ms(programme),
        limit_ms(programme),
        planned_end_ms(slots),
        sum(slot.length_s or 0 for slot in slots),
        missing_lengths(slots),
    )


def first_problem(check: DayCheck, medium_found: Callable[[str], bool]) -> Problem | None:
    """Return what is to be filled in first, or ``None``; ``schedule_problems`` tells how times collide."""
    if not check.slots:
        return None
    untimed = [slot for slot in check.slots if slot.length_s is None]
    if check.start_ms is None and check.slots[0].start_ms is None:
        return Problem(Trouble.NO_START)
    if untimed:
        return Problem(Trouble.MISSING_LENGTHS, len(untimed), untimed[0].item)
    lost = [s.item for s in check.slots if s.item.media and not medium_found(s.item.media)]
    return Problem(Trouble.MISSING_FILE, len(lost), lost[0]) if lost else None
