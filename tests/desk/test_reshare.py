"""Lengths shared anew are in visit and log at once, survive the program, and are taken back by one undo."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from pmqa_desk.desk.replay import view_to_json
from pmqa_desk.desk.session import Changed, Session
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run import fold
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.run_log import EventKind
from pmqa_desk.domain.wire import json_text, run_to_json, visit_to_json, whole_from_json
from tests.fakes import FakeClocks, MemoryStore
from tests.visits import PLAIN_VISIT

LABEL = "เฉลี่ยเวลาใหม่"


@pytest.fixture
def clocks():
    return FakeClocks()


@pytest.fixture
def store():
    return MemoryStore(PLAIN_VISIT)


@pytest.fixture
def session(store, clocks):
    """Return a day whose first item of ten minutes runs five minutes over."""
    session = Session(store, clocks, "test")
    session.open_run()
    session.run(Command(Do.START))
    clocks.forward(900)
    return session


def _lengths(items):
    return [item.duration_s for item in items]


def test_film_gives_what_the_day_is_late_and_thanks_give_nothing(session):
    told = []
    session.listen(told.append)
    proposal = session.reshare(LABEL)
    assert _lengths(session.visit.items) == [600, 110, 300]
    assert (proposal.total_s, session.live.view().lateness_ms) == (-300, 0)
    assert (session.undo_label, told) == (LABEL, [Changed.VISIT | Changed.RUN])


def test_visit_and_line_of_the_log_are_one_write(session, store):
    store.append_events = None  # whatever is written apart from the visit fails
    session.reshare(LABEL)
    event = store.kept_runs[0].events[-1]
    assert (event.kind, event.items) == (EventKind.RESHARED, store.visit.items)


def test_what_cannot_be_kept_changes_neither_visit_nor_run(session, store):
    store.failure = DeskError("ดิสก์เต็ม", "disk full")
    with pytest.raises(DeskError, match="disk full"):
        session.reshare(LABEL)
    assert session.visit == store.visit == PLAIN_VISIT
    assert session.live.state.items == PLAIN_VISIT.items


def test_undo_of_the_run_takes_the_lengths_back_in_the_programme_too(session, store):
    session.reshare(LABEL)
    session.undo_run()
    assert session.visit.items == session.live.state.items == store.visit.items == PLAIN_VISIT.items
    assert (session.undo_label, session.redo_label) == (None, LABEL)


def test_undo_of_the_edit_takes_the_lengths_back_in_the_run_too(session):
    session.reshare(LABEL)
    session.undo()
    assert session.live.state.items == PLAIN_VISIT.items


def test_later_edit_keeps_the_lengths_and_its_undo_returns_to_them(session):
    session.reshare(LABEL)
    session.edit(lambda visit: _retitled(visit, "ใหม่"), "แก้ชื่อเรื่อง")
    assert _lengths(session.live.state.items) == [600, 110, 300]
    session.undo_run()
    assert _lengths(session.visit.items) == _lengths(session.live.state.items) == [600, 110, 300]
    session.undo_run()
    assert session.visit.items == PLAIN_VISIT.items


def test_sharing_after_an_edit_is_undone_to_the_edited_lengths(session):
    session.edit(lambda visit: _retitled(visit, "ใหม่"), "แก้ชื่อเรื่อง")
    session.reshare(LABEL)
    session.undo_run()
    assert _lengths(session.visit.items) == [600, 410, 300]
    assert session.visit.items[0].title == "ใหม่"


def test_end_taken_back_returns_to_the_shared_lengths(session):
    session.reshare(LABEL)
    session.run(Command(Do.END))
    session.undo_run()
    assert session.live.run.events[-1].kind is EventKind.UNDONE
    assert _lengths(session.live.state.items) == [600, 110, 300]


def test_lengths_are_there_when_the_program_died_and_can_still_be_taken_back(session, store, clocks):
    session.reshare(LABEL)
    clocks.forward(20)
    again = Session(store, clocks, "again")
    assert again.live.view() == session.live.view()
    assert _lengths(again.visit.items) == _lengths(again.live.state.items) == [600, 110, 300]
    again.undo_run()
    assert again.visit.items == again.live.state.items == PLAIN_VISIT.items


def test_day_on_time_is_refused_and_without_a_run_too(store, clocks):
    session = Session(store, clocks, "test")
    with pytest.raises(DeskError, match="No run"):
        session.reshare(LABEL)
    session.open_run()
    session.run(Command(Do.START))
    with pytest.raises(DeskError, match="nothing to share"):
        session.reshare(LABEL)
    assert len(session.live.run.events) == 1


def test_shown_and_read_back_it_is_the_same_run(session, clocks):
    session.reshare(LABEL)
    shown = json_text({**visit_to_json(session.visit), "runs": [run_to_json(session.live.run)]})
    whole = whole_from_json(json.loads(shown))
    assert (whole.visit, whole.runs) == (session.visit, (session.live.run,))
    assert fold(whole.runs[0]) == session.live.state
    zone = session.visit.timezone
    read = Session(MemoryStore(whole.visit, list(whole.runs)), clocks, "read")
    assert view_to_json(read.live.view(), zone) == view_to_json(session.live.view(), zone)


def _retitled(visit, title):
    return replace(visit, items=(replace(visit.items[0], title=title), *visit.items[1:]))
