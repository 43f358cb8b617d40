"""An open visit: edits are kept and undone, runs follow the programme, records know where they belong."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.desk.session import Changed, Session
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.minutes_facts import change_details
from pmqa_desk.domain.minutes_life import take_step
from pmqa_desk.domain.question_bank import BankEntry
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Item, NoteKind, SessionKind, Standing, Visit
from pmqa_desk.domain.visit import Session as Dated
from tests.fakes import NINE_O_CLOCK_MS, FakeClocks, MemoryStore

ITEMS = tuple(Item(uid, uid, duration_s=600) for uid in "abc")


@pytest.fixture
def clocks():
    return FakeClocks()


@pytest.fixture
def store():
    rehearsal = Dated("r", SessionKind.REHEARSAL)
    return MemoryStore(Visit("v", items=ITEMS, sessions=(rehearsal,)))


@pytest.fixture
def session(store, clocks):
    return Session(store, clocks, "test")


def _title(title):
    return lambda visit: replace(visit, title=title)


def _length(seconds):
    return lambda visit: replace(visit, items=(replace(visit.items[0], duration_s=seconds), *visit.items[1:]))


def _drop_last(visit):
    return replace(visit, items=visit.items[:-1])


def test_edit_is_on_the_disk_and_told(session, store):
    told = []
    session.listen(told.append)
    session.edit(_title("ใหม่"), "แก้ชื่อ")
    assert store.visit.title == "ใหม่"
    assert told == [Changed.VISIT]
    assert session.undo_label == "แก้ชื่อ"


def test_edit_that_changes_nothing_is_no_step(session, store):
    session.edit(_title(None), "แก้ชื่อ")
    assert (store.saved, session.undo_label) == ([], None)


def test_undo_and_redo_go_to_the_disk(session, store):
    session.edit(_title("หนึ่ง"), "1")
    session.edit(_title("สอง"), "2")
    session.undo()
    assert (store.visit.title, session.redo_label) == ("หนึ่ง", "2")
    session.redo()
    assert store.visit.title == "สอง"


def test_nothing_to_undo_is_said(session):
    with pytest.raises(DeskError, match="nothing to undo"):
        session.undo()


def test_failed_save_leaves_the_visit_as_it_was(session, store):
    store.failure = DeskError("ดิสก์เต็ม", "disk full")
    with pytest.raises(DeskError):
        session.edit(_title("หาย"), "1")
    assert (session.visit.title, session.undo_label) == (None, None)


def test_edits_in_a_row_with_one_key_are_one_step(session):
    for text in ("ก", "กข", "กขค"):
        session.edit(_title(text), "พิมพ์", "title")
    session.undo()
    assert session.visit.title is None


def test_read_only_visit_refuses_with_its_reason(store, clocks):
    store.read_only_because = ("เปิดอ่านอย่างเดียว", "read only")
    session = Session(store, clocks, "test")
    with pytest.raises(DeskError, match="read only"):
        session.edit(_title("x"), "1")
    with pytest.raises(DeskError, match="read only"):
        session.open_run()
    session.keep_draft("line", "ร่าง")
    assert session.drafts() == {}


def test_run_of_an_empty_programme_is_refused(clocks):
    session = Session(MemoryStore(Visit("v")), clocks, "test")
    with pytest.raises(DeskError, match="add items first"):
        session.open_run()


def test_second_run_waits_for_the_first(session):
    session.open_run()
    with pytest.raises(DeskError, match="still going on"):
        session.open_run()


def test_command_without_a_run_is_refused(session):
    with pytest.raises(DeskError, match="No run"):
        session.run(Command(Do.NEXT))


def test_record_knows_item_run_and_time(session, clocks):
    run = session.open_run().run
    session.run(Command(Do.START))
    clocks.forward(65)
    question = session.record_question("ถาม", "จด", "ประธาน")
    note = session.record_note(NoteKind.RESOLUTION, "รับทราบ", "จด")
    assert (question.item_uid, question.run_uid, question.asked_ms) == (
        "a",
        run.uid,
        NINE_O_CLOCK_MS + 65_000,
    )
    assert (note.item_uid, note.noted_ms, question.asked_by) == ("a", NINE_O_CLOCK_MS + 65_000, "ประธาน")
    assert session.visit.questions == (question,)


def test_record_without_a_run_belongs_to_no_item(session):
    assert session.record_note(NoteKind.NOTE, "จด", "จด").item_uid is None


def test_edited_programme_reaches_the_run_and_undo_of_the_run_takes_it_back(session):
    session.open_run()
    session.run(Command(Do.START))
    session.edit(_drop_last, "ลบ")
    assert [item.uid for item in session.live.state.items] == ["a", "b"]
    session.undo_run()
    assert [item.uid for item in session.visit.items] == ["a", "b", "c"]
    assert [item.uid for item in session.live.state.items] == ["a", "b", "c"]


def test_undo_of_an_edit_reaches_the_run(session):
    session.open_run()
    session.edit(_drop_last, "ลบ")
    session.undo()
    assert [item.uid for item in session.live.state.items] == ["a", "b", "c"]


def test_undo_of_the_run_goes_back_over_the_edit_and_redo_brings_it_again(session):
    session.open_run()
    session.edit(_drop_last, "ลบ")
    session.undo_run()
    assert (session.undo_label, session.redo_label) == (None, "ลบ")
    session.redo()
    assert [item.uid for item in session.live.state.items] == ["a", "b"]


def test_undo_of_the_run_within_a_merged_edit_bears_that_edits_name(session):
    session.open_run()
    for length in (60, 90):
        session.edit(_length(length), "ระยะเวลา", merge="duration")
    session.undo_run()
    assert (session.visit.items[0].duration_s, session.undo_label) == (60, "ระยะเวลา")
    assert session.live.state.items == session.visit.items


def test_edit_that_cannot_be_kept_changes_neither_visit_nor_run(session, store):
    session.open_run()
    store.failure = DeskError("ดิสก์เต็ม", "disk full")
    told = []
    session.listen(told.append)
    with pytest.raises(DeskError, match="disk full"):
        session.edit(_drop_last, "ลบ")
    assert (session.visit.items, store.visit.items, session.live.state.items) == (ITEMS, ITEMS, ITEMS)
    assert (session.undo_label, told, session.live.run.events) == (None, [], ())


def test_edit_of_the_programme_is_one_write_with_its_line_of_the_log(session, store):
    session.open_run()
    store.append_events = None  # whatever is written apart from the edit fails
    session.edit(_drop_last, "ลบ")
    assert store.kept_runs[0].events[-1].items == store.visit.items


def test_run_whose_end_is_undone_takes_up_what_was_edited_since(session):
    session.open_run()
    session.run(Command(Do.START))
    session.run(Command(Do.END))
    session.edit(_drop_last, "ลบ")
    assert session.live.state.items == ITEMS
    session.undo_run()
    assert session.live.state.items == session.visit.items == ITEMS[:2]


def test_undo_of_a_later_edit_keeps_what_was_edited_while_the_run_had_ended(session):
    session.open_run()
    session.run(Command(Do.START))
    session.run(Command(Do.END))
    session.edit(_drop_last, "ลบ")
    session.undo_run()
    session.edit(_length(60), "ระยะเวลา")
    session.undo_run()
    assert session.live.state.items == session.visit.items == ITEMS[:2]


def test_finished_run_stays_as_it_ended_when_the_next_is_opened(session, clocks):
    session.open_run(session.visit.sessions[0])
    session.run(Command(Do.START))
    clocks.forward(100)
    session.run(Command(Do.END))
    session.open_run()
    first, second = session.runs
    assert session.state_of(first).ended_ms == NINE_O_CLOCK_MS + 100_000
    assert (first.session_uid, second.session_uid) == ("r", None)


def test_draft_is_kept_and_forgotten(session):
    session.keep_draft("line", "ร่าง")
    assert session.drafts() == {"line": "ร่าง"}
    session.keep_draft("line", "")
    assert session.drafts() == {}


def test_closing_closes_the_store(session, store):
    session.close()
    assert store.closed


def test_today_is_where_the_visit_is(session, clocks):
    clocks.wall = NINE_O_CLOCK_MS + 15 * 3600 * 1000
    assert session.today().isoformat() == "2021-07-31"


def test_document_asked_for_is_kept_at_the_item_and_instant_of_the_run(session, clocks):
    session.open_run()
    clocks.forward(5)
    session.run(Command(Do.NEXT))
    clocks.forward(60)
    kept = session.record_evidence("แผน", "ขอ", "ผู้ตรวจ", "สำนักงาน")
    assert session.visit.evidence == (kept,)
    assert (kept.asked_by, kept.owner, kept.question_uid) == ("ผู้ตรวจ", "สำนักงาน", None)
    assert (kept.item_uid, kept.run_uid) == (session.visit.items[0].uid, session.live.run.uid)
    assert kept.asked_ms == session.now_ms() == clocks.wall_ms()


def test_press_tells_the_hour_at_todays_session_or_one_that_runs_and_at_no_other(session, clocks):
    assert session.instant_at("r") is None
    day = session.today()
    session.edit(lambda visit: replace(visit, date=day), "วัน")
    assert session.instant_at(None) == clocks.wall_ms()
    session.open_run(session.visit.sessions[0])
    assert session.instant_at("r") == clocks.wall_ms()
    session.run(Command(Do.END))
    assert session.instant_at("r") is None


def test_one_undo_takes_back_edits_and_deeds_in_the_bank_in_their_order(session):
    changes = []
    session.listen(changes.append)
    session.edit(lambda visit: replace(visit, venue="ห้อง"), "แก้สถานที่")
    session.bank.put(BankEntry("1", "ถามอะไร"), "เพิ่มคำถาม")
    assert (session.undo_label, changes[-1]) == ("เพิ่มคำถาม", Changed.BANK)
    session.edit(lambda visit: replace(visit, venue="หอประชุม"), "แก้สถานที่อีก")
    session.undo()
    assert (session.visit.venue, session.bank.count()) == ("ห้อง", 1)
    session.undo()
    assert (session.visit.venue, session.bank.count()) == ("ห้อง", 0)
    session.undo()
    assert (session.visit.venue, session.undo_label) == (None, None)


def test_undo_takes_back_nothing_that_was_written_in_minutes_before_they_were_made_final(session, store):
    session.edit(lambda visit: change_details(visit, None, {"recorder": "เลขานุการ"}), "ผู้จด")
    session.take_minutes_step(lambda visit: take_step(visit, None, Standing.FINAL, 1))
    with pytest.raises(DeskError, match="final and locked"):
        session.undo()
    assert (store.visit.minutes.recorder, session.undo_label) == ("เลขานุการ", "ผู้จด")
    session.take_minutes_step(lambda visit: take_step(visit, None, Standing.DRAFT, 2, reason="แก้ชื่อ"))
    session.undo()
    assert store.visit.minutes.recorder is None
    assert [step.standing for step in store.visit.minutes_steps] == [Standing.FINAL, Standing.DRAFT]


def test_what_was_found_out_is_kept_and_is_no_step_of_undo(session, store):
    told = []
    session.edit(_title("หนึ่ง"), "แก้ชื่อ")
    session.edit(_title("สอง"), "แก้ชื่ออีก")
    session.undo()
    session.listen(told.append)
    session.amend(lambda visit: replace(visit, venue="ศาลากลาง"))
    session.amend(lambda visit: replace(visit, venue="ศาลากลาง"))
    assert (store.visit.venue, told) == ("ศาลากลาง", [Changed.VISIT])
    assert (session.undo_label, session.redo_label) == ("แก้ชื่อ", "แก้ชื่ออีก")
    session.undo()
    assert (session.visit.title, store.visit.venue) == (None, "ศาลากลาง")
    session.redo()
    session.redo()
    assert (session.visit.title, store.visit.venue) == ("สอง", "ศาลากลาง")
