"""What of the minutes is missing or wrongly worded, and the mend of what one press can mend.

The words are those that the official form forbids, judged as whole headings at the beginning of a line, never
as parts of other words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from pmqa_desk.domain.attendance import attendees
from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.minutes import recorded_in
from pmqa_desk.domain.ranks import bare_name
from pmqa_desk.domain.thai import WEEKDAYS, find_dates
from pmqa_desk.domain.visit import Attendance, Item, Note, NoteKind, Person, Question, Visit

Mend = Callable[[Visit], Visit]


class Place(StrEnum):
    """Where in the minutes page a remark belongs."""

    BODY = "body"
    MEETING = "meeting"
    DATE = "date"
    VENUE = "venue"
    OPENING = "opening"
    PEOPLE = "people"
    RECORDER = "recorder"
    RECORD = "recorded"
    ITEM = "item"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing to look at; ``mend`` makes ``becomes`` of ``was`` and leaves what was edited meanwhile."""

    place: Place
    thai: str
    english: str
    uid: str | None = None
    """The person, note, question or item that it is about."""
    was: str = ""
    becomes: str = ""
    mend: Mend | None = None

    def sentence(self, language: Language) -> str:
        """Return the sentence in ``language``."""
        return self.thai if language is Language.THAI else self.english


@dataclass(frozen=True, slots=True)
class _Text:
    """A text that somebody typed: where it stands, and how another is put in its place."""

    place: Place
    uid: str | None
    text: str
    put: Callable[[Visit, str], Visit]
    resolution: bool = False


_HEADINGS: Final = (
    (re.compile(r"^เปิดประชุมเวลา", re.MULTILINE), "เริ่มประชุมเวลา"),
    (re.compile(r"^ปิดประชุมเวลา", re.MULTILINE), "เลิกประชุมเวลา"),
    (re.compile(r"^วาระ(?:การประชุม)?ที่(?= ?[0-9๐-๙])", re.MULTILINE), "ระเบียบวาระที่"),
    (re.compile(r"^วาระการประชุม$", re.MULTILINE), "ระเบียบวาระการประชุม"),
    (re.compile(r"^ผู้ที่ไม่เข้าประชุม$", re.MULTILINE), "ผู้ไม่มาประชุม"),
    (re.compile(r"^ผู้บันทึก(?:การประชุม|รายงานการประชุม)?$", re.MULTILINE), "ผู้จดรายงานการประชุม"),
)
_TITLES: Final = re.compile(r"^(?:บันทึกการประชุม|รายงานประชุม)\s*")
_LABEL: Final = re.compile(r"^(?:มติที่ประชุม\s*[:\uff1a]?|มติ\s*[:\uff1a])\s*")
_WEEKDAY: Final = re.compile("|".join(sorted((*WEEKDAYS, "พฤหัส"), key=len, reverse=True)))


def check_minutes(visit: Visit, run_uid: str | None = None) -> tuple[Remark, ...]:
    """Return what is to be looked at, in the order of the paper.

    With ``run_uid`` what was recorded during another run is left alone: it is in no minutes of this one.
    """
    visit = recorded_in(visit, run_uid)
    return (*_missing(visit), *_people(visit), *_wording(visit), *_presenters(visit), *_recorder(visit))


def _missing(visit: Visit) -> Iterator[Remark]:
    details = visit.minutes
    if not (details.body or visit.title or "").strip():
        yield Remark(Place.BODY, "ยังไม่ระบุชื่อการประชุม", "The meeting has no name yet.")
    if details.meeting_number is None:
        yield Remark(Place.MEETING, "ยังไม่ระบุครั้งที่ของการประชุม", "The number of the meeting is not set.")
    if visit.date is None:
        yield Remark(Place.DATE, "ยังไม่ระบุวันที่ประชุม", "The date of the meeting is not set.")
    if not (visit.venue or "").strip():
        yield Remark(Place.VENUE, "ยังไม่ระบุสถานที่ประชุม", "The place of the meeting is not set.")


def _recorder(visit: Visit) -> Iterator[Remark]:
    if not (visit.minutes.recorder or "").strip():
        yield Remark(Place.RECORDER, "ยังไม่ระบุผู้จดรายงานการประชุม", "Who took the minutes is not named yet.")


# ---------------------------------------------------------------- people


def _people(visit: Visit) -> Iterator[Remark]:
    if not any(person.attendance is Attendance.MEMBER for person in visit.people):
        yield Remark(Place.PEOPLE, "ยังไม่มีรายชื่อผู้มาประชุม", "Nobody stands among those present.")
    seen: dict[str, Person] = {}
    for person in visit.people:
        name = bare_name(person.name)
        if not name:
            yield Remark(Place.PEOPLE, "มีบรรทัดรายชื่อที่ยังไม่มีชื่อ", "A line of the list has no name.", person.uid)
        elif name in seen:
            yield _twice(seen[name], person)
        else:
            seen[name] = person
    for each in attendees(visit):
        if each.absent and not (each.appearance.reason or "").strip():
            yield Remark(
                Place.PEOPLE,
                f"{each.name} ไม่มาประชุม ยังไม่ระบุเหตุผล",
                f"{each.name} is absent; the reason is not given.",
                each.person.uid,
            )


def _twice(first: Person, second: Person) -> Remark:
    """Return that a name stands twice; a line goes only where it says nothing else than the other."""
    same = replace(second, uid=first.uid, name=first.name) == first
    # The fuller name stays: a rank is not lost.
    fuller = len("".join(second.name.split())) > len("".join(first.name.split()))
    spare = first if fuller else second
    return Remark(
        Place.PEOPLE,
        f"{second.name} อยู่ในรายชื่อสองแห่ง",
        f"{second.name} stands in the lists twice.",
        spare.uid if same else second.uid,
        spare.name if same else "",
        "",
        (lambda visit: _without(visit, spare)) if same else None,
    )


