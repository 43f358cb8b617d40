"""Edits of the programme that bring media to its items, several at once as one step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pmqa_desk.domain.item_status import with_medium
from pmqa_desk.domain.programme_edits import insert_items
from pmqa_desk.domain.visit import Item, Visit


@dataclass(frozen=True, slots=True)
class Taken:
    """A medium that an item is to have."""

    uid: str
    medium: str
    new: Item | None = None
    """The item itself, where it is yet to be added."""
    same: bool = False
    """It is the file that the item has already, in another place: what was tested stays tested."""


def take_media(visit: Visit, taken: Sequence[Taken], after_uid: str | None = None) -> Visit:
    """Let items have media; new items come below ``after_uid``, or last."""
    new = tuple(each.new for each in taken if each.new is not None)
    grown = insert_items(visit, new, after_uid) if new else visit
    media = {each.uid: each for each in taken}
    return replace(grown, items=tuple(_with(item, media) for item in grown.items))


def _with(item: Item, media: Mapping[str, Taken]) -> Item:
    taken = media.get(item.uid)
    if taken is None:
        return item
    return replace(item, media=taken.medium) if taken.same else with_medium(item, taken.medium)
