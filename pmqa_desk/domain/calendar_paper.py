"""The days of a visit on paper: when, what, where and whose."""

from __future__ import annotations

from typing import Final

from pmqa_desk.domain.blocks import Align, Block, Column, Heading, Table
from pmqa_desk.domain.calendar_events import CalendarEvent, calendar_events
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.thai import Digits, date_in_words, time_of_day
from pmqa_desk.domain.visit import Visit

TITLE: Final = "ปฏิทินวันสำคัญ"
_DAYS: Final = (Column("วันที่", 1700, Align.CENTRE), Column("เวลา", 1700, Align.CENTRE))
_PUBLIC: Final = (*_DAYS, Column("เรื่อง", 3071), Column("สถานที่", 2600))
_INTERNAL: Final = (*_DAYS, Column("เรื่อง", 3071), Column("สถานที่หรือผู้รับผิดชอบ", 2600))


def calendar_blocks(visit: Visit, edition: Edition, digits: Digits = Digits.THAI) -> tuple[Block, ...]:
    """Return the days as a table, in public without what is due."""
    text = PaperText(visit.timezone, digits, edition)
    heads = [Heading(TITLE, 1), *(Heading(line, 1) for line in (text.line(visit.title),) if line)]
    rows = tuple(_row(each, text) for each in calendar_events(visit, edition))
    return (*heads, Table(_PUBLIC if text.public else _INTERNAL, rows))


def _row(event: CalendarEvent, text: PaperText) -> tuple[str, ...]:
    day = date_in_words(event.day, Language.THAI, short=True, digits=text.digits)
    return (day, _hours(event, text.digits), text.line(event.name), text.line(event.owner or event.place))


def _hours(event: CalendarEvent, digits: Digits) -> str:
    if event.start is None:
        return ""
    begins = time_of_day(event.start, digits, suffix=event.end is None)
    return begins if event.end is None else f"{begins} - {time_of_day(event.end, digits)}"
