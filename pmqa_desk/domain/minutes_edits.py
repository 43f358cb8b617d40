"""What somebody wrote in the minutes by hand: it stays when the data behind it changes, and that is said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from pmqa_desk.domain.blocks import Block
from pmqa_desk.domain.named_blocks import Named, rewritten, words_of
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.thai import arabic
from pmqa_desk.domain.visit import MinutesEdit, Visit, new_uid

# How the names of paragraphs begin that somebody put between those of the program.
ADDED: Final = "added:"


@dataclass(frozen=True, slots=True)
class Placed:
    """A block of the minutes as they stand: whose words it bears, and where they came from."""

    name: str
    """The name of the block that it is; a paragraph of one's own is named by its edit."""
    block: Block
    edit: MinutesEdit | None = None
    """What was written by hand, if this is."""
    now: str = ""
    """What the program would put there now."""

    @property
    def differs(self) -> bool:
        """Return whether the data behind the block has changed since it was written by hand."""
        edit = self.edit
        return edit is not None and not edit.after and _key(edit.was) != _key(self.now)


@dataclass(frozen=True, slots=True)
class Difference:
    """An edit whose ground has changed: what was there, what is there now, and what was written."""

    edit: MinutesEdit
    now: str | None
    """What the program would put there now; ``None`` where nothing is left to put there."""


def placed_blocks(
    visit: Visit, session_uid: str | None, parts: Sequence[Named], text: PaperText
) -> tuple[Placed, ...]:
    """Return the minutes with what was written by hand in its place; a block that was emptied is left out.

    An edit that was made where both editions said the same serves both; one that was made where they differ
    serves its own only, so that nothing internal gets out with it.
    """
    edits = _by_block(edit for edit in visit.minutes_edits if edit.session_uid == session_uid)
    # Words for both that were written before an item became the assessors' own tell the public what it was.
    withheld = {f"item:{item.uid}" for item in visit.items if not text.tells_of(item)}
    found: list[Placed] = []
    for part in parts:
        shared = part.name.removesuffix(":told") not in withheld
        fit = {text.edition.value, None} if shared else {text.edition.value}
        found += _placed(part, [e for e in edits.get(part.name, ()) if e.edition in fit], text)
    return tuple(found)


def edited_blocks(
    visit: Visit, session_uid: str | None, parts: Sequence[Named], text: PaperText
) -> tuple[Block, ...]:
    """Return the minutes as they stand, as blocks alone."""
    if not visit.minutes_edits:
        return tuple(part.block for part in parts)
    return tuple(placed.block for placed in placed_blocks(visit, session_uid, parts, text))


def differences(
    visit: Visit, session_uid: str | None, parts: Sequence[Named], edition: Edition
) -> tuple[Difference, ...]:
    """Return the edits whose ground has changed, in the order of the paper, those without any last."""
    known = {part.name: words_of(part.block) or "" for part in parts}
    mine = [e for e in visit.minutes_edits if e.session_uid == session_uid]
    mine = [e for e in mine if e.edition in {None, edition.value}]
    here = sorted((e for e in mine if e.block in known), key=lambda e: list(known).index(e.block))
    changed = [
        Difference(e, known[e.block]) for e in here if not e.after and _key(e.was) != _key(known[e.block])
    ]
    lost = [Difference(e, None) for e in mine if e.block not in known and e.text.strip()]
    return (*changed, *lost)


def serves_both(said: Mapping[Edition, str | None]) -> bool:
    """Return whether the program puts the same in both editions, so that one edit may serve both."""
    return said.get(Edition.INTERNAL) == said.get(Edition.PUBLIC)


def write_block(
    visit: Visit,
    session_uid: str | None,
    name: str,
    said: Mapping[Edition, str | None],
    edition: Edition,
    text: str,
    *,
    only: bool = False,
) -> Visit:
    """Return the visit with other words in a block's place; the program's own words take the edit back.

    ``said`` is what the program puts there in each edition, ``None`` where an edition has no such block.
    Empty words leave the block out. ``only`` keeps them in this edition, whatever the other says.
    """
    own = _find(visit, session_uid, name, edition.value)
    shared = _find(visit, session_uid, name, None)
    # What was once written for one edition alone never gets into the other by a later change of a letter.
    apart = only or own is not None or not serves_both(said)
    mine, was = own if apart else shared, said.get(edition) or ""
    if arabic(text).strip() == arabic(was).strip() and not (apart and shared):
        return visit if mine is None else drop_edit(visit, mine.uid)
    if mine is None:
        return _add(
            visit, MinutesEdit(new_uid(), name, was, text, session_uid, edition.value if apart else None)
        )
    return _put(visit, replace(mine, text=text))


