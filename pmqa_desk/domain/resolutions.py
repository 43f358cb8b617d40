"""Resolutions in the words of the official form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from pmqa_desk.domain.visit import Assignment, Note, Resolution

WORDS: Final[Mapping[Resolution, str]] = {
    Resolution.ACKNOWLEDGED: "รับทราบ",
    Resolution.CERTIFIED: "รับรอง",
    Resolution.AGREED: "เห็นชอบ",
    Resolution.APPROVED: "อนุมัติ",
    Resolution.ASSIGNED: "มอบหมาย",
}


def resolution_text(note: Note) -> str:
    """Return what was resolved: its word, then what it is about; a word that is typed as well stands once."""
    if note.resolution is None:
        return note.text
    word, about = WORDS[note.resolution], note.text.strip()
    if about.startswith(word):
        return about
    # มอบหมายให้… is one word, the others take a space before what they are about.
    joined = f"{word}{about}" if note.resolution is Resolution.ASSIGNED else f"{word} {about}"
    return joined.strip()


def assigned_text(assignment: Assignment, due: str) -> str:
    """Return what was given out as a resolution says it; ``due`` is its day in words, or nothing."""
    owner = " ".join((assignment.owner or "").split())
    said = " ".join(part for part in (f"ให้{owner}" if owner else "", assignment.text.strip()) if part)
    return f"{WORDS[Resolution.ASSIGNED]}{said}" + (f" ภายใน{due}" if due else "")
