"""What the runs say should be done: which items to cut, watch or keep; what is protected is never cut."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pmqa_desk.domain.rehearsals import Matrix, Row
from pmqa_desk.domain.time_sharing import is_protected
from pmqa_desk.domain.visit import Item, Kind

# From here on an overrun is to be watched, and from a minute on to be cut.
WATCH_FROM_S = 30
CUT_FROM_S = 60
# Cuts are named in half minutes: nobody can cut thirteen seconds.
STEP_S = 30
# So many items are named at once; more is no advice.
NAMED = 3
_NEVER_CUT = frozenset({Kind.QUESTIONS, Kind.BREAK, Kind.THANKS})


class Advice(StrEnum):
    """What to do about an item."""

    UNKNOWN = "unknown"
    """It was not run, or has no planned length."""
    AS_PLANNED = "as_planned"
    WATCH = "watch"
    CUT = "cut"
    KEEP = "keep"
    """Its time is not to be cut, however long it took."""


@dataclass(frozen=True, slots=True)
class RowAdvice:
    """What to do about one item, from its last counted time."""

    row: Row
    advice: Advice
    over_s: int = 0
    """By how much it last took longer than it is planned now; shorter is negative."""
    cut_s: int = 0


@dataclass(frozen=True, slots=True)
class AgainstPlan:
    """The last run against its own plan, over the items that have both times."""

    column: int
    over_s: int
    actual_s: int
    planned_s: int
    at_least: bool
    """An item that was run had no planned length."""
    counted: int
    aside: int


@dataclass(frozen=True, slots=True)
class AgainstLast:
    """The last run against the one before it, over the items that both have."""

    column: int
    earlier: int
    difference_s: int
    shorter: int
    longer: int
    shared: int


@dataclass(frozen=True, slots=True)
class Findings:
    """What one should know first of all runs; each is ``None`` where the runs cannot say it yet."""

    plan: AgainstPlan | None
    last: AgainstLast | None
    cuts: tuple[RowAdvice, ...]
    """Where most is to be cut, in the programme's order, no more than three."""


def may_be_cut(item: Item) -> bool:
    """Return whether an item may be advised to be cut."""
    return item.kind not in _NEVER_CUT and not is_protected(item)


def advise(row: Row) -> RowAdvice:
    """Return what to do about an item of the programme."""
    last, planned = row.spread.last_s, row.planned_s
    if row.place is not None and not may_be_cut(row.item):
        over = 0 if last is None or planned is None else last - planned
        return RowAdvice(row, Advice.KEEP, over)
    if last is None or planned is None:
        return RowAdvice(row, Advice.UNKNOWN)
    over = last - planned
    if over >= CUT_FROM_S:
        return RowAdvice(row, Advice.CUT, over, -(-over // STEP_S) * STEP_S)
    return RowAdvice(row, Advice.WATCH if over >= WATCH_FROM_S else Advice.AS_PLANNED, over)


def findings(matrix: Matrix) -> Findings:
    """Return what to know first: the last run against plan and against the one before, and where to cut."""
    advised = [advise(row) for row in matrix.rows]
    cuts = sorted((each for each in advised if each.advice is Advice.CUT), key=lambda each: -each.over_s)
    named = sorted(cuts[:NAMED], key=lambda each: each.row.place or 0)
    return Findings(_against_plan(matrix), _against_last(matrix), tuple(named))


def _against_plan(matrix: Matrix) -> AgainstPlan | None:
    if matrix.latest is None:
        return None
    total = matrix.columns[matrix.latest].sum
    if total.counted == total.unplanned:
        return None
    unplanned = total.unplanned > 0
    return AgainstPlan(
        matrix.latest, total.over_s, total.actual_s, total.planned_s, unplanned, total.counted, total.aside
    )


def _against_last(matrix: Matrix) -> AgainstLast | None:
    latest, earlier = matrix.latest, matrix.before_latest
    if latest is None or earlier is None:
        return None
    changes = [after - before for _, before, after in matrix.pairs(earlier, latest)]
    shorter = sum(change < 0 for change in changes)
    longer = sum(change > 0 for change in changes)
    return AgainstLast(latest, earlier, sum(changes), shorter, longer, len(changes))
