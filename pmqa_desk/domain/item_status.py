"""How the state of an item follows its medium: it comes, it is tested, it is replaced."""

from __future__ import annotations

from dataclasses import replace

from pmqa_desk.domain.medium_facts import FilmFact, MediumFact, PicturesFact, SlidesFact
from pmqa_desk.domain.visit import Item, ItemStatus, Visit

_APPROVED = frozenset({ItemStatus.TESTED, ItemStatus.READY})
_NOT_TESTED = frozenset({ItemStatus.DRAFT, ItemStatus.RECEIVED})


def with_medium(item: Item, medium: str | None) -> Item:
    """Return the item with another medium, or without one; the same one again changes nothing."""
    if medium == item.media:
        return item
    # What was tested or approved was the other file.
    status = ItemStatus.DRAFT if medium is None else ItemStatus.RECEIVED
    return replace(item, media=medium, status=status)


def is_good(fact: MediumFact) -> bool:
    """Return whether a test showed the whole medium, wherever it was looked at."""
    match fact:
        case FilmFact():
            return fact.opened and fact.pictures and not fact.gaps_ms
        case SlidesFact():
            return fact.drawn
        case PicturesFact():
            return fact.count > 0 and not fact.unreadable
    return False


def with_test(visit: Visit, fact: MediumFact) -> Visit:
    """Return the visit after a test of a medium: a good one raises its items to tested, none lowers any."""
    if not is_good(fact):
        return visit
    return _with_status(visit, fact.medium, _NOT_TESTED, ItemStatus.TESTED)


def with_new_content(visit: Visit, medium: str) -> Visit:
    """Return the visit after a file was replaced under its own name: it is received, and not tested yet."""
    return _with_status(visit, medium, _APPROVED, ItemStatus.RECEIVED)


def _with_status(visit: Visit, medium: str, among: frozenset[ItemStatus], status: ItemStatus) -> Visit:
    def changed(item: Item) -> Item:
        mine = item.media == medium and item.status in among
        return replace(item, status=status) if mine else item

    items = tuple(changed(item) for item in visit.items)
    return visit if items == visit.items else replace(visit, items=items)
