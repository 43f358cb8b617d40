"""The visit as immutable values: what one file holds, apart from its runs.

An edit is a new value made by ``dataclasses.replace``; nothing here mutates. Unknown is ``None``, never 0.
Durations are whole seconds, times of day are in the visit's time zone, dates are Gregorian.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum


def new_uid() -> str:
    """Return a fresh identity for a part of the visit; it stays the same through every edit."""
    return uuid.uuid4().hex


class Kind(StrEnum):
    """What an item of the programme is; the values are those of the JSON contract."""

    WELCOME = "welcome"
    REPORT = "report"
    INTRODUCTION = "introduction"
    VIDEO = "video"
    STRATEGY = "strategy"
    SHOWCASE = "showcase"
    EXHIBITION = "exhibition"
    LIVE = "live"
    TOUR = "tour"
    QUESTIONS = "questions"
    DISCUSSION = "discussion"
    FEEDBACK = "feedback"
    CLOSED = "closed"
    BREAK = "break"
    REGISTRATION = "registration"
    PHOTO = "photo"
    THANKS = "thanks"
    OTHER = "other"


class StartRule(StrEnum):
    """When an item starts: after the one before, at a clock time, or so that it ends at one."""

    LINKED = "linked"
    FIXED = "fixed"
    FINISH_AT = "finish_at"


class Format(StrEnum):
    """How an item is presented."""

    SLIDES = "slides"
    VIDEO = "video"
    EXHIBITION = "exhibition"
    LIVE = "live"
    SPEECH = "speech"
    OTHER = "other"


class Mode(StrEnum):
    """Where the visit takes place."""

    ONSITE = "onsite"
    ONLINE = "online"
    HYBRID = "hybrid"


class SessionKind(StrEnum):
    """What a dated session of the visit is for."""

    MEETING = "meeting"
    REHEARSAL = "rehearsal"
    VISIT = "visit"


class Attendance(StrEnum):
    """In which list of the minutes a person stands."""

    MEMBER = "member"
    ABSENT = "absent"
    OTHER = "other"
    ASSESSOR = "assessor"


class NoteKind(StrEnum):
    """What a line recorded during the run is."""

    NOTE = "note"
    RESOLUTION = "resolution"
    ADVICE = "advice"
    """What a presenter is told after a rehearsal; it is carried on until it is settled."""


@dataclass(frozen=True, slots=True)
class Award:
    """One award that the visit is about; ``category`` is 1-7, ``fiscal_year`` of the Buddhist era."""

    type: str | None = None
    category: int | None = None
    fiscal_year: int | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """A dated gathering; the assessment itself is the visit's own date and is not listed here."""

    uid: str
    kind: SessionKind
    date: date | None = None
    start: time | None = None
    venue: str | None = None
    doubts: tuple[str, ...] = ()
    name: str | None = None
    """What it is called where its kind is not enough, as in ซ้อมใหญ่."""
    mode: Mode | None = None


@dataclass(frozen=True, slots=True)
class Item:
    """One step of the programme; only ``fixed`` obeys ``start`` and only ``finish_at`` obeys ``finish``."""

    uid: str
    title: str
    kind: Kind = Kind.OTHER
    number: str | None = None
    date: date | None = None
    start_rule: StartRule = StartRule.LINKED
    start: time | None = None
    finish: time | None = None
    duration_s: int | None = None
    agency: str | None = None
    presenters: tuple[str, ...] = ()
    format: Format | None = None
    section: str | None = None
    media: str | None = None
    """Path of the medium relative to the visit file's folder, with forward slashes."""
    script: str | None = None
    """Words for the master of ceremonies."""
    notes: str | None = None
    """For the operator alone, shown on the console when the item is next or on."""
    warning_s: int | None = None
    """Seconds left at which time is nearly up; ``None`` takes the usual share of the length."""
    danger_s: int | None = None
    """Seconds left at which the presenter is asked to conclude; ``None`` takes the usual share."""
    advance: bool = False
    """At its zero the next item starts by itself (T4)."""
    protected: bool | None = None
    """Never cut when time is shared anew (T23); ``None`` goes by kind and start rule."""
    priority: int | None = None
    """1-9, the lowest gives time first (T23); ``None`` stands in the middle."""
    source_line: int | None = None
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the minutes' lists; ``stands_for`` is the office or person a substitute came for (แทน)."""

    uid: str
    name: str
    position: str | None = None
    role: str | None = None
    attendance: Attendance = Attendance.MEMBER
    reason: str | None = None
    stands_for: str | None = None


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the day at an item; ``asked_ms`` is a UTC instant in milliseconds."""

    uid: str
    text: str
    item_uid: str | None = None
    run_uid: str | None = None
    asked_ms: int | None = None
    asked_by: str | None = None
    answer: str | None = None
    answered_by: str | None = None
    follow_up: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """A note, resolution or advice recorded at an item; ``noted_ms`` is a UTC instant in milliseconds."""

    uid: str
    kind: NoteKind
    text: str
    item_uid: str | None = None
    run_uid: str | None = None
    noted_ms: int | None = None
    settled: bool = False
    """Of advice: it has been followed and is carried on no longer."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """What somebody is to do by a day, as it was given out at an item of a run or for the whole visit."""

    uid: str
    text: str
    owner: str | None = None
    due: date | None = None
    done: bool = False
    item_uid: str | None = None
    run_uid: str | None = None


@dataclass(frozen=True, slots=True)
class MinutesDetails:
    """What the minutes need beyond what was recorded; ``year`` is of the Buddhist era."""

    body: str | None = None
    """Name of the body or meeting, as it follows รายงานการประชุม."""
    meeting_number: int | None = None
    year: int | None = None
    opening: str | None = None
    """Opening sentence of the chair; ``None`` takes the usual one."""
    recorder: str | None = None
    recorder_position: str | None = None
    checker: str | None = None
    checker_position: str | None = None
    show_checker: bool = True
    assessors_apart: bool = True
    """Assessors stand under a heading of their own instead of among the others present."""
    font: str = "TH SarabunPSK"


@dataclass(frozen=True, slots=True)
class Visit:
    """Everything that is prepared and recorded for one visit; runs are kept apart, as logs."""

    uid: str
    title: str | None = None
    organisation: str | None = None
    date: date | None = None
    call_time: time | None = None
    start: time | None = None
    end: time | None = None
    venue: str | None = None
    mode: Mode | None = None
    timezone: str = "Asia/Bangkok"
    emblem: str | None = None
    """Path of the organisation's emblem relative to the visit file's folder, with forward slashes."""
    awards: tuple[Award, ...] = ()
    sessions: tuple[Session, ...] = ()
    items: tuple[Item, ...] = ()
    people: tuple[Person, ...] = ()
    questions: tuple[Question, ...] = ()
    notes: tuple[Note, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    minutes: MinutesDetails = MinutesDetails()
