"""How items give time, or take it, in proportion: which may, in what order, and down to what (T23)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby

from pmqa_desk.domain.visit import Item, Kind, StartRule

# Nothing worth announcing is shorter; an item that is keeps what it has.
LEAST_S = 60
# Where an item stands among those that give, when nobody said.
MIDDLE_PRIORITY = 5
_KEPT_KINDS = frozenset({Kind.QUESTIONS, Kind.THANKS, Kind.BREAK})


def is_protected(item: Item) -> bool:
    """Return whether an item keeps its length when time is shared anew.

    What somebody said of the item overrides its kind and its fixed start. An item that ends at a clock time
    has no length of its own to give.
    """
    if item.start_rule is StartRule.FINISH_AT:
        return True
    if item.protected is not None:
        return item.protected
    return item.kind in _KEPT_KINDS or item.start_rule is StartRule.FIXED


def givable_s(items: Iterable[Item]) -> int:
    """Return how much time the items can give at most."""
    return sum((item.duration_s or 0) - _least_s(item.duration_s or 0) for item in _free(items))


def spread(items: Iterable[Item], give_s: int) -> dict[str, int]:
    """Return the lengths of those items that give ``give_s`` in all, or take it where it is negative.

    Time is given by the lowest priority first, in proportion among equals, and never beyond what they can
    give; it is taken by all in proportion. Lengths are rounded down to seconds, the last takes the rest.
    """
    free = _free(items)
    if give_s < 0:
        return _lengthened(_lengths(free), -give_s)
    found: dict[str, int] = {}
    ranked = sorted(free, key=_priority)
    for _, group in groupby(ranked, key=_priority):
        equals = list(group)
        part_s = min(give_s, givable_s(equals))
        if part_s > 0:
            found.update(_shortened(_lengths(equals), part_s))
            give_s -= part_s
    return found


def _free(items: Iterable[Item]) -> list[Item]:
    return [item for item in items if item.duration_s and not is_protected(item)]


def _lengths(items: Sequence[Item]) -> dict[str, int]:
    return {item.uid: item.duration_s or 0 for item in items}


def _priority(item: Item) -> int:
    return MIDDLE_PRIORITY if item.priority is None else item.priority


def _least_s(length_s: int) -> int:
    return min(length_s, LEAST_S)


def _lengthened(lengths: Mapping[str, int], more_s: int) -> dict[str, int]:
    whole = sum(lengths.values())
    if not whole:
        return {}
    return _with_rest(_fair(lengths, whole + more_s), whole + more_s)


def _shortened(lengths: Mapping[str, int], give_s: int) -> dict[str, int]:
    """Share what is left; whoever would fall below the least stays at it, and the others give its part."""
    room = sum(lengths.values()) - give_s
    kept: dict[str, int] = {}
    free = dict(lengths)
    fair = _fair(free, room)
    while low := [uid for uid, length in fair.items() if length < _least_s(lengths[uid])]:
        kept.update({uid: _least_s(free.pop(uid)) for uid in low})
        fair = _fair(free, room - sum(kept.values()))
    if fair:
        fair = _given_back(_with_rest(fair, room - sum(kept.values())), lengths)
    return {**kept, **fair}


def _fair(lengths: Mapping[str, int], room_s: int) -> dict[str, int]:
    whole = sum(lengths.values())
    return {uid: length * room_s // whole for uid, length in lengths.items()}


def _with_rest(fair: Mapping[str, int], room_s: int) -> dict[str, int]:
    """Let the last take what rounding left over."""
    *_, last = fair
    return {**fair, last: room_s - sum(fair.values()) + fair[last]}


def _given_back(shared: Mapping[str, int], lengths: Mapping[str, int]) -> dict[str, int]:
    """Give back what would make the last longer than it was: a second each, from the end.

    Among many items the rests of their roundings can be more than the last one has to give.
    """
    back = dict(shared)
    *_, last = back
    over = max(0, back[last] - lengths[last])
    back[last] = min(back[last], lengths[last])
    for uid in [*reversed(back)][1 : over + 1]:
        back[uid] = min(lengths[uid], back[uid] + 1)
    return back
