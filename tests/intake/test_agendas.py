"""Twenty agendas of Word, Excel and CSV: every item, its time and its length, and no line lost."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.draft import Draft, LineRole
from pmqa_desk.domain.visit import Item
from pmqa_desk.intake.read import read_source
from tests.intake.agendas import Agenda, Wanted, sheet_agendas, word_agendas

AGENDAS = (*word_agendas(), *sheet_agendas())


def plain(item: Item) -> Wanted:
    start = item.start.strftime("%H:%M") if item.start else None
    minutes = item.duration_s / 60 if item.duration_s is not None else None
    return Wanted(
        item.title, start, minutes, item.agency, item.presenters, item.number, item.section, item.date
    )


def read(agenda: Agenda) -> Draft:
    return read_source(agenda.data, agenda.name, this_year=2026)


@pytest.mark.parametrize("agenda", AGENDAS, ids=lambda agenda: agenda.name)
def test_the_items_are_those_that_a_person_reads(agenda: Agenda) -> None:
    assert tuple(plain(item) for item in read(agenda).visit.items) == agenda.items


@pytest.mark.parametrize("agenda", AGENDAS, ids=lambda agenda: agenda.name)
def test_the_day_is_that_of_the_heading(agenda: Agenda) -> None:
    if agenda.day is not None:
        assert read(agenda).visit.date == agenda.day


@pytest.mark.parametrize("agenda", AGENDAS, ids=lambda agenda: agenda.name)
def test_every_line_is_read_or_listed_as_unread(agenda: Agenda) -> None:
    draft = read(agenda)
    unread = {one.line for one in draft.unread}
    for line in draft.lines:
        assert line.role is not LineRole.UNREAD or line.line in unread
        assert line.role is not LineRole.ITEM or line.uids
    assert [line.line for line in draft.lines] == list(range(1, len(draft.lines) + 1))


def test_twenty_agendas_are_read() -> None:
    assert (len(word_agendas()), len(sheet_agendas())) == (10, 10)
