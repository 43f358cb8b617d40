"""Edits of the programme: each takes the visit and returns the visit after it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import time

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme import lay, limit_ms, programme_of, start_ms
from pmqa_desk.domain.section_budgets import with_budget_following
from pmqa_desk.domain.visit import Item, Kind, StartRule, Visit

# Lengths are shared in whole half minutes: nobody announces seven minutes and thirteen seconds.
SHARE_STEP_S = 30
# Steps that announcements leave without a number.
UNNUMBERED = frozenset({Kind.BREAK, Kind.REGISTRATION, Kind.PHOTO, Kind.CLOSED})


@dataclass(frozen=True, slots=True)
class Section:
    """Items in a row that bear the same section."""

    name: str | None
    items: tuple[Item, ...]


def sections(items: Iterable[Item]) -> tuple[Section, ...]:
    """Return the items in order, those in a row with one section together."""
    found: list[Section] = []
    for item in items:
        if found and found[-1].name == item.section:
            found[-1] = Section(item.section, (*found[-1].items, item))
        else:
            found.append(Section(item.section, (item,)))
    return tuple(found)


def item_of(visit: Visit, uid: str | None) -> Item | None:
    """Return an item by its identity, or ``None``."""
    return next((item for item in visit.items if item.uid == uid), None)


def chosen_items(visit: Visit, uids: Collection[str]) -> tuple[Item, ...]:
    """Return the items of these identities in the order of the programme."""
    return tuple(item for item in visit.items if item.uid in uids)


def insert_items(visit: Visit, new: tuple[Item, ...], after_uid: str | None) -> Visit:
    """Put items below another, or last; those without a section take that of the item above."""
    above = item_of(visit, after_uid)
    place = len(visit.items) if above is None else visit.items.index(above) + 1
    neighbour = above or (visit.items[-1] if visit.items else None)
    section = neighbour.section if neighbour else None
    placed = tuple(item if item.section else replace(item, section=section) for item in new)
    return _with_items(visit, (*visit.items[:place], *placed, *visit.items[place:]))


def duplicate_items(visit: Visit, uids: Collection[str], fresh: Callable[[], str]) -> Visit:
    """Put a copy of each item below the last of them; a copy follows on, whatever the original's hour."""
    originals = chosen_items(visit, uids)
    if not originals:
        return visit
    copies = tuple(
        replace(item, uid=fresh(), start_rule=StartRule.LINKED, start=None, finish=None, doubts=())
        for item in originals
    )
    return insert_items(visit, copies, originals[-1].uid)


def delete_items(visit: Visit, uids: Collection[str]) -> Visit:
    """Take items out; what was recorded at them stays."""
    return _with_items(visit, tuple(item for item in visit.items if item.uid not in uids))


def move_items(visit: Visit, uids: Collection[str], before_uid: str | None, section: str | None) -> Visit:
    """Put items, in their order, before another (``None``: last) and into ``section``."""
    moved = tuple(replace(item, section=section) for item in chosen_items(visit, uids))
    rest = [item for item in visit.items if item.uid not in uids]
    before = item_of(visit, before_uid)
    following = visit.items[visit.items.index(before) :] if before else ()
    # Dropped on one of themselves they stand before the next item that stays.
    anchor = next((item for item in following if item.uid not in uids), None)
    place = len(rest) if anchor is None else rest.index(anchor)
    return _with_items(visit, (*rest[:place], *moved, *rest[place:]))


def step_items(visit: Visit, uids: Collection[str], step: int) -> Visit:
    """Move items one place up (-1) or down (1); at the edge of a section they change the section first."""
    moved = chosen_items(visit, uids)
    if not moved:
        return visit
    edge = visit.items.index(moved[0] if step < 0 else moved[-1])
    place = edge + step
    if not 0 <= place < len(visit.items):
        return visit
    neighbour = visit.items[place]
    if neighbour.section != visit.items[edge].section:
        return _with_items(
            visit,
            tuple(replace(i, section=neighbour.section) if i.uid in uids else i for i in visit.items),
        )
    if step < 0:
        return move_items(visit, uids, neighbour.uid, neighbour.section)
    after = visit.items[place + 1].uid if place + 1 < len(visit.items) else None
    return move_items(visit, uids, after, neighbour.section)


def change_item(visit: Visit, uid: str, change: Callable[[Item], Item]) -> Visit:
    """Change one item; one that is gone by now changes nothing."""
    return replace(visit, items=tuple(change(i) if i.uid == uid else i for i in visit.items))


def with_clock(item: Item, at: time | None) -> Item:
    """Return the item at the clock time typed; an emptied one follows the item before it."""
    if at is None:
        return replace(item, start_rule=StartRule.LINKED, start=None, finish=None)
    if item.start_rule is StartRule.FINISH_AT:
        return replace(item, finish=at)
    return replace(item, start_rule=StartRule.FIXED, start=at)


