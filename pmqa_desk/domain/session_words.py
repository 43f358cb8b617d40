"""What papers and screens call a session: its name, its day, its place."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from pmqa_desk.domain.blocks import DOTS
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.run_names import session_kind_title, session_of
from pmqa_desk.domain.thai import date_in_words
from pmqa_desk.domain.visit import Visit

MINUTES: Final = "รายงานการประชุม"
_MEETING: Final = re.compile("^(?:การ)?ประชุม")
_NUMBER: Final = re.compile(r" *ครั้งที่ *[0-9๐-๙]+(?: */ *[0-9๐-๙]{4})?$")


def session_title(visit: Visit, session_uid: str | None, text: PaperText) -> str:
    """Return the title of a session as a paper's head has it; that of the visit day is the visit's own."""
    session = session_of(visit, session_uid)
    if session is None:
        return text.line(visit.minutes.body or visit.title)
    own = next((m.body for m in visit.session_minutes if m.uid == session.uid and m.body), None)
    return text.line(own or session.name or session_kind_title(session.kind, Language.THAI))


def minutes_title(visit: Visit, session_uid: str | None, text: PaperText, *, numbered: bool) -> str:
    """Return รายงานการประชุม and whose it is; no word stands twice, nor a number if ``numbered`` follows."""
    called = session_title(visit, session_uid, text).removeprefix(MINUTES)
    body = _MEETING.sub("", called.strip())
    if numbered:
        body = _NUMBER.sub("", body)
    return f"{MINUTES}{body.strip() or DOTS}"


def day_of(visit: Visit, session_uid: str | None) -> date | None:
    """Return the date of a session; ``None`` where it is not known."""
    session = session_of(visit, session_uid)
    return visit.date if session is None else session.date


def venue_of(visit: Visit, session_uid: str | None) -> str | None:
    """Return the place of a session; one that names none takes place where the visit does."""
    session = session_of(visit, session_uid)
    return visit.venue if session is None else session.venue or visit.venue


def when_and_where(visit: Visit, session_uid: str | None, text: PaperText) -> tuple[str, ...]:
    """Return the day of a session and its place, each as a line, as far as they are known."""
    day, venue = day_of(visit, session_uid), text.line(venue_of(visit, session_uid))
    dated = None if day is None else date_in_words(day, Language.THAI, digits=text.digits)
    return tuple(line for line in (dated, f"ณ {venue}" if venue else None) if line)
