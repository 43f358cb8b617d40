"""Who an item's presenters are, as the visit's directory of people has them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pmqa_desk.domain.visit import Attendance, Item, Kind, Person


@dataclass(frozen=True, slots=True)
class Presenter:
    """A presenter by name; the position is empty where the directory has none."""

    name: str
    position: str = ""


def presenters_of(item: Item, people: Sequence[Person]) -> tuple[Presenter, ...]:
    """Return an item's presenters, each with the position that the directory of people gives the name."""
    positions = {_folded(person.name): person.position or "" for person in reversed(people)}
    found = ((name, positions.get(_folded(name), "").strip()) for name in item.presenters)
    # What is said already, by the presenter's own name or as the agency, need not be said twice.
    said = {_folded(item.agency or "")}
    return tuple(Presenter(name, "" if _folded(at) in {*said, _folded(name)} else at) for name, at in found)


def in_one_line(presenters: Sequence[Presenter]) -> str:
    """Return presenters with their positions in one line."""
    return ", ".join(" ".join(part for part in (each.name, each.position) if part) for each in presenters)


def assessors(people: Sequence[Person]) -> tuple[Person, ...]:
    """Return the assessors in the order of the directory."""
    return tuple(person for person in people if person.attendance is Attendance.ASSESSOR and person.name)


def is_public(item: Item) -> bool:
    """Return whether the room is told an item's title and presenters: not of the assessors' own meeting."""
    return item.kind is not Kind.CLOSED


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
