"""What the rows of the question bank say: the question, whose it is, and whether an answer is ready."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.criteria import category_name, tag_of
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.rows_model import Cell

translate = QCoreApplication.translate


class BankCells:
    """Writes the cells of entries."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def heads(self) -> tuple[str, ...]:
        """Return what stands over the columns."""
        return (
            translate("questions", "คำถาม"),
            translate("questions", "หน่วยงาน"),
            translate("questions", "หมวด"),
            translate("questions", "คำตอบ"),
        )

    def row(self, record: object) -> tuple[Cell, ...]:
        """Return the cells of one entry."""
        assert isinstance(record, BankEntry)  # noqa: S101 - the bank shows nothing else
        context, look = self._context, self._context.look
        category = None
        if record.category is not None:
            category = context.figures(category_name(record.category, context.language))
        ready = Cell(translate("questions", "✓ พร้อม"), tip=record.answer, colour=look.colour("now"))
        if not (record.answer or "").strip():
            ready = Cell(translate("questions", "○ ยังไม่มี"), colour=look.colour("warning"))
        return (
            Cell(" ".join(record.text.split()), tip=record.text),
            Cell(record.agency or ""),
            Cell(context.figures(tag_of(record.category, record.criterion)), tip=category),
            ready,
        )
