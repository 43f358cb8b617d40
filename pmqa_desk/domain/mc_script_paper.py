"""The script of the master of ceremonies as a paper to read from, and as plain text."""

from __future__ import annotations

from collections.abc import Iterable

from pmqa_desk.domain.blocks import DASHES, Align, Block, Heading, Paragraph, Run
from pmqa_desk.domain.mc_script import CLOSING, OPENING, Cue, script_of
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.programme_paper import UNKNOWN, hours_of
from pmqa_desk.domain.session_words import when_and_where
from pmqa_desk.domain.thai import Digits
from pmqa_desk.domain.visit import Visit

TITLE = "คำกล่าวพิธีกร"
_HEADS = {OPENING: "ก่อนเริ่มรายการ", CLOSING: "เมื่อจบรายการ"}


def script_blocks(
    visit: Visit, digits: Digits = Digits.THAI, edition: Edition = Edition.INTERNAL
) -> tuple[Block, ...]:
    """Return the script: a head for each item with its hours, and what is said before it."""
    text = PaperText(visit.timezone, digits, edition)
    cues = script_of(visit, text)
    named = (text.line(visit.title), text.line(visit.organisation))
    return (
        Heading(TITLE, 1),
        *(Heading(line, 1) for line in (*named, *when_and_where(visit, None, text)) if line),
        Paragraph((Run(DASHES),), Align.CENTRE, first_line=0),
        *(block for cue in cues for block in _blocks(cue, text)),
    )


def script_text(visit: Visit, edition: Edition, digits: Digits) -> str:
    """Return the script as plain text, an empty line between two items."""
    text = PaperText(visit.timezone, digits, edition)
    told = ((_head(cue, text), text.text(cue.said)) for cue in script_of(visit, text))
    return "\n\n".join(f"{head}\n{said}" for head, said in told)


def _blocks(cue: Cue, text: PaperText) -> Iterable[Block]:
    head = Run(_head(cue, text), bold=True)
    yield Paragraph((head,), Align.LEFT, first_line=0, keep_with_next=True)
    yield from text.paragraphs(cue.said)
    if cue.slot is not None and not text.public and cue.slot.item.notes:
        yield Paragraph((Run(f"(ข้อควรทราบ: {text.line(cue.slot.item.notes)})"),), Align.LEFT)


def _head(cue: Cue, text: PaperText) -> str:
    if cue.slot is None:
        return _HEADS[cue.place]
    hours = hours_of(cue.slot, text)
    number = f"ลำดับที่ {text.line(cue.number)}" if cue.number else ""
    parts = ("" if hours == UNKNOWN else hours, number, text.title(cue.slot.item))
    return "  ".join(part for part in parts if part)
