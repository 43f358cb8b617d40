"""Runs of a part of the programme: which items they hold."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from itertools import pairwise

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme import Programme
from pmqa_desk.domain.visit import Item, Visit


def chosen_items(visit: Visit, uids: Collection[str]) -> tuple[str, ...]:
    """Return the items that a run is to hold, in the programme's order; none named, or all, is no choice."""
    if not uids:
        return ()
    chosen = tuple(item.uid for item in visit.items if item.uid in uids)
    if not chosen:
        raise DeskError(
            "ลำดับที่เลือกไม่มีในกำหนดการแล้ว โปรดเลือกลำดับใหม่",
            "The chosen items are no longer in the programme. Choose again.",
        )
    return () if len(chosen) == len(visit.items) else chosen


def items_from(visit: Visit, uid: str) -> tuple[str, ...]:
    """Return an item and all after it: what is rehearsed again from there; empty where it is gone."""
    uids = [item.uid for item in visit.items]
    return tuple(uids[uids.index(uid) :]) if uid in uids else ()


def edited(opened: Programme, items: tuple[Item, ...]) -> Programme:
    """Return the programme of a run as it was edited since it was opened.

    An item that is new joins a partial run where it stands below one that the run holds, and nowhere else.
    """
    if not opened.chosen:
        return replace(opened, items=items)
    known = {item.uid for item in opened.items}
    held = set(opened.chosen)
    for before, item in pairwise(items):
        if item.uid not in known and before.uid in held:
            held.add(item.uid)
    chosen = tuple(item.uid for item in items if item.uid in held)
    # None of them left is an empty run, not the whole programme.
    return replace(opened, items=items, chosen=chosen or opened.chosen)
