"""Marks by which media are known again; they are found out in the background and are no edits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pmqa_desk.domain.visit import MediumMark, Visit


def mark_of(visit: Visit, medium: str) -> MediumMark | None:
    """Return the mark of a medium, or ``None`` where none was made yet."""
    return next((mark for mark in visit.media_marks if mark.path == medium), None)


def is_other_content(visit: Visit, mark: MediumMark) -> bool:
    """Return whether a mark tells that a file was replaced under its own name."""
    known = mark_of(visit, mark.path)
    return known is not None and (known.size, known.digest) != (mark.size, mark.digest)


def with_marks(visit: Visit, marks: Sequence[MediumMark]) -> Visit:
    """Return the visit with new marks for the media that its items name; marks of no item's medium go."""
    named = {item.media for item in visit.items if item.media}
    fresh = {mark.path: mark for mark in marks if mark.path in named}
    kept = tuple(
        _merged(mark, fresh.pop(mark.path, mark)) for mark in visit.media_marks if mark.path in named
    )
    return replace(visit, media_marks=(*kept, *fresh.values()))


def _merged(known: MediumMark, fresh: MediumMark) -> MediumMark:
    return replace(fresh, uid=known.uid)
