"""The time that the section of an item may take, typed in the detail pane, beside what it takes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QWidget
from typing_extensions import override

from pmqa_desk.domain.section_budgets import SectionSum
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.typed_edit import DurationEdit


class SectionBudget(QWidget):
    """Is there only for an item in a section; what was typed is kept when the field is left."""

    typed = Signal(str, object)
    """The name of the section and the seconds that it may take; ``None`` takes the limit away."""

    budget_edit: DurationEdit
    taken_label: QLabel

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._sum: SectionSum | None = None
        load_form(self, "section_budget.ui", DurationEdit)
        self.budget_edit.prepare(context)
        self.budget_edit.echoed.connect(self._on_echoed)
        self.budget_edit.editingFinished.connect(self.flush)
        self.hide()

    def show_section(self, section: SectionSum | None) -> None:
        """Show the section of the item that is current; what is typed at another is kept first."""
        before = self._sum
        if before is not None and (section is None or section.name != before.name):
            self.flush()
            before = None
        self._sum = section
        self.setVisible(section is not None)
        if section is None:
            return
        if before is None or self.budget_edit.value == before.budget_s:
            self.budget_edit.set_value(section.budget_s)
        self._say_taken()

    def lock(self, *, locked: bool) -> None:
        """Let nothing be changed, or all."""
        self.budget_edit.setReadOnly(locked)

    def flush(self) -> None:
        """Keep at once what is being typed."""
        section, value = self._sum, self.budget_edit.value
        if section is None or self.budget_edit.wrong or value == section.budget_s:
            return
        self._sum = SectionSum(section.name, section.taken_s, value if isinstance(value, int) else None)
        self.typed.emit(section.name, self._sum.budget_s)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._sum is not None:
            self.budget_edit.retranslate()
            self._say_taken()

    def _say_taken(self) -> None:
        if self._sum is None:
            return
        words = self._context.length_in_words
        over_s = self._sum.over_s
        # %1 is the length that the section takes, %2 by how much it is too long.
        text = self.tr("▲ ใช้ %1 เกิน %2") if over_s else self.tr("ใช้ %1")
        text = text.replace("%1", words(self._sum.taken_s)).replace("%2", words(over_s))
        self._context.words.put(self.taken_label, text)
        set_state(self.taken_label, "warning" if over_s else "muted")

    def _on_echoed(self, text: str, wrong: bool) -> None:
        if wrong or self.budget_edit.hasFocus():
            self.taken_label.setText(self._context.words.breakable(text))
            set_state(self.taken_label, "danger" if wrong else "now")
        else:
            self._say_taken()
