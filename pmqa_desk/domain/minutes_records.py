"""What was recorded at one place of a session, as the minutes tell it: said, asked, resolved, given out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pmqa_desk.domain.blocks import DOTS, Decision, Paragraph, Run
from pmqa_desk.domain.named_blocks import Named, numbered
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.resolutions import assigned_text, resolution_text
from pmqa_desk.domain.visit import Assignment, Note, NoteKind, Question


def recorded_parts(
    notes: Iterable[Note], assignments: Iterable[Assignment], text: PaperText, *, plain: bool = True
) -> Iterator[Named]:
    """Yield what was said in sum, plain notes (only if ``plain``), resolutions, and what was given out.

    Plain notes and what was given out are internal.
    """
    recorded = list(notes)
    said = [note for note in recorded if note.kind is NoteKind.SUMMARY]
    if plain and not text.public:
        said += [note for note in recorded if note.kind is NoteKind.NOTE]
    for note in said:
        yield from numbered(f"note:{note.uid}", text.paragraphs(note.text))
    for note in recorded:
        if note.kind is NoteKind.RESOLUTION:
            yield Named(f"note:{note.uid}", Decision(text.text(resolution_text(note))))
    for each in () if text.public else assignments:
        due = "" if each.due is None else text.whole_day(each.due)
        yield Named(f"assignment:{each.uid}", Decision(text.text(assigned_text(each, due))))


def asked_parts(question: Question, text: PaperText) -> Iterator[Named]:
    """Yield a question, its answer, who answers for it, and whether it is followed up."""
    name = f"question:{question.uid}"
    yield from _labelled(f"{name}:asked", "ประเด็นซักถาม", question.text, text, by=question.asked_by)
    yield from _labelled(f"{name}:answer", "คำชี้แจง", question.answer, text)
    owner = text.line(question.answered_by or question.agency) or DOTS
    yield from _labelled(f"{name}:owner", "ผู้รับผิดชอบ", " ".join((owner, *_open(question, text))), text)


def suggested_parts(note: Note, text: PaperText) -> Iterator[Named]:
    """Yield what the assessors suggested."""
    return _labelled(f"note:{note.uid}", "ข้อเสนอแนะ", note.text, text)


def _open(question: Question, text: PaperText) -> Iterator[str]:
    if question.handed_ms is not None:
        return
    if question.due is not None:
        yield f"(ส่งภายใน{text.whole_day(question.due)})"
    elif question.follow_up:
        yield "(ติดตามต่อ)"


def _labelled(
    name: str, label: str, typed: str | None, text: PaperText, *, by: str | None = None
) -> Iterator[Named]:
    """Yield what was said under its label; nothing is a blank to fill by hand."""
    who = text.line(by)
    first, *rest = text.paragraphs(typed) or (Paragraph((Run(DOTS),)),)
    runs = (Run(f"{label} ", bold=True), *((Run(f"({who}) "),) if who else ()), *first.runs)
    return numbered(name, (Paragraph(runs), *rest))
