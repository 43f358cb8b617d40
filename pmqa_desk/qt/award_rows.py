"""A step of an award, and an award of an earlier year, each as a row of fields."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.award_edits import change_past, change_step, drop_past, drop_step
from pmqa_desk.domain.owners import owners
from pmqa_desk.qt.award_edit import ScoreEdit, YearEdit
from pmqa_desk.qt.award_fields import AwardFields
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.name_edit import NameEdit
from pmqa_desk.qt.typed_edit import DateEdit


class AwardStepRow(AwardFields):
    """Edits one step of an award."""

    name_edit: QLineEdit
    due_edit: DateEdit
    done_edit: DateEdit
    score_edit: ScoreEdit
    out_of_edit: ScoreEdit
    result_edit: QLineEdit
    owner_edit: NameEdit
    remove_button: QPushButton

    def __init__(self, context: Context, uid: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._uid = uid
        load_form(self, "award_step_row.ui", DateEdit, NameEdit, ScoreEdit)
        self.owner_edit.prepare(lambda: owners(context.bridge.session.visit))
        context.look.set_icon(self.remove_button, "delete-outline", "danger")
        self.remove_button.clicked.connect(self._on_remove_button_clicked)
        lines = {"name": self.name_edit, "result": self.result_edit, "owner": self.owner_edit}
        dates = {"due": self.due_edit, "done": self.done_edit}
        self._listen(lines, {**dates, "score": self.score_edit, "out_of": self.out_of_edit})
        self.show_record()

    def show_record(self) -> None:
        """Show the step as it stands."""
        steps = self._context.bridge.session.visit.award_steps
        for step in steps:
            if step.uid == self._uid:
                self._show_record(step)

    @override
    def _put(self, field: str, value: object) -> None:
        uid = self._uid
        # Any: the field's own editor made the value. A step cannot do without a name, though it may be empty.
        known: dict[str, Any] = {field: value or "" if field == "name" else value}
        self._edit(
            lambda visit: change_step(visit, uid, lambda step: replace(step, **known)),
            self.tr("แก้ขั้นตอนของรางวัล"),
            f"step/{uid}/{field}",
        )

    def _on_remove_button_clicked(self) -> None:
        uid = self._uid
        self._edit(lambda visit: drop_step(visit, uid), self.tr("ลบขั้นตอนของรางวัล"))


class PastAwardRow(AwardFields):
    """Edits one award of an earlier year."""

    year_edit: YearEdit
    name_edit: QLineEdit
    result_edit: QLineEdit
    remove_button: QPushButton

    def __init__(self, context: Context, uid: str, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._uid = uid
        load_form(self, "past_award_row.ui", YearEdit)
        context.look.set_icon(self.remove_button, "delete-outline", "danger")
        self.remove_button.clicked.connect(self._on_remove_button_clicked)
        self._listen({"name": self.name_edit, "result": self.result_edit}, {"fiscal_year": self.year_edit})
        self.show_record()

    def show_record(self) -> None:
        """Show the award as it stands."""
        for past in self._context.bridge.session.visit.award_history:
            if past.uid == self._uid:
                self._show_record(past)

    @override
    def _put(self, field: str, value: object) -> None:
        uid = self._uid
        # Any: the field's own editor made the value. The name may be empty, but it is never missing.
        known: dict[str, Any] = {field: value or "" if field == "name" else value}
        self._edit(
            lambda visit: change_past(visit, uid, lambda past: replace(past, **known)),
            self.tr("แก้รางวัลปีก่อน"),
            f"past/{uid}/{field}",
        )

    def _on_remove_button_clicked(self) -> None:
        uid = self._uid
        self._edit(lambda visit: drop_past(visit, uid), self.tr("ลบรางวัลปีก่อน"))
