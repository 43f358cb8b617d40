"""The body of a meeting's minutes: its topics, what was said, asked and resolved at each."""

from __future__ import annotations

from collections.abc import Iterator

from pmqa_desk.domain.blocks import Decision, Heading, Paragraph, Run
from pmqa_desk.domain.minutes_facts import MinutesFacts, details_of
from pmqa_desk.domain.minutes_records import asked_parts, recorded_parts
from pmqa_desk.domain.named_blocks import Named
from pmqa_desk.domain.paper_text import PaperText
from pmqa_desk.domain.resolutions import WORDS
from pmqa_desk.domain.session_words import day_of, minutes_title
from pmqa_desk.domain.thai import buddhist_year, official_date
from pmqa_desk.domain.topics import NumberedTopic
from pmqa_desk.domain.visit import MinutesStep, NoteKind, Resolution, Standing, Visit

NOTHING = "ไม่มี"
# The topic under which the minutes of an earlier session are adopted.
ADOPTION = "รับรองรายงานการประชุม"


def topic_parts(facts: MinutesFacts, text: PaperText) -> Iterator[Named]:
    """Yield each topic with what was recorded at it; one at which nothing was says so."""
    for place, numbered_topic in enumerate(facts.topics):
        topic = numbered_topic.topic
        name = f"topic:{topic.uid}"
        yield Named(name, Heading(called(numbered_topic, text)))
        told = [*_adopted(facts, numbered_topic, text), *_recorded(facts, topic.uid, text)]
        yield from told
        behind = facts.topics[place + 1].topic.level if place + 1 < len(facts.topics) else 0
        if not told and behind <= topic.level:
            yield Named(f"{name}:nothing", Paragraph((Run(NOTHING),)))


def called(numbered_topic: NumberedTopic, text: PaperText) -> str:
    """Return a topic as the minutes head it: ระเบียบวาระที่ ๑ …, then ๑.๑ … and (๑) …."""
    number, title = text.line(numbered_topic.number), text.line_or_dots(numbered_topic.topic.title)
    return f"ระเบียบวาระที่ {number} {title}" if numbered_topic.topic.level == 1 else f"{number} {title}"


def _recorded(facts: MinutesFacts, uid: str, text: PaperText) -> Iterator[Named]:
    visit = facts.visit
    notes = [note for note in visit.notes if note.topic_uid == uid]
    given = [each for each in visit.assignments if each.topic_uid == uid]
    resolved = [note for note in notes if note.kind is NoteKind.RESOLUTION]
    yield from recorded_parts([note for note in notes if note.kind is not NoteKind.RESOLUTION], (), text)
    for question in visit.questions:
        if question.topic_uid == uid:
            yield from asked_parts(question, text)
    yield from recorded_parts(resolved, given, text)


def _adopted(facts: MinutesFacts, numbered_topic: NumberedTopic, text: PaperText) -> Iterator[Named]:
    """Yield which minutes were adopted here, with the corrections that were asked for."""
    if ADOPTION not in numbered_topic.topic.title:
        return
    # Minutes that were opened again since are adopted no more: the last step of each tells.
    latest = {step.session_uid: step for step in facts.visit.minutes_steps}
    for step in latest.values():
        if step.standing is Standing.ADOPTED and step.adopted_in == facts.session_uid:
            name = f"adopted:{step.uid}"
            yield Named(name, Paragraph((Run(f"ที่ประชุมได้พิจารณา{_minutes_named(facts.visit, step, text)}"),)))
            corrections = text.text(step.reason)
            resolved = f"{WORDS[Resolution.CERTIFIED]}รายงานการประชุม"
            said = f"{resolved} โดยมีข้อแก้ไข ดังนี้\n{corrections}" if corrections else f"{resolved} โดยไม่มีข้อแก้ไข"
            yield Named(f"{name}:resolved", Decision(said))


def _minutes_named(visit: Visit, step: MinutesStep, text: PaperText) -> str:
    """Return which minutes a step was about: title, number and day."""
    details, day = details_of(visit, step.session_uid), day_of(visit, step.session_uid)
    year = details.year or (None if day is None else buddhist_year(day))
    number = "" if details.meeting_number is None else f" ครั้งที่ {text.number(details.meeting_number)}"
    dated = "" if day is None else f" เมื่อ{official_date(day, text.digits).removeprefix('เมื่อ')}"
    title = minutes_title(visit, step.session_uid, text, numbered=bool(number))
    return f"{title}{number}{f'/{text.number(year)}' if number else ''}{dated}"
