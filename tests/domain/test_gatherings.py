"""Gatherings and their places: every record has one at which it is shown."""

from __future__ import annotations

from pmqa_desk.domain.errors import Language
from pmqa_desk.domain.gatherings import (
    gathering_title,
    gatherings,
    item_places,
    record_counts,
    topic_places,
)
from pmqa_desk.domain.place import Place, recorded_here, without_empty
from pmqa_desk.domain.programme import Programme
from pmqa_desk.domain.run_log import Run
from pmqa_desk.domain.visit import (
    Assignment,
    Item,
    Note,
    NoteKind,
    Resolution,
    Session,
    SessionKind,
    Topic,
    Visit,
)

ITEMS = (Item("a", "หนึ่ง", number="1"), Item("b", "สอง", number="2"))
VISIT = Visit(
    "v",
    items=ITEMS,
    sessions=(Session("m", SessionKind.MEETING, name="ประชุมเตรียม"), Session("r", SessionKind.REHEARSAL)),
    topics=(Topic("t", "เรื่อง", "m"),),
)


def _run(uid, session_uid, rehearsal=False):
    return Run(uid, Programme(ITEMS, None, None, None, "Asia/Bangkok", rehearsal), 0, session_uid)


RUNS = (_run("r1", "r", True), _run("r2", "r", True), _run("d", None), _run("g", "gone"))


def test_a_session_is_listed_as_often_as_it_was_run_and_once_at_least():
    assert [each.key for each in gatherings(VISIT, RUNS)] == ["d", "m", "r1", "r2", "g"]
    assert [each.key for each in gatherings(VISIT, ())] == ["day", "m", "r"]


def test_a_gathering_is_called_by_its_run_its_name_or_its_kind():
    titles = [gathering_title(VISIT, RUNS, each, Language.THAI) for each in gatherings(VISIT, RUNS)]
    assert titles[:4] == ["วันตรวจจริง", "ประชุมเตรียม", "ซ้อมครั้งที่ 1", "ซ้อมครั้งที่ 2"]


def test_a_meeting_has_topics_and_no_items_but_the_visit_day_has_those_of_the_programme():
    day, meeting, _ = gatherings(VISIT, ())
    assert [each.number for each in topic_places(VISIT, meeting)] == ["1"]
    assert item_places(VISIT, (), meeting, ()) == ()
    assert [each.place.item_uid for each in item_places(VISIT, (), day, ())] == ["a", "b", None]


def test_the_run_of_the_visit_day_shows_what_was_recorded_before_it_a_rehearsal_does_not():
    before = Note("n", NoteKind.NOTE, "ก่อน", item_uid="a")
    visit = Visit("v", items=ITEMS, sessions=VISIT.sessions, notes=(before,))
    of = {each.key: each for each in gatherings(visit, RUNS)}
    day, rehearsal = (item_places(visit, RUNS, of[key], ITEMS)[0] for key in ("d", "r1"))
    assert recorded_here(visit, *day.places).notes == (before,)
    assert recorded_here(visit, *rehearsal.places).notes == ()


def test_an_item_that_was_removed_since_is_listed_where_it_has_records():
    note = Note("n", NoteKind.NOTE, "จด", item_uid="gone", run_uid="d")
    visit = Visit("v", items=ITEMS, notes=(note,))
    day = gatherings(visit, RUNS)[0]
    assert [each.place.item_uid for each in item_places(visit, RUNS, day, ITEMS)] == ["a", "b", "gone", None]


def test_records_are_counted_by_their_places():
    notes = (
        Note("n0", NoteKind.NOTE, "", item_uid="a", run_uid="d"),
        Note("n1", NoteKind.SUMMARY, "", item_uid="a", run_uid="d", topic_uid="t"),
    )
    counts = record_counts(
        Visit("v", notes=notes, assignments=(Assignment("x", "", item_uid="a", run_uid="d"),))
    )
    assert counts == {Place("a", "d"): 2, Place(topic_uid="t"): 1}


def test_rows_in_which_nothing_was_written_go_and_a_word_is_something():
    place = Place(topic_uid="t")
    visit = Visit(
        "v",
        notes=(
            Note("n0", NoteKind.NOTE, " ", topic_uid="t"),
            Note("n1", NoteKind.RESOLUTION, "", topic_uid="t", resolution=Resolution.AGREED),
            Note("n2", NoteKind.NOTE, "", topic_uid="other"),
        ),
        assignments=(Assignment("a0", "", topic_uid="t"), Assignment("a1", "", "ฝ่าย ก", topic_uid="t")),
    )
    after = without_empty(visit, (place,))
    assert [note.uid for note in after.notes] == ["n1", "n2"]
    assert [each.uid for each in after.assignments] == ["a1"]
