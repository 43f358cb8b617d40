"""What the cells of every list of records are written from: the programme, the day."""

from __future__ import annotations

from datetime import date

from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.question_board import Record
from pmqa_desk.domain.visit import Evidence, Item, Visit
from pmqa_desk.qt.context import Context


class RecordCells:
    """Knows the programme and the day for which the cells are written."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._items: tuple[Item, ...] | None = None
        self._places: dict[str, tuple[str, str]] = {}
        self._today: date | None = None

    def look(self, visit: Visit, today: date) -> bool:
        """Know visit and day; return whether cells that were written before may say what is no longer so."""
        same = visit.items is self._items and today == self._today
        if not same:
            self._items, self._today = visit.items, today
            numbered = zip(item_numbers(visit.items), visit.items, strict=True)
            self._places = {item.uid: (number, item.title) for number, item in numbered}
        return not same

    def place_of(self, record: Evidence | Record) -> tuple[str, str] | None:
        """Return number and title of the item that a record belongs to, or ``None``."""
        return self._places.get(record.item_uid or "")

    def near_day(self, day: date) -> str:
        """Return a day in short words, without its year where that is this year."""
        return near_day(self._context, day, self._today)


def near_day(context: Context, day: date, today: date | None) -> str:
    """Return a day in short words, without its year where that is this year."""
    words = context.day(day, short=True)
    return words if today is None or day.year != today.year else words.rpartition(" ")[0]
