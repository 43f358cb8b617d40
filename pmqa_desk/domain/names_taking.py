"""Names that were read are taken into the directory: nobody twice, and nothing written over."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any, Final

from pmqa_desk.domain.attendance import appearance_of, name_key, put_appearance
from pmqa_desk.domain.names_list import NameDoubt, ReadName
from pmqa_desk.domain.ranks import bare_name
from pmqa_desk.domain.visit import Attendance, Person, Presence, Visit, new_uid

# What a list may add to somebody whom the directory knows already.
FILLED: Final = ("position", "agency", "role", "telephone")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who was read, and who of the directory that is."""

    read: ReadName
    known: Person | None
    fills: tuple[str, ...] = ()
    """What the list says of somebody known that the directory does not."""


class _Directory:
    """Finds people as they are taken: who is read twice is found the second time."""

    def __init__(self, people: Iterable[Person]) -> None:
        self.people: dict[str, Person] = {}
        self._names: dict[str, str] = {}
        self._offices: dict[str, set[str]] = {}
        for person in people:
            self.put(person)

    def put(self, person: Person) -> None:
        self.people[person.uid] = person
        if bare_name(person.name):
            self._names.setdefault(bare_name(person.name), person.uid)
        if person.position:
            self._offices.setdefault(name_key(person.position), set()).add(person.uid)

    def find(self, read: ReadName) -> Person | None:
        """Return who is meant; in whose place somebody came may be told by the office alone."""
        uid = self._names.get(bare_name(read.name))
        holders = self._offices.get(name_key(read.name), set()) if read.substitute else set()
        if uid is None and len(holders) == 1:
            (uid,) = holders
        return None if uid is None else self.people[uid]


def candidates(visit: Visit, names: Iterable[ReadName]) -> tuple[Candidate, ...]:
    """Return who was read, with whom of the directory they are."""
    directory = _Directory(visit.people)
    return tuple(_candidate(read, directory.find(read)) for read in names)


def take(visit: Visit, names: Iterable[ReadName], session_uid: str | None, usual: Attendance) -> Visit:
    """Return the visit with everybody read in its directory, in their order behind those it knows.

    Whoever is known is added to only where nothing stands; how they come to the session is recorded where
    nothing is recorded of it yet. ``usual`` is the list of those of whom the text names none.
    """
    directory = _Directory(visit.people)
    coming: list[tuple[str, ReadName]] = []
    for read in names:
        known = directory.find(read)
        if known is None:
            person = Person(
                new_uid(),
                read.name,
                read.position,
                read.role,
                read.attendance or usual,
                read.agency,
                read.telephone,
            )
        else:
            # Any: each field of a person has its own type.
            changes: dict[str, Any] = {field: getattr(read, field) for field in _filled(known, read)}
            person = replace(known, **changes)
        directory.put(person)
        coming.append((person.uid, read))
    after = replace(visit, people=tuple(directory.people.values()))
    for uid, read in coming:
        after = _with_coming(after, directory.people[uid], read, session_uid)
    return after


def _candidate(read: ReadName, known: Person | None) -> Candidate:
    if known is None:
        return Candidate(read, None)
    # A name that the directory has is one, with or without a title.
    doubts = tuple(doubt for doubt in read.doubts if doubt is not NameDoubt.NO_PREFIX)
    return Candidate(replace(read, doubts=doubts), known, _filled(known, read))


def _filled(known: Person, read: ReadName) -> tuple[str, ...]:
    return tuple(field for field in FILLED if getattr(read, field) and not getattr(known, field))


def _with_coming(visit: Visit, person: Person, read: ReadName, session_uid: str | None) -> Visit:
    before = appearance_of(visit, person.uid, session_uid)
    after = before
    other_list = read.attendance is not None and read.attendance is not person.attendance
    # Among the absent everybody stands in one list, whichever they belong to.
    if other_list and before.listed is None and read.presence is not Presence.ABSENT:
        after = replace(after, listed=read.attendance)
    if before.presence is Presence.EXPECTED and before.substitute is None:
        after = replace(
            after,
            presence=read.presence,
            reason=read.reason or before.reason,
            substitute=read.substitute,
            substitute_position=read.substitute_position,
        )
    return visit if after == before else put_appearance(visit, after)
