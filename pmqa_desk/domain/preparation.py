"""The checklists of a visit: edits of their lines, whose each line is, how many are ready, what is late."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from pmqa_desk.domain.attendance import name_key
from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Assignment, Preparation, PreparationKind, Status, Visit

Change = Callable[[Preparation], Preparation]
# What was given out at a meeting stands as a line of a checklist does.
Line = Preparation | Assignment
# What is still to be done.
TO_DO: Final = frozenset({Status.OPEN, Status.STARTED})
# What papers call the kinds.
KIND_WORDS: Final[Mapping[PreparationKind, str]] = MappingProxyType(
    {
        PreparationKind.PLACE: "สถานที่",
        PreparationKind.EQUIPMENT: "อุปกรณ์",
        PreparationKind.APPLICATIONS: "โปรแกรมและระบบ",
        PreparationKind.SIGNAL: "สัญญาณและเครือข่าย",
        PreparationKind.BROADCAST: "การถ่ายทอดสด",
        PreparationKind.EXHIBITION: "นิทรรศการ",
        PreparationKind.DOCUMENTS: "เอกสาร",
        PreparationKind.CATERING: "อาหารและการรับรอง",
        PreparationKind.OTHER: "อื่น ๆ",
    }
)


@dataclass(frozen=True, slots=True)
class Count:
    """How many of so many lines are ready, and how many of the rest are late."""

    ready: int = 0
    of: int = 0
    overdue: int = 0

    @property
    def open(self) -> int:
        """Return how many are still to be done."""
        return self.of - self.ready

    def plus(self, other: Count) -> Count:
        """Return both together."""
        return Count(self.ready + other.ready, self.of + other.of, self.overdue + other.overdue)


def is_open(line: Line) -> bool:
    """Return whether a line is still to be done: neither done nor dropped."""
    return line.status in TO_DO


def is_overdue(line: Line, today: date) -> bool:
    """Return whether the day of a line is past and it is not done."""
    return is_open(line) and line.due is not None and line.due < today


def whose(line: Preparation) -> str:
    """Return whose a line is: the person, else the agency, else nobody."""
    return _one_line(line.person) or _one_line(line.agency)


def agency_of(line: Preparation) -> str:
    """Return on whose list a line stands: the agency's, else the person's, else nobody's."""
    return _one_line(line.agency) or _one_line(line.person)


def count(lines: Iterable[Line], today: date) -> Count:
    """Return how many lines are ready; one that was dropped is not counted at all."""
    counted = [line for line in lines if line.status is not Status.DROPPED]
    ready = sum(line.status is Status.DONE for line in counted)
    return Count(ready, len(counted), sum(is_overdue(line, today) for line in counted))


def by_kind(lines: Iterable[Preparation]) -> Mapping[PreparationKind, tuple[Preparation, ...]]:
    """Return the lines of each kind that has any, in the order of the kinds, each in the file's own order."""
    found: dict[PreparationKind, list[Preparation]] = {}
    for line in lines:
        found.setdefault(line.kind, []).append(line)
    return {kind: tuple(found[kind]) for kind in PreparationKind if kind in found}


def by_owner(
    lines: Iterable[Preparation], of: Callable[[Preparation], str] = whose
) -> Mapping[str, tuple[Preparation, ...]]:
    """Return the lines by whose they are, what is open and due first; nobody is an empty name, and last."""
    names: dict[str, str] = {}
    found: dict[str, list[Preparation]] = {}
    for line in sorted(lines, key=due_first):
        key = name_key(of(line))
        names.setdefault(key, of(line))
        found.setdefault(key, []).append(line)
    return {names[key]: tuple(found[key]) for key in sorted(found, key=lambda key: not key)}


def due_first(line: Line) -> tuple[bool, date]:
    """Order by what is open, then by its day; without a day it comes after the others."""
    return not is_open(line), line.due or date.max


def agencies(lines: Iterable[Preparation]) -> tuple[str, ...]:
    """Return the agencies that lines name, each once, as it was written first."""
    names: dict[str, str] = {}
    for name in (_one_line(line.agency) for line in lines):
        if name:
            names.setdefault(name_key(name), name)
    return tuple(names.values())


def searched(line: Preparation) -> str:
    """Return the text in which a line is sought, folded."""
    return fold_for_search(
        "\n".join(part for part in (line.text, line.agency, line.person, line.remark) if part)
    )


def add_line(visit: Visit, line: Preparation, after_uid: str | None = None) -> Visit:
    """Return the visit with a line below another, or at the end of its kind."""
    lines = visit.checklists
    kept = [place for place, each in enumerate(lines) if each.kind is line.kind]
    place = next(
        (n for n, each in enumerate(lines) if each.uid == after_uid), kept[-1] if kept else len(lines)
    )
    return replace(visit, checklists=(*lines[: place + 1], line, *lines[place + 1 :]))


def add_usual(visit: Visit, usual: Iterable[Preparation]) -> Visit:
    """Return the visit with those usual lines that its checklists have not got, in words and kind, yet."""
    known = {(line.kind, fold_for_search(line.text)) for line in visit.checklists}
    fresh = tuple(line for line in usual if (line.kind, fold_for_search(line.text)) not in known)
    return replace(visit, checklists=(*visit.checklists, *fresh))


def change_lines(visit: Visit, uids: Collection[str], change: Change) -> Visit:
    """Return the visit with each of these lines changed."""
    changed = tuple(change(line) if line.uid in uids else line for line in visit.checklists)
    return replace(visit, checklists=changed)


def drop_lines(visit: Visit, uids: Collection[str]) -> Visit:
    """Return the visit without these lines."""
    return replace(visit, checklists=tuple(line for line in visit.checklists if line.uid not in uids))


def step_lines(visit: Visit, uids: Collection[str], shown: Sequence[str], by: int) -> Visit:
    """Return the visit with these lines one place up (-1) or down (1) among those of their kind on show.

    What stands at the edge of its kind stays, and so does whatever would have to pass it.
    """
    known = {line.uid: line for line in visit.checklists}
    order = [known[uid] for uid in shown if uid in known][::-by]
    lines = list(visit.checklists)
    for place in range(1, len(order)):
        ahead, behind = order[place - 1], order[place]
        if behind.uid in uids and ahead.uid not in uids and ahead.kind is behind.kind:
            order[place - 1], order[place] = behind, ahead
            _put_past(lines, behind, ahead, by)
    return replace(visit, checklists=tuple(lines))


def turned(lines: Iterable[Line]) -> Status:
    """Return what a press of the tick makes of these lines: done, or open again where all are done."""
    return Status.OPEN if all(line.status is Status.DONE for line in lines) else Status.DONE


def _put_past(lines: list[Preparation], moved: Preparation, past: Preparation, by: int) -> None:
    lines.remove(moved)
    place = lines.index(past)
    lines.insert(place + 1 if by > 0 else place, moved)


def _one_line(name: str | None) -> str:
    return " ".join((name or "").split())
