"""What the rows of the register of evidence say, and how its fields are filled."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from pmqa_desk.domain.criteria import CATEGORIES, category_name, tag_of
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.question_state import is_overdue
from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Evidence, Item, Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.rows_model import Cell

translate = QCoreApplication.translate


class EvidenceCells:
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

    def place_of(self, evidence: Evidence) -> tuple[str, str] | None:
        """Return number and title of the item at which it was asked for, or ``None``."""
        return self._places.get(evidence.item_uid or "")

    def heads(self) -> tuple[str, ...]:
        """Return what stands over the columns."""
        return (
            translate("questions", "เวลา"),
            translate("questions", "ลำดับ"),
            translate("questions", "เอกสารที่ขอ"),
            translate("questions", "ผู้ขอ"),
            translate("questions", "ผู้จัดหา"),
            translate("questions", "หมวด"),
            translate("questions", "สถานะ"),
        )

    def row(self, record: object) -> tuple[Cell, ...]:
        """Return the cells of one document."""
        assert isinstance(record, Evidence)  # noqa: S101 - the register shows nothing else
        context = self._context
        number, title = self.place_of(record) or ("–", translate("questions", "ไม่ผูกกับลำดับใด"))
        category = None
        if record.category is not None:
            category = context.figures(category_name(record.category, context.language))
        return (
            Cell(context.clock(record.asked_ms)),
            Cell(context.figures(number), tip=title),
            Cell(" ".join(record.title.split()), tip=record.title),
            Cell(record.asked_by or ""),
            Cell(record.owner or ""),
            Cell(context.figures(tag_of(record.category, record.criterion)), tip=category),
            self._state(record),
        )

    def _state(self, record: Evidence) -> Cell:
        look = self._context.look
        day = "" if record.due is None else near_day(self._context, record.due, self._today)
        if record.handed_ms is not None:
            return Cell(translate("questions", "✓ ส่งมอบแล้ว"), colour=look.colour("now"))
        if self._today is not None and is_overdue(record, self._today):
            text = translate("questions", "▲ เกินกำหนด %1").replace("%1", day)
            return Cell(text, colour=look.colour("danger"))
        if record.due is None:
            return Cell(translate("questions", "○ ค้างส่ง"), colour=look.colour("warning"))
        text = translate("questions", "▶ ส่งภายใน %1").replace("%1", day)
        return Cell(text, colour=look.colour("warning"))


def near_day(context: Context, day: date, today: date | None) -> str:
    """Return a day in short words, without its year where that is this year."""
    words = context.day(day, short=True)
    return words if today is None or day.year != today.year else words.rpartition(" ")[0]


def fill_categories(combo: QComboBox, context: Context, nothing: str) -> None:
    """Offer the categories of the award by number and name, and ``nothing`` before them."""
    combo.clear()
    combo.addItem(nothing, None)
    for number in CATEGORIES:
        combo.addItem(context.figures(category_name(number, context.language)), number)


def searched(evidence: Evidence) -> str:
    """Return the text in which a document is sought, folded."""
    parts = (evidence.title, evidence.asked_by, evidence.owner, evidence.remark, evidence.criterion)
    return fold_for_search("\n".join(part for part in parts if part))
