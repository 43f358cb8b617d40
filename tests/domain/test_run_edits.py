"""While it runs only what is still to come changes its place, and nothing that has begun goes."""

from __future__ import annotations

import pytest

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.programme_edits import rename_section
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.run_edits import insert_below, move_ahead, remove, retitle
from pmqa_desk.domain.visit import Item, Visit
from tests.fakes import FakeClocks, MemoryStore

VISIT = Visit("v", items=tuple(Item(uid, uid.upper(), duration_s=600) for uid in "abcd"))


@pytest.fixture
def session():
    """A run whose second item is on."""
    session = Session(MemoryStore(VISIT), FakeClocks(), "test")
    session.open_run()
    session.run(Command(Do.START))
    session.run(Command(Do.NEXT))
    return session


def _edit(session, edit, *more):
    view = session.live.view()
    session.edit(lambda visit: edit(visit, view, *more), "")
    return "".join(item.uid for item in session.visit.items)


def test_title_and_length_change_together_and_the_running_item_goes_on(session):
    session.edit(lambda visit: retitle(visit, "b", "  อีก  ชื่อ ", 900), "")
    view = session.live.view()
    assert (view.current.item.title, view.length_s, view.place) == ("อีก ชื่อ", 900, 1)


def test_empty_title_is_refused():
    with pytest.raises(DeskError):
        retitle(VISIT, "b", "   ", 600)


def test_item_still_to_come_moves(session):
    assert _edit(session, move_ahead, "d", -1) == "abdc"
    assert _edit(session, move_ahead, "d", 1) == "abcd"


def test_a_step_is_a_step_where_a_section_ends(session):
    session.edit(lambda visit: rename_section(visit, {"d"}, "บ่าย"), "")
    assert _edit(session, move_ahead, "d", -1) == "abdc"


def test_last_item_moved_down_stays(session):
    assert _edit(session, move_ahead, "d", 1) == "abcd"


@pytest.mark.parametrize(("uid", "step"), [("a", 1), ("b", 1), ("b", -1), ("c", -1)])
def test_nothing_moves_across_what_has_begun(session, uid, step):
    with pytest.raises(DeskError):
        _edit(session, move_ahead, uid, step)
    assert session.visit == VISIT


def test_before_the_start_everything_moves():
    session = Session(MemoryStore(VISIT), FakeClocks(), "test")
    session.open_run()
    assert _edit(session, move_ahead, "b", -1) == "bacd"
    assert _edit(session, move_ahead, "b", -1) == "bacd"


def test_new_item_comes_below_the_running_one_and_its_turn_comes(session):
    assert _edit(session, insert_below, "b", Item("n", "ใหม่", duration_s=60)) == "abncd"
    assert session.live.view().next.item.uid == "n"


@pytest.mark.parametrize(("uid", "title"), [("a", "ใหม่"), ("c", "  ")])
def test_new_item_is_refused_where_its_turn_is_past_or_without_a_title(session, uid, title):
    with pytest.raises(DeskError):
        _edit(session, insert_below, uid, Item("n", title))


def test_item_still_to_come_is_taken_out_and_comes_back(session):
    assert _edit(session, remove, "c") == "abd"
    session.undo_run()
    assert session.visit == VISIT


@pytest.mark.parametrize("uid", ["a", "b"])
def test_item_that_has_begun_stays(session, uid):
    with pytest.raises(DeskError):
        _edit(session, remove, uid)
