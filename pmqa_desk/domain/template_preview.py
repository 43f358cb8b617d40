"""What a visit to be made is made of, as one looks it through before."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from pmqa_desk.domain.programme import lay, planned_end_ms, programme_of
from pmqa_desk.domain.programme_edits import sections
from pmqa_desk.domain.topics import topics_of
from pmqa_desk.domain.visit import Session, Visit

# Hours can be told before the day is: any day serves to count them from.
_SOME_DAY: Final = date(2000, 1, 3)


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A line of the preview; a ``head`` names the section that follows."""

    title: str
    start: time | None = None
    length_s: int | None = None
    head: bool = False


@dataclass(frozen=True, slots=True)
class Preview:
    """All that is told of a visit to be made."""

    rows: tuple[PreviewRow, ...]
    items: int
    preparations: int
    sessions: tuple[Session, ...]
    begins: time | None
    ends: time | None
    """When the last item ends, where that is known."""


def preview_of(visit: Visit) -> Preview:
    """Return the items with their hours, the topics of sessions, and how much there is to be got ready."""
    slots = lay(programme_of(replace(visit, date=visit.date or _SOME_DAY)))
    zone = ZoneInfo(visit.timezone)

    def clock(instant_ms: int | None) -> time | None:
        return None if instant_ms is None else datetime.fromtimestamp(instant_ms / 1000, zone).time()

    laid = {slot.item.uid: slot for slot in slots}
    rows = []
    for section in sections(visit.items):
        if section.name:
            rows.append(PreviewRow(section.name, head=True))
        for item in section.items:
            slot = laid[item.uid]
            rows.append(PreviewRow(item.title, clock(slot.start_ms), slot.length_s))
    return Preview(
        (*rows, *_topics(visit)),
        len(visit.items),
        len(visit.checklists),
        visit.sessions,
        clock(slots[0].start_ms) if slots else visit.start,
        clock(planned_end_ms(slots)),
    )


def _topics(visit: Visit) -> tuple[PreviewRow, ...]:
    agendas = [topics_of(visit, uid) for uid in (None, *(session.uid for session in visit.sessions))]
    return tuple(
        PreviewRow(f"{numbered.number} {numbered.topic.title}") for agenda in agendas for numbered in agenda
    )
