"""JSON of earlier versions brought into the shape of this one: what it says of people and assignments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

# Before attendance was kept for each session, a person bore that of the visit day.
_OF_THE_DAY: Final = ("reason", "stands_for")
_SUBSTITUTE: Final = "แทน"


def brought_up(data: object) -> object:
    """Return the JSON of a visit as this version writes it; what has that shape already stays as it is."""
    if not isinstance(data, Mapping):
        return data
    whole = dict(data)
    if isinstance(whole.get("people"), list):
        told = [_person(entry, number) for number, entry in enumerate(whole["people"])]
        whole["people"] = [person for person, _ in told]
        came = [appearance for _, appearance in told if appearance is not None]
        before = whole.get("appearances")
        if came:
            whole["appearances"] = [*(before if isinstance(before, list) else []), *came]
    if isinstance(whole.get("assignments"), list):
        whole["assignments"] = [_assignment(entry) for entry in whole["assignments"]]
    return whole


def _person(entry: object, number: int) -> tuple[object, object]:
    """Return a person, and how they came to the visit day where the entry says so."""
    if not isinstance(entry, Mapping):
        return entry, None
    person: dict[str, Any] = {key: value for key, value in entry.items() if key not in _OF_THE_DAY}
    absent = entry.get("attendance") == "absent"
    reason, place = entry.get("reason"), entry.get("stands_for")
    if not (absent or reason or place):
        return person, None
    if not person.get("uid"):
        person["uid"] = f"old-person-{number + 1}"
    came: dict[str, Any] = {
        "uid": f"came-{person['uid']}",
        "person_uid": person["uid"],
        "presence": "absent" if absent else "present",
        "reason": reason,
    }
    if absent:
        person["attendance"] = "member"
        # In whose place one was to come who did not is kept beside why.
        said = (part.strip() for part in (reason, place) if isinstance(part, str))
        came["reason"] = " ".join(filter(None, said)) or None
    elif isinstance(place, str) and place.strip():
        came["substitute"], came["substitute_position"] = person.get("name"), person.get("position")
        person["name"] = place.strip().removeprefix(_SUBSTITUTE).strip() or person.get("name")
    return person, came


def _assignment(entry: object) -> object:
    if not isinstance(entry, Mapping) or "done" not in entry:
        return entry
    rest = {key: value for key, value in entry.items() if key != "done"}
    return {**rest, "status": "done"} if entry["done"] is True else rest
