"""The minutes of one session in the official form: the visit and its run as blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from pmqa_desk.domain.attendance import Attendee, chairs
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
    Picture,
    Run,
    Signature,
    Table,
)
from pmqa_desk.domain.forecast import RunView
from pmqa_desk.domain.minutes_body import body_parts
from pmqa_desk.domain.minutes_edits import edited_blocks
from pmqa_desk.domain.minutes_facts import MinutesFacts, facts_of
from pmqa_desk.domain.minutes_life import final_blocks
from pmqa_desk.domain.minutes_topics import topic_parts
from pmqa_desk.domain.named_blocks import PEOPLE, PHOTO, PHOTOS, Named, numbered
from pmqa_desk.domain.paper_text import Edition, PaperText
from pmqa_desk.domain.run_log import Run as HeldRun
from pmqa_desk.domain.run_names import session_of
from pmqa_desk.domain.session_words import minutes_title
from pmqa_desk.domain.sign_in_sheet import standing
from pmqa_desk.domain.thai import Digits, buddhist_year, official_date
from pmqa_desk.domain.visit import Attendance, SessionKind, Visit

OPENING = "{chair}กล่าวเปิดการประชุม และให้ดำเนินการตามกำหนดการ โดยมีผลการดำเนินการตามลำดับ ดังนี้"
BARE_OPENING = "{chair}กล่าวเปิดการประชุม"
TOPICS_OPENING = "{chair}กล่าวเปิดการประชุม และดำเนินการประชุมตามระเบียบวาระ ดังนี้"
BLANK_ROWS = 3
_PEOPLE_COLUMNS = (Column("", 560), Column("", 2700), Column("", 4111), Column("", 1700))


def minutes_blocks(
    visit: Visit,
    run: RunView | None,
    edition: Edition = Edition.INTERNAL,
    digits: Digits = Digits.THAI,
    *,
    run_uid: str | None = None,
    session_uid: str | None = None,
    pictures: Mapping[str, Picture] | None = None,
    runs: Iterable[HeldRun] = (),
) -> tuple[Block, ...]:
    """Return the minutes of a session, what was written anew in its place; ``None`` is the visit day itself.

    Plain notes are internal; summaries, questions and resolutions stand in both editions. With ``run_uid``
    what was recorded during another run, such as a rehearsal, is left out, and what another session's among
    all ``runs`` of the file recorded. Final minutes say what they said when they were made final.
    """
    final = final_blocks(visit, session_uid, edition, digits, pictures)
    if final is not None:
        return final
    text = PaperText(visit.timezone, digits, edition)
    parts = minutes_parts(facts_of(visit, run, run_uid, session_uid, pictures, runs), text)
    return edited_blocks(visit, session_uid, parts, text)


def minutes_parts(facts: MinutesFacts, text: PaperText) -> tuple[Named, ...]:
    """Return the minutes as the program puts them together; what is not known is a blank to fill by hand."""
    began, ended = facts.hours(text)
    said = tuple(_body(facts, text))
    body = (*_opening(facts, text, bare=not said), *said)
    return (
        *_head(facts, text),
        *_lists(facts, text),
        Named("began", _time("เริ่มประชุมเวลา", began)),
        *body[:-1],
        *(Named(last.name, _kept(last.block)) for last in body[-1:]),
        Named("ended", _time("เลิกประชุมเวลา", ended)),
        *_signatures(facts, text),
        *_photos(facts, text),
    )


def _head(facts: MinutesFacts, text: PaperText) -> Iterator[Named]:
    details, day = facts.details, facts.day(text)
    year = details.year or (None if day is None else buddhist_year(day))
    title = minutes_title(facts.visit, facts.session_uid, text, numbered=details.meeting_number is not None)
    dated = f"เมื่อวัน{SHORT_DOTS}ที่ {SHORT_DOTS} เดือน {SHORT_DOTS * 2} พ.ศ. {SHORT_DOTS}"
    yield Named("title", Heading(title, 1))
    yield Named("number", Heading(f"ครั้งที่ {text.number(details.meeting_number)}/{text.number(year)}", 1))
    yield Named("date", Heading(dated if day is None else official_date(day, text.digits), 1))
    yield Named("place", Heading(f"ณ {text.line_or_dots(facts.venue)}", 1))
    yield Named("rule", Paragraph((Run(DASHES),), Align.CENTRE, first_line=0))


def _lists(facts: MinutesFacts, text: PaperText) -> Iterator[Named]:
    everybody = facts.roll.attendees
    absent = [each for each in everybody if each.absent and each.listed is Attendance.MEMBER]
    of = {kind: [a for a in everybody if a.listed is kind and not a.absent] for kind in Attendance}
    apart = facts.details.assessors_apart
    assessors = of[Attendance.ASSESSOR]
    yield from _people("ผู้มาประชุม", of[Attendance.MEMBER], text, blank=BLANK_ROWS)
    yield from _people("ผู้ไม่มาประชุม", absent, text)
    yield from _people("ผู้เข้าร่วมประชุม", of[Attendance.OTHER] + ([] if apart else assessors), text)
    yield from _people("คณะผู้ตรวจประเมิน", assessors if apart else [], text)


def _people(title: str, people: Sequence[Attendee], text: PaperText, blank: int = 0) -> Iterator[Named]:
    """Yield a list of people under its title; an empty one has ``blank`` lines to fill by hand."""
    rows: tuple[tuple[str, ...], ...] = tuple(
        (f"{text.number(number)}.", text.line_or_dots(each.name), *_standing(each, text))
        for number, each in enumerate(people, 1)
    )
    if not rows:
        rows = tuple((f"{text.number(n)}.", DOTS, DOTS, DOTS[:20]) for n in range(1, blank + 1))
    if rows:
        yield Named(f"{PEOPLE}{title}", Heading(title))
        yield Named(f"{PEOPLE}{title}/2", Table(_PEOPLE_COLUMNS, rows, lines=False))


def _standing(attendee: Attendee, text: PaperText) -> tuple[str, str]:
    """Return a person's position, with whom a substitute stands for, and role, with why one was absent."""
    role, reason = text.line(attendee.person.role), attendee.appearance.reason
    lines = [role]
    if attendee.absent and reason and not text.public:
        lines.append(f"({text.line(reason).strip('()')})")
    return standing(attendee, text), "\n".join(filter(None, lines))


