"""Where something is recorded: at an item of a run, or at a topic of a meeting."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pmqa_desk.domain.record_edits import drop_record, put_note
from pmqa_desk.domain.topics import topic_of
from pmqa_desk.domain.visit import Assignment, Note, NoteKind, Question, Visit, new_uid


@dataclass(frozen=True, slots=True)
class Place:
    """An item, in a run or outside any, or a topic; nothing of all that is the visit day as a whole."""

    item_uid: str | None = None
    run_uid: str | None = None
    topic_uid: str | None = None

    def holds(self, record: Question | Note | Assignment) -> bool:
        """Return whether something was recorded here; what has a topic is at that alone."""
        if self.topic_uid is not None or record.topic_uid is not None:
            return record.topic_uid == self.topic_uid
        return (record.item_uid, record.run_uid) == (self.item_uid, self.run_uid)


@dataclass(frozen=True, slots=True)
class RecordedHere:
    """What was recorded at one place, each kind in the order in which it came."""

    resolutions: tuple[Note, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    notes: tuple[Note, ...] = ()
    questions: tuple[Question, ...] = ()

    @property
    def count(self) -> int:
        """Return how many there are."""
        return len(self.resolutions) + len(self.assignments) + len(self.notes) + len(self.questions)


def recorded_here(visit: Visit, *places: Place) -> RecordedHere:
    """Return what was recorded at places; a summary is asked of ``topics.summary_of``."""

    def held(record: Question | Note | Assignment) -> bool:
        return any(place.holds(record) for place in places)

    notes = [note for note in visit.notes if held(note)]
    return RecordedHere(
        tuple(note for note in notes if note.kind is NoteKind.RESOLUTION),
        tuple(each for each in visit.assignments if held(each)),
        tuple(note for note in notes if note.kind in {NoteKind.NOTE, NoteKind.ADVICE}),
        tuple(question for question in visit.questions if held(question)),
    )


def with_summary(visit: Visit, place: Place, found: Note | None, text: str, at_ms: int | None) -> Visit:
    """Return the visit with the one summary of a place; ``found`` is the one there is.

    One that was written outside any run belongs to the run from then on; an empty text takes it out.
    """
    if not text.strip():
        return visit if found is None else drop_record(visit, found.uid)
    if found is None:
        found = Note(new_uid(), NoteKind.SUMMARY, text, noted_ms=at_ms)
    placed = replace(
        found, text=text, item_uid=place.item_uid, run_uid=place.run_uid, topic_uid=place.topic_uid
    )
    return put_note(visit, placed)


def session_of_place(visit: Visit, place: Place, sessions: dict[str, str | None]) -> str | None:
    """Return the session to which a place belongs; ``sessions`` are those of the runs."""
    found = topic_of(visit, place.topic_uid)
    return sessions.get(place.run_uid or "") if found is None else found.topic.session_uid


def without_empty(visit: Visit, places: tuple[Place, ...]) -> Visit:
    """Return the visit without the rows of these places in which nothing was written."""
    here = recorded_here(visit, *places)
    empty = [
        note.uid for note in (*here.notes, *here.resolutions) if not (note.text.strip() or note.resolution)
    ]
    empty += [a.uid for a in here.assignments if not (a.text.strip() or a.owner or a.due)]
    for uid in empty:
        visit = drop_record(visit, uid)
    return visit
