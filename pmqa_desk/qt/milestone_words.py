"""How many days are left to a day that counts, whose it is, in the words of the screen."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from pmqa_desk.domain.milestones import Milestone
from pmqa_desk.qt.context import Context

translate = QCoreApplication.translate


def days_left_words(days: int) -> str:
    """Return how far away a day is, or how long it has been waited for."""
    if days == 0:
        return translate("milestone_words", "วันนี้")
    if days == 1:
        return translate("milestone_words", "พรุ่งนี้")
    if days == -1:
        return translate("milestone_words", "เลยกำหนด 1 วัน")
    # %1 is a number of days.
    left, late = translate("milestone_words", "อีก %1 วัน"), translate("milestone_words", "เลยกำหนด %1 วัน")
    return (left if days > 0 else late).replace("%1", str(abs(days)))


def milestone_words(context: Context, milestone: Milestone, today: date) -> str:
    """Return a milestone in one line: how long yet, what, when, whose."""
    day = context.day(milestone.day, short=True)
    parts = (days_left_words(milestone.days_left(today)), milestone.name, day, milestone.owner)
    return context.figures(" · ".join(part for part in parts if part))
