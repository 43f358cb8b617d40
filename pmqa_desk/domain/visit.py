"""The visit as immutable values: what one file holds, apart from its runs.

An edit is a new value made by ``dataclasses.replace``; nothing here mutates. Unknown is ``None``, never 0.
Durations are whole seconds, times of day are in the visit's time zone, dates are Gregorian.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
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


class ItemStatus(StrEnum):
    """How far what an item is presented with has come."""

    DRAFT = "draft"
    RECEIVED = "received"
    """The medium, or the words, have come from whoever presents."""
    TESTED = "tested"
    READY = "ready"


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
    """In which list of a session a person stands."""

    MEMBER = "member"
    OTHER = "other"
    ASSESSOR = "assessor"


class Presence(StrEnum):
    """How somebody came to a session."""

    EXPECTED = "expected"
    """Nothing was recorded: papers count who is expected among those who came."""
    PRESENT = "present"
    LATE = "late"
    LEFT = "left"
    """Came, and left before the end."""
    ABSENT = "absent"
    UNLISTED = "unlisted"
    """Does not belong to this session: stands in none of its lists."""


class NoteKind(StrEnum):
    """What a line recorded during the run is."""

    NOTE = "note"
    SUMMARY = "summary"
    """What was said at an item or a topic, as the minutes tell it; one for each."""
    RESOLUTION = "resolution"
    ADVICE = "advice"
    """What a presenter is told after a rehearsal; it is carried on until it is settled."""


class Resolution(StrEnum):
    """What a meeting resolved, in the word of the official form."""

    ACKNOWLEDGED = "acknowledged"
    CERTIFIED = "certified"
    AGREED = "agreed"
    APPROVED = "approved"
    ASSIGNED = "assigned"


class Status(StrEnum):
    """How what was assigned stands."""

    OPEN = "open"
    STARTED = "started"
    DONE = "done"
    DROPPED = "dropped"


class PreparationKind(StrEnum):
    """What a line of a checklist is about."""

    PLACE = "place"
    EQUIPMENT = "equipment"
    APPLICATIONS = "applications"
    SIGNAL = "signal"
    BROADCAST = "broadcast"
    EXHIBITION = "exhibition"
    DOCUMENTS = "documents"
    CATERING = "catering"
    """Food and drink, and the reception of guests."""
    OTHER = "other"


class Standing(StrEnum):
    """How far minutes have come on their way from a draft to an adopted record."""

    DRAFT = "draft"
    CHECKED = "checked"
    FINAL = "final"
    ADOPTED = "adopted"


@dataclass(frozen=True, slots=True)
class Award:
    """One award that the visit is about; ``category`` is 1-7, ``fiscal_year`` of the Buddhist era."""

    type: str | None = None
    category: int | None = None
    fiscal_year: int | None = None
    category_name: str | None = None
    """What the category is called on the award, where that differs from the criteria."""
    edition: str | None = None
    """The edition of the criteria."""
    passed: bool | None = None
    """How it ended; ``None`` as long as nobody knows."""
    rank: int | None = None
    units: int | None = None
    """How many were judged in all."""
    unit_kinds: str | None = None
    """What they are, as in so many departments and so many provinces."""
    announced: date | None = None
    attests: str | None = None
    """What the result attests."""


@dataclass(frozen=True, slots=True)
class AwardStep:
    """A step on the way to an award: an application, a report, the visit, the result, the prize."""

    uid: str
    name: str
    award_place: int = 1
    """The award of the visit to which it belongs, from 1."""
    due: date | None = None
    done: date | None = None
    score: Decimal | None = None
    """Points reached, with up to two decimals."""
    out_of: Decimal | None = None
    result: str | None = None
    owner: str | None = None
    """Whose it is to bring it about."""


@dataclass(frozen=True, slots=True)
class PastAward:
    """An award of an earlier year; ``fiscal_year`` is of the Buddhist era."""

    uid: str
    name: str
    fiscal_year: int | None = None
    result: str | None = None


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
    began: time | None = None
    """When it was really opened, where no run says so."""
    ended: time | None = None
    """When it was really closed, where no run says so."""


@dataclass(frozen=True, slots=True)
class Topic:
    """A topic of a meeting's agenda (ระเบียบวาระ); ``level`` 1 is ๑, 2 is ๑.๑, 3 is (๑)."""

    uid: str
    title: str
    session_uid: str | None = None
    """The session whose agenda it stands on; ``None`` is the visit day itself."""
    level: int = 1


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
    status: ItemStatus = ItemStatus.DRAFT


@dataclass(frozen=True, slots=True)
class Budget:
    """The time that a section of the programme may take."""

    uid: str
    section: str
    seconds: int


@dataclass(frozen=True, slots=True)
class Version:
    """The programme as it was at one moment, kept to be compared with; ``kept_ms`` is a UTC instant."""

    uid: str
    name: str
    kept_ms: int
    content: str
    """The items of that moment, packed; see ``programme_versions``."""
    imported: bool = False
    """It is what was read of a file or a text: what changed here since is known by it."""


@dataclass(frozen=True, slots=True)
class Preparation:
    """A line of a checklist: what is to be got ready, whose it is, and how it stands."""

    uid: str
    text: str
    kind: PreparationKind = PreparationKind.OTHER
    agency: str | None = None
    person: str | None = None
    due: date | None = None
    status: Status = Status.OPEN
    remark: str | None = None


