"""All windows look at one clock, and at the instant its second flips."""

from __future__ import annotations

from dataclasses import replace

import pytest

from pmqa_desk.domain.errors import DeskError
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.qt.bridge import TICK_MS, next_look_ms


@pytest.fixture
def live(session):
    return session.open_run()


@pytest.mark.parametrize(
    ("spent_ms", "look_ms"), [(0, 100), (930, 70), (999, 1), (1000, 100), (1_800_400, 100)]
)
def test_count_down_is_looked_at_when_its_second_flips(session, live, clocks, spent_ms, look_ms):
    session.run(Command(Do.START))
    clocks.forward(spent_ms / 1000)
    assert next_look_ms(live.view()) == look_ms


def test_count_up_is_looked_at_when_its_second_is_full(session, clocks):
    items = (replace(session.visit.items[0], duration_s=None), *session.visit.items[1:])
    session.edit(lambda visit: replace(visit, items=items), "")
    live = session.open_run()
    session.run(Command(Do.START))
    clocks.forward(12.96)
    assert next_look_ms(live.view()) == 40


def test_held_clock_is_looked_at_at_leisure(session, live, clocks):
    session.run(Command(Do.START))
    clocks.forward(0.999)
    session.run(Command(Do.PAUSE))
    assert next_look_ms(live.view()) == TICK_MS
    assert next_look_ms(None) == TICK_MS


def test_refusal_is_said_and_nothing_raised(context, session, live, qtbot):
    bridge = context.bridge
    with qtbot.waitSignal(bridge.refused) as signal:
        assert not bridge.attempt(lambda: session.run(Command(Do.PAUSE)))
    assert signal.args[0].thai == "หยุดเวลาได้เมื่อมีลำดับที่กำลังเดินเวลา"


def test_each_window_is_given_the_same_view(context, session, live, qtbot):
    views = []
    context.bridge.ticked.connect(views.append)
    context.bridge.ticked.connect(views.append)
    session.run(Command(Do.START))
    assert views[0] is views[1]


def test_clock_stops_with_the_run(context, session, live, qtbot):
    session.run(Command(Do.START))
    session.run(Command(Do.END))
    with qtbot.assertNotEmitted(context.bridge.ticked, wait=250):
        pass


def test_set_clock_that_cannot_be_written_down_stops_no_clock(context, session, live, qtbot, monkeypatch):
    session.run(Command(Do.START))
    views, refused = [], []
    context.bridge.ticked.connect(views.append)
    context.bridge.refused.connect(refused.append)

    def full():
        raise DeskError("ดิสก์เต็ม", "The disk is full.")

    monkeypatch.setattr(session, "notice_clock", full)
    context.bridge.tick()
    context.bridge.tick()
    assert len(views) == 2
    assert [each.thai for each in refused] == ["ดิสก์เต็ม"], "said once"
    monkeypatch.setattr(session, "notice_clock", lambda: 60_000)
    with qtbot.waitSignal(context.bridge.clock_set) as told:
        context.bridge.tick()
    assert told.args == [60_000]
