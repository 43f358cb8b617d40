"""A menu of what mends a problem of the programme; it is made when it opens, from the visit as it is then."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from pmqa_desk.domain.repair_bench import Repair
from pmqa_desk.domain.schedule_problems import ScheduleProblem
from pmqa_desk.domain.schedule_repairs import repairs_of
from pmqa_desk.domain.visit import new_uid
from pmqa_desk.qt.context import Context


class RepairMenu(QMenu):
    """Each entry says exactly what will happen."""

    opening = Signal()
    """What is being typed is to be kept first."""
    chosen = Signal(object)
    """The ``Repair`` that was chosen."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._problems: tuple[ScheduleProblem, ...] = ()
        self._repairs: dict[QAction, Repair] = {}
        self.aboutToShow.connect(self._on_about_to_show)
        self.triggered.connect(self._on_triggered)

    def take(self, problems: tuple[ScheduleProblem, ...]) -> None:
        """Offer what mends these problems from the next time that it opens."""
        self._problems = problems

    def _on_about_to_show(self) -> None:
        self.opening.emit()
        self.clear()
        self._repairs.clear()
        for problem in self._problems:
            if len(self._problems) > 1:
                self._say(self._context.figures(problem.sentence(self._context.language)))
            self._fill(problem)

    def _fill(self, problem: ScheduleProblem) -> None:
        context = self._context
        repairs = repairs_of(context.bridge.session.visit, problem, new_uid)
        for repair in repairs:
            text = context.figures(repair.offer(context.language)).replace("&", "&&")
            self._repairs[self.addAction(text)] = repair
        if not repairs:
            self._say(self.tr("ไม่มีวิธีแก้ในคลิกเดียว โปรดแก้เวลาในตาราง"))

    def _say(self, text: str) -> None:
        self.addAction(text.replace("&", "&&")).setEnabled(False)

    def _on_triggered(self, action: QAction) -> None:
        self.chosen.emit(self._repairs[action])
