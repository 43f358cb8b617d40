"""Runs of an open visit: partial ones, set back, called and noted for; logs are never touched by that."""

from __future__ import annotations

import pytest

from pmqa_desk.desk.session import Changed, Session
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run import Phase
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item, NoteKind, Visit
from tests.fakes import MemoryStore

ITEMS = tuple(Item(uid, uid, duration_s=600) for uid in "abc")


@pytest.fixture
def store():
    return MemoryStore(Visit("v", items=ITEMS))


@pytest.fixture
def session(store, clocks):
    return Session(store, clocks, "test")


@pytest.fixture
def told(session):
    heard = []
    session.listen(heard.append)
    return heard


def ran(session, clocks, **options):
    """One run of a minute, ended."""
    live = session.open_run(**options)
    session.run(Command(Do.START))
    clocks.forward(60)
    session.run(Command(Do.END))
    return live.run.uid


def test_a_partial_run_holds_the_chosen_items_alone(session, store):
    live = session.open_run(name="ช่วงท้าย", items=["c", "b"])
    assert [item.uid for item in live.state.items] == ["b", "c"]
    assert store.kept_runs[0].programme.chosen == ("b", "c")


def test_a_choice_that_is_gone_opens_nothing(session, store):
    with pytest.raises(DeskError, match="no longer in the programme"):
        session.open_run(items=["gone"])
    assert (store.kept_runs, session.live) == ([], None)


def test_undo_of_an_edit_in_a_partial_run_gives_the_whole_programme_back(session, store):
    session.open_run(items=["b", "c"])
    session.run(Command(Do.START))
    session.edit(lambda _: Visit("v", items=ITEMS[:2]), "ลบ")
    assert [item.uid for item in session.live.state.items] == ["b"]
    session.undo_run()
    assert store.visit.items == ITEMS
    assert [item.uid for item in session.live.state.items] == ["b", "c"]


def test_a_reset_run_starts_again_and_one_undo_brings_it_back(session, store, clocks):
    session.open_run()
    session.run(Command(Do.START))
    clocks.forward(90)
    session.reset_run()
    assert session.live.state.phase is Phase.READY
    session.undo_run()
    assert session.live.view().speaking_ms == 90_000
    assert [event.kind.value for event in store.kept_runs[0].events] == ["started", "reset", "undone"]


def test_a_run_is_renamed_noted_and_left_out_and_its_log_stays(session, store, clocks, told):
    uid = ran(session, clocks)
    log = store.kept_runs[0].events
    told.clear()
    session.rename_run(uid, "ซ้อมใหญ่")
    session.note_run(uid, "ไฟดับตอนลำดับที่ 2")
    session.leave_out_run(uid, left_out=True)
    (kept,) = store.kept_runs
    assert (kept.name, kept.notes, kept.left_out) == ("ซ้อมใหญ่", "ไฟดับตอนลำดับที่ 2", True)
    assert kept.events == log
    assert session.runs == (kept,)
    assert told == [Changed.RUN] * 3
    session.rename_run(uid, "")
    session.leave_out_run(uid, left_out=False)
    assert (session.runs[0].name, session.runs[0].left_out) == (None, False)


def test_the_live_run_keeps_its_name_through_what_happens_next(session, store):
    uid = session.open_run().run.uid
    session.rename_run(uid, "ซ้อมกับผู้ว่าราชการ")
    session.run(Command(Do.START))
    assert session.runs[0].name == session.live.run.name == "ซ้อมกับผู้ว่าราชการ"
    assert len(session.runs[0].events) == len(store.kept_runs[0].events) == 1


def test_what_is_said_of_an_earlier_run_leaves_the_live_one_alone(session, store, clocks):
    first = ran(session, clocks)
    live = session.open_run()
    session.run(Command(Do.START))
    session.note_run(first, "ครั้งแรก")
    assert [run.notes for run in session.runs] == ["ครั้งแรก", None]
    assert session.runs[1].events == live.run.events


def test_the_same_name_again_is_no_change(session, store, clocks, told):
    uid = ran(session, clocks, name="หนึ่ง")
    told.clear()
    session.rename_run(uid, "หนึ่ง")
    assert told == []


def test_a_run_that_is_not_there_is_said(session):
    with pytest.raises(DeskError, match="no such run"):
        session.note_run("gone", "x")


def test_what_cannot_be_kept_is_not_shown(session, store, clocks):
    uid = ran(session, clocks)
    store.failure = DeskError("ดิสก์เต็ม", "disk full")
    with pytest.raises(DeskError, match="disk full"):
        session.rename_run(uid, "หาย")
    assert session.runs[0].name is None


def test_a_file_opened_to_read_refuses_with_its_reason(session, store, clocks):
    uid = ran(session, clocks)
    store.read_only_because = ("อ่านอย่างเดียว", "read only")
    with pytest.raises(DeskError, match="read only"):
        session.leave_out_run(uid, left_out=True)


def test_advice_belongs_to_the_item_that_runs(session):
    session.open_run()
    session.run(Command(Do.START))
    note = session.record_note(NoteKind.ADVICE, "พูดช้าลง", "แนะนำ")
    assert (note.item_uid, note.run_uid, note.settled) == ("a", session.live.run.uid, False)