def _opening(facts: MinutesFacts, text: PaperText, *, bare: bool) -> Iterator[Named]:
    """Yield how it was opened; where nothing follows nothing is announced."""
    usual = TOPICS_OPENING if facts.topics else BARE_OPENING if bare else OPENING
    together = len(chairs(facts.roll.attendees)) > 1
    said = (facts.details.opening or "").strip() or usual.replace(
        "{chair}", "ประธานร่วม" if together else "ประธาน"
    )
    return numbered("opening", text.paragraphs(said))


def _body(facts: MinutesFacts, text: PaperText) -> Iterator[Named]:
    """Yield the topics of the session, and the programme where it ran it or is to run it."""
    yield from topic_parts(facts, text)
    session = session_of(facts.visit, facts.session_uid)
    runs_it = session is None or session.kind is not SessionKind.MEETING
    if facts.run is not None or (runs_it and not facts.topics):
        yield from body_parts(facts, text)


def _time(label: str, clock: str) -> Paragraph:
    return Paragraph((Run(f"{label} {clock}", bold=True),), Align.LEFT, first_line=0, keep_with_next=True)


def _kept(block: Block) -> Block:
    """Return the last block of the body bound to what follows, so that no signature stands alone."""
    return replace(block, keep_with_next=True) if isinstance(block, Paragraph | Decision | Table) else block


def _signatures(facts: MinutesFacts, text: PaperText) -> Iterator[Named]:
    details = facts.details
    recorder, checker = (
        Signature(role, text.line(name), text.line(position))
        for role, name, position in (
            ("ผู้จดรายงานการประชุม", details.recorder, details.recorder_position),
            ("ผู้ตรวจรายงานการประชุม", details.checker, details.checker_position),
        )
    )
    yield Named("recorder", replace(recorder, keep_with_next=details.show_checker))
    if details.show_checker:
        yield Named("checker", checker)


def _photos(facts: MinutesFacts, text: PaperText) -> Iterator[Named]:
    """Yield the photographs that this edition may show, on pages behind the signatures."""
    shown = [
        photo
        for photo in facts.visit.photos
        if photo.uid in facts.pictures and (photo.public or not text.public)
    ]
    if shown:
        yield Named(PHOTOS, Heading("ภาพประกอบ", 1, new_page=True))
    for photo in shown:
        caption = text.line(photo.caption)
        yield Named(f"{PHOTO}{photo.uid}", replace(facts.pictures[photo.uid], alt=caption or "ภาพประกอบ"))
        if caption:
            yield Named(f"{PHOTO}{photo.uid}/2", Paragraph((Run(caption),), Align.CENTRE, first_line=0))
