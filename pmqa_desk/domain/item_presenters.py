"""The presenters of an item as the directory knows them: in order, with positions, and who comes instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pmqa_desk.domain.attendance import Attendee, attendee_of, name_key, roll_of
from pmqa_desk.domain.visit import Item, Person, Visit, new_uid


@dataclass(frozen=True, slots=True)
class Known:
    """One name of an item's presenters; ``person`` is ``None`` where the directory has nobody so called."""

    name: str
    person: Person | None = None
    substitute: str = ""
    """Who comes in the place on the visit day, with the position."""

    @property
    def position(self) -> str:
        """Return the position, where the directory has one."""
        return "" if self.person is None else (self.person.position or "").strip()


def known_presenters(visit: Visit, item: Item) -> tuple[Known, ...]:
    """Return an item's presenters in their order."""
    roll = roll_of(visit)
    named = {name_key(person.name): person for person in visit.people}
    return tuple(_known(name, attendee_of(roll.known, name), named) for name in item.presenters)


def put_in_directory(visit: Visit, names: Sequence[str], agency: str | None) -> Visit:
    """Add those whom the directory does not have, as members and of an agency; nobody is there twice."""
    there = {name_key(person.name) for person in visit.people}
    new = []
    for name in names:
        if name_key(name) not in there:
            there.add(name_key(name))
            new.append(Person(new_uid(), name, agency=agency))
    return replace(visit, people=(*visit.people, *new)) if new else visit


def moved_name(names: Sequence[str], place: int, step: int) -> tuple[str, ...]:
    """Return the names with one a place up (-1) or down (1); at the edge nothing changes."""
    other = place + step
    if not (0 <= place < len(names) and 0 <= other < len(names)):
        return tuple(names)
    row = list(names)
    row[place], row[other] = row[other], row[place]
    return tuple(row)


def _known(name: str, attendee: Attendee | None, named: dict[str, Person]) -> Known:
    if attendee is None:
        return Known(name, named.get(name_key(name)))
    came = attendee.stands_for
    substitute = " ".join(part for part in (attendee.name, attendee.position) if part) if came else ""
    return Known(name, attendee.person, substitute)
