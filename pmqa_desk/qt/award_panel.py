"""One award of the visit: what it is, its steps, how it ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

from pmqa_desk.domain.award_edits import (
    AWARD_TYPES,
    NO_AWARD,
    add_step,
    add_usual_steps,
    award_at,
    change_award,
    drop_award,
    steps_of,
)
from pmqa_desk.domain.criteria import CATEGORIES, category_name
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.visit import Award, AwardStep, Visit, new_uid
from pmqa_desk.qt.award_edit import CountEdit, YearEdit
from pmqa_desk.qt.award_fields import AwardFields, Rows, show_line
from pmqa_desk.qt.award_rows import AwardStepRow
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form, stops
from pmqa_desk.qt.typed_edit import DateEdit

# How an award ended, in the order of its list of choices.
_ENDS = (None, True, False)


class AwardPanel(AwardFields):
    """Edits the award at one place of the visit, with its steps."""

    award_title_label: QLabel
    remove_award_button: QPushButton
    type_combo: QComboBox
    category_combo: QComboBox
    category_name_edit: QLineEdit
    edition_edit: QLineEdit
    year_edit: YearEdit
    step_rows_layout: QVBoxLayout
    steps_empty_label: QLabel
    usual_steps_button: QPushButton
    add_step_button: QPushButton
    passed_combo: QComboBox
    rank_edit: CountEdit
    units_edit: CountEdit
    unit_kinds_edit: QLineEdit
    announced_edit: DateEdit
    attests_edit: QLineEdit

    def __init__(self, context: Context, place: int, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._place = place
        load_form(self, "award_panel.ui", CountEdit, DateEdit, YearEdit)
        self._steps = Rows(self.step_rows_layout, lambda uid: AwardStepRow(context, uid, self))
        self._heads = [label for label in self.findChildren(QLabel) if label.objectName().startswith("step_")]
        self._listen(
            {
                "category_name": self.category_name_edit,
                "edition": self.edition_edit,
                "unit_kinds": self.unit_kinds_edit,
                "attests": self.attests_edit,
            },
            {
                "fiscal_year": self.year_edit,
                "rank": self.rank_edit,
                "units": self.units_edit,
                "announced": self.announced_edit,
            },
        )
        self._connect()
        self._name()
        self.show_award()

    def show_award(self) -> None:
        """Show the award as it stands, with its steps."""
        visit = self._context.bridge.session.visit
        award, steps = award_at(visit, self._place), steps_of(visit, self._place)
        typed = self.type_combo.lineEdit()
        if typed is not None:
            show_line(typed, award.type)
        self.category_combo.setCurrentIndex(award.category or 0)
        self.passed_combo.setCurrentIndex(_ENDS.index(award.passed))
        usual = ("", "") if award.category is None else CATEGORIES[award.category]
        thai = self._context.language is Language.THAI
        self.category_name_edit.setPlaceholderText(usual[0 if thai else 1])
        self._show_record(award)
        self._steps.show(step.uid for step in steps)
        for row in self._steps.rows.values():
            if isinstance(row, AwardStepRow):
                row.show_record()
        for head in self._heads:
            head.setVisible(bool(steps))
        self.steps_empty_label.setVisible(not steps)
        self.usual_steps_button.setVisible(not steps)
        self.remove_award_button.setVisible(award != NO_AWARD or bool(steps) or self._place > 1)

    def stops(self) -> tuple[QWidget, ...]:
        """Return what Tab stops at, as one reads: the steps stand between the award and its result."""
        rows = tuple(self._steps.rows.values())
        own = [stop for stop in stops(self) if not any(row.isAncestorOf(stop) for row in rows)]
        place = own.index(self.year_edit) + 1
        return (*own[:place], *(stop for row in self._steps.in_order for stop in stops(row)), *own[place:])

    def step_row(self, uid: str) -> AwardStepRow | None:
        """Return the row of a step, or ``None``."""
        row = self._steps.rows.get(uid)
        return row if isinstance(row, AwardStepRow) else None

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and hasattr(self, "_heads"):
            self._name()
            self.show_award()

    def _connect(self) -> None:
        look = self._context.look
        look.set_icon(self.remove_award_button, "delete-outline", "danger")
        look.set_icon(self.add_step_button, "plus")
        typed = self.type_combo.lineEdit()
        if typed is not None:
            typed.textEdited.connect(self._on_type_typed)
        self.type_combo.textActivated.connect(self._on_type_typed)
        self.category_combo.activated.connect(self._on_category_combo_activated)
        self.passed_combo.activated.connect(self._on_passed_combo_activated)
        self.usual_steps_button.clicked.connect(self._on_usual_steps_button_clicked)
        self.add_step_button.clicked.connect(self._on_add_step_button_clicked)
        self.remove_award_button.clicked.connect(self._on_remove_award_button_clicked)

    def _name(self) -> None:
        """Write what depends on the language of the screen."""
        context = self._context
        # %1 is 1 or 2.
        title = self.tr("รางวัลที่ %1").replace("%1", str(self._place))
        self.award_title_label.setText(context.figures(title))
        self.category_combo.clear()
        self.category_combo.addItem(self.tr("ไม่ระบุ"))
        for number in CATEGORIES:
            self.category_combo.addItem(context.figures(category_name(number, context.language)))
        self.passed_combo.clear()
        self.passed_combo.addItems([self.tr("ยังไม่ทราบ"), self.tr("ผ่าน"), self.tr("ไม่ผ่าน")])
        typed = self.type_combo.currentText()
        self.type_combo.clear()
        self.type_combo.addItems(AWARD_TYPES)
        self.type_combo.setEditText(typed)
        empty = self.tr("ยังไม่มีขั้นตอน ใส่ขั้นตอนที่ใช้กันทั่วไปแล้วแก้ชื่อและวันที่ หรือเพิ่มทีละขั้นตอน")
        self.steps_empty_label.setText(context.words.breakable(empty))

    @override
    def _put(self, field: str, value: object) -> None:
        known: dict[str, Any] = {field: value}  # Any: the field's own editor made the value
        self._change(field, lambda award: replace(award, **known))

    def _change(self, field: str, change: Callable[[Award], Award]) -> None:
        place = self._place
        label = self.tr("แก้ข้อมูลรางวัล")
        self._edit(lambda visit: change_award(visit, change, place), label, f"award/{place}/{field}")

    def _on_type_typed(self, text: str) -> None:
        self._put("type", text.strip() or None)

    def _on_category_combo_activated(self, place: int) -> None:
        self._put("category", place or None)

    def _on_passed_combo_activated(self, place: int) -> None:
        self._put("passed", _ENDS[place])

    def _on_usual_steps_button_clicked(self) -> None:
        place = self._place
        self._edit(lambda visit: add_usual_steps(visit, place), self.tr("ใส่ขั้นตอนของรางวัล"))

    def _on_add_step_button_clicked(self) -> None:
        step = AwardStep(new_uid(), "", self._place)

        def added(visit: Visit) -> Visit:
            return add_step(visit, step)

        row = self.step_row(step.uid) if self._edit(added, self.tr("เพิ่มขั้นตอนของรางวัล")) else None
        if row is not None:
            row.name_edit.setFocus()

    def _on_remove_award_button_clicked(self) -> None:
        place = self._place
        self._edit(lambda visit: drop_award(visit, place), self.tr("ลบรางวัล"))
