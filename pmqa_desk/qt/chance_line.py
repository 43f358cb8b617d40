"""The chance to end in time, computed beside the window's thread and said in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QLabel

from pmqa_desk.desk.rehearsal_advice import Advice
from pmqa_desk.domain.day_chance import DayChance
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.worker import Progress, Worker


class ChanceLine(QObject):
    """Fills an icon and a label; what is asked for again while it computes is computed once more."""

    def __init__(self, context: Context, icon: QLabel, label: QLabel, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._icon, self._label = icon, label
        self._asked: Advice | None = None
        self._known: DayChance | None = None
        self._worker = Worker(self)
        self._worker.done.connect(self._on_done)

    def ask(self, advice: Advice) -> None:
        """Compute the chance of a visit and its runs, unless it is known already."""
        if advice == self._asked:
            self._write()
            return
        self._asked, self._known = advice, None
        self._write()
        self._worker.start(_Asked(advice).work)

    def _on_done(self, chance: DayChance) -> None:
        self._known = chance
        self._write()

    def _write(self) -> None:
        context, known = self._context, self._known
        if known is None:
            text, icon, tone = self.tr("กำลังคำนวณโอกาสจบทันเวลา"), "timer-outline", "muted"
        else:
            said = (known.sentence(context.language), known.cut_sentence(context.language) or "")
            text = context.figures(" · ".join(part for part in said if part))
            icon, tone = _shape(known)
        context.look.set_icon(self._icon, icon, tone, 20)
        self._label.setText(context.words.breakable(text))


class _Asked:
    """The work as an object of values only: the other thread touches nothing of the window's."""

    def __init__(self, advice: Advice) -> None:
        self._advice = advice

    def work(self, progress: Progress) -> DayChance:
        """Return the chance."""
        del progress
        return self._advice.chance()


def _shape(chance: DayChance) -> tuple[str, str]:
    """Return icon and tone: nothing to cut is good, anything to cut is a warning."""
    if chance.to_cut_s is None:
        over = chance.slack_s is not None and chance.slack_s < 0
        return ("alert", "warning") if over else ("information-outline", "muted")
    return ("alert", "warning") if chance.to_cut_s else ("check-circle", "now")
