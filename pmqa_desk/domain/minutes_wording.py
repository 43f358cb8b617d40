"""Words of the minutes that the official form does not write, and dates whose weekday is another.

The words are judged as whole headings at the beginning of a line, never as parts of other words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from pmqa_desk.domain.minutes_facts import change_details, details_of
from pmqa_desk.domain.minutes_remark import Place, Remark
from pmqa_desk.domain.session_words import day_of
from pmqa_desk.domain.thai import WEEKDAYS, find_dates
from pmqa_desk.domain.visit import Note, NoteKind, Question, Visit


@dataclass(frozen=True, slots=True)
class _Text:
    """A text that somebody typed: where it stands, and how another is put in its place."""

    place: Place
    uid: str | None
    text: str
    put: Callable[[Visit, str], Visit]
    resolution: bool = False
    empty: bool = False
    """It is a resolution that says nothing."""


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


def wording_remarks(visit: Visit, session_uid: str | None) -> Iterator[Remark]:
    """Yield what the official form words otherwise, and dates with another day's name, each with its mend."""
    year = day_of(visit, session_uid) or visit.date
    for typed in _texts(visit, session_uid):
        if typed.empty:
            yield Remark(Place.RECORD, "มีมติที่ประชุมที่ยังไม่มีข้อความ", "A resolution has no text.", typed.uid)
        yield from _weekdays(typed, None if year is None else year.year, session_uid)
        yield from _headings(typed, session_uid)


def _texts(visit: Visit, session_uid: str | None) -> Iterator[_Text]:
    details = details_of(visit, session_uid)
    for place, field in ((Place.BODY, "body"), (Place.OPENING, "opening")):
        yield _Text(place, None, getattr(details, field) or "", _into_details(session_uid, field))
    for note in visit.notes:
        if note.kind is not NoteKind.ADVICE:
            resolution = note.kind is NoteKind.RESOLUTION
            empty = resolution and note.resolution is None and not note.text.strip()
            yield _Text(Place.RECORD, note.uid, note.text, _into_note(note), resolution, empty)
    for question in visit.questions:
        yield _Text(Place.RECORD, question.uid, question.text, _into_question(question, _asked))
        yield _Text(Place.RECORD, question.uid, question.answer or "", _into_question(question, _answered))


def _weekdays(typed: _Text, year: int | None, session_uid: str | None) -> Iterator[Remark]:
    if not _WEEKDAY.search(typed.text):
        # Most texts name none: two thousand questions are read at every change.
        return
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
                session_uid,
            )


def _headings(typed: _Text, session_uid: str | None) -> Iterator[Remark]:
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
        yield _remark(typed, thai, english, mended, session_uid)


def _remark(typed: _Text, thai: str, english: str, becomes: str, session_uid: str | None) -> Remark:
    if not becomes.strip():
        # Nothing would be left: what stands there is for somebody to write.
        return Remark(typed.place, thai, english, typed.uid)

    def mend(visit: Visit) -> Visit:
        now = next(
            (t for t in _texts(visit, session_uid) if _same_place(t, typed) and t.text == typed.text), None
        )
        return visit if now is None else typed.put(visit, becomes)

    return Remark(typed.place, thai, english, typed.uid, typed.text, becomes, mend)


def _same_place(one: _Text, other: _Text) -> bool:
    return (one.place, one.uid) == (other.place, other.uid)


def _into_details(session_uid: str | None, field: str) -> Callable[[Visit, str], Visit]:
    return lambda visit, text: change_details(visit, session_uid, {field: text or None})


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
