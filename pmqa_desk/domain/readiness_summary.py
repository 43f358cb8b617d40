"""How far the preparation of a visit has come, part by part, and whose it is what is not ready."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from pmqa_desk.domain.attendance import name_key
from pmqa_desk.domain.preparation import Count, Line, count, is_open, is_overdue, whose
from pmqa_desk.domain.visit import (
    Assignment,
    AwardStep,
    Format,
    Item,
    ItemStatus,
    Kind,
    Preparation,
    Visit,
)


class Part(StrEnum):
    """What is got ready for a visit."""

    ITEMS = "items"
    """What items are presented with."""
    MEDIA = "media"
    """Files that are not chosen or not found."""
    CHECKLISTS = "checklists"
    ASSIGNMENTS = "assignments"
    STEPS = "steps"
    """Of the award, as far as they come before the visit."""


# Where each part is seen to: page, and part of the page.
PLACE_OF: Final[Mapping[Part, tuple[str, str]]] = {
    Part.ITEMS: ("programme", ""),
    Part.MEDIA: ("programme", ""),
    Part.CHECKLISTS: ("preparations", "checklists"),
    Part.ASSIGNMENTS: ("preparations", "assignments"),
    Part.STEPS: ("award", ""),
}
# Of these somebody prepares something; others are said, eaten or asked when their time comes.
_PREPARED: Final = frozenset(
    {
        Kind.REPORT,
        Kind.INTRODUCTION,
        Kind.VIDEO,
        Kind.STRATEGY,
        Kind.SHOWCASE,
        Kind.EXHIBITION,
        Kind.LIVE,
        Kind.TOUR,
    }
)
_PLAYED: Final = frozenset({Format.VIDEO, Format.SLIDES})


@dataclass(frozen=True, slots=True)
class Share:
    """What of a part is not ready with one agency or person; an empty name is nobody's."""

    owner: str
    open: int = 0
    overdue: int = 0


@dataclass(frozen=True, slots=True)
class PartSummary:
    """One part: how much of it is ready, and whose the rest is, who is late first."""

    part: Part
    count: Count
    shares: tuple[Share, ...] = ()


@dataclass(frozen=True, slots=True)
class ReadinessSummary:
    """All parts that a visit has anything of."""

    parts: tuple[PartSummary, ...]
    statuses: tuple[tuple[ItemStatus, int], ...] = ()
    """How many items stand how, without those that stand in no such way."""

    @property
    def total(self) -> Count:
        """Return all parts together; a file that is missing is its item's, which is counted."""
        total = Count()
        for summary in self.parts:
            if summary.part is not Part.MEDIA:
                total = total.plus(summary.count)
        return total

    def of(self, part: Part) -> PartSummary | None:
        """Return one part, or ``None``."""
        return next((each for each in self.parts if each.part is part), None)


def readiness_summary(visit: Visit, today: date, not_found: Collection[str] = ()) -> ReadinessSummary:
    """Return how far everything has come; ``not_found`` are the media that the folder does not have."""
    items = prepared_items(visit)
    parts = (
        _items(items, not_found),
        _media(items, not_found),
        _lines(Part.CHECKLISTS, visit.checklists, today),
        _lines(Part.ASSIGNMENTS, visit.assignments, today),
        _steps(visit, today),
    )
    stand = [item.status for item in items]
    statuses = tuple((status, stand.count(status)) for status in ItemStatus if status in stand)
    return ReadinessSummary(tuple(part for part in parts if part.count.of), statuses)


def prepared_items(visit: Visit) -> tuple[Item, ...]:
    """Return the items for which somebody gets something ready."""
    return tuple(
        item
        for item in visit.items
        if item.kind in _PREPARED
        or item.media is not None
        or item.format in _PLAYED
        or item.status is not ItemStatus.DRAFT
    )


def lacks_medium(item: Item, not_found: Collection[str] = ()) -> bool:
    """Return whether the file of an item is not found, or nobody has chosen one for its film or slides."""
    if item.media is not None:
        return item.media in not_found
    return item.kind is Kind.VIDEO or item.format in _PLAYED


def _items(items: tuple[Item, ...], not_found: Collection[str]) -> PartSummary:
    rest = [item for item in items if item.status is not ItemStatus.READY or lacks_medium(item, not_found)]
    ready = Count(len(items) - len(rest), len(items))
    return PartSummary(Part.ITEMS, ready, _shares((_presented_by(item), False) for item in rest))


def _media(items: tuple[Item, ...], not_found: Collection[str]) -> PartSummary:
    missing = [item for item in items if lacks_medium(item, not_found)]
    shares = _shares((_presented_by(item), False) for item in missing)
    return PartSummary(Part.MEDIA, Count(0, len(missing)), shares)


def _lines(part: Part, lines: tuple[Line, ...], today: date) -> PartSummary:
    rest = (line for line in lines if is_open(line))
    shares = _shares((_owner(line), is_overdue(line, today)) for line in rest)
    return PartSummary(part, count(lines, today), shares)


def _steps(visit: Visit, today: date) -> PartSummary:
    before = [step for step in visit.award_steps if _is_before(step, visit.date)]
    rest = [(step, step.due is not None and step.due < today) for step in before if step.done is None]
    late = sum(overdue for _, overdue in rest)
    shares = _shares((_tidy(step.owner), overdue) for step, overdue in rest)
    return PartSummary(Part.STEPS, Count(len(before) - len(rest), len(before), late), shares)


def _is_before(step: AwardStep, visit_date: date | None) -> bool:
    """Return whether a step is over before the visit: the visit itself and what follows are not prepared."""
    if step.done is not None:
        return visit_date is None or step.done < visit_date
    return step.due is not None and (visit_date is None or step.due < visit_date)


def _shares(rest: Iterable[tuple[str, bool]]) -> tuple[Share, ...]:
    """Return what each has, who is late first, then who has most; what nobody has comes last."""
    found: dict[str, Share] = {}
    for owner, overdue in rest:
        key = name_key(owner)
        before = found.get(key, Share(owner))
        found[key] = Share(before.owner, before.open + 1, before.overdue + overdue)
    return tuple(sorted(found.values(), key=lambda share: (not share.owner, -share.overdue, -share.open)))


def _owner(line: Preparation | Assignment) -> str:
    return whose(line) if isinstance(line, Preparation) else _tidy(line.owner)


def _presented_by(item: Item) -> str:
    return _tidy(item.agency) or _tidy(next(iter(item.presenters), None))


def _tidy(name: str | None) -> str:
    return " ".join((name or "").split())
