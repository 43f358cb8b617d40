"""Saving a visit: only what differs is written, and what is read is checked."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.visit import Award, Item, Note, NoteKind, Question
from pmqa_desk.store.file import create_visit_file, open_visit_file
from tests.visits import PLAIN_VISIT, visits

any_shape = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def changes(store, before, after):
    """How many rows a save wrote."""
    store.keep_draft("first", "sqlite-utils tries its upsert once on a table of its own")
    count = store._db.conn.total_changes
    store.save(before, after)
    return store._db.conn.total_changes - count


@given(before=visits, after=visits)
@any_shape
def test_any_edit_is_on_the_disk_as_it_was_made(tmp_path_factory, before, after):
    folder = tmp_path_factory.mktemp("visit")
    path = folder / "v.pmqa"
    create_visit_file(path, before)
    store = open_visit_file(path, backups=folder, who="u@m", now_ms=0)
    store.save(before, after)
    store.close()
    again = open_visit_file(path, backups=folder, who="u@m", now_ms=0)
    assert again.load() == after
    again.close()


def test_saving_the_same_visit_writes_nothing(path, opened):
    assert changes(opened(path), PLAIN_VISIT, replace(PLAIN_VISIT)) == 0


def test_an_edited_title_writes_one_row(path, opened):
    first, *rest = PLAIN_VISIT.items
    after = replace(PLAIN_VISIT, items=(replace(first, title="อื่น"), *rest))
    assert changes(opened(path), PLAIN_VISIT, after) == 1


def test_a_question_writes_one_row(path, opened):
    assert changes(opened(path), PLAIN_VISIT, replace(PLAIN_VISIT, questions=(Question("q", "ถาม"),))) == 1


def test_two_items_that_change_places_write_two_rows(path, opened):
    a, b, c = PLAIN_VISIT.items
    after = replace(PLAIN_VISIT, items=(b, a, c))
    store = opened(path)
    assert changes(store, PLAIN_VISIT, after) == 2
    assert store.load() == after


def test_fewer_awards_leave_none_behind(path, opened):
    store = opened(path)
    two = replace(PLAIN_VISIT, awards=(Award(category=1), Award(category=2)))
    one = replace(PLAIN_VISIT, awards=(Award(category=2),))
    store.save(PLAIN_VISIT, two)
    store.save(two, one)
    assert store.load() == one


def test_what_was_said_at_a_deleted_item_keeps_the_item_and_its_title(path, opened):
    store = opened(path)
    asked = replace(
        PLAIN_VISIT,
        questions=(Question("q", "ถาม", item_uid="b", asked_ms=1_627_610_400_000),),
        notes=(Note("n", NoteKind.RESOLUTION, "เห็นชอบ", item_uid="b"),),
    )
    without = replace(asked, items=tuple(item for item in asked.items if item.uid != "b"))
    store.save(PLAIN_VISIT, asked)
    store.save(asked, without)
    assert store.load() == without
    assert [row["item"] for row in store._db.query("SELECT item FROM questions_asked")] == ["วีดิทัศน์"]
    assert [row["item"] for row in store._db.query("SELECT item FROM resolutions")] == ["วีดิทัศน์"]
    store.save(without, asked)
    assert store.load() == asked


def test_two_entries_of_one_identity_are_our_own_fault_and_change_nothing(path, opened):
    store = opened(path)
    twins = replace(PLAIN_VISIT, items=(Item("a", "ก"), Item("a", "ข")))
    with pytest.raises(ValueError, match="one identity"):
        store.save(PLAIN_VISIT, twins)
    assert store.load() == PLAIN_VISIT


def test_half_a_character_is_refused_and_changes_nothing(path, opened):
    store = opened(path)
    with pytest.raises(DeskError, match="damaged character"):
        store.save(PLAIN_VISIT, replace(PLAIN_VISIT, title="ใหม่", venue="\ud800"))
    assert store.load() == PLAIN_VISIT


@pytest.mark.parametrize(
    ("statement", "field"),
    [
        ("UPDATE items SET kind = 'opera' WHERE uid = 'b'", r"items\[1\].kind"),
        ("UPDATE items SET duration_s = -1 WHERE uid = 'b'", r"items\[1\].duration_s"),
        ("UPDATE items SET duration_s = 'long' WHERE uid = 'b'", r"items\[1\].duration_s"),
        ("UPDATE items SET presenters = 'nobody' WHERE uid = 'b'", r"items\[1\].presenters"),
        ("UPDATE items SET presenters = '{}' WHERE uid = 'b'", r"items\[1\].presenters"),
        ("UPDATE items SET title = x'ff' WHERE uid = 'b'", r"items\[1\].title"),
        ("UPDATE visit SET timezone = 'Mars/Olympus'", "visit.timezone"),
        ("UPDATE visit SET date = '30 July'", "visit.date"),
        ("UPDATE minutes SET show_checker = 7", "minutes.show_checker"),
        ("UPDATE items SET title = CAST(x'ff' AS TEXT) WHERE uid = 'b'", "damaged"),
    ],
)
def test_a_value_that_we_never_wrote_is_refused_by_its_place(path, opened, statement, field):
    db = sqlite3.connect(path)
    db.execute(statement)
    db.commit()
    db.close()
    with pytest.raises(DeskError, match=field):
        opened(path).load()
