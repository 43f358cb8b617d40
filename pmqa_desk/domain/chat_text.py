"""Programme and assignments as plain text, short enough for a chat: that is how officers send things."""

from __future__ import annotations

from typing import Final

from pmqa_desk.domain.assignment_paper import NOBODY, by_owner
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.programme import Slot, item_numbers, lay, programme_of
from pmqa_desk.domain.programme_paper import UNKNOWN, hours_of
from pmqa_desk.domain.thai import Digits, date_in_words, time_of_day
from pmqa_desk.domain.visit import Visit

BULLET: Final = "•"


def programme_text(visit: Visit, digits: Digits = Digits.ARABIC, edition: Edition = Edition.INTERNAL) -> str:
    """Return the programme, a line an item: hours, number, title, and whose it is."""
    text = PaperText(visit.timezone, digits, edition)
    slots = zip(lay(programme_of(visit)), item_numbers(visit.items), strict=True)
    return "\n".join(
        (*_head("กำหนดการ", visit, text), *(_line(slot, number, text) for slot, number in slots))
    )


def assignments_text(visit: Visit, digits: Digits = Digits.ARABIC) -> str:
    """Return what is still to be done, by who has it, with the day by which it is due."""
    text = PaperText(visit.timezone, digits)
    lines = list(_head("งานที่มอบหมาย", visit, text))
    for owner, given in by_owner(visit).items():
        open_ones = [each for each in given if not each.done]
        if open_ones:
            lines.append(text.line(owner) or NOBODY)
        for each in open_ones:
            due = "" if each.due is None else f" (ภายใน {text.day(each.due)})"
            lines.append(f"{BULLET} {text.line(each.text)}{due}")
    return "\n".join(lines)


def _head(title: str, visit: Visit, text: PaperText) -> tuple[str, ...]:
    day = "" if visit.date is None else date_in_words(visit.date, Language.THAI, digits=text.digits)
    venue = text.line(visit.venue)
    call = visit.call_time
    lines = (
        f"{title} {text.line(visit.title)}".strip(),
        " ".join(part for part in (day, f"ณ {venue}" if venue else "") if part),
        "" if call is None else f"พร้อมกันเวลา {time_of_day(call, text.digits)}",
    )
    return tuple(line for line in lines if line)


def _line(slot: Slot, number: str, text: PaperText) -> str:
    item = slot.item
    hours = hours_of(slot, text)
    called = (
        f"{text.line(number)}. {text.line_or_dots(item.title)}" if number else text.line_or_dots(item.title)
    )
    whose = text.line(item.agency) or ", ".join(map(text.line, item.presenters))
    return " ".join(
        part for part in (hours if hours != UNKNOWN else "", called, f"({whose})" if whose else "") if part
    )
