"""The tables and views of format 1: a stranger can read the file."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pmqa_desk.domain.attendance import attendees
from pmqa_desk.domain.programme import lay, programme_of
from pmqa_desk.domain.records import shapes
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.visit import (
    Appearance,
    Assignment,
    Attendance,
    Evidence,
    Item,
    MinutesDetails,
    Note,
    NoteKind,
    Person,
    Presence,
    Question,
    Resolution,
    Session,
    SessionKind,
    StartRule,
    Visit,
)
from pmqa_desk.domain.wire import LISTS
from pmqa_desk.store.file import create_visit_file, read_visit_file
from tests.fakes import NINE_O_CLOCK_MS
from tests.visits import PLAIN_VISIT, items, times

NEW_IN_4 = (
    "topics",
    "appearances",
    "photos",
    "session_minutes",
    "minutes_edits",
    "minutes_steps",
    *("award_steps", "award_history"),
)
TABLES = {
    "visit": (Visit, set()),
    "sessions": (Session, {"place"}),
    "items": (Item, {"place"}),
    "people": (Person, {"place"}),
    "questions": (Question, {"place", "item_title"}),
    "notes": (Note, {"place", "item_title"}),
    "assignments": (Assignment, {"place", "item_title"}),
    "evidence": (Evidence, {"place", "item_title"}),
    "minutes": (MinutesDetails, {"uid"}),
    **{name: (LISTS[name], {"place"}) for name in NEW_IN_4},
    "run_items": (Item, {"place", "run_uid"}),
    "events": (Event, {"place", "run_uid"}),
}
KEPT_APART = {"awards", "minutes", *LISTS}


@pytest.mark.parametrize("table", TABLES)
def test_a_table_has_the_names_of_the_json_contract(path, opened, table):
    cls, more = TABLES[table]
    names = {shape.name for shape in shapes(cls)}
    wanted = (names - KEPT_APART if cls is Visit else names) | more
    assert set(opened(path)._db.table(table).columns_dict) == wanted


def rows(store, view):
    return [tuple(row.values()) for row in store._db.view(view).rows]


@pytest.mark.parametrize(
    ("command", "names"),
    [("tables", ("items", "questions", "runs")), ("views", ("programme", "what_happened_in_runs"))],
)
def test_a_stranger_finds_the_way_with_sqlite_utils(path, command, names):
    words = [sys.executable, "-m", "sqlite_utils", command, str(path)]
    run = subprocess.run(words, check=True, capture_output=True, text=True)
    for name in names:
        assert f'"{name}"' in run.stdout


def test_questions_say_when_at_which_item_and_whether_they_are_still_open(path, opened):
    store = opened(path)
    asked = (
        Question(
            "q1", "ถาม", "b", asked_ms=NINE_O_CLOCK_MS, asked_by="กรรมการ", answer="ตอบ", answered_by="สนง."
        ),
        Question("q2", "ค้าง", follow_up=True),
    )
    store.save(PLAIN_VISIT, replace(PLAIN_VISIT, questions=asked))
    first = ("2021-07-30", "09:00", "วีดิทัศน์", "กรรมการ", "ถาม", "ตอบ", "สนง.", "no")
    assert rows(store, "questions_asked") == [first, (None, None, None, None, "ค้าง", None, None, "yes")]
    assert [row[4] for row in rows(store, "questions_to_follow_up")] == ["ค้าง"]


def test_resolutions_stand_apart_from_notes(path, opened):
    store = opened(path)
    said = (
        Note("n1", NoteKind.NOTE, "จด", "b"),
        Note(
            "n2", NoteKind.RESOLUTION, "ตามเสนอ", "b", noted_ms=NINE_O_CLOCK_MS, resolution=Resolution.AGREED
        ),
    )
    store.save(PLAIN_VISIT, replace(PLAIN_VISIT, notes=said))
    assert rows(store, "resolutions") == [("2021-07-30", "09:00", "วีดิทัศน์", "agreed", "ตามเสนอ")]


def test_who_was_there_leaves_out_the_absent(path, opened):
    store = opened(path)
    people = (
        Person("p1", "ผู้ว่าราชการ", "ผู้ว่าราชการจังหวัด", "ประธาน"),
        Person("p2", "ปลัด"),
        Person("p3", "เกษตร"),
        Person("p4", "ผู้ตรวจ", attendance=Attendance.ASSESSOR),
    )
    came = (
        Appearance("a2", "p2", presence=Presence.ABSENT),
        Appearance("a3", "p3", presence=Presence.LATE, substitute="ผู้ช่วย"),
        Appearance("m1", "p1", "meeting", Presence.UNLISTED),
    )
    meeting = Session("meeting", SessionKind.MEETING)
    visit = replace(PLAIN_VISIT, people=people, appearances=came, sessions=(meeting,))
    store.save(PLAIN_VISIT, visit)
    found = [(row[0], row[2], row[7]) for row in rows(store, "who_was_there")]
    for session, uid in (("meeting", "meeting"), ("visit day", None)):
        listed = [(each.name, each.stands_for or None) for each in attendees(visit, uid) if not each.absent]
        assert [row[1:] for row in found if row[0] == session] == listed
    assert ("visit day", "ผู้ช่วย", "เกษตร") in found


def test_what_happened_names_run_local_time_item_and_what_was_taken_back(path, opened):
    store = opened(path)
    added = (*PLAIN_VISIT.items, Item("late", "ลำดับที่เพิ่มระหว่างวัน"))
    log = (
        Event(NINE_O_CLOCK_MS, 1, EventKind.STARTED, item_uid="a"),
        Event(NINE_O_CLOCK_MS + 61_500, 2, EventKind.SKIPPED, item_uid="b", reason="ไม่พร้อม"),
        Event(NINE_O_CLOCK_MS + 90_000, 3, EventKind.EDITED, items=added),
        Event(NINE_O_CLOCK_MS + 95_000, 4, EventKind.STARTED, item_uid="late"),
        Event(NINE_O_CLOCK_MS + 99_000, 5, EventKind.UNDONE, undone_action=4),
    )
    store.open_run(Run("r", programme_of(PLAIN_VISIT), NINE_O_CLOCK_MS, name="ซ้อม", events=log))
    found = [(row[0], row[2], row[3], row[4], row[6], row[8]) for row in rows(store, "what_happened_in_runs")]
    assert found == [
        ("ซ้อม", "09:00:00", "started", "กล่าวต้อนรับ", None, "no"),
        ("ซ้อม", "09:01:01", "skipped", "วีดิทัศน์", "ไม่พร้อม", "no"),
        ("ซ้อม", "09:01:30", "edited", None, None, "no"),
        ("ซ้อม", "09:01:35", "started", "ลำดับที่เพิ่มระหว่างวัน", None, "yes"),
        ("ซ้อม", "09:01:39", "undone", None, None, "no"),
    ]


def local(instant_ms):
    if instant_ms is None:
        return None
    return (datetime.fromtimestamp(instant_ms / 1000, UTC) + timedelta(hours=7)).strftime("%Y-%m-%d %H:%M:%S")


NEXT_DAY = (
    Item("a", "ก", start_rule=StartRule.FIXED, start=time(23, 0), duration_s=7200),
    Item("b", "ข", start_rule=StartRule.FIXED, start=time(0, 30), duration_s=None),
    Item("c", "ค", start_rule=StartRule.FINISH_AT, finish=time(9, 0)),
    Item("d", "ง", date=date(2021, 8, 2), start_rule=StartRule.FIXED, start=time(9, 0), duration_s=60),
    Item("e", "จ", start_rule=StartRule.FINISH_AT, finish=time(8, 0)),
)


@given(
    programme=items,
    day=st.none() | st.dates(date(2021, 7, 1), date(2021, 7, 3)),
    start=st.none() | times,
)
@example(programme=NEXT_DAY, day=date(2021, 7, 30), start=time(9, 0))
@example(programme=NEXT_DAY, day=None, start=None)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_programme_view_lays_the_items_as_the_program_does(tmp_path_factory, programme, day, start):
    folder = tmp_path_factory.mktemp("visit")
    visit = Visit("v", date=day, start=start, items=programme)
    create_visit_file(folder / "v.pmqa", visit)
    store = read_visit_file(folder / "v.pmqa", backups=folder)
    seen = list(store._db.query("SELECT title, planned_start, planned_end, length_s FROM programme"))
    store.close()
    assert [tuple(row.values()) for row in seen] == [
        (slot.item.title, local(slot.start_ms), local(slot.end_ms), slot.length_s)
        for slot in lay(programme_of(visit))
    ]
