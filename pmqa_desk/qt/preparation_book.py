"""The lines of the checklists as a list shows and edits them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.owners import owners
from pmqa_desk.domain.preparation import (
    Line,
    add_line,
    agencies,
    by_kind,
    change_lines,
    drop_lines,
    searched,
    step_lines,
)
from pmqa_desk.domain.visit import Preparation, PreparationKind, Status, Visit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.line_book import BookWords, Field, Group, Input, state_cell, status_choices
from pmqa_desk.qt.names import preparation_kind_name
from pmqa_desk.qt.record_cells import near_day
from pmqa_desk.qt.record_table import Columns
from pmqa_desk.qt.rows_model import Cell

translate = QCoreApplication.translate
_ENUMS = {"status": Status, "kind": PreparationKind}


class PreparationBook:
    """Groups lines by what they are about, each group in the user's own order."""

    fields = (
        Field("status", Input.CHOICE),
        Field("text", Input.TEXT),
        Field("agency", Input.NAME),
        Field("person", Input.NAME),
        Field("due", Input.DATE),
        Field("remark", Input.TEXT),
    )
    columns = Columns(widest=1, names=(2, 3, 5), spare=(5,))
    group_field = "kind"
    in_order = True

    def __init__(self, context: Context) -> None:
        self._context = context
        self._today = date.min

    def words(self) -> BookWords:
        """Return what the list says."""
        return BookWords(
            one=translate("preparation_book", "รายการเตรียมการ"),
            group=translate("preparation_book", "หมวดรายการ"),
            every_group=translate("preparation_book", "ทุกหมวด"),
            owner=translate("preparation_book", "ผู้รับผิดชอบ"),
            find=translate("preparation_book", "ค้นรายการ หน่วยงาน หรือผู้รับผิดชอบ (Ctrl+F)"),
            empty=translate(
                "preparation_book",
                "ยังไม่มีรายการเตรียมการ ใส่รายการมาตรฐานแล้วแก้ให้ตรงกับงานของท่าน หรือเพิ่มทีละรายการ",
            ),
        )

    def heads(self) -> tuple[str, ...]:
        """Return what stands over the columns."""
        return (
            translate("preparation_book", "สถานะ"),
            translate("preparation_book", "รายการ"),
            translate("preparation_book", "หน่วยงาน"),
            translate("preparation_book", "ผู้รับผิดชอบ"),
            translate("preparation_book", "กำหนดเสร็จ"),
            translate("preparation_book", "หมายเหตุ"),
        )

    def look(self, visit: Visit, today: date) -> bool:
        """Know the day; return whether cells that were written before may be no longer so."""
        del visit
        old, self._today = self._today, today
        return old != today

    def cells(self, record: object) -> tuple[Cell, ...]:
        """Return the cells of one line."""
        assert isinstance(record, Preparation)  # noqa: S101 - the book shows nothing else
        return (
            state_cell(self._context, record, self._today),
            Cell(" ".join(record.text.split())),
            Cell(record.agency or ""),
            Cell(record.person or ""),
            Cell("" if record.due is None else near_day(self._context, record.due, self._today)),
            Cell(record.remark or ""),
        )

    def lines(self, visit: Visit) -> tuple[Preparation, ...]:
        """Return all lines."""
        return visit.checklists

    def groups(self, lines: Sequence[Line]) -> tuple[Group, ...]:
        """Return lines by what they are about."""
        mine = (line for line in lines if isinstance(line, Preparation))
        return tuple(
            Group(kind.value, preparation_kind_name(kind), found) for kind, found in by_kind(mine).items()
        )

    def agency(self, line: Line) -> str:
        """Return the agency of a line."""
        return " ".join((line.agency or "").split()) if isinstance(line, Preparation) else ""

    def agencies(self, visit: Visit) -> tuple[str, ...]:
        """Return the agencies that lines name."""
        return agencies(visit.checklists)

    def searched(self, line: Line) -> str:
        """Return the text in which a line is sought, folded."""
        return searched(line) if isinstance(line, Preparation) else ""

    def choices(self, field: str) -> tuple[tuple[str | None, str], ...]:
        """Return what a field may hold: values with their names."""
        if field == "status":
            return status_choices()
        return tuple((kind.value, preparation_kind_name(kind)) for kind in PreparationKind)

    def names(self, visit: Visit) -> tuple[str, ...]:
        """Return who may have something to do."""
        return owners(visit)

    def changed(self, visit: Visit, uids: Collection[str], field: str, value: object) -> Visit:
        """Return the visit with a field of these lines set."""
        made = _ENUMS[field](str(value)) if field in _ENUMS else value
        # Any: each field takes its own type.
        change: dict[str, Any] = {field: (made or "") if field == "text" else made}
        return change_lines(visit, uids, lambda line: replace(line, **change))

    def added(self, visit: Visit, uid: str, after: Line | None, group: str | None) -> Visit:
        """Return the visit with an empty line below another of its agency, or at the end of a kind."""
        if isinstance(after, Preparation):
            made = Preparation(uid, "", after.kind, after.agency, due=after.due)
            return add_line(visit, made, after.uid)
        return add_line(visit, Preparation(uid, "", PreparationKind(group or PreparationKind.OTHER)))

    def dropped(self, visit: Visit, uids: Collection[str]) -> Visit:
        """Return the visit without these lines."""
        return drop_lines(visit, uids)

    def stepped(self, visit: Visit, uids: Collection[str], shown: Sequence[str], by: int) -> Visit:
        """Return the visit with these lines one place up or down within their kind."""
        return step_lines(visit, uids, shown, by)
