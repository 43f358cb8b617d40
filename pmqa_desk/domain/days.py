"""Days counted on or back from another."""

from __future__ import annotations

from datetime import date, timedelta

from pmqa_desk.domain.plain import FIRST_YEAR, LAST_YEAR


def day_after(day: date | None, by: timedelta) -> date | None:
    """Return the day that lies ``by`` behind another, or before it; none where no file could hold it."""
    if day is None or not date.min.toordinal() <= day.toordinal() + by.days <= date.max.toordinal():
        return None
    moved = day + by
    return moved if FIRST_YEAR <= moved.year <= LAST_YEAR else None