def _without(visit: Visit, person: Person) -> Visit:
    return replace(
        visit, people=tuple(each for each in visit.people if each is not person and each != person)
    )


# ---------------------------------------------------------------- words


def _wording(visit: Visit) -> Iterator[Remark]:
    for typed in _texts(visit):
        if typed.resolution and not typed.text.strip():
            yield Remark(Place.RECORD, "มีมติที่ประชุมที่ยังไม่มีข้อความ", "A resolution has no text.", typed.uid)
        yield from _weekdays(typed, visit)
        yield from _headings(typed)


def _texts(visit: Visit) -> Iterator[_Text]:
    details = visit.minutes
    yield _Text(Place.BODY, None, details.body or "", _put_body)
    yield _Text(Place.OPENING, None, details.opening or "", _put_opening)
    for note in visit.notes:
        if note.kind is not NoteKind.ADVICE:
            resolution = note.kind is NoteKind.RESOLUTION
            yield _Text(Place.RECORD, note.uid, note.text, _into_note(note), resolution)
    for question in visit.questions:
        yield _Text(Place.RECORD, question.uid, question.text, _into_question(question, _asked))
        yield _Text(Place.RECORD, question.uid, question.answer or "", _into_question(question, _answered))


def _weekdays(typed: _Text, visit: Visit) -> Iterator[Remark]:
    if not _WEEKDAY.search(typed.text):
        # Most texts name none: two thousand questions are read at every change.
        return
    year = None if visit.date is None else visit.date.year
    for found in find_dates(typed.text, year=year):
        if found.weekday_wrong:
            written = typed.text[found.start : found.end]
            right = WEEKDAYS[found.date.weekday()]
            mended = _WEEKDAY.sub(right, written, count=1)
            yield _remark(
                typed,
                f"“{written.strip()}” ที่ถูกคือวัน{right}",
                f"“{written.strip()}” is another weekday.",
                typed.text[: found.start] + mended + typed.text[found.end :],
            )


def _headings(typed: _Text) -> Iterator[Remark]:
    rules = [(pattern, word) for pattern, word in _HEADINGS if pattern.search(typed.text)]
    if typed.place is Place.BODY and _TITLES.search(typed.text):
        rules.append((_TITLES, ""))
    if typed.resolution and _LABEL.search(typed.text):
        # The label is set by the form: typed, it would stand twice.
        rules.append((_LABEL, ""))
    for pattern, word in rules:
        match = pattern.search(typed.text)
        written = "" if match is None else match.group().strip()
        mended = pattern.sub(word, typed.text)
        thai = f"ใช้ “{word}” แทน “{written}”" if word else f"ไม่ต้องเขียน “{written}” แบบฟอร์มมีให้แล้ว"
        english = (
            f"Write “{word}” instead of “{written}”." if word else f"The form writes “{written}” itself."
        )
        yield _remark(typed, thai, english, mended)


def _remark(typed: _Text, thai: str, english: str, becomes: str) -> Remark:
    if not becomes.strip():
        # Nothing would be left: what stands there is for somebody to write.
        return Remark(typed.place, thai, english, typed.uid)

    def mend(visit: Visit) -> Visit:
        now = next((t for t in _texts(visit) if _same_place(t, typed) and t.text == typed.text), None)
        return visit if now is None else typed.put(visit, becomes)

    return Remark(typed.place, thai, english, typed.uid, typed.text, becomes, mend)


def _same_place(one: _Text, other: _Text) -> bool:
    return (one.place, one.uid) == (other.place, other.uid)


def _put_body(visit: Visit, text: str) -> Visit:
    return replace(visit, minutes=replace(visit.minutes, body=text or None))


def _put_opening(visit: Visit, text: str) -> Visit:
    return replace(visit, minutes=replace(visit.minutes, opening=text or None))


def _into_note(note: Note) -> Callable[[Visit, str], Visit]:
    def put(visit: Visit, text: str) -> Visit:
        notes = tuple(replace(n, text=text) if n.uid == note.uid else n for n in visit.notes)
        return replace(visit, notes=notes)

    return put


def _into_question(
    question: Question, change: Callable[[Question, str], Question]
) -> Callable[[Visit, str], Visit]:
    def put(visit: Visit, text: str) -> Visit:
        asked = tuple(change(q, text) if q.uid == question.uid else q for q in visit.questions)
        return replace(visit, questions=asked)

    return put


def _asked(question: Question, text: str) -> Question:
    return replace(question, text=text)


def _answered(question: Question, text: str) -> Question:
    return replace(question, answer=text)


# ---------------------------------------------------------------- presenters


def _presenters(visit: Visit) -> Iterator[Remark]:
    """Yield presenters whose name differs from the directory's by rank or by blanks only."""
    known = {bare_name(person.name): person.name.strip() for person in visit.people if bare_name(person.name)}
    for item in visit.items:
        for name in item.presenters:
            listed = known.get(bare_name(name))
            if listed is not None and listed != name.strip():
                yield _other_name(item, name, listed)


def _other_name(item: Item, name: str, listed: str) -> Remark:
    def mend(visit: Visit) -> Visit:
        items = tuple(
            replace(each, presenters=tuple(listed if n == name else n for n in each.presenters))
            if each.uid == item.uid
            else each
            for each in visit.items
        )
        return replace(visit, items=items)

    return Remark(
        Place.ITEM,
        f"ผู้นำเสนอ “{name}” ในรายชื่อเขียนว่า “{listed}”",
        f"The presenter “{name}” is “{listed}” in the list of people.",
        item.uid,
        name,
        listed,
        mend,
    )
