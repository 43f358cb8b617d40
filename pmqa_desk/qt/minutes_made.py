"""The chosen minutes put together for the page: as they stand, and as the program alone says them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from pmqa_desk.domain.blocks import Paragraph, Picture, Run
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.minutes import minutes_parts
from pmqa_desk.domain.minutes_edits import Difference, Placed, differences, placed_blocks
from pmqa_desk.domain.minutes_facts import facts_of
from pmqa_desk.domain.minutes_life import final_parts
from pmqa_desk.domain.named_blocks import Named, words_of
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import MinutesEdit
from pmqa_desk.qt.context import Context
from pmqa_desk.qt.minutes_choice import MinutesChoice
from pmqa_desk.qt.photographs import photographs


@dataclass(frozen=True, slots=True)
class Made:
    """The chosen minutes."""

    placed: tuple[Placed, ...]
    """As they stand, with what was written by hand; or locked, as they stood."""
    words: Mapping[str, Mapping[Edition, str | None]]
    """What the program puts in each block, by its name, in each edition."""
    edits: tuple[MinutesEdit, ...]
    differences: tuple[Difference, ...]


def made_minutes(context: Context, choice: MinutesChoice) -> Made:
    """Return the chosen minutes."""
    visit, uid, edition = context.bridge.session.visit, choice.session_uid, choice.edition
    locked = _locked(context, choice)
    edits = tuple(
        edit for edit in visit.minutes_edits if edit.session_uid == uid and edit.edition in {None, edition}
    )
    if locked is not None:
        return Made(tuple(Placed(part.name, part.block) for part in locked), {}, edits, ())
    parts = parts_of_editions(context, choice, choice.digits)
    text = PaperText(visit.timezone, choice.digits, edition)
    return Made(
        placed_blocks(visit, uid, parts[edition], text),
        _words(parts),
        edits,
        differences(visit, uid, parts[edition], edition),
    )


def parts_of_editions(
    context: Context, choice: MinutesChoice, digits: Digits = Digits.THAI
) -> dict[Edition, tuple[Named, ...]]:
    """Return what the program alone puts together of the chosen minutes, in each edition."""
    session, run = context.bridge.session, choice.run
    facts = facts_of(
        session.visit,
        None if run is None else session.view_of(run),
        None if run is None else run.uid,
        choice.session_uid,
        _pictures(context, choice),
        session.runs,
    )
    zone = session.visit.timezone
    return {each: minutes_parts(facts, PaperText(zone, digits, each)) for each in Edition}


def standing_of_editions(context: Context, choice: MinutesChoice) -> dict[Edition, Sequence[Named]]:
    """Return the chosen minutes as they stand, in each edition, in Thai digits: what a revision keeps."""
    visit, uid = context.bridge.session.visit, choice.session_uid
    found: dict[Edition, Sequence[Named]] = {}
    for edition, parts in parts_of_editions(context, choice).items():
        text = PaperText(visit.timezone, Digits.THAI, edition)
        placed = placed_blocks(visit, uid, parts, text)
        found[edition] = [Named(each.name, each.block) for each in placed]
        # What is damaged can be opened again: its words are then those of the data.
        with suppress(DeskError):
            found[edition] = final_parts(visit, uid, edition) or found[edition]
    return found


def _locked(context: Context, choice: MinutesChoice) -> tuple[Named, ...] | None:
    """Return the locked words, or ``None``; of damaged ones a paper that says so."""
    visit, pictures = context.bridge.session.visit, _pictures(context, choice)
    try:
        return final_parts(visit, choice.session_uid, choice.edition, choice.digits, pictures)
    except DeskError as damage:
        return (Named("damaged", Paragraph((Run(damage.sentence(context.language)),))),)


def _pictures(context: Context, choice: MinutesChoice) -> Mapping[str, Picture]:
    """Return the photographs of the chosen session: another's need not be read."""
    mine = [photo for photo in context.bridge.session.visit.photos if photo.session_uid == choice.session_uid]
    return photographs(mine, context.folder)


def _words(parts: Mapping[Edition, Sequence[Named]]) -> dict[str, dict[Edition, str | None]]:
    found: dict[str, dict[Edition, str | None]] = {}
    for edition, named in parts.items():
        for part in named:
            found.setdefault(part.name, {})[edition] = words_of(part.block)
    return found
