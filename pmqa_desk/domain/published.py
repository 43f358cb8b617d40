"""What of a visit leaves the house: the whole without what the public edition leaves out.

Papers are made from this, so that one that is added later cannot tell what it is not given.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from pmqa_desk.domain.cleared_fields import Treatment, treatment_of
from pmqa_desk.domain.minutes_revision import only
from pmqa_desk.domain.paper_text import CLOSED, Edition
from pmqa_desk.domain.people import is_public
from pmqa_desk.domain.rewrite import rewritten
from pmqa_desk.domain.run_log import Event, Run
from pmqa_desk.domain.telephones import without_telephones
from pmqa_desk.domain.visit import Item, MinutesStep, NoteKind, Standing, Visit
from pmqa_desk.domain.wire import Whole

INTERNAL_NOTES: Final = frozenset({NoteKind.NOTE, NoteKind.ADVICE})


def published(whole: Whole) -> Whole:
    """Return a visit and its runs as the public edition may know them; times and identities stay."""
    runs = tuple(_run(run) for run in whole.runs)
    kept = replace(whole, visit=_visit(whole.visit), runs=runs, bank=())
    return rewritten(kept, text_without_telephones)


def text_without_telephones(cls: type, field: str, text: str) -> str:
    """Return a text of a record without telephones, for ``rewritten``; identities and marks stay."""
    typed = treatment_of(cls, field) in {Treatment.TEXT, Treatment.NAME}
    return without_telephones(text) if typed else text


def _visit(visit: Visit) -> Visit:
    # What was recorded at the assessors' own meeting is theirs.
    withheld = {item.uid for item in visit.items if not is_public(item)}
    return replace(
        visit,
        items=tuple(_item(item) for item in visit.items),
        people=tuple(replace(person, telephone=None) for person in visit.people),
        appearances=tuple(replace(came, reason=None) for came in visit.appearances),
        evidence=tuple(replace(each, owner=None, remark=None) for each in visit.evidence),
        award_steps=tuple(replace(step, owner=None) for step in visit.award_steps),
        photos=tuple(photo for photo in visit.photos if photo.public),
        minutes_edits=tuple(edit for edit in visit.minutes_edits if edit.edition != Edition.INTERNAL),
        minutes_steps=tuple(map(_step, visit.minutes_steps)),
        notes=tuple(
            note for note in visit.notes if note.kind not in INTERNAL_NOTES and note.item_uid not in withheld
        ),
        questions=tuple(each for each in visit.questions if each.item_uid not in withheld),
        assignments=(),
        checklists=(),
        versions=(),
        media_marks=(),
        script_opening=None,
        script_closing=None,
    )


def _step(step: MinutesStep) -> MinutesStep:
    """Return a step with the public words alone, and those only where they are the locked ones."""
    content = only(step.content, Edition.PUBLIC) if step.standing is Standing.FINAL else ""
    # The corrections with which minutes were adopted are told; why they were opened again is not.
    reason = step.reason if step.standing is Standing.ADOPTED else None
    return replace(step, by=None, content=content, reason=reason)


def _item(item: Item) -> Item:
    bare = replace(item, media=None, script=None, notes=None, doubts=())
    return bare if is_public(item) else replace(bare, title=CLOSED, agency=None, presenters=())


def _run(run: Run) -> Run:
    programme = replace(run.programme, items=tuple(_item(item) for item in run.programme.items))
    events = tuple(_event(event) for event in run.events)
    return replace(run, programme=programme, events=events, notes=None)


def _event(event: Event) -> Event:
    items = None if event.items is None else tuple(_item(item) for item in event.items)
    return replace(event, reason=None, items=items)
