"""The foot of the programme page: sum, end and slack in words, one trouble and the button that mends it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from typing_extensions import override

from pmqa_desk.domain.programme_check import DayCheck, Problem
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.elided_label import ElidedLabel
from pmqa_desk.qt.foot_words import end_text, problem_deed, problem_text, slack_line, sum_text
from pmqa_desk.qt.forms import load_form
from pmqa_desk.qt.look import set_state

# Below this width (a window of 1200) the latest start gives way.
START_FROM_PX = 950


class ProgrammeFoot(QWidget):
    """Says how the programme stands against its day."""

    mend_requested = Signal(object)
    """The ``Problem`` whose button was pressed."""
    fit_requested = Signal()
    back_requested = Signal()
    """The start of the day is to be set from its end."""

    sum_icon_label: QLabel
    sum_label: QLabel
    end_label: QLabel
    slack_label: QLabel
    fit_button: QPushButton
    back_button: QPushButton
    problem_label: ElidedLabel
    problem_button: QPushButton

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._problem: Problem | None = None
        self._offers_start = False
        load_form(self, "programme_foot.ui", ElidedLabel)
        self.problem_button.clicked.connect(self._on_problem_button_clicked)
        self.fit_button.clicked.connect(self.fit_requested)
        self.back_button.clicked.connect(self.back_requested)

    def show_check(
        self, check: DayCheck, problem: Problem | None, latest_ms: int | None, *, read_only: bool
    ) -> None:
        """Show how the programme stands; ``latest_ms`` is when the day may be set to begin at the latest."""
        context = self._context
        self._problem = problem
        slack = slack_line(check, context)
        self.sum_label.setText(sum_text(check, context))
        self.end_label.setText(end_text(check, context))
        self.slack_label.setText(slack.text)
        set_state(self.slack_label, slack.state)
        over = slack.state == "danger"
        self.fit_button.setVisible(over and not read_only)
        fine = problem is None and not over
        mark = ("check-circle", "now") if fine else ("alert", "danger" if over else "warning")
        context.look.set_icon(self.sum_icon_label, *mark, 18)
        self._offer_start(check, None if read_only or problem is not None else latest_ms)
        self.problem_label.setVisible(problem is not None)
        self.problem_button.setVisible(problem is not None and not read_only)
        if problem is not None:
            self.problem_label.show_text(problem_text(problem, context))
            self.problem_button.setText(problem_deed(problem.trouble))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_start()

    def _offer_start(self, check: DayCheck, latest_ms: int | None) -> None:
        self._offers_start = latest_ms is not None and latest_ms != check.start_ms
        # %1 is a time of day.
        text = self.tr("เริ่มช้าที่สุด %1").replace("%1", self._context.clock(latest_ms))
        self.back_button.setText(text)
        tip = self.tr("ตั้งเวลาเริ่มของวันเป็น %1 ช้ากว่านี้จะไม่ทันเวลาที่กำหนดไว้")
        self.back_button.setToolTip(tip.replace("%1", self._context.clock(latest_ms)))
        self._place_start()

    def _place_start(self) -> None:
        """Give way in a narrow window: the table's menu has the same command."""
        self.back_button.setVisible(self._offers_start and self.width() >= START_FROM_PX)

    def _on_problem_button_clicked(self) -> None:
        if self._problem is not None:
            self.mend_requested.emit(self._problem)
