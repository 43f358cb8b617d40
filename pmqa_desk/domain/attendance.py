"""Who belongs to a session and how they came: the directory and what was recorded, put together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

from pmqa_desk.domain.ranks import bare_name
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.visit import Appearance, Attendance, Person, Presence, SessionKind, Visit, new_uid

# What papers write before the one in whose place somebody came.
IN_PLACE_OF: Final = "แทน"
CHAIR: Final = "ประธาน"
_CAME: Final = frozenset({Presence.PRESENT, Presence.LATE, Presence.LEFT})


@dataclass(frozen=True, slots=True)
class Attendee:
    """Somebody in a list of one session, as papers and screens name them."""

    person: Person
    appearance: Appearance
    listed: Attendance
    name: str
    """Who really came: the substitute, or the person."""
    position: str
    stands_for: str = ""
    """Where a substitute came, the name of the person in whose place."""

    @property
    def presence(self) -> Presence:
        """Return how they came."""
        return self.appearance.presence

    @property
    def absent(self) -> bool:
        """Return whether neither the person nor anybody in the place came."""
        return self.presence is Presence.ABSENT

    @property
    def in_place_of(self) -> str:
        """Return “แทน …”, or nothing where the person came."""
        return f"{IN_PLACE_OF} {self.stands_for}" if self.stands_for else ""


def attendees(visit: Visit, session_uid: str | None = None) -> tuple[Attendee, ...]:
    """Return the lists of a session in the directory's order; ``None`` is the visit day itself."""
    recorded = {a.person_uid: a for a in visit.appearances if a.session_uid == session_uid}
    session = session_of(visit, session_uid)
    kind = SessionKind.VISIT if session is None else session.kind
    found = (_attendee(person, recorded.get(person.uid), session_uid, kind) for person in visit.people)
    return tuple(each for each in found if each is not None)


def by_name(known: Iterable[Attendee]) -> Mapping[str, Attendee]:
    """Return attendees by the directory's names; ask with ``attendee_of``. The first of a name counts.

    They stand there without rank and title too, where no two would be taken for one.
    """
    found: dict[str, Attendee] = {}
    bare: dict[str, list[Attendee]] = {}
    for each in known:
        found.setdefault(name_key(each.person.name), each)
        bare.setdefault(_bare_key(each.person.name), []).append(each)
    return {**{key: same[0] for key, same in bare.items() if len(same) == 1}, **found}


def attendee_of(known: Mapping[str, Attendee], name: str) -> Attendee | None:
    """Return who bears a name, as it is written or else without rank and title, or ``None``."""
    return known.get(name_key(name)) or known.get(_bare_key(name))


@dataclass(frozen=True, slots=True)
class Roll:
    """Everybody of one session, in the directory's order and by name."""

    attendees: tuple[Attendee, ...]
    known: Mapping[str, Attendee]


def roll_of(visit: Visit, session_uid: str | None = None) -> Roll:
    """Return the roll of a session; ``None`` is the visit day itself."""
    found = attendees(visit, session_uid)
    return Roll(found, by_name(found))


def name_key(name: str) -> str:
    """Return a name as it is compared: blanks and letter case make no difference."""
    return " ".join(name.split()).casefold()


def _bare_key(name: str) -> str:
    # No name as it is written holds this sign: the two kinds of key never meet.
    return f"\N{NULL}{bare_name(name)}"


def chairs(known: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """Return who presides: members whose role is that of a chair, two where they preside together."""
    present = (each for each in known if each.listed is Attendance.MEMBER and not each.absent)
    return tuple(each for each in present if is_chair(each.person.role))


def is_chair(role: str | None) -> bool:
    """Return whether a role is to preside; a vice chair's is not."""
    return (role or "").strip().startswith(CHAIR)


def appearance_of(visit: Visit, person_uid: str, session_uid: str | None) -> Appearance:
    """Return what is recorded of a person at a session, or a fresh record of nothing yet."""
    mine = (a for a in visit.appearances if a.person_uid == person_uid and a.session_uid == session_uid)
    return next(mine, None) or Appearance(new_uid(), person_uid, session_uid)


def put_appearance(visit: Visit, appearance: Appearance) -> Visit:
    """Return the visit with what is recorded of one person at one session; what says nothing goes."""
    rest = [a for a in visit.appearances if not _same_place(a, appearance)]
    nothing = Appearance(appearance.uid, appearance.person_uid, appearance.session_uid)
    said = () if appearance == nothing else (appearance,)
    return replace(visit, appearances=(*rest, *said))


def set_presence(
    visit: Visit, person_uid: str, session_uid: str | None, presence: Presence, at_ms: int | None = None
) -> Visit:
    """Return the visit with how a person came to a session.

    ``at_ms`` is the instant of the press: it is when who is late arrived, and when who left went. Who came
    needs no reason any more, and who is absent sent nobody.
    """
    before = appearance_of(visit, person_uid, session_uid)
    changes: dict[str, Any] = {"presence": presence}  # Any: each field of the record has its own type
    if presence is Presence.LATE:
        changes["arrived_ms"] = at_ms
    elif presence is Presence.LEFT:
        changes["left_ms"] = at_ms
    else:
        changes |= {"arrived_ms": None, "left_ms": None}
    if presence in _CAME and before.substitute is None:
        changes["reason"] = None
    if presence is Presence.ABSENT:
        changes |= {"substitute": None, "substitute_position": None}
    return put_appearance(visit, replace(before, **changes))


def set_substitute(
    visit: Visit, person_uid: str, session_uid: str | None, name: str | None, position: str | None = None
) -> Visit:
    """Return the visit with who came in a person's place; nobody gives the place back to the person."""
    before = appearance_of(visit, person_uid, session_uid)
    kept = (name or "").strip() or None
    came = before.presence if before.presence in _CAME else Presence.PRESENT
    presence = came if kept else Presence.EXPECTED if before.substitute else before.presence
    after = replace(
        before,
        presence=presence,
        substitute=kept,
        substitute_position=((position or "").strip() or None) if kept else None,
    )
    return put_appearance(visit, after)


def _attendee(
    person: Person, recorded: Appearance | None, session_uid: str | None, kind: SessionKind
) -> Attendee | None:
    appearance = recorded or Appearance("", person.uid, session_uid)
    listed = appearance.listed or person.attendance
    if not _belongs(person, appearance, kind):
        return None
    substitute = (appearance.substitute or "").strip()
    if not substitute or appearance.presence is Presence.ABSENT:
        return Attendee(person, appearance, listed, person.name, person.position or "")
    position = appearance.substitute_position or ""
    return Attendee(person, appearance, listed, substitute, position, person.name.strip())


def _belongs(person: Person, appearance: Appearance, kind: SessionKind) -> bool:
    """Return whether a person belongs to a session: assessors come to assess, unless it is said otherwise."""
    if appearance.presence is not Presence.EXPECTED or appearance.listed is not None:
        return appearance.presence is not Presence.UNLISTED
    return person.attendance is not Attendance.ASSESSOR or kind is SessionKind.VISIT


def _same_place(one: Appearance, other: Appearance) -> bool:
    return (one.person_uid, one.session_uid) == (other.person_uid, other.session_uid)
