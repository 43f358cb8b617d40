"""What format 3 adds: advice and assignments that a stranger can read, and what is said of a run."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pmqa_desk.domain.programme import programme_of
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import Assignment, Note, NoteKind, Status
from tests.fakes import NINE_O_CLOCK_MS
from tests.visits import PLAIN_VISIT

GIVEN = replace(
    PLAIN_VISIT,
    notes=(
        Note("n1", NoteKind.ADVICE, "พูดช้าลง", "b", noted_ms=NINE_O_CLOCK_MS),
        Note("n2", NoteKind.ADVICE, "ตัดหน้า 4", "b", settled=True),
        Note("n3", NoteKind.NOTE, "จด", "b"),
    ),
    assignments=(
        Assignment("t1", "ทำแล้ว", status=Status.DONE),
        Assignment("t2", "ไม่มีกำหนด"),
        Assignment("t3", "ส่งสไลด์", "สำนักงานจังหวัด", date(2021, 7, 28), item_uid="b"),
    ),
)


def rows(store, view):
    return [tuple(row.values()) for row in store._db.view(view).rows]


def test_advice_says_at_which_item_and_whether_it_is_settled(path, opened):
    store = opened(path)
    store.save(PLAIN_VISIT, GIVEN)
    assert rows(store, "advice") == [
        ("วีดิทัศน์", None, "พูดช้าลง", "2021-07-30", "no"),
        ("วีดิทัศน์", None, "ตัดหน้า 4", None, "yes"),
    ]


def test_open_assignments_stand_first_those_due_soonest_before_all(path, opened):
    store = opened(path)
    store.save(PLAIN_VISIT, GIVEN)
    assert rows(store, "assignments_given") == [
        ("ส่งสไลด์", "สำนักงานจังหวัด", "2021-07-28", "วีดิทัศน์", "open"),
        ("ไม่มีกำหนด", None, None, None, "open"),
        ("ทำแล้ว", None, None, None, "done"),
    ]


def test_an_assignment_at_a_deleted_item_keeps_the_title(path, opened):
    store = opened(path)
    store.save(PLAIN_VISIT, GIVEN)
    without = replace(GIVEN, items=tuple(item for item in GIVEN.items if item.uid != "b"))
    store.save(GIVEN, without)
    assert store.load() == without
    assert rows(store, "assignments_given")[0][3] == rows(store, "advice")[0][0] == "วีดิทัศน์"


def test_what_is_said_of_a_run_changes_its_row_and_nothing_of_its_log(path, opened):
    store = opened(path)
    started = Event(NINE_O_CLOCK_MS, 1, EventKind.STARTED, item_uid="a")
    run = Run("r", programme_of(PLAIN_VISIT, chosen=("a",)), NINE_O_CLOCK_MS, events=(started,))
    store.open_run(run)
    store.open_run(replace(run, uid="other"))
    said = replace(run, name="ซ้อมใหญ่", notes="ไฟดับ", left_out=True, events=())
    store.describe_run(said)
    assert store.runs() == (replace(said, events=(started,)), replace(run, uid="other"))
