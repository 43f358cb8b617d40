"""Agendas: numbers, edits that lose nothing, and what belongs to which session."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme import Programme
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.topics import (
    DEFAULT_TITLES,
    add_default_topics,
    add_topic,
    indent_topic,
    move_topic,
    recorded_at_session,
    remove_topic,
    summary_of,
    topic_of,
    topics_of,
)
from pmqa_desk.domain.visit import (
    Assignment,
    Evidence,
    Note,
    NoteKind,
    Photo,
    Question,
    Session,
    SessionKind,
    Topic,
    Visit,
)

MEETING = Session("m", SessionKind.MEETING)


def _agenda(*levels: int) -> Visit:
    topics = tuple(Topic(f"t{n}", f"เรื่อง {n}", "m", level) for n, level in enumerate(levels))
    return Visit("v", sessions=(MEETING,), topics=topics)


def _numbers(visit: Visit) -> list[str]:
    return [each.number for each in topics_of(visit, "m")]


def _order(visit: Visit) -> list[str]:
    return [each.topic.uid for each in topics_of(visit, "m")]


def _run(uid: str, session_uid: str | None) -> Run:
    return Run(uid, Programme((), None, None, None, "Asia/Bangkok"), 0, session_uid)


def test_topics_are_numbered_on_three_levels():
    assert _numbers(_agenda(1, 2, 2, 3, 3, 2, 1, 2)) == ["1", "1.1", "1.2", "(1)", "(2)", "1.3", "2", "2.1"]


def test_no_level_is_skipped():
    assert _numbers(_agenda(3, 3, 1, 3)) == ["1", "1.1", "2", "2.1"]


def test_the_topics_of_another_session_have_numbers_of_their_own():
    visit = add_topic(_agenda(1, 1), Topic("x", "อื่น"))
    assert [each.number for each in topics_of(visit, None)] == ["1"]
    assert _numbers(visit) == ["1", "2"]


def test_the_five_usual_topics_come_once():
    visit = add_default_topics(add_default_topics(_agenda(), "m"), "m")
    assert tuple(each.topic.title for each in topics_of(visit, "m")) == DEFAULT_TITLES


def test_a_new_topic_stands_behind_all_below_the_one_that_was_chosen():
    visit = add_topic(_agenda(1, 2, 1), Topic("x", "ใหม่", "m"), "t0")
    assert _order(visit) == ["t0", "t1", "x", "t2"]
    assert _numbers(visit) == ["1", "1.1", "2", "3"]


def test_a_topic_moves_with_all_below_it():
    assert _order(move_topic(_agenda(1, 2, 1, 2), "t2", -1)) == ["t2", "t3", "t0", "t1"]
    assert _order(move_topic(_agenda(1, 2, 1, 2), "t0", 1)) == ["t2", "t3", "t0", "t1"]


def test_a_topic_below_another_stays_below_it():
    visit = _agenda(1, 2, 1)
    assert move_topic(visit, "t1", -1) == visit
    assert move_topic(visit, "t1", 1) == visit


def test_a_topic_goes_one_level_deeper_at_most_than_the_one_before_it():
    once = indent_topic(_agenda(1, 1), "t1", 1)
    assert _numbers(once) == ["1", "1.1"]
    assert indent_topic(once, "t1", 1) == once
    assert indent_topic(once, "t0", 1) == once
    assert _numbers(indent_topic(once, "t1", -1)) == ["1", "2"]


def test_a_topic_takes_those_below_it_along_when_its_level_changes():
    assert _numbers(indent_topic(_agenda(1, 1, 2), "t1", 1)) == ["1", "1.1", "(1)"]


def test_what_was_recorded_at_a_removed_topic_goes_to_the_one_before_it():
    note = Note("n", NoteKind.RESOLUTION, "เห็นชอบ", topic_uid="t1")
    task = Assignment("a", "จัดทำเอกสาร", topic_uid="t1")
    question = Question("q", "ถาม", topic_uid="t1")
    visit = Visit("v", topics=_agenda(1, 1).topics, notes=(note,), assignments=(task,), questions=(question,))
    after = remove_topic(visit, "t1")
    assert {after.notes[0].topic_uid, after.assignments[0].topic_uid, after.questions[0].topic_uid} == {"t0"}


def test_two_summaries_that_come_to_one_topic_are_one_text():
    first = Note("n0", NoteKind.SUMMARY, "หนึ่ง", topic_uid="t0")
    second = Note("n1", NoteKind.SUMMARY, "สอง", topic_uid="t1")
    after = remove_topic(Visit("v", topics=_agenda(1, 1).topics, notes=(first, second)), "t1")
    found = summary_of(after, topic_uid="t0")
    assert found is not None
    assert (found.text, len(after.notes)) == ("หนึ่ง\nสอง", 1)


def test_the_first_topic_leaves_what_it_had_to_the_one_behind_it():
    note = Note("n", NoteKind.NOTE, "จด", topic_uid="t0")
    after = remove_topic(Visit("v", topics=_agenda(1, 2).topics, notes=(note,)), "t0")
    assert (after.notes[0].topic_uid, _numbers(after)) == ("t1", ["1"])


def test_the_last_topic_of_a_meeting_is_not_removed_with_what_it_holds():
    visit = Visit("v", topics=_agenda(1).topics, notes=(Note("n", NoteKind.NOTE, "จด", topic_uid="t0"),))
    with pytest.raises(DeskError):
        remove_topic(visit, "t0")
    assert not remove_topic(_agenda(1), "t0").topics


def test_the_last_topic_of_the_visit_day_leaves_its_records_to_the_day():
    visit = Visit("v", topics=(Topic("x", "อื่น"),), notes=(Note("n", NoteKind.NOTE, "จด", topic_uid="x"),))
    after = remove_topic(visit, "x")
    assert recorded_at_session(after, None, ()).notes == after.notes


def test_a_topic_is_found_with_its_number():
    found = topic_of(_agenda(1, 2), "t1")
    assert found is not None
    assert found.number == "1.1"
    assert topic_of(_agenda(1), "gone") is None


def test_a_record_belongs_to_the_session_of_its_topic_before_that_of_its_run():
    visit = Visit(
        "v",
        sessions=(MEETING, Session("r", SessionKind.REHEARSAL)),
        topics=_agenda(1).topics,
        notes=(
            Note("at-topic", NoteKind.NOTE, "", run_uid="run-r", topic_uid="t0"),
            Note("in-run", NoteKind.NOTE, "", run_uid="run-r"),
            Note("on-the-day", NoteKind.NOTE, "", run_uid="run-day"),
            Note("nowhere", NoteKind.NOTE, ""),
        ),
        evidence=(Evidence("e", "คำสั่ง", run_uid="run-r"),),
        photos=(Photo("p", "p.jpg", session_uid="m"),),
    )
    runs = (_run("run-r", "r"), _run("run-day", None))
    names = {
        key: {note.uid for note in recorded_at_session(visit, key, runs).notes} for key in ("m", "r", None)
    }
    assert names == {"m": {"at-topic"}, "r": {"in-run"}, None: {"on-the-day", "nowhere"}}
    assert recorded_at_session(visit, "r", runs).evidence
    assert recorded_at_session(visit, "m", runs).photos


def test_of_one_run_nothing_that_another_recorded_belongs_to_the_session():
    notes = [
        Note(uid or "nowhere", NoteKind.NOTE, "", run_uid=uid) for uid in ("run-r", "first", "second", None)
    ]
    visit = Visit("v", notes=tuple(notes), evidence=(Evidence("e", "คำสั่ง", run_uid="first"),))
    runs = (_run("run-r", "r"), _run("first", None), _run("second", None))

    def told(session_uid, run_uid):
        recorded = recorded_at_session(visit, session_uid, runs, run_uid)
        return [each.uid for each in (*recorded.notes, *recorded.evidence)]

    assert told(None, "second") == ["second", "nowhere"]
    assert told(None, "first") == ["first", "nowhere", "e"]
    assert told("r", "run-r") == ["run-r"]


def test_a_summary_of_the_run_comes_before_one_written_outside_any():
    outside = Note("n0", NoteKind.SUMMARY, "ก่อน", item_uid="i")
    visit = Visit("v", notes=(outside, Note("n1", NoteKind.SUMMARY, "ในวัน", item_uid="i", run_uid="r")))
    assert summary_of(visit, item_uid="i", run_uid="r") == visit.notes[1]
    assert summary_of(visit, item_uid="i", run_uid="other") == outside
    assert summary_of(visit, item_uid="j", run_uid="r") is None


@given(
    levels=st.lists(st.integers(1, 3), min_size=1, max_size=8),
    deeds=st.lists(st.tuples(st.sampled_from("ud<>x"), st.integers(0, 7)), max_size=12),
)
def test_no_edit_loses_a_record_or_skips_a_level(levels, deeds):
    visit = _agenda(*levels)
    notes = tuple(Note(f"n{t.uid}", NoteKind.NOTE, "", topic_uid=t.uid) for t in visit.topics)
    visit = Visit("v", sessions=(MEETING,), topics=visit.topics, notes=notes)
    steps = {"u": (move_topic, -1), "d": (move_topic, 1), "<": (indent_topic, -1), ">": (indent_topic, 1)}
    for deed, place in deeds:
        uid = f"t{place}"
        if deed == "x":
            if len(topics_of(visit, "m")) > 1:
                visit = remove_topic(visit, uid)
        else:
            edit, step = steps[deed]
            visit = edit(visit, uid, step)
    assert recorded_at_session(visit, "m", ()).notes == visit.notes
    assert len(visit.notes) == len(levels)
    found = [each.topic.level for each in topics_of(visit, "m")]
    assert found[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(found))
