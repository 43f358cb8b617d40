"""The whole report holds file, programme, media and machine, and offers the way to where each is mended."""

from __future__ import annotations

from dataclasses import replace
from datetime import time

import pytest

from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.ready_check import Deed, Said, State
from pmqa_desk.domain.ready_report import ReadyFacts, last_kept_ms, programme_lines, ready_report
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import Note, NoteKind, Question, StartRule
from tests.visits import PLAIN_VISIT


def lines(**changes):
    return {line.key: line for line in programme_lines(replace(PLAIN_VISIT, **changes))}


def test_programme_that_is_complete_is_ready():
    assert {key: line.state for key, line in lines().items()} == dict.fromkeys(
        ("day", "lengths", "window"), State.READY
    )


def test_visit_without_items_cannot_be_run():
    (line,) = lines(items=()).values()
    assert (line.state, line.offer.deed) == (State.MEND, Deed.OPEN_PROGRAMME)


def test_missing_date_leads_to_its_field_and_what_else_is_missing_is_counted():
    line = lines(date=None, start=None)["day"]
    assert (line.state, line.offer.deed, line.offer.field) == (State.WARN, Deed.OPEN_DETAILS, "date")
    assert line.found.english == "The date of the visit is not set, and 1 thing more"
    assert lines(start=None)["day"].offer.field == "start"


def test_missing_lengths_lead_to_the_programme():
    items = tuple(replace(item, duration_s=None) for item in PLAIN_VISIT.items)
    line = lines(items=items)["lengths"]
    assert (line.state, line.found.thai, line.offer.deed) == (
        State.WARN,
        "ยังไม่ระบุระยะเวลา 3 ลำดับ",
        Deed.OPEN_PROGRAMME,
    )


def test_programme_past_its_limit_is_said():
    assert lines(end=time(9, 20))["window"].found.english == "The programme is 2 minutes longer than the day"


def test_fixed_start_that_the_plan_itself_passes_is_said_with_its_place():
    first, film, thanks = PLAIN_VISIT.items
    items = (first, replace(film, start_rule=StartRule.FIXED, start=time(9, 5)), thanks)
    line = lines(items=items)["window"]
    assert (line.state, line.place) == (State.WARN, 2)
    assert line.found.english == "What comes before runs 5 minutes past the start of item 2"


def test_file_that_is_only_read_is_to_be_mended_first():
    report = ready_report(PLAIN_VISIT, ReadyFacts(read_only=Said("อ่านเท่านั้น", "Read only")))
    assert report.lines[0].found.english == "Read only"
    assert report.state is State.MEND


def test_report_without_facts_holds_a_line_for_everything_and_is_not_green():
    report = ready_report(PLAIN_VISIT, ReadyFacts())
    assert report.state is not State.READY
    assert (report.ready, report.applicable) == (3, 13)


@pytest.mark.parametrize("saved", [None, 5000, 50])
def test_last_kept_is_the_last_of_everything_that_bears_an_instant(saved):
    run = Run("r", programme_of(PLAIN_VISIT), 100, events=(Event(900, 1, EventKind.STARTED, item_uid="a"),))
    visit = replace(
        PLAIN_VISIT,
        questions=(Question("q", "?", asked_ms=1100), Question("p", "?")),
        notes=(Note("n", NoteKind.NOTE, "-", noted_ms=1200), Note("m", NoteKind.NOTE, "-")),
    )
    assert last_kept_ms(visit, (run,), saved) == max(1200, saved or 0)
    assert last_kept_ms(PLAIN_VISIT, (run,), saved) == max(900, saved or 0)
    assert last_kept_ms(PLAIN_VISIT, (), saved) == saved
