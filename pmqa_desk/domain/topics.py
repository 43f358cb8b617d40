"""The agenda of a session: its topics with their numbers, edits of it, and what was recorded under it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.visit import Assignment, Note, NoteKind, Question, Topic, Visit, new_uid

# The five of the official form; titles can be changed, more may be added.
DEFAULT_TITLES: Final = (
    "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ",
    "เรื่องรับรองรายงานการประชุม",
    "เรื่องสืบเนื่อง",
    "เรื่องที่เสนอให้ที่ประชุมพิจารณา",
    "เรื่องอื่น ๆ",
)
DEEPEST: Final = 3

R = TypeVar("R", Question, Note, Assignment)


@dataclass(frozen=True, slots=True)
class NumberedTopic:
    """A topic as an agenda lists it; ``number`` has Arabic digits: 1, 1.1 or (1).

    No level is skipped: a topic stands at most one level below the one before it.
    """

    topic: Topic
    number: str


def topics_of(visit: Visit, session_uid: str | None) -> tuple[NumberedTopic, ...]:
    """Return the agenda of a session in its order, numbered; ``None`` is the visit day itself."""
    counts = [0] * DEEPEST
    found: list[NumberedTopic] = []
    for topic in _levelled(_agenda(visit, session_uid)):
        counts[topic.level - 1] += 1
        counts[topic.level :] = [0] * (DEEPEST - topic.level)
        found.append(NumberedTopic(topic, _number(counts, topic.level)))
    return tuple(found)


def topic_of(visit: Visit, uid: str | None) -> NumberedTopic | None:
    """Return a topic by its identity with its number, or ``None``."""
    topic = next((topic for topic in visit.topics if topic.uid == uid), None)
    if topic is None:
        return None
    return next(each for each in topics_of(visit, topic.session_uid) if each.topic.uid == uid)


def add_default_topics(visit: Visit, session_uid: str | None) -> Visit:
    """Return the visit with the usual topics on a session's agenda, those that are on it already once."""
    known = {topic.title for topic in _agenda(visit, session_uid)}
    new = (Topic(new_uid(), title, session_uid) for title in DEFAULT_TITLES if title not in known)
    return replace(visit, topics=(*visit.topics, *new))


def add_topic(visit: Visit, topic: Topic, after_uid: str | None = None) -> Visit:
    """Return the visit with a topic behind another and all below that, at its level; else it is the last."""
    agenda = _agenda(visit, topic.session_uid)
    place = _place(agenda, after_uid)
    if place is None:
        return _with_agenda(visit, topic.session_uid, [*agenda, topic])
    end = _end(agenda, place)
    new = replace(topic, level=agenda[place].level)
    return _with_agenda(visit, topic.session_uid, [*agenda[:end], new, *agenda[end:]])


def move_topic(visit: Visit, uid: str, step: int) -> Visit:
    """Return the visit with a topic, and all below it, moved past its neighbour: up (-1) or down (1)."""
    session_uid, agenda, place = _found(visit, uid)
    if place is None:
        return visit
    end = _end(agenda, place)
    moved, level = agenda[place:end], agenda[place].level
    if step < 0:
        before = next((n for n in range(place - 1, -1, -1) if agenda[n].level <= level), None)
        if before is None or agenda[before].level < level:
            return visit
        order = [*agenda[:before], *moved, *agenda[before:place], *agenda[end:]]
    else:
        if end >= len(agenda) or agenda[end].level < level:
            return visit
        behind = _end(agenda, end)
        order = [*agenda[:place], *agenda[end:behind], *moved, *agenda[behind:]]
    return _with_agenda(visit, session_uid, order)


def indent_topic(visit: Visit, uid: str, step: int) -> Visit:
    """Return the visit with a topic, and all below it, a level deeper (1) or higher (-1), if it can be."""
    session_uid, agenda, place = _found(visit, uid)
    if place is None:
        return visit
    end = _end(agenda, place)
    deepest = 1 if place == 0 else agenda[place - 1].level + 1
    level = agenda[place].level + step
    if not 1 <= level <= deepest or any(t.level + step > DEEPEST for t in agenda[place:end]):
        return visit
    moved = (replace(topic, level=topic.level + step) for topic in agenda[place:end])
    return _with_agenda(visit, session_uid, [*agenda[:place], *moved, *agenda[end:]])


def remove_topic(visit: Visit, uid: str) -> Visit:
    """Return the visit without a topic; what was recorded at it goes to the one before, else the one behind.

    Raises:
        DeskError: it is the only one of a dated session, whose records would belong to no session then.
    """
    session_uid, agenda, place = _found(visit, uid)
    if place is None:
        return visit
    rest = [topic for topic in agenda if topic.uid != uid]
    heir = rest[max(0, place - 1)].uid if rest else None
    if heir is None and session_uid is not None and _holds_records(visit, uid):
        raise DeskError(
            "มีเรื่องที่บันทึกไว้ในระเบียบวาระนี้ และไม่มีระเบียบวาระอื่นให้ย้ายไป กรุณาเพิ่มระเบียบวาระอื่นก่อน",
            "Something is recorded at this topic and no other topic could take it. Add another one first.",
        )
    after = replace(
        visit,
        questions=_handed(visit.questions, uid, heir),
        notes=_one_summary(_handed(visit.notes, uid, heir), heir),
        assignments=_handed(visit.assignments, uid, heir),
    )
    return _with_agenda(after, session_uid, _levelled(rest))


