"""What may be done to a draft before it is accepted, and how it then enters the visit."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from pmqa_desk.domain.doubts import doubt_field
from pmqa_desk.domain.draft import Draft, LineRole, ReadLine, Unread
from pmqa_desk.domain.visit import Item, Session, Visit

# What a reading may fill in where the visit says nothing yet.
FACTS: Final = ("title", "organisation", "date", "call_time", "start", "end", "venue", "mode")
_BULLET: Final = re.compile(r"^[\s\-–—•*·▪◦]*(?:\(?[0-9๐-๙]{1,3}[.)]\s*)?")


def cell_doubts(item: Item, cell: str) -> tuple[str, ...]:
    """Return the doubts about one field of an item."""
    return tuple(doubt for doubt in item.doubts if doubt_field(doubt) == cell)


def change_draft_item(draft: Draft, uid: str, cell: str, change: Callable[[Item], Item]) -> Draft:
    """Change a field of an item; whoever typed it has settled its doubts."""
    changed = (settled(change(item), cell) if item.uid == uid else item for item in draft.visit.items)
    return replace(draft, visit=replace(draft.visit, items=tuple(changed)))


def settled(item: Item, cell: str) -> Item:
    """Return the item without the doubts about one field."""
    return replace(item, doubts=tuple(doubt for doubt in item.doubts if doubt_field(doubt) != cell))


def with_fact(draft: Draft, field: str, value: object) -> Draft:
    """Return the draft with a fact of the visit as typed."""
    changes: dict[str, Any] = {field: value}  # Any: the field's own editor made the value
    return replace(draft, visit=replace(draft.visit, **changes))


def with_session(draft: Draft, uid: str, change: Callable[[Session], Session]) -> Draft:
    """Return the draft with one session changed; its doubts are settled by that."""
    sessions = (replace(change(s), doubts=()) if s.uid == uid else s for s in draft.visit.sessions)
    return replace(draft, visit=replace(draft.visit, sessions=tuple(sessions)))


def without_session(draft: Draft, uid: str) -> Draft:
    """Return the draft without one session; its lines are shown as not used."""
    sessions = tuple(session for session in draft.visit.sessions if session.uid != uid)
    return _released(replace(draft, visit=replace(draft.visit, sessions=sessions)), uid)


def with_facts_settled(draft: Draft) -> Draft:
    """Return the draft with the doubts about the visit and its sessions settled."""
    sessions = tuple(replace(session, doubts=()) for session in draft.visit.sessions)
    return replace(draft, doubts=(), visit=replace(draft.visit, sessions=sessions))


def item_from_line(draft: Draft, number: int, uid: str) -> Draft:
    """Return the draft with a line made an item of its own, behind the items of the lines above."""
    line = next(line for line in draft.lines if line.line == number)
    title = " ".join(_BULLET.sub("", line.text).split()) or " ".join(line.text.split())
    above = {one.line: place for place, one in enumerate(draft.lines)}[number]
    before = {uid for one in draft.lines[:above] if one.role in _OF_ITEMS for uid in one.uids}
    places = [place for place, item in enumerate(draft.visit.items, 1) if item.uid in before]
    at = max(places, default=0)
    items = draft.visit.items
    new = Item(uid, title, source_line=number)
    lines = tuple(
        replace(one, role=LineRole.ITEM, uids=(*one.uids, uid)) if one.line == number else one
        for one in draft.lines
    )
    visit = replace(draft.visit, items=(*items[:at], new, *items[at:]))
    return _with_unread(replace(draft, visit=visit, lines=lines))


def without_item(draft: Draft, uid: str) -> Draft:
    """Return the draft without an item; the lines it was read from are shown as not used."""
    items = tuple(item for item in draft.visit.items if item.uid != uid)
    return _released(replace(draft, visit=replace(draft.visit, items=items)), uid)


def accepted(visit: Visit, draft: Draft, *, replace_items: bool, replace_facts: bool) -> Visit:
    """Return the visit with what was read: facts where there were none, or all; items behind, or instead."""
    items = settled_items(draft)
    visit = with_facts_read(visit, draft, replace_facts=replace_facts)
    return replace(visit, items=items if replace_items else (*visit.items, *items))


def settled_items(draft: Draft) -> tuple[Item, ...]:
    """Return the items read, of which nothing is doubted any more: somebody has looked at them."""
    return tuple(replace(item, doubts=()) for item in draft.visit.items)


def with_facts_read(visit: Visit, draft: Draft, *, replace_facts: bool) -> Visit:
    """Return the visit with the facts and sessions read: facts where there were none, or all."""
    read = draft.visit
    facts: dict[str, Any] = {}  # Any: each fact has its own type
    for field in FACTS:
        there, new = getattr(visit, field), getattr(read, field)
        facts[field] = new if new is not None and (there is None or replace_facts) else there
    known = {(session.kind, session.date) for session in visit.sessions}
    sessions = tuple(replace(s, doubts=()) for s in read.sessions if (s.kind, s.date) not in known)
    return replace(visit, **facts, awards=visit.awards or read.awards, sessions=(*visit.sessions, *sessions))


def differing_facts(visit: Visit, draft: Draft) -> tuple[str, ...]:
    """Return the facts that the visit has and that were read otherwise."""
    pairs = ((field, getattr(visit, field), getattr(draft.visit, field)) for field in FACTS)
    return tuple(field for field, there, new in pairs if None not in {there, new} and there != new)


_OF_ITEMS: Final = frozenset({LineRole.ITEM, LineRole.DETAIL})


def _released(draft: Draft, uid: str) -> Draft:
    return _with_unread(replace(draft, lines=tuple(_without(line, uid) for line in draft.lines)))


def _without(line: ReadLine, uid: str) -> ReadLine:
    if uid not in line.uids:
        return line
    left = tuple(other for other in line.uids if other != uid)
    keeps = left or line.role is LineRole.VISIT
    return replace(line, uids=left, role=line.role if keeps else LineRole.UNREAD)


def _with_unread(draft: Draft) -> Draft:
    unread = tuple(Unread(one.line, one.text) for one in draft.lines if one.role is LineRole.UNREAD)
    return replace(draft, unread=unread)
