"""What the programme's table has on show: rows of sections and items, made anew from the visit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pmqa_desk.domain.back_timing import back_from
from pmqa_desk.domain.programme import Slot, item_numbers
from pmqa_desk.domain.programme_check import DayCheck
from pmqa_desk.domain.programme_edits import Section, sections
from pmqa_desk.domain.schedule_problems import ScheduleProblem
from pmqa_desk.domain.section_budgets import SectionSum, section_sums
from pmqa_desk.domain.visit import Item, Visit


@dataclass(frozen=True, slots=True)
class Findings:
    """What is known of a programme beside its slots, by identity of items and name of sections."""

    problems: Mapping[str, tuple[ScheduleProblem, ...]] = field(default_factory=dict)
    latest_ms: Mapping[str, int] = field(default_factory=dict)
    sums: Mapping[str, SectionSum] = field(default_factory=dict)


def findings_of(visit: Visit, check: DayCheck, problems: Iterable[ScheduleProblem]) -> Findings:
    """Return what the rows of a programme tell beside its times."""
    found: dict[str, tuple[ScheduleProblem, ...]] = {}
    for problem in problems:
        found[problem.uid] = (*found.get(problem.uid, ()), problem)
    return Findings(found, back_from(check.slots, check.limit_ms), section_sums(visit, check.slots))


@dataclass(frozen=True, slots=True)
class SectionRow:
    """The head of a section; a collapsed one stands for its items."""

    key: str
    name: str | None
    uids: tuple[str, ...]
    total_s: int
    missing: int
    collapsed: bool
    whole: SectionSum | None = None
    """What all its parts take together, and may: at the first of them."""
    problems: tuple[ScheduleProblem, ...] = ()
    """Those of the section, and those of the items that it hides."""


@dataclass(frozen=True, slots=True)
class ItemRow:
    """One item with its number, its planned start and whether its medium was found."""

    key: str
    item: Item
    number: str
    start_ms: int | None
    length_s: int | None
    overlap_s: int
    medium_found: bool
    # No cell shows it: a row in which nothing else differs is not painted anew.
    latest_ms: int | None = field(default=None, compare=False)
    """When it must begin so that the day still ends at its limit."""
    problems: tuple[ScheduleProblem, ...] = ()


Row = SectionRow | ItemRow
NOTHING_FOUND = Findings()


def rows_of(
    laid: Sequence[Slot],
    collapsed: Collection[str],
    medium_found: Callable[[str], bool],
    found: Findings = NOTHING_FOUND,
) -> tuple[Row, ...]:
    """Return the rows of a programme laid on its day; without any section there are only items."""
    slots = {slot.item.uid: slot for slot in laid}
    items = tuple(slot.item for slot in laid)
    numbers = dict(zip(slots, item_numbers(items), strict=True))
    parts = sections(items)
    headed = any(part.name for part in parts)
    rows: list[Row] = []
    seen: Counter[str | None] = Counter()
    for part in parts:
        seen[part.name] += 1
        key = section_key(part.name, seen[part.name])
        if headed:
            row = _section_row(part, key, slots, found, collapsed=key in collapsed)
            rows.append(replace(row, whole=None) if seen[part.name] > 1 else row)
        if not headed or key not in collapsed:
            rows.extend(_item_row(slots[i.uid], numbers[i.uid], medium_found, found) for i in part.items)
    return tuple(rows)


def section_key(name: str | None, count: int = 1) -> str:
    """Return what a section keeps while items come and go; ``count`` tells two of one name apart."""
    return f"section:{count}:{name or ''}"


def _section_row(
    part: Section, key: str, slots: Mapping[str, Slot], found: Findings, *, collapsed: bool
) -> SectionRow:
    uids = tuple(item.uid for item in part.items)
    lengths = [slots[uid].length_s for uid in uids]
    return SectionRow(
        key,
        part.name,
        uids,
        sum(s or 0 for s in lengths),
        lengths.count(None),
        collapsed,
        found.sums.get(part.name or ""),
        tuple(p for uid in uids for p in found.problems.get(uid, ()) if collapsed or p.section is not None),
    )


def _item_row(slot: Slot, number: str, medium_found: Callable[[str], bool], found: Findings) -> ItemRow:
    item = slot.item
    return ItemRow(
        item.uid,
        item,
        number,
        slot.start_ms,
        slot.length_s,
        slot.overlap_s,
        item.media is None or medium_found(item.media),
        found.latest_ms.get(item.uid),
        tuple(problem for problem in found.problems.get(item.uid, ()) if problem.section is None),
    )