def recorded_at_session(
    visit: Visit, session_uid: str | None, runs: Iterable[Run], run_uid: str | None = None
) -> Visit:
    """Return the visit with only what was recorded at one session; ``None`` is the visit day itself.

    A record belongs where its topic stands; without a topic, to the session that its run ran; with neither it
    was recorded for the visit day. ``runs`` are all runs of the file; what a run recorded that is not among
    them was recorded for the visit day too. With ``run_uid`` that run alone counts, whichever session it ran.
    Photographs go by their own session.
    """
    topics = {topic.uid: topic.session_uid for topic in visit.topics}
    sessions = {run.uid: run.session_uid for run in runs}

    def in_run(its_run: str | None) -> bool:
        if run_uid is not None and its_run is not None:
            return its_run == run_uid
        return sessions.get(its_run or "") == session_uid

    def belongs(record: Question | Note | Assignment) -> bool:
        if record.topic_uid in topics:
            return topics[record.topic_uid] == session_uid
        return in_run(record.run_uid)

    return replace(
        visit,
        questions=tuple(question for question in visit.questions if belongs(question)),
        notes=tuple(note for note in visit.notes if belongs(note)),
        assignments=tuple(each for each in visit.assignments if belongs(each)),
        evidence=tuple(each for each in visit.evidence if in_run(each.run_uid)),
        photos=tuple(photo for photo in visit.photos if photo.session_uid == session_uid),
    )


def summary_of(
    visit: Visit,
    *,
    item_uid: str | None = None,
    topic_uid: str | None = None,
    run_uid: str | None = None,
) -> Note | None:
    """Return what was written of an item in a run, or of a topic, as the minutes tell it, or ``None``.

    Where the run has none, one written outside any run stands for it: give the visit as
    ``recorded_at_session`` returns it, else a rehearsal would show what is the visit day's.
    """
    summaries = [note for note in visit.notes if note.kind is NoteKind.SUMMARY]
    if topic_uid is not None:
        return next((note for note in summaries if note.topic_uid == topic_uid), None)
    mine = [note for note in summaries if note.topic_uid is None and note.item_uid == item_uid]
    exact = next((note for note in mine if note.run_uid == run_uid), None)
    return exact or next((note for note in mine if note.run_uid is None), None)


def _number(counts: list[int], level: int) -> str:
    if level == DEEPEST:
        return f"({counts[-1]})"
    return ".".join(str(count) for count in counts[:level])


def _agenda(visit: Visit, session_uid: str | None) -> list[Topic]:
    return [topic for topic in visit.topics if topic.session_uid == session_uid]


def _with_agenda(visit: Visit, session_uid: str | None, agenda: list[Topic]) -> Visit:
    rest = (topic for topic in visit.topics if topic.session_uid != session_uid)
    return replace(visit, topics=(*rest, *agenda))


def _found(visit: Visit, uid: str) -> tuple[str | None, list[Topic], int | None]:
    """Return the session of a topic, its agenda with the levels as they are shown, and the topic's place."""
    session_uid = next((topic.session_uid for topic in visit.topics if topic.uid == uid), None)
    agenda = _levelled(_agenda(visit, session_uid))
    return session_uid, agenda, _place(agenda, uid)


def _levelled(agenda: list[Topic]) -> list[Topic]:
    """Return the topics with no level skipped: what stood below a topic that went has moved up."""
    levelled: list[Topic] = []
    for topic in agenda:
        level = max(1, min(topic.level, DEEPEST, levelled[-1].level + 1 if levelled else 1))
        levelled.append(topic if topic.level == level else replace(topic, level=level))
    return levelled


def _place(agenda: list[Topic], uid: str | None) -> int | None:
    return next((place for place, topic in enumerate(agenda) if topic.uid == uid), None)


def _end(agenda: list[Topic], place: int) -> int:
    """Return the place behind a topic and all below it."""
    level = agenda[place].level
    return next((n for n in range(place + 1, len(agenda)) if agenda[n].level <= level), len(agenda))


def _holds_records(visit: Visit, uid: str) -> bool:
    places = (
        *(question.topic_uid for question in visit.questions),
        *(note.topic_uid for note in visit.notes),
        *(each.topic_uid for each in visit.assignments),
    )
    return uid in places


def _handed(records: tuple[R, ...], uid: str, heir: str | None) -> tuple[R, ...]:
    return tuple(replace(each, topic_uid=heir) if each.topic_uid == uid else each for each in records)


def _one_summary(notes: tuple[Note, ...], topic_uid: str | None) -> tuple[Note, ...]:
    """Return the notes with the summaries of one topic put together: it has one, and nothing is lost."""
    mine = [note for note in notes if note.kind is NoteKind.SUMMARY and note.topic_uid == topic_uid]
    if topic_uid is None or len(mine) <= 1:
        return notes
    whole = replace(mine[0], text="\n".join(note.text for note in mine if note.text))
    rest = (note for note in notes if note not in mine[1:])
    return tuple(whole if note is mine[0] else note for note in rest)
