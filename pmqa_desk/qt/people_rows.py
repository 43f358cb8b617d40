"""The rows of the directory as one session has them: everybody, or who was looked for."""

from __future__ import annotations

from dataclasses import dataclass

from pmqa_desk.domain.attendance import attendees
from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Appearance, Attendance, Person, Presence, Visit


@dataclass(frozen=True, slots=True)
class PersonRow:
    """Somebody of the directory, and how they came to the session at hand."""

    person: Person
    number: int
    """The place in the order of rank, from 1."""
    appearance: Appearance
    listed: Attendance

    @property
    def key(self) -> str:
        """Return the person's identity."""
        return self.person.uid


def person_rows(visit: Visit, session_uid: str | None, sought: str = "") -> tuple[PersonRow, ...]:
    """Return everybody of the directory who holds each word of ``sought``, in the order of rank."""
    known = {each.person.uid: each for each in attendees(visit, session_uid)}
    recorded = {a.person_uid: a for a in visit.appearances if a.session_uid == session_uid}
    words = fold_for_search(sought).split()
    rows = []
    for number, person in enumerate(visit.people, 1):
        attendee = known.get(person.uid)
        appearance = recorded.get(person.uid) or Appearance("", person.uid, session_uid)
        if attendee is None:
            appearance = Appearance(appearance.uid, person.uid, session_uid, Presence.UNLISTED)
        listed = person.attendance if attendee is None else attendee.listed
        row = PersonRow(person, number, appearance, listed)
        if not words or _holds(row, words):
            rows.append(row)
    return tuple(rows)


def _holds(row: PersonRow, words: list[str]) -> bool:
    person = row.person
    parts = (person.name, person.position, person.agency, person.role, person.telephone)
    text = fold_for_search(" ".join(part for part in (*parts, row.appearance.substitute) if part))
    return all(word in text for word in words)
