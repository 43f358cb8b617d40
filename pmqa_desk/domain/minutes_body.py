"""The body of a visit day's minutes: the programme as it really ran, then questions and suggestions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from pmqa_desk.domain.attempts import Attempt
from pmqa_desk.domain.attendance import attendee_of
from pmqa_desk.domain.blocks import Heading, Paragraph, Run
from pmqa_desk.domain.forecast import ItemView
from pmqa_desk.domain.minutes_facts import MinutesFacts
from pmqa_desk.domain.minutes_records import asked_parts, recorded_parts, suggested_parts
from pmqa_desk.domain.named_blocks import TOLD, Named
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.programme import item_numbers
from pmqa_desk.domain.run import Phase, Skip
from pmqa_desk.domain.visit import Assignment, Item, Kind, Note, NoteKind, Question

R = TypeVar("R", Note, Assignment)

MINUTE_MS = 60_000
QUESTIONS_TITLE = "ประเด็นซักถาม คำชี้แจง และข้อเสนอแนะ"


def body_parts(facts: MinutesFacts, text: PaperText) -> Iterator[Named]:
    """Yield each item in the order in which they began, with what was recorded at it, then the questions."""
    visit, run = facts.visit, facts.run
    views = {} if run is None else {view.item.uid: view for view in run.items}
    items = tuple(view.item for view in run.items) if run else visit.items
    numbers = {item.uid: number for item, number in zip(items, item_numbers(items), strict=True)}
    notes, given = _by_item(visit.notes), _by_item(visit.assignments)
    over = run is not None and run.phase is Phase.ENDED
    for item in _as_it_ran(items, views):
        yield Named(f"item:{item.uid}", Heading(_called(item, numbers[item.uid], text)))
        yield Named(f"item:{item.uid}{TOLD}", _told(facts, item, views.get(item.uid), over, text))
        plain = item.kind is not Kind.FEEDBACK
        if text.tells_of(item):
            yield from recorded_parts(notes.get(item.uid, ()), given.get(item.uid, ()), text, plain=plain)
    yield from _recorded_elsewhere(facts, set(numbers), text)
    yield from _questions(facts, items, text)


def _by_item(records: Iterable[R]) -> dict[str | None, list[R]]:
    """Return what was recorded at no topic, by its item: two thousand records are looked through once."""
    found: dict[str | None, list[R]] = {}
    for record in records:
        if record.topic_uid is None:
            found.setdefault(record.item_uid, []).append(record)
    return found


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


def _told(facts: MinutesFacts, item: Item, view: ItemView | None, over: bool, text: PaperText) -> Paragraph:
    """Return what is known of one item in a paragraph: when it really was, whose, and by whom."""
    told = [_when(view, over, text)]
    if text.agency(item):
        told.append(f"หน่วยงานรับผิดชอบ {text.agency(item)}")
    presenters = _presented(facts, item, text) if text.tells_of(item) else []
    if presenters:
        told.append(f"ผู้นำเสนอ {', '.join(presenters)}")
    return Paragraph((Run(" ".join(told)),))


def _presented(facts: MinutesFacts, item: Item, text: PaperText) -> list[str]:
    """Return who presented; a substitute is named with the one in whose place."""
    known = facts.roll.known
    came = ((name, attendee_of(known, name)) for name in item.presenters if name.strip())
    told = (
        name if each is None or not each.stands_for else f"{each.name} {each.in_place_of}"
        for name, each in came
    )
    return [line for line in map(text.line, told) if line]


def _when(view: ItemView | None, over: bool, text: PaperText) -> str:
    if view is not None and view.attempts:
        ranges = " และ ".join(_range(attempt, text) for attempt in view.attempts)
        done = view.attempts[-1].end_ms is not None
        # A length of seconds tells the chief of an office nothing, and was hardly an item.
        told = done and view.actual_ms >= MINUTE_MS
        said = f" (ใช้เวลา {text.length(view.actual_ms // 1000)})" if told else ""
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


def _recorded_elsewhere(facts: MinutesFacts, known: set[str], text: PaperText) -> Iterator[Named]:
    """Yield what belongs to no item of the programme, or to one that has been removed since.

    What was assigned outside any run and topic belongs to the preparation, and is no part of the minutes.
    """
    visit = facts.visit
    notes = [note for note in visit.notes if note.topic_uid is None and note.item_uid not in known]
    given = [each for each in visit.assignments if each.topic_uid is None and each.item_uid not in known]
    parts = [*recorded_parts(notes, [each for each in given if each.run_uid is not None], text)]
    if parts:
        yield Named("elsewhere", Heading("เรื่องอื่น ๆ"))
        yield from parts


def _questions(facts: MinutesFacts, items: tuple[Item, ...], text: PaperText) -> Iterator[Named]:
    """Yield questions and suggestions by item; those of no item come last."""
    places = {item.uid: place for place, item in enumerate(items)}
    notes = [n for n in facts.visit.notes if n.topic_uid is None and _is_suggestion(n, items, places)]
    asked = [question for question in facts.visit.questions if question.topic_uid is None]
    recorded: list[Question | Note] = [*asked, *(() if text.public else notes)]
    # What was said at the assessors' own meeting is theirs.
    withheld = {item.uid for item in items if not text.tells_of(item)}
    recorded = [entry for entry in recorded if entry.item_uid not in withheld]
    recorded.sort(key=lambda entry: places.get(entry.item_uid or "", len(items)))
    numbers = item_numbers(items)
    before: int | None = -1
    if recorded:
        yield Named("questions", Heading(QUESTIONS_TITLE))
    for entry in recorded:
        place = places.get(entry.item_uid or "")
        if place != before:
            yield _asked_at(items, numbers, place, text)
        yield from asked_parts(entry, text) if isinstance(entry, Question) else suggested_parts(entry, text)
        before = place


def _asked_at(items: tuple[Item, ...], numbers: Sequence[str], place: int | None, text: PaperText) -> Named:
    if place is None:
        return Named("questions:elsewhere", Heading("ประเด็นอื่น ๆ", 3))
    return Named(f"questions:{items[place].uid}", Heading(_called(items[place], numbers[place], text), 3))


def _is_suggestion(note: Note, items: tuple[Item, ...], places: Mapping[str, int]) -> bool:
    """Return whether a note was taken while the assessors gave their feedback."""
    place = places.get(note.item_uid or "")
    return note.kind is NoteKind.NOTE and place is not None and items[place].kind is Kind.FEEDBACK
