"""The body of a visit day's minutes: the programme as it really ran, then questions and suggestions."""

from __future__ import annotations

from pmqa_desk.domain.attempts import Attempt
from pmqa_desk.domain.blocks import DOTS, Block, Decision, Heading, Paragraph, Run
from pmqa_desk.domain.forecast import ItemView, RunView
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.run import Phase, Skip
from pmqa_desk.domain.visit import Item, Kind, Note, NoteKind, Question, Visit

QUESTIONS_TITLE = "ประเด็นซักถาม คำชี้แจง และข้อเสนอแนะ"


def body_blocks(visit: Visit, run: RunView | None, text: PaperText) -> tuple[Block, ...]:
    """Return one block group an item, in the order in which they began, then the questions."""
    views = {} if run is None else {view.item.uid: view for view in run.items}
    items = tuple(view.item for view in run.items) if run else visit.items
    numbers = {item.uid: number for item, number in zip(items, item_numbers(items), strict=True)}
    over = run is not None and run.phase is Phase.ENDED
    blocks: list[Block] = []
    for item in _as_it_ran(items, views):
        blocks.append(Heading(_called(item, numbers[item.uid], text)))
        blocks += _told(item, views.get(item.uid), over, text)
        blocks += _recorded_at(item.uid, visit, text, notes=item.kind is not Kind.FEEDBACK)
    blocks += _recorded_elsewhere(visit, set(numbers), text)
    return (*blocks, *_questions(visit, items, text))


def _called(item: Item, number: str, text: PaperText) -> str:
    """Return an item by number and title; what the programme does not number has only its title."""
    title = text.title(item)
    return f"ลำดับที่ {text.line(number)} {title}" if number else title


def _as_it_ran(items: tuple[Item, ...], views: dict[str, ItemView]) -> tuple[Item, ...]:
    """Return the items in the order in which they began; one that was not run follows the one before it."""
    began: dict[str, int] = {}
    last = 0
    for item in items:
        view = views.get(item.uid)
        last = last if view is None or view.actual_start_ms is None else view.actual_start_ms
        began[item.uid] = last
    return tuple(sorted(items, key=lambda item: began[item.uid]))


def _told(item: Item, view: ItemView | None, over: bool, text: PaperText) -> tuple[Block, ...]:
    """Return what is known of one item in a paragraph: when it really was, whose, and by whom."""
    facts = [_when(view, over, text)]
    if text.agency(item):
        facts.append(f"หน่วยงานรับผิดชอบ {text.agency(item)}")
    presenters = [name for name in map(text.line, item.presenters) if name and text.tells_of(item)]
    if presenters:
        facts.append(f"ผู้นำเสนอ {', '.join(presenters)}")
    return (Paragraph((Run(" ".join(facts)),)),)


def _when(view: ItemView | None, over: bool, text: PaperText) -> str:
    if view is not None and view.attempts:
        ranges = " และ ".join(_range(attempt, text) for attempt in view.attempts)
        done = view.attempts[-1].end_ms is not None
        said = f" (ใช้เวลา {text.length(view.actual_ms // 1000)})" if done else ""
        return f"เวลา {ranges}{said}{_broken_off(view, text)}"
    if view is not None and view.skip is not None:
        return "ข้ามลำดับนี้ มิได้ดำเนินการ" + _why(view.skip, text)
    return "มิได้ดำเนินการในลำดับนี้" if over else f"เวลา {text.clock(None, suffix=False)} - {text.clock(None)}"


def _broken_off(view: ItemView, text: PaperText) -> str:
    """Return that an item was skipped after it had begun."""
    return "" if view.skip is None else f" แล้วข้ามส่วนที่เหลือ{_why(view.skip, text)}"


def _why(skip: Skip, text: PaperText) -> str:
    reason = "" if text.public else text.line(skip.reason)
    return f" เนื่องจาก{reason}" if reason else ""


def _range(attempt: Attempt, text: PaperText) -> str:
    return f"{text.clock(attempt.start_ms, suffix=False)} - {text.clock(attempt.end_ms)}"


def _recorded_at(uid: str, visit: Visit, text: PaperText, *, notes: bool) -> list[Block]:
    mine = [note for note in visit.notes if note.item_uid == uid]
    return _lines(mine, text, notes=notes)


def _recorded_elsewhere(visit: Visit, known: set[str], text: PaperText) -> list[Block]:
    """Return what belongs to no item of the programme, or to one that has been removed since."""
    rest = [note for note in visit.notes if note.item_uid not in known]
    blocks = _lines(rest, text, notes=True)
    return [Heading("เรื่องอื่น ๆ"), *blocks] if blocks else []


def _lines(recorded: list[Note], text: PaperText, *, notes: bool) -> list[Block]:
    """Return plain notes, internal only, and then what was resolved."""
    said = [n for n in recorded if n.kind is NoteKind.NOTE] if notes and not text.public else []
    resolved = [n for n in recorded if n.kind is NoteKind.RESOLUTION]
    return [
        *(paragraph for note in said for paragraph in text.paragraphs(note.text)),
        *(Decision(text.text(note.text)) for note in resolved),
    ]


def _questions(visit: Visit, items: tuple[Item, ...], text: PaperText) -> tuple[Block, ...]:
    """Return questions and suggestions by item; those of no item come last."""
    suggestions = () if text.public else tuple(n for n in visit.notes if _is_suggestion(n, items))
    recorded: list[Question | Note] = [*visit.questions, *suggestions]
    last = len(items) + 1
    numbers = item_numbers(items)
    recorded.sort(key=lambda entry: _place(entry.item_uid, items) or last)
    blocks: list[Block] = []
    before: int | None = 0
    for entry in recorded:
        place = _place(entry.item_uid, items)
        if place != before:
            blocks.append(
                Heading(_called(items[place - 1], numbers[place - 1], text) if place else "ประเด็นอื่น ๆ")
            )
        blocks += (
            _asked(entry, text) if isinstance(entry, Question) else _labelled("ข้อเสนอแนะ", entry.text, text)
        )
        before = place
    return (Heading(QUESTIONS_TITLE), *blocks) if blocks else ()


def _asked(question: Question, text: PaperText) -> list[Paragraph]:
    owner = text.line(question.answered_by)
    follow_up = "(ติดตามต่อ)" if question.follow_up else ""
    return [
        *_labelled("ประเด็นซักถาม", question.text, text, by=question.asked_by),
        *_labelled("คำชี้แจง", question.answer, text),
        *_labelled("ผู้รับผิดชอบ", " ".join(filter(None, (owner or DOTS, follow_up))), text),
    ]


def _labelled(label: str, typed: str | None, text: PaperText, *, by: str | None = None) -> list[Paragraph]:
    """Return what was said under its label; nothing is a blank to fill by hand."""
    who = text.line(by)
    first, *rest = text.paragraphs(typed) or (Paragraph((Run(DOTS),)),)
    runs = (Run(f"{label} ", bold=True), *((Run(f"({who}) "),) if who else ()), *first.runs)
    return [Paragraph(runs), *rest]


def _is_suggestion(note: Note, items: tuple[Item, ...]) -> bool:
    """Return whether a note was taken while the assessors gave their feedback."""
    at = next((item for item in items if item.uid == note.item_uid), None)
    return note.kind is NoteKind.NOTE and at is not None and at.kind is Kind.FEEDBACK


def _place(uid: str | None, items: tuple[Item, ...]) -> int | None:
    return next((place for place, item in enumerate(items, 1) if item.uid == uid), None)
