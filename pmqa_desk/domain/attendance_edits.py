"""Edits of how people came to a session, of several at once, and the sums of it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Any, Final
from zoneinfo import ZoneInfo

from pmqa_desk.domain.attendance import (
    Attendee,
    appearance_of,
    attendees,
    put_appearance,
    set_presence,
    set_substitute,
)
from pmqa_desk.domain.ranks import bare_name
from pmqa_desk.domain.session_words import day_of
from pmqa_desk.domain.visit import Appearance, Presence, Visit

CAME: Final = frozenset({Presence.PRESENT, Presence.LATE, Presence.LEFT})
# What the reason of an absence usually is, in the words of minutes.
USUAL_REASONS: Final = (
    "ติดราชการ",
    "ติดราชการสำคัญ",
    "ติดภารกิจ",
    "ติดประชุม",
    "ไปราชการ",
    "ลาป่วย",
    "ลากิจ",
    "ลาพักผ่อน",
    "ลาคลอดบุตร",
)


@dataclass(frozen=True, slots=True)
class Sums:
    """How many of a session came, did not, or are not marked yet."""

    came: int
    absent: int
    unmarked: int

    @property
    def everybody(self) -> int:
        """Return how many belong to the session."""
        return self.came + self.absent + self.unmarked


def sums_of(those: Collection[Attendee]) -> Sums:
    """Return the sums of a session; whoever sent a substitute came."""
    absent = sum(each.absent for each in those)
    unmarked = sum(each.presence is Presence.EXPECTED for each in those)
    return Sums(len(those) - absent - unmarked, absent, unmarked)


def mark(
    visit: Visit,
    person_uids: Collection[str],
    session_uid: str | None,
    presence: Presence,
    at_ms: int | None = None,
) -> Visit:
    """Return the visit with how people came; marked the same again, somebody keeps the hour recorded."""

    def marked(alone: Visit, uid: str) -> Visit:
        if appearance_of(alone, uid, session_uid).presence is not presence:
            alone = set_presence(alone, uid, session_uid, presence, at_ms)
        if presence is Presence.EXPECTED:
            # Nothing is known again, and so nobody came in the place either.
            nobody = {"substitute": None, "substitute_position": None, "reason": None}
            alone = _changed(alone, uid, session_uid, nobody)
        return alone

    return _for_each(visit, person_uids, session_uid, marked)


def mark_rest_present(visit: Visit, session_uid: str | None) -> Visit:
    """Return the visit with everybody of a session present of whom nothing is marked yet."""
    unmarked = [each for each in attendees(visit, session_uid) if each.presence is Presence.EXPECTED]
    return mark(visit, [each.person.uid for each in unmarked], session_uid, Presence.PRESENT)


def give_reason(
    visit: Visit, person_uids: Collection[str], session_uid: str | None, reason: str | None
) -> Visit:
    """Return the visit with why people are not here."""
    kept = (reason or "").strip() or None
    return _for_each(
        visit,
        person_uids,
        session_uid,
        lambda alone, uid: _changed(alone, uid, session_uid, {"reason": kept}),
    )


def change_appearance(
    visit: Visit, person_uid: str, session_uid: str | None, field: str, value: object
) -> Visit:
    """Return the visit with one field of what is recorded of a person at a session.

    A substitute makes the person's place taken; an hour of arrival or of leaving says that somebody came.
    """
    before = appearance_of(visit, person_uid, session_uid)
    if field == "substitute":
        text = value if isinstance(value, str) else None
        return set_substitute(visit, person_uid, session_uid, text, before.substitute_position)
    changes: dict[str, object] = {field: value}
    late_or_left = {"arrived_ms": Presence.LATE, "left_ms": Presence.LEFT}
    if field in late_or_left and value is not None and before.presence not in CAME - {Presence.PRESENT}:
        changes["presence"] = late_or_left[field]
    return _changed(visit, person_uid, session_uid, changes)


def instant_of(visit: Visit, session_uid: str | None, at: time, today: date) -> int:
    """Return a time of day at a session as an instant; a session without a date takes place today."""
    day = day_of(visit, session_uid) or today
    return int(datetime.combine(day, at, ZoneInfo(visit.timezone)).timestamp() * 1000)


def sessions_in_order(visit: Visit) -> tuple[str | None, ...]:
    """Return all sessions by their days, the visit day among them; those without a date come last."""
    days = [*((session.date, session.uid) for session in visit.sessions), (visit.date, None)]
    return tuple(uid for _, uid in sorted(days, key=lambda pair: pair[0] or date.max))


def likely_session(visit: Visit, today: date) -> str | None:
    """Return the session whose attendance is asked for today: today's, the next one, or the last one."""
    dated = [(day, uid) for uid in sessions_in_order(visit) if (day := day_of(visit, uid)) is not None]
    coming = [uid for day, uid in dated if day >= today]
    if coming:
        return coming[0]
    return dated[-1][1] if dated else None


def move_people(visit: Visit, uids: Collection[str], before_uid: str | None) -> Visit:
    """Return the visit with people, in their order, before another; ``None`` is behind everybody."""
    moved = [person for person in visit.people if person.uid in uids]
    rest = [person for person in visit.people if person.uid not in uids]
    # Before one of those that are moved is before whoever follows them.
    after = _following(visit, uids, before_uid)
    place = next((n for n, person in enumerate(rest) if person.uid == after), len(rest))
    return replace(visit, people=(*rest[:place], *moved, *rest[place:]))


def presented_by(visit: Visit, person_uid: str) -> Sequence[str]:
    """Return the numbers, or titles, of the items that a person presents by name."""
    name = next((bare_name(person.name) for person in visit.people if person.uid == person_uid), "")
    if not name:
        return ()
    return tuple(
        item.number or item.title
        for item in visit.items
        if any(bare_name(presenter) == name for presenter in item.presenters)
    )


def _for_each(
    visit: Visit, person_uids: Collection[str], session_uid: str | None, change: Callable[[Visit, str], Visit]
) -> Visit:
    """Return the visit with each person's record of a session changed by itself: hundreds are one pass."""
    wanted = set(person_uids)
    kept, theirs = [], {}
    for each in visit.appearances:
        if each.session_uid == session_uid and each.person_uid in wanted:
            theirs[each.person_uid] = (each,)
        else:
            kept.append(each)
    changed: list[Appearance] = []
    for uid in person_uids:
        changed += change(replace(visit, appearances=theirs.get(uid, ())), uid).appearances
    same = changed == [each for those in theirs.values() for each in those]
    return visit if same else replace(visit, appearances=(*kept, *changed))


def _following(visit: Visit, uids: Collection[str], before_uid: str | None) -> str | None:
    known = [person.uid for person in visit.people]
    if before_uid not in known:
        return None
    return next((uid for uid in known[known.index(before_uid) :] if uid not in uids), None)


def _changed(visit: Visit, person_uid: str, session_uid: str | None, changes: dict[str, Any]) -> Visit:
    # Any: each field of the record has its own type.
    before = appearance_of(visit, person_uid, session_uid)
    after = replace(before, **changes)
    return visit if after == before else put_appearance(visit, after)
