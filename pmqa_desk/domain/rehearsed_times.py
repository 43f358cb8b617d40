"""Rehearsed times taken over as the plan: proposed for each item, accepted one by one or whole."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from pmqa_desk.domain.rehearsals import Matrix, Row
from pmqa_desk.domain.time_sharing import is_protected
from pmqa_desk.domain.visit import Item, Kind, StartRule, Visit

# A length that somebody announces ends on a half minute.
STEP_S = 30


class Figure(StrEnum):
    """Which of the rehearsed times is taken."""

    LAST = "last"
    MEDIAN = "median"
    LONGEST = "longest"


class Kept(StrEnum):
    """Why an item keeps the length it has."""

    NOT_REHEARSED = "not_rehearsed"
    ENDS_BY_CLOCK = "ends_by_clock"
    """It ends at a clock time: its finish says how long it is."""
    PROTECTED = "protected"
    """It took less than planned, and its time is not to be cut."""
    THE_SAME = "the_same"


@dataclass(frozen=True, slots=True)
class Adoption:
    """One item's length as it is and as its runs had it; ``kept`` says why it stays where it does."""

    uid: str
    was_s: int | None
    rehearsed_s: int | None
    """The time that was taken, as it was measured."""
    becomes_s: int | None
    runs: int
    kept: Kept | None


def propose_times(matrix: Matrix, figure: Figure = Figure.LAST) -> tuple[Adoption, ...]:
    """Return a proposal for each item of the programme; nothing is changed by it."""
    return tuple(_adoption(row, figure) for row in matrix.rows if row.place is not None)


def adopt_times(visit: Visit, proposal: Sequence[Adoption], uids: Collection[str] | None = None) -> Visit:
    """Return the visit with the proposed lengths, of the items named or of all.

    Start rules, clock times, protection and priority stay as they are. The item that an accepted proposal was
    made for keeps its length where that was edited since.
    """
    lengths = {
        each.uid: each for each in proposal if each.kept is None and (uids is None or each.uid in uids)
    }
    items = (_with_length(item, lengths.get(item.uid)) for item in visit.items)
    return replace(visit, items=tuple(items))


def _with_length(item: Item, adoption: Adoption | None) -> Item:
    if adoption is None or item.duration_s != adoption.was_s:
        return item
    return replace(item, duration_s=adoption.becomes_s)


def _adoption(row: Row, figure: Figure) -> Adoption:
    item, was, count = row.item, row.item.duration_s, row.spread.count
    rehearsed = _rehearsed_s(row, figure)
    if item.start_rule is StartRule.FINISH_AT:
        return Adoption(item.uid, was, rehearsed, was, count, Kept.ENDS_BY_CLOCK)
    if rehearsed is None:
        return Adoption(item.uid, was, None, was, count, Kept.NOT_REHEARSED)
    becomes = max(STEP_S, -(-rehearsed // STEP_S) * STEP_S)
    if becomes == was:
        return Adoption(item.uid, was, rehearsed, was, count, Kept.THE_SAME)
    if was is not None and becomes < was and _is_kept(item):
        return Adoption(item.uid, was, rehearsed, was, count, Kept.PROTECTED)
    return Adoption(item.uid, was, rehearsed, becomes, count, None)


def _rehearsed_s(row: Row, figure: Figure) -> int | None:
    spread = row.spread
    if figure is Figure.LONGEST:
        return spread.longest_s
    # Of one run there is no middle: what it took is all that is known.
    middle = spread.median_s if figure is Figure.MEDIAN else None
    return spread.last_s if middle is None else middle


def _is_kept(item: Item) -> bool:
    return is_protected(item) or item.kind is Kind.BREAK
