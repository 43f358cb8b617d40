"""Places: what was recorded at one, and its one summary."""

from __future__ import annotations

from pmqa_desk.domain.place import Place, recorded_here, session_of_place, with_summary
from pmqa_desk.domain.topics import summary_of
from pmqa_desk.domain.visit import Assignment, Note, NoteKind, Question, Topic, Visit

ITEM = Place("i", "r")
TOPIC = Place(topic_uid="t")


def test_what_has_a_topic_is_recorded_there_alone():
    note = Note("n", NoteKind.NOTE, "จด", item_uid="i", run_uid="r", topic_uid="t")
    assert TOPIC.holds(note)
    assert not ITEM.holds(note)


def test_a_place_in_another_run_is_another_place():
    visit = Visit(
        "v",
        notes=(
            Note("n0", NoteKind.RESOLUTION, "", item_uid="i", run_uid="r"),
            Note("n1", NoteKind.NOTE, "", item_uid="i", run_uid="other"),
            Note("n2", NoteKind.SUMMARY, "", item_uid="i", run_uid="r"),
        ),
        assignments=(Assignment("a", "", item_uid="i", run_uid="r"),),
        questions=(Question("q", "", item_uid="i", run_uid="r"),),
    )
    here = recorded_here(visit, ITEM)
    assert [each.uid for each in (*here.resolutions, *here.assignments, *here.questions)] == ["n0", "a", "q"]
    assert (here.notes, here.count) == ((), 3)


def test_a_place_has_one_summary_and_an_empty_text_takes_it_out():
    once = with_summary(Visit("v"), ITEM, None, "หนึ่ง", 5)
    twice = with_summary(once, ITEM, once.notes[0], "สอง", 9)
    found = summary_of(twice, item_uid="i", run_uid="r")
    assert (found.text, found.noted_ms, len(twice.notes)) == ("สอง", 5, 1)
    assert with_summary(twice, ITEM, found, " ", 9).notes == ()
    assert with_summary(Visit("v"), TOPIC, None, "", 0) == Visit("v")


def test_a_summary_written_before_the_run_becomes_that_of_the_run():
    before = Note("n", NoteKind.SUMMARY, "ก่อน", item_uid="i")
    after = with_summary(Visit("v", notes=(before,)), ITEM, before, "หลัง", 0)
    assert (after.notes[0].uid, after.notes[0].run_uid) == ("n", "r")


def test_a_place_belongs_to_the_session_of_its_topic_or_of_its_run():
    visit = Visit("v", topics=(Topic("t", "เรื่อง", "m"),))
    assert session_of_place(visit, TOPIC, {}) == "m"
    assert session_of_place(visit, ITEM, {"r": "s"}) == "s"
    assert session_of_place(visit, Place("i"), {"r": "s"}) is None
