"""Which item of one programme is which of another: by identity, by title in order, then by likeness."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Final

from pmqa_desk.domain.thai import arabic
from pmqa_desk.domain.visit import Item

# What a reader of a programme sees of an item, and a source may say of it.
COMPARED: Final = (
    *("number", "title", "kind", "date", "start_rule", "start", "finish", "duration_s"),
    *("agency", "presenters", "format", "section"),
)
# Titles this alike are one title written anew; below it they only share the usual words.
ALIKE: Final = 0.6
# Items between two that are known to be the same are few; where they are not, likeness would cost the square.
_NEAR: Final = 12
_SIGNS: Final = re.compile(r"[\W_\u200b]+")


def matched(before: Sequence[Item], after: Sequence[Item]) -> Mapping[str, Item]:
    """Return the item of ``before`` that each of ``after`` is, by the latter's identity.

    The work grows linearly with the number of items.
    """
    found = _by_identity(before, after)
    found |= _by_title(*_left(before, after, found))
    found |= _by_likeness(before, after, found)
    return found


def is_known(items: Sequence[Item], read: Sequence[Item]) -> bool:
    """Return whether what was read is, by half of its items, the programme that is there already."""
    return bool(read) and 2 * len(matched(items, read)) >= len(read)


def title_key(item: Item) -> str:
    """Return a title as it is compared: digits of one kind, no blanks and signs, letter case the same."""
    return _SIGNS.sub("", arabic(item.title)).casefold()


def _left(
    before: Sequence[Item], after: Sequence[Item], found: Mapping[str, Item]
) -> tuple[list[Item], list[Item]]:
    taken = {item.uid for item in found.values()}
    return [i for i in before if i.uid not in taken], [i for i in after if i.uid not in found]


def _by_identity(before: Sequence[Item], after: Sequence[Item]) -> dict[str, Item]:
    known = {item.uid: item for item in before}
    return {item.uid: known[item.uid] for item in after if item.uid in known}


def _by_title(before: Sequence[Item], after: Sequence[Item]) -> dict[str, Item]:
    """Match equal titles; of several the one of the same agency, then the first that is left."""
    found: dict[str, Item] = {}
    for key in (_title_and_agency, title_key):
        waiting: dict[object, list[Item]] = defaultdict(list)
        taken = {item.uid for item in found.values()}
        for item in reversed(before):
            if item.uid not in taken:
                waiting[key(item)].append(item)
        for item in after:
            same = waiting.get(key(item)) if item.uid not in found else None
            if same:
                found[item.uid] = same.pop()
    return found


def _title_and_agency(item: Item) -> tuple[str, str]:
    return title_key(item), item.agency or ""


def _by_likeness(before: Sequence[Item], after: Sequence[Item], found: Mapping[str, Item]) -> dict[str, Item]:
    """Match what stands between the same neighbours: alike in title, or of one agency, or alone there."""
    taken = {item.uid for item in found.values()}
    place = {item.uid: n for n, item in enumerate(before)}
    likely: dict[str, Item] = {}
    for stretch, low, high in _stretches(after, found, place, len(before)):
        free = [item for item in before[low:high][:_NEAR] if item.uid not in taken]
        for item in stretch[:_NEAR]:
            best = max(free, key=lambda other: _likeness(other, item), default=None)
            if best is not None and _likeness(best, item) >= ALIKE:
                free.remove(best)
                likely[item.uid] = best
    return likely


def _stretches(
    after: Sequence[Item], found: Mapping[str, Item], place: Mapping[str, int], end: int
) -> Iterable[tuple[list[Item], int, int]]:
    """Yield the unmatched items in a row, and between which places of the other programme they stand."""
    stretch: list[Item] = []
    low = 0
    for item in after:
        partner = found.get(item.uid)
        if partner is None:
            stretch.append(item)
            continue
        here = place[partner.uid]
        if stretch:
            yield stretch, low, here
        stretch, low = [], here + 1
    if stretch:
        yield stretch, low, end


def _likeness(one: Item, other: Item) -> float:
    """Return from 0 to 1 how likely two items are one."""
    agencies = {one.agency, other.agency}
    same_agency = len(agencies) == 1 and None not in agencies
    a, b = title_key(one), title_key(other)
    if not a or not b:
        return ALIKE if same_agency else 0.0
    ratio = SequenceMatcher(None, a, b, autojunk=False).ratio()
    # The showcase of an agency is its showcase, whatever it is called by now.
    same_deed = same_agency and one.kind is other.kind and ratio >= ALIKE / 2
    return max(ratio, ALIKE) if same_deed else ratio
