"""An earlier revision of minutes brought back: as words written by hand over what the program says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from pmqa_desk.domain.blocks import plain
from pmqa_desk.domain.minutes_edits import says_the_same
from pmqa_desk.domain.named_blocks import PEOPLE, Named, words_of
from pmqa_desk.domain.paper_text import Edition
from pmqa_desk.domain.visit import MinutesEdit, Visit, new_uid

# A block by name and kind: a note that has become a resolution since is printed otherwise.
Key: TypeAlias = tuple[str, str]


def restored(
    visit: Visit,
    session_uid: str | None,
    now: Mapping[Edition, Sequence[Named]],
    revision: Mapping[Edition, Sequence[Named]],
) -> Visit:
    """Return the visit with the minutes of a session saying what a revision said, each edition its own.

    ``now`` is what the program puts together without anybody's hand. Lists of people, places to sign and
    pictures are made from the data and stay as they are.
    """
    edits = [edit for edit in visit.minutes_edits if edit.session_uid != session_uid]
    for edition, parts in now.items():
        before = revision.get(edition, ())
        made, wanted = _words(parts), _words(before)
        edits += (
            MinutesEdit(new_uid(), place[0], was, wanted.get(place, ""), session_uid, edition.value)
            for place, was in made.items()
            if not says_the_same(wanted.get(place, ""), was)
        )
        edits += (
            MinutesEdit(new_uid(), name, "", "\n".join(texts), session_uid, edition.value, True)
            for name, texts in _lost(made, before).items()
        )
    return replace(visit, minutes_edits=tuple(edits))


def _lost(made: Mapping[Key, str], parts: Sequence[Named]) -> dict[str, list[str]]:
    """Return what nothing is left to say, as it was printed, by the block behind which it was said."""
    behind = next(iter(made))[0] if made else ""
    lost: dict[str, list[str]] = {}
    for part in parts:
        if _key(part) in made:
            behind = part.name
        elif _is_words(part):
            lost.setdefault(behind, []).append(plain((part.block,)))
    return lost


def _words(parts: Sequence[Named]) -> dict[Key, str]:
    """Return the words by name; paragraphs that came of one edit are put together again."""
    found: dict[Key, str] = {}
    for part in parts:
        words, key = words_of(part.block), _key(part)
        if words is not None and _is_words(part):
            found[key] = f"{found[key]}\n{words}" if key in found else words
    return found


def _key(part: Named) -> Key:
    return part.name, type(part.block).__name__


def _is_words(part: Named) -> bool:
    return words_of(part.block) is not None and not part.name.startswith(PEOPLE)
