"""The gatherings of a visit at which something is recorded, and the places of each: topics, then items."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.place import Place
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.run_names import run_title, session_kind_title, session_of
from pmqa_desk.domain.topics import recorded_at_session, topics_of
from pmqa_desk.domain.visit import Assignment, Item, Note, Question, SessionKind, Topic, Visit

DAY = "day"


@dataclass(frozen=True, slots=True)
class Gathering:
    """A session, or one run of it; ``session_uid`` ``None`` is the visit day itself."""

    session_uid: str | None
    run: Run | None

    @property
    def key(self) -> str:
        """Return a name that stays the same as long as the gathering is there."""
        return self.run.uid if self.run is not None else self.session_uid or DAY


@dataclass(frozen=True, slots=True)
class Listed:
    """A place as a list shows it."""

    place: Place
    """Where what is recorded from now on belongs."""
    number: str
    title: str
    topic: Topic | None = None
    also: tuple[Place, ...] = ()
    """Places whose records are shown here too: what was recorded at the item before the run."""

    @property
    def places(self) -> tuple[Place, ...]:
        """Return all places whose records are shown."""
        return (self.place, *self.also)


def gatherings(visit: Visit, runs: Iterable[Run]) -> tuple[Gathering, ...]:
    """Return the visit day, then the dated sessions; each as often as it was run, and once at least.

    Runs and agendas whose session has been removed since come last.
    """
    ran: dict[str | None, list[Run]] = {}
    for run in runs:
        ran.setdefault(run.session_uid, []).append(run)
    found: list[Gathering] = []
    for uid in (None, *(session.uid for session in visit.sessions)):
        mine = ran.pop(uid, None)
        found += [Gathering(uid, run) for run in mine] if mine else [Gathering(uid, None)]
    for topic in visit.topics:
        if topic.session_uid not in {each.session_uid for each in found}:
            ran.setdefault(topic.session_uid, [])
    found += [Gathering(uid, None) for uid, rest in ran.items() if not rest]
    found += [Gathering(uid, run) for uid, rest in ran.items() for run in rest]
    return tuple(found)


def gathering_title(visit: Visit, runs: tuple[Run, ...], gathering: Gathering, language: Language) -> str:
    """Return what a gathering is called."""
    if gathering.run is not None:
        return run_title(visit, runs, gathering.run, language)
    session = session_of(visit, gathering.session_uid)
    if session is None:
        kind = SessionKind.VISIT if gathering.session_uid is None else SessionKind.MEETING
        return session_kind_title(kind, language)
    return session.name or session_kind_title(session.kind, language)


def topic_places(visit: Visit, gathering: Gathering) -> tuple[Listed, ...]:
    """Return the topics of a gathering, in the order of its agenda."""
    return tuple(
        Listed(Place(topic_uid=each.topic.uid), each.number, each.topic.title, each.topic)
        for each in topics_of(visit, gathering.session_uid)
    )


def item_places(
    visit: Visit, runs: Iterable[Run], gathering: Gathering, ran: tuple[Item, ...]
) -> tuple[Listed, ...]:
    """Return the items of a gathering, then what belongs to none of them.

    ``ran`` are the items as the run held them. A session that was not run has no items of its own, but the
    visit day has those of the programme. An item with records that was removed since is listed all the same.
    """
    day = gathering.session_uid is None
    if gathering.run is None and not day:
        return ()
    items = visit.items if gathering.run is None else ran
    run_uid = None if gathering.run is None else gathering.run.uid

    def listed(uid: str | None, number: str, title: str) -> Listed:
        also = (Place(uid),) if day and run_uid is not None else ()
        return Listed(Place(uid, run_uid), number, title, None, also)

    found = [
        listed(item.uid, number, item.title) for item, number in zip(items, item_numbers(items), strict=True)
    ]
    titles = {item.uid: item.title for item in visit.items}
    known = {item.uid for item in items}
    recorded = recorded_at_session(visit, gathering.session_uid, runs)
    elsewhere = {} if gathering.run is None else _item_uids(recorded, {run_uid, None} if day else {run_uid})
    found += [listed(uid, "", titles.get(uid, "")) for uid in elsewhere if uid not in known]
    return (*found, listed(None, "", ""))


def record_counts(visit: Visit) -> Mapping[Place, int]:
    """Return how much was recorded at each place that has anything, its summary included."""
    return Counter(
        Place(topic_uid=each.topic_uid) if each.topic_uid is not None else Place(each.item_uid, each.run_uid)
        for each in _records(visit)
    )


def _item_uids(visit: Visit, run_uids: set[str | None]) -> dict[str, None]:
    """Return the items at which anything was recorded in these runs, in the order of the records."""
    found: dict[str, None] = {}
    for each in _records(visit):
        if each.topic_uid is None and each.item_uid is not None and each.run_uid in run_uids:
            found[each.item_uid] = None
    return found


def _records(visit: Visit) -> Iterator[Question | Note | Assignment]:
    yield from visit.questions
    yield from visit.notes
    yield from visit.assignments
