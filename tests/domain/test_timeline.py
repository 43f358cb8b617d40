"""The timeline: everything once, in its order, found again by kind, gathering and word."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date

import pytest

from pmqa_desk.domain.programme import Programme
from pmqa_desk.domain.run_log import Event, EventKind, Run
from pmqa_desk.domain.timeline import Coming, EntryKind, chosen, standing_events, timeline
from pmqa_desk.domain.visit import (
    Appearance,
    Assignment,
    Evidence,
    Item,
    Note,
    NoteKind,
    Person,
    Question,
    Resolution,
    Session,
    SessionKind,
    Topic,
    Visit,
)

ITEM = Item("i", "ผลงานเด่น")
RUN = Run(
    "r",
    Programme((ITEM,), None, None, None, "Asia/Bangkok"),
    0,
    None,
    events=(
        Event(100, 1, EventKind.STARTED, "i"),
        Event(200, 2, EventKind.PAUSED),
        Event(250, 3, EventKind.UNDONE, undone_action=2),
        Event(400, 0, EventKind.CLOCK_CHANGED, offset_ms=1000),
        Event(500, 4, EventKind.SKIPPED, "i", reason="เวลาหมด"),
    ),
)
VISIT = Visit(
    "v",
    items=(ITEM,),
    sessions=(Session("m", SessionKind.MEETING),),
    topics=(Topic("t", "เรื่อง", "m"),),
    people=(Person("p", "นาย ก"),),
    questions=(Question("q", "ถาม", "i", "r", 150, "ผู้ตรวจ", "ตอบว่า"),),
    notes=(
        Note("n", NoteKind.RESOLUTION, "ตามเสนอ", noted_ms=5000, topic_uid="t", resolution=Resolution.AGREED),
        Note("s", NoteKind.SUMMARY, "สรุป", "i", "r", 160),
        Note("old", NoteKind.NOTE, "ไม่มีเวลา"),
    ),
    assignments=(Assignment("a", "ส่งงาน", "ฝ่าย ก", given_ms=170, item_uid="i", run_uid="r"),),
    evidence=(Evidence("e", "คำสั่ง", asked_ms=180, handed_ms=190, run_uid="r"),),
    appearances=(Appearance("x", "p", "m", substitute="นาย ข", arrived_ms=4000),),
)
ENTRIES = timeline(VISIT, (RUN,))


def test_everything_stands_once_by_its_instant_and_what_has_none_is_last():
    assert [(each.kind, each.at_ms) for each in ENTRIES] == [
        (EntryKind.RUN, 100),
        (EntryKind.QUESTION, 150),
        (EntryKind.SUMMARY, 160),
        (EntryKind.ASSIGNMENT, 170),
        (EntryKind.EVIDENCE, 180),
        (EntryKind.EVIDENCE, 190),
        (EntryKind.RUN, 1400),
        (EntryKind.RUN, 1500),
        (EntryKind.ATTENDANCE, 4000),
        (EntryKind.RESOLUTION, 5000),
        (EntryKind.NOTE, None),
    ]


def test_what_was_written_later_stands_at_the_end_of_its_day():
    day = date(1970, 1, 1)
    visit = replace(VISIT, date=day, sessions=(Session("m", SessionKind.MEETING, date(1970, 1, 2)),))
    later = Note("later", NoteKind.NOTE, "", noted_ms=90_000_000)
    meeting = Note("meeting", NoteKind.NOTE, "", topic_uid="t")
    entries = timeline(replace(visit, notes=(*visit.notes, later, meeting)), (RUN,))
    assert [each.uid for each in entries][-3:] == ["old", "later", "meeting"]


def test_what_was_undone_did_not_happen_and_instants_follow_the_corrected_clock():
    kinds = [(event.kind, at) for event, at in standing_events(RUN)]
    assert kinds == [
        (EventKind.STARTED, 100),
        (EventKind.CLOCK_CHANGED, 1400),
        (EventKind.SKIPPED, 1500),
    ]


def test_a_run_s_entry_names_its_item_and_the_reason():
    assert [each.text for each in ENTRIES if each.kind is EntryKind.RUN] == [
        "ผลงานเด่น",
        "",
        "ผลงานเด่น เวลาหมด",
    ]


def test_who_came_is_the_substitute_and_is_found_by_both_names():
    (entry,) = chosen(ENTRIES, frozenset({EntryKind.ATTENDANCE}), None)
    assert (entry.text, entry.coming) == ("นาย ข", Coming.ARRIVED)
    assert chosen(ENTRIES, None, None, "นาย ก") == (entry,)


@pytest.mark.parametrize(
    ("wanted", "uids"), [("เห็นชอบ", ["n"]), ("ตอบว่า", ["q"]), ("ฝ่าย ส่ง", ["a"]), ("ไม่มีคำนี้", [])]
)
def test_words_are_found_in_what_is_shown_and_in_answers_and_names(wanted, uids):
    assert [each.uid for each in chosen(ENTRIES, None, None, wanted)] == uids


def test_a_meeting_has_what_its_topics_and_its_attendance_have():
    assert [each.uid for each in chosen(ENTRIES, None, ("m", None))] == ["x", "n"]


def test_a_run_has_what_belongs_to_it_and_what_belongs_to_none_of_its_session():
    uids = {each.uid for each in chosen(ENTRIES, None, (None, "r"))}
    assert uids == {"r", "q", "s", "a", "e", "old"}
    assert {each.uid for each in chosen(ENTRIES, None, (None, "other"))} == {"old"}


def test_five_thousand_entries_are_made_and_searched_at_once():
    notes = tuple(Note(f"n{n}", NoteKind.NOTE, f"ที่ประชุมรับทราบเรื่องที่ {n}", "i", "r", n) for n in range(5000))
    began = time.perf_counter()
    entries = timeline(replace(VISIT, notes=notes), (RUN,))
    assert len(chosen(entries, None, None, "เรื่องที่ ๔๙๙๙")) == 1
    assert time.perf_counter() - began < 0.5