def with_rule(item: Item, rule: StartRule, begins: time | None, ends: time | None) -> Item:
    """Return the item under another start rule; ``begins`` and ``ends`` are the hours planned so far."""
    if rule is StartRule.FIXED:
        return replace(item, start_rule=rule, start=item.start or begins)
    if rule is StartRule.FINISH_AT:
        return replace(item, start_rule=rule, finish=item.finish or ends)
    return replace(item, start_rule=rule)


def rename_section(visit: Visit, uids: Collection[str], name: str | None) -> Visit:
    """Put these items into the section of that name, where they stand."""
    renamed = tuple(replace(i, section=name) if i.uid in uids else i for i in visit.items)
    first = next((item for item in visit.items if item.uid in uids), None)
    after = _with_items(visit, renamed)
    return with_budget_following(visit, after, first.section if first else None, name)


def share_missing_lengths(visit: Visit) -> Visit:
    """Share what is left of the day's window among the items without a length, evenly (T26).

    Each stretch up to a fixed time, and the last up to the limit of the day, is shared by itself.
    """
    lengths = missing_lengths_shared(visit)
    if not lengths and visit.end is None:
        raise DeskError(
            "ยังไม่ระบุเวลาที่ต้องจบ โปรดกรอกช่อง “ต้องจบ” ในหน้าภาพรวม แล้วเฉลี่ยเวลาอีกครั้ง",
            "The hour of the end is not known. Fill in “Must end” on the overview, then share again.",
        )
    if not lengths:
        raise DeskError(
            "ไม่มีเวลาเหลือให้เฉลี่ย โปรดตรวจเวลาเริ่มและเวลาสิ้นสุดของวัน หรือลดเวลาของบางลำดับ",
            "No time is left to share. Check the day's start and end, or shorten some items.",
        )
    return with_lengths(visit, lengths)


def missing_lengths_shared(visit: Visit) -> dict[str, int]:
    """Return the length that each item without one would get; there is none where no time is left."""
    lengths: dict[str, int] = {}
    for stretch, room_s in stretches(visit):
        missing = [item.uid for item in stretch if _lacks_length(item)]
        takers = len(missing) + sum(item.start_rule is StartRule.FINISH_AT for item in stretch)
        known = sum(item.duration_s or 0 for item in stretch if item.start_rule is not StartRule.FINISH_AT)
        share = (room_s - known) // (takers or 1) // SHARE_STEP_S * SHARE_STEP_S
        lengths.update(dict.fromkeys(missing, share) if share > 0 else {})
    return lengths


def with_lengths(visit: Visit, lengths: Mapping[str, int]) -> Visit:
    """Return the visit with these items' lengths."""
    items = (replace(i, duration_s=lengths[i.uid]) if i.uid in lengths else i for i in visit.items)
    return replace(visit, items=tuple(items))


def stretches(visit: Visit) -> list[tuple[tuple[Item, ...], int]]:
    """Return the items between two clock times, and the seconds between these; open ones are left out."""
    programme = programme_of(visit)
    begin = start_ms(programme)
    found: list[tuple[tuple[Item, ...], int]] = []
    gathered: list[Item] = []

    def close(at_ms: int | None) -> None:
        if gathered and begin is not None and at_ms is not None:
            found.append((tuple(gathered), (at_ms - begin) // 1000))
        gathered.clear()

    for slot in lay(programme):
        if slot.item.start_rule is StartRule.FIXED and slot.clock_ms is not None:
            close(slot.clock_ms)
            begin = slot.clock_ms
        gathered.append(slot.item)
        if slot.item.start_rule is StartRule.FINISH_AT and slot.clock_ms is not None:
            close(slot.clock_ms)
            begin = slot.clock_ms
    close(limit_ms(programme))
    return found


def _lacks_length(item: Item) -> bool:
    finishes = item.start_rule is StartRule.FINISH_AT and item.finish is not None
    return item.duration_s is None and not finishes


def _with_items(visit: Visit, after: tuple[Item, ...]) -> Visit:
    """Return the visit with its items in another order; plain numbers go on counting from 1."""
    known = {item.uid for item in visit.items}
    if not known:
        return replace(visit, items=after)
    counts = [item.number for item in visit.items if item.number]
    orderly = bool(counts) and counts == [str(place) for place in range(1, len(counts) + 1)]
    if not orderly:
        items = tuple(item if item.uid in known else replace(item, number=None) for item in after)
        return replace(visit, items=items)
    renumbered: list[Item] = []
    number = 0
    for item in after:
        counted = bool(item.number) if item.uid in known else item.kind not in UNNUMBERED
        number += counted
        renumbered.append(replace(item, number=str(number) if counted else None))
    return replace(visit, items=tuple(renumbered))