@dataclass(frozen=True, slots=True)
class MediumMark:
    """By what a medium is known again where it was moved or renamed."""

    uid: str
    path: str
    """As the items name it: relative to the visit file's folder, with forward slashes."""
    size: int
    """In bytes."""
    digest: str
    """SHA-256 of its first and last mebibyte, in hexadecimal."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of the directory; ``attendance`` is the list in which the name usually stands.

    The name bears its rank or title, as it is written. Members and others are expected at every session,
    assessors at those of kind ``visit`` only; an ``Appearance`` says where it is otherwise.
    """

    uid: str
    name: str
    position: str | None = None
    role: str | None = None
    attendance: Attendance = Attendance.MEMBER
    agency: str | None = None
    telephone: str | None = None
    """For the office alone: no paper that leaves it has the number."""


@dataclass(frozen=True, slots=True)
class Appearance:
    """How one person came to one session; ``session_uid`` is ``None`` for the visit day itself."""

    uid: str
    person_uid: str
    session_uid: str | None = None
    presence: Presence = Presence.EXPECTED
    listed: Attendance | None = None
    """The list in which the person stands at this session; ``None`` is the usual one."""
    reason: str | None = None
    substitute: str | None = None
    """Name of who came in the person's place (แทน)."""
    substitute_position: str | None = None
    arrived_ms: int | None = None
    left_ms: int | None = None


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
    topic_uid: str | None = None
    agency: str | None = None
    """Whose question it is to answer; ``None`` goes by the item."""
    category: int | None = None
    criterion: str | None = None
    """The item of the criteria, as in 6.1."""
    due: date | None = None
    """The day by which an answer was promised."""
    handed_ms: int | None = None
    """When the promised answer was handed over."""
    bank_uid: str | None = None
    """The entry of the question bank that it is."""


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
    topic_uid: str | None = None
    resolution: Resolution | None = None
    """Of a resolution: its word, to which the text adds what it is about."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """What somebody is to do by a day, as it was given out at an item of a run or for the whole visit."""

    uid: str
    text: str
    owner: str | None = None
    due: date | None = None
    status: Status = Status.OPEN
    item_uid: str | None = None
    run_uid: str | None = None
    topic_uid: str | None = None
    given_ms: int | None = None

    @property
    def done(self) -> bool:
        """Return whether nothing is left to do: it was done or dropped."""
        return self.status in {Status.DONE, Status.DROPPED}


@dataclass(frozen=True, slots=True)
class Evidence:
    """A document that assessors asked for: who fetches it and when it was handed over."""

    uid: str
    title: str
    asked_by: str | None = None
    owner: str | None = None
    item_uid: str | None = None
    run_uid: str | None = None
    question_uid: str | None = None
    category: int | None = None
    criterion: str | None = None
    asked_ms: int | None = None
    due: date | None = None
    handed_ms: int | None = None
    remark: str | None = None


@dataclass(frozen=True, slots=True)
class Photo:
    """A photograph of the day, for minutes and dossier."""

    uid: str
    path: str
    """Relative to the visit file's folder, with forward slashes."""
    caption: str | None = None
    item_uid: str | None = None
    session_uid: str | None = None
    public: bool = False
    """It may leave the house: faces are nobody's to give away without being asked."""


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
class SessionMinutes(MinutesDetails):
    """What the minutes of a dated session need; those of the visit day are the visit's own."""

    uid: str = ""
    """The session's identity."""


@dataclass(frozen=True, slots=True)
class MinutesEdit:
    """What somebody wrote in the minutes in the place of what the program had put together."""

    uid: str
    block: str
    """The name of the block, which outlives every change of what it is made from."""
    was: str
    """What the program had put there when it was edited: a change behind it is known by that."""
    text: str
    """What stands there instead; nothing leaves the block out."""
    session_uid: str | None = None
    edition: str | None = None
    """The only edition that it is for; ``None`` is both, where both had said the same."""
    after: bool = False
    """It is a paragraph of its own behind the block."""


@dataclass(frozen=True, slots=True)
class MinutesStep:
    """A step in the life of minutes: what they became, by whom, and their words at that moment."""

    uid: str
    standing: Standing
    at_ms: int
    session_uid: str | None = None
    by: str | None = None
    reason: str | None = None
    """Why they were opened again, or the corrections with which they were adopted."""
    adopted_in: str | None = None
    """Of adopted: the session that adopted them; ``None`` is the visit day."""
    content: str = ""
    """The words of both editions at that moment, packed; see ``minutes_revision``."""


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
    vision: str | None = None
    strategies: str | None = None
    """One to a line."""
    script_opening: str | None = None
    """What the master of ceremonies says before the first item."""
    script_closing: str | None = None
    """What the master of ceremonies says after the last item."""
    awards: tuple[Award, ...] = ()
    award_steps: tuple[AwardStep, ...] = ()
    award_history: tuple[PastAward, ...] = ()
    sessions: tuple[Session, ...] = ()
    items: tuple[Item, ...] = ()
    people: tuple[Person, ...] = ()
    questions: tuple[Question, ...] = ()
    notes: tuple[Note, ...] = ()
    assignments: tuple[Assignment, ...] = ()
    topics: tuple[Topic, ...] = ()
    appearances: tuple[Appearance, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    photos: tuple[Photo, ...] = ()
    budgets: tuple[Budget, ...] = ()
    versions: tuple[Version, ...] = ()
    checklists: tuple[Preparation, ...] = ()
    media_marks: tuple[MediumMark, ...] = ()
    session_minutes: tuple[SessionMinutes, ...] = ()
    minutes_edits: tuple[MinutesEdit, ...] = ()
    minutes_steps: tuple[MinutesStep, ...] = ()
    minutes: MinutesDetails = MinutesDetails()
