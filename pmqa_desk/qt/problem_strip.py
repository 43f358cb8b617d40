"""The strip under the programme: how many of its times do not add up, one of them, and its repairs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.schedule_problems import ScheduleProblem
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state
from pmqa_desk.qt.repair_menu import RepairMenu

NEXT_KEY, REPAIR_KEY = "F8", "Shift+F8"


class ProblemStrip(QFrame):
    """Steps through the problems of a programme; it hides where there is none."""

    wanted = Signal(object)
    """The ``ScheduleProblem`` whose row is to be gone to."""

    mark_label: QLabel
    count_label: QLabel
    sentence_label: ElidedLabel
    next_button: QPushButton
    repair_button: QPushButton

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._problems: tuple[ScheduleProblem, ...] = ()
        self._place = 0
        self._there = False
        """Whether the row of the problem is the current one."""
        self._read_only = False
        load_form(self, "problem_strip.ui", ElidedLabel)
        self.menu = RepairMenu(context, self)
        self.repair_button.setMenu(self.menu)
        self.next_button.setToolTip(NEXT_KEY)
        self.repair_button.setToolTip(REPAIR_KEY)
        self.next_button.clicked.connect(self.go_on)
        context.look.set_icon(self.next_button, "arrow-right-bold")
        context.look.set_icon(self.repair_button, "chevron-down")
        self.hide()

    @property
    def problem(self) -> ScheduleProblem | None:
        """Return the problem that the strip speaks of."""
        return self._problems[self._place] if self._problems else None

    def show_problems(self, problems: tuple[ScheduleProblem, ...], *, read_only: bool) -> None:
        """Speak of these problems; of the same one as before where it is still there."""
        before = self.problem
        same = next((n for n, found in enumerate(problems) if before and found.key == before.key), None)
        self._problems, self._read_only = problems, read_only
        self._place = min(self._place, max(0, len(problems) - 1)) if same is None else same
        self._show()

    def turn_to(self, problems: Sequence[ScheduleProblem]) -> None:
        """Take the problems of the row that is current; speak of the first, unless of one of them already."""
        keys = {problem.key for problem in problems}
        if self.problem is not None and self.problem.key not in keys:
            self._place = next((n for n, p in enumerate(self._problems) if p.key in keys), self._place)
            self._show()
        self._there = self.problem is not None and self.problem.key in keys

    def go_on(self) -> None:
        """Go to the problem that the strip speaks of, and from there to the next one each time."""
        if self.problem is None:
            return
        if self._there:
            self._place = (self._place + 1) % len(self._problems)
            self._show()
        self.wanted.emit(self.problem)

    def open_menu(self) -> None:
        """Open the repairs of the problem."""
        if self.repair_button.isVisible():
            self.repair_button.showMenu()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange and self._problems:
            self._show()

    def _show(self) -> None:
        problem, context = self.problem, self._context
        self.setVisible(problem is not None)
        self.menu.take(() if problem is None else (problem,))
        if problem is None:
            return
        # %1 is a number of places in the programme, %2 which of them is told of.
        one, several = self.tr("พบ 1 จุดที่เวลาไม่ลงตัว"), self.tr("พบ %1 จุดที่เวลาไม่ลงตัว · จุดที่ %2")
        count = len(self._problems)
        text = one if count == 1 else several.replace("%1", str(count)).replace("%2", str(self._place + 1))
        self.count_label.setText(context.figures(text))
        self.sentence_label.show_text(context.figures(problem.sentence(context.language)))
        tone, icon = ("danger", "alert") if problem.serious else ("warning", "clock-alert-outline")
        context.look.set_icon(self.mark_label, icon, tone, 18)
        set_state(self, tone)
        self.next_button.setText(self.tr("ไปที่จุดนี้") if count == 1 else self.tr("จุดถัดไป"))
        self.repair_button.setVisible(not self._read_only)
