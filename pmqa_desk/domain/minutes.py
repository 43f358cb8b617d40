"""The minutes of a visit day in the official form: the visit and its run as blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from pmqa_desk.domain.attendance import Attendee, attendees
from pmqa_desk.domain.blocks import (
    DASHES,
    DOTS,
    SHORT_DOTS,
    Align,
    Block,
    Column,
    Decision,
    Heading,
    Paragraph,
    Run,
    Signature,
    Table,
)
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.minutes_body import body_blocks
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.sign_in_sheet import standing
from pmqa_desk.domain.thai import Digits, buddhist_year, official_date
from pmqa_desk.domain.visit import Attendance, Visit

TITLE = "รายงานการประชุม"
OPENING = "ประธานกล่าวเปิดการประชุม และให้ดำเนินการตามกำหนดการ โดยมีผลการดำเนินการตามลำดับ ดังนี้"
BLANK_ROWS = 3
_PEOPLE_COLUMNS = (Column("", 560), Column("", 2700), Column("", 4111), Column("", 1700))


def minutes_blocks(
    visit: Visit,
    run: RunView | None,
    edition: Edition = Edition.INTERNAL,
    digits: Digits = Digits.THAI,
    *,
    run_uid: str | None = None,
) -> tuple[Block, ...]:
    """Return the minutes of the visit day; what is not known is a blank to fill by hand.

    Plain notes are internal; questions and resolutions stand in both editions. With ``run_uid`` what was
    recorded during another run, such as a rehearsal, is left out.
    """
    text = PaperText(visit.timezone, digits, edition)
    began = None if run is None else run.started_ms
    ended = None if run is None else run.ended_ms
    day = visit.date if began is None else text.local(began).date()
    body = (
        _time("เริ่มประชุมเวลา", text.clock(began)),
        *text.paragraphs(visit.minutes.opening or OPENING),
        *body_blocks(recorded_in(visit, run_uid), run, text),
    )
    return (
        *_head(visit, day, text),
        *_lists(visit, text),
        *body[:-1],
        _kept(body[-1]),
        _time("เลิกประชุมเวลา", text.clock(ended)),
        *_signatures(visit, text),
    )


def recorded_in(visit: Visit, run_uid: str | None) -> Visit:
    """Return the visit with only what was recorded in this run, or outside any."""
    if run_uid is None:
        return visit
    mine = {None, run_uid}
    return replace(
        visit,
        questions=tuple(question for question in visit.questions if question.run_uid in mine),
        notes=tuple(note for note in visit.notes if note.run_uid in mine),
    )


def _head(visit: Visit, day: date | None, text: PaperText) -> tuple[Block, ...]:
    details = visit.minutes
    year = details.year or (None if day is None else buddhist_year(day))
    body = text.line(details.body or visit.title).removeprefix(TITLE).strip() or DOTS
    dated = f"เมื่อวัน{SHORT_DOTS}ที่ {SHORT_DOTS} เดือน {SHORT_DOTS * 2} พ.ศ. {SHORT_DOTS}"
    return (
        Heading(f"{TITLE}{body}", 1),
        Heading(f"ครั้งที่ {text.number(details.meeting_number)}/{text.number(year)}", 1),
        Heading(dated if day is None else official_date(day, text.digits), 1),
        Heading(f"ณ {text.line_or_dots(visit.venue)}", 1),
        Paragraph((Run(DASHES),), Align.CENTRE, first_line=0),
    )


def _lists(visit: Visit, text: PaperText) -> tuple[Block, ...]:
    everybody = attendees(visit)
    absent = [each for each in everybody if each.absent and each.listed is Attendance.MEMBER]
    of = {kind: [a for a in everybody if a.listed is kind and not a.absent] for kind in Attendance}
    apart = visit.minutes.assessors_apart
    assessors = of[Attendance.ASSESSOR]
    return (
        *(_people("ผู้มาประชุม", of[Attendance.MEMBER], text) or _blank_people(text)),
        *_people("ผู้ไม่มาประชุม", absent, text),
        *_people("ผู้เข้าร่วมประชุม", of[Attendance.OTHER] + ([] if apart else assessors), text),
        *_people("คณะผู้ตรวจประเมิน", assessors if apart else [], text),
    )


def _people(title: str, people: Sequence[Attendee], text: PaperText) -> tuple[Block, ...]:
    rows = tuple(
        (f"{text.number(number)}.", text.line_or_dots(person.name), *_standing(person, text))
        for number, person in enumerate(people, 1)
    )
    return (Heading(title), Table(_PEOPLE_COLUMNS, rows, lines=False)) if rows else ()


def _blank_people(text: PaperText) -> tuple[Block, ...]:
    rows = tuple((f"{text.number(n)}.", DOTS, DOTS, DOTS[:20]) for n in range(1, BLANK_ROWS + 1))
    return (Heading("ผู้มาประชุม"), Table(_PEOPLE_COLUMNS, rows, lines=False))


def _standing(attendee: Attendee, text: PaperText) -> tuple[str, str]:
    """Return a person's position, with whom a substitute stands for, and role, with why one was absent."""
    role, reason = text.line(attendee.person.role), attendee.appearance.reason
    lines = [role]
    if attendee.absent and reason and not text.public:
        lines.append(f"({text.line(reason).strip('()')})")
    return standing(attendee, text), "\n".join(filter(None, lines))


def _time(label: str, clock: str) -> Paragraph:
    return Paragraph((Run(f"{label} {clock}", bold=True),), Align.LEFT, first_line=0, keep_with_next=True)


def _kept(block: Block) -> Block:
    """Return the last block of the body bound to what follows, so that no signature stands alone."""
    return replace(block, keep_with_next=True) if isinstance(block, Paragraph | Decision | Table) else block


def _signatures(visit: Visit, text: PaperText) -> tuple[Signature, ...]:
    details = visit.minutes
    recorder = Signature(
        "ผู้จดรายงานการประชุม", text.line(details.recorder), text.line(details.recorder_position)
    )
    if not details.show_checker:
        return (recorder,)
    checker = Signature(
        "ผู้ตรวจรายงานการประชุม", text.line(details.checker), text.line(details.checker_position)
    )
    return (replace(recorder, keep_with_next=True), checker)
