"""The programme of another visit as a draft: looked through and accepted like any agenda."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.draft import Draft, LineRole, ReadLine
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import Item, ItemStatus, Visit, new_uid


def draft_of(visit: Visit) -> Draft:
    """Return the programme and sessions of another visit under fresh identities, one line an item.

    Media stay behind: they lie beside the other file.

    Raises:
        DeskError: the other visit has no programme.
    """
    if not visit.items:
        raise DeskError(
            "ไฟล์งานนั้นยังไม่มีกำหนดการ โปรดเลือกไฟล์อื่น", "That visit has no programme yet. Choose another file."
        )
    items = tuple(
        replace(item, uid=new_uid(), media=None, status=ItemStatus.DRAFT, source_line=line)
        for line, item in enumerate(visit.items, 1)
    )
    lines = tuple(
        ReadLine(line, _told(item), LineRole.ITEM, (item.uid,)) for line, item in enumerate(items, 1)
    )
    sessions = tuple(replace(session, uid=new_uid()) for session in visit.sessions)
    read = Visit(
        new_uid(),
        title=visit.title,
        organisation=visit.organisation,
        date=visit.date,
        call_time=visit.call_time,
        start=visit.start,
        end=visit.end,
        venue=visit.venue,
        mode=visit.mode,
        awards=visit.awards,
        sessions=sessions,
        items=items,
    )
    return Draft(read, lines=lines)


def _told(item: Item) -> str:
    number = f"{item.number}. " if item.number else ""
    return f"{number}{item.title}"