def add_paragraph(
    visit: Visit, session_uid: str | None, name: str, edition: Edition | None, text: str
) -> tuple[Visit, str]:
    """Return the visit with a paragraph of one's own behind a block, and the identity of that edit."""
    edit = new_paragraph(session_uid, name, edition, text)
    return _add(visit, edit), edit.uid


def new_paragraph(session_uid: str | None, name: str, edition: Edition | None, text: str = "") -> MinutesEdit:
    """Return a paragraph of one's own behind a block, that no visit has yet."""
    return MinutesEdit(
        new_uid(), name, "", text, session_uid, None if edition is None else edition.value, after=True
    )


def write_paragraph(visit: Visit, edit: MinutesEdit) -> Visit:
    """Return the visit with a paragraph of one's own as it is now; without words there is none."""
    if not edit.text.strip():
        return drop_edit(visit, edit.uid)
    known = any(each.uid == edit.uid for each in visit.minutes_edits)
    return _put(visit, edit) if known else _add(visit, edit)


def in_edition(visit: Visit, uid: str, edition: Edition | None) -> Visit:
    """Return the visit with an edit for one edition only, or for both."""
    edit = next((each for each in visit.minutes_edits if each.uid == uid), None)
    if edit is None:
        return visit
    value = None if edition is None else edition.value
    if not edit.after:
        before = _find(visit, edit.session_uid, edit.block, value)
        # One edit a block and edition: this one was written last.
        if before is not None and before != edit:
            visit = drop_edit(visit, before.uid)
    return _put(visit, replace(edit, edition=value))


def keep_mine(visit: Visit, difference: Difference) -> Visit:
    """Return the visit with an edit kept on its changed ground: it is asked about no more."""
    return _put(visit, replace(difference.edit, was=difference.now or ""))


def drop_edit(visit: Visit, uid: str) -> Visit:
    """Return the visit with the program's own words in an edit's place."""
    return replace(visit, minutes_edits=tuple(each for each in visit.minutes_edits if each.uid != uid))


def _placed(part: Named, edits: Sequence[MinutesEdit], text: PaperText) -> Iterator[Placed]:
    now = words_of(part.block)
    own = [edit for edit in edits if not edit.after]
    # The one of this edition was made later, where the two had come to differ.
    edit = next((e for e in own if e.edition is not None), own[0] if own else None)
    if edit is None or now is None:
        yield Placed(part.name, part.block, None, now or "")
    elif edit.text.strip():
        for block in rewritten(part.block, text.text(edit.text)):
            yield Placed(part.name, block, edit, now)
    for added in (each for each in edits if each.after):
        for line in text.paragraphs(added.text):
            yield Placed(f"{ADDED}{added.uid}", line, added)


def _by_block(edits: Iterable[MinutesEdit]) -> dict[str, list[MinutesEdit]]:
    found: dict[str, list[MinutesEdit]] = {}
    for edit in edits:
        found.setdefault(edit.block, []).append(edit)
    return found


def _find(visit: Visit, session_uid: str | None, name: str, edition: str | None) -> MinutesEdit | None:
    mine = (
        e for e in visit.minutes_edits if e.session_uid == session_uid and e.block == name and not e.after
    )
    return next((edit for edit in mine if edit.edition == edition), None)


def _add(visit: Visit, edit: MinutesEdit) -> Visit:
    return replace(visit, minutes_edits=(*visit.minutes_edits, edit))


def _put(visit: Visit, edit: MinutesEdit) -> Visit:
    return replace(
        visit, minutes_edits=tuple(edit if each.uid == edit.uid else each for each in visit.minutes_edits)
    )


def _key(words: str) -> str:
    """Return words as they are compared: the digits are those of the page that one looked at."""
    return " ".join(arabic(words).split())
