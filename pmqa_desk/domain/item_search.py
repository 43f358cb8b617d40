"""Items found by what somebody remembers of them."""

from __future__ import annotations

from collections.abc import Iterable

from pmqa_desk.domain.thai import fold_for_search
from pmqa_desk.domain.visit import Item


def found_items(items: Iterable[Item], wanted: str) -> tuple[str, ...]:
    """Return the items in which every word of ``wanted`` stands, in their order; blanks find none.

    Looked through are number, title, agency, presenters, section, medium, script and notes; digits of either
    kind and letter case make no difference.
    """
    words = fold_for_search(wanted).split()
    if not words:
        return ()
    return tuple(item.uid for item in items if _has(item, words))


def _has(item: Item, words: Iterable[str]) -> bool:
    parts = (
        *(item.number, item.title, item.agency, *item.presenters),
        *(item.section, item.media, item.script, item.notes),
    )
    text = fold_for_search("\n".join(part for part in parts if part))
    return all(word in text for word in words)
