"""Versions of the programme: kept at a moment, compared side by side, put back."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.packing import DAMAGES, pack, unpack
from pmqa_desk.domain.programme_match import COMPARED, matched
from pmqa_desk.domain.records import from_plain, to_plain
from pmqa_desk.domain.visit import Item, Version, Visit, new_uid

# What the versions that one keeps oneself are called, one after the other.
DRAFT: Final = "ร่างที่"
_NUMBER: Final = re.compile(rf"{DRAFT} (\d+)")
# An item holds no instant: any zone does.
_ZONE: Final = ZoneInfo("UTC")


class Change(StrEnum):
    """What became of an item between two versions."""

    SAME = "same"
    CHANGED = "changed"
    MOVED = "moved"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True)
class Pair:
    """An item in two versions, side by side; ``fields`` are those that differ."""

    change: Change
    before: Item | None
    after: Item | None
    fields: tuple[str, ...] = ()


def keep_version(
    visit: Visit,
    name: str,
    now_ms: int,
    *,
    items: Sequence[Item] | None = None,
    imported: bool = False,
) -> Visit:
    """Keep the programme as it stands, or other ``items``, as a version.

    One that is ``imported`` is what a source said, by the identities of the items it became.
    """
    content = pack_items(visit.items if items is None else items)
    version = Version(new_uid(), " ".join(name.split()), now_ms, content, imported)
    return replace(visit, versions=(*visit.versions, version))


def next_name(visit: Visit) -> str:
    """Return what the next version that one keeps is called."""
    numbers = [int(found[1]) for v in visit.versions if (found := _NUMBER.fullmatch(v.name))]
    return f"{DRAFT} {max(numbers, default=0) + 1}"


def rename_version(visit: Visit, uid: str, name: str) -> Visit:
    """Call a version otherwise; blanks leave its name."""
    kept = " ".join(name.split())
    versions = (replace(v, name=kept) if kept and v.uid == uid else v for v in visit.versions)
    return replace(visit, versions=tuple(versions))


def remove_version(visit: Visit, uid: str) -> Visit:
    """Keep a version no longer."""
    return replace(visit, versions=tuple(version for version in visit.versions if version.uid != uid))


def restore_version(visit: Visit, uid: str, name: str, now_ms: int) -> Visit:
    """Put a version in the programme's place; what stood there is kept as a version called ``name``.

    An item keeps its medium where the version knew none: what came since is not lost by looking back.

    Raises:
        DeskError: the version is damaged.
    """
    version = next((version for version in visit.versions if version.uid == uid), None)
    if version is None:
        return visit
    present = {item.uid: item for item in visit.items}
    items = tuple(_with_media(item, present.get(item.uid)) for item in items_of(version))
    if items == visit.items:
        return visit
    return replace(keep_version(visit, name, now_ms), items=items)


def last_imported(visit: Visit) -> Version | None:
    """Return what was read last of a source, or ``None``."""
    return next((version for version in reversed(visit.versions) if version.imported), None)


def pack_items(items: Iterable[Item]) -> str:
    """Return items as one text."""
    return pack([to_plain(item, _ZONE) for item in items])


def items_of(version: Version) -> tuple[Item, ...]:
    """Return the items of a version.

    Raises:
        DeskError: the version is damaged.
    """
    try:
        return tuple(from_plain(Item, told, "items") for told in unpack(version.content))
    except (*DAMAGES, DeskError) as damage:
        raise DeskError(
            f"กำหนดการฉบับ “{version.name}” ที่เก็บไว้เสียหาย อ่านไม่ได้ กรุณาเปิดสำเนาสำรองของไฟล์งาน",
            f"The version “{version.name}” that was kept is damaged. Open a backup of the file.",
        ) from damage


def as_run(view: RunView) -> tuple[Item, ...]:
    """Return the items of a run as they really went: in the order they were begun, each as long as it took.

    What was skipped, or never came, is not among them.
    """
    begun = [each for each in view.items if each.actual_start_ms is not None]
    begun.sort(key=lambda each: each.actual_start_ms or 0)
    return tuple(replace(each.item, duration_s=round(each.actual_ms / 1000)) for each in begun)


def compare(before: Sequence[Item], after: Sequence[Item]) -> tuple[Pair, ...]:
    """Return two versions side by side in the order of the later one; what went stands where it was."""
    partners = matched(before, after)
    steady = _steady(before, after, partners)
    pairs = [_pair(partners.get(item.uid), item, steady=item.uid in steady) for item in after]
    taken = {each.uid for each in partners.values()}
    behind: dict[str | None, list[Pair]] = {}
    last: str | None = None
    of_before = {old.uid: uid for uid, old in partners.items()}
    for item in before:
        if item.uid in taken:
            last = of_before[item.uid]
        else:
            behind.setdefault(last, []).append(Pair(Change.GONE, item, None))
    found = list(behind.get(None, ()))
    for pair in pairs:
        found.append(pair)
        assert pair.after is not None  # noqa: S101 - made so above
        found += behind.get(pair.after.uid, ())
    return tuple(found)


def differing(before: Item, after: Item) -> tuple[str, ...]:
    """Return the fields in which two items differ, of those that a reader of a programme sees."""
    return tuple(field for field in COMPARED if getattr(before, field) != getattr(after, field))


def _pair(before: Item | None, after: Item, *, steady: bool) -> Pair:
    if before is None:
        return Pair(Change.NEW, None, after)
    fields = differing(before, after)
    change = Change.CHANGED if fields else Change.SAME if steady else Change.MOVED
    return Pair(change, before, after, fields)


def _steady(before: Sequence[Item], after: Sequence[Item], partners: Mapping[str, Item]) -> frozenset[str]:
    """Return the items of ``after`` that kept their order: as many as can be said to have stayed."""
    places = {item.uid: place for place, item in enumerate(before)}
    row = [(places[partners[item.uid].uid], item.uid) for item in after if item.uid in partners]
    return frozenset(row[n][1] for n in _longest_rise([place for place, _ in row]))


def _longest_rise(places: Sequence[int]) -> list[int]:
    """Return where the longest rising part of a row stands, by patience sorting."""
    tops: list[int] = []
    piles: list[int] = []
    before: list[int] = []
    for n, place in enumerate(places):
        pile = bisect_left(piles, place)
        before.append(tops[pile - 1] if pile else -1)
        if pile == len(piles):
            piles.append(place)
            tops.append(n)
        else:
            piles[pile], tops[pile] = place, n
    found: list[int] = []
    n = tops[-1] if tops else -1
    while n >= 0:
        found.append(n)
        n = before[n]
    return found[::-1]


def _with_media(item: Item, present: Item | None) -> Item:
    if present is None or item.media is not None:
        return item
    return replace(item, media=present.media, status=present.status)
