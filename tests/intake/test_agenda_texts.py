"""Twenty agendas as text: every item in order, its time and its length, the visit, and no line lost."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import time

import pytest

from pmqa_desk.domain.doubts import Doubt
from pmqa_desk.domain.visit import Item
from pmqa_desk.intake.text import read_text
from tests.intake.accounts import assert_accounted, lost_words
from tests.intake.agenda_texts import AGENDA_TEXTS, AgendaText, Facts, Gathering

LEAST_SHARE = 0.98

each_text = pytest.mark.parametrize("agenda", AGENDA_TEXTS, ids=lambda agenda: agenda.name)


def clock(at: time | None) -> str | None:
    return at and at.strftime("%H:%M")


def minutes(item: Item) -> float | None:
    return None if item.duration_s is None else item.duration_s / 60


def kinds(sentences: tuple[str, ...]) -> tuple[Doubt, ...]:
    """Return which doubts of the catalogue are said, in its order."""
    return tuple(doubt for doubt in Doubt if any(_says(doubt, sentence) for sentence in sentences))


def _says(doubt: Doubt, sentence: str) -> bool:
    pattern = re.sub(r"\\\{\w+\\\}", ".+", re.escape(doubt.thai))
    return re.fullmatch(pattern, sentence) is not None


def in_order(doubts: tuple[Doubt, ...]) -> tuple[Doubt, ...]:
    return tuple(doubt for doubt in Doubt if doubt in doubts)


@each_text
def test_the_titles_are_all_there_in_order(agenda: AgendaText) -> None:
    read = read_text(agenda.text).visit.items
    assert [item.title for item in read] == [step.title for step in agenda.items]


@each_text
def test_who_and_where_in_the_programme_is_as_a_person_reads(agenda: AgendaText) -> None:
    read = [
        (item.number, item.section, item.date, item.agency, item.presenters)
        for item in read_text(agenda.text).visit.items
    ]
    assert read == [
        (step.number, step.section, step.day, step.agency, step.presenters) for step in agenda.items
    ]


def test_nearly_all_starts_and_lengths_are_read() -> None:
    misses: list[str] = []
    count = 0
    for agenda in AGENDA_TEXTS:
        read = read_text(agenda.text).visit.items
        for place, step in enumerate(agenda.items):
            item = read[place] if place < len(read) else None
            told = (clock(item.start), minutes(item)) if item else (None, None)
            for name, wanted, got in (("start", step.start, told[0]), ("length", step.minutes, told[1])):
                # What the text does not tell and nobody reads into it is no merit.
                count += not (wanted is None and got is None)
                if got != wanted:
                    misses.append(f"{agenda.name}: {step.title}: {name} {got}, not {wanted}")
    share = 1 - len(misses) / count
    assert share >= LEAST_SHARE, f"{share:.1%} of {count}:\n" + "\n".join(misses)


@each_text
def test_each_item_is_doubted_where_a_person_would_ask(agenda: AgendaText) -> None:
    read = [(item.title, kinds(item.doubts)) for item in read_text(agenda.text).visit.items]
    assert read == [(step.title, in_order(step.doubts)) for step in agenda.items]


@each_text
def test_the_visit_and_the_other_gatherings_are_as_told(agenda: AgendaText) -> None:
    visit = read_text(agenda.text).visit
    assert agenda.facts == Facts(
        visit.title,
        visit.organisation,
        visit.date,
        clock(visit.call_time),
        clock(visit.start),
        clock(visit.end),
        visit.venue,
        visit.mode,
    )
    others = tuple(
        Gathering(one.kind, one.date, clock(one.start), one.venue) for one in visit.sessions if one.date
    )
    assert (others, len(visit.sessions)) == (agenda.gatherings, len(agenda.gatherings))


@each_text
def test_the_text_as_a_whole_is_doubted_where_a_person_would_ask(agenda: AgendaText) -> None:
    draft = read_text(agenda.text)
    assert kinds(draft.doubts) == in_order(agenda.doubts)
    assert tuple(line.line for line in draft.lines if line.doubts) == agenda.damaged


@each_text
def test_only_what_is_no_part_of_the_programme_is_left_unread(agenda: AgendaText) -> None:
    draft = read_text(agenda.text)
    assert_accounted(agenda.text, draft)
    assert tuple(one.line for one in draft.unread) == agenda.unread


@each_text
def test_the_words_of_a_line_stand_in_the_item_that_took_it(agenda: AgendaText) -> None:
    assert lost_words(read_text(agenda.text)) == []


def test_there_are_twenty_texts_with_times_and_without() -> None:
    assert len({agenda.name for agenda in AGENDA_TEXTS}) == len(AGENDA_TEXTS) == 20
    timed = [agenda for agenda in AGENDA_TEXTS if any(step.start for step in agenda.items)]
    assert 8 <= len(timed) <= 16


def test_a_line_whose_words_went_nowhere_would_be_seen() -> None:
    draft = read_text("09.00 น. กล่าวต้อนรับ\n09.10 น. ซักถามผู้บริหาร")
    first, second = draft.visit.items
    visit = replace(draft.visit, items=(first, replace(second, title="ซักถาม")))
    assert lost_words(replace(draft, visit=visit)) == [(2, "ซักถามผู้บริหาร")]
