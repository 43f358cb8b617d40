"""The rules of the run clock that are a matter of keys and windows: T22, T24 and T25, with their numbers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from pmqa_desk.desk.replay import view_to_json
from pmqa_desk.domain.run_actions import Command, Do
from pmqa_desk.domain.visit import Kind
from pmqa_desk.qt.bridge import TICK_MS, next_look_ms
from pmqa_desk.qt.presenter_clock import PresenterClock
from pmqa_desk.qt.stage_cards import CardMaker
from tests.qt.consoles import press, shown

pytestmark = pytest.mark.usefixtures("machine_zone")


@pytest.fixture
def console(context, session, qtbot):
    session.open_run()
    return shown(context, qtbot)


def test_t22_two_presses_120_ms_apart_are_one_advance(console, session, clocks):
    clocks.forward(1)
    press(console, Qt.Key.Key_Space)
    clocks.forward(0.12)
    press(console, Qt.Key.Key_Space)
    assert session.live.view().place == 0
    assert console.next_title.whole == "กดซ้ำเร็วเกินไป ระบบไม่ได้ข้าม"
    clocks.forward(0.5)
    press(console, Qt.Key.Key_Space)
    assert session.live.view().place == 1


def test_t24_all_windows_show_the_same_second(console, context, session, clocks, qtbot):
    presenter, cards = PresenterClock(context), CardMaker(context)
    qtbot.addWidget(presenter)
    context.preferences.set("stage_clock_visit", True)
    plates = []

    def paint(view):
        plate = cards.of_run(view).plate
        plates.append(None if plate is None else plate.figure)

    strategy = next(item for item in session.visit.items if item.kind is Kind.STRATEGY)
    session.run(Command(Do.START, item_uid=strategy.uid))
    context.bridge.ticked.connect(paint)
    for step in (0.001, 0.499, 0.5, 0.25, 0.999, 840, 30.3):
        clocks.forward(step)
        context.bridge.tick()
        assert {console.big_clock.figure, presenter.face.figure} == {plates[-1]}
    # Of 15 minutes 27.451 s are left: what is left is rounded up, what is spent down.
    assert plates[-1] == "0:28"
    assert view_to_json(session.live.view(), "UTC")["speaking_s"] == 872


def test_t25_next_look_is_at_the_flip_of_the_items_second(session, clocks):
    session.open_run()
    clocks.forward(0.37)
    session.run(Command(Do.START, item_uid=session.visit.items[1].uid))
    clocks.forward(0.95)
    view = session.live.view()
    assert view.remaining_ms == 299_050
    assert next_look_ms(view) == 50
    clocks.forward(0.05)
    assert next_look_ms(session.live.view()) == TICK_MS
