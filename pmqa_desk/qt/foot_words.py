"""The words under the programme: sum, end, slack, and what is to be mended first."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.programme_check import DayCheck, Problem, Trouble
from pmqa_desk.qt.context import Context

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Line:
    """A text of the foot and how it is toned."""

    text: str
    state: str = "muted"


def sum_text(check: DayCheck, context: Context) -> str:
    """Return the sum in words; with lengths missing it is a least one."""
    words = context.length_in_words(check.total_s)
    if check.missing:
        # %1 is a length in words; some lengths are not known.
        return translate("foot_words", "รวมอย่างน้อย %1").replace("%1", words)
    # %1 is a length in words.
    return translate("foot_words", "รวม %1").replace("%1", words)


def end_text(check: DayCheck, context: Context) -> str:
    """Return when it ends, against the hours of the day."""
    window = ""
    if check.limit_ms is not None and check.start_ms is not None:
        window = f"{context.clock(check.start_ms, suffix=False)}–{context.clock(check.limit_ms)}"
    if check.end_ms is None:
        # %1 is the hours of the day.
        text = translate("foot_words", "กรอบเวลา %1") if window else ""
        return text.replace("%1", window)
    end = context.clock(check.end_ms)
    if not window:
        # %1 is a time of day.
        return translate("foot_words", "จบ %1").replace("%1", end)
    inside = (check.slack_s or 0) >= 0
    # %1 is a time of day, %2 the hours of the day.
    within = translate("foot_words", "จบ %1 อยู่ในกรอบ %2")
    beyond = translate("foot_words", "จบ %1 กรอบเวลา %2")
    return (within if inside else beyond).replace("%1", end).replace("%2", window)


def slack_line(check: DayCheck, context: Context) -> Line:
    """Return what is left before the limit, or how far it is passed."""
    slack = check.slack_s
    if (slack is None or check.overlaps) and check.least_over_s:
        # %1 is a length in words: some lengths are not known, or items lie over each other.
        least = translate("foot_words", "เกินกรอบเวลาอย่างน้อย %1")
        return Line(least.replace("%1", context.length_in_words(check.least_over_s)), "danger")
    if slack is None or (check.overlaps and slack >= 0):
        return Line("")
    if slack == 0:
        return Line(translate("foot_words", "พอดีกรอบเวลา"), "now")
    # %1 is a length in words.
    left = translate("foot_words", "เหลือเวลาสำรอง %1")
    over = translate("foot_words", "เกินกรอบเวลา %1")
    words = context.length_in_words(abs(slack))
    return Line((left if slack > 0 else over).replace("%1", words), "now" if slack > 0 else "danger")


def problem_text(problem: Problem, context: Context) -> str:
    """Return what is to be mended first."""
    number = context.figures(problem.item.number or "") if problem.item else ""
    named = problem.item.title if problem.item and not number else ""
    # %1 is a number of items.
    if problem.trouble is Trouble.MISSING_LENGTHS:
        text = translate("foot_words", "ยังไม่ระบุเวลา %1 ลำดับ")
        return text.replace("%1", context.figures(problem.count))
    if problem.trouble is Trouble.NO_START:
        return translate("foot_words", "ยังไม่ระบุวันที่หรือเวลาเริ่มของการตรวจ")
    # %1 is which item.
    where = translate("foot_words", "ลำดับที่ %1").replace("%1", number) if number else f"“{named}”"
    return translate("foot_words", "%1 ไม่พบไฟล์สื่อ").replace("%1", where)


def problem_deed(trouble: Trouble) -> str:
    """Return the words of the button that mends it."""
    words = {
        Trouble.MISSING_LENGTHS: translate("foot_words", "เฉลี่ยเวลาที่เหลือ"),
        Trouble.NO_START: translate("foot_words", "ระบุวันและเวลา"),
        Trouble.MISSING_FILE: translate("foot_words", "เลือกไฟล์"),
    }
    return words[trouble]
