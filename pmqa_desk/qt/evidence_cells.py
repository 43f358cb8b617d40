"""What the rows of the register of evidence say, and how its fields are filled."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from pmqa_desk.domain.criteria import CATEGORIES, category_name, tag_of
from pmqa_desk.domain.question_state import is_overdue
from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Evidence
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.record_cells import RecordCells
from pmqa_desk.qt.rows_model import Cell

translate = QCoreApplication.translate


class EvidenceCells(RecordCells):
    """Writes the documents that assessors asked for."""

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
        day = "" if record.due is None else self.near_day(record.due)
        if record.handed_ms is not None:
            return Cell(translate("questions", "✓ ส่งมอบแล้ว"), colour=look.colour("now"))
        if self._today is not None and is_overdue(record, self._today):
            text = translate("questions", "▲ เกินกำหนด %1").replace("%1", day)
            return Cell(text, colour=look.colour("danger"))
        if record.due is None:
            return Cell(translate("questions", "○ ค้างส่ง"), colour=look.colour("warning"))
        text = translate("questions", "▶ ส่งภายใน %1").replace("%1", day)
        return Cell(text, colour=look.colour("warning"))


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
