"""Who an item's presenters are, as the visit's directory of people and the session's attendance have them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from pmqa_desk.domain.attendance import Attendee, attendee_of, name_key
from pmqa_desk.domain.visit import Attendance, Item, Kind


@dataclass(frozen=True, slots=True)
class Presenter:
    """Who presents; the position is empty where the directory has none.

    Where a substitute came, the position says in whose place.
    """

    name: str
    position: str = ""


def presenters_of(item: Item, known: Mapping[str, Attendee]) -> tuple[Presenter, ...]:
    """Return an item's presenters as the session ``known`` by name has them: substitutes in their place."""
    # What is said already, by the presenter's own name or as the agency, need not be said twice.
    agency = name_key(item.agency or "")
    return tuple(_presenter(name, attendee_of(known, name), agency) for name in item.presenters)


def called_up(item: Item, known: Mapping[str, Attendee]) -> tuple[Presenter, ...]:
    """Return an item's presenters as they are called up aloud: in whose place one came is not said."""
    found = ((name, attendee_of(known, name)) for name in item.presenters)
    agency = name_key(item.agency or "")
    return tuple(
        Presenter(each.name, each.position)
        if each is not None and each.stands_for
        else _presenter(name, each, agency)
        for name, each in found
    )


def in_one_line(presenters: Sequence[Presenter]) -> str:
    """Return presenters with their positions in one line."""
    return ", ".join(" ".join(part for part in (each.name, each.position) if part) for each in presenters)


def assessors(known: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Return the assessors of a session who are not absent, in the order of the directory."""
    here = (each for each in known if each.listed is Attendance.ASSESSOR and not each.absent)
    return tuple(each for each in here if each.name)


def is_public(item: Item) -> bool:
    """Return whether the room is told an item's title and presenters: not of the assessors' own meeting."""
    return item.kind is not Kind.CLOSED


def _presenter(name: str, attendee: Attendee | None, agency: str) -> Presenter:
    if attendee is None:
        return Presenter(name)
    if attendee.stands_for:
        return Presenter(attendee.name, " ".join(filter(None, (attendee.position, attendee.in_place_of))))
    at = attendee.position.strip()
    return Presenter(name, "" if name_key(at) in {agency, name_key(name)} else at)
