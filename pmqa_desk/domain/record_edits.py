"""Edits of what was recorded: questions, notes, assignments, people, evidence, photographs, topics."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from pmqa_desk.domain.visit import (
    Assignment,
    Evidence,
    Note,
    Person,
    Photo,
    Question,
    Topic,
    Visit,
)

R = TypeVar("R", Question, Note, Assignment, Person, Evidence, Photo, Topic)


def put_question(visit: Visit, question: Question) -> Visit:
    """Return the visit with ``question`` in the place of the one with its identity, or added."""
    return replace(visit, questions=_put(visit.questions, question))


def put_note(visit: Visit, note: Note) -> Visit:
    """Return the visit with ``note`` in the place of the one with its identity, or added."""
    return replace(visit, notes=_put(visit.notes, note))


def put_assignment(visit: Visit, assignment: Assignment) -> Visit:
    """Return the visit with ``assignment`` in the place of the one with its identity, or added."""
    return replace(visit, assignments=_put(visit.assignments, assignment))


def put_person(visit: Visit, person: Person) -> Visit:
    """Return the visit with ``person`` in the place of the one with its identity, or added."""
    return replace(visit, people=_put(visit.people, person))


def put_evidence(visit: Visit, evidence: Evidence) -> Visit:
    """Return the visit with ``evidence`` in the place of the one with its identity, or added."""
    return replace(visit, evidence=_put(visit.evidence, evidence))


def put_photo(visit: Visit, photo: Photo) -> Visit:
    """Return the visit with ``photo`` in the place of the one with its identity, or added."""
    return replace(visit, photos=_put(visit.photos, photo))


def put_topic(visit: Visit, topic: Topic) -> Visit:
    """Return the visit with ``topic`` in the place of the one with its identity, or added."""
    return replace(visit, topics=_put(visit.topics, topic))


def drop_record(visit: Visit, uid: str) -> Visit:
    """Return the visit without what was recorded under this identity.

    Who goes takes along what was recorded of their coming; what was recorded at a topic stays without it.
    """
    return replace(
        visit,
        questions=tuple(q for q in visit.questions if q.uid != uid),
        notes=tuple(n for n in visit.notes if n.uid != uid),
        assignments=tuple(a for a in visit.assignments if a.uid != uid),
        people=tuple(p for p in visit.people if p.uid != uid),
        appearances=tuple(a for a in visit.appearances if a.person_uid != uid),
        evidence=tuple(e for e in visit.evidence if e.uid != uid),
        photos=tuple(p for p in visit.photos if p.uid != uid),
        topics=tuple(t for t in visit.topics if t.uid != uid),
    )


def _put(records: tuple[R, ...], record: R) -> tuple[R, ...]:
    kept = [record if other.uid == record.uid else other for other in records]
    if all(other is not record for other in kept):
        kept.append(record)
    return tuple(kept)
