"""What is late and what is due within a week: said when a visit is opened."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final

from pmqa_desk.domain.english import counted
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.visit import Visit
from pmqa_desk.domain.waiting import About, Waiting, waiting

# So many days ahead a thing is near: a week is how officers plan.
SOON_DAYS: Final = 7
# The page on which each kind is seen to, and the part of it.
PAGE_OF: Final[Mapping[About, tuple[str, str]]] = {
    About.PREPARATION: ("preparations", "checklists"),
    About.ASSIGNMENT: ("preparations", "assignments"),
    About.STEP: ("award", ""),
    About.ANSWER: ("questions", "board"),
    About.EVIDENCE: ("questions", "evidence"),
}


def reminders(visit: Visit, today: date) -> tuple[Waiting, ...]:
    """Return what is overdue or due within seven days, the oldest day first.

    Once the visit day is past nobody prepares it any more: its checklists remind no longer.
    """
    over = visit.date is not None and visit.date < today
    left = (each for each in waiting(visit) if not (over and each.about is About.PREPARATION))
    dated = [(each.due, each) for each in left if each.due is not None]
    near = [(due, each) for due, each in dated if (due - today).days <= SOON_DAYS]
    return tuple(each for _, each in sorted(near, key=lambda pair: pair[0]))


def overdue(found: Sequence[Waiting], today: date) -> tuple[Waiting, ...]:
    """Return those of the reminders whose day is past; what is due today is not late yet."""
    return tuple(each for each in found if each.due is not None and each.due < today)


def reminder_sentence(found: Sequence[Waiting], today: date, language: Language) -> str:
    """Return how many things are late and how many are near; nothing where there are none."""
    late = len(overdue(found, today))
    near = len(found) - late
    if language is Language.THAI:
        parts = (f"เลยกำหนด {late} เรื่อง" if late else "", f"ใกล้กำหนด {near} เรื่อง" if near else "")
        return " ".join(part for part in parts if part)
    parts = (
        f"{counted(late, 'thing')} overdue" if late else "",
        f"{counted(near, 'thing')} due within a week" if near else "",
    )
    return ", ".join(part for part in parts if part)


def reminder_place(found: Sequence[Waiting], today: date) -> tuple[str, str]:
    """Return page and part for what waits longest, and what of it is shown; without anything the overview."""
    if not found:
        return "overview", ""
    page, part = PAGE_OF[found[0].about]
    if page != "preparations":
        return page, part
    return page, f"{part}/{'overdue' if overdue(found[:1], today) else 'open'}"
