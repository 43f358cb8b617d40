"""What may wait is done in the time between two flips of the second."""

from __future__ import annotations

import pytest

from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.bridge import PASS_MS
from pmqa_desk.qt.spare_time import SpareTime


@pytest.fixture
def bridge(context, session):
    session.open_run()
    return context.bridge


def before_the_flip(session, bridge, clocks, rest_ms):
    """Look at the clock so long before the item's second flips."""
    session.run(Command(Do.START))
    clocks.forward(1 - rest_ms / 1000)
    bridge.tick()
    bridge.stop()


def test_time_is_spare_while_no_item_runs(bridge, qtbot):
    spare = SpareTime(bridge, 900)
    with qtbot.waitSignal(spare.came, timeout=500):
        spare.ask()


def test_what_ends_before_the_flip_is_done_at_once(session, bridge, clocks, qtbot):
    before_the_flip(session, bridge, clocks, rest_ms=900)
    assert bridge.wait_ms(100) == 0
    spare = SpareTime(bridge, 100)
    with qtbot.waitSignal(spare.came, timeout=500):
        spare.ask()


def test_what_would_reach_into_the_flip_comes_after_it(session, bridge, clocks, qtbot):
    before_the_flip(session, bridge, clocks, rest_ms=400)
    assert PASS_MS < bridge.wait_ms(1000) <= 400 + PASS_MS
    spare = SpareTime(bridge, 1000)
    with qtbot.assertNotEmitted(spare.came, wait=200):
        spare.ask()


def test_asked_again_it_comes_once(bridge, qtbot):
    spare = SpareTime(bridge, 10, after_ms=50)
    came = []
    spare.came.connect(lambda: came.append(True))
    spare.ask()
    spare.ask()
    qtbot.waitUntil(lambda: bool(came))
    qtbot.wait(120)
    assert came == [True]


def test_what_is_not_wanted_any_more_never_comes(bridge, qtbot):
    spare = SpareTime(bridge, 10)
    with qtbot.assertNotEmitted(spare.came, wait=100):
        spare.ask()
        spare.cancel()


def test_while_time_is_held_nothing_waits(session, bridge, clocks):
    before_the_flip(session, bridge, clocks, rest_ms=100)
    session.run(Command(Do.PAUSE))
    assert bridge.wait_ms(1000) == 0
