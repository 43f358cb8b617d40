"""What the programme's table has on show: rows of sections and items, made anew from the visit."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

from pmqa_desk.domain.programme import Slot, item_numbers
from pmqa_desk.domain.programme_edits import Section, sections
from pmqa_desk.domain.visit import Item


@dataclass(frozen=True, slots=True)
class SectionRow:
    """The head of a section; a collapsed one stands for its items."""

    key: str
    name: str | None
    uids: tuple[str, ...]
    total_s: int
    missing: int
    collapsed: bool


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


Row = SectionRow | ItemRow


def rows_of(
    laid: Sequence[Slot], collapsed: Collection[str], medium_found: Callable[[str], bool]
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
            rows.append(_section_row(part, key, slots, collapsed=key in collapsed))
        if not headed or key not in collapsed:
            rows.extend(_item_row(slots[i.uid], numbers[i.uid], medium_found) for i in part.items)
    return tuple(rows)


def section_key(name: str | None, count: int = 1) -> str:
    """Return what a section keeps while items come and go; ``count`` tells two of one name apart."""
    return f"section:{count}:{name or ''}"


def _section_row(part: Section, key: str, slots: Mapping[str, Slot], *, collapsed: bool) -> SectionRow:
    uids = tuple(item.uid for item in part.items)
    lengths = [slots[uid].length_s for uid in uids]
    return SectionRow(key, part.name, uids, sum(s or 0 for s in lengths), lengths.count(None), collapsed)


def _item_row(slot: Slot, number: str, medium_found: Callable[[str], bool]) -> ItemRow:
    item = slot.item
    found = item.media is None or medium_found(item.media)
    return ItemRow(item.uid, item, number, slot.start_ms, slot.length_s, slot.overlap_s, found)
