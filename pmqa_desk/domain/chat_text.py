"""Programme, assignments and promises as plain text, short enough for a chat: so do officers send things."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from pmqa_desk.domain.assignment_paper import NOBODY, OVERDUE, STATES, by_owner
from pmqa_desk.domain.carried import is_overdue
from pmqa_desk.domain.errors import DeskError, Language
from pmqa_desk.domain.evidence_register import waited_for
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.programme_paper import UNKNOWN, Planned, by_day, hours_of, planned_days
from pmqa_desk.domain.question_board import Board
from pmqa_desk.domain.question_state import QuestionState, question_state
from pmqa_desk.domain.session_words import when_and_where
from pmqa_desk.domain.thai import Digits, date_in_words, time_of_day
from pmqa_desk.domain.visit import Assignment, Evidence, Question, Status, Visit

BULLET: Final = "•"


def programme_text(visit: Visit, digits: Digits = Digits.ARABIC, edition: Edition = Edition.PUBLIC) -> str:
    """Return the programme, a line an item: hours, number, title, and whose it is.

    It is the public edition if nothing else is said: nobody knows how far a chat is passed on.

    Raises:
        DeskError: the programme has no item.
    """
    if not visit.items:
        raise DeskError(
            "ยังไม่มีลำดับการนำเสนอ กรุณาเพิ่มลำดับในหน้ากำหนดการก่อน",
            "There is no item yet. Add items to the programme first.",
        )
    text = PaperText(visit.timezone, digits, edition)
    lines = list(_head("กำหนดการ", visit, text))
    for day, planned in by_day(planned_days(visit, text)):
        if day is not None:
            lines.append(date_in_words(day, Language.THAI, digits=digits))
        lines += (_line(each, text) for each in planned)
    return "\n".join(lines)


def assignments_text(visit: Visit, digits: Digits = Digits.ARABIC, today: date | None = None) -> str:
    """Return what is still to be done, by who has it, with the day by which it is due, and if that is past.

    Raises:
        DeskError: nothing is.
    """
    text = PaperText(visit.timezone, digits)
    lines = list(_head("งานที่มอบหมาย", visit, text))
    heads = len(lines)
    for owner, given in by_owner(visit).items():
        open_ones = [each for each in given if not each.done]
        if open_ones:
            lines.append(text.line(owner) or NOBODY)
        lines += [f"{BULLET} {text.line_or_dots(a.text)}{_standing(a, text, today)}" for a in open_ones]
    if len(lines) == heads:
        raise DeskError(
            "ไม่มีงานที่มอบหมายค้างอยู่ จึงไม่มีข้อความให้ส่ง", "No assignment is open: there is nothing to send."
        )
    return "\n".join(lines)


def promises_text(visit: Visit, digits: Digits = Digits.ARABIC) -> str:
    """Return what is still to be handed over, answers promised and evidence, by agency, with its day.

    Raises:
        DeskError: nothing is.
    """
    text = PaperText(visit.timezone, digits)
    owed = _owed(visit)
    if not owed:
        raise DeskError(
            "ไม่มีคำตอบที่รับว่าจะส่งหรือเอกสารที่ค้างส่ง จึงไม่มีข้อความให้ส่ง",
            "No answer is promised and no evidence is waited for: there is nothing to send.",
        )
    lines = list(_head("เรื่องที่ต้องส่งผู้ตรวจประเมิน", visit, text))
    for owner, records in owed.items():
        lines.append(text.line(owner) or NOBODY)
        for each in records:
            named = f"เอกสาร: {each.title}" if isinstance(each, Evidence) else f"คำตอบ: {each.text}"
            due = "" if each.due is None else f" (ภายใน {text.day(each.due)})"
            lines.append(f"{BULLET} {text.line_or_dots(named)}{due}")
    return "\n".join(lines)


def _owed(visit: Visit) -> dict[str, list[Question | Evidence]]:
    """Return what is to be handed over by who has it, the earliest day first; nobody is empty, and last."""
    board = Board(visit)
    promised = (each for each in visit.questions if question_state(each) is QuestionState.PROMISED)
    records: Iterator[Question | Evidence] = iter((*promised, *waited_for(visit)))
    owed: dict[str, list[Question | Evidence]] = {}
    for each in sorted(records, key=lambda each: each.due or date.max):
        owed.setdefault(board.agency_of(each), []).append(each)
    nobody = owed.pop("", None)
    return owed if nobody is None else {**owed, "": nobody}


def _standing(each: Assignment, text: PaperText, today: date | None) -> str:
    """Return by when something is due and how it stands, in brackets; nothing where nothing is known."""
    parts = [] if each.due is None else [f"ภายใน {text.day(each.due)}"]
    if today is not None and is_overdue(each, today):
        parts.append(OVERDUE)
    if each.status is Status.STARTED:
        parts.append(STATES[each.status])
    return f" ({' '.join(parts)})" if parts else ""


def _head(title: str, visit: Visit, text: PaperText) -> tuple[str, ...]:
    call = visit.call_time
    lines = (
        f"{title} {text.line(visit.title)}".strip(),
        " ".join(when_and_where(visit, None, text)),
        "" if call is None else f"พร้อมกันเวลา {time_of_day(call, text.digits)}",
    )
    return tuple(line for line in lines if line)


def _line(planned: Planned, text: PaperText) -> str:
    item, number = planned.slot.item, text.line(planned.number)
    hours = hours_of(planned.slot, text)
    called = f"{number}. {text.title(item)}" if number else text.title(item)
    whose = text.agency(item) or ", ".join(text.presenters(item, {}))
    parts = (hours if hours != UNKNOWN else "", called, f"({whose})" if whose else "")
    return " ".join(part for part in parts if part)
