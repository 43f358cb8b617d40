"""How a row of the programme is marked where its times do not add up: icon, tone and a few words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.schedule_problems import ProblemKind, ScheduleProblem
from pmqa_desk.qt.context import Context

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RowMark:
    """What stands at the right of a row; its icon differs as its colour does."""

    text: str
    icon: str
    tone: str


def row_mark(problems: Sequence[ScheduleProblem], context: Context) -> RowMark | None:
    """Return the mark of a row with these problems; the most serious is named, the others are counted."""
    if not problems:
        return None
    worst = next((problem for problem in problems if problem.serious), problems[0])
    more = f" +{context.figures(len(problems) - 1)}" if len(problems) > 1 else ""
    icon, tone = ("alert", "danger") if worst.serious else ("clock-alert-outline", "warning")
    return RowMark(f"{_words(worst, context)}{more}", icon, tone)


def problem_sentences(problems: Sequence[ScheduleProblem], context: Context) -> str:
    """Return what is wrong with a row, a line each."""
    return "\n".join(context.figures(problem.sentence(context.language)) for problem in problems)


def _words(problem: ScheduleProblem, context: Context) -> str:
    # %1 is a length in words; the words stand at the end of a row.
    texts = {
        ProblemKind.OVERLAP: translate("problem_words", "เวลาทับ %1"),
        ProblemKind.FINISH: translate("problem_words", "ไม่มีเวลาเหลือ"),
        ProblemKind.PAST_END: translate("problem_words", "เกินเวลาจบ %1"),
        ProblemKind.GAP: translate("problem_words", "ว่าง %1"),
        ProblemKind.NO_LENGTH: translate("problem_words", "ยังไม่ระบุเวลา"),
        ProblemKind.SECTION_OVER: translate("problem_words", "เกินเวลาช่วง %1"),
        ProblemKind.SECTION_SPLIT: translate("problem_words", "ช่วงไม่ต่อเนื่อง"),
    }
    return texts[problem.kind].replace("%1", context.length_in_words(problem.seconds))
