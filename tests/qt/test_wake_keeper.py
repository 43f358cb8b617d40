"""The machine is kept awake from the first card until the run is over, and asked once."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.wake_keeper import WakeKeeper
from tests.fakes import FakeAwake


@pytest.fixture
def awake():
    return FakeAwake()


@pytest.fixture
def keeper(context, session, awake):
    session.open_run()
    return WakeKeeper(context.bridge, awake, context.bridge)


def test_it_is_asked_once_however_much_happens(keeper, session, awake):
    session.run(Command(Do.START))
    session.run(Command(Do.PAUSE))
    session.run(Command(Do.NEXT))
    assert (awake.held, awake.released) == (1, 0)


def test_end_lets_it_sleep_and_undo_keeps_it_awake_again(keeper, session, awake):
    session.run(Command(Do.START))
    session.run(Command(Do.END))
    assert (awake.held, awake.released) == (1, 1)
    session.undo_run()
    assert (awake.held, awake.released) == (2, 1)


def test_closed_it_asks_for_nothing_more(keeper, session, awake):
    keeper.close()
    session.run(Command(Do.START))
    assert (awake.held, awake.released) == (1, 1)


def test_without_a_run_nothing_is_asked(context, awake):
    keeper = WakeKeeper(context.bridge, awake, context.bridge)
    keeper.close()
    assert (awake.held, awake.released) == (0, 0)
