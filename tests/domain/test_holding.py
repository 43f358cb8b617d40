"""A holding picture stays until an item begins or the run ends, and is taken up again after a power cut."""

from __future__ import annotations

import pytest

from pmqa_desk.desk.session import Session
from pmqa_desk.domain.holding import Cover, Holding, from_text, moment_of, still_holds, to_text
from pmqa_desk.domain.run_actions import Command, Do
from tests.fakes import MemoryStore
from tests.visits import PLAIN_VISIT


def _chosen(session):
    return Holding(Cover.MESSAGE, "รอสักครู่", moment_of(session.live.view()))


@pytest.fixture
def run(clocks):
    session = Session(MemoryStore(PLAIN_VISIT), clocks, "test")
    session.open_run()
    return session


def test_first_item_takes_a_picture_chosen_before_the_start_away(run):
    holding = _chosen(run)
    assert still_holds(holding, run.live.view())
    run.run(Command(Do.START))
    assert not still_holds(holding, run.live.view())


def test_next_item_takes_it_away(run):
    run.run(Command(Do.START))
    holding = _chosen(run)
    assert still_holds(holding, run.live.view())
    run.run(Command(Do.NEXT))
    assert not still_holds(holding, run.live.view())


def test_item_begun_once_more_takes_it_away(run):
    run.run(Command(Do.START))
    holding = _chosen(run)
    run.run(Command(Do.JUMP, item_uid=run.visit.items[0].uid))
    assert not still_holds(holding, run.live.view())


def test_pause_added_time_and_the_end_of_an_item_leave_it(run):
    run.run(Command(Do.START))
    holding = _chosen(run)
    for command in (Command(Do.PAUSE), Command(Do.RESUME), Command(Do.ADD, seconds=60), Command(Do.FINISH)):
        run.run(command)
        assert still_holds(holding, run.live.view())


def test_end_of_the_run_takes_it_away_and_one_chosen_afterwards_stays(run):
    run.run(Command(Do.START))
    holding = _chosen(run)
    run.run(Command(Do.END))
    assert not still_holds(holding, run.live.view())
    assert still_holds(_chosen(run), run.live.view())


def test_without_a_run_it_stays():
    assert still_holds(Holding(Cover.EMBLEM), None)


@pytest.mark.parametrize("text", ["", "บรรทัดหนึ่ง\nบรรทัดสอง"])
def test_kept_picture_comes_back_for_its_own_run_only(text):
    holding = Holding(Cover.MESSAGE, text, (False, "flood", 2))
    kept = to_text(holding, "run")
    assert from_text(kept, "run") == holding
    assert from_text(kept, "another") is None


@pytest.mark.parametrize("text", ["", "run", "run\nnothing\na\n1\n", "run\nemblem\na\nx\n"])
def test_what_is_no_picture_is_none(text):
    assert from_text(text, "run") is None
