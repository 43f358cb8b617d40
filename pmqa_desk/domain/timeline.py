"""Everything that was recorded, as one list by time: what the run did, what was said, asked and given out."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from math import inf
from zoneinfo import ZoneInfo

from pmqa_desk.domain.resolutions import resolution_text
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Assignment, Note, NoteKind, Question, Visit


class EntryKind(StrEnum):
    """What an entry is about."""

    RUN = "run"
    QUESTION = "question"
    NOTE = "note"
    SUMMARY = "summary"
    RESOLUTION = "resolution"
    ADVICE = "advice"
    ASSIGNMENT = "assignment"
    EVIDENCE = "evidence"
    ATTENDANCE = "attendance"


class Coming(StrEnum):
    """What happened to evidence or to a person."""

    ASKED = "asked"
    HANDED = "handed"
    ARRIVED = "arrived"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Entry:
    """One line; ``at_ms`` is a UTC instant, ``None`` where none was recorded."""

    kind: EntryKind
    at_ms: int | None
    uid: str
    """Of the record; of what the run did, of the run."""
    text: str = ""
    """What is shown."""
    more: str = ""
    """What is searched as well: answer, names."""
    session_uid: str | None = None
    run_uid: str | None = None
    item_uid: str | None = None
    topic_uid: str | None = None
    event: Event | None = None
    coming: Coming | None = None


# Session, run, item and topic.
_Where = tuple[str | None, str | None, str | None, str | None]
_NOTES = {
    NoteKind.NOTE: EntryKind.NOTE,
    NoteKind.SUMMARY: EntryKind.SUMMARY,
    NoteKind.RESOLUTION: EntryKind.RESOLUTION,
    NoteKind.ADVICE: EntryKind.ADVICE,
}


def timeline(visit: Visit, runs: Iterable[Run]) -> tuple[Entry, ...]:
    """Return all that was recorded, the oldest first.

    What was written of a session on another day bears no instant: it stands at the end of the session's day.
    """
    known = tuple(runs)
    entries = [*_run_entries(known), *_recorded(visit, known), *_evidence(visit, known), *_comings(visit)]
    ends = _ends_of_days(visit)
    entries.sort(key=lambda entry: ends[entry.session_uid] if entry.at_ms is None else entry.at_ms)
    return tuple(entries)


def chosen(
    entries: Iterable[Entry],
    kinds: frozenset[EntryKind] | None,
    gathering: tuple[str | None, str | None] | None,
    wanted: str = "",
) -> tuple[Entry, ...]:
    """Return the entries of these kinds, of one session and run, that hold every wanted word.

    Without a run in ``gathering`` all of the session; what belongs to no run is every run's of its session.
    """
    words = fold_for_search(wanted).split()
    return tuple(
        entry
        for entry in entries
        if (kinds is None or entry.kind in kinds)
        and (gathering is None or _belongs(entry, *gathering))
        and (not words or _holds(entry, words))
    )


def standing_events(run: Run) -> tuple[tuple[Event, int], ...]:
    """Return what happened in a run and was not taken back, with the instants on the corrected clock."""
    undone = {event.undone_action for event in run.events if event.kind is EventKind.UNDONE}
    found: list[tuple[Event, int]] = []
    offset = 0
    for event in run.events:
        offset = offset if event.offset_ms is None else event.offset_ms
        stands = event.action == 0 or event.action not in undone
        if stands and event.kind is not EventKind.UNDONE:
            found.append((event, event.at_ms + offset))
    return tuple(found)


def _ends_of_days(visit: Visit) -> Mapping[str | None, float]:
    """Return when the day of each session ends; one that nobody knows never does."""
    zone = ZoneInfo(visit.timezone)
    days: dict[str | None, date | None] = {None: visit.date}
    days |= {session.uid: session.date for session in visit.sessions}
    ends = defaultdict[str | None, float](lambda: inf)
    for uid, day in days.items():
        if day is not None:
            ends[uid] = datetime.combine(day, time.max, zone).timestamp() * 1000
    return ends


def _run_entries(runs: tuple[Run, ...]) -> Iterator[Entry]:
    for run in runs:
        titles = {item.uid: item.title for item in run.programme.items}
        for event, at in standing_events(run):
            for item in event.items or ():
                titles[item.uid] = item.title
            text = " ".join(filter(None, (titles.get(event.item_uid or "", ""), event.reason)))
            place = (run.session_uid, run.uid, event.item_uid)
            yield Entry(EntryKind.RUN, at, run.uid, text, "", *place, event=event)


def _recorded(visit: Visit, runs: tuple[Run, ...]) -> Iterator[Entry]:
    topics = {topic.uid: topic.session_uid for topic in visit.topics}
    sessions = {run.uid: run.session_uid for run in runs}

    def at(record: Question | Note | Assignment) -> _Where:
        topic = record.topic_uid
        session = topics[topic] if topic in topics else sessions.get(record.run_uid or "")
        return session, record.run_uid, record.item_uid, topic

    for asked in visit.questions:
        more = " ".join(filter(None, (asked.answer, asked.asked_by, asked.answered_by)))
        yield Entry(EntryKind.QUESTION, asked.asked_ms, asked.uid, asked.text, more, *at(asked))
    for note in visit.notes:
        yield Entry(_NOTES[note.kind], note.noted_ms, note.uid, resolution_text(note), "", *at(note))
    for given in visit.assignments:
        owner = given.owner or ""
        yield Entry(EntryKind.ASSIGNMENT, given.given_ms, given.uid, given.text, owner, *at(given))


def _evidence(visit: Visit, runs: tuple[Run, ...]) -> Iterator[Entry]:
    sessions = {run.uid: run.session_uid for run in runs}
    for each in visit.evidence:
        place = (sessions.get(each.run_uid or ""), each.run_uid, each.item_uid)
        more = " ".join(filter(None, (each.asked_by, each.owner)))
        comings = [(Coming.ASKED, each.asked_ms)]
        if each.handed_ms is not None:
            comings.append((Coming.HANDED, each.handed_ms))
        for coming, instant in comings:
            yield Entry(EntryKind.EVIDENCE, instant, each.uid, each.title, more, *place, coming=coming)


def _comings(visit: Visit) -> Iterator[Entry]:
    names = {person.uid: person.name for person in visit.people}
    for each in visit.appearances:
        name = names.get(each.person_uid, "")
        for coming, at in ((Coming.ARRIVED, each.arrived_ms), (Coming.LEFT, each.left_ms)):
            if at is not None:
                came = (each.substitute or name, name, each.session_uid)
                yield Entry(EntryKind.ATTENDANCE, at, each.uid, *came, coming=coming)


def _belongs(entry: Entry, session_uid: str | None, run_uid: str | None) -> bool:
    return entry.session_uid == session_uid and (run_uid is None or entry.run_uid in {None, run_uid})


def _holds(entry: Entry, words: list[str]) -> bool:
    text = fold_for_search(f"{entry.text} {entry.more}")
    return all(word in text for word in words)
